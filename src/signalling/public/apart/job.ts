import { z } from "zod";
import { job } from "#src/platform/jobs/job.ts";
import { forgetOld } from "./store.ts";

/** Every night: what turned out to be no message four weeks ago goes. */
export const forgetApart = job({
	name: "signalling.forget-set-apart",
	data: z.object({}),
	cron: "20 3 * * *",
	run: ({ house, actor }) => house.door(actor, { event: "write", what: "signalling.forget-set-apart" }, (tx) => forgetOld(tx)),
});
