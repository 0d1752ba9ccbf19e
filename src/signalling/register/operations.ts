/** What a register of addresses said is written down by the house itself, after the arrival (SIG-18). */
import { z } from "zod";
import { AddressId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";

const part = z.string().max(120);
const At = z.object({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) });
const Known = z.object({
	register: z.string().min(1).max(40),
	street: part,
	number: part,
	addition: part,
	postcode: part,
	place: part,
	at: At.optional(),
});
export const NoteLocations = z.object({ looked: z.array(z.object({ address: AddressId, known: Known.optional() })).max(500) });
export type NoteLocations = z.infer<typeof NoteLocations>;
export const noteLocations = operation({
	name: "signalling.note-locations",
	input: NoteLocations,
	who: "run-the-house",
	audience: "team",
	offline: false,
	writes: ["signalling.maybe-same"],
	says: "What a register of addresses says of addresses; two matters at one door of the register become a question for a human.",
});
