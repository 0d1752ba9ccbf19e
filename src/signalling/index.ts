/** The pure door of signalling. */
export type { AnswerOwed, OpenMatter, SignallingEntry } from "./model.ts";
export type { Visitor } from "./enquiry/model.ts";
export { VISITOR_DAYS } from "./enquiry/rules.ts";
export { enquiryTexts } from "./enquiry/texts/index.ts";
export { namedTellers } from "./answers/fold.ts";
export { senderWords } from "./partners/rules.ts";
export { type Masked, masked } from "./building/mask.ts";
export { foldSignalling } from "./rules.ts";
export { texts as signallingTexts } from "./texts/index.ts";
export type { HandOverAlarm } from "./partners/alarms.ts";
