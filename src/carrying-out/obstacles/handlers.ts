/** Load, decide, give entries; and what lists and counts read of it. */
import type { CaseId } from "#src/kernel/ids.ts";
import type { AnyEntry } from "#src/kernel/journal.ts";
import { isOk, ok, refuse } from "#src/kernel/result.ts";
import { dayOf } from "#src/kernel/time.ts";
import { closeOpen, findCase, keepOpen } from "#src/people/server.ts";
import { type Handled, handles, handlesBoth, outcome, type Projectors, type Work } from "#src/platform/operations/handler.ts";
import { findOrganisation } from "#src/team/server.ts";
import { namesIn } from "#src/weighing/server.ts";
import type { Both } from "#src/kernel/both.ts";
import { foldObstacles } from "./fold.ts";
import type { Obstacle, ObstacleEntry } from "./model.ts";
import * as does from "./operations.ts";
import * as rules from "./rules.ts";
import { endKnown, keepKnown, rowNoted, rowOver } from "./store.ts";

type Given = { readonly all: readonly Obstacle[]; readonly entries: readonly AnyEntry[]; readonly at: rules.ObstacleTable };
const sitDown = async (work: Work, of: CaseId): Promise<Given> => {
	const [entries, line] = await Promise.all([work.journal.ofCase(work.tx, of), findCase(work.tx, of)]);
	const { actor } = work.tx;
	const at = {
		today: work.today,
		speaker: actor.kind === "person" ? ("person" as const) : ("worker" as const),
		holder: line?.responsible ?? (actor.kind === "member" ? actor.id : null),
		id: work.newId(),
	};
	return { all: foldObstacles(entries), entries, at };
};
type Handle<Input> = (work: Work, input: Input, given: Given) => Promise<ReturnType<typeof rules.decideStep>> | ReturnType<typeof rules.decideStep>;
const both = <Input extends { readonly case: CaseId; readonly obstacle?: string }>(
	operation: Both<Input>,
	decide: Handle<Input>,
): readonly Handled[] =>
	handlesBoth(operation, async (work, input) => {
		const given = await sitDown(work, input.case);
		return outcome(await decide(work, input, given), { case: input.case, obstacle: input.obstacle ?? given.at.id });
	});

export const handled: readonly Handled[] = [
	...both(does.noteObstacle, async (work, input, { at }) => {
		const known = input.organisation === undefined ? undefined : (await findOrganisation(work.tx, input.organisation))?.name;
		return rules.decideNote(input, known, at);
	}),
	...both(does.stepOnObstacle, (_work, input, { all, at }) => rules.decideStep(all, input, at)),
	...both(does.answerOnObstacle, async (work, input, { all, entries, at }) => {
		const decided = rules.decideAnswer(all, input, input.helped === undefined ? [] : await namesIn(work, input.case, entries), at);
		const organisation = all.find((one) => one.id === input.obstacle)?.organisation;
		if (isOk(decided) && input.helped !== undefined && organisation !== undefined)
			await keepKnown(work.tx, { id: work.newId(), organisation, kind: "solution", words: input.helped });
		return decided;
	}),
	...both(does.giveMandate, (_work, input, { all, at }) => rules.decideMandate(all, input, at)),
	...both(does.endMandate, (_work, input, { all }) => rules.decideEndMandate(all, input)),
	handles(does.knowOrganisation, async (work, { organisation, kind, words }) => {
		if (!(await findOrganisation(work.tx, organisation))) return refuse("kernel.nothing-here");
		await keepKnown(work.tx, { id: work.newId(), organisation, kind, words });
		return ok({ entries: [], answer: { kept: true } });
	}),
	handles(does.forgetKnown, async (work, { known }) =>
		(await endKnown(work.tx, known)) ? ok({ entries: [], answer: { kept: true } }) : refuse("kernel.nothing-here"),
	),
];

type Body<K extends ObstacleEntry["kind"]> = Extract<ObstacleEntry, { kind: K }>["body"];
const keep: Projectors[string] = (tx, entry) => {
	const { obstacle: id, holder, lookAgain } = entry.body as Body<"carrying-out.obstacle-step">;
	return keepOpen(tx, { id, case: entry.case, kind: "carrying-out.obstacle", holder, lookAgain, since: entry.at });
};
export const projectors: Projectors = {
	"carrying-out.obstacle-noted": async (tx, entry) => {
		const { obstacle, organisation } = entry.body as Body<"carrying-out.obstacle-noted">;
		await keep(tx, entry);
		await rowNoted(tx, obstacle, entry.case, organisation, dayOf(entry.at));
	},
	"carrying-out.obstacle-step": keep,
	"carrying-out.obstacle-answered": async (tx, entry) => {
		const { obstacle, then } = entry.body as Body<"carrying-out.obstacle-answered">;
		if (then === "on") return keep(tx, entry);
		await closeOpen(tx, obstacle, entry.at);
		await rowOver(tx, obstacle, then === "solved");
	},
};
