/** Every night: what is past its last day ends, and what lapses is gone. */
import { z } from "zod";
import { dayOf } from "#src/kernel/time.ts";
import { clearLapsedAttachments } from "#src/platform/attachments/store.ts";
import { idFrom } from "#src/platform/jobs/id-from.ts";
import { job } from "#src/platform/jobs/job.ts";
import { run } from "#src/platform/operations/runner.ts";
import { listPastTheirDay } from "../store.ts";
import { endSharing } from "./operations.ts";

export const endsJob = job({
	name: "privacy.end-what-lapsed",
	data: z.object({}),
	cron: "10 1 * * *",
	run: async ({ house, actor, signal }) => {
		const today = dayOf(house.clock.now());
		const past = await house.door(actor, { event: "look", what: "privacy.end-what-lapsed" }, (tx) => listPastTheirDay(tx, today));
		for (const { id, case: about } of past) {
			if (signal.aborted) return;
			const ran = await run(house, actor, endSharing.name, idFrom(`end-sharing/${id}`), { case: about, disclosure: id });
			// It may have been stopped in the meantime; anything else is a mistake of ours.
			if (ran.kind === "invalid") throw new Error(`something shared did not end: ${JSON.stringify(ran)}`);
		}
		await house.door(actor, { event: "write", what: "privacy.end-what-lapsed" }, clearLapsedAttachments);
	},
});
