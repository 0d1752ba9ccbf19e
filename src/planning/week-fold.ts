/** The week's steps of the fold. */
import type { KeptObligation, PlanState } from "./state.ts";
import type { DemandChange, WeekEntry } from "./week-model.ts";

/** The demand as it is with this changed; what was left out stays. */
export const changed = (one: KeptObligation, { gone: _gone, ...change }: DemandChange): KeptObligation => ({
	...one,
	...Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))),
});

type Steps = { readonly [Kind in WeekEntry["kind"]]: (state: PlanState, entry: Extract<WeekEntry, { kind: Kind }>) => PlanState };
export const weekSteps: Steps = {
	"planning.obligation-noted": (state, { body: { obligation: id, ...words }, by, at }) => ({
		...state,
		obligations: [...state.obligations.filter((one) => one.id !== id), { id, ...words, noted: { by, at } }],
	}),
	"planning.obligation-ended": (state, { body, by, at }) => ({
		...state,
		obligations: state.obligations.map((one) => (one.id === body.obligation ? { ...one, ended: { why: body.why, by, at } } : one)),
	}),
	"planning.obligation-changed": (state, { body }) => ({
		...state,
		obligations: state.obligations.map((one) => (one.id === body.obligation ? changed(one, body.change) : one)),
	}),
	"planning.clash-named": (state, { body, by, at }) => ({ ...state, namedClashes: [...state.namedClashes, { ...body, by, at }] }),
	"planning.idea-laid": (state, { body: { idea: id, ...words }, by, at }) => ({
		...state,
		ideas: [...state.ideas.filter((one) => one.id !== id), { id, ...words, by, at }],
	}),
	"planning.idea-settled": (state, { body: { idea: id, how, taker, teller }, by, at }) => ({
		...state,
		ideas: state.ideas.map((one) => (one.id === id ? { ...one, settled: { how, taker, teller, by, at } } : one)),
	}),
	"planning.table-chosen": (state, { body, by, at }) => ({ ...state, forTable: { ...body, by, at } }),
	"planning.clash-held": (state, { body: { clash: id, ...held }, by, at }) => ({
		...state,
		clashes: [...state.clashes.filter((one) => one.id !== id), { id, ...held, by, at }],
	}),
};
