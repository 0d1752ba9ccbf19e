/** Asking, taking back, answering. What a person asks, a worker can write down for them: nobody needs a device (PRIN-14). */
import { z } from "zod";
import { line, tick, words } from "#src/kernel/fields.ts";
import { CaseId, EntryId, ThingId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";
import { howSaid } from "../said.ts";
import { forBoth } from "../both.ts";
import { answerKinds, requestKinds } from "./model.ts";

const said = { how: z.enum(howSaid).optional(), witness: line(200).optional() };
const Request = z.object({ case: CaseId, wants: z.enum(requestKinds), words: words(5000).optional(), entry: EntryId.optional(), ...said });
export type Request = z.infer<typeof Request>;
export const request = forBoth({
	name: "request",
	input: Request,
	writes: ["privacy.requested"],
	says: "The person asks to correct, objects, asks to erase, to restrict or for a copy; it stays open with a name and a day until answered.",
});

const TakeBackRequest = z.object({ case: CaseId, request: ThingId, ...said });
export type TakeBackRequest = z.infer<typeof TakeBackRequest>;
export const takeBackRequest = forBoth({
	name: "take-back-request",
	input: TakeBackRequest,
	writes: ["privacy.request-taken-back", "privacy.destruction-withdrawn"],
	says: "The person takes a request back; a restriction ends with it, and what they asked to erase stays as long as it did not go.",
});

const AnswerRequest = z.object({ case: CaseId, request: ThingId, came: z.enum(answerKinds), words: words(5000), propose: tick });
export type AnswerRequest = z.infer<typeof AnswerRequest>;
export const answerRequest = operation<AnswerRequest>({
	name: "privacy.answer-request",
	input: AnswerRequest,
	who: "write-about-contact",
	about: (input) => input.case,
	standing: ["responsible", "part"],
	audience: "mixed",
	offline: false,
	writes: ["privacy.request-answered", "privacy.destruction-proposed"],
	says: "Answer what the person asked: what came of it, and why. Where they asked to erase, it can propose to destroy it all, or the one piece they asked about; somebody else approves.",
});
