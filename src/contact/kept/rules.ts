/** Whom to think of first when a colleague cannot come, and what may be asked of whom. Order is by harm and time only (PRIN-15). Pure. */
import {
	addDays,
	type AnyEntry,
	type CalendarDay,
	type CaseId,
	dayOf,
	daysBetween,
	entriesOf,
	folding,
	type Instant,
	type NewEntry,
	ok,
	type Result,
	refuse,
} from "#src/kernel/index.ts";
import { openEntry } from "../entry.ts";
import type { ContactState } from "../model.ts";
import type { InitiativeInput, KeptEntry, KeptState, PressInput, SayRungInput, StandIn, StandInNamed } from "./model.ts";

const fold = folding<KeptState, KeptEntry>(
	{ earlierHelp: [], pressed: [], wishes: [], standIn: null },
	{
		"contact.stand-in-named": (state, { at, body }) => ({ ...state, standIn: { ...body, at, rung: null } }),
		"contact.stand-in-rung": (state, { at, body }) =>
			state.standIn?.standIn === body.standIn
				? { ...state, standIn: { ...state.standIn, rung: { answer: body.answer, words: body.words, at } } }
				: state,
		"contact.stand-in-ended": (state, { body }) => (state.standIn?.standIn === body.standIn ? { ...state, standIn: null } : state),
		"contact.earlier-help": (state, { at, body }) => ({ ...state, earlierHelp: [...state.earlierHelp, { did: body.did, helps: body.helps, at }] }),
		"contact.pressed": (state, { at, body }) => ({ ...state, pressed: [...state.pressed, { ...body, at }] }),
		"contact.wish-for-worker": (state, { body }) => ({ ...state, wishes: [...state.wishes, { wish: body.wish, wanted: body.wanted }] }),
		"contact.wish-answered": (state, { body }) => ({
			...state,
			wishes: state.wishes.map((one) => (one.wish === body.wish ? { ...one, answer: body.words } : one)),
		}),
	},
);
export const foldKept = (entries: readonly AnyEntry[]): KeptState => fold(entriesOf<KeptEntry>(entries, "contact"));

/** Contact that is young can break by one missed visit. */
export const YOUNG_DAYS = 60;
/** It is quiet: what do we do? Not an alarm about them, a question to us. */
export const QUIET_DAYS = 28;
export const isQuiet = (last: Instant | null, today: CalendarDay): boolean => last !== null && daysBetween(dayOf(last), today) >= QUIET_DAYS;

export type Line = {
	readonly case: CaseId;
	readonly visit: { readonly day: CalendarDay; readonly time: string | null } | null;
	readonly waitsSince: Instant | null;
	readonly firstContact: Instant | null;
	readonly lastContact: Instant | null;
};
export type Because = "visit" | "waits" | "young" | "other";
export const becauseOf = (line: Line, today: CalendarDay): Because => {
	if (line.visit !== null && daysBetween(today, line.visit.day) <= 7) return "visit";
	if (line.waitsSince !== null) return "waits";
	return line.firstContact === null || daysBetween(dayOf(line.firstContact), today) <= YOUNG_DAYS ? "young" : "other";
};
const places: readonly Because[] = ["visit", "waits", "young", "other"];
const momentOf = (line: Line, because: Because): string =>
	because === "visit"
		? `${line.visit?.day ?? ""}${line.visit?.time ?? "99"}`
		: because === "waits"
			? (line.waitsSince ?? "")
			: (line.lastContact ?? "");
/** An appointment that is near first, then who waits for an answer, then young contact, then the longest quiet. */
export const fragileFirst = <One extends Line>(lines: readonly One[], today: CalendarDay): readonly (One & { readonly because: Because })[] =>
	lines
		.map((line) => ({ ...line, because: becauseOf(line, today) }))
		.sort(
			(a, b) =>
				places.indexOf(a.because) - places.indexOf(b.because) ||
				momentOf(a, a.because).localeCompare(momentOf(b, b.because)) ||
				a.case.localeCompare(b.case),
		);

