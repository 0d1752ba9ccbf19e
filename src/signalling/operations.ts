/** What one can do with a signal. Deleting is not among it, and neither is passing it on (SIG-05, SIG-20). */
import { z } from "zod";
import { day, line, tick, words } from "#src/kernel/fields.ts";
import { AreaId, CaseId, ThingId } from "#src/kernel/ids.ts";
import { PublicLanguage } from "#src/kernel/language.ts";
import { operation } from "#src/kernel/operation.ts";
import { neighbourFields } from "./residents/operations.ts";
import { AnswerWay, Channel, GivenHow, LegalRoute, Moment, SettleWay, Shown, Source, tellers, WhoGoes } from "./model.ts";

/** Whoever tells: own words are enough, everything else may stay empty (SIG-07, SIG-08). */
const told = {
	sees: words(8000),
	where: line(200).optional(),
	tried: words(4000).optional(),
	nuisance: words(4000).optional(),
	firstNoticed: day.optional(),
	shown: Shown.optional(),
	way: AnswerWay.optional(),
	name: line(120).optional(),
	reachable: line(200).optional(),
};
export const Tell = z.object({
	...told,
	area: AreaId.optional(),
	selfAsked: tick,
	who: z.enum(tellers).optional(),
	/** The language of the page it was written on. */
	language: PublicLanguage.optional(),
	/** Where only a machine writes: a hint that a human should look first, and never a reason to lose it. */
	website: z.string().optional(),
});
export type Tell = z.infer<typeof Tell>;
/** Anybody tells us about a worry: one door, no account (SIG-02, SIG-16, SIG-19). */
export const tell = operation({
	name: "signalling.tell",
	input: Tell,
	who: "tell-a-worry",
	audience: "mixed",
	offline: false,
	writes: ["signalling.received", "signalling.reporter-known", "signalling.named", "signalling.acknowledged"],
	says: "Somebody tells about a worry, in own words, without an account.",
});

export const NoteHeard = z.object({ words: words(4000), where: line(200).optional(), own: tick, firstNoticed: day.optional() });
export type NoteHeard = z.infer<typeof NoteHeard>;
/** Seen or heard around, in seconds; the source stays unnamed (SIG-22, ANTI-26). */
export const noteHeard = operation({
	name: "signalling.note-heard",
	input: NoteHeard,
	who: "note-what-was-heard",
	audience: "team",
	offline: true,
	writes: ["signalling.received"],
	says: "A worker keeps what was seen or heard around, without a source.",
});

export const TakeCall = z.object({
	...told,
	source: Source.exclude(["creditor", "heard-around"]),
	channel: Channel.exclude(["file", "form"]).optional(),
	whom: line(120).optional(),
	relation: line(120).optional(),
	area: AreaId.optional(),
	legalRoute: LegalRoute.optional(),
});
export type TakeCall = z.infer<typeof TakeCall>;
/** A worker types along while somebody tells: any source, one short form (SIG-02). */
export const takeCall = operation({
	name: "signalling.take-call",
	input: TakeCall,
	who: "pick-up",
	audience: "mixed",
	offline: true,
	writes: ["signalling.received", "signalling.reporter-known", "signalling.named"],
	says: "A worker writes down what somebody tells by phone or in person.",
});

export const PickUp = z.object({
	case: CaseId,
	whoGoes: WhoGoes.optional(),
	whatWeDo: words(2000).optional(),
	whatWeAsk: words(2000).optional(),
	/** By voice: told already. */ said: tick,
});
export type PickUp = Omit<z.infer<typeof PickUp>, "said"> & { readonly said?: boolean };
/** An act of one worker at any moment: no table, no order, no indication (SIG-17, ANTI-10, ANTI-11). */
export const pickUp = operation({
	name: "signalling.pick-up",
	input: PickUp,
	who: "pick-up",
	about: (input) => input.case,
	standing: ["team", "responsible", "part"],
	audience: "mixed",
	offline: true,
	writes: ["signalling.picked-up", "signalling.answered"],
	says: "A worker picks a matter up and is first responsible at once.",
});

export const GiveAnswer = z.object({
	case: CaseId,
	signal: ThingId,
	moment: Moment,
	whatWeDo: words(2000),
	whatWeAsk: words(2000).optional(),
	how: GivenHow.optional(),
	/** By voice: told already. */
	said: tick,
});
export type GiveAnswer = Omit<z.infer<typeof GiveAnswer>, "said"> & { readonly said?: boolean };
/** Answers whoever told us, in two parts: what I do, what I ask of you (SIG-19, SIG-33). */
export const answer = operation({
	name: "signalling.answer",
	input: GiveAnswer,
	who: "answer-a-reporter",
	about: (input) => input.case,
	standing: ["team", "responsible", "part"],
	audience: "team",
	offline: true,
	writes: ["signalling.answered"],
	says: "Gives a reporter an answer, or ticks off one that was given by phone or in person.",
});

/** `signal`: which of the things they told; left out, the latest. */
export const AddMore = z.object({ signal: ThingId.optional(), words: words(4000).optional(), asks: tick, tooLong: tick });
export type AddMore = z.infer<typeof AddMore>;
export const add = operation({
	name: "signalling.add",
	input: AddMore,
	who: "read-own-answers",
	audience: "team",
	offline: false,
	writes: ["signalling.added"],
	says: "A reporter adds something, or asks how it stands.",
});

export const Settle = z.object({
	case: CaseId,
	how: SettleWay,
	reason: words(4000),
	found: words(4000).optional(),
	whatWeDo: words(2000).optional(),
	whatWeAsk: words(2000).optional(),
	lookBackOn: day.optional(),
	...neighbourFields,
});
export type Settle = z.infer<typeof Settle>;
/** The end of a matter: with a reason, and with an answer to whoever can be reached (SIG-05, SIG-32, SIG-34). */
export const settle = operation({
	name: "signalling.settle",
	input: Settle,
	who: "pick-up",
	about: (input) => input.case,
	standing: ["team", "responsible", "part"],
	audience: "mixed",
	offline: true,
	writes: ["signalling.answered", "signalling.settled"],
	says: "Ends a matter with a reason and an answer, without opening anything on anybody.",
});

export const HoldOn = z.object({ case: CaseId, route: LegalRoute, words: words(4000) });
export type HoldOn = z.infer<typeof HoldOn>;
/** Opens a route the law gives, beside the contact and never instead of it (SIG-21). */
export const holdOn = operation({
	name: "signalling.hold-on",
	input: HoldOn,
	who: "pick-up",
	about: (input) => input.case,
	standing: ["team", "responsible", "part"],
	audience: "team",
	offline: false,
	writes: ["signalling.added"],
	says: "Opens a legal route beside the contact.",
});
