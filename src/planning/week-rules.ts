/** What the week adds up to and where demands bite each other. Pure. */
import { ok, refuse } from "#src/kernel/result.ts";
import { addDays } from "#src/kernel/time.ts";
import { EURO_PER_KM } from "./domains.ts";
import { type Decided, type Table } from "./rules.ts";
import type { KeptClash, KeptObligation, PlanState } from "./state.ts";
import type { Means } from "./week-model.ts";
import type { EndObligation, HoldClash, NoteObligation } from "./week-operations.ts";

const LOOK_AGAIN_IN = 14;
export const decideObligation = (_state: PlanState, { case: _case, ...input }: NoteObligation, table: Table): Decided =>
	ok([{ kind: "planning.obligation-noted", body: { obligation: table.ids[0], ...input } }]);
export const decideEnd = (state: PlanState, input: EndObligation): Decided => {
	if (!standingDemands(state).some((one) => one.id === input.obligation)) return refuse("planning.not-there-any-more");
	const closes = state.clashes.filter(({ between }) => between.includes(input.obligation)).map(({ thing }) => thing);
	return ok([{ kind: "planning.obligation-ended", body: { obligation: input.obligation, why: input.why, closes } }]);
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

export const standingDemands = (state: PlanState): readonly KeptObligation[] => state.obligations.filter((one) => one.ended === undefined);
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

const driving = (one: KeptObligation): boolean => (one.km ?? 0) > 0 && one.notByCar !== true;
const needsOf = (one: KeptObligation): readonly Means[] => [...(one.needs ?? []), ...(driving(one) ? (["car"] as const) : [])];
/** Driving eats money, but does not by that alone take it from another drive: only what must be paid feels it. */
const takesOf = (one: KeptObligation): readonly Means[] => [
	...(one.takes ?? []),
	...(driving(one) || (one.cost ?? 0) > 0 ? (["money"] as const) : []),
];
const overlap = (one: KeptObligation, other: KeptObligation): boolean =>
	one.from !== undefined &&
	one.until !== undefined &&
	other.from !== undefined &&
	other.until !== undefined &&
	one.from < other.until &&
	other.from < one.until &&
	(one.days ?? []).some((day) => other.days?.includes(day));

export type FoundClash = {
	readonly id: string;
	/** First the one that takes, then the one that cannot do without. */
	readonly between: readonly [string, string];
	readonly over: Means | "same-hour";
	readonly held?: KeptClash | undefined;
};
export const clashKey = (one: string, other: string): string => [one, other].sort().join("+");
/** Every pair of demands where one takes what the other needs, or that want somebody in two places at once (PLA-08). */
export const clashesOf = (state: PlanState): readonly FoundClash[] => {
	const all = standingDemands(state);
	const found = new Map<string, FoundClash>();
	const keep = (one: KeptObligation, other: KeptObligation, over: FoundClash["over"]): void => {
		const id = clashKey(one.id, other.id);
		if (!found.has(id)) found.set(id, { id, between: [one.id, other.id], over, held: state.clashes.find((clash) => clash.id === id) });
	};
	for (const one of all)
		for (const other of all) {
			if (one.id === other.id) continue;
			const over = takesOf(one).find((mean) => needsOf(other).includes(mean));
			if (over) keep(one, other, over);
			else if (one.id < other.id && overlap(one, other) && (one.of ?? "") === (other.of ?? "")) keep(one, other, "same-hour");
		}
	return [...found.values()];
};
