/** Where somebody is named in another's matter: by what is known of them for sure (their number), and by their name as a proposal to look at. Pure. */
import type { AnyEntry } from "#src/kernel/journal.ts";
import { wholeWord } from "#src/kernel/whole-word.ts";
import { canGoAlone, wentAlready } from "./rules.ts";

export type Somebody = {
	readonly person: string;
	readonly given?: string | undefined;
	readonly family?: string | undefined;
	readonly called?: string | undefined;
};
/** `sure`: their own number stands in it, or they wrote it or may read it by name · `perhaps`: their name does. */
export type Naming = { readonly entry: AnyEntry; readonly how: "sure" | "perhaps" };

const SHORTEST = 3;
/** All own words of an entry; ids and codes are not looked through. */
const wordsIn = (value: unknown): readonly string[] =>
	typeof value === "string" ? [value] : typeof value === "object" && value !== null ? Object.values(value).flatMap(wordsIn) : [];

/** Pieces of other matters that name them and could go by themselves; what went already is not told again. */
export const namingIn = (entries: readonly AnyEntry[], { person, given, family, called }: Somebody): readonly Naming[] => {
	const names = [...new Set([given, family, called].filter((name): name is string => name !== undefined && name.trim().length >= SHORTEST))].map(
		wholeWord,
	);
	return entries
		.filter((entry) => canGoAlone(entry.kind) && !wentAlready(entry))
		.flatMap((entry): readonly Naming[] => {
			const sure = entry.by.id === person || (entry.audience.named?.includes(person) ?? false) || JSON.stringify(entry.body).includes(person);
			if (sure) return [{ entry, how: "sure" }];
			const text = wordsIn(entry.body).join("\n");
			return names.some((name) => text.search(name) >= 0) ? [{ entry, how: "perhaps" }] : [];
		});
};
