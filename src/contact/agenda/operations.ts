/** A feed of one's visits for one's own calendar: a secret address, neutral titles, nothing of anybody. */
import { z } from "zod";
import { operation } from "#src/kernel/index.ts";

const base = { audience: "none", offline: false, writes: [], who: "write-about-contact", input: z.object({}) } as const;
export const makeFeed = operation({
	...base,
	name: "contact.make-feed",
	says: "Makes a new secret address for one's own calendar; the old one stops.",
});
export const endFeed = operation({ ...base, name: "contact.end-feed", says: "Ends the secret address of one's own calendar." });
