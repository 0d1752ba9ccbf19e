/** The door for the server side of other phases: what the plan brings to the house, and the maker of a steering entry for taking over and handing back. */
import type { CaseId } from "#src/kernel/ids.ts";
import type { NewEntry } from "#src/kernel/journal.ts";
import { asEntry } from "./rules.ts";
import { setSteering as made } from "./steering.ts";

export { tiesFromNotes } from "./from-notes.ts";
export { handled, projectors } from "./handlers.ts";
export { paperPdf } from "./household/pdf.ts";
/** The entry that sets who steers in a domain (EXE-17: taking over and handing back are carrying-out's, the thread is the plan's). */
export const setSteering = (caseId: CaseId, set: Parameters<typeof made>[0]): NewEntry => asEntry(caseId, made(set));
