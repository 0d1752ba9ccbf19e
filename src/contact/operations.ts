/** What one can do in contact. One line is enough everywhere; what may wait without network says so. */
import { z } from "zod";
import { CaseId, clockTime, day, line, lines, many, operation, ThingId, tick, words } from "#src/kernel/index.ts";
import { PersonDetails } from "#src/people/index.ts";
import { afterInput } from "./after/fields.ts";
import { wasInput } from "./beside/model.ts";
import { doorInput } from "./door/fields.ts";
import { factInput } from "./facts/model.ts";
import { noteContent, theirViewInput } from "./their-view/fields.ts";
import { missedBecause, moods } from "./their-view/model.ts";
import { yardInput } from "./yard/fields.ts";
import { attemptOutcomes, channels, helpHow, nextWays, noteKinds, tellable, ways } from "./model.ts";

export * from "./promise-operations.ts";

const inIt = ["responsible", "part"] as const;
const about = (input: { readonly case: CaseId }): CaseId => input.case;
const isFilled = (row: unknown): boolean =>
	typeof row === "object" && row !== null && Object.values(row).some((value) => typeof value === "string" && value.trim() !== "");
/** Rows typed below each other (`companions.0.name`) or sent as a list; empty rows left out. */
const rows = <Row extends z.ZodType>(row: Row, most: number) =>
	z.preprocess((value) => (typeof value !== "object" || value === null ? [] : Object.values(value).filter(isFilled)), z.array(row).max(most));

export const PlanVisitInput = z
	.object({
		case: CaseId,
		day,
		time: clockTime.optional(),
		place: line(200),
		bring: words(1000).optional(),
		why: words(500),
		ifInconvenient: words(500).optional(),
		companions: rows(z.object({ name: line(120), organisation: line(120).optional(), role: line(120) }), 8),
		ownPeople: line(300).optional(),
		invited: tick,
		safety: z.enum(["nothing-known", "facts"]),
		factWhat: words(500).optional(),
		factPlace: line(200).optional(),
		factOn: day.optional(),
		factSource: line(200).optional(),
		...factInput,
	})
	.superRefine((given, context) => {
		if (given.safety !== "facts") return;
		for (const field of ["factWhat", "factPlace", "factOn", "factSource"] as const)
			if (!given[field]) context.addIssue({ code: "custom", path: [field], message: "contact.fact-needs" });
	});
export type PlanVisitInput = z.infer<typeof PlanVisitInput>;
/** Serves SAFE-01, SAFE-04, LEG-15, LEG-17, CON-01, CON-02, CON-08. */
export const planVisit = operation({
	name: "contact.plan-visit",
	input: PlanVisitInput,
	who: "prepare-a-visit",
	about,
	standing: inIt,
	audience: "mixed",
	offline: true,
	writes: ["contact.visit-planned", "contact.safety-apart", "privacy.held-back"],
	says: "Plans a visit: what we bring, who comes along, and a safety line.",
});
export const DropVisitInput = z.object({ case: CaseId, visit: ThingId, why: words(500).optional() });
export const dropVisit = operation({
	name: "contact.drop-visit",
	input: DropVisitInput,
	who: "prepare-a-visit",
	about,
	standing: inIt,
	audience: "person",
	offline: true,
	writes: ["contact.visit-dropped"],
	says: "A planned visit does not go on.",
});

export const AttemptInput = z.object({
	case: CaseId,
	outcome: z.enum(attemptOutcomes),
	how: z.enum(ways).optional(),
	words: words(4000).optional(),
	because: z.enum(missedBecause).optional(),
	visit: ThingId.optional(),
	nextWay: z.enum(nextWays).optional(),
	nextOn: day.optional(),
	introducedBy: line(120).optional(),
	day: day.optional(),
	...doorInput,
});
export type AttemptInput = z.infer<typeof AttemptInput>;
/** One tap and, if you like, some words. As often as needed (CON-06, CON-07, LEG-05). */
export const attempt = operation({
	name: "contact.attempt",
	input: AttemptInput,
	who: "write-about-contact",
	about,
	standing: inIt,
	audience: "person",
	offline: true,
	writes: ["contact.attempted", "contact.made"],
	says: "Tells how an attempt went, as a neutral fact; talking or coming in makes contact.",
});

export const NoteInput = z
	.object({
		case: CaseId,
		text: words(8000).optional(),
		kind: z.enum(noteKinds).optional(),
		place: line(200).optional(),
		day: day.optional(),
		seenAndHeard: words(8000).optional(),
		personSaid: words(8000).optional(),
		...theirViewInput,
		...yardInput,
		...afterInput,
		thoughts: words(8000).optional(),
		strengths: lines(300, 20),
		interests: lines(300, 20),
		gives: lines(300, 20),
		names: lines(120, 20),
		practical: lines(300, 10),
		practicalHow: z.enum(helpHow).optional(),
		visit: ThingId.optional(),
		nextOn: day.optional(),
		introducedBy: line(120).optional(),
	})
	.superRefine((given, context) => {
		const something = noteContent.some((key) => (Array.isArray(given[key]) ? given[key].length > 0 : Boolean(given[key])));
		if (!something) context.addIssue({ code: "custom", path: ["text"], message: "missing" });
	});
