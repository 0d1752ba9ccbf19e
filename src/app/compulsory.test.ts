/** Compulsory are only the ten records of the catalogue's closed list (section 0). Whoever adds an eleventh meets this test. */
import { expect, test } from "vitest";
import { z } from "zod";
import { phases } from "./phases.ts";

/** The closed list, by its letters. */
const closedList = {
	a: "the own-words reason for an uninvited approach, growing with depth",
	b: "what we bring",
	c: "the safety line of a visit",
	d: "a reason, and an answer to the reporter, when a signal ends",
	e: "a disclosure, with its argument when knowingly without consent",
	f: "the account owed after acting over somebody's head",
	g: "the ground for departing from the person's wish",
	h: "reason and hand-back moment of a take-over",
	i: "stop condition of a crisis lever",
	j: "goal and offer of a door-to-door enquiry",
} as const;
type Letter = keyof typeof closedList;

/** Where a worker must write something to be able to do something else, with the record of the list it is. */
const compulsory: Readonly<Record<string, Letter>> = {
	"weighing.write why": "a",
	"weighing.write step": "a",
	"contact.plan-visit why": "a",
	"contact.plan-visit safety": "c",
	"signalling.settle reason": "d",
	"signalling.begin-enquiry gain": "j",
	"signalling.begin-enquiry offers": "j",
	"signalling.begin-enquiry followUp": "j",
	"signalling.begin-enquiry streets": "j",
	"privacy.disclose items": "e",
	"privacy.disclose aim": "e",
	"privacy.disclose ground": "e",
	"privacy.disclose consent": "e",
	"privacy.disclose until": "e",
	"weighing.owe-account words": "f",
	"weighing.give-account how": "f",
	"weighing.give-account reaction": "f",
	"weighing.depart-from-wish ground": "g",
	"weighing.depart-from-wish until": "g",
	"carrying-out.take-over reason": "h",
	"carrying-out.take-over backOn": "h",
	"carrying-out.take-over backWhen": "h",
	"carrying-out.take-over-longer reason": "h",
	"carrying-out.take-over-longer backOn": "h",
	"carrying-out.take-over-longer backWhen": "h",
	"carrying-out.set-lever stop": "i",
	"carrying-out.set-lever eases": "i",
};

/**
 * What remains required is the thing itself: without it nothing was written at all (the words of a note, whom a tie is with, which of the outcomes). It is listed
 * word for word, so that a new required field is a decision and not a slip.
 */
