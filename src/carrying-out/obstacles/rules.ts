/** Who does what about it, and when nothing is done in somebody's name. Pure. */
import type { CaseId, OrganisationId } from "#src/kernel/ids.ts";
import type { NewEntry } from "#src/kernel/journal.ts";
import { ok, type Result, refuse } from "#src/kernel/result.ts";
import { addDays, type CalendarDay } from "#src/kernel/time.ts";
import { pointsAt } from "#src/weighing/index.ts";
import type { Obstacle, ObstacleEntry } from "./model.ts";
import type { AnswerOnObstacle, EndMandate, GiveMandate, NoteObstacle, StepOnObstacle } from "./operations.ts";

/** An organisation is not left to rest: after two weeks somebody looks again. */
const LOOK_AGAIN_IN = 14;
export type ObstacleTable = {
	readonly today: CalendarDay;
	readonly speaker: "person" | "worker";
	readonly holder: string | null;
	readonly id: string;
};
type Decided = Result<readonly NewEntry[]>;
const entry = (of: CaseId, kind: ObstacleEntry["kind"], body: ObstacleEntry["body"]): Decided =>
	ok([{ kind, stream: { kind: "carrying-out", id: of }, case: of, audience: { reach: "person" }, body }]);
const gone = refuse("carrying-out.obstacle-gone");
const stands = (all: readonly Obstacle[], id: string): Obstacle | undefined => all.find((one) => one.id === id && one.over === undefined);
const held = ({ holder, today }: ObstacleTable) => ({ holder, lookAgain: addDays(today, LOOK_AGAIN_IN) });

/** Gives the entry of what stands in the way. `known`: the name of the organisation that was chosen, when it is known. */
export const decideNote = (
	{ case: of, what, organisation, other, effect, canDecide }: NoteObstacle,
	known: string | undefined,
	at: ObstacleTable,
): Decided =>
	entry(of, "carrying-out.obstacle-noted", {
		obstacle: at.id,
		what,
		organisation: known === undefined ? undefined : (organisation as OrganisationId | undefined),
		organisationName: known ?? other,
		effect,
		canDecide,
		...held(at),
	});
/** A step is somebody's own; in the name of the person only with what they said may be done. */
export const decideStep = (all: readonly Obstacle[], { case: of, obstacle, side, words, inName }: StepOnObstacle, at: ObstacleTable): Decided => {
	const found = stands(all, obstacle);
	if (!found) return gone;
	const by = at.speaker === "person" ? "person" : (side ?? "worker");
	const forThem = by === "worker" && inName;
	if (forThem && found.may === undefined) return refuse("carrying-out.ask-mandate-first", {}, "inName");
	return entry(of, "carrying-out.obstacle-step", { obstacle, side: by, words, inName: forThem, ...held(at) });
};
/** An answer ends it only when somebody says so: a no by the rules does not. `names`: of whom nothing may be in what helped. */
export const decideAnswer = (
	all: readonly Obstacle[],
	{ case: of, obstacle, who, answer, then, helped }: AnswerOnObstacle,
	names: readonly string[],
	at: ObstacleTable,
): Decided => {
	if (!stands(all, obstacle)) return gone;
	const word = helped === undefined ? undefined : pointsAt(helped, names);
	if (word !== undefined) return refuse("carrying-out.without-names", { word }, "helped");
	return entry(of, "carrying-out.obstacle-answered", { obstacle, who, answer, then, ...held(at) });
};
/** A mandate is the person's: theirs by their own hand, or said out loud. */
export const decideMandate = (all: readonly Obstacle[], { case: of, obstacle, may, spoken, witness }: GiveMandate, at: ObstacleTable): Decided => {
	if (!stands(all, obstacle)) return gone;
	if (at.speaker === "person") return entry(of, "carrying-out.mandate-given", { obstacle, may, yes: { how: "own-device" } });
	return spoken
		? entry(of, "carrying-out.mandate-given", { obstacle, may, yes: { how: "spoken", witness } })
		: refuse("carrying-out.needs-their-yes", {}, "spoken");
};
export const decideEndMandate = (all: readonly Obstacle[], { case: of, obstacle }: EndMandate): Decided =>
	all.find((one) => one.id === obstacle)?.may === undefined ? gone : entry(of, "carrying-out.mandate-ended", { obstacle });
