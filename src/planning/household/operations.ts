/** What one can do with the household's one plan beside its words. */
import { z } from "zod";
import { day, line, lines, words } from "#src/kernel/fields.ts";
import { CaseId, ThingId } from "#src/kernel/ids.ts";
import { forBoth, saidYes } from "../both.ts";

const OwnPage = z.object({ case: CaseId, name: line(80), words: words(500) });
export type OwnPage = z.infer<typeof OwnPage>;
export const ownPage = forBoth({
	name: "write-own-page",
	input: OwnPage,
	writes: ["planning.own-page"],
	says: "What somebody at home says, for their own page of the one plan.",
});
const OffPage = z.object({ case: CaseId, line: ThingId });
export type OffPage = z.infer<typeof OffPage>;
export const offPage = forBoth({
	name: "take-off-own-page",
	input: OffPage,
	writes: ["planning.own-page-gone"],
	says: "A line goes off somebody's page.",
});
const LinkPart = z.object({
	case: CaseId,
	organisation: line(100),
	name: line(100).optional(),
	question: words(500),
	until: day.optional(),
	...saidYes,
});
export type LinkPart = z.infer<typeof LinkPart>;
export const linkPart = forBoth({
	name: "link-part",
	input: LinkPart,
	offline: false,
	writes: ["planning.part-linked"],
	says: "An organisation takes part in the one plan, with a question, an end and an answer it owes; never with a plan of its own.",
});
const AnswerPart = z.object({ case: CaseId, part: ThingId, words: words(1000) });
export type AnswerPart = z.infer<typeof AnswerPart>;
export const answerPart = forBoth({
	name: "note-answer-of-part",
	input: AnswerPart,
	writes: ["planning.part-answered"],
	says: "The answer of who took part, to the person and the first responsible.",
});
const EndPart = z.object({ case: CaseId, part: ThingId, words: words(300).optional() });
export type EndPart = z.infer<typeof EndPart>;
export const endPart = forBoth({ name: "end-part", input: EndPart, writes: ["planning.part-ended"], says: "Somebody's part in the plan is over." });
const NoteOption = z.object({
	case: CaseId,
	what: words(300),
	who: line(100).optional(),
	asks: words(300).optional(),
	brings: words(300).optional(),
});
export type NoteOption = z.infer<typeof NoteOption>;
export const noteOption = forBoth({
	name: "note-option",
	input: NoteOption,
	writes: ["planning.option"],
	says: "Something that can be done: by whom, what it asks and what it brings.",
});
const ChooseOption = z.object({ case: CaseId, option: ThingId, choice: z.enum(["yes", "no", "later"]), words: words(300).optional(), ...saidYes });
export type ChooseOption = z.infer<typeof ChooseOption>;
export const chooseOption = forBoth({
	name: "choose-option",
	input: ChooseOption,
	writes: ["planning.option-chosen"],
	says: "The person's own choice; a worker can only write down what was said, with who was there.",
});
const KeepWay = z.object({ case: CaseId, words: words(200), where: line(200).optional() });
export type KeepWay = z.infer<typeof KeepWay>;
export const keepWay = forBoth({
	name: "keep-way",
	input: KeepWay,
	writes: ["planning.own-way"],
	says: "'Next time I can go to ...', on the person's own list.",
});
const MakePaper = z.object({ case: CaseId, organisation: line(100), form: line(150), fields: lines(300, 20), ...saidYes });
export type MakePaper = z.infer<typeof MakePaper>;
export const makePaper = forBoth({
	name: "make-paper",
	input: MakePaper,
	writes: ["planning.paper"],
	says: "The paper an organisation asks for: its fields on a cover, and the unchanged plan behind it.",
});
