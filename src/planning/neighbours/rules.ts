/** Two who were thought of together: both asked apart, nothing told before, and then by themselves. Pure. */
import { ok, refuse } from "#src/kernel/result.ts";
import { addDays, type CalendarDay } from "#src/kernel/time.ts";
import { type Decided, needsYes, type Table } from "../rules.ts";
import type { MatchRow, WishRow } from "./model.ts";
import type { AnswerMatch, MatchWent, PutWish } from "./operations.ts";

const LOOK_AGAIN_IN = 14;
/** One light look-back after they met. */
const LOOK_BACK_IN = 42;
const gone = refuse("planning.not-there-any-more");
const write = (kind: string, body: Readonly<Record<string, unknown>>): Decided => ok([{ kind: `planning.${kind}`, body }]);

export const decidePut = ({ side, topic, words }: PutWish, wish: string, holder: string | null): Decided =>
	write("wish-put", { wish, side, topic, words, holder });
export const decideTake = (wishes: readonly Pick<WishRow, "id">[], wish: string): Decided =>
	wishes.some(({ id }) => id === wish) ? write("wish-taken", { wish }) : gone;
/** `theirs`: who fits and was not thought of before; nothing when there is no such wish any more. */
export const decideThink = (mine: WishRow | undefined, theirs: WishRow | undefined, match: string, today: CalendarDay): Decided => {
	if (!mine || !theirs) return gone;
	const [asks, offers] = mine.side === "asks" ? [mine.id, theirs.id] : [theirs.id, mine.id];
	const other = { wish: theirs.id, case: theirs.case, holder: theirs.holder };
	return write("match-thought", { match, asks, offers, other, lookAgain: addDays(today, LOOK_AGAIN_IN) });
};
export const decideAnswer = (found: MatchRow | undefined, input: AnswerMatch, table: Table): Decided => {
	if (!found) return gone;
	const yes = needsYes(table, input);
	return yes.kind === "ok" ? write("match-answered", { match: found.id, wish: found.mine, side: found.side, answer: input.answer }) : yes;
};
export const bothSaidYes = ({ asks_yes: asks, offers_yes: offers }: Pick<MatchRow, "asks_yes" | "offers_yes">): boolean =>
	asks === "yes" && offers === "yes";
export const decideWent = (found: MatchRow | undefined, { how }: Pick<MatchWent, "how">, holder: string | null, today: CalendarDay): Decided => {
	if (!found) return gone;
	if (!bothSaidYes(found)) return refuse("planning.both-yes-first");
	return write("match-went", { match: found.id, wish: found.mine, how, holder, lookAgain: addDays(today, LOOK_BACK_IN) });
};

export type Where = "ask" | "waits" | "no" | "both" | "met" | "own";
/** How far two are, for this side: it hears nothing of the other but that. */
export const whereIs = (one: MatchRow): Where => {
	if (one.own_at !== null) return "own";
	if (one.met_at !== null) return "met";
	if (one.asks_yes === "no" || one.offers_yes === "no") return "no";
	if (bothSaidYes(one)) return "both";
	return (one.side === "asks" ? one.asks_yes : one.offers_yes) === null ? "ask" : "waits";
};
