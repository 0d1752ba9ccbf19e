/** A printed sheet of the plan that was filled in by pen at the table and came back: as a photo, or typed over. It lies beside the plan; nothing of it is the plan before the person says yes. */
import type { JournalEntry } from "#src/kernel/journal.ts";
import type { Stamp } from "../state.ts";

/** Which sheet it was. */
export const sheets = ["plan", "who-does-what", "circle", "week", "cards"] as const;
export type Sheet = (typeof sheets)[number];
/** Whose hand it is. */
export const hands = ["person", "worker", "together"] as const;
export type Hand = (typeof hands)[number];
export type FilledIn = {
	readonly paper: string;
	readonly sheet: Sheet;
	readonly wroteBy?: Hand | undefined;
	/** There is a photo, kept under the same number. */
	readonly photo: boolean;
	/** What stands on it, typed over. */
	readonly words?: string | undefined;
};
export type PaperEntry = JournalEntry<"planning.paper-came-back", FilledIn>;
export type Paper = FilledIn & Stamp;
