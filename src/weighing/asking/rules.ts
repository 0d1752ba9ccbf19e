/** What was asked and answered, from the entries; and when it is time to ask how our coming felt. Pure. */
import {
	type AnyEntry,
	type CalendarDay,
	type CaseId,
	dayOf,
	daysBetween,
	entriesOf,
	folding,
	type NewEntry,
	ok,
	type Result,
	refuse,
} from "#src/kernel/index.ts";
import { openEntry } from "../entry.ts";
import { UNASKED, type Weighed, type WeighingState } from "../model.ts";
import type { AskingEntry, AskingState, AskInput, Asked, FeltInput, SayNoInput } from "./model.ts";

const fold = folding<AskingState, AskingEntry>(
	{ asked: [], felt: [], refused: [] },
	{
		"weighing.permission-asked": (state, { at, by, body: { mayWe, answer, words } }) => ({
			...state,
			asked: [...state.asked, { what: mayWe, answer, words, at, by: by.id }],
		}),
		"weighing.felt": (state, { at, body }) => ({ ...state, felt: [...state.felt, { ...body, at }] }),
		"weighing.request-refused": (state, { at, body }) => ({ ...state, refused: [...state.refused, { ...body, at }] }),
	},
);
/** What was asked of the person and of us. */
export const foldAsking = (entries: readonly AnyEntry[]): AskingState => fold(entriesOf<AskingEntry>(entries, "weighing"));

/** The last answer to each step: permission for one step, once, is none for the next (LEG-10, ANTI-24). */
export const lastAnswers = (state: AskingState): readonly Asked[] => {
	const last = new Map<string, Asked>();
	for (const one of state.asked) {
		last.delete(one.what);
		last.set(one.what, one);
	}
	return [...last.values()].reverse();
};
/** The weighing on which somebody last went unasked. */
export const uninvitedGo = (state: Pick<WeighingState, "versions">): Weighed | undefined =>
	state.versions.filter(({ outcome, step }) => outcome === "go" && step >= UNASKED).at(-1);

/** So long after the coming one asks how it felt; never at once. */
export const ASK_AFTER_DAYS = 42;
/** Whether it is time to ask: somebody came unasked, there is contact, some time has passed, and nobody asked yet. */
export const isTimeToAsk = (
	weighing: Pick<WeighingState, "versions">,
	asking: AskingState,
	contactSince: CalendarDay | null,
	today: CalendarDay,
): boolean => {
	const went = uninvitedGo(weighing);
	return (
		went !== undefined &&
		contactSince !== null &&
		daysBetween(contactSince, today) >= ASK_AFTER_DAYS &&
		daysBetween(dayOf(went.at), today) >= ASK_AFTER_DAYS &&
		!asking.felt.some(({ version }) => version === went.version)
	);
};

export const askedPermission = (input: AskInput, asked: string): NewEntry =>
	openEntry(input.case, "weighing.permission-asked", { asked, mayWe: input.what, answer: input.answer, words: input.words });
/** About the last time we came unasked; where we never did there is nothing to ask (LEG-26). */
export const decideFelt = (weighing: Pick<WeighingState, "versions">, input: FeltInput): Result<readonly NewEntry[]> => {
	const went = uninvitedGo(weighing);
	return went
		? ok([openEntry(input.case, "weighing.felt", { felt: input.felt, words: input.words, version: went.version })])
		: refuse("weighing.never-uninvited");
};
export const saidNo = (input: SayNoInput): NewEntry =>
	openEntry(input.case satisfies CaseId, "weighing.request-refused", { asks: input.asks, askedBy: input.from });
