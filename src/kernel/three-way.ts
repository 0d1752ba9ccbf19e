/**
 * The same text written at two places at once. Held against what stood there when the writing began: what only one of the two changed is taken, different fields merge by
 * themselves, and where both changed the same field nothing is overwritten - the writer gets to see both (O4).
 */

export type Texts = Readonly<Record<string, string | null | undefined>>;
const plain = (text: string | null | undefined): string => (text ?? "").replaceAll("\r\n", "\n").trim();

/** What to write, field by field, and the fields where somebody else wrote something else meanwhile. Without `was` nobody knows better: everything given is taken. */
export const threeWay = (
	was: Texts | undefined,
	now: Texts,
	mine: Texts,
): { readonly take: Readonly<Record<string, string>>; readonly clashes: readonly string[] } => {
	const take: Record<string, string> = {};
	const clashes: string[] = [];
	for (const [field, given] of Object.entries(mine)) {
		if (given === null || given === undefined) continue;
		const [before, there, wanted] = [plain(was?.[field]), plain(now[field]), plain(given)];
		if (was !== undefined && wanted === before) continue;
		if (was === undefined || there === before || there === wanted) take[field] = given;
		else clashes.push(field);
	}
	return { take, clashes };
};
