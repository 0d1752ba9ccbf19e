/** Moves the focus to what a form that came back has to say (O12, accessibility: the summary is read first). */
export const focusWhatCameBack = (): void => {
	document.querySelector<HTMLElement>("[data-focus]")?.focus();
};
