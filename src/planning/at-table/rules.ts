/** What an idea would save, and what stands on the sheet for the table. Pure. */
import { escaped } from "#src/kernel/whole-word.ts";
import type { KeptObligation, PlanState } from "../state.ts";
import { type FoundClash, clashesOf, standingDemands, totalOf, type WeekTotal, withIdeas } from "../week-rules.ts";

export type Compared = {
	readonly is: WeekTotal;
	readonly would: WeekTotal;
	/** Clashes that are gone then, and those that come. */
	readonly gone: readonly FoundClash[];
	readonly come: readonly FoundClash[];
};
/** Never "-0": that is no difference. */
const cent = (amount: number): number => Math.round(amount * 100) / 100 || 0;
/** 'As it is' beside 'if this changed' (EXE-20). */
export const compared = (state: PlanState, perKm: number, ideas?: readonly string[]): Compared => {
	const then = withIdeas(state, ideas);
	const [before, after] = [clashesOf(state), clashesOf(then)];
	const lacks = (all: readonly FoundClash[], one: FoundClash): boolean => !all.some(({ id }) => id === one.id);
	return {
		is: totalOf(state, perKm),
		would: totalOf(then, perKm),
		gone: before.filter((one) => lacks(after, one)),
		come: after.filter((one) => lacks(before, one)),
	};
};
export type Saving = { readonly km: number; readonly hours: number; readonly cost: number; readonly which: "less" | "more" | "same" };
export const savingOf = ({ is, would }: Pick<Compared, "is" | "would">): Saving => {
	const [km, hours, cost] = [cent(is.km - would.km), cent(is.hours - would.hours), cent(is.cost - would.cost)];
	const which = km === 0 && hours === 0 && cost === 0 ? "same" : km >= 0 && hours >= 0 && cost >= 0 ? "less" : "more";
	return { km, hours, cost, which };
};

/** Names of who lives here are not for the table: each becomes 'one of us'. */
export const withoutNames = (text: string, names: readonly string[], us: string): string => {
	const known = [...new Set(names.flatMap((name) => [name, name.split(/\s+/)[0] ?? ""]).filter((name) => name.trim().length > 1))].sort(
		(one, other) => other.length - one.length,
	);
	if (known.length === 0) return text;
	const masked = text.replace(new RegExp(`(?<!\\p{L})(${known.map(escaped).join("|")})(?!\\p{L})`, "giu"), us);
	return masked.charAt(0).toUpperCase() + masked.slice(1);
};
/** Everybody at home whose name could stand in what is asked. */
export const namesAtHome = (state: PlanState, known: readonly string[]): readonly string[] => [
	...known,
	...state.obligations.flatMap(({ of, along }) => [of, along].flatMap((names) => (names ?? "").split(/,|&| en | and /i).map((name) => name.trim()))),
	...state.ties.filter(({ kind }) => kind === "own").map(({ name }) => name),
];
export type ForTable = { readonly demands: readonly KeptObligation[]; readonly clashes: readonly FoundClash[]; readonly total: WeekTotal };
/** Only what was chosen, without reasons, consequences and names (PRIV-04). */
export const forTable = (state: PlanState, perKm: number, names: readonly string[], us: string): ForTable => {
	const chosen = new Set(state.forTable?.obligations ?? []);
	const plain = (words: string | undefined): string | undefined => (words === undefined ? undefined : withoutNames(words, names, us));
	const demands = standingDemands(state)
		.filter(({ id }) => chosen.has(id))
		.map(
			({ id, by, what, where, days, from, until, km, notByCar, hours, cost, deadline, needs, takes, after, noted }): KeptObligation => ({
				id,
				by,
				days,
				from,
				until,
				km,
				notByCar,
				hours,
				cost,
				deadline,
				needs,
				takes,
				after,
				noted,
				what: plain(what) ?? "",
				where: plain(where),
			}),
		);
	const only = { ...state, obligations: demands };
	return {
		demands,
		total: totalOf(only, perKm),
		clashes: clashesOf({ ...state, obligations: standingDemands(state).filter(({ id }) => chosen.has(id)) }),
	};
};
