/** Who can hold what a file brings: asked once in a while, because counting what everybody holds costs more the more the file has brought. */
import type { AreaId } from "#src/kernel/ids.ts";
import { findArea } from "#src/neighbourhood/server.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import { type Holder, holdersSomewhere, listHolders } from "../holders.ts";

export type FindHolders = (tx: Tx, area: AreaId | undefined) => Promise<readonly Holder[]>;
const A_WHILE_MS = 10_000;

/** The workers of who brings it; else of the team of that neighbourhood; else of the largest team. */
const find: FindHolders = async (tx, area) => {
	const own = tx.actor.teams.length > 0 ? await listHolders(tx, tx.actor.teams) : [];
	if (own.length > 0) return own;
	const meant = area === undefined ? undefined : await findArea(tx, { id: area });
	const there = meant ? await listHolders(tx, [meant.team]) : [];
	return there.length > 0 ? there : holdersSomewhere(tx);
};
/** The same, remembered for some seconds; each time the next of them comes first, so that the work is spread. */
export const holdersForAWhile = (): FindHolders => {
	const known = new Map<AreaId | undefined, { readonly at: number; turn: number; readonly holders: readonly Holder[] }>();
	return async (tx, area) => {
		const remembered = known.get(area);
		if (remembered && performance.now() - remembered.at < A_WHILE_MS) {
			remembered.turn += 1;
			const { holders, turn } = remembered;
			// Only the team of the first of them is meant: its own come round, whoever is behind them stays there.
			const team = holders.filter((one) => one.team === holders[0]?.team);
			const from = turn % Math.max(1, team.length);
			return [...team.slice(from), ...team.slice(0, from)];
		}
		const holders = await find(tx, area);
		known.set(area, { at: performance.now(), turn: 0, holders });
		return holders;
	};
};
