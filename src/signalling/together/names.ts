/**
 * Names and streets: somebody of the same name at another number of the same street may be the same household, with a number that was typed wrong. Looked for after the arrival, never on the
 * way of a write; a human is asked, in words (SIG-18).
 */
import { z } from "zod";
import type { ThingId } from "#src/kernel/ids.ts";
import type { NewEntry } from "#src/kernel/journal.ts";
import { operation } from "#src/kernel/operation.ts";
import { ok } from "#src/kernel/result.ts";
import { job } from "#src/platform/jobs/job.ts";
import { type Handled, handles } from "#src/platform/operations/handler.ts";
import { run } from "#src/platform/operations/runner.ts";
import type { MaybeSame } from "./model.ts";
import { listNamesakes } from "./names-store.ts";

const Data = z.object({});
export const compareNames = operation({
	name: "signalling.compare-names",
	input: Data,
	who: "run-the-house",
	audience: "team",
	offline: false,
	writes: ["signalling.maybe-same"],
	says: "Matters of one team about somebody of the same name in the same street become a question for a human.",
});
export const namesHandled: readonly Handled[] = [
	handles(compareNames, async (work) => {
		const entries = (await listNamesakes(work.tx)).map((one): NewEntry => {
			const question = work.newId() as ThingId;
			return {
				kind: "signalling.maybe-same",
				stream: { kind: "together", id: question },
				case: one.case,
				audience: { reach: "team" },
				body: { question, with: one.with, reasons: ["same-street-other-number", "same-name"], holder: one.holder } satisfies MaybeSame,
			};
		});
		return ok({ entries, answer: { asked: entries.length } });
	}),
];
export const namesJob = job<z.infer<typeof Data>>({
	name: "signalling.compare-names",
	data: Data,
	cron: "*/10 * * * *",
	retries: 0,
	run: async ({ house, actor, id }) => {
		// Mostly there is nothing to ask, and then nothing is written.
		const found = await house.door(actor, { event: "look", what: compareNames.name }, async (tx) => (await listNamesakes(tx)).length);
		if (found === 0) return;
		const ran = await run(house, actor, compareNames.name, id, {});
		if (ran.kind !== "ok") throw new Error(`names were not compared: ${ran.kind === "refusal" ? ran.code : "invalid"}`);
	},
});
