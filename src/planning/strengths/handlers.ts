/** Load, decide, give entries: cards and gifts. */
import type { NewEntry } from "#src/kernel/journal.ts";
import { isOk, ok, refuse } from "#src/kernel/result.ts";
import { type Handled, handles, type Work } from "#src/platform/operations/handler.ts";
import { standingsIn } from "#src/platform/operations/store.ts";
import type { Both } from "../both.ts";
import { foldPlan } from "../fold.ts";
import { asEntry, type Decided, type Table } from "../rules.ts";
import { foldStrengths } from "./fold.ts";
import * as does from "./operations.ts";
import * as rules from "./rules.ts";

const tableOf = (work: Work): Table => ({
	speaker: work.tx.actor.kind === "person" ? "person" : "worker",
	by: { kind: work.tx.actor.kind, id: work.tx.actor.id },
	today: work.today,
	ids: [work.newId(), work.newId()],
});
type Deciding<Input> = (work: Work, input: Input) => Promise<{ readonly decided: Decided; readonly id: string; readonly mine?: boolean }>;
const bothSides = <Input extends { readonly case: NewEntry["case"] }>({ worker, person }: Both<Input>, decide: Deciding<Input>): readonly Handled[] =>
	[worker, person].map((operation) =>
		handles(operation, async (work, input) => {
			const { decided, id, mine = false } = await decide(work, input);
			if (!isOk(decided)) return decided;
			const entries = decided.value.map((one): NewEntry => {
				const entry = asEntry(input.case, one);
				return mine ? { ...entry, audience: { reach: "author" } } : entry;
			});
			return ok({ entries, answer: { case: input.case, thing: id } });
		}),
	);

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
		const entries = await work.journal.ofCase(work.tx, input.case);
		const table = tableOf(work);
		return { decided: rules.decideInto(foldStrengths(entries), foldPlan(entries), input, table), id: table.ids[0] };
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
				asEntry(giver, { kind: "planning.gift-given", body: { gift: given, words } }),
				asEntry(receiver, { kind: "planning.gift-received", body: { gift: received, words } }),
			],
			answer: { case: giver },
		});
	}),
];
