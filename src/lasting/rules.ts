/** When one may let go, and what is asked before; how one comes back. Pure. */
import type { CaseId } from "#src/kernel/ids.ts";
import type { NewEntry } from "#src/kernel/journal.ts";
import { ok, type Result, refuse } from "#src/kernel/result.ts";
import { addDays, type CalendarDay } from "#src/kernel/time.ts";
import { type CarryingOut, crisisNow, openTakeOvers } from "#src/carrying-out/index.ts";
import type { ComingBack, FloorQuestion, Formerly, How, Lasting, LastingEntry, LetGo } from "./model.ts";
import { floorQuestions } from "./model.ts";
import type { LetGoInput, ObjectInput } from "./operations.ts";

export type Table = {
	readonly today: CalendarDay;
	readonly speaker: "person" | "worker";
	readonly me: string | null;
	/** The known face: the first responsible, or else who holds it now. */
	readonly holder: string | null;
	/** Who was the known face before, when that colleague is not there any more. */
	readonly formerly?: Formerly | undefined;
	/** Whether the contact was let go, as the line says: a colleague of the team may know this without reading why. */
	readonly letGo: boolean;
	readonly ids: readonly [string, string];
};
export type Written = Result<readonly NewEntry[]>;
type Kind = LastingEntry["kind"];
/** One entry in the stream of what lasts; the person can read it, and whoever is named. */
export const written = <K extends Kind>(
	of: CaseId,
	kind: K,
	body: Extract<LastingEntry, { kind: K }>["body"],
	named: readonly string[] = [],
): NewEntry => ({
	kind,
	stream: { kind: "lasting", id: of },
	case: of,
	audience: { reach: "person", named },
	body,
});
/** A week to hold the talk that an objection reopened. */
export const talkDays = 7;

/** Never while a crisis is on or something is taken over; no other state of the contact forbids it, and nothing brings it about by itself (LEG-05, SUS-02). */
export const mayLetGo = (carrying: CarryingOut): Result<null> => {
	if (crisisNow(carrying)) return refuse("lasting.crisis-is-on");
	if (openTakeOvers(carrying).length > 0) return refuse("lasting.something-is-taken-over");
	return ok(null);
};
const floorOf = (input: LetGoInput): LetGo["floor"] =>
	Object.fromEntries(
		floorQuestions.flatMap((question): [FloorQuestion, string][] => (input[question] === undefined ? [] : [[question, input[question]]])),
	);
const asksFirst = (input: LetGoInput): boolean =>
	[input.why, input.bed, input.bath, input.bread, input.ifWrong, input.thinks].some((one) => one === undefined) || (input.stays ?? []).length === 0;
const objected = (of: CaseId, words: string, how: How, table: Table, after: boolean): NewEntry =>
	written(of, "lasting.objected", { thing: table.ids[0], words, how, holder: table.holder, lookAgain: addDays(table.today, talkDays), after });

/** Ending because there is no contact: with a colleague, after another way, and never out of sight (LEG-05). */
const noContactOf = (input: LetGoInput, table: Table): Result<NonNullable<LetGo["noContact"]>> => {
	if (input.colleague === undefined || input.colleague === table.me) return refuse("lasting.with-a-colleague", {}, "colleague");
	if (input.threshold === undefined) return refuse("lasting.which-threshold", {}, "threshold");
	if (input.otherWay === undefined) return refuse("lasting.another-way", {}, "otherWay");
	if (input.lookAgain === undefined) return refuse("lasting.look-again", {}, "lookAgain");
	if (input.lookAgain <= table.today) return refuse("lasting.day-to-come", {}, "lookAgain");
	return ok({
		colleague: input.colleague,
		threshold: input.threshold,
		otherWay: input.otherWay,
		thing: table.ids[1],
		lookAgain: input.lookAgain,
		holder: table.holder,
	});
};
/** Decides on letting go: what is asked is asked once, none of it is a gate; the person's objection keeps the talk open instead (SUS-02, SUS-12). */
export const decideLetGo = (state: Lasting, carrying: CarryingOut, input: LetGoInput, table: Table): Written => {
	const may = mayLetGo(carrying);
	if (may.kind !== "ok") return may;
	if (state.letGo) return refuse("lasting.already-let-go");
	const of = input.case;
	const bare = { why: input.why, floor: floorOf(input), stays: input.stays ?? [], ifWrong: input.ifWrong, team: input.team, face: table.holder };
	if (input.because === "no-contact") {
		const noContact = noContactOf(input, table);
		return noContact.kind === "ok" ? ok([written(of, "lasting.let-go", { ...bare, noContact: noContact.value })]) : noContact;
	}
	if (input.objects)
		return input.thinks === undefined
			? refuse("lasting.what-do-they-say", {}, "thinks")
			: ok([objected(of, input.thinks, input.how ?? "spoken", table, false)]);
	if (!input.asked && asksFirst(input)) return refuse("lasting.still-to-ask", {}, "asked");
	const letGo = written(of, "lasting.let-go", {
		...bare,
		thinks: input.thinks,
		how: input.thinks === undefined ? undefined : (input.how ?? "spoken"),
	});
	const putAway = input.keepCard === "no" && state.card ? [written(of, "lasting.card-put-away", { how: input.how ?? "spoken" })] : [];
	return ok([letGo, ...putAway]);
};
/** A no of the person needs no ground and no date (SUS-02). */
export const decideObjection = (state: Lasting, input: ObjectInput, table: Table): Written =>
	state.openTalk && !table.letGo
		? refuse("lasting.talk-is-open")
		: ok([objected(input.case, input.words, table.speaker === "person" ? "own-device" : (input.how ?? "spoken"), table, table.letGo)]);
/** Coming back: to the known face, without an intake (SUS-12). */
export const cameBack = (of: CaseId, because: ComingBack, table: Pick<Table, "today" | "holder" | "formerly" | "ids">, words?: string): NewEntry =>
	written(of, "lasting.came-back", { because, words, thing: table.ids[1], holder: table.holder, lookAgain: table.today, formerly: table.formerly });
export const decideComeBack = (input: { readonly case: CaseId; readonly words?: string | undefined }, table: Table): Written =>
	table.letGo ? ok([cameBack(input.case, table.speaker === "person" ? "person" : "worker", table, input.words)]) : refuse("lasting.still-here");
