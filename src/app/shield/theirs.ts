/**
 * What a worker writes down that is not the worker's own to say, so that a name may stand in it: words as the person said them, and the names of people who are
 * there in a part that the person knows of. Whatever is not named here is held: a field that is added tomorrow is held from the first day on.
 */

/** Who was there, who takes part, to whom it goes: no field of any act says by these that somebody told us. */
export const parts: ReadonlySet<string> = new Set([
	"witness",
	"organisation",
	"organisationName",
	"toName",
	"toMail",
	"introducedBy",
	"companions",
	"ownPeople",
	"taker",
	"teller",
	"present",
]);
/** Everything in it is the person's, or who somebody is. */
export const all = "all";
/** Per act: the fields that hold what the person said, or who somebody is to them. An act that the person can do too is theirs already. */
export const theirs: Readonly<Record<string, readonly string[] | typeof all>> = {
	// Who was told and how they are answered is looked at there, with the door and the person's name too.
	"signalling.tell": all,
	"signalling.take-call": all,
	"signalling.judge-apart": all,
	"signalling.item-to-signal": all,
	"signalling.teller-said": all,
	"signalling.begin-own-support": all,
	"signalling.set-apart": all,
	"signalling.tell-as-partner": all,
	"signalling.pick-up": all,
	"signalling.answer": all,
	"signalling.settle": all,
	"privacy.tell-and-ask": ["words"],
	"privacy.tell-items-go": ["words"],
	"privacy.take-out-a-name": ["passage"],
	"privacy.begin-own-line": all,
	"weighing.give-account": ["reaction"],
	"weighing.hand-over-person-answers": all,
	"weighing.ask-own-safety": all,
	"weighing.talk-departure-over": all,
	"contact.attempt": ["noTo"],
	"contact.note": [
		"personSaid",
		"names",
		"voices",
		"saidTo",
		"seesDifferently",
		"wantsInstead",
		"ifWeDisagree",
		"promisedByThem",
		"thoughts",
		"interests",
		"strengths",
		"gives",
	],
	"contact.unpark": ["personSaid"],
	"contact.wrap-up": ["thinks", "anythingElse", "mayReturn", "saidWhy"],
	"contact.put-question-first": all,
	"contact.know-person": all,
	"contact.receive-call": all,
	"contact.promise": ["who"],
	"contact.take-offers": all,
	"contact.invite-companion": all,
	"contact.press": ["reaction"],
	"carrying-out.take-over": ["said"],
	"carrying-out.hear-easing": ["who"],
	"conference.invite": all,
	"conference.think-of": all,
	"conference.list-helper": ["name"],
	"conference.set-requirement": ["by"],
	"lasting.let-go": ["thinks", "stays"],
};
/** People as they stand in a plan: whom the person asks, owes and counts on. */
export const inPlan: ReadonlySet<string> = new Set([
	"name",
	"owner",
	"helper",
	"seenBy",
	"standIn",
	"people",
	"by",
	"of",
	"along",
	"to",
	"who",
	"help",
	"namedBy",
	"setBy",
	"reachable",
]);
/** Goes further than the matter's own circle, whoever said it: to every colleague and to neighbours. */
export const further: Readonly<Record<string, readonly string[]>> = {
	"contact.tell-it-worked": ["words"],
	"lasting.ask-in-support": ["does"],
	"lasting.arrange-in-support": ["when", "does"],
	"privacy.keep-item": ["why"],
	"signalling.settle": ["what"],
};
