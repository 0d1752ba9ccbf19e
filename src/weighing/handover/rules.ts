/** A hand-over is done when the three met and both said yes; until then nothing changes hands. Pure. */
import {
	addDays,
	type AnyEntry,
	type CalendarDay,
	type CaseId,
	entriesOf,
	folding,
	type NewEntry,
	ok,
	type Result,
	refuse,
} from "#src/kernel/index.ts";
import { openEntry } from "../entry.ts";
import type { HandOver, HandOverEntry, MetInput, YesInput, ProposeInput, YesBody } from "./model.ts";
import { present } from "./model.ts";

const change = (all: readonly HandOver[], id: string, to: (one: HandOver) => HandOver): readonly HandOver[] =>
	all.map((one) => (one.handOver === id ? to(one) : one));
const fold = folding<readonly HandOver[], HandOverEntry>([], {
	"weighing.hand-over-proposed": (all, { at, body }) => [...all, { ...body, at }],
	"weighing.hand-over-answered": (all, { body }) => change(all, body.handOver, (one) => ({ ...one, [body.whose]: body })),
	"weighing.hand-over-met": (all, { body }) => change(all, body.handOver, (one) => ({ ...one, met: { on: body.on, words: body.words } })),
	"weighing.handed-over": (all, { at, body }) => change(all, body.handOver, (one) => ({ ...one, done: at })),
});
export const foldHandOvers = (entries: readonly AnyEntry[]): readonly HandOver[] => fold(entriesOf<HandOverEntry>(entries, "weighing"));
/** The one that is under way: a no ends it, and so does being done. */
export const openHandOver = (all: readonly HandOver[]): HandOver | undefined =>
	all.find((one) => one.done === undefined && one.person?.answer !== "no" && one.receiver?.answer !== "no");

/** How long until the giver looks whether it went on. */
export const HAND_OVER_DAYS = 7;
export const decideProposing = (
	all: readonly HandOver[],
	input: ProposeInput,
	table: { readonly today: CalendarDay; readonly me: string; readonly id: string },
): Result<readonly NewEntry[]> => {
	if (openHandOver(all)) return refuse("weighing.hand-over-is-on");
	if (input.to === table.me) return refuse("weighing.hand-over-to-somebody-else", {}, "to");
	return ok([
		openEntry(input.case, "weighing.hand-over-proposed", {
			handOver: table.id,
			from: table.me,
			to: input.to,
			why: input.why,
			lookAgainOn: addDays(table.today, HAND_OVER_DAYS),
		}),
	]);
};
const saysYes = (one: YesBody | undefined): boolean => one?.answer === "yes";
/** Both yesses and the meeting, and then only (LEG-06). */
const completed = (of: CaseId, one: HandOver): readonly NewEntry[] =>
	saysYes(one.person) && saysYes(one.receiver) && one.met
		? [openEntry(of, "weighing.handed-over", { handOver: one.handOver, from: one.from, to: one.to, asked: one.person?.asked })]
		: [];

export const decideAnswer = (
	all: readonly HandOver[],
	input: YesInput,
	given: { readonly whose: YesBody["whose"]; readonly me: string | null; readonly asked: string; readonly hasPart: boolean },
): Result<readonly NewEntry[]> => {
	const one = openHandOver(all);
	if (one?.handOver !== input.handOver) return refuse("weighing.no-hand-over");
	if (given.whose === "receiver" && one.to !== given.me) return refuse("weighing.receiver-says-it-themselves");
	if (given.whose === "receiver" && !saysYes(one.person)) return refuse("weighing.person-first");
	const { case: of, handOver, answer, words } = input;
	const body: YesBody = {
		handOver,
		whose: given.whose,
		answer,
		words,
		to: one.to,
		asked: one.person?.asked ?? given.asked,
		// Said again, it stays as it was at the first yes: by then the receiver has a part because of it.
		letIn: (given.whose === "person" ? one.person?.letIn : undefined) ?? !given.hasPart,
		// Whoever was asked reads along no longer, whichever of the two says no.
		...(answer === "no" && one.person?.letIn ? { letOut: true } : {}),
	};
	return ok([openEntry(of, "weighing.hand-over-answered", body), ...completed(of, { ...one, [given.whose]: body })]);
};
/** All three were there; two is no hand-over. */
export const decideMeeting = (all: readonly HandOver[], input: MetInput, today: CalendarDay): Result<readonly NewEntry[]> => {
	const one = openHandOver(all);
	if (one?.handOver !== input.handOver) return refuse("weighing.no-hand-over");
	if (!present.every((who) => input.present.includes(who))) return refuse("weighing.all-three-meet", {}, "present");
	const on = input.on ?? today;
	if (on > today) return refuse("weighing.not-happened-yet", {}, "on");
	const { case: of, handOver, words } = input;
	return ok([openEntry(of, "weighing.hand-over-met", { handOver, on, words }), ...completed(of, { ...one, met: { on, words } })]);
};
