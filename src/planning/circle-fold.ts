/** The circle's steps of the fold. */
import type { AskSide, CircleEntry, TieWords } from "./circle-model.ts";
import { seatSteps } from "./seats/fold.ts";
import type { SeatEntry } from "./seats/model.ts";
import type { PlanState, Tie } from "./state.ts";

/** What somebody left out stays as it was; what they gave is new. */
const given = (words: Partial<TieWords>): Partial<TieWords> => Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined));
const changeTie = (state: PlanState, id: string, change: (tie: Tie) => Tie): PlanState => ({
	...state,
	ties: state.ties.map((tie) => (tie.id === id ? change(tie) : tie)),
});
const sameName = (name: string): string => name.trim().toLowerCase();
const without = (sides: readonly AskSide[], side: AskSide): readonly AskSide[] => sides.filter((one) => one !== side);

type Any = CircleEntry | SeatEntry;
type Steps = { readonly [Kind in Any["kind"]]: (state: PlanState, entry: Extract<Any, { kind: Kind }>) => PlanState };
export const circleSteps: Steps = {
	...seatSteps,
	"planning.tie-named": (state, { body: { tie: id, yes: _yes, ...words }, by, at }) => ({
		...state,
		ties: [...state.ties.filter((tie) => tie.id !== id), { id, ...words, named: { by, at }, asked: [], approached: [], closed: [] }],
		forgottenNames: state.forgottenNames.filter((name) => name !== sameName(words.name)),
	}),
	"planning.tie-changed": (state, { body: { tie: id, yes: _yes, ...words } }) => changeTie(state, id, (tie) => ({ ...tie, ...given(words) })),
	// Nothing of them stays in the plan, only that this name is not to be drawn again from notes.
	"planning.tie-removed": (state, { body }) => {
		const gone = state.ties.find((tie) => tie.id === body.tie);
		return gone
			? { ...state, ties: state.ties.filter((tie) => tie !== gone), forgottenNames: [...state.forgottenNames, sameName(gone.name)] }
			: state;
	},
	"planning.tie-asked": (state, { body, by, at }) =>
		changeTie(state, body.tie, (tie) => ({
			...tie,
			asked: [...tie.asked, { purpose: body.purpose, yes: body.yes, whose: body.whose, by, at }],
			closed: body.yes === "yes" ? tie.closed : [...without(tie.closed, body.whose), body.whose],
		})),
	"planning.tie-approached": (state, { body, by, at }) =>
		changeTie(state, body.tie, (tie) => ({ ...tie, approached: [...tie.approached, { purpose: body.purpose, by, at }] })),
	"planning.tie-reopened": (state, { body }) => changeTie(state, body.tie, (tie) => ({ ...tie, closed: without(tie.closed, body.whose) })),
	"planning.around-answered": (state, { body, by, at }) => ({
		...state,
		around: [...state.around, { words: body.words, nobody: body.nobody, about: body.about, by, at }],
	}),
};
