/** Load, decide, give entries: what the person asks and what came of it. */
import type { CaseId, MemberId, ThingId } from "#src/kernel/ids.ts";
import type { NewEntry } from "#src/kernel/journal.ts";
import { isOk, ok, type Result, refuse } from "#src/kernel/result.ts";
import { closeOpen, findCase, keepOpen, listOpenThings, staysIn } from "#src/people/server.ts";
import { type Handled, type Handler, handles, handlesBoth, type Outcome, type Projectors, type Work } from "#src/platform/operations/handler.ts";
import type { OwnRequest } from "./model.ts";
import { on } from "../projecting.ts";
import { saidBy } from "../said-by.ts";
import * as does from "./operations.ts";
import { askedOf, decideWithdraw } from "../retention/rules.ts";
import { pieceOf } from "../pieces/sealing.ts";
import { findProposal, listHeld } from "../retention/store.ts";
import { dropRestrict, grantRestrict, listAskedFor, rowRestrict } from "./store.ts";
import { decideAnswer, decideRequest, decideTakeBack, type Erasing, requestsIn } from "./rules.ts";

const outcomeOf = (decided: Result<readonly NewEntry[]>, answer: Outcome["answer"] = {}): Result<Outcome> =>
	isOk(decided) ? ok({ entries: decided.value, answer }) : decided;
const loadRequests = async (work: Work, about: CaseId): Promise<readonly OwnRequest[]> => requestsIn(await work.journal.ofCase(work.tx, about));

const request: Handler<does.Request> = async (work, input) => {
	const entries = await work.journal.ofCase(work.tx, input.case);
	// Only about what both can read: an entry the person cannot see does not exist here.
	if (input.entry !== undefined && !entries.some((one) => one.id === input.entry && one.audience.reach === "person"))
		return refuse("privacy.no-such-entry");
	const { actor } = work.tx;
	// The first responsible answers; a worker who writes it down where nobody is that yet keeps it themselves.
	const holder = ((await findCase(work.tx, input.case))?.responsible ?? (actor.kind === "member" ? actor.id : null)) as MemberId | null;
	return outcomeOf(
		decideRequest(requestsIn(entries), input, { today: work.today, id: work.newId() as ThingId, holder, said: saidBy(actor.kind, input) }),
	);
};
/** What was proposed because of it is taken back too: nothing goes that is asked no more. */
const takeBack: Handler<does.TakeBackRequest> = async (work, input) => {
	const requests = await loadRequests(work, input.case);
	const one = requests.find(({ request: id }) => id === input.request);
	const asked =
		one?.wants === "erase" && one.answer !== undefined ? await listAskedFor(work.tx, input.case, one.entry) : { waiting: [], gone: false };
	const decided = decideTakeBack(requests, input, saidBy(work.tx.actor.kind, input), asked.gone);
	if (!isOk(decided)) return decided;
	const entries = [...decided.value];
	for (const id of asked.waiting) {
		const withdrawn = decideWithdraw(await findProposal(work.tx, id), work.tx.actor.id ?? "", true);
		if (!isOk(withdrawn)) return refuse("privacy.gone-already");
		entries.push(...withdrawn.value);
	}
	return ok({ entries, answer: {} });
};
/** What would go now; what waits for this very answer does not stand in the way of it. */
const erasingIn = async (work: Work, input: does.AnswerRequest): Promise<Erasing> => {
	const by = { id: work.newId() as CaseId, me: (work.tx.actor.id ?? "") as MemberId, today: work.today };
	const entries = await work.journal.ofCase(work.tx, input.case);
	const about = requestsIn(entries).find((one) => one.request === input.request)?.entry;
	if (about !== undefined) {
		const entry = entries.find(({ id }) => id === about);
		return { by, ...(entry === undefined ? {} : await pieceOf(work, entry, "asked")) };
	}
	const [held] = await listHeld(work.tx, [input.case]);
	const others = (await listOpenThings(work.tx, { case: input.case })).some((thing) => thing.id !== input.request);
	return {
		due: held && askedOf({ ...held, open: others }, work.today),
		by,
	};
};
const answer: Handler<does.AnswerRequest> = async (work, input) => {
	if (input.propose && !(await staysIn(work.tx, input.case))) return refuse("privacy.here-for-today");
	const erasing = input.propose ? await erasingIn(work, input) : undefined;
	return outcomeOf(decideAnswer(await loadRequests(work, input.case), input, erasing), erasing && { destruction: erasing.by.id });
};

export const handled: readonly Handled[] = [
	...handlesBoth(does.request, request),
	...handlesBoth(does.takeBackRequest, takeBack),
	handles(does.answerRequest, answer),
];
/** Nothing but what restricts, for playing it again by itself. */
export const restrictOnly: Projectors = {
	"privacy.requested": on<"privacy.requested">(async (tx, { case: about, body }) => {
		if (body.wants === "restrict") await rowRestrict(tx, about, body.request);
	}),
	"privacy.request-answered": on<"privacy.request-answered">((tx, { case: about, at, body }) =>
		(body.came === "not-done" ? dropRestrict : grantRestrict)(tx, about, body.request, at),
	),
	"privacy.request-taken-back": on<"privacy.request-taken-back">((tx, { case: about, body }) => dropRestrict(tx, about, body.request)),
};
export const projectors: Projectors = {
	"privacy.requested": on<"privacy.requested">(async (tx, { case: about, at, body }) => {
		if (body.wants === "restrict") await rowRestrict(tx, about, body.request);
		await keepOpen(tx, {
			id: body.request,
			case: about,
			kind: "privacy.request",
			holder: body.holder,
			lookAgain: body.answerBy,
			since: at,
		});
	}),
	"privacy.request-answered": on<"privacy.request-answered">(async (tx, { case: about, at, body }) => {
		await (body.came === "not-done" ? dropRestrict : grantRestrict)(tx, about, body.request, at);
		await closeOpen(tx, body.request, at);
	}),
	"privacy.request-taken-back": on<"privacy.request-taken-back">(async (tx, { case: about, at, body }) => {
		await dropRestrict(tx, about, body.request);
		await closeOpen(tx, body.request, at);
	}),
};
