/** Where a piece of a note goes. Pure. */

export type Piece = { readonly moved: string; readonly left: string };
const sentenceEnds = /[.!?\n]/;

/** What was selected; without a selection, the sentence the cursor stands in. Nothing is lost: what is moved is gone from the text, and every other word stays. */
export const pieceOf = (text: string, start: number, end: number): Piece => {
	let [from, to] = start <= end ? [start, end] : [end, start];
	if (from === to) {
		while (from > 0 && !sentenceEnds.test(text[from - 1] ?? "")) from -= 1;
		while (to < text.length && !sentenceEnds.test(text[to] ?? "")) to += 1;
		while (to < text.length && sentenceEnds.test(text[to] ?? "") && text[to] !== "\n") to += 1;
	}
	const [before, after] = [text.slice(0, from).replace(/[ \t]+$/, ""), text.slice(to).replace(/^[ \t]+/, "")];
	const between = before === "" || after === "" || before.endsWith("\n") || after.startsWith("\n") ? "" : " ";
	return { moved: text.slice(from, to).trim(), left: `${before}${between}${after}` };
};
export const joined = (there: string, more: string): string => (there.trim() === "" ? more : `${there.trimEnd()}\n${more}`);
