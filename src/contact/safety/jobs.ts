/** What keeps the time and tells: the queue holds both, so that a stop and a start of the program change nothing (SAFE-03). A job holds numbers and nothing else. */
import { z } from "zod";
import { ThingId, whole } from "#src/kernel/index.ts";
import { type AnyJob, job, type JobWork } from "#src/platform/jobs/job.ts";
import { idFrom } from "#src/platform/jobs/id-from.ts";
import { readMessageSettings } from "#src/platform/messages/index.ts";
import { run, workWords } from "#src/platform/operations/runner.ts";
import { findMembersTold } from "./reaching.ts";
import { noteSent, tellChosen } from "./operations.ts";
import { listDue } from "./store.ts";
import { bringAll } from "./telling.ts";

const Due = z.object({ timer: ThingId, net: z.boolean().optional() });
/** How often a way that did not go is tried again, and after how long. */
export const MOST_AGAIN = 5;
export const AGAIN_AFTER_MS = 20_000;
const Tell = z.object({ timer: ThingId, step: whole(0, 10_000), again: whole(0, 100).optional() });
const tell = async ({ house, actor, id }: JobWork, { timer, step }: z.infer<typeof Tell>): Promise<void> => {
	const settings = readMessageSettings(process.env);
	const told = await house.door(actor, { event: "look", what: "contact.back-by-tell" }, (tx) => findMembersTold(tx, timer, step));
	const { sent, gone } = await bringAll(told, { timer, step, settings, ...workWords(house) });
	const ran = await run(house, actor, noteSent.name, idFrom(`${id}/${timer}/${step}/sent`), { timer, step, sent, gone });
	if (ran.kind !== "ok") throw new Error(`what became of a telling was not written down: ${JSON.stringify(ran)}`);
};
export const tellJob = job({ name: "contact.back-by-tell", data: Tell, retries: 3, run: tell });

/**
 * The moment is there: of this timer and of every other whose moment has come, so that many at once do not stand in line. Twice is once: whoever comes second finds
 * that it was done. It tells at once; should that break off, what was handed in for a little later does it.
 */
export const dueJob = job({
	name: "contact.back-by-due",
	data: Due,
	retries: 20,
	run: async (work, { timer }) => {
		const { house, actor, id } = work;
		const due = await house.door(actor, { event: "look", what: "contact.back-by-due" }, (tx) => listDue(tx));
		const steps: { timer: ThingId; step: number }[] = [];
		for (const one of new Set([timer, ...due])) {
			const ran = await run(house, actor, tellChosen.name, idFrom(`${id}/${one}`), { timer: one });
			if (ran.kind !== "ok") throw new Error(`nobody could be told: ${JSON.stringify(ran)}`);
			if (typeof ran.value["step"] === "number") steps.push({ timer: one, step: ran.value["step"] });
		}
		await Promise.all(steps.map((one) => tell(work, one)));
	},
});

export const safetyJobs: readonly AnyJob[] = [dueJob as unknown as AnyJob, tellJob as unknown as AnyJob];
