/** Setting the term, and the nightly round of the house. */
import { CaseId } from "#src/kernel/ids.ts";
import type { NewEntry } from "#src/kernel/journal.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { findMember, listTeams, teamsOf } from "#src/team/server.ts";
import { type Handled, type Handler, handles, type Work } from "#src/platform/operations/handler.ts";
import { eraseRounds } from "../enquiry/store.ts";
import { listHolders } from "../holders.ts";
import { type SetUnusedTerm, setUnusedTerm, type TendUnused, tendUnused } from "./operations.ts";
import { announce, announcedBefore, endedBefore, noteErased, termOn } from "./rules.ts";
import { eraseUnused, keepTerm, listAnnounced, listTerms, listUnused, mostlyWith, stillUnused } from "./store.ts";

const setTerm: Handler<SetUnusedTerm> = async (work, input) => {
	if (!(await teamsOf(work)).includes(input.team)) return refuse("kernel.nothing-here");
	const watcher = await findMember(work.tx, input.watcher);
	// Whoever is told must be able to do something about it.
	if (!watcher?.active || !watcher.teams.includes(input.team) || !watcher.roles.includes("generalist"))
		return refuse("signalling.watcher-elsewhere", {}, "watcher");
	await keepTerm(work.tx, input.team, work.today, input.weeks, input.watcher);
	return ok({ entries: [], answer: { set: true } });
};

const freshCase = (work: Work): CaseId => CaseId.parse(work.newId());
const announceFor = async (work: Work, team: string): Promise<readonly NewEntry[]> => {
	const term = termOn(await listTerms(work.tx, team), work.today);
	const unused = await listUnused(work.tx, team, announcedBefore(term, work.today));
	if (unused.length === 0) return [];
	const matters = unused.map((one) => one.case);
	const holders = await listHolders(work.tx, [team]);
	const wanted = term.watcher ?? (await mostlyWith(work.tx, matters));
	// Who was named may have left: then whoever of the team has most room.
	const watcher = holders.find((one) => one.id === wanted) ?? holders[0];
	return watcher ? [announce(freshCase(work), { team: watcher.team, watcher: watcher.id, today: work.today, matters })] : [];
};
const eraseAnnounced = async (work: Work): Promise<readonly NewEntry[]> => {
	const due = await listAnnounced(work.tx, { until: work.today });
	const entries: NewEntry[] = [];
	for (const [team, rows] of Map.groupBy(due, (row) => row.team)) {
		const cases = rows.map((row) => row.case);
		const unused = await stillUnused(work.tx, cases);
		const gone = await eraseUnused(work.tx, cases);
		const released = cases.filter((one) => !unused.has(one));
		if (gone.length + released.length === 0) continue;
		entries.push(
			noteErased(freshCase(work), {
				team,
				on: work.today,
				erased: gone.map((one) => one.case),
				released,
				signals: gone.reduce((sum, one) => sum + one.signals, 0),
			}),
		);
	}
	return entries;
};
/** What was announced goes, unless somebody did something with it or somebody still waits for an answer; then what is next is announced. */
const tend: Handler<TendUnused> = async (work) => {
	const entries = [...(await eraseAnnounced(work))];
	for (const team of await listTeams(work.tx)) {
		entries.push(...(await announceFor(work, team.id)));
		// The same term for what residents said along doors: from the day the round ended and everybody had heard.
		await eraseRounds(work.tx, team.id, endedBefore(termOn(await listTerms(work.tx, team.id), work.today), work.today));
	}
	return ok({ entries, answer: { done: true } });
};

export const unusedHandled: readonly Handled[] = [handles(setUnusedTerm, setTerm), handles(tendUnused, tend)];
