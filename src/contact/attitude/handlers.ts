import { ok, refuse } from "#src/kernel/index.ts";
import { type Handled, handles } from "#src/platform/operations/handler.ts";
import { keepAttitudeCard } from "./operations.ts";
import { keepOwnCard } from "./store.ts";

export const attitudeHandled: readonly Handled[] = [
	handles(keepAttitudeCard, async (work, input) => {
		const { teams } = work.tx.actor;
		if (teams.length === 0) return refuse("contact.no-team");
		const id = input.card ?? work.newId();
		for (const team of teams) await keepOwnCard(work.tx, team, { id, words: input.words ?? null });
		return ok({ entries: [], answer: { card: id } });
	}),
];
