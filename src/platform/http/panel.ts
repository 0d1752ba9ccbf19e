/** What later phases add to a page of an earlier one. */
import type { VNode } from "preact";
import type { AnyEntry } from "#src/kernel/journal.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import type { Sight, Visit } from "./page.ts";

/** A part of the team's page that a later phase brings. */
export type TeamPanel<Model = unknown> = {
	readonly name: string;
	/** How the team is set up, and seldom read: folded together at the end. */
	readonly settings?: true;
	load(visit: Visit<unknown>): Promise<Model>;
	view(model: Model, sight: Sight<unknown>): VNode | null;
};
/** A matter as it was read: its entries, and each fold of them once. */
export type SeenMatter = {
	readonly case: string;
	readonly today: CalendarDay;
	readonly entries: readonly AnyEntry[];
	readonly folded: <State>(fold: (entries: readonly AnyEntry[]) => State) => State;
};
/**
 * A part of the page of a person. `top`: said before everything (a crisis, letting go). `heart`: with what somebody wants. `way`: a few words of it, and the way to the rest; `first-way`: one of those that say most; `rare-way`: seldom needed, folded away.
 * It asks nothing: it is read out of the entries that are there already, and is nothing when there is nothing to say.
 */
export type PersonPart<Model = unknown> = {
	readonly name: string;
	readonly at: "top" | "heart" | "first-way" | "way" | "rare-way";
	/** Strengths first: low numbers stand nearer to the top. */
	readonly order: number;
	read(seen: SeenMatter): Model | null;
	view(model: Model, sight: Sight<unknown>): VNode | null;
};
