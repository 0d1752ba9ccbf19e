/** Pure. */
import { type AnyEntry, entriesOf, folding } from "#src/kernel/journal.ts";
import { ok, type Result, refuse } from "#src/kernel/result.ts";
import type { AskedOfUs, AskedOfUsEntry } from "./model.ts";
import type { AnswerForUs } from "./operations.ts";

const fold = folding<readonly AskedOfUs[], AskedOfUsEntry>([], {
	"privacy.asked-of-us": (state, { body: { holder: _holder, lookAgain: _day, ...body }, at, audience }) => [
		...state,
		{ ...body, at, readers: audience.named ?? [] },
	],
	"privacy.answered-for-us": (state, { body: { asked, ...said }, at }) =>
		state.map((one) => (one.asked === asked ? { ...one, answered: { ...said, at } } : one)),
});
export const askedOfUsIn = (entries: readonly AnyEntry[]): readonly AskedOfUs[] => fold(entriesOf<AskedOfUsEntry>(entries, "privacy"));
/** Whoever says no says why: one of the reasons that lie ready, or own words. A yes asks nothing. */
export const decideAnswerForUs = (asked: readonly AskedOfUs[], input: AnswerForUs): Result<AskedOfUs> => {
	const one = asked.find((each) => each.asked === input.asked);
	if (!one) return refuse("privacy.no-such-question");
	if (one.answered) return refuse("privacy.answered-already");
	return input.answer === "no" && input.because === undefined && input.words === undefined ? refuse("privacy.say-why-not", {}, "because") : ok(one);
};
