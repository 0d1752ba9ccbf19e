/** What a note can hold of how somebody sees it. */
import { words } from "#src/kernel/index.ts";
import { afterParts } from "../after/fields.ts";
import { yardParts } from "../yard/fields.ts";

export const theirViewInput = { seesDifferently: words(2000).optional(), wantsInstead: words(2000).optional(), ifWeDisagree: words(1000).optional() };
const theirViewParts = ["seesDifferently", "wantsInstead", "ifWeDisagree"] as const;
/** One of these is enough to keep a note. */
export const noteContent = [
	...(["text", "seenAndHeard", "personSaid", "thoughts", "strengths", "interests", "gives", "names", "practical"] as const),
	...theirViewParts,
	...yardParts,
	...afterParts,
] as const;
