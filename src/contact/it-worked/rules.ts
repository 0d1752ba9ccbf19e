/** A story is given away by whoever lived it, and says nothing by which one is known. Pure. */
import { type AnyEntry, type CaseId, entriesOf, folding, type NewEntry, ok, type Result, refuse } from "#src/kernel/index.ts";
import { namesOneOf } from "#src/weighing/index.ts";
import { openEntry } from "../entry.ts";
import type { Given, ItWorked, ItWorkedEntry, TellItWorkedInput } from "./model.ts";

const fold = folding<readonly ItWorked[], ItWorkedEntry>([], {
	"contact.it-worked-told": (state, { body: { story, situation, words } }) => [...state, { id: story, situation, words }],
	"contact.it-worked-taken-back": (state, { body }) => state.filter(({ id }) => id !== body.story),
});
export const foldItWorked = (entries: readonly AnyEntry[]): readonly ItWorked[] => fold(entriesOf<ItWorkedEntry>(entries, "contact"));

const LEAST_OF_A_NAME = 3;
/** A word of these names that stands in the text as a word of its own. Short ones ('de', 'Jo') are left to the eye of who reads it aloud. */
export const namedIn = (text: string, names: readonly string[]): string | undefined =>
	names
		.flatMap((name) => [name, ...name.split(/[\s,.-]+/u)])
		.map((word) => word.trim())
		.filter((word) => word.length >= LEAST_OF_A_NAME && /^\p{Lu}/u.test(word))
		.find((word) => namesOneOf(text, [word]));
/** A number one can call, a postcode, or a day: by these somebody is found too. */
const months =
	"januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october";
const findable = [
	/\d{4}\s?[A-Z]{2}\b|(?:\d[\s-]?){8,}|\b\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b/u,
	new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th|e)? (?:of )?(?:${months})(?!\\p{L})|(?<!\\p{L})(?:${months}) \\d{1,2}(?!\\d)`, "iu"),
];
const canBeFound = (words: string): boolean => findable.some((one) => one.test(words));

export const decideTelling = (
	input: TellItWorkedInput,
	{ person, names, story }: { readonly person: boolean; readonly names: readonly string[]; readonly story: string },
): Result<readonly NewEntry[]> => {
	if (!person && !input.spoken) return refuse("contact.only-theirs-to-give", {}, "spoken");
	if (!person && input.witness === undefined) return refuse("contact.who-heard-it", {}, "witness");
	const name = namedIn(input.words, names);
	if (name !== undefined) return refuse("contact.story-names-somebody", { name }, "words");
	if (canBeFound(input.words)) return refuse("contact.story-can-be-found", {}, "words");
	const given: Given = person ? { how: "own-device" } : { how: "spoken", witness: input.witness };
	return ok([openEntry(input.case, "contact.it-worked-told", { story, situation: input.situation, words: input.words, ...given })]);
};
export const decideTakingBack = (
	told: readonly ItWorked[],
	{ case: of, story }: { readonly case: CaseId; readonly story: string },
): Result<readonly NewEntry[]> =>
	told.some(({ id }) => id === story) ? ok([openEntry(of, "contact.it-worked-taken-back", { story })]) : refuse("contact.story-is-gone");
