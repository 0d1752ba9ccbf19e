/** Load, decide, give entries. */
import { type AnyEntry, type CaseId, entriesOf, ok, refuse, type Result } from "#src/kernel/index.ts";
import { changePerson, findCase, findPerson, findPersons, keepVisitWish, makePerson } from "#src/people/server.ts";
import { type Handled, handles, outcome, type Outcome, type Work } from "#src/platform/operations/handler.ts";
import { visitWishOf, weighingIn } from "#src/weighing/server.ts";
import { threeWay } from "#src/kernel/three-way.ts";
import { afterHandled, writeNote } from "./after/handlers.ts";
import { sharedTexts, textsOf } from "./beside/model.ts";
import { goingIn } from "./facts/handlers.ts";
import { alongHandled } from "./along/handlers.ts";
import { experienceHandled } from "./experience/handlers.ts";
import { agendaHandled } from "./agenda/handlers.ts";
import { attitudeHandled } from "./attitude/handlers.ts";
import { itWorkedHandled } from "./it-worked/handlers.ts";
import { wantsHandled } from "./wants/handlers.ts";
import type { ContactEntry, ContactState } from "./model.ts";
import * as can from "./operations.ts";
import {
	askedFor,
	decideAnswer,
	decideDropping,
	decideEndingPromise,
	decideQuestionFirst,
	decideWrapUp,
	personKnown,
	promised,
	refuseFetched,
} from "./rules/agreements.ts";
import { foldContact } from "./rules/fold.ts";
import { decideAttempt } from "./rules/reaching.ts";
import { decideVisit, isCrowded } from "./rules/visit.ts";

/** The contact in entries that were read already. */
export const contactIn = (entries: readonly AnyEntry[]): ContactState => foldContact(entriesOf<ContactEntry>(entries, "contact"));
/** What there was of contact in a matter, as far as this actor may read it. */
export const loadContact = async (work: Work, of: string): Promise<ContactState> => contactIn(await work.journal.ofCase(work.tx, of));

const reach = (work: Work) => ({ today: work.today, ids: { thing: work.newId(), look: work.newId() }, newId: work.newId });

const keepWish = async (work: Work, input: { readonly case: CaseId; readonly none: boolean }): Promise<Result<Outcome>> => {
	const matter = await findCase(work.tx, input.case);
	if (!matter?.address) return refuse("contact.no-address");
	await keepVisitWish(work.tx, matter.address, input.none ? work.tx.now : null);
	return ok({ entries: [], answer: { case: input.case } });
};
const visits: readonly Handled[] = [
	handles(can.planVisit, async (work, input) => {
		const entries = await work.journal.ofCase(work.tx, input.case);
		const me = work.tx.actor.id;
		if (me === null) return refuse("kernel.not-yours-to-do");
		const visit = work.newId();
		const decided = decideVisit(weighingIn(entries), contactIn(entries), input, {
			today: work.today,
			me,
			visit,
			noVisitsSince: await visitWishOf(work, input.case),
			apart: work.newId(),
			going: await goingIn(work, input.case, entries, input.safety === "facts"),
		});
		return outcome(decided, { case: input.case, visit, crowded: isCrowded(input) });
	}),
	handles(can.dropVisit, async (work, input) => outcome(decideDropping(await loadContact(work, input.case), input), { case: input.case })),
	handles(can.keepWish, keepWish),
	handles(can.keepWishMyself, keepWish),
];
const reaching: readonly Handled[] = [
	handles(can.attempt, async (work, input) =>
		outcome(decideAttempt(await loadContact(work, input.case), input, reach(work)), { case: input.case, outcome: input.outcome }),
	),
	handles(can.note, writeNote({ contactIn })),
	handles(can.wrapUp, async (_work, input) => outcome(decideWrapUp(input), { case: input.case })),
	handles(can.putQuestionFirst, async (work, input) =>
		outcome(decideQuestionFirst(input, { today: work.today, later: work.newId() }), { case: input.case }),
	),
];
const knowing: readonly Handled[] = [
	handles(can.knowPerson, async (work, input) => {
		const state = await loadContact(work, input.case);
		const fetched = refuseFetched(state, input);
		if (fetched !== undefined) return refuse("contact.rather-not-told", {}, fetched);
		const matter = await findCase(work.tx, input.case);
		if (!matter) return refuse("kernel.no-part-in-this");
		const { case: of, rather, toldMeThemselves: _told, face, was, ...details } = input;
		const present = matter.person === null ? undefined : await findPerson(work.tx, matter.person);
		const shared = Object.fromEntries(sharedTexts.map((field) => [field, details[field]]));
		const { take, clashes } = threeWay(was, textsOf(present), shared);
		if (clashes[0] !== undefined) return refuse("contact.changed-meanwhile", {}, clashes[0]);
		const person =
			matter.person ?? (await makePerson(work.tx, { ...details, face, address: matter.address ?? undefined, team: matter.team }, work.newId)).person;
		const own = Object.fromEntries(Object.entries(details).filter(([field]) => !(sharedTexts as readonly string[]).includes(field)));
		if (matter.person) await changePerson(work.tx, person, { ...own, ...take });
		const still = [...new Set([...state.rather, ...rather])].filter((one) => details[one] === undefined);
		return ok({ entries: [personKnown(of, person, still)], answer: { case: of, person } });
	}),
	handles(can.findByName, async (work, input) => {
		work.tx.note({ event: "search" });
		const found = await findPersons(work.tx, input.named);
		return ok({ entries: [], answer: { found: found.map(({ id }) => id).join(",") } });
	}),
];
const agreeing: readonly Handled[] = [
	handles(can.receiveCall, async (work, input) => {
		const asked = work.newId();
		return ok({ entries: [askedFor(input.case, asked, input.words, input.channel ?? "phone", input.mood)], answer: { case: input.case, asked } });
	}),
	handles(can.sendMessage, async (work, input) => {
		const asked = work.newId();
		return ok({ entries: [askedFor(input.case, asked, input.words, "page", input.mood)], answer: { case: input.case, asked } });
	}),
	handles(can.answerCall, async (work, input) => outcome(decideAnswer(await loadContact(work, input.case), input), { case: input.case })),
	handles(can.promise, async (work, input) => {
		const made = work.newId();
		return ok({
			entries: [
				promised(input.case, {
					promise: made,
					by: input.by ?? "worker",
					who: input.who,
					what: input.what,
					on: input.on,
					expects: input.expects,
					honest: input.honest,
				}),
			],
			answer: { case: input.case, promise: made },
		});
	}),
	handles(can.endPromise, async (work, input) => outcome(decideEndingPromise(await loadContact(work, input.case), input), { case: input.case })),
];
export const handled: readonly Handled[] = [
	...visits,
	...reaching,
	...knowing,
	...agreeing,
	...afterHandled({ contactIn }),
	...attitudeHandled,
	...alongHandled({ contactIn }),
	...experienceHandled,
	...agendaHandled,
	...wantsHandled,
	...itWorkedHandled,
];