export type StandInTable = {
	readonly away: { readonly id: string; readonly member: string } | undefined;
	readonly responsible: string | null;
	/** Who can stand in: of the team, and there. */
	readonly there: readonly string[];
	readonly hasPart: boolean;
	readonly already: boolean;
	readonly ids: { readonly standIn: string };
	readonly things: readonly string[];
	readonly visits: readonly string[];
	readonly firstVisit: CalendarDay | null;
	readonly today: CalendarDay;
};
/** A named person, with what to say, before the appointment (EXE-01). */
export const decideStandIn = (
	input: { readonly case: CaseId; readonly member: string; readonly say?: string | undefined },
	table: StandInTable,
): Result<readonly NewEntry[]> => {
	const { away } = table;
	if (!away || table.responsible !== away.member) return refuse("contact.not-away");
	if (table.already) return refuse("contact.stand-in-there");
	if (input.member === away.member || !table.there.includes(input.member)) return refuse("contact.stand-in-elsewhere", {}, "member");
	const body: StandInNamed = {
		standIn: table.ids.standIn,
		away: away.id,
		member: input.member,
		forMember: away.member,
		say: input.say,
		letIn: !table.hasPart,
		things: table.things,
		visits: table.visits,
		lookAgainOn: table.firstVisit !== null && table.firstVisit >= table.today ? table.firstVisit : table.today,
	};
	return ok([openEntry(input.case, "contact.stand-in-named", body)]);
};
/** What somebody says when they are rung: they decide whether somebody else comes. Who would rather wait is waited for: that visit goes, and all else comes back to the known face (EXE-15). */
export const decideRung = (
	input: SayRungInput,
	table: { readonly standIn: StandIn | undefined; readonly planned: readonly string[]; readonly look: string },
): Result<readonly NewEntry[]> => {
	const { standIn } = table;
	if (standIn?.standIn !== input.standIn) return refuse("contact.not-away");
	const { case: of, answer, words } = input;
	const rung = openEntry(of, "contact.stand-in-rung", { standIn: standIn.standIn, answer, words, look: table.look });
	if (answer !== "wait") return ok([rung]);
	const dropped = standIn.visits
		.filter((visit) => table.planned.includes(visit))
		.map((visit): NewEntry => ({ ...rung, kind: "contact.visit-dropped", body: { visit } }));
	return ok([rung, ...dropped, openEntry(of, "contact.stand-in-ended", standIn)]);
};
export const standInEnded = (of: CaseId, one: StandIn): NewEntry => openEntry(of, "contact.stand-in-ended", one);
/** In silence the initiative is ours: a day, a way, and what we do differently (EXE-01). */
export const decideInitiative = (
	input: InitiativeInput,
	{ today, look }: { readonly today: CalendarDay; readonly look: string },
): Result<readonly NewEntry[]> => {
	if (input.on !== undefined && input.on < today) return refuse("contact.day-is-past", {}, "on");
	return ok([
		openEntry(input.case, "contact.initiative-taken", { look, lookAgainOn: input.on ?? addDays(today, 3), way: input.way, ours: input.ours }),
	]);
};
/** Pressing is the last piece: something was tried before, it is said whose consequence it is, and there is an offer that helps at once (CON-21). */
export const decidePressing = (contact: ContactState, input: PressInput): Result<readonly NewEntry[]> => {
	const { case: of, ...body } = input;
	if (contact.attempts.length + contact.notes.length === 0) return refuse("contact.press-too-soon");
	if (body.offer === undefined) return refuse("contact.press-without-offer", {}, "offer");
	return ok([openEntry(of, "contact.pressed", body)]);
};
export const earlierHelp = (of: CaseId, did: string, helps: string | undefined): NewEntry => openEntry(of, "contact.earlier-help", { did, helps });
/** What somebody wishes of who comes is theirs to say; nothing is matched by itself (CON-31). */
export const wished = (of: CaseId, wish: string, wanted: string, today: CalendarDay): NewEntry =>
	openEntry(of, "contact.wish-for-worker", { wish, wanted, lookAgainOn: addDays(today, 3) });
export const decideAnsweringWish = (
	state: KeptState,
	{ case: of, wish, words }: { readonly case: CaseId; readonly wish: string; readonly words: string },
): Result<readonly NewEntry[]> =>
	state.wishes.some((one) => one.wish === wish && one.answer === undefined)
		? ok([openEntry(of, "contact.wish-answered", { wish, words })])
		: refuse("contact.no-such-wish");
