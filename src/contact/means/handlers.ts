import { isOk, ok, refuse } from "#src/kernel/index.ts";
import { findCase } from "#src/people/server.ts";
import { type Handled, handles } from "#src/platform/operations/handler.ts";
import { teamsOf } from "#src/team/server.ts";
import * as can from "./operations.ts";
import { decideSpend, mostOn } from "./rules.ts";
import { keepIdea, keepLimit, listLimits } from "./store.ts";

export const handled: readonly Handled[] = [
	handles(can.spend, async (work, input) => {
		const line = await findCase(work.tx, input.case);
		if (!line) return refuse("kernel.no-part-in-this");
		const spent = work.newId();
		const decided = decideSpend(
			input.case,
			{ id: spent, amount: input.amount, why: input.why },
			mostOn(await listLimits(work.tx, [line.team]), work.today),
		);
		return isOk(decided) ? ok({ entries: decided.value, answer: { case: input.case, spent } }) : decided;
	}),
	handles(can.shareIdea, async (work, input) => {
		const [team] = work.tx.actor.teams;
		if (team === undefined) return refuse("contact.no-team");
		await keepIdea(work.tx, team, { id: work.newId(), words: input.words });
		return ok({ entries: [], answer: { kept: true } });
	}),
	handles(can.agreeMeans, async (work, input) => {
		if (input.most <= 0) return refuse("contact.nothing-spent", {}, "most");
		// A keeper without a team of their own sets it for every team of the house.
		for (const team of await teamsOf(work)) await keepLimit(work.tx, team, { from: input.from ?? work.today, most: input.most });
		return ok({ entries: [], answer: { kept: true } });
	}),
];
