/** Load, decide, give entries: everything about sharing and being open. */
import { type CaseId, type MemberId, type ThingId } from "#src/kernel/ids.ts";
import type { NewEntry } from "#src/kernel/journal.ts";
import { isOk, ok, type Result, refuse } from "#src/kernel/result.ts";
import { addDays, atTime } from "#src/kernel/time.ts";
import { findAddress, findCase, findPerson, listParties } from "#src/people/server.ts";
import { wholeName, writtenOut } from "#src/people/index.ts";
import { standingsIn } from "#src/platform/operations/store.ts";
import { type Handled, type Handler, handles, handlesBoth, type Outcome, type Work } from "#src/platform/operations/handler.ts";
import { askedOfUsHandled } from "./asked-of-us/handlers.ts";
import { handled as consentHandled } from "./consent/handlers.ts";
import { lettersIn } from "./consent/holding.ts";
import { handled as enteringHandled } from "./entering/handlers.ts";
import { privacyIn } from "./fold.ts";
import { handled as householdHandled } from "./household/handlers.ts";
import type { PrivacyState } from "./model.ts";
import { listOfficers } from "./officer/store.ts";
import * as does from "./operations.ts";
import { findReceiver, findSharedInAgreement, isInTeamOf, listReaders } from "./partners.ts";
import { handled as reportsHandled } from "./snapshots/handlers.ts";
import { handled as requestsHandled } from "./requests/handlers.ts";
import { requestsIn, standsStill } from "./requests/rules.ts";
import { ANSWER_WITHIN, decideDisclose, decideStopSharing, decideTellAndAsk, itemsInAgreement, reachOf, type Stopping, written } from "./rules.ts";
import { saidBy } from "./said-by.ts";
import { handled as stoppingHandled } from "./stopping/handlers.ts";
import { sendStops, stoppingFor } from "./stopping/sending.ts";
import { listSharedWith } from "./store.ts";

const stateOf = async (work: Work, about: CaseId): Promise<PrivacyState> => privacyIn(await work.journal.ofCase(work.tx, about));
/** Whoever writes here is somebody: the right asks for a member or a person. */
const me = (work: Work): MemberId => (work.tx.actor.id ?? "") as MemberId;
const done = (entries: readonly NewEntry[], answer: Outcome["answer"] = {}): Result<Outcome> => ok({ entries, answer });
const outcomeOf = (decided: Result<readonly NewEntry[]>): Result<Outcome> => (isOk(decided) ? done(decided.value) : decided);

/** How the receiver knows whom it is about: the name, or else the door. */
const aboutWhom = async (work: Work, about: CaseId): Promise<string> => {
	const line = await findCase(work.tx, about);
	const person = line?.person ? await findPerson(work.tx, line.person) : undefined;
	if (person) return wholeName(person);
	const address = line?.address ? await findAddress(work.tx, line.address) : undefined;
	return address ? writtenOut(address) : "";
};

const openWithReason: Handler<does.OpenWithReason> = async (work, input) => {
	const standings = await standingsIn(work.tx, input.case);
	if (standings.includes("part") || standings.includes("responsible")) return refuse("privacy.part-already");
	work.tx.note({ why: "opened-with-a-reason" });
	const until = atTime(addDays(work.today, 1), "00:00");
	// Whoever sees to privacy reads the reason too, and nothing else of the matter.
	const audience = { reach: "person", named: await listOfficers(work.tx) } as const;
	return done([written(input.case, "privacy.opened-with-reason", { member: me(work), reason: input.reason, until }, audience)]);
};

const disclose: Handler<does.Disclose> = async (work, input) => {
	const { tx, today, newId } = work;
	const receiver = input.organisation === undefined ? undefined : await findReceiver(tx, input.organisation);
	if (input.organisation !== undefined && !receiver) return refuse("privacy.no-such-receiver", {}, "organisation");
	const shared = receiver && (await findSharedInAgreement(tx, receiver.id));
	const entries = await work.journal.ofCase(tx, input.case);
	const decided = decideDisclose(privacyIn(entries), input, {
		today,
		newId,
		me: me(work),
		agreed: shared && itemsInAgreement(shared),
		organisationName: receiver?.name ?? input.organisationName ?? "",
		readers: receiver ? [receiver.id, ...(await listReaders(tx, receiver.id))] : [],
		about: await aboutWhom(work, input.case),
		standsStill: standsStill(requestsIn(entries)),
		letters: lettersIn(entries),
	});
	return outcomeOf(decided);
};

