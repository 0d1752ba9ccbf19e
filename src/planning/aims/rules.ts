/** What stands with the goals. Pure. */
import type { AnyEntry, JournalEntry } from "#src/kernel/journal.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import type { Given } from "../handling.ts";
import { type Decided, needsYes, type Table } from "../rules.ts";
import type { By, PlanState } from "../state.ts";
import type { Yes } from "../yes.ts";
import type { BeLeft, EndPressing, GetToMove, PointGoal, TellPressing } from "./operations.ts";

export type Peace = {
	readonly by: string;
	readonly needs?: string | undefined;
	readonly shown?: string | undefined;
	readonly until?: CalendarDay | undefined;
};
export type Moving = {
	readonly who: string;
	readonly moves?: string | undefined;
	readonly mine?: string | undefined;
	readonly help?: string | undefined;
};
export type Aim = { readonly matter?: string | undefined; readonly peace?: Peace | undefined; readonly moving?: Moving | undefined };
export type Pressing = {
	readonly id: string;
	readonly what: string;
	readonly on?: CalendarDay | undefined;
	readonly setBy?: string | undefined;
	/** How bad others find it, and how the person does: each in words, and only from their own side. */
	readonly others?: string | undefined;
	readonly mine?: string | undefined;
	readonly told: By;
	readonly at: Instant;
};
type E<Kind extends string, Body> = JournalEntry<`planning.${Kind}`, Body>;
export type AimEntry =
	| E<"goal-pointed", { readonly goal: string; readonly matter: string | null; readonly yes: Yes }>
	| E<"peace-told", Peace & { readonly goal: string; readonly yes: Yes }>
	| E<"moving-told", Moving & { readonly goal: string; readonly yes: Yes }>
	| E<"pressing-told", Omit<Pressing, "id" | "told" | "at"> & { readonly pressing: string }>
	| E<"pressing-ended", { readonly pressing: string }>;

export type Aims = { readonly ofGoal: Readonly<Record<string, Aim>>; readonly pressing: readonly Pressing[] };
export const aimsIn = (entries: readonly AnyEntry[]): Aims => {
	const ofGoal: Record<string, Aim> = {};
	const pressing = new Map<string, Pressing>();
	for (const entry of entries as readonly AimEntry[]) {
		if (entry.kind === "planning.goal-pointed") ofGoal[entry.body.goal] = { ...ofGoal[entry.body.goal], matter: entry.body.matter ?? undefined };
		else if (entry.kind === "planning.peace-told") {
			const { goal, yes: _yes, ...peace } = entry.body;
			ofGoal[goal] = { ...ofGoal[goal], peace };
		} else if (entry.kind === "planning.moving-told") {
			const { goal, yes: _yes, ...moving } = entry.body;
			ofGoal[goal] = { ...ofGoal[goal], moving };
		} else if (entry.kind === "planning.pressing-told") {
			const { pressing: id, ...told } = entry.body;
			const earlier = pressing.get(id);
			// What the person finds of it is the person's to say, and stays when somebody else tells more.
			pressing.set(id, { ...told, mine: told.mine ?? earlier?.mine, id, told: entry.by, at: entry.at });
		} else if (entry.kind === "planning.pressing-ended") pressing.delete(entry.body.pressing);
	}
	return { ofGoal, pressing: [...pressing.values()] };
};

const isOwnGoal = (state: PlanState, id: string): boolean => state.goals.some((goal) => goal.id === id && goal.owner.kind === "person");
const gone = refuse("planning.not-there-any-more");
const withGoal = (
	given: Given,
	input: PointGoal | BeLeft | GetToMove,
	table: Table,
	kind: string,
	body: Readonly<Record<string, unknown>>,
): Decided => {
	if (!isOwnGoal(given.state, input.goal)) return gone;
	const yes = needsYes(table, input);
	return yes.kind === "ok" ? ok([{ kind: `planning.${kind}`, body: { goal: input.goal, ...body, yes: yes.value } }]) : yes;
};
export const decidePoint = (given: Given, input: PointGoal, table: Table): Decided =>
	input.matter !== undefined && !given.state.matters.includes(input.matter)
		? gone
		: withGoal(given, input, table, "goal-pointed", { matter: input.matter ?? null });
export const decideLeft = (given: Given, input: BeLeft, table: Table): Decided => {
	const { by, needs, shown, until } = input;
	return withGoal(given, input, table, "peace-told", { by, needs, shown, until });
};
export const decideMove = (given: Given, input: GetToMove, table: Table): Decided => {
	const { who, moves, mine, help } = input;
	return withGoal(given, input, table, "moving-told", { who, moves, mine, help });
};
/** How bad others find it is never written by the person for them, nor how the person finds it by a worker. */
export const decidePressing = ({ entries }: Given, input: TellPressing, table: Table): Decided => {
	const known = aimsIn(entries).pressing.find(({ id }) => id === input.pressing);
	if (input.pressing !== undefined && !known) return gone;
	if (table.speaker === "worker" && input.mine !== undefined && input.mine !== known?.mine) return refuse("planning.theirs-to-say", {}, "mine");
	const { what, on, setBy, others, mine } = input;
	return ok([{ kind: "planning.pressing-told", body: { pressing: known?.id ?? table.ids[0], what, on, setBy, others, mine } }]);
};
export const decideEndPressing = ({ entries }: Given, input: EndPressing): Decided =>
	aimsIn(entries).pressing.some(({ id }) => id === input.pressing)
		? ok([{ kind: "planning.pressing-ended", body: { pressing: input.pressing } }])
		: gone;
