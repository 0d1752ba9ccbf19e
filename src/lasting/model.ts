/** Making it last, letting go and coming back; and the crisis card that outlives all of it. */
import type { JournalEntry } from "#src/kernel/journal.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import type { Intensity } from "#src/people/index.ts";

/** How the person said or wrote it. */
export const hows = ["spoken", "own-device", "paper"] as const;
export type How = (typeof hows)[number];
/** Is there a floor: a bed, a bath, bread? Each asked, each answered in own words, none a gate (SUS-02). */
export const floorQuestions = ["bed", "bath", "bread"] as const;
export type FloorQuestion = (typeof floorQuestions)[number];
export const becauses = ["enough", "no-contact"] as const;
/** Why somebody is here again. */
export const comingBack = ["person", "worker", "signal", "card", "crisis"] as const;
export type ComingBack = (typeof comingBack)[number];

/** Who was the known face before and is not there any more: coming back goes to somebody of the team, with this name (SUS-12). */
export type Formerly = { readonly id: string; readonly name: string };
/** When there was no contact: the talk with a colleague, the threshold we raised, another way that was tried (LEG-05). */
export type NoContact = {
	readonly colleague: string;
	readonly threshold: string;
	readonly otherWay: string;
	readonly thing: string;
	readonly lookAgain: CalendarDay;
	readonly holder: string | null;
};
export type LetGo = {
	readonly why?: string | undefined;
	readonly floor: Readonly<Partial<Record<FloorQuestion, string>>>;
	readonly stays: readonly string[];
	readonly ifWrong?: string | undefined;
	/** What the person thinks of it, and how they said so. */
	readonly thinks?: string | undefined;
	readonly how?: How | undefined;
	/** Talked over in the team, when that was wished; never a condition (SUS-12). */
	readonly team?: string | undefined;
	readonly noContact?: NoContact | undefined;
	/** The known face to come back to. */
	readonly face: string | null;
};
export type CardPart = "signs" | "helps" | "not" | "call" | "care" | "confidant";
export const cardParts = ["signs", "helps", "not", "call", "care", "confidant"] as const satisfies readonly CardPart[];
export type CardWords = Readonly<Partial<Record<CardPart, string>>>;
export const holderKinds = ["member", "own"] as const;
export type Holder = {
	readonly holder: string;
	readonly name: string;
	readonly kind: (typeof holderKinds)[number];
	readonly parts: readonly CardPart[];
};

type E<Kind extends string, Body> = JournalEntry<`lasting.${Kind}`, Body>;
export type LastingEntry =
	| E<"intensity-set", { readonly intensity: Intensity; readonly why?: string | undefined }>
	| E<"let-go", LetGo>
	/** The person objects: the talk is open again, and it has a holder and a day. */
	| E<
			"objected",
			{
				readonly thing: string;
				readonly words: string;
				readonly how: How;
				readonly holder: string | null;
				readonly lookAgain: CalendarDay;
				readonly after: boolean;
			}
	  >
	| E<
			"came-back",
			{
				readonly because: ComingBack;
				readonly words?: string | undefined;
				readonly thing: string;
				readonly holder: string | null;
				readonly lookAgain: CalendarDay;
				readonly formerly?: Formerly | undefined;
			}
	  >
	| E<"greeted", { readonly words?: string | undefined }>
	| E<"card-written", { readonly version: number; readonly words: CardWords; readonly how: How }>
	| E<"card-confirmed", { readonly version: number; readonly how: How }>
	| E<"card-given", Holder>
	| E<"card-taken-back", { readonly holder: string }>
	/** The holder's own part, readable by them and nobody beside who may read the whole card anyway. */
	| E<"card-part", { readonly holder: string; readonly version: number; readonly of: string; readonly words: CardWords }>
	| E<
			"card-used",
			{
				readonly use: string;
				readonly holder: string;
				readonly name: string;
				readonly saw?: string | undefined;
				readonly asked: string | null;
				readonly lookAgain: CalendarDay;
			}
	  >
	| E<"card-answered", { readonly use: string; readonly words?: string | undefined }>
	| E<"card-put-away", { readonly how: How }>;

type At = { readonly at: Instant; readonly by: string | null };
export type Use = {
	readonly use: string;
	readonly holder: string;
	readonly name: string;
	readonly saw?: string | undefined;
	readonly asked: string | null;
} & At & { readonly answered?: { readonly words?: string | undefined } & At };
export type Card = { readonly version: number; readonly words: CardWords; readonly confirmedAt: Instant; readonly how: How };
export type Objection = { readonly thing: string; readonly words: string; readonly how: How; readonly after: boolean } & At;
export type Lasting = {
	readonly intensity?: Intensity | undefined;
	readonly letGo?: (LetGo & At) | undefined;
	/** Every time before, with what was said then. */
	readonly letGoes: readonly (LetGo & At)[];
	readonly objections: readonly Objection[];
	/** The talk that was reopened by an objection and is still to be held. */
	readonly openTalk?: Objection | undefined;
	readonly cameBack: readonly ({
		readonly because: ComingBack;
		readonly words?: string | undefined;
		readonly formerly?: Formerly | undefined;
		readonly thing: string;
	} & At)[];
	readonly card?: Card | undefined;
	readonly holders: readonly Holder[];
	readonly uses: readonly Use[];
};
/** Kinds that outlive the notes of a matter: the card lies on the shelf with a retention of its own (SUS-11, ANTI-31). */
export const shelfKinds: readonly LastingEntry["kind"][] = [
	"lasting.card-written",
	"lasting.card-confirmed",
	"lasting.card-given",
	"lasting.card-taken-back",
	"lasting.card-part",
	"lasting.card-used",
	"lasting.card-answered",
	"lasting.card-put-away",
];
