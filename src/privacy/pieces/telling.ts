/** What is told in the matter itself when a piece of it went. Pure. */
import { CaseId } from "#src/kernel/ids.ts";
import type { NewEntry } from "#src/kernel/journal.ts";
import { dayOf } from "#src/kernel/time.ts";
import { written } from "../rules.ts";
import type { ErasedPiece } from "./store.ts";

/** Of which day, which kind of piece and why; none of its words. Nothing when it was left as it is. */
export const tellErased = ({ matter, entry, kind, made, why, gone }: ErasedPiece): NewEntry | undefined =>
	gone && made !== null
		? written(CaseId.parse(matter), "privacy.piece-erased", { entry, what: kind, madeOn: dayOf(made), erasedFor: why })
		: undefined;
