/** What one can do along the way. */
import { z } from "zod";
import { day, line, lines, words } from "#src/kernel/fields.ts";
import { CaseId, ThingId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";
import { domainKeys } from "#src/planning/index.ts";
import { givenBack, grounds, hows, stillGood } from "./model.ts";

const about = (input: { case: CaseId }): CaseId => input.case;
const inIt = ["responsible", "part"] as const;
const domain = z.enum(domainKeys);

const LookBackInput = z.object({
	case: CaseId,
	how: z.enum(hows).optional(),
	present: lines(120, 30).optional(),
	wentWell: lines(500, 30).optional(),
	agrees: lines(500, 30).optional(),
	changes: words(4000).optional(),
	handOn: lines(300, 30).optional(),
	ties: z.record(z.string().max(60), z.enum(stillGood)).optional(),
	steering: z.partialRecord(domain, z.enum(givenBack)).optional(),
	next: day.optional(),
});
export type LookBackInput = z.infer<typeof LookBackInput>;
/** Serves EXE-05, EXE-06, NET-11, SUS-01. */
export const lookBack = operation({
	name: "carrying-out.look-back",
	input: LookBackInput,
	who: "look-back",
	about,
	standing: inIt,
	audience: "person",
	offline: false,
	writes: ["carrying-out.looked-back", "planning.steering-set", "planning.tie-asked"],
	says: "Keeps what was seen when everybody looked back together, the person always there: what went well first, what can be handed on, when again. Makes a new version of the plan.",
});
/** The person calls and keeps it too (M13). */
export const lookBackMyself = operation({
	name: "carrying-out.look-back-myself",
	input: LookBackInput,
	who: "decide-on-own-plan",
	about,
	standing: ["person"],
	audience: "person",
	offline: false,
	writes: ["carrying-out.looked-back", "planning.steering-set", "planning.tie-asked"],
	says: "The same, kept by the person.",
});

const period = { reason: words(2000), backOn: day, backWhen: words(1000) };
const TakeOverInput = z.object({
	case: CaseId,
	domain,
	...period,
	way: z.enum(["agreed", "over-head"]),
	how: z.enum(hows).optional(),
	ground: z.enum(grounds).optional(),
	said: words(2000).optional(),
	still: words(1000).optional(),
});
export type TakeOverInput = z.infer<typeof TakeOverInput>;
/** Serves EXE-17, LEG-08, PRIN-07. */
export const takeOver = operation({
	name: "carrying-out.take-over",
	input: TakeOverInput,
	who: "take-over-for-a-while",
	about,
	standing: inIt,
	audience: "person",
	offline: false,
	writes: ["carrying-out.took-over", "planning.steering-set", "weighing.account-owed"],
	says: "Takes over one domain for a while: reason, hand-back day and condition; over the head it also names the ground and owes an explanation.",
});
const LongerInput = z.object({ case: CaseId, takeOver: ThingId, ...period });
export type LongerInput = z.infer<typeof LongerInput>;
export const takeOverLonger = operation({
	name: "carrying-out.take-over-longer",
	input: LongerInput,
	who: "take-over-for-a-while",
	about,
	standing: inIt,
	audience: "person",
	offline: false,
	writes: ["carrying-out.longer"],
	says: "A new period of taking over, with an argument of its own.",
});
const HandBackInput = z.object({ case: CaseId, takeOver: ThingId, to: z.enum(givenBack), words: words(1000).optional() });
export type HandBackInput = z.infer<typeof HandBackInput>;
export const handBack = operation({
	name: "carrying-out.hand-back",
	input: HandBackInput,
	who: "take-over-for-a-while",
	about,
	standing: inIt,
	audience: "person",
	offline: false,
	writes: ["carrying-out.handed-back", "planning.steering-set"],
	says: "Hands a domain back; that is celebrated.",
});

const CrisisInput = z.object({ case: CaseId, what: words(2000), acts: words(1000).optional() });
export type CrisisInput = z.infer<typeof CrisisInput>;
/** Serves EXE-12. */
export const beginCrisis = operation({
	name: "carrying-out.begin-crisis",
	input: CrisisInput,
	who: "write-about-contact",
	about,
	standing: ["responsible", "part", "team"],
	audience: "person",
	offline: true,
	writes: ["carrying-out.crisis-began"],
	says: "A crisis begins: the worker stays, nothing can be let go, the card comes up.",
});
const EndCrisisInput = z.object({ case: CaseId, crisis: ThingId, changed: words(4000).optional() });
export type EndCrisisInput = z.infer<typeof EndCrisisInput>;
export const endCrisis = operation({
	name: "carrying-out.end-crisis",
	input: EndCrisisInput,
	who: "look-back",
	about,
	standing: inIt,
	audience: "person",
	offline: false,
	writes: ["carrying-out.crisis-ended"],
	says: "The crisis is over; ends with a short look back at what changed.",
});

const DecideInput = z.object({ case: CaseId, what: words(1000), taker: line(120), why: words(2000), teller: line(120).optional() });
export type DecideInput = z.infer<typeof DecideInput>;
/** Serves EXE-10. */
export const tellDecision = operation({
	name: "carrying-out.tell-decision",
	input: DecideInput,
	who: "look-back",
	about,
	standing: inIt,
	audience: "person",
	offline: true,
	writes: ["carrying-out.decided"],
	says: "A decision in plain words: what, by whom, why, and who tells it.",
});

const WaitInput = z.object({ case: CaseId, because: words(2000), lookAgain: day });
export type WaitInput = z.infer<typeof WaitInput>;
/** Serves EXE-23, PRIN-18. */
export const waitOnPurpose = operation({
	name: "carrying-out.wait-on-purpose",
	input: WaitInput,
	who: "write-about-contact",
	about,
	standing: inIt,
	audience: "person",
	offline: true,
	writes: ["carrying-out.waits"],
	says: "I deliberately do nothing here, because, and look again on this day.",
});
const EndWaitingInput = z.object({ case: CaseId, thing: ThingId, words: words(2000).optional() });
export type EndWaitingInput = z.infer<typeof EndWaitingInput>;
export const endWaiting = operation({
	name: "carrying-out.look-again",
	input: EndWaitingInput,
	who: "write-about-contact",
	about,
	standing: inIt,
	audience: "person",
	offline: true,
	writes: ["carrying-out.waiting-ended"],
	says: "Looked again at what was deliberately left.",
});
