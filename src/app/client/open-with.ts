/** What belongs to a choice opens with that choice, so that nobody has to look for it: `details[data-opens-with="outcome=not-now outcome=no-go"]`. */
export const openWithChoice = (): void => {
	addEventListener("change", ({ target }) => {
		if (!(target instanceof HTMLInputElement) || !target.checked || target.form === null) return;
		const chosen = `${target.name}=${target.value}`;
		for (const part of target.form.querySelectorAll<HTMLDetailsElement>("details[data-opens-with]"))
			if (part.dataset["opensWith"]?.split(" ").includes(chosen)) part.open = true;
	});
};
