/** The citizen service number, only as it comes in a row to be linked and never kept: whether it is one (the eleven test), to forbid joining two people. Pure. */

/** Nine figures that pass the eleven test, or nothing. */
export const readCitizenNumber = (said: string | undefined): string | undefined => {
	const figures = (said ?? "").replace(/\D/g, "").padStart(9, "0");
	if (figures.length !== 9 || /^0+$/.test(figures)) return undefined;
	let sum = 0;
	for (let at = 0; at < 8; at++) sum += (9 - at) * Number(figures[at]);
	return (sum - Number(figures[8])) % 11 === 0 ? figures : undefined;
};
