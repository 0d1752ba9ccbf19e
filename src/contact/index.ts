/** Contact, for everybody else: what there was of it. Pure. */
export {
	type Attempt,
	type AttemptOutcome,
	attemptOutcomes,
	type Companion,
	type ContactEntry,
	type ContactState,
	isContact,
	type Note,
	type PracticalHelp,
	type Promise as PromiseGiven,
	type SafetyLine,
	type Visit as VisitState,
	ways,
} from "./model.ts";
export { foldContact, giftsOf, nextVisit } from "./rules/fold.ts";
export { proposeNextWay } from "./rules/reaching.ts";
export { type StoryLine, storyOf } from "./rules/story.ts";
export { answerCall, endPromise } from "./operations.ts";
