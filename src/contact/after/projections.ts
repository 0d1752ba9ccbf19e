/** What stays open after a visit: what was parked and what is still to be written out, each with its maker and a day. */
import type { AnyEntry } from "#src/kernel/index.ts";
import { closeOpen, keepOpen } from "#src/people/server.ts";
import type { Projectors } from "#src/platform/operations/handler.ts";
import type { AfterEntry } from "./model.ts";

type Of<Kind extends AfterEntry["kind"]> = Extract<AfterEntry, { kind: Kind }>;
export const afterProjectors: Projectors = {
	"contact.parked": async (tx, entry: AnyEntry) => {
		const { case: of, at, by, body } = entry as Of<"contact.parked">;
		await keepOpen(tx, { id: body.parked, case: of, kind: "contact.parked", holder: by.id, lookAgain: body.returnOn, since: at });
	},
	"contact.unparked": (tx, entry: AnyEntry) => closeOpen(tx, (entry as Of<"contact.unparked">).body.parked, entry.at),
	"contact.recorded": async (tx, entry: AnyEntry) => {
		const { case: of, at, by, body } = entry as Of<"contact.recorded">;
		await keepOpen(tx, { id: body.recording, case: of, kind: "contact.recording", holder: by.id, lookAgain: body.writeOutOn, since: at });
	},
	"contact.written-out": (tx, entry: AnyEntry) => closeOpen(tx, (entry as Of<"contact.written-out">).body.recording, entry.at),
};
