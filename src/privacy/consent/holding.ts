/** Whether a letter holds, and for whom. Pure. */
import { type AnyEntry, entriesOf, folding } from "#src/kernel/journal.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import type { Recipient } from "../said.ts";
import type { ConsentEntry, ConsentLetter } from "./model.ts";

type To = Pick<Recipient, "organisation" | "organisationName">;
export const sameRecipient = (one: To, other: To): boolean =>
	other.organisation === undefined
		? one.organisationName.trim().toLowerCase() === other.organisationName.trim().toLowerCase()
		: one.organisation === other.organisation;

/** There is a yes, nobody took it back, and its day has not passed. */
export const holdsOn = (letter: ConsentLetter, today: CalendarDay): boolean =>
	letter.given !== undefined && letter.withdrawn === undefined && letter.until >= today;
/** It waits for an answer. */
export const waits = (letter: ConsentLetter): boolean => !letter.given && !letter.refused && !letter.withdrawn;

const changed = (state: readonly ConsentLetter[], id: string, more: Partial<ConsentLetter>): readonly ConsentLetter[] =>
	state.map((one) => (one.letter === id ? { ...one, ...more } : one));
export const foldConsent = folding<readonly ConsentLetter[], ConsentEntry>([], {
	"privacy.consent-asked": (state, { body: { lookAgain: _day, ...body }, at }) => [...state, { ...body, at }],
	"privacy.consent-given": (state, { body: { letter, ...said }, at }) => changed(state, letter, { given: { ...said, at }, refused: undefined }),
	"privacy.consent-refused": (state, { body: { letter, ...said }, at }) => changed(state, letter, { refused: { ...said, at } }),
	"privacy.consent-withdrawn": (state, { body: { letter, ...said }, at }) => changed(state, letter, { withdrawn: { ...said, at } }),
});
/** The letters in a matter. */
export const lettersIn = (entries: readonly AnyEntry[]): readonly ConsentLetter[] => foldConsent(entriesOf<ConsentEntry>(entries, "privacy"));
