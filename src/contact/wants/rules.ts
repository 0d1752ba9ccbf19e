/** What is really for today and what can wait; and how much a worker took on. Pure. */
import {
	addDays,
	type AnyEntry,
	type CalendarDay,
	type CaseId,
	entriesOf,
	folding,
	type MemberId,
	type NewEntry,
	ok,
	type Result,
	refuse,
} from "#src/kernel/index.ts";
import { openEntry } from "../entry.ts";
import type { ContactState } from "../model.ts";
import type { SortWantInput, Want, WantEntry, wantEnds } from "./model.ts";

const change = (state: readonly Want[], want: string, how: (one: Want) => Want): readonly Want[] =>
	state.map((one) => (one.want === want ? how(one) : one));
const fold = folding<readonly Want[], WantEntry>([], {
	"contact.want-named": (state, { at, body }) => [...state, { ...body, at, when: null, first: null, taken: null, ended: null }],
	"contact.want-sorted": (state, { body }) =>
		change(state, body.want, (one) => ({
			...one,
			when: body.sorted,
			first: body.first ?? one.first,
			taken: (body.taken ?? null) as MemberId | null,
			lookAgainOn: body.lookAgainOn,
		})),
	"contact.want-ended": (state, { at, body }) => change(state, body.want, (one) => ({ ...one, ended: { how: body.how, at } })),
});
export const foldWants = (entries: readonly AnyEntry[]): readonly Want[] => fold(entriesOf<WantEntry>(entries, "contact"));

/** What was not looked at yet is looked at together within a week; what can wait, within two, unless a day was said. */
const UNSORTED_DAYS = 7;
const WAIT_DAYS = 14;
export const decideNaming = (
	of: CaseId,
	said: readonly string[],
	{ today, newId }: { readonly today: CalendarDay; readonly newId: () => string },
): Result<readonly NewEntry[]> =>
	said.length === 0
		? refuse("contact.nothing-wanted", {}, "wants")
		: ok(said.map((words) => openEntry(of, "contact.want-named", { want: newId(), words, lookAgainOn: addDays(today, UNSORTED_DAYS) })));
/** Solving is not the worker's job: what is really for today begins with something the person does, or a worker says aloud that they take it on. */
export const decideSorting = (
	wants: readonly Want[],
	input: SortWantInput,
	{ today, worker }: { readonly today: CalendarDay; readonly worker: string | null },
): Result<readonly NewEntry[]> => {
	const known = wants.find(({ want, ended }) => want === input.want && ended === null);
	if (!known) return refuse("contact.no-such-want");
	// A worker takes on, and says that they do not any more; whoever it is about leaves that as it is.
	const taken = worker === null ? (known.taken ?? undefined) : input.taken ? worker : undefined;
	if (input.when === "today" && (input.first ?? known.first) === null && taken === undefined) return refuse("contact.who-begins", {}, "first");
	if (input.lookAgainOn !== undefined && input.lookAgainOn < today) return refuse("contact.day-is-past", {}, "lookAgainOn");
	const lookAgainOn = input.lookAgainOn ?? (taken === undefined ? addDays(today, input.when === "wait" ? WAIT_DAYS : UNSORTED_DAYS) : today);
	return ok([openEntry(input.case, "contact.want-sorted", { want: input.want, sorted: input.when, first: input.first, taken, lookAgainOn })]);
};
export const decideEnding = (
	wants: readonly Want[],
	input: { readonly case: CaseId; readonly want: string; readonly how: (typeof wantEnds)[number] },
): Result<readonly NewEntry[]> =>
	wants.some(({ want, ended }) => want === input.want && ended === null)
		? ok([openEntry(input.case, "contact.want-ended", { want: input.want, how: input.how })])
		: refuse("contact.no-such-want");

export type TakenOn = { readonly member: string; readonly things: readonly string[] };
/** All that workers took on here: of this list, and what they promised. Shown so that nobody runs; nothing is computed with it. */
export const takenOn = (wants: readonly Want[], contact: ContactState): readonly TakenOn[] => {
	const found = new Map<string, string[]>();
	const add = (member: string | null, thing: string): void => {
		if (member !== null) found.set(member, [...(found.get(member) ?? []), thing]);
	};
	for (const one of wants) if (one.ended === null) add(one.taken, one.words);
	for (const one of contact.promises) if (one.by === "worker" && one.ended === undefined) add(one.writer, one.what);
	return [...found].map(([member, things]) => ({ member, things }));
};
