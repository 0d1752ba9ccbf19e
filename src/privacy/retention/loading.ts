/** What pages about keeping load: envelopes, days and counts, never words. */
import { foldRetention, type RetentionState } from "./fold.ts";
import { entriesOf } from "#src/kernel/journal.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import { findCase } from "#src/people/server.ts";
import type { Work } from "#src/platform/operations/handler.ts";
import type { Held, MatterRule, Proposal, RetentionEntry, RetentionRule, Term, WhyKept } from "./model.ts";
import { type Going, loadGoing } from "../items/loading.ts";
import { longerIn } from "../items/rules.ts";
import { type Ahead, aheadOf, monthsLater, termOn } from "./rules.ts";
import { listHeld, listOwnTerms, ruleOf, wishesIn, wouldGo } from "./store.ts";
import { broughtTerms } from "./terms.ts";

/** Every term there is: what the program brought, and what this house set itself. */
export const termsNow = async (work: Pick<Work, "tx">): Promise<readonly Term[]> => [...broughtTerms, ...(await listOwnTerms(work.tx))];

/** The term that holds today, and the day on which something must have begun for its term to be over. */
export const termAndDay = async (
	work: Pick<Work, "tx" | "today">,
	rule: RetentionRule,
): Promise<{ readonly term: Term; readonly before: CalendarDay } | undefined> => {
	const term = termOn(await termsNow(work), rule, work.today);
	return term && { term, before: monthsLater(work.today, -term.months) };
};

/** `now`: of each matter how much goes as things stand, and why it would stay. `longer`: matters for which another term holds since. */
export type LiveProposal = Proposal & {
	readonly now: ReadonlyMap<string, { readonly entries: number; readonly because: WhyKept | null }>;
	readonly longer: readonly string[];
};
export const liveOf = async (
	work: Pick<Work, "tx" | "today">,
	waiting: readonly Proposal[],
	terms: readonly Term[],
): Promise<readonly LiveProposal[]> => {
	const live: LiveProposal[] = [];
	for (const one of waiting) live.push({ ...one, now: await wouldGo(work.tx, one.matters), longer: longerIn(one, terms, work.today) });
	return live;
};

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
	const terms = await termsNow(work);
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
