/** The rows that follow from entries. They read nothing but the entry and their own rows, so that they can be played again. */
import { addDays, type CalendarDay, dayOf } from "#src/kernel/time.ts";
import type { ThingId } from "#src/kernel/ids.ts";
import type { AnyEntry } from "#src/kernel/journal.ts";
import { changeCase, closeOpen, handOpenThings, keepOpen, letIn } from "#src/people/server.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { Projectors } from "#src/platform/operations/handler.ts";
import { answerProjectors, holderOf, messageOfAnswer, staysAfterSettling } from "./answers/projectors.ts";
import { projectArrivals } from "./arrival-store.ts";
import { enquiryProjections, enquiryProjectors } from "./enquiry/projectors.ts";
import type { Added, Answered, Moment, PickedUp, Settled } from "./model.ts";
import { ANSWER_WITHIN_DAYS, answerDay, LOOK_AGAIN_DAYS } from "./rules.ts";
import { rowsAnswered, rowsLegalRoute, rowsPickedUp, rowsSettled } from "./store.ts";
import { sourceProjectors } from "./sources/handlers.ts";
import { listOpenThings } from "#src/people/server.ts";
import { projectors as legalProjectors } from "./legal/handlers.ts";
import { contactMade, projections as partnersProjections, projectors as partnersProjectors } from "./partners/projectors.ts";
import { togetherProjections, togetherProjectors } from "./together/projectors.ts";
import { unusedProjections, unusedProjectors } from "./unused/projectors.ts";

/** Tables that hold nothing but what follows from the journal. */
export const projections: readonly string[] = [
	"signal",
	"answer_owed",
	"outgoing_message",
	"advice",
	...partnersProjections,
	...togetherProjections,
	...unusedProjections,
	...enquiryProjections,
];

const pickedUp = async (tx: Tx, entry: AnyEntry): Promise<void> => {
	const me = entry.by.id;
	if (me === null) return;
	const today = dayOf(entry.at);
	await changeCase(tx, entry.case, { station: "picked-up", responsible: me, pickedUpAt: entry.at });
	await letIn(tx, entry.case, me, "responsible", ["responsible", "team", "person"], entry.at);
	await handOpenThings(tx, entry.case, me);
	await keepOpen(tx, { id: entry.case, case: entry.case, kind: "signalling.matter", holder: me, lookAgain: addDays(today, 7), since: entry.at });
	for (const owed of await rowsPickedUp(tx, entry.case, entry.at, answerDay(today, (entry.body as PickedUp).within), addDays(today, LOOK_AGAIN_DAYS)))
		await keepOpen(tx, { id: owed.thing, case: entry.case, kind: kindOf(owed.moment), holder: me, lookAgain: owed.due, since: entry.at });
};
const kindOf = (moment: Moment): string => `signalling.answer-${moment}`;

const answered = async (tx: Tx, entry: AnyEntry): Promise<void> => {
	const { signal, moment, stillToSay, ends } = entry.body as Answered;
	// To be told by voice: it stays with whoever owes it, until they say that they did.
	if (stillToSay) return;
	for (const thing of await rowsAnswered(tx, signal, moment, entry.at)) await closeOpen(tx, thing, entry.at);
	// Who asked how it stands has heard something now.
	for (const asked of await listOpenThings(tx, { case: entry.case, kinds: ["signalling.asked", "signalling.taken-back"] }))
		if (ends === undefined || ends.includes(asked.id as ThingId)) await closeOpen(tx, asked.id, entry.at);
	await messageOfAnswer(tx, entry);
};

const added = async (tx: Tx, entry: AnyEntry): Promise<void> => {
	const body = entry.body as Added;
	if (body.legalRoute) await rowsLegalRoute(tx, body.signal, body.legalRoute);
	if (!body.lookAgain || (!body.asksHowItStands && !body.legalRoute)) return;
	// Whoever holds the matter holds this too; it can always be found there.
	const holder = (await holderOf(tx, entry.case, body.holder ?? null)) ?? (entry.by.kind === "member" ? entry.by.id : null);
	const soon: CalendarDay = addDays(dayOf(entry.at), body.legalRoute ? 1 : ANSWER_WITHIN_DAYS);
	await keepOpen(tx, {
		id: body.lookAgain,
		case: entry.case,
		kind: body.legalRoute ? "signalling.legal-route" : "signalling.asked",
		holder,
		lookAgain: soon,
		since: entry.at,
	});
};

const settled = async (tx: Tx, entry: AnyEntry): Promise<void> => {
	const body = entry.body as Settled;
	await changeCase(tx, entry.case, { station: "settled" });
	await rowsSettled(tx, entry.case, entry.at);
	for (const thing of await listOpenThings(tx, { case: entry.case }))
		if (thing.kind.startsWith("signalling.") && !staysAfterSettling.has(thing.kind)) await closeOpen(tx, thing.id, entry.at);
	if (body.lookBackOn && body.lookBack && body.watcher)
		await keepOpen(tx, {
			id: body.lookBack,
			case: entry.case,
			kind: "signalling.look-back",
			holder: body.watcher,
			lookAgain: body.lookBackOn,
			since: entry.at,
		});
};

/** From here on the matter is held by what comes after: the weighing looks again, the contact goes on. */
const goesOn = async (tx: Tx, entry: AnyEntry): Promise<void> => closeOpen(tx, entry.case, entry.at);

export const projectors: Projectors = {
	...enquiryProjectors,
	"signalling.received": Object.assign((tx: Tx, entry: AnyEntry) => projectArrivals(tx, [entry]), { many: projectArrivals }),
	"signalling.picked-up": pickedUp,
	"signalling.answered": answered,
	"signalling.added": added,
	"signalling.settled": settled,
	...answerProjectors,
	...sourceProjectors,
	...togetherProjectors,
	...unusedProjectors,
	...partnersProjectors,
	...legalProjectors,
	"weighing.written": goesOn,
	"contact.made": async (tx, entry) => {
		await goesOn(tx, entry);
		await contactMade(tx, entry);
	},
};
