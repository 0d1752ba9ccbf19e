/** Every night: signals that nobody used, and what lies too long of creditors' files (PRIV-12). */
import { z } from "zod";
import { job } from "#src/platform/jobs/job.ts";
import { run } from "#src/platform/operations/runner.ts";
import { forgetFiles } from "../arrears/store.ts";
import { tendUnused } from "./operations.ts";

const Data = z.object({});
export const tendJob = job<z.infer<typeof Data>>({
	name: "signalling.tend",
	data: Data,
	cron: "40 2 * * *",
	run: async ({ house, actor, id }) => {
		const ran = await run(house, actor, tendUnused.name, id, {});
		if (ran.kind !== "ok") throw new Error(`the nightly round was refused: ${ran.kind === "refusal" ? ran.code : "invalid"}`);
		await house.door(actor, { event: "write", what: "signalling.forget-files" }, forgetFiles);
	},
});
