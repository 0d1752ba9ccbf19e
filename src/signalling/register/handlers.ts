/** The house writes down what the register said, and asks a human where two matters turn out to stand at one door. */
import type { ThingId } from "#src/kernel/ids.ts";
import type { NewEntry } from "#src/kernel/journal.ts";
import { ok } from "#src/kernel/result.ts";
import { type Handled, handles } from "#src/platform/operations/handler.ts";
import type { MaybeSame } from "../together/model.ts";
import { noteLocations } from "./operations.ts";
import { keepLocations, listOneDoor } from "./store.ts";

export const registerHandled: readonly Handled[] = [
	handles(noteLocations, async (work, { looked }) => {
		await keepLocations(work.tx, looked);
		const pairs = await listOneDoor(
			work.tx,
			looked.flatMap((one) => (one.known ? [one.address] : [])),
		);
		const entries = pairs.map((one): NewEntry => {
			const question = work.newId() as ThingId;
			return {
				kind: "signalling.maybe-same",
				stream: { kind: "together", id: question },
				case: one.case,
				audience: { reach: "team" },
				body: { question, with: one.with, reasons: ["same-in-register"], holder: one.holder } satisfies MaybeSame,
			};
		});
		return ok({ entries, answer: { looked: looked.length, asked: entries.length } });
	}),
];
