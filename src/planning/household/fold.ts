/** From entries to what a household's plan has beside the plan itself. Pure. */
import { type AnyEntry, entriesOf, folding } from "#src/kernel/journal.ts";
import type { Stamp } from "../state.ts";
import type { HouseholdEntry, PaperField, PartWords } from "./model.ts";

export type Part = PartWords & Stamp & { readonly id: string; readonly answered?: Stamp & { readonly words: string }; readonly ended?: Stamp };
export type Option = Stamp & {
	readonly id: string;
	readonly what: string;
	readonly who?: string | undefined;
	readonly asks?: string | undefined;
	readonly brings?: string | undefined;
	readonly chosen?: Stamp & { readonly choice: "yes" | "no" | "later"; readonly words?: string | undefined };
};
export type Paper = Stamp & { readonly id: string; readonly organisation: string; readonly form: string; readonly fields: readonly PaperField[] };
export type HouseholdState = {
	readonly pages: readonly (Stamp & { readonly id: string; readonly name: string; readonly words: string })[];
	readonly parts: readonly Part[];
	readonly options: readonly Option[];
	readonly ways: readonly (Stamp & { readonly id: string; readonly words: string; readonly where?: string | undefined })[];
	readonly papers: readonly Paper[];
};
export const emptyHousehold: HouseholdState = { pages: [], parts: [], options: [], ways: [], papers: [] };
const fold = folding<HouseholdState, HouseholdEntry>(emptyHousehold, {
	"planning.own-page": (state, { body: { line: id, ...words }, by, at }) => ({ ...state, pages: [...state.pages, { id, ...words, by, at }] }),
	"planning.own-page-gone": (state, { body }) => ({ ...state, pages: state.pages.filter(({ id }) => id !== body.line) }),
	"planning.part-linked": (state, { body: { part: id, ...words }, by, at }) => ({ ...state, parts: [...state.parts, { id, ...words, by, at }] }),
	"planning.part-answered": (state, { body, by, at }) => ({
		...state,
		parts: state.parts.map((one) => (one.id === body.part ? { ...one, answered: { words: body.words, by, at } } : one)),
	}),
	"planning.part-ended": (state, { body, by, at }) => ({
		...state,
		parts: state.parts.map((one) => (one.id === body.part ? { ...one, ended: { by, at } } : one)),
	}),
	"planning.option": (state, { body: { option: id, ...words }, by, at }) => ({ ...state, options: [...state.options, { id, ...words, by, at }] }),
	"planning.option-chosen": (state, { body, by, at }) => ({
		...state,
		options: state.options.map((one) => (one.id === body.option ? { ...one, chosen: { choice: body.choice, words: body.words, by, at } } : one)),
	}),
	"planning.own-way": (state, { body: { way: id, ...words }, by, at }) => ({ ...state, ways: [...state.ways, { id, ...words, by, at }] }),
	"planning.paper": (state, { body: { paper: id, yes: _yes, ...words }, by, at }) => ({
		...state,
		papers: [...state.papers, { id, ...words, by, at }],
	}),
});
export const foldHousehold = (entries: readonly AnyEntry[]): HouseholdState => fold(entriesOf<HouseholdEntry>(entries, "planning"));
