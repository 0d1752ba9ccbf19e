/** Names that were found in a note and taken over with the person's spoken yes become ties (NET-03, PRIV-13). */
import type { AnyEntry } from "#src/kernel/journal.ts";
import type { Reaction } from "#src/platform/operations/handler.ts";
import { findOtherPlan } from "./store.ts";
import { foldPlan } from "./fold.ts";
import { asEntry } from "./rules.ts";

type Offered = { readonly tie: string; readonly name: string; readonly kind: "own" | "acquaintance"; readonly relation?: string };
type Taken = { readonly ties: readonly Offered[]; readonly witness?: string };
const takenIn = (entry: AnyEntry): Taken => entry.body as Taken;

/** Whoever stands in the circle already is not named twice; with one plan elsewhere, nothing is begun here. */
export const tiesFromNotes: Reaction = async (work, entry) => {
	const { ties, witness } = takenIn(entry);
	if (ties.length === 0 || (await findOtherPlan(work.tx, entry.case)) !== undefined) return [];
	const state = foldPlan(await work.journal.ofCase(work.tx, entry.case));
	const known = new Set(state.ties.map(({ name }) => name.toLowerCase()));
	return ties
		.filter(({ name }) => !known.has(name.toLowerCase()))
		.map(({ tie, name, kind, relation }) =>
			asEntry(entry.case, { kind: "planning.tie-named", body: { tie, name, kind, relation, yes: { how: "spoken", witness } } }),
		);
};
