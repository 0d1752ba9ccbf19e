import { operation } from "#src/kernel/operation.ts";
import { ConcernInput, EndConcernInput, IncidentInput, LookAlongInput, OwnSafetyInput, RenewInput } from "./model.ts";

const inIt = ["responsible", "part"] as const;
/** Serves SAFE-06. */
export const raiseConcern = operation({
	name: "weighing.raise-child-concern",
	input: ConcernInput,
	who: "weigh",
	about: (input) => input.case,
	standing: inIt,
	audience: "person",
	offline: false,
	writes: ["weighing.child-concern"],
	says: "A worry about the safety of a child: on top for all involved, with somebody who looks along.",
});
/** Serves SAFE-06: which own people could give safety. */
export const askOwnSafety = operation({
	name: "weighing.ask-own-safety",
	input: OwnSafetyInput,
	who: "weigh",
	about: (input) => input.case,
	standing: inIt,
	audience: "person",
	offline: false,
	writes: ["weighing.own-safety-asked"],
	says: "Which of their own people could give a child safety.",
});
/** Serves SAFE-06: the second pair of eyes. */
export const lookAlong = operation({
	name: "weighing.look-along",
	input: LookAlongInput,
	who: "weigh",
	about: (input) => input.case,
	standing: inIt,
	audience: "person",
	offline: false,
	writes: ["weighing.second-looked"],
	says: "What the second pair of eyes sees.",
});
export const endConcern = operation({
	name: "weighing.end-child-concern",
	input: EndConcernInput,
	who: "weigh",
	about: (input) => input.case,
	standing: inIt,
	audience: "person",
	offline: false,
	writes: ["weighing.child-concern-ended"],
	says: "Why this worry about a child no longer stands on top.",
});
/** Serves SAFE-05. */
export const noteIncident = operation({
	name: "weighing.note-incident",
	input: IncidentInput,
	who: "weigh",
	about: (input) => input.case,
	standing: inIt,
	audience: "person",
	offline: false,
	writes: ["weighing.incident"],
	says: "What happened, where, what preceded it and what the person wanted; it expires.",
});
/** Serves SAFE-05. */
export const renewIncident = operation({
	name: "weighing.renew-incident",
	input: RenewInput,
	who: "weigh",
	about: (input) => input.case,
	standing: inIt,
	audience: "person",
	offline: false,
	writes: ["weighing.incident-renewed"],
	says: "An incident counts longer, and why.",
});
