/** What partners do with signals of their own, and what a worker does about partners. Partners never speak for another, and read nothing through these (SIG-16, SIG-20). */
import { z } from "zod";
import { day, line, lines, tick, words } from "#src/kernel/fields.ts";
import { CaseId, MemberId, OrganisationId, ThingId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";
import { Shown } from "../model.ts";

const plain = { offline: false } as const;
const inMatter = { about: (input: { readonly case: CaseId }): CaseId => input.case, standing: ["team", "responsible", "part"] as const };

export const TellAsPartner = z.object({
	sees: words(8000),
	where: line(200).optional(),
	whom: line(120).optional(),
	nuisance: words(4000).optional(),
	firstNoticed: day.optional(),
	did: words(4000).optional(),
	goesOn: words(4000).optional(),
	cameThrough: lines(120, 10).optional(),
	takeOver: tick,
	shown: Shown.optional(),
	person: line(120).optional(),
});
export type TellAsPartner = z.infer<typeof TellAsPartner>;
/** A partner tells about a worry, with what it did and goes on doing itself (SIG-02, SIG-16). */
export const tellAsPartner = operation({
	name: "signalling.tell-as-partner",
	input: TellAsPartner,
	who: "tell-as-partner",
	audience: "mixed",
	writes: ["signalling.received", "signalling.reporter-known", "signalling.hand-over-asked"],
	says: "An organisation that works along tells about a worry, with what it did itself and what it goes on doing.",
	...plain,
});

export const AskToTakeOver = z.object({
	case: CaseId,
	signal: ThingId.optional(),
	member: MemberId.optional(),
	organisation: OrganisationId.optional(),
	organisationName: line(120).optional(),
	person: line(120).optional(),
	words: words(2000).optional(),
});
export type AskToTakeOver = z.infer<typeof AskToTakeOver>;
/** Asks a named person, of the team or elsewhere, to take over. Whoever asks stays responsible until that person said yes (SIG-20, ANTI-10). */
export const askToTakeOver = operation({
	name: "signalling.ask-to-take-over",
	input: AskToTakeOver,
	who: "hand-over",
	audience: "team",
	writes: ["signalling.hand-over-asked"],
	says: "Asks a named person to take a matter over; whoever asks stays responsible until that person said yes.",
	...inMatter,
	...plain,
});
export const NoteHandOver = z.object({ case: CaseId, signal: ThingId.optional(), from: line(120), to: line(120).optional() });
export type NoteHandOver = z.infer<typeof NoteHandOver>;
/** It came to us through another organisation: that counts too (SIG-16). */
export const noteHandOver = operation({
	name: "signalling.note-hand-over",
	input: NoteHandOver,
	who: "hand-over",
	audience: "team",
	writes: ["signalling.hand-over-asked"],
	says: "Notes that a signal was handed over before it came here.",
	...inMatter,
	...plain,
});
export const AnswerHandOver = z.object({
	case: CaseId,
	handOver: ThingId,
	answer: z.enum(["yes", "no"]),
	person: line(120).optional(),
	how: line(300).optional(),
});
export type AnswerHandOver = z.infer<typeof AnswerHandOver>;
/** A colleague who was asked says yes or no; of somebody without a sign-in here it is written down who said it. */
export const answerHandOver = operation({
	name: "signalling.answer-hand-over",
	input: AnswerHandOver,
	who: "hand-over",
	audience: "team",
	writes: ["signalling.hand-over-answered"],
	says: "The person who was asked to take over says yes or no.",
	...inMatter,
	...plain,
});

const AskAnother = z.object({ signal: ThingId, organisationName: line(120), person: line(120), onward: tick, words: words(2000).optional() });
export type AskAnother = z.infer<typeof AskAnother>;
/** A partner asks another desk to take its signal over: it counts, and the partner stays responsible (SIG-16, SIG-20). */
export const askAnother = operation({
	name: "signalling.ask-another-desk",
	input: AskAnother,
	who: "answer-as-partner",
	audience: "team",
	writes: ["signalling.hand-over-asked"],
	says: "A partner asks somebody elsewhere to take over a signal of its own, and stays responsible until that person said yes.",
	...plain,
});
const AnswerAsPartner = z.object({ handOver: ThingId, answer: z.enum(["yes", "no"]), words: words(2000).optional() });
export type AnswerAsPartner = z.infer<typeof AnswerAsPartner>;
export const answerAsPartner = operation({
	name: "signalling.answer-as-partner",
	input: AnswerAsPartner,
	who: "answer-as-partner",
	audience: "team",
	writes: ["signalling.hand-over-answered"],
	says: "Somebody of a partner who was asked to take over says yes or no, by name.",
	...plain,
});

export const AskSender = z.object({ case: CaseId, signal: ThingId });
export type AskSender = z.infer<typeof AskSender>;
/** Talk with the sender first: what did you do, what do you go on doing? */
export const askSender = operation({
	name: "signalling.ask-the-sender",
	input: AskSender,
	who: "hand-over",
	audience: "team",
	writes: ["signalling.sender-asked"],
	says: "Asks whoever sent a signal what they did themselves and what they go on doing.",
	...inMatter,
	...plain,
});
export const SenderSays = z.object({ case: CaseId, signal: ThingId, did: words(4000), goesOn: words(4000).optional() });
export type SenderSays = z.infer<typeof SenderSays>;
export const senderSays = operation({
	name: "signalling.write-what-the-sender-did",
	input: SenderSays,
	who: "hand-over",
	audience: "team",
	writes: ["signalling.sender-said"],
	says: "Writes down what whoever sent a signal did and goes on doing.",
	...inMatter,
	...plain,
});
const SayAsSender = z.object({ ask: ThingId, did: words(4000), goesOn: words(4000).optional() });
export type SayAsSender = z.infer<typeof SayAsSender>;
export const sayAsSender = operation({
	name: "signalling.say-as-sender",
	input: SayAsSender,
	who: "answer-as-partner",
	audience: "team",
	writes: ["signalling.sender-said"],
	says: "A partner answers what it did itself and what it goes on doing.",
	...plain,
});

export const NoteTable = z.object({ case: CaseId, table: line(120), on: day, changed: words(2000).optional() });
export type NoteTable = z.infer<typeof NoteTable>;
/** At which table it was discussed, and what that changed (SIG-23). A table can help, never hold. */
export const noteTable = operation({
	name: "signalling.note-table",
	input: NoteTable,
	who: "hand-over",
	audience: "team",
	writes: ["signalling.at-table"],
	says: "Notes at which table a matter was discussed and what that changed.",
	...inMatter,
	...plain,
});
