/** What one can do with a support system. The person decides; a worker writes down how the person said it. Whoever is in it speaks for themselves. */
import { z } from "zod";
import { bothIn } from "#src/kernel/both.ts";
import { day, line, tick, words } from "#src/kernel/fields.ts";
import { CaseId, MemberId, ThingId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";
import { tieKinds } from "#src/planning/index.ts";
import { hows } from "../model.ts";
import { arrangementForms, joiningWays, supportRoles, supportSayings } from "./model.ts";

const forBoth = bothIn({
	phase: "lasting",
	offline: false,
	worker: { who: "support-a-plan", saysMore: "Written down by a worker, with how the person said it." },
	person: { who: "decide-on-own-plan", saysMore: "By the person themselves." },
});
const said = { how: z.enum(hows).optional() };

const Begin = z.object({ case: CaseId, words: words(1000).optional(), lookAgain: day.optional(), ...said });
export type Begin = z.infer<typeof Begin>;
/** Serves SUS-04: optional, with a look-again date and a named person of its own. */
export const beginSupport = forBoth({
	name: "begin-support",
	input: Begin,
	writes: ["lasting.support-begun"],
	says: "A support system begins: what it is for, and when one looks at it again.",
});
const Ask = z.object({
	case: CaseId,
	/** Somebody of the circle of the plan. */
	tie: ThingId.optional(),
	colleague: MemberId.optional(),
	name: line(80).optional(),
	kind: z.enum(tieKinds).optional(),
	role: z.enum(supportRoles).default("along"),
	does: words(500).optional(),
	reachable: line(200).optional(),
	way: z.enum(joiningWays).default("code"),
	/** They said yes already, at the same table. */
	theirYes: tick,
	...said,
});
export type Ask = z.infer<typeof Ask>;
/** Serves SUS-04, SUS-05: one by one, with a yes of the person and of who is asked. */
export const askInSupport = forBoth({
	name: "ask-in-support",
	input: Ask,
	writes: ["lasting.support-asked", "lasting.support-told", "lasting.support-plan-shown"],
	says: "Somebody is asked into the support system, with a role and what they are there for; they say yes themselves.",
});
const Hear = z.object({ case: CaseId, member: ThingId, what: z.enum(supportSayings), arrangement: ThingId.optional() });
export type Hear = z.infer<typeof Hear>;
const heard = ["lasting.support-told", "lasting.support-arranged"];
export const hearInSupport = forBoth({
	name: "hear-in-support",
	input: Hear,
	writes: heard,
	says: "What somebody in the support system told: yes, no, no more, yes or no to what was agreed. Nobody asks why.",
});
const Arrange = z.object({
	case: CaseId,
	member: ThingId,
	form: z.enum(arrangementForms),
	when: words(300),
	does: words(300),
	/** Somebody in it; `face`: whoever is there for the person. */
	tell: z.union([ThingId, z.literal("face")]).optional(),
	theirYes: tick,
	...said,
});
export type Arrange = z.infer<typeof Arrange>;
/** Serves SUS-06, SUS-10. */
export const arrangeInSupport = forBoth({
	name: "arrange-in-support",
	input: Arrange,
	writes: ["lasting.support-arranged"],
	says: "An agreement with one of them: every ..., if ... then ... tell ..., when ... then also ...; or a sign: who does what, and who is told.",
});
const Drop = z.object({ case: CaseId, arrangement: ThingId, ...said });
export type Drop = z.infer<typeof Drop>;
export const dropFromSupport = forBoth({
	name: "drop-from-support",
	input: Drop,
	writes: ["lasting.support-dropped"],
	says: "An agreement or a sign is no longer there.",
});
const TakeOut = z.object({ case: CaseId, member: ThingId, ...said });
export type TakeOut = z.infer<typeof TakeOut>;
export const takeOutOfSupport = forBoth({
	name: "take-out-of-support",
	input: TakeOut,
	writes: ["lasting.support-taken-out", "lasting.support-arranged"],
	says: "The person takes somebody out of the support system; no reason is needed, and a named person looks at what they carried.",
});
const Look = z.object({ case: CaseId, words: words(2000).optional(), lookAgain: day.optional(), ...said });
export type Look = z.infer<typeof Look>;
export const lookAtSupport = forBoth({
	name: "look-at-support",
	input: Look,
	writes: ["lasting.support-looked"],
	says: "Looked together whether it still suits everybody; with the next day.",
});
const End = z.object({ case: CaseId, ...said });
export type End = z.infer<typeof End>;
/** Serves SUS-04: one step, no reason. */
export const endSupport = forBoth({
	name: "end-support",
	input: End,
	writes: ["lasting.support-ended"],
	says: "The support system ends, without a reason; everybody is out of it, and a named person asks once how it goes.",
});
const Answer = z.object({ case: CaseId, thing: ThingId, words: words(1000).optional() });
export type Answer = z.infer<typeof Answer>;
export const answerSupport = operation<Answer>({
	name: "lasting.answer-support",
	input: Answer,
	who: "write-about-contact",
	about: (input) => input.case,
	standing: ["responsible", "part"],
	audience: "person",
	offline: true,
	writes: ["lasting.support-answered"],
	says: "The named person went after a sign, a call, or somebody who stopped.",
});
const Say = z.object({ case: CaseId, what: z.enum(supportSayings), arrangement: ThingId.optional() });
export type Say = z.infer<typeof Say>;
/** By whoever is in it. Whether they are is decided by the handler: they have no other part in the matter. */
export const sayInSupport = operation<Say>({
	name: "lasting.say-in-support",
	input: Say,
	who: "see-public-pages",
	about: (input) => input.case,
	audience: "mixed",
	offline: false,
	writes: heard,
	says: "Yes, I join; rather not; yes or no to what is asked; I stop. Without a reason.",
});
const See = z.object({ case: CaseId, sign: ThingId.optional(), saw: words(1000).optional() });
export type See = z.infer<typeof See>;
/** Serves SUS-10, M22: a sign was seen; the named person is asked, and the person is told. */
export const seeSign = operation<See>({
	name: "lasting.see-sign",
	input: See,
	who: "see-public-pages",
	about: (input) => input.case,
	audience: "mixed",
	offline: false,
	writes: ["lasting.support-seen", "lasting.came-back"],
	says: "Somebody in the support system sees a sign or calls; told to the person, and a named person goes.",
});
