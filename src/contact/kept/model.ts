/** Contact is kept: who is there when the known face cannot be, and whose turn it is when it is quiet (EXE-01, EXE-02). */
import { z } from "zod";
import { type CalendarDay, CaseId, day, type Instant, type JournalEntry, MemberId, ThingId, words } from "#src/kernel/index.ts";

type Optional<Value> = Value | undefined;
export const AwayInput = z.object({ member: MemberId.optional() });
export const BackInput = z.object({ away: ThingId });
export const StandInInput = z.object({ case: CaseId, away: ThingId, member: MemberId, say: words(2000).optional() });
export type StandInInput = z.infer<typeof StandInInput>;
/** What somebody said when they were rung: it is all right, they would rather wait, or nobody answered. */
export const standInAnswers = ["welcome", "wait", "not-reached"] as const;
export type StandInAnswer = (typeof standInAnswers)[number];
export const SayRungInput = z.object({ case: CaseId, standIn: ThingId, answer: z.enum(standInAnswers), words: words(1000).optional() });
export type SayRungInput = z.infer<typeof SayRungInput>;
export const initiativeWays = ["phone", "visit", "note", "elsewhere"] as const;
export const InitiativeInput = z.object({ case: CaseId, on: day.optional(), way: z.enum(initiativeWays).optional(), ours: words(2000).optional() });
export type InitiativeInput = z.infer<typeof InitiativeInput>;
/** The last piece, and never without an offer that helps at once (CON-21). */
export const PressInput = z.object({
	case: CaseId,
	triedBefore: words(2000).optional(),
	whose: words(500).optional(),
	consequence: words(2000).optional(),
	offer: words(2000).optional(),
	reaction: words(2000).optional(),
});
export type PressInput = z.infer<typeof PressInput>;
export const EarlierHelpInput = z.object({ case: CaseId, did: words(4000), helps: words(2000).optional() });
export const WishInput = z.object({ case: CaseId, wanted: words(1000) });
export const AnswerWishInput = z.object({ case: CaseId, wish: ThingId, words: words(2000) });

export type StandInNamed = {
	readonly standIn: string;
	readonly away: string;
	readonly member: string;
	readonly forMember: string;
	/** What they know to say when they come. */
	readonly say?: Optional<string>;
	readonly letIn: boolean;
	/** What goes along for the time being, and comes back. */
	readonly things: readonly string[];
	readonly visits: readonly string[];
	readonly lookAgainOn: CalendarDay;
};
/** Who stands in for whom, and what went along: enough to give it all back. */
export type StandIn = Omit<StandInNamed, "say" | "lookAgainOn">;
export type KeptEntry =
	| JournalEntry<"contact.stand-in-named", StandInNamed>
	| JournalEntry<"contact.stand-in-ended", StandIn>
	| JournalEntry<
			"contact.stand-in-rung",
			{ readonly standIn: string; readonly answer: StandInAnswer; readonly words?: Optional<string>; readonly look: string }
	  >
	| JournalEntry<
			"contact.initiative-taken",
			{
				readonly look: string;
				readonly lookAgainOn: CalendarDay;
				readonly way?: Optional<(typeof initiativeWays)[number]>;
				readonly ours?: Optional<string>;
			}
	  >
	| JournalEntry<"contact.pressed", Omit<PressInput, "case">>
	| JournalEntry<"contact.earlier-help", { readonly did: string; readonly helps?: Optional<string> }>
	| JournalEntry<"contact.wish-for-worker", { readonly wish: string; readonly wanted: string; readonly lookAgainOn: CalendarDay }>
	| JournalEntry<"contact.wish-answered", { readonly wish: string; readonly words: string }>;

export type Away = { readonly id: string; readonly member: string; readonly since: Instant };
/** Who stands in now, and what was said when they rang. */
export type StandInNow = Pick<StandInNamed, "standIn" | "member" | "forMember" | "say" | "visits"> & {
	readonly at: Instant;
	readonly rung: { readonly answer: StandInAnswer; readonly words: Optional<string>; readonly at: Instant } | null;
};
export type KeptState = {
	readonly standIn: StandInNow | null;
	readonly earlierHelp: readonly { readonly did: string; readonly helps: Optional<string>; readonly at: Instant }[];
	readonly pressed: readonly (Omit<PressInput, "case"> & { readonly at: Instant })[];
	readonly wishes: readonly { readonly wish: string; readonly wanted: string; readonly answer?: string }[];
};
