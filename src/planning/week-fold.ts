/** The week's steps of the fold. */
import type { PlanState } from "./state.ts";
import type { WeekEntry } from "./week-model.ts";

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
	"planning.clash-held": (state, { body: { clash: id, ...held }, by, at }) => ({
		...state,
		clashes: [...state.clashes.filter((one) => one.id !== id), { id, ...held, by, at }],
	}),
};
