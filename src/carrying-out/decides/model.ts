/** Who decides what here, with also what the worker can do and must do (EXE-14). */
import { z } from "zod";
import { CaseId, type Instant, type JournalEntry, words } from "#src/kernel/index.ts";

/** The powers of a worker are said aloud, so that they are nobody's secret. Both may stay empty: then the usual words stand there. */
export const PowersInput = z.object({ case: CaseId, can: words(2000).optional(), mustTell: words(2000).optional() });
export type PowersInput = z.infer<typeof PowersInput>;
type Optional<Value> = Value | undefined;
export type PowersEntry = JournalEntry<"carrying-out.powers-said", { readonly weCan?: Optional<string>; readonly mustTell?: Optional<string> }>;
export type Powers = { readonly weCan?: Optional<string>; readonly mustTell?: Optional<string>; readonly at: Instant; readonly by: string | null };
