/**
 * Looks addresses up after their worry arrived, never on the way of a write: every few minutes the ones nobody looked up yet. Nobody is asked unless the house decides so; only the
 * address itself leaves the house (PRIV-12, SIG-18).
 */
import { z } from "zod";
import { AddressId } from "#src/kernel/ids.ts";
import { findLocation } from "#src/people/server.ts";
import { job } from "#src/platform/jobs/job.ts";
import { run } from "#src/platform/operations/runner.ts";
import { noteLocations, type NoteLocations } from "./operations.ts";
import { openLookUp, readLocationSettings } from "./settings.ts";
import { listUnasked } from "./store.ts";

const Data = z.object({});
/** A register that is free for everybody is not asked more than this at a time. */
const MOST_AT_ONCE = 200;
export const lookUpJob = job<z.infer<typeof Data>>({
	name: "signalling.look-up",
	data: Data,
	cron: "*/3 * * * *",
	retries: 0,
	run: async ({ house, actor, id, signal }) => {
		const settings = readLocationSettings(process.env);
		if (settings.kind === "off") return;
		const unasked = await house.door(actor, { event: "look", what: "signalling.look-up" }, (tx) => listUnasked(tx, MOST_AT_ONCE));
		const asked = unasked.length === 0 ? undefined : await openLookUp(settings);
		if (!asked) return;
		const looked: NoteLocations["looked"] = [];
		for (const { id: address, written } of unasked) {
			if (signal.aborted) break;
			const found = await findLocation(asked.lookUp, written);
			// No answer is not 'unknown': what is left is asked in the next round.
			if (asked.silent()) break;
			const { area: _, ...known } = found ?? { area: "" };
			looked.push({ address: AddressId.parse(address), ...(found ? { known: known as NonNullable<NoteLocations["looked"][number]["known"]> } : {}) });
		}
		if (looked.length === 0) return;
		const ran = await run(house, actor, noteLocations.name, id, { looked });
		if (ran.kind !== "ok") throw new Error(`what the register said was not written down: ${ran.kind === "refusal" ? ran.code : "invalid"}`);
	},
});
