/** Two wordings beside each other: which words went, and which came. Pure. */

export type Piece = { readonly words: string; readonly how: "same" | "gone" | "fresh" };
const MOST_WORDS = 400;
const wordsIn = (text: string): readonly string[] => text.match(/\S+\s*/gu) ?? [];
const sameWord = (one: string, other: string): boolean => one.trim() === other.trim();

/** The longest row of words that both have stays; the rest went or came. Of very long texts the whole is shown as changed. */
export const wordChanges = (was: string, is: string): { readonly was: readonly Piece[]; readonly is: readonly Piece[] } => {
	const [one, other] = [wordsIn(was), wordsIn(is)];
	if (one.length > MOST_WORDS || other.length > MOST_WORDS) return { was: [{ words: was, how: "gone" }], is: [{ words: is, how: "fresh" }] };
	const wide = other.length + 1;
	const longest = new Uint16Array((one.length + 1) * wide);
	for (let at = one.length - 1; at >= 0; at -= 1)
		for (let to = other.length - 1; to >= 0; to -= 1)
			longest[at * wide + to] = sameWord(one[at] ?? "", other[to] ?? "")
				? (longest[(at + 1) * wide + to + 1] ?? 0) + 1
				: Math.max(longest[(at + 1) * wide + to] ?? 0, longest[at * wide + to + 1] ?? 0);
	const left: Piece[] = [];
	const right: Piece[] = [];
	const put = (into: Piece[], words: string, how: Piece["how"]): void => {
		const last = into.at(-1);
		if (last?.how === how) into[into.length - 1] = { words: last.words + words, how };
		else into.push({ words, how });
	};
	let [at, to] = [0, 0];
	while (at < one.length || to < other.length) {
		const [before, after] = [one[at], other[to]];
		if (before !== undefined && after !== undefined && sameWord(before, after)) {
			put(left, before, "same");
			put(right, after, "same");
			at += 1;
			to += 1;
		} else if (after === undefined || (before !== undefined && (longest[(at + 1) * wide + to] ?? 0) >= (longest[at * wide + to + 1] ?? 0))) {
			put(left, before ?? "", "gone");
			at += 1;
		} else {
			put(right, after, "fresh");
			to += 1;
		}
	}
	return { was: left, is: right };
};
