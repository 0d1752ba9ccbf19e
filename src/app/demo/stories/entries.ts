/** Finds an entry again by what it says, to write beside it or to answer it. */
import type { AnyEntry } from "#src/kernel/journal.ts";

/** The entry of this kind that says this; a story that looks for what is not there is a mistake of ours. */
export const entryThatSays = (entries: readonly AnyEntry[], kind: string, says: string): AnyEntry => {
	const found = entries.findLast((entry) => entry.kind === kind && JSON.stringify(entry.body).includes(says));
	if (!found) throw new Error(`no ${kind} says '${says}'`);
	return found;
};
/** One field of its body. */
export const fieldOf = (entry: AnyEntry, field: string): string => String((entry.body as Readonly<Record<string, unknown>>)[field]);
