/** Which tables hold nothing but what follows from the journal: emptied and filled again by a rebuild. */
import type { Phase } from "#src/platform/http/phase.ts";

/** Of people, who have no phase of their own: the lines of contact, who has a part in them, and what is open. */
const ofPeople = ["case_line", "case_party", "open_thing"];
/** All of them, of every phase. */
export const projectionsOf = (phases: readonly Phase[]): readonly string[] => [
	...new Set([...ofPeople, ...phases.flatMap((phase) => phase.projections ?? [])]),
];
