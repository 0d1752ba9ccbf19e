/** What pages about keeping load: envelopes, days and counts, never words. */
import { foldRetention, type RetentionState } from "./fold.ts";
import { entriesOf } from "#src/kernel/journal.ts";
import { findCase } from "#src/people/server.ts";
import type { Work } from "#src/platform/operations/handler.ts";
import type { Held, MatterRule, RetentionEntry } from "./model.ts";
import { type Going, loadGoing } from "../items/loading.ts";
import { type Ahead, aheadOf, termOn } from "./rules.ts";
import { listHeld, listOwnTerms, ruleOf, wishesIn } from "./store.ts";
import { broughtTerms } from "./terms.ts";

export type KeepingOf = {
	/** How long each item stays while the matter runs, where its ground counts from each item. */
	readonly itemMonths?: number | undefined;
	readonly going: Going;
	readonly case: string;
	/** Still in touch: no term counts yet. */
	readonly running: boolean;
	readonly rule: MatterRule;
	readonly plan: boolean;
	readonly card: boolean;
	readonly ahead: Ahead;
} & RetentionState;
/** How long what there is of a matter stays, as its people read it. */
export const loadKeeping = async (work: Pick<Work, "tx" | "today" | "journal">, about: string): Promise<KeepingOf> => {
	const { tx, today } = work;
	const line = await findCase(tx, about);
	const [held] = await listHeld(tx, [about]);
	const terms = [...broughtTerms, ...(await listOwnTerms(tx))];
	const all = await work.journal.ofCase(tx, about);
	const entries = entriesOf<RetentionEntry>(all, "privacy");
	const rule = await ruleOf(tx, about);
	const term = termOn(terms, rule, today);
	return {
		case: about,
		running: line?.station !== "let-go" && line?.station !== "settled",
		rule,
		...(term?.starts === "item" ? { itemMonths: term.months } : {}),
		going: await loadGoing(work, about, all),
		...(await wishesIn(tx, about)),
		ahead: held === undefined ? {} : aheadOf(held satisfies Held, terms, today),
		...foldRetention(entries),
	};
};
