/** The pure door of signalling. */
export type { AnswerOwed, LegalRoute, OpenMatter, Received, SettleWay, SignalState, SignallingEntry, SignallingState, Source } from "./model.ts";
export { sources } from "./model.ts";
export { floorOf, foldSignalling, type SeenSignal, seenSignals, titleOf } from "./rules.ts";
export { texts as signallingTexts } from "./texts/index.ts";
