/** What the house itself writes down about sharing: what became of a message, and that a last day came. */
import { z } from "zod";
import { CaseId, ThingId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";
import { notReached } from "../model.ts";

const NoteReached = z.object({
	case: CaseId,
	disclosure: ThingId,
	tell: ThingId,
	outcome: z.enum(["sent", "not-reached"]),
	why: z.enum(notReached).optional(),
});
export type NoteReached = z.infer<typeof NoteReached>;
export const noteReached = operation<NoteReached>({
	name: "privacy.note-reached",
	input: NoteReached,
	who: "run-the-house",
	about: (input) => input.case,
	audience: "mixed",
	offline: false,
	writes: ["privacy.receiver-told", "privacy.receiver-not-reached"],
	says: "What became of the message to a receiver that sharing stopped.",
});
const EndSharing = z.object({ case: CaseId, disclosure: ThingId });
export type EndSharing = z.infer<typeof EndSharing>;
export const endSharing = operation<EndSharing>({
	name: "privacy.end-sharing",
	input: EndSharing,
	who: "run-the-house",
	about: (input) => input.case,
	audience: "mixed",
	offline: false,
	writes: ["privacy.sharing-ended"],
	says: "The last day of something shared is over; written by the night.",
});
