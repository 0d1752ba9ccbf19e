/** Signals, who told us, and what they hear back. There is no kind of problem here and there never will be (SIG-07, SIG-36, ANTI-03). */
import { z } from "zod";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import type { AddressId, AreaId, CaseId, MemberId, OrganisationId, PersonId, TeamId, ThingId } from "#src/kernel/ids.ts";
import type { PublicLanguage } from "#src/kernel/language.ts";
import type { JournalEntry } from "#src/kernel/journal.ts";
import type { SourceEntry } from "./sources/model.ts";
import type { UnusedEntry } from "./unused/model.ts";
import type { AnswerEntry, AnswerState, Hears } from "./answers/model.ts";
import type { TogetherEntry } from "./together/model.ts";

/** Where a worry came from; any source is as good as another (SIG-02, SIG-06). */
export const sources = [
	"own-eyes",
	"heard-around",
	"resident",
	"shop",
	"person",
	"key-figure",
	"yard-visitor",
	"volunteer",
	"colleague",
	"partner",
	"creditor",
	"residents-council",
	"enquiry",
] as const;
export const Source = z.enum(sources);
export type Source = z.infer<typeof Source>;
/** Who somebody says they are on the form, when they want to: never what kind of trouble it is (SIG-07, NBH-07). */
export const tellers = ["neighbour", "shop", "yard-visitor", "volunteer", "self"] as const;
export type TellerKind = (typeof tellers)[number];
export const sourceOfTeller: Readonly<Record<TellerKind, Source>> = {
	neighbour: "resident",
	shop: "shop",
	"yard-visitor": "yard-visitor",
	volunteer: "volunteer",
	self: "person",
};
/** How it reached us. */
export const channels = ["form", "phone", "in-person", "message", "file"] as const;
export const Channel = z.enum(channels);
export type Channel = z.infer<typeof Channel>;
/** The floors of the building; the basement is what was told and never answered (SIG-03). */
export const floors = [1, 2, 3, 4, 5] as const;
export type Floor = (typeof floors)[number];

/** May we say that it comes from them? */
export const Shown = z.enum(["yes", "no", "ask"]);
export type Shown = z.infer<typeof Shown>;
/** How somebody wants to hear back. `here`: with the reply code. */
export const answerWays = ["call", "message", "letter", "visit", "here", "none"] as const;
export const AnswerWay = z.enum(answerWays);
export type AnswerWay = z.infer<typeof AnswerWay>;
export const moments = ["receipt", "pick-up", "end"] as const;
export const Moment = z.enum(moments);
export type Moment = z.infer<typeof Moment>;
/** How an answer was given. */
export const GivenHow = z.enum(["here", "call", "message", "visit", "letter", "mail", "text"]);
export type GivenHow = z.infer<typeof GivenHow>;

/** Who goes there: decided together with who told it (SIG-34). */
export const WhoGoes = z.enum(["reporter", "together", "with-partner", "worker", "somebody-else"]);
export type WhoGoes = z.infer<typeof WhoGoes>;
/** How a matter can end without opening anything on anybody (PRIN-20, SIG-09, SIG-32, SIG-34). 'Passed on' is not among them (SIG-20). */
export const settleWays = ["on-the-spot", "residents", "together", "social-map", "not-worrying", "otherwise"] as const;
export const SettleWay = z.enum(settleWays);
export type SettleWay = z.infer<typeof SettleWay>;
/** The law has a route of its own for these; it runs beside the contact (SIG-21). */
export const LegalRoute = z.enum(["child", "violence", "life"]);
export type LegalRoute = z.infer<typeof LegalRoute>;

