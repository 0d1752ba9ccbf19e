/** What one can do with the plan itself: words, goals, steps, agreements, steering. The circle and the week have their own. */
import { z } from "zod";
import { line, many, words } from "#src/kernel/fields.ts";
import { CaseId, ThingId } from "#src/kernel/ids.ts";
import { askedAround, askedOnce, forBoth, saidYes } from "./both.ts";
import { domainKeys } from "./domains.ts";
import { abilities, agreementForms, doers, domainParts, sides, steeringForms, troubled, wentWays } from "./model.ts";

const own = words(1000);
const wrote = ["planning.words-agreed"] as const;

const WriteMatters = z.object({ case: CaseId, words: own, text: ThingId.optional(), ...saidYes, ...askedOnce });
export type WriteMatters = z.infer<typeof WriteMatters>;
export const writeMatters = forBoth({
	name: "write-what-matters",
	input: WriteMatters,
	writes: ["planning.matters", ...wrote],
	says: "What matters to the person; a worker's wording waits for the person's yes.",
});

const WriteDomain = z.object({
	case: CaseId,
	domain: z.enum(domainKeys),
	part: z.enum(domainParts),
	words: own,
	whose: many(z.enum(troubled), 6),
	seenBy: line(100).optional(),
	...saidYes,
	...askedOnce,
});
export type WriteDomain = z.infer<typeof WriteDomain>;
export const writeDomain = forBoth({
	name: "write-domain",
	input: WriteDomain,
	writes: ["planning.domain-written", ...wrote],
	says: "One part of a life domain in own words.",
});

const ProposeGoal = z.object({
	case: CaseId,
	words: own,
	owner: line(100).optional(),
	about: words(500).optional(),
	sees: words(500).optional(),
	tiedTo: ThingId.optional(),
	...saidYes,
	...askedOnce,
});
export type ProposeGoal = z.infer<typeof ProposeGoal>;
export const proposeGoal = forBoth({
	name: "propose-goal",
	input: ProposeGoal,
	writes: ["planning.goal-proposed", "planning.goal-agreed"],
	says: "A goal in the I-form, or the goal of another party under its own name; it stands only with the person's yes.",
});

const RewordGoal = z.object({ case: CaseId, goal: ThingId, words: own, ...saidYes, ...askedOnce });
export type RewordGoal = z.infer<typeof RewordGoal>;
export const rewordGoal = forBoth({
	name: "reword-goal",
	input: RewordGoal,
	writes: ["planning.goal-reworded", "planning.goal-agreed"],
	says: "Another wording of a goal; a worker's waits for the person's yes, the earlier one is kept.",
});

const SayYes = z.object({ case: CaseId, wording: ThingId, ...saidYes });
export type SayYes = z.infer<typeof SayYes>;
export const sayYes = forBoth({
	name: "say-yes",
	input: SayYes,
	offline: false,
	writes: ["planning.goal-agreed", "planning.words-agreed", "planning.steering-set"],
	says: "Yes to exactly this wording. A worker can only record a spoken yes, with who was there.",
});
const SayNo = z.object({ case: CaseId, wording: ThingId, words: words(500).optional(), ...saidYes });
export type SayNo = z.infer<typeof SayNo>;
export const sayNo = forBoth({
	name: "say-no",
	input: SayNo,
	offline: false,
	writes: ["planning.goal-declined", "planning.words-declined"],
	says: "No to a wording, or taking back one's own proposal.",
});

const SettleGoal = z.object({ case: CaseId, goal: ThingId, end: z.enum(["reached", "laid-aside"]), words: words(500).optional(), ...saidYes });
export type SettleGoal = z.infer<typeof SettleGoal>;
export const settleGoal = forBoth({
	name: "settle-goal",
	input: SettleGoal,
	writes: ["planning.goal-settled"],
	says: "A goal is reached, or laid aside; the person says so.",
});

