/** What the plan's editor notices in a text (PLA-20). It asks; it never forbids. Pure. */

/** What does not sound like somebody speaking for themselves. */
export const notices = ["they-must", "he-or-she", "we-think", "file-word", "must"] as const;
export type NoticeCode = (typeof notices)[number];
const patterns: readonly (readonly [NoticeCode, RegExp])[] = [
	["file-word", /(?<!\p{L})(cli[eë]nt|betrokkene|pati[eë]nt|client|service user)\p{L}*/iu],
	[
		"we-think",
		/(?<!\p{L})((we|wij) (vinden|denken|willen|verwachten)|(vinden|denken|willen|verwachten) (we|wij)|we (think|feel|expect|want))(?!\p{L})/iu,
	],
	["they-must", /(?<!\p{L})(hij|zij|ze|he|she|they) (moet|moeten|dient|must|has to|have to)(?!\p{L})/iu],
	["he-or-she", /(?<!\p{L})(hij|he|she)(?!\p{L})/iu],
	["must", /(?<!\p{L})(moet|moeten|dient te|must|has to)(?!\p{L})/iu],
];
/** The first thing to ask about, with the words that gave rise to it. Nothing, when it sounds like an 'I'. */
export const noticed = (text: string): { readonly code: NoticeCode; readonly said: string } | undefined => {
	for (const [code, pattern] of patterns) {
		const found = pattern.exec(text);
		if (found) return { code, said: found[0] };
	}
	return undefined;
};
/** 'Niemand', 'ik heb niemand', 'nobody': kept as it was said, and counted as nobody. */
export const isNobody = (answer: string): boolean => /(?<!\p{L})(niemand|nobody|no one|no-one)(?!\p{L})/iu.test(answer);
