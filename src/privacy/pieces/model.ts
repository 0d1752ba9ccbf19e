/** One piece of a story that goes while the rest stays: at the person's wish, or because it names somebody who was erased. */
import type { CaseId, MemberId } from "#src/kernel/ids.ts";
import type { JournalEntry } from "#src/kernel/journal.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";

export const whysPiece = ["asked", "names-somebody", "term"] as const;
export type WhyPiece = (typeof whysPiece)[number];
type Part = {
	readonly matter: CaseId;
	readonly entry: string;
	readonly kind: string;
};
/** A piece in a proposal. `remains`: what will stand in its place, sealed with the key of its matter. `part`: only a passage of it goes. */
export type AskedPiece = Part & { readonly why: "asked" | "names-somebody"; readonly part?: boolean | undefined; readonly remains: string };
/** An item whose term is over: what stays of it is made in the night that it goes. */
export type TermPiece = Part & {
	readonly why: "term";
	readonly rule: string;
	readonly due: CalendarDay;
	readonly madeBefore: Instant;
	readonly months: number;
	readonly starts: string;
};
export type Piece = AskedPiece | TermPiece;
/** Told in the matter itself: which piece went, of which day, and why. */
export type PieceEntry = JournalEntry<
	"privacy.piece-erased",
	{
		readonly entry: string;
		readonly what: string;
		readonly madeOn: CalendarDay;
		readonly erasedFor: WhyPiece | "a-name";
		readonly decidedBy?: readonly MemberId[];
	}
>;
