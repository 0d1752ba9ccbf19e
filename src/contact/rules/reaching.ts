/** Attempts and notes: what happened, and how the initiative stays with us. Nothing is counted, nothing ends (LEG-05, CON-07, EXE-01). */
import { addDays, atTime, type CalendarDay, type CaseId, type Instant, type NewEntry, ok, type Result, refuse } from "#src/kernel/index.ts";
import { type Attempted, type ContactState, isContact, type NextWay, type Noted, nextWays, type Way } from "../model.ts";
import type { AttemptInput, NoteInput } from "../operations.ts";
import { promised } from "./agreements.ts";

export type ReachContext = {
	readonly today: CalendarDay;
	readonly ids: { readonly thing: string; readonly look: string };
	readonly newId: () => string;
};
/** When nobody said a day: how long until we try again, or drop by again. */
export const tryAgainDays = 10;
export const dropByDays = 21;

const stream = (of: CaseId) => ({ kind: "contact", id: of });
const open = { reach: "person" } as const;
/** What was told about an earlier day stands on that day, at noon. */
const momentOf = (day: CalendarDay | undefined, today: CalendarDay): { readonly at?: Instant } =>
	day !== undefined && day < today ? { at: atTime(day, "12:00") } : {};

/** Whoever says how it went says so of the visit that stood on or before that day; nobody has to point at it. */
const visitMeant = (state: ContactState, given: string | undefined, day: CalendarDay): string | undefined =>
	given ??
	state.visits
		.filter((visit) => visit.state === "planned" && visit.day <= day)
		.sort((a, b) => a.day.localeCompare(b.day))
		.at(-1)?.visit;

/** A visit somebody points at is one of this matter: what is open elsewhere is not ours to end. */
const isElsewhere = (state: ContactState, visit: string | undefined): boolean =>
	visit !== undefined && !state.visits.some((one) => one.visit === visit);

/** Contact makes itself: by talking, coming in, or writing about it (TEAM-01, M09). */
const made = (state: ContactState, of: CaseId, introducedBy: string | undefined, at: { readonly at?: Instant }): readonly NewEntry[] =>
	state.made ? [] : [{ kind: "contact.made", stream: stream(of), case: of, audience: open, ...at, body: { introducedBy } }];

const asNextWay: Readonly<Record<Way, NextWay>> = {
	rang: "other-time",
	letter: "letter",
	note: "note",
	gift: "gift",
	phone: "phone",
	met: "elsewhere",
};
/** Another way than the last ones: the one that was not tried, or longest ago (CON-07). A suggestion. */
export const proposeNextWay = (state: ContactState): NextWay => {
	const tried = state.attempts.flatMap((attempt) => [asNextWay[attempt.how], ...(attempt.next?.way ? [attempt.next.way] : [])]);
	return [...nextWays].sort((a, b) => tried.lastIndexOf(a) - tried.lastIndexOf(b))[0] ?? "note";
};

/** Keeps an attempt, and contact when it came to that (CON-06, CON-07). */
export const decideAttempt = (state: ContactState, input: AttemptInput, context: ReachContext): Result<readonly NewEntry[]> => {
	if (isElsewhere(state, input.visit)) return refuse("contact.no-such-visit");
	const on = momentOf(input.day, context.today);
	const body: Attempted = {
		attempt: context.ids.thing,
		how: input.how ?? "rang",
		outcome: input.outcome,
		words: input.words,
		because: input.because,
		worked: input.worked,
		noTo: input.noTo,
		thinksUntil: input.thinksUntil,
		visit: visitMeant(state, input.visit, input.day ?? context.today),
		next: input.nextWay || input.nextOn ? { way: input.nextWay, on: input.nextOn } : undefined,
		look: context.ids.look,
		lookAgainOn: input.nextOn ?? input.thinksUntil ?? addDays(context.today, isContact(input.outcome) ? dropByDays : tryAgainDays),
	};
	const entry: NewEntry<"contact.attempted", Attempted> = {
		kind: "contact.attempted",
		stream: stream(input.case),
		case: input.case,
		audience: open,
		...on,
		body,
	};
	return ok([entry, ...(isContact(input.outcome) ? made(state, input.case, input.introducedBy, on) : [])]);
};

/** What was promised in the talk. For somebody else one can only ask: that stands as asked of an organisation, not as promised (CON-18). */
const promisesIn = (input: NoteInput, newId: () => string): readonly NewEntry[] =>
	(
		[
			["worker", input.promisedByMe],
			["person", input.promisedByThem],
			["organisation", input.askedElsewhere],
		] as const
	).flatMap(([by, whats]) => whats.map((what) => promised(input.case, { promise: newId(), by, what })));
/** Keeps a note; what the worker thought of it stands apart, for the worker alone (CON-11, CON-12, CON-14). */
export const decideNote = (state: ContactState, input: NoteInput, context: ReachContext): Result<readonly NewEntry[]> => {
	if (isElsewhere(state, input.visit)) return refuse("contact.no-such-visit");
	const on = momentOf(input.day, context.today);
	const note = context.ids.thing;
	const body: Noted = {
		note,
		kind: input.kind ?? "chat",
		place: input.place,
		text: input.text,
		seenAndHeard: input.seenAndHeard,
		personSaid: input.personSaid,
		seesDifferently: input.seesDifferently,
		wantsInstead: input.wantsInstead,
		ifWeDisagree: input.ifWeDisagree,
		business: input.business,
		onTheYard: input.onTheYard,
		takingOver: input.takingOver,
		voices: input.voices.length > 0 ? input.voices : undefined,
		strengths: input.strengths,
		interests: input.interests,
		gives: input.gives,
		changes: input.changes.length > 0 ? input.changes : undefined,
		saidTo: input.saidTo,
		worked: input.worked,
		nextWords: input.nextWords,
		ownPeople: input.ownPeople,
		together: input.also.length > 0 ? true : undefined,
		names: input.names,
		practical: input.practical.map((what) => ({ what, how: input.practicalHow ?? "together" })),
		visit: visitMeant(state, input.visit, input.day ?? context.today),
		look: context.ids.look,
		lookAgainOn: input.nextOn ?? addDays(context.today, dropByDays),
	};
	const noted: NewEntry<"contact.noted", Noted> = {
		kind: "contact.noted",
		stream: stream(input.case),
		case: input.case,
		audience: open,
		...on,
		body,
	};
	const thought: readonly NewEntry[] =
		input.thoughts === undefined
			? []
			: [
					{
						kind: "contact.thought",
						stream: stream(input.case),
						case: input.case,
						audience: { reach: "author" },
						...on,
						body: { note, text: input.thoughts },
					},
				];
	return ok([noted, ...thought, ...promisesIn(input, context.newId), ...made(state, input.case, input.introducedBy, on)]);
};
