/** The shield of who told it also holds in what a worker writes before, at and after a door, and the person reads later (PRIV-11). */
import { entriesOf, isOk, refuse } from "#src/kernel/index.ts";
import type { Handled } from "#src/platform/operations/handler.ts";
import { namesOneOf, shieldedNames } from "#src/weighing/index.ts";
import type { ContactEntry } from "./model.ts";

/** What the worker says in own words. What the person said stands as it was said; who came along is known to them. */
const own = ["text", "seenAndHeard", "words", "why", "bring", "ifInconvenient", "place"] as const;

/** Refuses, at its field, words that name somebody who asked not to be named; not a name the person themself spoke of before. */
export const shielded = (handled: Handled): Handled => ({
	...handled,
	handle: async (work, input) => {
		const done = await handled.handle(work, input);
		if (!isOk(done)) return done;
		const given = input as { readonly case: string } & Readonly<Record<string, unknown>>;
		const entries = await work.journal.ofCase(work.tx, given.case);
		const spoken = entriesOf<ContactEntry>(entries, "contact").flatMap((entry) => (entry.kind === "contact.noted" ? (entry.body.names ?? []) : []));
		const names = shieldedNames(entries).filter((name) => !namesOneOf(spoken.join(" "), [name]));
		const field = own.find((one) => typeof given[one] === "string" && namesOneOf(given[one], names));
		return field === undefined ? done : refuse("contact.names-the-reporter", {}, field);
	},
});
