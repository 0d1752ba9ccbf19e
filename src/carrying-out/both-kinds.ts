/** Doing and talking: both belong to being there for somebody, and when one of them is missing for long it is said once, to the worker, as a question (PLA-06). Pure. */
import type { ContactState } from "#src/contact/index.ts";
import { type CalendarDay, daysBetween, dayOf } from "#src/kernel/time.ts";

type Note = Pick<ContactState["notes"][number], "at" | "practical" | "personSaid">;
export const kinds = ["practical", "talk"] as const;
export type Kind = (typeof kinds)[number];

/** Loosely, from what was written: something was done, or somebody talked. A contact can be both, and it is kept nowhere. */
export const kindsOf = ({ practical, personSaid }: Note): readonly Kind[] => {
	const did = practical.length > 0;
	const talked = personSaid !== undefined || !did;
	return [...(did ? (["practical"] as const) : []), ...(talked ? (["talk"] as const) : [])];
};
/** Fewer than this say nothing. */
const LEAST_CONTACTS = 4;
/** Shorter than this is not long. */
const LEAST_DAYS = 42;
/** Which of the two was not there in the last weeks, although there was contact more than once. */
export const missingIn = (notes: readonly Note[], today: CalendarDay): Kind | undefined =>
	kinds.find((kind) => {
		const last = notes.findLastIndex((note) => kindsOf(note).includes(kind));
		const since = notes.slice(last + 1);
		const from = notes[last]?.at ?? since[0]?.at;
		return since.length >= LEAST_CONTACTS && from !== undefined && daysBetween(dayOf(from), today) >= LEAST_DAYS;
	});