export type NoteInput = z.infer<typeof NoteInput>;
/** Text alone is enough; everything else may stay empty (CON-10, CON-11, CON-12, CON-14, PRIN-12, ANTI-28). */
export const note = operation({
	name: "contact.note",
	input: NoteInput,
	who: "write-about-contact",
	about,
	standing: inIt,
	audience: "mixed",
	offline: true,
	writes: ["contact.noted", "contact.thought", "contact.made", "contact.promised", "contact.written-out"],
	says: "Writes a contact down afterwards; one field is enough.",
});

export const WrapUpInput = z.object({
	case: CaseId,
	understood: words(1000).optional(),
	thinks: words(2000).optional(),
	anythingElse: words(2000).optional(),
	mayReturn: words(500).optional(),
	ownPeople: words(500).optional(),
	cardLeft: tick,
	saidWho: tick,
	saidWhy: words(500).optional(),
	asked: words(500).optional(),
});
export type WrapUpInput = z.infer<typeof WrapUpInput>;
/** Five questions, all may be skipped (CON-24, CON-08, NET-01). */
export const wrapUp = operation({
	name: "contact.wrap-up",
	input: WrapUpInput,
	who: "write-about-contact",
	about,
	standing: inIt,
	audience: "person",
	offline: true,
	writes: ["contact.wrapped-up"],
	says: "Keeps the answers to the five questions at the end of a contact.",
});

export const QuestionFirstInput = z.object({ case: CaseId, question: words(2000), expectation: words(1000).optional(), lookAgainOn: day.optional() });
export type QuestionFirstInput = z.infer<typeof QuestionFirstInput>;
/** The person's own question first; what was reported moves to later, with a look-again day and no due date (CON-17). */
export const putQuestionFirst = operation({
	name: "contact.put-question-first",
	input: QuestionFirstInput,
	who: "write-about-contact",
	about,
	standing: inIt,
	audience: "person",
	offline: true,
	writes: ["contact.question-first", "contact.reported-later"],
	says: "Puts the person's own question first and what was reported later.",
});

export const KnowPersonInput = PersonDetails.extend({
	case: CaseId,
	rather: many(z.enum(tellable), 3),
	toldMeThemselves: tick,
	face: line(60).optional(),
	...wasInput,
});
export type KnowPersonInput = z.infer<typeof KnowPersonInput>;
/** How somebody is called and addressed. What they rather do not tell is kept as just that (CON-09, CON-28). */
export const knowPerson = operation({
	name: "contact.know-person",
	input: KnowPersonInput,
	who: "write-about-contact",
	about,
	standing: inIt,
	audience: "person",
	offline: true,
	writes: ["contact.person-known"],
	says: "Keeps how the person is called, addressed and reached.",
});

export const ReceiveCallInput = z.object({ case: CaseId, words: words(4000), channel: z.enum(channels).optional(), mood: z.enum(moods).optional() });
export const receiveCall = operation({
	name: "contact.receive-call",
	input: ReceiveCallInput,
	who: "write-about-contact",
	about,
	standing: ["responsible", "part", "team"],
	audience: "person",
	offline: true,
	writes: ["contact.asked-for"],
	says: "The person called or sent a message; it waits for an answer.",
});
export const SendMessageInput = z.object({ case: CaseId, words: words(4000), mood: z.enum(moods).optional() });
/** The person asks for us from their own page (EXE-01). */
export const sendMessage = operation({
	name: "contact.send-message",
	input: SendMessageInput,
	who: "read-own-page",
	about,
	standing: ["person"],
	audience: "person",
	offline: true,
	writes: ["contact.asked-for"],
	says: "The person asks for us; it waits for an answer.",
});
export const AnswerCallInput = z.object({ case: CaseId, asked: ThingId, words: words(4000).optional() });
export const answerCall = operation({
	name: "contact.answer-call",
	input: AnswerCallInput,
	who: "write-about-contact",
	about,
	standing: inIt,
	audience: "person",
	offline: true,
	writes: ["contact.answered-call"],
	says: "Somebody who waited was answered.",
});

export const VisitWishInput = z.object({ case: CaseId, none: tick });
/** A household's wish: no uninvited visits (LEG-24). */
export const keepWish = operation({
	name: "contact.keep-visit-wish",
	input: VisitWishInput,
	who: "write-about-contact",
	about,
	standing: inIt,
	audience: "none",
	offline: false,
	writes: [],
	says: "Keeps or takes back the wish of a household not to be visited uninvited.",
});
/** The person keeps that wish from their own page. */
export const keepWishMyself = operation({
	...keepWish,
	name: "contact.keep-visit-wish-myself",
	who: "read-own-page",
	standing: ["person"],
	says: "The person keeps or takes back their wish not to be visited uninvited.",
});
export const FindPersonInput = z.object({ named: line(120) });
/** Finds people by name, with a typo in it. Sent as a form, kept out of every address (PRIV-12). */
export const findByName = operation({
	name: "contact.find-person",
	input: FindPersonInput,
	who: "find-people",
	audience: "none",
	offline: false,
	writes: [],
	says: "Finds people of the team by name; answers with ids only.",
});
