/** The mirror: begun by anybody of the team, answered floor by floor. */
import { ok, refuse } from "#src/kernel/result.ts";
import { type Handled, handles } from "#src/platform/operations/handler.ts";
import * as does from "./operations.ts";
import { keepFloorAnswer, keepSelfTest, listSelfTests } from "./store.ts";

export const handledMirror: readonly Handled[] = [
	handles(does.beginSelfTest, async (work) => {
		const { organisation, teams, id: me } = work.tx.actor;
		if (organisation === null || me === null) return refuse("signalling.mirror-needs-a-team");
		const id = work.newId();
		await keepSelfTest(work.tx, { id, organisation, team: teams[0] ?? null });
		return ok({ entries: [], answer: { test: id } });
	}),
	handles(does.answerFloor, async (work, input) => {
		const tests = await listSelfTests(work.tx);
		if (!tests.some((one) => one.id === input.test)) return refuse("kernel.nothing-here");
		// Only the latest talk is still going on: what was answered earlier stays as it was.
		if (tests[0]?.id !== input.test) return refuse("signalling.mirror-was-put-down");
		await keepFloorAnswer(work.tx, {
			test: input.test,
			floor: input.floor,
			answer: input.answer,
			improvement: input.improvement ?? "",
			who: input.name ?? "",
		});
		return ok({ entries: [], answer: { test: input.test, floor: input.floor } });
	}),
];
