/** What the week adds up to and where demands bite each other. Pure. */
import { ok, refuse } from "#src/kernel/result.ts";
import { addDays } from "#src/kernel/time.ts";
import { EURO_PER_KM } from "./domains.ts";
import { type Decided, needsYes, type Table } from "./rules.ts";
import type { KeptObligation, PlanState } from "./state.ts";
import { clashesOf, clashKey, standingDemands } from "./week-clashes.ts";
import { changed } from "./week-fold.ts";
import type { DemandChange } from "./week-model.ts";
import type {
	ChangeObligation,
	ChooseForTable,
	EndObligation,
	HoldClash,
	LayIdea,
	NameClash,
	NoteObligation,
	SettleIdea,
} from "./week-operations.ts";

export { clashesOf, type FoundClash, standingDemands } from "./week-clashes.ts";

const LOOK_AGAIN_IN = 14;
export const decideObligation = (_state: PlanState, { case: _case, ...input }: NoteObligation, table: Table): Decided =>
	ok([{ kind: "planning.obligation-noted", body: { obligation: table.ids[0], ...input } }]);
export const decideEnd = (state: PlanState, input: EndObligation): Decided => {
	if (!standingDemands(state).some((one) => one.id === input.obligation)) return refuse("planning.not-there-any-more");
	return ok([{ kind: "planning.obligation-ended", body: { obligation: input.obligation, why: input.why, closes: held(state, input.obligation) } }]);
};
/** The clashes somebody holds that are over when this demand is gone. */
const held = (state: PlanState, obligation: string): readonly string[] =>
	state.clashes.filter(({ between }) => between.includes(obligation)).map(({ thing }) => thing);
const gone = refuse("planning.not-there-any-more");
const stands = (state: PlanState, id: string): boolean => standingDemands(state).some((one) => one.id === id);
const says = (change: DemandChange): boolean =>
	Object.values(change).some((value) => value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0));

export const decideChangeDemand = (state: PlanState, { case: _case, obligation, ...change }: ChangeObligation): Decided => {
	if (!stands(state, obligation)) return gone;
	if (change.gone) return decideEnd(state, { case: _case, obligation });
	return says(change) ? ok([{ kind: "planning.obligation-changed", body: { obligation, change } }]) : refuse("planning.nothing-changes", {}, "km");
};
export const decideNameClash = (state: PlanState, { one, other, why }: NameClash): Decided => {
	if (!stands(state, one) || !stands(state, other)) return gone;
	if (one === other) return refuse("planning.two-demands", {}, "other");
	return ok([{ kind: "planning.clash-named", body: { one, other, why } }]);
};
/** An idea changes nothing: it lies beside how it is until an organisation agreed. */
export const decideIdea = (state: PlanState, { case: _case, obligation, words, ...change }: LayIdea, table: Table): Decided => {
	if (!stands(state, obligation)) return gone;
	return says(change)
		? ok([{ kind: "planning.idea-laid", body: { idea: table.ids[0], obligation, change, words } }])
		: refuse("planning.nothing-changes", {}, "km");
};
/** Agreed: the demand changes, and who decided also tells it (EXE-10). */
export const decideSettleIdea = (state: PlanState, input: SettleIdea): Decided => {
	const idea = state.ideas.find((one) => one.id === input.idea && one.settled === undefined);
	if (!idea || (input.how === "agreed" && !stands(state, idea.obligation))) return gone;
	if (input.how === "agreed" && input.taker === undefined) return refuse("planning.who-agreed", {}, "taker");
	// What does not bite any more with this changed, nobody needs to negotiate about any longer.
	const after = input.how === "agreed" ? clashesOf(withIdeas(state, [idea.id])).map(({ id }) => id) : undefined;
	const closes = after === undefined ? [] : state.clashes.filter(({ id }) => !after.includes(id)).map(({ thing }) => thing);
	const settled = { kind: "planning.idea-settled", body: { idea: idea.id, how: input.how, taker: input.taker, teller: input.teller, closes } };
	if (input.how === "laid-aside") return ok([settled]);
	const follows = idea.change.gone
		? { kind: "planning.obligation-ended", body: { obligation: idea.obligation, why: idea.words, closes: [] } }
		: { kind: "planning.obligation-changed", body: { obligation: idea.obligation, change: idea.change, idea: idea.id } };
	return ok([settled, follows]);
};
/** The week as it would be with these ideas; without a list, with all that still lie there. */
export const withIdeas = (state: PlanState, ids?: readonly string[]): PlanState => {
	const ideas = state.ideas.filter((one) => one.settled === undefined && (ids === undefined || ids.includes(one.id)));
	return {
		...state,
		obligations: state.obligations.flatMap((one) => {
			const about = ideas.filter(({ obligation }) => obligation === one.id);
			if (about.some(({ change }) => change.gone)) return [];
			return [about.reduce((so, { change }) => changed(so, change), one)];
		}),
	};
};
/** Between organisations goes what the person says yes to, and nothing else (PRIV-04). */
export const decideForTable = (state: PlanState, input: ChooseForTable, table: Table): Decided => {
	const yes = needsYes(table, input);
	if (yes.kind !== "ok") return yes;
	const obligations = input.obligations.filter((id) => stands(state, id));
	return ok([{ kind: "planning.table-chosen", body: { obligations, yes: yes.value } }]);
};
/** Somebody takes it on to negotiate, named; whoever holds the open end looks again. Never the person by default (PLA-08). */
export const decideHold = (state: PlanState, input: HoldClash, table: Table, holder: string | null): Decided => {
	const id = clashKey(input.one, input.other);
	const found = clashesOf(state).find((clash) => clash.id === id);
	if (!found) return refuse("planning.not-there-any-more");
	if (table.speaker === "person" && input.owner === undefined) return refuse("planning.who-negotiates", {}, "owner");
	const body = {
		clash: id,
		thing: found.held?.thing ?? table.ids[0],
		between: found.between,
		owner: input.owner,
		holder,
		words: input.words,
		lookAgain: input.lookAgain ?? addDays(table.today, LOOK_AGAIN_IN),
	};
	return ok([{ kind: "planning.clash-held", body }]);
};

const times = (one: KeptObligation): number => (one.days?.length ? one.days.length : 1);
/** Kilometres in a week. */
export const kmOf = (one: KeptObligation): number => (one.km ?? 0) * times(one);
const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
/** Hours in a week: as told, or from the times on the clock. */
export const hoursOf = (one: KeptObligation): number =>
	one.hours ?? (one.from && one.until ? (Math.max(0, minutes(one.until) - minutes(one.from)) / 60) * times(one) : 0);
/** Euro in a week: what driving costs at the set price, and what it costs besides. */
export const costOf = (one: KeptObligation, perKm = EURO_PER_KM): number => Math.round((kmOf(one) * perKm + (one.cost ?? 0)) * 100) / 100;
export type WeekTotal = { readonly km: number; readonly hours: number; readonly cost: number };
/** The whole week (EXE-20). */
export const totalOf = (state: PlanState, perKm = EURO_PER_KM): WeekTotal => {
	const all = standingDemands(state);
	const sum = (of: (one: KeptObligation) => number): number => Math.round(all.reduce((total, one) => total + of(one), 0) * 100) / 100;
	return { km: sum(kmOf), hours: sum(hoursOf), cost: sum((one) => costOf(one, perKm)) };
};
