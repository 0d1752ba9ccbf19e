/** Load, decide, give entries: cards and gifts. */
import type { NewEntry } from "#src/kernel/journal.ts";
import { isOk, ok, refuse } from "#src/kernel/result.ts";
import { type Handled, handles, handlesBoth, type Work } from "#src/platform/operations/handler.ts";
import { standingsIn } from "#src/platform/operations/store.ts";
import type { Both } from "../both.ts";
import { foldPlan } from "../fold.ts";
import { tableOf } from "../handling.ts";
import { asEntry, type Decided, type Written } from "../rules.ts";
import { findOtherPlan } from "../store.ts";
import { followPlan } from "../together/handlers.ts";
import { foldStrengths } from "./fold.ts";
import * as does from "./operations.ts";
import * as rules from "./rules.ts";

/** Cards and gifts stand in a stream of their own: a household in which somebody filled in a card has no plan yet (PLA-23). */
const asWritten = (about: NewEntry["case"], one: Written): NewEntry => {
	const entry = asEntry(about, one);
	return /^planning\.(card|gift)-/.test(one.kind) ? { ...entry, stream: { kind: "strengths", id: about } } : entry;
};
type Deciding<Input> = (work: Work, input: Input) => Promise<{ readonly decided: Decided; readonly id: string; readonly mine?: boolean }>;
const bothSides = <Input extends { readonly case: NewEntry["case"] }>(both: Both<Input>, decide: Deciding<Input>): readonly Handled[] =>
	handlesBoth(both, async (work, input) => {
		const { decided, id, mine = false } = await decide(work, input);
		if (!isOk(decided)) return decided;
		const entries = decided.value.map((one): NewEntry => {
			const entry = asWritten(input.case, one);
			return mine ? { ...entry, audience: { reach: "author" } } : entry;
		});
		return ok({ entries, answer: { case: input.case, thing: id } });
	});

export const strengthsHandled: readonly Handled[] = [
	...bothSides(does.fillCard, async (work, input) => {
		const id = work.newId();
		return { decided: rules.decideFill(input, id), id, mine: input.mine };
	}),
	...bothSides(does.takeLine, async (work, input) => {
		const state = foldStrengths(await work.journal.ofCase(work.tx, input.case));
		// What was for own eyes goes as it came: nobody else reads that it went.
		const mine = state.lines.find(({ id }) => id === input.line)?.mine ?? false;
		return { decided: rules.decideTake(state, input), id: input.line, mine };
	}),
	...bothSides(does.intoPlan, async (work, input) => {
		const table = tableOf(work);
		if ((await findOtherPlan(work.tx, input.case)) !== undefined) return { decided: refuse("planning.one-plan"), id: table.ids[0] };
		const entries = await work.journal.ofCase(work.tx, input.case);
		const plan = foldPlan(entries);
		const decided = rules.decideInto(foldStrengths(entries), plan, input, table);
		// Where both write, the line lies on the table too.
		if (isOk(decided)) await followPlan(work, input.case, plan, decided.value);
		return { decided, id: table.ids[0] };
	}),
	...bothSides(does.give, async (work, input) => {
		const id = work.newId();
		return { decided: rules.decideGive(input, id), id };
	}),
	handles(does.passGift, async (work, { case: giver, receiver, words }) => {
		if (giver === receiver) return refuse("planning.another-household", {}, "receiver");
		const held = await standingsIn(work.tx, receiver);
		if (!held.includes("responsible") && !held.includes("part")) return refuse("planning.not-your-household", {}, "receiver");
		// Two numbers: with one, the two pages could be laid beside each other.
		const [given, received] = [work.newId(), work.newId()];
		return ok({
			entries: [
				asWritten(giver, { kind: "planning.gift-given", body: { gift: given, words } }),
				asWritten(receiver, { kind: "planning.gift-received", body: { gift: received, words } }),
			],
			answer: { case: giver },
		});
	}),
];
