/** What is told in the matter itself when a piece of it went. Pure. */
import { CaseId, type MemberId } from "#src/kernel/ids.ts";
import type { NewEntry } from "#src/kernel/journal.ts";
import { dayOf } from "#src/kernel/time.ts";
import { written } from "../rules.ts";
import type { ErasedPiece } from "./store.ts";

/** Of which day, which kind of piece, why and who decided; none of its words. Nothing when it was left as it is. */
export const tellErased = ({ matter, entry, kind, made, why, part, gone }: ErasedPiece, decidedBy: readonly MemberId[]): NewEntry | undefined =>
	gone && made !== null && why !== "term"
		? written(CaseId.parse(matter), "privacy.piece-erased", { entry, what: kind, madeOn: dayOf(made), erasedFor: part ? "a-name" : why, decidedBy })
		: undefined;
