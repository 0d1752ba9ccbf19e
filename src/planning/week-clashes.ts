/** Where demands bite each other: over what they take and need, over the clock, over the road between, over which comes first, and as somebody said. Pure. */
import type { KeptClash, KeptObligation, PlanState } from "./state.ts";
import type { Means } from "./week-model.ts";

export const standingDemands = (state: PlanState): readonly KeptObligation[] => state.obligations.filter((one) => one.ended === undefined);
const driving = (one: KeptObligation): boolean => (one.km ?? 0) > 0 && one.notByCar !== true;
const needsOf = (one: KeptObligation): readonly Means[] => [...(one.needs ?? []), ...(driving(one) ? (["car"] as const) : [])];
/** Driving eats money, but does not by that alone take it from another drive: only what must be paid feels it. */
const takesOf = (one: KeptObligation): readonly Means[] => [
	...(one.takes ?? []),
	...(driving(one) || (one.cost ?? 0) > 0 ? (["money"] as const) : []),
];
/** Whose hours it takes: of whom it is asked, and who goes along. */
const peopleOf = ({ of, along }: KeptObligation): readonly string[] =>
	[of, along].flatMap((names) =>
		(names ?? "")
			.split(/,|&| en | and /i)
			.map((name) => name.trim().toLowerCase())
			.filter((name) => name !== ""),
	);
const sameHands = (one: KeptObligation, other: KeptObligation): boolean => {
	const [mine, theirs] = [peopleOf(one), peopleOf(other)];
	return mine.length + theirs.length === 0 || mine.some((name) => theirs.includes(name));
};
const sameDay = (one: KeptObligation, other: KeptObligation): boolean => (one.days ?? []).some((day) => other.days?.includes(day));
type Timed = KeptObligation & { readonly from: string; readonly until: string };
const isTimed = (one: KeptObligation): one is Timed => one.from !== undefined && one.until !== undefined;
const overlap = (one: KeptObligation, other: KeptObligation): boolean =>
	isTimed(one) && isTimed(other) && one.from < other.until && other.from < one.until && sameDay(one, other);
const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
/** By car a kilometre takes a minute: home from the one, and out again to the other. */
const tooTight = (one: KeptObligation, other: KeptObligation): boolean => {
	if (!isTimed(one) || !isTimed(other) || !sameDay(one, other) || overlap(one, other)) return false;
	const [first, then] = one.until <= other.from ? [one, other] : [other, one];
	return minutes(then.from) - minutes(first.until) < ((first.km ?? 0) + (then.km ?? 0)) / 2;
};
/** `first` has to be done before `then`; its own last day is later, or they wait for each other. */
const wrongOrder = (then: KeptObligation, first: KeptObligation): boolean =>
	then.after === first.id &&
	(first.after === then.id || (then.deadline !== undefined && first.deadline !== undefined && then.deadline < first.deadline));

export type ClashOver = Means | "same-hour" | "road" | "order" | "said";
export type FoundClash = {
	readonly id: string;
	/** First the one that takes, then the one that cannot do without. */
	readonly between: readonly [string, string];
	readonly over: ClashOver;
	/** How, where somebody said it. */
	readonly why?: string | undefined;
	readonly held?: KeptClash | undefined;
};
export const clashKey = (one: string, other: string): string => [one, other].sort().join("+");
/** Every pair of demands that bite: one takes what the other needs, or they want somebody in two places, leave no time for the road, come in the wrong order, or were named (PLA-08). */
export const clashesOf = (state: PlanState): readonly FoundClash[] => {
	const all = standingDemands(state);
	const found = new Map<string, FoundClash>();
	const keep = (one: KeptObligation, other: KeptObligation, over: ClashOver, why?: string): void => {
		const id = clashKey(one.id, other.id);
		if (!found.has(id)) found.set(id, { id, between: [one.id, other.id], over, why, held: state.clashes.find((clash) => clash.id === id) });
	};
	for (const one of all)
		for (const other of all) {
			if (one.id === other.id) continue;
			const over = takesOf(one).find((mean) => needsOf(other).includes(mean));
			if (over) keep(one, other, over);
			else if (wrongOrder(one, other)) keep(other, one, "order");
			else if (one.id < other.id && sameHands(one, other)) {
				if (overlap(one, other)) keep(one, other, "same-hour");
				else if (tooTight(one, other)) keep(one, other, "road");
			}
		}
	for (const { one: a, other: b, why } of state.namedClashes) {
		const [one, other] = [all.find(({ id }) => id === a), all.find(({ id }) => id === b)];
		if (one && other) keep(one, other, "said", why);
	}
	return [...found.values()];
};
