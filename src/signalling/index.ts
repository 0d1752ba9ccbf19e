/** The pure door of signalling. */
export type { AnswerOwed, LegalRoute, OpenMatter, Received, SettleWay, SignalState, SignallingEntry, SignallingState, Source } from "./model.ts";
export { foldSignalling } from "./rules.ts";
export { texts as signallingTexts } from "./texts/index.ts";
