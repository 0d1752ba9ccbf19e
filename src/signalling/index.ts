/** The pure door of signalling. */
export type { AnswerOwed, OpenMatter, SignallingEntry } from "./model.ts";
export { namedTellers } from "./answers/fold.ts";
export { foldSignalling } from "./rules.ts";
export { texts as signallingTexts } from "./texts/index.ts";
