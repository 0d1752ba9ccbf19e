/** What one can do with the cards and with what one gives. */
import { z } from "zod";
import { line, tick, words } from "#src/kernel/fields.ts";
import { CaseId, ThingId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";
import { forBoth, saidYes } from "../both.ts";
import { cards, companies, places, type Place, questions, type Question, sheets } from "./model.ts";

const everyQuestion = Object.values(questions).flat() as [Question, ...Question[]];
const everyPlace = Object.values(places).flat() as unknown as [Place, ...Place[]];
const FillCard = z.object({
	case: CaseId,
	card: z.enum(cards),
	question: z.enum(everyQuestion),
	words: words(500),
	place: z.enum(everyPlace).optional(),
	when: line(60).optional(),
	namedBy: line(80).optional(),
	shows: words(300).optional(),
	company: z.enum(companies).optional(),
	on: z.enum(sheets).optional(),
	/** For the writer's own eyes. */
	mine: tick,
});
export type FillCard = z.infer<typeof FillCard>;
export const fillCard = forBoth({
	name: "fill-card",
	input: FillCard,
	writes: ["planning.card-line"],
	says: "One line on a card to look at oneself with; alone, together or in a group, on paper or on a screen.",
});
const TakeLine = z.object({ case: CaseId, line: ThingId });
export type TakeLine = z.infer<typeof TakeLine>;
export const takeLine = forBoth({ name: "take-card-line", input: TakeLine, writes: ["planning.card-line-gone"], says: "A line goes off the card." });
const IntoPlan = z.object({ case: CaseId, line: ThingId, as: z.enum(["matters", "goal"]), words: words(500), ...saidYes });
export type IntoPlan = z.infer<typeof IntoPlan>;
export const intoPlan = forBoth({
	name: "take-into-plan",
	input: IntoPlan,
	writes: ["planning.card-into-plan", "planning.matters", "planning.goal-proposed", "planning.words-agreed", "planning.goal-agreed"],
	says: "A line of a card enters the plan, in the person's words: only the person decides that.",
});
const Give = z.object({ case: CaseId, words: words(300), to: line(100).optional() });
export type Give = z.infer<typeof Give>;
export const give = forBoth({
	name: "note-gift",
	input: Give,
	writes: ["planning.gift-given"],
	says: "What somebody gives to others: a contribution, on their own page.",
});
const PassGift = z.object({ case: CaseId, receiver: CaseId, words: words(300) });
export type PassGift = z.infer<typeof PassGift>;
/** A bag of clothes for another family: on her page what she gave, on theirs what they were given, and on neither a name (ACC-20). */
export const passGift = operation<PassGift>({
	name: "planning.pass-gift",
	input: PassGift,
	who: "support-a-plan",
	about: (input) => input.case,
	standing: ["responsible", "part"],
	audience: "person",
	offline: false,
	writes: ["planning.gift-given", "planning.gift-received"],
	says: "Passes something on from one household to another, without a name on either side.",
});