const AddStep = z.object({
	case: CaseId,
	words: own,
	goal: ThingId.optional(),
	who: z.enum(doers),
	name: line(100).optional(),
	can: z.enum(abilities).optional(),
	helper: line(100).optional(),
	first: words(300).optional(),
	after: ThingId.optional(),
	changes: words(500).optional(),
	around: words(300).optional(),
	...saidYes,
	...askedOnce,
	...askedAround,
});
export type AddStep = z.infer<typeof AddStep>;
export const addStep = forBoth({
	name: "add-step",
	input: AddStep,
	writes: ["planning.step-added", "planning.around-answered", ...wrote],
	says: "A step of any size, without a date; who does it is never chosen beforehand.",
});
const DoneStep = z.object({ case: CaseId, step: ThingId, words: words(500).optional() });
export type DoneStep = z.infer<typeof DoneStep>;
export const doneStep = forBoth({
	name: "celebrate-step",
	input: DoneStep,
	writes: ["planning.step-done"],
	says: "A step is done; the smallest one counts.",
});

const Agree = z.object({
	case: CaseId,
	words: own,
	side: z.enum(sides),
	name: line(100).optional(),
	form: z.enum(agreementForms),
	when: line(300).optional(),
	otherwise: words(500).optional(),
	...saidYes,
});
export type Agree = z.infer<typeof Agree>;
export const agree = forBoth({
	name: "agree",
	input: Agree,
	writes: ["planning.agreement", ...wrote],
	says: "An agreement of either side: once, in a rhythm, if-then, coupled to another, or a try-out with what happens otherwise agreed beforehand.",
});
const AgreementWent = z.object({ case: CaseId, agreement: ThingId, how: z.enum(wentWays), why: words(500).optional(), soNow: words(500).optional() });
export type AgreementWent = z.infer<typeof AgreementWent>;
export const agreementWent = forBoth({
	name: "tell-how-it-went",
	input: AgreementWent,
	writes: ["planning.agreement-went"],
	says: "An agreement was kept, moved or forgotten, and why; the same for both sides.",
});

const Celebrate = z.object({ case: CaseId, words: own, celebrated: words(300).optional(), ...saidYes });
export type Celebrate = z.infer<typeof Celebrate>;
export const celebrate = forBoth({
	name: "celebrate",
	input: Celebrate,
	writes: ["planning.success", ...wrote],
	says: "Something that went well, in the person's own words.",
});
const TellChange = z.object({ case: CaseId, then: own, since: own.optional(), words: own, domain: z.enum(domainKeys).optional(), ...saidYes });
export type TellChange = z.infer<typeof TellChange>;
export const tellChange = forBoth({
	name: "tell-then-and-now",
	input: TellChange,
	writes: ["planning.then-since-now", ...wrote],
	says: "Then, since, now: a development in words, without any measure.",
});

const SetSteering = z.object({ case: CaseId, domain: z.enum(domainKeys), form: z.enum(steeringForms), why: words(500).optional(), ...saidYes });
export type SetSteering = z.infer<typeof SetSteering>;
export const chooseSteering = forBoth({
	name: "set-steering",
	input: SetSteering,
	writes: ["planning.steering-proposed", "planning.steering-set"],
	says: "Who steers in a domain; set by both sides together.",
});
const StateSupport = z.object({ case: CaseId, domain: z.enum(domainKeys), given: words(500).optional() });
export type StateSupport = z.infer<typeof StateSupport>;
export const stateSupport = forBoth({
	name: "state-support",
	input: StateSupport,
	writes: ["planning.support"],
	says: "Which support is given in a domain, beside what is wanted; left empty: none.",
});

export const planOperations = [
	writeMatters,
	writeDomain,
	proposeGoal,
	rewordGoal,
	sayYes,
	sayNo,
	settleGoal,
	addStep,
	doneStep,
	agree,
	agreementWent,
	celebrate,
	tellChange,
	chooseSteering,
	stateSupport,
] as const;
