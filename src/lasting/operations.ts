/** What one can do to let it last, to let go, to come back, and with the card. */
import { z } from "zod";
import { day, line, lines, many, tick, words } from "#src/kernel/fields.ts";
import { CaseId, MemberId, ThingId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";
import { intensities } from "#src/people/index.ts";
import { becauses, cardParts, hows } from "./model.ts";

const about = (input: { case: CaseId }): CaseId => input.case;
const inIt = ["responsible", "part"] as const;

/** Serves SUS-03: without a maximum, whatever the duration. */
export const setIntensity = operation({
	name: "lasting.set-intensity",
	input: z.object({ case: CaseId, intensity: z.enum(intensities), why: words(1000).optional() }),
	who: "let-go",
	about,
	standing: inIt,
	audience: "person",
	offline: false,
	writes: ["lasting.intensity-set"],
	says: "How intensive the contact is: intensive, regular, light or back-up only. No duration belongs to it.",
});

const LetGoInput = z.object({
	case: CaseId,
	because: z.enum(becauses).default("enough"),
	why: words(2000).optional(),
	bed: words(1000).optional(),
	bath: words(1000).optional(),
	bread: words(1000).optional(),
	stays: lines(200, 30).optional(),
	ifWrong: words(2000).optional(),
	thinks: words(2000).optional(),
	objects: tick,
	how: z.enum(hows).optional(),
	team: words(2000).optional(),
	/** Everything was asked, also what stayed empty. */
	asked: tick,
	colleague: MemberId.optional(),
	threshold: words(2000).optional(),
	otherWay: words(2000).optional(),
	lookAgain: day.optional(),
	keepCard: z.enum(["yes", "no"]).optional(),
});
export type LetGoInput = z.infer<typeof LetGoInput>;
/** Serves SUS-02, SUS-12, LEG-05. */
export const letGo = operation({
	name: "lasting.let-go",
	input: LetGoInput,
	who: "let-go",
	about,
	standing: ["responsible"],
	audience: "person",
	offline: false,
	writes: ["lasting.let-go", "lasting.objected", "lasting.card-put-away"],
	says: "Lets go after a talk: why now, is there a floor, who stays, what if it goes wrong, what the person thinks. An objection reopens the talk. For lack of contact: a colleague, the threshold we raised, another way, a day to look again.",
});
const ObjectInput = z.object({ case: CaseId, words: words(2000), how: z.enum(hows).optional() });
export type ObjectInput = z.infer<typeof ObjectInput>;
/** Serves SUS-02: the person's no, passed on by a worker or said by themselves. */
export const object = operation({
	name: "lasting.object",
	input: ObjectInput,
	who: "let-go",
	about,
	standing: ["responsible", "part", "team"],
	audience: "person",
	offline: true,
	writes: ["lasting.objected"],
	says: "The person does not want to be let go; the talk is open again.",
});
export const objectMyself = operation({
	name: "lasting.object-myself",
	input: ObjectInput,
	who: "decide-on-own-plan",
	about,
	standing: ["person"],
	audience: "person",
	offline: false,
	writes: ["lasting.objected"],
	says: "I do not want to be let go.",
});
const ComeBackInput = z.object({ case: CaseId, words: words(2000).optional() });
export type ComeBackInput = z.infer<typeof ComeBackInput>;
/** Serves SUS-12: no intake. */
export const comeBack = operation({
	name: "lasting.come-back",
	input: ComeBackInput,
	who: "write-about-contact",
	about,
	standing: ["responsible", "part", "team"],
	audience: "person",
	offline: true,
	writes: ["lasting.came-back"],
	says: "Somebody comes back to the known face, without an intake.",
});
export const comeBackMyself = operation({
	name: "lasting.come-back-myself",
	input: ComeBackInput,
	who: "decide-on-own-plan",
	about,
	standing: ["person"],
	audience: "person",
	offline: false,
	writes: ["lasting.came-back"],
	says: "I come back.",
});
/** Afterwards one may greet and ask; that changes nothing (SUS-12). */
export const greet = operation({
	name: "lasting.greet",
	input: ComeBackInput,
	who: "write-about-contact",
	about,
	standing: inIt,
	audience: "person",
	offline: true,
	writes: ["lasting.greeted"],
	says: "Met and greeted, after letting go.",
});

const own = words(1000).optional();
const CardInput = z.object({ case: CaseId, signs: own, helps: own, not: own, call: own, care: own, confidant: own, how: z.enum(hows).optional() });
export type CardInput = z.infer<typeof CardInput>;
/** Serves SUS-09: the card is the person's. */
export const writeCard = operation({
	name: "lasting.write-card",
	input: CardInput,
	who: "support-a-plan",
	about,
	standing: inIt,
	audience: "mixed",
	offline: false,
	writes: ["lasting.card-written", "lasting.card-part"],
	says: "Writes down the person's crisis card in their own words.",
});
export const writeCardMyself = operation({
	name: "lasting.write-card-myself",
	input: CardInput,
	who: "decide-on-own-plan",
	about,
	standing: ["person"],
	audience: "mixed",
	offline: false,
	writes: ["lasting.card-written", "lasting.card-part"],
	says: "My crisis card, written by me.",
});
const ConfirmInput = z.object({ case: CaseId, how: z.enum(hows).optional() });
export type ConfirmInput = z.infer<typeof ConfirmInput>;
export const confirmCard = operation({
	name: "lasting.confirm-card",
	input: ConfirmInput,
	who: "support-a-plan",
	about,
	standing: inIt,
	audience: "person",
	offline: false,
	writes: ["lasting.card-confirmed"],
	says: "The person says the card is still right.",
});
export const confirmCardMyself = operation({
	name: "lasting.confirm-card-myself",
	input: ConfirmInput,
	who: "decide-on-own-plan",
	about,
	standing: ["person"],
	audience: "person",
	offline: false,
	writes: ["lasting.card-confirmed"],
	says: "My card is still right.",
});
const GiveInput = z.object({
	case: CaseId,
	member: MemberId.optional(),
	name: line(80).optional(),
	parts: many(z.enum(cardParts), 6),
	how: z.enum(hows).optional(),
});
export type GiveInput = z.infer<typeof GiveInput>;
/** Serves SUS-09, SUS-11: named people, each with their own part, with the person's yes. */
export const giveCard = operation({
	name: "lasting.give-card",
	input: GiveInput,
	who: "support-a-plan",
	about,
	standing: inIt,
	audience: "mixed",
	offline: false,
	writes: ["lasting.card-given", "lasting.card-part"],
	says: "Somebody gets a copy of (a part of) the card, with the person's yes.",
});
export const giveCardMyself = operation({
	name: "lasting.give-card-myself",
	input: GiveInput,
	who: "decide-on-own-plan",
	about,
	standing: ["person"],
	audience: "mixed",
	offline: false,
	writes: ["lasting.card-given", "lasting.card-part"],
	says: "I give somebody a copy of (a part of) my card.",
});
const TakeBackInput = z.object({ case: CaseId, holder: ThingId });
export type TakeBackInput = z.infer<typeof TakeBackInput>;
export const takeCardBack = operation({
	name: "lasting.take-card-back",
	input: TakeBackInput,
	who: "support-a-plan",
	about,
	standing: inIt,
	audience: "person",
	offline: false,
	writes: ["lasting.card-taken-back"],
	says: "Somebody no longer holds a copy.",
});
export const takeCardBackMyself = operation({
	name: "lasting.take-card-back-myself",
	input: TakeBackInput,
	who: "decide-on-own-plan",
	about,
	standing: ["person"],
	audience: "person",
	offline: false,
	writes: ["lasting.card-taken-back"],
	says: "I take a copy of my card back.",
});
const UseInput = z.object({ case: CaseId, saw: words(1000).optional() });
export type UseInput = z.infer<typeof UseInput>;
/** Serves SUS-11, ACC-15. Whether somebody holds the card is decided by the handler: holders have no other part in the matter. */
export const openCard = operation({
	name: "lasting.open-card",
	input: UseInput,
	who: "see-public-pages",
	about,
	audience: "mixed",
	offline: false,
	writes: ["lasting.card-used", "lasting.came-back"],
	says: "A holder opens their part of the card; the person is told and the known worker is asked.",
});
const AnswerInput = z.object({ case: CaseId, use: ThingId, words: words(1000).optional() });
export type AnswerInput = z.infer<typeof AnswerInput>;
export const answerCard = operation({
	name: "lasting.answer-card",
	input: AnswerInput,
	who: "write-about-contact",
	about,
	standing: inIt,
	audience: "person",
	offline: true,
	writes: ["lasting.card-answered"],
	says: "The known worker went after a card that was opened.",
});
