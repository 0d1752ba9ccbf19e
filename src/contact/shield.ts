/** The shield of who told it also holds in what a worker writes before, at and after a door, and the person reads later (PRIV-11). */
import { refuse } from "#src/kernel/index.ts";
import { shieldWith } from "#src/weighing/server.ts";

/** What the worker says in own words. What the person said stands as it was said; who came along is known to them. */
const own: ReadonlySet<string> = new Set(["text", "seenAndHeard", "words", "why", "bring", "ifInconvenient", "place"]);
export const shielded = shieldWith({ isOwn: (field) => own.has(field), no: (field) => refuse("contact.names-the-reporter", {}, field) });
