/** Weighing, for everybody else: what was weighed and what it means. Pure. */
export { heardOf, shieldedNames, toldByOthers, whereOf, whomOf, type Heard } from "./heard.ts";
export {
	type AccountBody,
	type AccountOwed,
	type Act,
	acts,
	DRANG,
	outcomes,
	type Position,
	type Step,
	UNASKED,
	type WeighingBody,
	type WeighingEntry,
	type WeighingState,
	type Weighed,
	type WeighOutcome,
} from "./model.ts";
export { type DoorWords, doorWords } from "./rules/door-words.ts";
export { foldWeighing, latestWeighing, standsAt, stillOwed } from "./rules/fold.ts";
export { bringsNothing, comesToEnforce, controlWord } from "./rules/purpose.ts";
export { tokensOf } from "./rules/own-words.ts";
