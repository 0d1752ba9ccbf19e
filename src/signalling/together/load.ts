/** What a matter's page shows of other matters that may be, are, or are not the same household: kind of source and since when, never content (SIG-18). */
import type { CalendarDay } from "#src/kernel/time.ts";
import type { CaseId } from "#src/kernel/ids.ts";
import { type CaseLine, writtenOut } from "#src/people/index.ts";
import { findCasesSeen, listAddresses, listOpenThings } from "#src/people/server.ts";
import { membersById } from "#src/team/server.ts";
import type { Work } from "#src/platform/operations/handler.ts";
import type { Source } from "../model.ts";
import { listSignals } from "../store.ts";
import type { Bond } from "./model.ts";
import { listWithOtherTeams, type WithOthers } from "./names-store.ts";
import { listBonds, listTogether } from "./store.ts";

export type Beside = {
	readonly bond: Bond;
	/** Whether the page is that of the matter that follows. */
	readonly follows: boolean;
	readonly other: CaseId;
	/** The address of the other, when there is one. */
	readonly at: string | null;
	readonly source: Source | null;
	readonly since: string;
	readonly holder: string | null;
	readonly day: CalendarDay | null;
};
export type TogetherModel = {
	readonly case: CaseId;
	readonly beside: readonly Beside[];
	/** Content stays closed: it follows a matter whose weighing is not written yet. */
	readonly closed: boolean;
	/** With other teams, at a door nearby: whom to call. */
	readonly elsewhere: readonly WithOthers[];
};

/** Loads it, for who has a part in both. */
export const loadTogether = async (work: Work, line: CaseLine): Promise<TogetherModel> => {
	const [bonds, elsewhere] = await Promise.all([listBonds(work.tx, [line.case]), listWithOtherTeams(work.tx, line)]);
	if (bonds.length === 0) return { case: line.case, beside: [], closed: false, elsewhere };
	const others = bonds.map((bond) => (bond.case === line.case ? bond.with : bond.case));
	const [lines, signals, things, group] = await Promise.all([
		findCasesSeen(work.tx, others),
		listSignals(work.tx, others),
		listOpenThings(work.tx, { case: line.case, kinds: ["signalling.same-household"] }),
		listTogether(work.tx, line.case),
	]);
	const addresses = await listAddresses(
		work.tx,
		[...lines.values()].flatMap((one) => (one.address === null ? [] : [one.address])),
	);
	const members = await membersById(
		work.tx,
		things.map((one) => one.holder),
	);
	const beside = bonds.flatMap((bond): readonly Beside[] => {
		const other = bond.case === line.case ? bond.with : bond.case;
		const seen = lines.get(other);
		if (!seen) return [];
		const address = seen.address === null ? undefined : addresses.get(seen.address);
		const first = signals.find((one) => one.case_id === other);
		const thing = things.find((one) => one.id === bond.id);
		return [
			{
				bond,
				follows: bond.case === line.case,
				other,
				at: address ? writtenOut(address) : null,
				source: first?.source ?? null,
				since: seen.firstNoticed ?? seen.arrivedAt,
				holder: thing?.holder ? (members.get(thing.holder)?.name ?? null) : null,
				day: thing?.lookAgain ?? null,
			},
		];
	});
	const [leading] = group;
	const leader = leading === undefined || leading === line.case ? undefined : (await findCasesSeen(work.tx, [leading])).get(leading);
	return { case: line.case, beside, closed: leader !== undefined && leader.weighedAt === null, elsewhere };
};
