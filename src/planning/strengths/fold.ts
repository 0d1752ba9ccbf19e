/** From entries to the cards and the gifts of one person. Pure. */
import { type AnyEntry, entriesOf, folding } from "#src/kernel/journal.ts";
import type { Stamp } from "../state.ts";
import type { CardKind, CardLineWords, StrengthEntry } from "./model.ts";

export type CardLine = CardLineWords &
	Stamp & { readonly id: string /** Read by its writer alone. */; readonly mine: boolean; readonly inPlan: boolean };
export type Gift = Stamp & { readonly id: string; readonly words: string; readonly to?: string | undefined };
export type StrengthState = { readonly lines: readonly CardLine[]; readonly given: readonly Gift[]; readonly received: readonly Gift[] };
export const noStrengths: StrengthState = { lines: [], given: [], received: [] };

const fold = folding<StrengthState, StrengthEntry>(noStrengths, {
	"planning.card-line": (state, { body: { line: id, ...words }, by, at, audience }) => ({
		...state,
		lines: [...state.lines.filter((one) => one.id !== id), { id, ...words, by, at, mine: audience.reach === "author", inPlan: false }],
	}),
	"planning.card-line-gone": (state, { body }) => ({ ...state, lines: state.lines.filter(({ id }) => id !== body.line) }),
	"planning.card-into-plan": (state, { body }) => ({
		...state,
		lines: state.lines.map((one) => (one.id === body.line ? { ...one, inPlan: true } : one)),
	}),
	"planning.gift-given": (state, { body: { gift: id, words, to }, by, at }) => ({ ...state, given: [...state.given, { id, words, to, by, at }] }),
	"planning.gift-received": (state, { body: { gift: id, words }, by, at }) => ({ ...state, received: [...state.received, { id, words, by, at }] }),
});
export const foldStrengths = (entries: readonly AnyEntry[]): StrengthState => fold(entriesOf<StrengthEntry>(entries, "planning"));
export const linesOf = (state: StrengthState, card: CardKind): readonly CardLine[] => state.lines.filter((line) => line.card === card);