const itself: Readonly<Record<string, string>> = {
	"app.know-device": "called", // said by the device itself, nobody types it
	"app.leave-behind": "madeAt operation sealed why wrapped", // likewise
	"privacy.open-with-a-reason": "reason", // opening is the reason given (PRIV-08)
	"privacy.tell-and-ask": "answer",
	"privacy.tell-receiver": "how",
	"privacy.ask-for-an-item": "item",
	"privacy.answer-a-partner": "how",
	"privacy.ask-of-us": "words",
	"privacy.answer-for-us": "answer",
	"privacy.answer-why": "words",
	"privacy.access-log-search": "why", // who looks at who looked says why
	"privacy.set-retention-term": "rule months starts why", // a term is these, and its reason
	"privacy.keep-under": "rule",
	"privacy.keep-summary": "text",
	"privacy.keep-plan-wish": "keep",
	"privacy.take-out-a-name": "passage", // what goes is what was named
	"privacy.request": "wants",
	"privacy.answer-request": "came words", // an answer is what came of it, and why
	"privacy.ask-consent": "subject until",
	"privacy.note-consent": "yes",
	"privacy.keep-report": "author on purpose text until", // without these it is not kept at all (PRIV-07)
	"privacy.begin-own-line": "given",
	"privacy.allow-reading": "until",
	"privacy.note-reached": "outcome", // written by the house itself
	"privacy.log-talk": "with on about present",
	"privacy.end-own-way": "way", // which of their own keys is taken back
	"privacy.ask-why": "day",
	"privacy.ask-why-myself": "day",
	"signalling.tell": "sees",
	"signalling.raise-item": "words",
	"signalling.answer-item": "whatWeDo",
	"signalling.keep-view": "side words",
	"signalling.plan-door": "where day",
	"signalling.answer-floor": "floor answer", // a mirror is what was written in it (SIG-04)
	"signalling.judge-apart": "reports as",
	"signalling.note-heard": "words",
	"signalling.advise": "from words",
	"signalling.note-thinning": "change",
	"signalling.change-way": "way",
	"signalling.change-shield": "shown",
	"signalling.ask-own-support": "words yes", // only after a yes (SIG-15)
	"signalling.begin-own-support": "words yes",
	"signalling.tick-off": "outcome",
	"signalling.note-found": "found",
	"signalling.note-delivery": "outcome", // written by the house itself
	"signalling.set-answer-term": "days from",
	"signalling.set-unused-term": "weeks",
	"signalling.add-apart": "words",
	"signalling.set-estimate": "amount source year", // a figure without its source is none
	"signalling.note-locations": "looked", // written by the house itself
	"signalling.take-call": "sees source",
	"signalling.send-arrears": "whom address kind months amount",
	"signalling.bring-file": "file",
	"signalling.import-arrears": "columns",
	"signalling.answer": "moment whatWeDo",
	"signalling.settle": "how",
	"signalling.hold-on": "route words",
	"signalling.tick-legal-step": "route step",
	"signalling.keep-legal-route": "route from source steps",
	"signalling.tell-as-partner": "sees",
	"signalling.note-hand-over": "from",
	"signalling.answer-hand-over": "answer",
	"signalling.ask-another-desk": "organisationName person",
	"signalling.answer-as-partner": "answer",
	"signalling.write-what-the-sender-did": "did",
	"signalling.say-as-sender": "did",
	"signalling.note-table": "table on",
	"weighing.write": "outcome",
	"weighing.step-down": "step",
	"weighing.owe-account": "act to",
	"weighing.look-in-hindsight": "version words",
	"weighing.depart-from-wish": "wish instead",
	"weighing.talk-departure-over": "said",
	"weighing.ask-permission": "what answer",
	"weighing.ask-how-it-felt": "felt",
	"weighing.say-no-to-a-request": "asks",
	"weighing.raise-child-concern": "what",
	"weighing.ask-own-safety": "words",
	"weighing.look-along": "words",
	"weighing.end-child-concern": "words",
	"weighing.note-incident": "place what before wanted", // without these three it is a rumour (SAFE-05)
	"weighing.renew-incident": "why",
	"weighing.propose-hand-over": "why",
	"weighing.hand-over-person-answers": "answer",
	"weighing.hand-over-receiver-answers": "answer",
	"weighing.lay-beside": "version why",
	"weighing.keep-situation-agreement": "situation speaks oneLine",
	"weighing.answer-about-backing": "answer",
	"weighing.give-public-account": "year",
	"contact.plan-visit": "day place",
	"contact.attempt": "outcome",
	"contact.park": "words",
	"contact.unpark": "how",
	"contact.tell-along": "words",
	"contact.keep-own-story": "words",
	"contact.note-own-hours": "hours",
	"contact.agree-experience": "member",
	"contact.keep-recording": "recording",
	"contact.keep-paper": "photo",
	"contact.spend": "amount why",
	"team.add-words": "words ask",
	"team.switch-word-off": "word",
	"team.take-words-back": "words",
	"contact.share-idea": "words",
	"contact.back-later": "minutes",
	"contact.answer-told": "answer",
	"contact.push-on": "endpoint p256dh auth", // what the browser gives
	"contact.keep-script": "organisation words",
	"contact.note-told": "gone sent step", // the house writes it
	"contact.ask-agreement": "colleague why", // asking is whom, and what one asks (SAFE-04)
	"contact.give-agreement": "answer",
	"contact.name-stand-in": "member",
	"contact.say-rung": "answer",
	"contact.sort-want": "when",
	"contact.end-want": "how",
	"contact.tell-it-worked": "situation words",
	"contact.tell-earlier-help": "did",
	"contact.wish-worker": "wanted",
	"contact.answer-wish": "words",
	"contact.agree-means": "most",
	"contact.put-question-first": "question",
	"contact.know-person": "given",
	"contact.find-person": "named",
	"contact.receive-call": "words",
	"contact.send-message": "words",
	"contact.promise": "what",
	"contact.end-promise": "how",
	"planning.write-what-matters": "words",
	"planning.put-in-plan": "text words",
	"planning.say-yes-here": "wording word",
	"planning.tell-what-works": "state",
	"planning.arrange-for-good": "words",
	"planning.be-left-in-peace": "by",
	"planning.get-to-move": "who",
	"planning.tell-what-presses": "what",
	"planning.set-party": "influence",
	"planning.name-domain": "domain",
	"planning.write-domain": "domain part words",
	"planning.propose-goal": "words",
	"planning.reword-goal": "words",
	"planning.say-yes": "wording",
	"planning.say-no": "wording",
	"planning.settle-goal": "end",
	"planning.add-step": "words who",
	"planning.agree": "words side form",
	"planning.tell-how-it-went": "how",
	"planning.celebrate": "words",
	"planning.tell-then-and-now": "then words",
	"planning.set-steering": "domain form",
	"planning.state-support": "domain",
	"planning.name-tie": "name kind",
	"planning.remove-tie": "whose",
	"planning.decide-tie": "purpose answer",
	"planning.tie-said": "purpose answer",
	"planning.reopen-tie": "whose",
	"planning.answer-who-around": "words",
	"planning.worry-about-tie": "seen lookAgain", // what was seen, and when it is looked at again
	"planning.ask-tie": "purpose",
	"planning.note-obligation": "by what days",
	"planning.hold-clash": "one other",
	"planning.fill-card": "card question words",
	"planning.take-into-plan": "as words",
	"planning.note-gift": "words",
	"planning.pass-gift": "words",
	"planning.write-own-page": "name words",
	"planning.link-part": "organisation question",
	"planning.note-answer-of-part": "words",
	"planning.note-option": "what",
	"planning.choose-option": "choice",
	"planning.keep-way": "words",
	"planning.make-paper": "organisation form fields",
	"planning.put-wish": "side topic",
	"planning.answer-match": "answer",
	"planning.match-went": "how",
	"planning.place-circle": "moves",
	"planning.place-tie": "near",
	"planning.invite-tie": "how",
	"planning.hear-tie": "what",
	"planning.say-in-circle": "what",
	"planning.name-clash": "one other why",
	"planning.settle-idea": "how",
	"planning.set-travel-price": "cents from",
	"planning.add-talk-point": "words",
	"planning.take-talk-seat": "name side",
	"planning.end-talk": "how",
	"planning.put-to-council": "words",
	"planning.set-talk-most": "most",
	"planning.answer-for-council": "words",
	"conference.call": "question",
	"conference.invite": "name relation kind",
	"conference.set-requirement": "text by organisation",
	"conference.come-inside": "word",
	"conference.agree-new-word": "word",
	"conference.write-together": "text",
	"conference.answer-plan": "answer",
	"carrying-out.take-over": "domain way",
	"carrying-out.hand-back": "to",
	"carrying-out.set-lever": "form",
	"carrying-out.note-movement": "movement",
	"carrying-out.hear-easing": "who",
	"carrying-out.end-lever": "how",
	"carrying-out.begin-crisis": "what",
	"carrying-out.tell-decision": "what taker why",
	"carrying-out.wait-on-purpose": "because lookAgain",
	"lasting.set-intensity": "intensity",
	"lasting.object": "words",
	"neighbourhood.keep-area": "name kind",
	"neighbourhood.keep-place": "name",
	"neighbourhood.keep-entry": "what",
	"neighbourhood.begin-action": "what lookBackOn",
	"neighbourhood.hear-about-action": "asked",
	"neighbourhood.look-back-on-action": "how",
};