/** Decides, and sends the word to whoever received what stops. */
const stopping = async (
	work: Work,
	state: PrivacyState,
	input: { readonly case: CaseId; readonly disclosure: string },
	decide: (facts: Stopping) => Result<readonly NewEntry[]>,
): Promise<Result<Outcome>> => {
	const sharer = state.disclosures.find((one) => one.disclosure === input.disclosure)?.holder;
	const decided = decide(await stoppingFor(work, input.case, sharer));
	if (isOk(decided)) await sendStops(work, state, decided.value);
	return outcomeOf(decided);
};
const tellAndAsk: Handler<does.TellAndAsk> = async (work, input) => {
	const state = await stateOf(work, input.case);
	return stopping(work, state, input, (facts) => decideTellAndAsk(state, input, facts));
};
const stopSharing: Handler<does.StopSharing> = async (work, input) => {
	const state = await stateOf(work, input.case);
	return stopping(work, state, input, (facts) => decideStopSharing(state, input, facts));
};
const tellReceiver: Handler<does.TellReceiver> = async (work, input) => {
	const one = (await stateOf(work, input.case)).disclosures.find((each) => each.disclosure === input.disclosure);
	if (!one?.stopped) return refuse("privacy.not-stopped");
	if (one.stopped.receiverTold) return refuse("privacy.told-already");
	return done([written(input.case, "privacy.receiver-told", { disclosure: input.disclosure, tell: one.stopped.tell, how: input.how }, reachOf(one))]);
};

const askItem: Handler<does.AskItem> = async (work, input) => {
	const { organisation } = work.tx.actor;
	const shared = organisation === null ? [] : await listSharedWith(work.tx, organisation, work.today);
	const line = shared.find((one) => one.id === input.disclosure);
	if (!line || organisation === null) return refuse("privacy.nothing-shared");
	work.tx.note({ case: line.case });
	if (input.item === "cause") return refuse("privacy.cause-stays");
	const agreed = await findSharedInAgreement(work.tx, organisation);
	if (agreed && !itemsInAgreement(agreed).includes(input.item)) return refuse("privacy.not-agreed-with-you");
	const holder = (await findCase(work.tx, line.case))?.responsible;
	const name = (await findReceiver(work.tx, organisation))?.name ?? "";
	if (!holder) return refuse("privacy.nobody-yet");
	const body = {
		asked: work.newId() as ThingId,
		disclosure: input.disclosure,
		item: input.item,
		organisationName: name,
		holder,
		lookAgain: addDays(work.today, ANSWER_WITHIN),
	};
	return done([written(line.case, "privacy.item-asked", body)]);
};

const answerItem: Handler<does.AnswerItem> = async (work, input) => {
	const one = (await stateOf(work, input.case)).asks.find((each) => each.asked === input.asked);
	if (!one) return refuse("privacy.no-such-question");
	return one.answered
		? refuse("privacy.answered-already")
		: done([written(input.case, "privacy.item-answered", { asked: input.asked, how: input.how })]);
};

const writeBeside: Handler<does.WriteBeside> = async (work, input) => {
	// Only beside what both can read: an entry the person cannot see does not exist here.
	const entry = (await work.journal.ofCase(work.tx, input.case)).find((one) => one.id === input.entry && one.audience.reach === "person");
	if (!entry) return refuse("privacy.no-such-entry");
	return done([
		written(input.case, "privacy.beside", { entry: entry.id, text: input.text, untrue: input.untrue, ...saidBy(work.tx.actor.kind, input) }),
	]);
};
const askWhy: Handler<does.AskWhy> = async (work, input) => {
	const works = (await listParties(work.tx, input.case))
		.filter(({ standing }) => standing === "responsible" || standing === "part")
		.map(({ party }) => party);
	const responsible = (await findCase(work.tx, input.case))?.responsible;
	// Who has a part answers; about somebody from elsewhere the first responsible finds out.
	const holder = works.includes(input.member) || (await isInTeamOf(work.tx, input.case, input.member)) ? input.member : responsible;
	if (!holder) return refuse("privacy.nobody-yet");
	const body = {
		question: work.newId() as ThingId,
		member: input.member,
		day: input.day,
		words: input.words,
		holder,
		lookAgain: addDays(work.today, ANSWER_WITHIN),
		...saidBy(work.tx.actor.kind, input),
	};
	return done([written(input.case, "privacy.asked-why", body, { reach: "person", named: [holder] })]);
};
const answerWhy: Handler<does.AnswerWhy> = async (work, input) => {
	const state = await stateOf(work, input.case);
	const question = state.questions.find((one) => one.question === input.question);
	if (!question) return refuse("privacy.no-such-question");
	return question.answer
		? refuse("privacy.answered-already")
		: done([written(input.case, "privacy.why-answered", { question: input.question, words: input.words })]);
};
const logTalk: Handler<does.LogTalk> = async (_work, input) =>
	done([written(input.case, "privacy.talked-about", { with: input.with, on: input.on, about: input.about, present: input.present === "yes" })]);

export const handled: readonly Handled[] = [
	handles(does.openWithReason, openWithReason),
	handles(does.disclose, disclose),
	handles(does.tellAndAsk, tellAndAsk),
	...handlesBoth(does.stopSharing, stopSharing),
	handles(does.tellReceiver, tellReceiver),
	handles(does.askItem, askItem),
	handles(does.answerItem, answerItem),
	...handlesBoth(does.writeBeside, writeBeside),
	...handlesBoth(does.askWhy, askWhy),
	handles(does.answerWhy, answerWhy),
	handles(does.logTalk, logTalk),
	...enteringHandled,
	...askedOfUsHandled,
	...requestsHandled,
	...consentHandled,
	...reportsHandled,
	...householdHandled,
	...stoppingHandled,
];
