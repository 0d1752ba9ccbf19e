/** Contact: what was planned, tried, said and done together. Neutral facts; no field says what somebody is (CON-06, PRIN-16). */
import type { CalendarDay, EntryId, Instant, JournalEntry } from "#src/kernel/index.ts";
import type { AfterEntry, AfterNote, HowItBegan, Taken } from "./after/model.ts";
import type { AlongEntry } from "./along/model.ts";
import type { AtTheDoor } from "./door/model.ts";
import type { KeptEntry } from "./kept/model.ts";
import type { ItWorkedEntry } from "./it-worked/model.ts";
import type { WantEntry } from "./wants/model.ts";
import type { FactEntry, HowToGo, SafetyLine } from "./facts/model.ts";
import type { Yard } from "./yard/model.ts";
import type { MissedBecause, Mood, TheirView } from "./their-view/model.ts";

type Optional<Value> = Value | undefined;

/** Who comes along: everybody, with organisation and role (LEG-15, CON-02). */
export type Companion = { readonly name: string; readonly organisation?: Optional<string>; readonly role: string };
export type { SafetyLine } from "./facts/model.ts";

export const ways = ["rang", "letter", "note", "gift", "phone", "met"] as const;
export type Way = (typeof ways)[number];
/** Neutral outcomes; none lowers anything (CON-06). */
export const attemptOutcomes = [
	"nobody-home",
	"left-behind",
	"talked-at-door",
	"talked-elsewhere",
	"came-in",
	"not-convenient",
	"not-wanted-now",
] as const;
export type AttemptOutcome = (typeof attemptOutcomes)[number];
/** With these the person let it happen: there is contact (M09). */
export const isContact = (outcome: AttemptOutcome): boolean =>
	outcome === "talked-at-door" || outcome === "talked-elsewhere" || outcome === "came-in";
/** What could be different next time: hour, place, company, message, gesture (CON-07). */
export const nextWays = ["other-time", "note", "gift", "with-somebody", "elsewhere", "phone", "letter"] as const;
export type NextWay = (typeof nextWays)[number];
export const noteKinds = ["visit", "chat", "call", "message", "by-chance"] as const;
export type NoteKind = (typeof noteKinds)[number];
export const helpHow = ["alone", "together", "first-time-together"] as const;
export type PracticalHelp = { readonly what: string; readonly how: (typeof helpHow)[number] };
export const promisers = ["worker", "person", "organisation"] as const;
export const promiseEnds = ["kept", "moved", "withdrawn"] as const;
export const channels = ["phone", "message", "in-person", "page"] as const;
/** What somebody may rather not tell; then that is all we keep of it (CON-28). */
export const tellable = ["phone", "born", "family"] as const;
export type Tellable = (typeof tellable)[number];

export type VisitPlanned = HowToGo & {
	readonly visit: string;
	readonly member: string;
	readonly day: CalendarDay;
	readonly time?: Optional<string>;
	readonly place: string;
	readonly bring?: Optional<string>;
	/** In neutral words, that may be read over somebody's shoulder (PRIV-10). */
	readonly why: string;
	readonly ifInconvenient?: Optional<string>;
	readonly companions: readonly Companion[];
	/** Who of their own people comes - 'nobody' included (CON-08). */
	readonly ownPeople?: Optional<string>;
	readonly safety: SafetyLine;
	readonly uninvited: boolean;
};
export type Attempted = AtTheDoor & {
	readonly attempt: string;
	readonly how: Way;
	readonly outcome: AttemptOutcome;
	readonly words?: Optional<string>;
	/** Why what was agreed on did not come about (SIG-11). */
	readonly because?: Optional<MissedBecause>;
	readonly visit?: Optional<string>;
	readonly next?: Optional<{ readonly way?: Optional<NextWay>; readonly on?: Optional<CalendarDay> }>;
	/** The open thing that keeps the initiative with us. */
	readonly look: string;
	readonly lookAgainOn: CalendarDay;
};
export type Noted = TheirView &
	Yard &
	AfterNote & {
		readonly note: string;
		readonly kind: NoteKind;
		readonly place?: Optional<string>;
		readonly text?: Optional<string>;
		readonly seenAndHeard?: Optional<string>;
		readonly personSaid?: Optional<string>;
		readonly strengths: readonly string[];
		readonly interests: readonly string[];
		/** What the person gives to others (CON-15, NET-07). */
		readonly gives: readonly string[];
		/** Names that were dropped; the circle grows from them (NET-03). */
		readonly names: readonly string[];
		readonly practical: readonly PracticalHelp[];
		readonly visit?: Optional<string>;
		readonly look: string;
		readonly lookAgainOn: CalendarDay;
	};
