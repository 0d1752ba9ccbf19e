/** A card was scanned: what stands after the # of its address is the code. It never reaches a server in an address; here it is typed in its field, and gone from the bar. */
const asOnCard = /^#([2-9a-z]{4}-[2-9a-z]{4}-[2-9a-z]{4})$/;

export const typeFromCard = (): void => {
	const field = document.querySelector<HTMLInputElement>("form#code input[name=code]");
	const code = asOnCard.exec(location.hash)?.[1];
	if (!field || code === undefined || location.pathname !== "/code") return;
	history.replaceState(null, "", location.pathname + location.search);
	field.value = code;
};
