/** What a reporter can do with what they told, and what a worker does around their answer. */
import { z } from "zod";
import { day, line, tick, whole, words } from "#src/kernel/fields.ts";
import { CaseId, TeamId, ThingId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";
import { AnswerWay, Shown } from "../model.ts";
import { Compared, Delivered, NotArrived } from "./model.ts";

const saidYes = tick.refine((yes) => yes, "yes-first");

export const TakeBack = z.object({ signal: ThingId, words: words(2000).optional() });
export type TakeBack = z.infer<typeof TakeBack>;
/** Who told it takes it back: it stays as 'taken back', and the worker decides what follows (SIG-05). */
export const takeBack = operation({
	name: "signalling.take-back",
	input: TakeBack,
	who: "read-own-answers",
	audience: "team",
	offline: false,
	writes: ["signalling.taken-back"],
	says: "A reporter takes back what they told; nothing is deleted, the worker decides what follows.",
});

export const ChangeWay = z.object({ signal: ThingId, way: AnswerWay, reachable: line(200).optional(), name: line(120).optional() });
export type ChangeWay = z.infer<typeof ChangeWay>;
/** Another way of hearing back (SIG-19). */
export const changeWay = operation({
	name: "signalling.change-way",
	input: ChangeWay,
	who: "read-own-answers",
	audience: "mixed",
	offline: false,
	writes: ["signalling.reporter-known", "signalling.hears-by", "signalling.named"],
	says: "A reporter changes how they hear back.",
});

export const ChangeShield = z.object({ signal: ThingId, shown: Shown });
export type ChangeShield = z.infer<typeof ChangeShield>;
/** Named or not: their own choice, and they may change it (PRIV-11). */
export const changeShield = operation({
	name: "signalling.change-shield",
	input: ChangeShield,
	who: "read-own-answers",
	audience: "mixed",
	offline: false,
	writes: ["signalling.reporter-known", "signalling.named"],
	says: "A reporter changes whether they may be named.",
});

export const AskOwnSupport = z.object({ signal: ThingId, words: words(4000), where: line(200).optional(), yes: saidYes });
export type AskOwnSupport = z.infer<typeof AskOwnSupport>;
/** A reporter wants somebody for themselves: a line of its own, which ends and replaces nothing (SIG-15, ANTI-27). */
export const askOwnSupport = operation({
	name: "signalling.ask-own-support",
	input: AskOwnSupport,
	who: "read-own-answers",
	audience: "mixed",
	offline: false,
	writes: ["signalling.received", "signalling.reporter-known", "signalling.own-support"],
	says: "A reporter asks for support of their own, on a line of its own.",
});

const ofMatter = { about: (input: { readonly case: CaseId }) => input.case, who: "answer-a-reporter" } as const;

export const BeginOwnSupport = AskOwnSupport.extend({ case: CaseId });
export type BeginOwnSupport = z.infer<typeof BeginOwnSupport>;
/** The same, said to a worker: only after a yes (SIG-15). */
export const beginOwnSupport = operation({
	...ofMatter,
	name: "signalling.begin-own-support",
	input: BeginOwnSupport,
	standing: ["responsible", "part"],
	audience: "mixed",
	offline: true,
	writes: ["signalling.received", "signalling.reporter-known", "signalling.own-support"],
	says: "Opens a line of its own for a reporter who said yes to support; the signal stays as it is.",
});

export const TellerSaid = z.object({
	case: CaseId,
	signal: ThingId,
	shown: Shown.optional(),
	way: AnswerWay.optional(),
	reachable: line(200).optional(),
	name: line(120).optional(),
});
export type TellerSaid = z.infer<typeof TellerSaid>;
/** What a reporter said about their name or the way to reach them, by phone or in person (PRIV-11). */
export const tellerSaid = operation({
	...ofMatter,
	name: "signalling.teller-said",
	input: TellerSaid,
	standing: ["responsible", "part"],
	audience: "mixed",
	offline: true,
	writes: ["signalling.reporter-known", "signalling.hears-by", "signalling.named"],
	says: "A worker notes what a reporter said about being named or reached.",
});

export const TickOff = z.object({ case: CaseId, message: ThingId, outcome: z.enum(["posted", "spoken"]) });
export type TickOff = z.infer<typeof TickOff>;
/** What no machine could bring: printed and posted, or said in person - and ticked off (SIG-19). */
export const tickOff = operation({
	...ofMatter,
	name: "signalling.tick-off",
	input: TickOff,
	standing: ["team", "responsible", "part"],
	audience: "team",
	offline: true,
	writes: ["signalling.delivery"],
	says: "Ticks off an answer that was printed and posted, or spoken.",
});

export const NoteFound = z.object({ case: CaseId, signal: ThingId, found: words(4000), compared: Compared.optional() });
export type NoteFound = z.infer<typeof NoteFound>;
/** Found beside reported: signals arrive coloured (SIG-37). */
export const noteFound = operation({
	...ofMatter,
	name: "signalling.note-found",
	input: NoteFound,
	who: "pick-up",
	standing: ["responsible", "part"],
	audience: "team",
	offline: true,
	writes: ["signalling.found"],
	says: "Notes what was found, beside what was reported.",
});

/** The house itself: a message went, or did not. The message is looked up by its number, so no matter is named. */
export const NoteDelivery = z.object({ message: ThingId, outcome: Delivered, why: NotArrived.optional() });
export type NoteDelivery = z.infer<typeof NoteDelivery>;
export const noteDelivery = operation({
	name: "signalling.note-delivery",
	input: NoteDelivery,
	who: "run-the-house",
	audience: "team",
	offline: false,
	writes: ["signalling.delivery"],
	says: "Notes that a message was sent, or did not arrive.",
});

export const SetTerm = z.object({ team: TeamId, days: whole(1, 14), from: day });
export type SetTerm = z.infer<typeof SetTerm>;
/** Within how many days a human answers: dated, so that what was promised earlier stays as it was promised (SIG-19). */
export const setTerm = operation({
	name: "signalling.set-answer-term",
	input: SetTerm,
	who: "set-up-the-team",
	audience: "none",
	offline: false,
	writes: [],
	says: "Sets from which day on a team answers within how many days.",
});
