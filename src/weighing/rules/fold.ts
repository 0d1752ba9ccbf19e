/** What was weighed, where we stand, what we still owe: from the entries. */
import { type AnyEntry, entriesOf, folding } from "#src/kernel/index.ts";
import type { WeighingEntry, WeighingState, Weighed } from "../model.ts";

const nothing: WeighingState = { versions: [], positions: [], accounts: [] };

/** Folds the entries of a matter into its weighings (LEG-02, LEG-08, LEG-20, LEG-21). */
export const foldWeighing = folding<WeighingState, WeighingEntry>(nothing, {
	"weighing.written": (state, { id, at, by, body }) => ({
		...state,
		versions: [...state.versions, { ...body, entry: id, at, by: by.id, hindsight: [] }],
		// A position is taken by going; not going leaves us where we stood.
		positions: body.outcome === "go" ? [...state.positions, { step: body.step, why: body.stepWhy, at, by: by.id }] : state.positions,
	}),
	"weighing.stepped-down": (state, { at, by, body }) => ({
		...state,
		positions: [...state.positions, { step: body.step, why: body.why, at, by: by.id }],
	}),
	"weighing.account-owed": (state, { at, by, body }) => ({ ...state, accounts: [...state.accounts, { ...body, at, by: body.holder ?? by.id }] }),
	"weighing.account-given": (state, { at, body }) => ({
		...state,
		accounts: state.accounts.map((owed) =>
			owed.account === body.account ? { ...owed, given: { how: body.how, reaction: body.reaction, at } } : owed,
		),
	}),
	"weighing.hindsight": (state, { at, by, body }) => ({
		...state,
		versions: state.versions.map((one) =>
			one.version === body.version ? { ...one, hindsight: [...one.hindsight, { words: body.words, at, by: by.id }] } : one,
		),
	}),
});

/** The same, out of the entries of a whole matter. */
export const weighingOf = (entries: readonly AnyEntry[]): WeighingState => foldWeighing(entriesOf<WeighingEntry>(entries, "weighing"));

/** The version that counts now. */
export const latestWeighing = (state: WeighingState): Weighed | undefined => state.versions.at(-1);
/** Where we stand on the continuum now, if anywhere. */
export const standsAt = (state: WeighingState): WeighingState["positions"][number] | undefined => state.positions.at(-1);
/** Explanations that are still owed. */
export const stillOwed = (state: WeighingState): WeighingState["accounts"] => state.accounts.filter((owed) => !owed.given);