export type Arrears = {
	readonly organisation: OrganisationId;
	/** Name of the organisation when it was sent. */
	readonly name: string;
	/** What it is for: rent, energy, water - a word of the agreement. */
	readonly kind: string;
	readonly months: number;
	readonly amount: number;
	readonly since?: CalendarDay;
	readonly attempts?: string;
	readonly threat?: string;
	readonly threatOn?: CalendarDay;
	/** The sender's own reference, so that the way back can be read by its system. */
	readonly reference?: string;
	/** Digest that recognises the same line when it comes again. */
	readonly rowKey?: string;
};
export type Received = {
	readonly signal: ThingId;
	readonly source: Source;
	readonly channel: Channel;
	readonly floor: Floor;
	/** Own words of who told it; empty only for arrears, which have figures. */
	readonly concern: string;
	/** The language of the page it was written on, when that was not Dutch: the words stay as they are. */
	readonly language?: PublicLanguage;
	readonly nuisance?: string;
	/** Where, as it was said. */
	readonly where?: string;
	/** Whom it is about, as it was said; nobody is looked up or opened for it. */
	readonly whom?: string;
	readonly address?: AddressId;
	readonly person?: PersonId;
	readonly firstNoticed?: CalendarDay;
	readonly tried?: string;
	/** What the partner who told it goes on doing: it stays theirs. */
	readonly goesOn?: string;
	/** The organisation that told it, when we may say so. */
	readonly partner?: { readonly organisation: OrganisationId; readonly name: string };
	readonly legalRoute?: LegalRoute;
	readonly creditor?: Arrears;
	readonly shown: Shown;
	readonly team: TeamId;
	readonly area?: AreaId;
	/** Named from the start: who sees to it until somebody picks it up (PRIN-18). */
	readonly holder: MemberId;
	/** Somebody is already on it: the new signal comes to them. */
	readonly pickedUp: boolean;
	readonly reporter?: string;
	/** Within how many days a human answers, as the team agreed on the day it came in. */
	readonly within?: number;
	/** By which road an answer reaches who told it; nothing more of them is told to the team. */
	readonly hears?: Hears;
	/** Digests of the name somebody was called by: they can be compared and not read. */
	readonly marks?: { readonly whole: string; readonly sound: string };
	/** Who wrote it down first, where it was copied into a matter of its own. */
	readonly firstBy?: { readonly kind: string; readonly id: string | null };
	/** The answers owed, when there is somebody who wants one. */
	readonly answers?: { readonly receipt: ThingId; readonly "pick-up": ThingId; readonly end: ThingId };
};
export type ReporterKnown = {
	readonly signal: ThingId;
	readonly reporter: string;
	readonly name?: string;
	readonly reachable?: string;
	/** Who they are to the household: says as much as a name, and is shielded with it (PRIV-11). */
	readonly relation?: string;
	readonly way: AnswerWay;
	readonly shown: Shown;
};
export type PickedUp = { readonly whoGoes?: WhoGoes; readonly within?: number };
export type Answered = {
	readonly signal: ThingId;
	readonly moment: Moment;
	readonly whatWeDo: string;
	readonly whatWeAsk?: string;
	readonly how: GivenHow;
	/** Written down to be told by voice, and not told yet: it stays owed until somebody says that they called or came by. */
	readonly stillToSay?: true;
	/** What leaves the house for it: sent by itself, or standing ready. */
	readonly message?: ThingId;
	readonly ready?: boolean;
	/** What this one asked or took back and is answered with it; an older entry does not say, and answers all that stood open then. */
	readonly ends?: readonly ThingId[];
};
/** Something added to a signal: by who told it, or the legal route that was opened beside it. */
export type Added = {
	readonly signal: ThingId;
	readonly words?: string;
	readonly asksHowItStands?: boolean;
	/** 'It takes too long': heard and answered, and it moves nothing (PRIN-15). */
	readonly tooLong?: boolean;
	readonly legalRoute?: LegalRoute;
	readonly lookAgain?: ThingId;
	/** Who looks at it where nothing of the matter lies with anybody any more: a colleague, never who asks. */
	readonly holder?: MemberId;
};
export type Settled = {
	readonly how: SettleWay;
	readonly reason: string;
	/** What we found, beside what was told (SIG-37). */
	readonly found?: string;
	readonly lookBackOn?: CalendarDay;
	readonly lookBack?: ThingId;
	readonly watcher?: MemberId;
	/** What neighbours do from here on stands with the neighbourhood, and so does its one look-back. */
	readonly neighbours?: { readonly action: ThingId; readonly road: string };
};

export type SignallingEntry =
	| TogetherEntry
	| JournalEntry<"signalling.received", Received>
	| JournalEntry<"signalling.reporter-known", ReporterKnown>
	| JournalEntry<"signalling.picked-up", PickedUp>
	| JournalEntry<"signalling.answered", Answered>
	| JournalEntry<"signalling.added", Added>
	| JournalEntry<"signalling.settled", Settled>
	| UnusedEntry
	| AnswerEntry
	| SourceEntry;

export type AnswerGiven = Omit<Answered, "signal"> & { readonly at: Instant; readonly by: string | null };
export type SignalState = Received &
	AnswerState & {
		readonly at: Instant;
		readonly by: string | null;
		readonly byKind: string;
		/** Who told it, for whom may know. */
		readonly who?: Omit<ReporterKnown, "signal">;
		readonly given: readonly AnswerGiven[];
		readonly added: readonly {
			readonly words: string;
			readonly asksHowItStands: boolean;
			readonly tooLong: boolean;
			/** Not of who told it: a worker opened the route of the law. */
			readonly legalRoute: LegalRoute | null;
			readonly at: Instant;
			readonly byKind: string;
		}[];
	};
/** What the signals of one matter come to. */
export type SignallingState = {
	/** Signals that went to a matter of their own, with the place they had. */
	readonly elsewhere?: readonly { readonly signal: SignalState; readonly at: number }[];
	readonly signals: readonly SignalState[];
	readonly pickedUpBy: string | null;
	readonly pickedUpAt: Instant | null;
	readonly whoGoes: WhoGoes | null;
	readonly settled: (Settled & { readonly at: Instant; readonly by: string | null }) | null;
	readonly legalRoute: LegalRoute | null;
};
/** A row of the team's list. */
export type OpenMatter = {
	readonly case: CaseId;
	/** Own words of the first signal, shortened. */
	readonly title: string;
	/** The language those words are in, when that is not Dutch. */
	readonly language: PublicLanguage | null;
	readonly whom: string | null;
	readonly where: string | null;
	readonly source: Source;
	readonly from: string | null;
	readonly days: number;
	readonly signals: number;
	/** A question stands open: is it the same household as one nearby? */
	readonly asked: boolean;
	readonly pickedUp: boolean;
	readonly responsible: MemberId | null;
	readonly holder: MemberId | null;
	/** A creditor told us and nobody spoke with the person yet (SIG-31). */
	readonly nobodySpoke: boolean;
	readonly threatIn: number | null;
	/** What was announced, in a few words. */
	readonly threat: string | null;
};
export type AnswerOwed = {
	readonly case: CaseId;
	readonly signal: string;
	readonly moment: Moment;
	readonly thing: string;
	readonly reporter: string;
	readonly due: CalendarDay | null;
	readonly since: Instant;
};
