/** Every night: what two people decided to destroy, when its day has come (PRIV-12, PRIV-15). */
import { z } from "zod";
import { job } from "#src/platform/jobs/job.ts";
import { run } from "#src/platform/operations/runner.ts";
import { carryOutDestruction } from "./operations.ts";

const Data = z.object({});
export const destroyJob = job<z.infer<typeof Data>>({
	name: "privacy.destroy",
	data: Data,
	cron: "10 3 * * *",
	run: async ({ house, actor, id }) => {
		const ran = await run(house, actor, carryOutDestruction.name, id, {});
		if (ran.kind !== "ok") throw new Error(`destroying was refused: ${ran.kind === "refusal" ? ran.code : "invalid"}`);
	},
});
