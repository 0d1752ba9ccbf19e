/** Every night: what the council was asked goes at the end of its term, as everything does that we hold (PRIV-12). */
import { z } from "zod";
import { dayOf } from "#src/kernel/time.ts";
import { termAndDay } from "#src/privacy/server.ts";
import { job } from "#src/platform/jobs/job.ts";
import { forgetQuestions } from "./store.ts";

export const forgetQuestionsJob = job({
	name: "planning.forget-questions",
	data: z.object({}),
	cron: "25 3 * * *",
	run: ({ house, actor }) =>
		house.door(actor, { event: "write", what: "planning.forget-questions" }, async (tx) => {
			const found = await termAndDay({ tx, today: dayOf(tx.now) }, "council");
			if (found) await forgetQuestions(tx, found.before, found.term.starts === "item");
		}),
});