export type WrappedUp = HowItBegan & {
	readonly understood?: Optional<string>;
	readonly thinks?: Optional<string>;
	readonly anythingElse?: Optional<string>;
	readonly mayReturn?: Optional<string>;
	readonly ownPeople?: Optional<string>;
	readonly cardLeft: boolean;
};
export type Promised = {
	readonly promise: string;
	readonly by: (typeof promisers)[number];
	readonly who?: Optional<string>;
	readonly what: string;
	readonly on?: Optional<CalendarDay>;
	/** What they hope of it, and what was honestly said to that (CON-18). */
	readonly expects?: Optional<string>;
	readonly honest?: Optional<string>;
};

export type ContactEntry =
	| KeptEntry
	| WantEntry
	| ItWorkedEntry
	| FactEntry
	| AfterEntry
	| AlongEntry
	| JournalEntry<"contact.visit-planned", VisitPlanned>
	| JournalEntry<"contact.visit-dropped", { readonly visit: string; readonly why?: Optional<string> }>
	| JournalEntry<"contact.attempted", Attempted>
	| JournalEntry<"contact.made", { readonly introducedBy?: Optional<string> }>
	| JournalEntry<"contact.person-known", { readonly person: string; readonly rather: readonly Tellable[] }>
	| JournalEntry<"contact.noted", Noted>
	| JournalEntry<"contact.thought", { readonly note: string; readonly text: string }>
	| JournalEntry<"contact.wrapped-up", WrappedUp>
	| JournalEntry<"contact.question-first", { readonly question: string; readonly expectation?: Optional<string> }>
	| JournalEntry<"contact.reported-later", { readonly later: string; readonly lookAgainOn: CalendarDay }>
	| JournalEntry<
			"contact.asked-for",
			{ readonly asked: string; readonly words: string; readonly channel: (typeof channels)[number]; readonly mood?: Optional<Mood> }
	  >
	| JournalEntry<"contact.answered-call", { readonly asked: string; readonly words?: Optional<string> }>
	| JournalEntry<"contact.promised", Promised>
	| JournalEntry<
			"contact.promise-ended",
			{
				readonly promise: string;
				readonly how: (typeof promiseEnds)[number];
				readonly why?: Optional<string>;
				readonly on?: Optional<CalendarDay>;
				/** The day on which they were told why it takes time (SIG-14). */
				readonly toldOn?: Optional<CalendarDay>;
			}
	  >;

/** With when and by whom; `entry` is what the person can write beside (PRIV-14). */
type Kept<Body> = Body & { readonly entry: EntryId; readonly at: Instant; readonly by: string | null };
export type Visit = Kept<VisitPlanned> & { readonly state: "planned" | "done" | "dropped" };
export type Attempt = Kept<Attempted>;
/** `thought` is there for its author alone (CON-11). */
export type Note = Kept<Noted> & { readonly thought?: string };
export type AskedFor = Kept<{
	readonly asked: string;
	readonly words: string;
	readonly channel: (typeof channels)[number];
	readonly mood?: Optional<Mood>;
}> & {
	readonly answered?: { readonly at: Instant; readonly words: string | undefined };
};
/** `by` is whose promise it is; `writer` who wrote it down. */
export type Promise = Promised & { readonly entry: EntryId; readonly at: Instant; readonly writer: string | null } & {
	/** It takes time: why, and when they were told (SIG-14). */
	readonly takes?: { readonly why: string; readonly toldOn: Optional<CalendarDay> };
	readonly ended?: { readonly how: "kept" | "withdrawn"; readonly why: string | undefined; readonly at: Instant };
};
export type ContactState = {
	readonly visits: readonly Visit[];
	readonly attempts: readonly Attempt[];
	/** The moment the stance turns from approaching to serving (CON-30). */
	readonly made: { readonly at: Instant; readonly by: string | null; readonly introducedBy: string | undefined } | null;
	readonly person: string | null;
	readonly rather: readonly Tellable[];
	readonly notes: readonly Note[];
	readonly wrapUps: readonly Kept<WrappedUp>[];
	/** The person's own question stands first (CON-17). */
	readonly question: Kept<{ readonly question: string; readonly expectation?: Optional<string> }> | null;
	readonly later: { readonly lookAgainOn: CalendarDay; readonly at: Instant } | null;
	readonly asked: readonly AskedFor[];
	readonly promises: readonly Promise[];
	/** Names and strengths that were found in notes and taken over. */
	readonly taken: readonly Taken[];
};
