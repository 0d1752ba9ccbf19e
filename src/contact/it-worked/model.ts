/** It worked for others too: short stories that somebody gave away, without a name or a place in them, to tell at another table (CON-16). */
import { z } from "zod";
import { CaseId, type JournalEntry, line, ThingId, tick, words } from "#src/kernel/index.ts";

export const situations = ["home", "money", "light-and-warmth", "admission", "children", "alone", "with-others", "other"] as const;
export type Situation = (typeof situations)[number];
/** How the person gave it: on an own device, or said out loud with who was there. */
export type Given = { readonly how: "own-device" | "spoken"; readonly witness?: string | undefined };

export const TellItWorkedInput = z.object({
	case: CaseId,
	situation: z.enum(situations),
	words: words(1200),
	spoken: tick,
	witness: line(200).optional(),
});
export type TellItWorkedInput = z.infer<typeof TellItWorkedInput>;
export const TakeItWorkedBackInput = z.object({ case: CaseId, story: ThingId });

export type ItWorkedEntry =
	| JournalEntry<"contact.it-worked-told", Given & { readonly story: string; readonly situation: Situation; readonly words: string }>
	| JournalEntry<"contact.it-worked-taken-back", { readonly story: string }>;
/** A story as anybody of the team reads it: nothing else goes along. */
export type ItWorked = { readonly id: string; readonly situation: Situation; readonly words: string };
