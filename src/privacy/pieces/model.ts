/** One piece of a story that goes while the rest stays: at the person's wish, or because it names somebody who was erased. */
import type { CaseId } from "#src/kernel/ids.ts";
import type { JournalEntry } from "#src/kernel/journal.ts";
import type { CalendarDay } from "#src/kernel/time.ts";

export const whysPiece = ["asked", "names-somebody"] as const;
export type WhyPiece = (typeof whysPiece)[number];
/** A piece in a proposal. `remains`: what will stand in its place, sealed with the key of its matter. */
export type Piece = {
	readonly matter: CaseId;
	readonly entry: string;
	readonly kind: string;
	readonly why: WhyPiece;
	readonly remains: string;
};
/** Told in the matter itself: which piece went, of which day, and why. */
export type PieceEntry = JournalEntry<
	"privacy.piece-erased",
	{ readonly entry: string; readonly what: string; readonly madeOn: CalendarDay; readonly erasedFor: WhyPiece }
>;