const fieldsOf = (schema: z.ZodType): Readonly<Record<string, z.ZodType>> =>
	schema instanceof z.ZodObject ? (schema.shape as Record<string, z.ZodType>) : {};
/** Ids say which thing is meant; they are on the form already and nobody types them. */
const isId = (field: z.ZodType): boolean => field.safeParse("01a20cc8-8e80-7007-9a51-42bb48421105").success && !field.safeParse("iets").success;

test("PRIN-12 ANTI-02 an eleventh compulsory record fails here", () => {
	const found: string[] = [];
	for (const { operation } of phases.filter((phase) => phase.name !== "team").flatMap((phase) => phase.handled))
		for (const [name, field] of Object.entries(fieldsOf(operation.input)))
			if (!field.safeParse(undefined).success && !isId(field)) found.push(`${operation.name.replace(/-myself$/, "")} ${name}`);
	const known = new Set([
		...Object.keys(compulsory),
		...Object.entries(itself).flatMap(([operation, fields]) => fields.split(" ").map((field) => `${operation.replace(/-myself$/, "")} ${field}`)),
	]);
	expect([...new Set(found)].filter((one) => !known.has(one)).sort()).toEqual([]);
	expect(new Set(Object.values(compulsory)).size).toBeLessThanOrEqual(10);
	expect(Object.keys(closedList)).toHaveLength(10);
});
