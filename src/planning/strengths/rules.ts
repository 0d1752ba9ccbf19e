/** What goes on a card, and how a line of it enters the plan. Pure. */
import { ok, refuse } from "#src/kernel/result.ts";
import { decideGoal, decideMatters, type Decided, type Table } from "../rules.ts";
import type { PlanState } from "../state.ts";
import type { StrengthState } from "./fold.ts";
import { places, questions } from "./model.ts";
import type { FillCard, Give, IntoPlan, TakeLine } from "./operations.ts";

export const decideFill = ({ case: _case, mine: _mine, ...input }: FillCard, id: string): Decided => {
	if (!(questions[input.card] as readonly string[]).includes(input.question)) return refuse("planning.another-card", {}, "question");
	const place = (places[input.card] as readonly string[]).includes(input.place ?? "") ? input.place : undefined;
	return ok([{ kind: "planning.card-line", body: { line: id, ...input, place } }]);
};
export const decideTake = (state: StrengthState, input: TakeLine): Decided =>
	state.lines.some(({ id }) => id === input.line)
		? ok([{ kind: "planning.card-line-gone", body: { line: input.line } }])
		: refuse("planning.not-there-any-more");
/** The plan's own rules hold: what a worker brings waits for the person's yes. */
export const decideInto = (state: StrengthState, plan: PlanState, input: IntoPlan, table: Table): Decided => {
	if (!state.lines.some(({ id }) => id === input.line)) return refuse("planning.not-there-any-more");
	const shared = { case: input.case, words: input.words, spoken: input.spoken, witness: input.witness, asked: false };
	const made = input.as === "matters" ? decideMatters(plan, shared, table) : decideGoal(plan, shared, table);
	return made.kind === "ok" ? ok([...made.value, { kind: "planning.card-into-plan", body: { line: input.line, as: input.as } }]) : made;
};
export const decideGive = (input: Give, id: string): Decided =>
	ok([{ kind: "planning.gift-given", body: { gift: id, words: input.words, to: input.to } }]);
