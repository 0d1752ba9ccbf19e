/** What the operations of signalling do: load, decide, give entries. */
import type { CaseId, MemberId, ThingId } from "#src/kernel/ids.ts";
import type { NewEntry } from "#src/kernel/journal.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import { isOk, ok, type Result, refuse } from "#src/kernel/result.ts";
import type { Instant } from "#src/kernel/time.ts";
import { type CaseLine, sameDoor } from "#src/people/index.ts";
import { findAddress, findCase } from "#src/people/server.ts";
import { type Handled, type Handler, handles, handlesTogether, type Outcome, type Work } from "#src/platform/operations/handler.ts";
import { makeEntryCode } from "#src/platform/sign-in/entry-codes.ts";
import { entriesOfArrival, type Teller } from "./arrival.rules.ts";
import { doorIn, place, type Telling } from "./arrival.ts";
import { waitAtDoor } from "./arrival-store.ts";
import { acknowledge, goOut, withTeller } from "./answers/going-out.ts";
import { answerHandled, heldAfter, loadOwn } from "./answers/handlers.ts";
import { termOf } from "./answers/load.ts";
import { canGo } from "./answers/rules.ts";
import { bringFileHandler, importHandler, sendArrearsHandler } from "./arrears/handlers.ts";
import { handledMirror } from "./building/handlers.ts";
import { handledEnquiry } from "./enquiry/handlers.ts";
import { type AnswerWay, type SignallingState, sourceOfTeller } from "./model.ts";
import * as arrears from "./arrears/operations.ts";
import * as does from "./operations.ts";
import { decideAdd, decideAnswer, decideHoldOn, decidePickUp, decideSettle, foldSignalling } from "./rules.ts";
import { markOf } from "./public/same-words.ts";
import { apartHandled, setApart } from "./public/apart/handlers.ts";
import { handled as legalHandled } from "./legal/handlers.ts";
import { handled as partnersHandled } from "./partners/handlers.ts";
import { neighboursFor } from "./residents/settling.ts";
import { areaMeant, sourceHandled } from "./sources/handlers.ts";
import { texts } from "./texts/index.ts";
import { holdsHousehold, togetherHandled, withFollowers } from "./together/handlers.ts";
import { unusedHandled } from "./unused/handlers.ts";

/** How long a reply code opens the reporter's own page. */
const REPLY_CODE_DAYS = 400;

const one = async (work: Work, telling: Telling, around: Parameters<typeof place>[2] = {}): Promise<Result<Outcome & { readonly case: CaseId }>> => {
	// A worker reads what comes of it; a volunteer, a reporter or a partner only that it is kept.
	const shown = work.tx.actor.kind === "member" && mayAtAll(work.tx.actor.roles, "see-open-signals") && work.tx.actor.teams.length > 0;
	const placed = await place(work, [telling], { ...around, shown });
	if (!isOk(placed)) return placed;
	const [first] = placed.value;
	if (!first) return refuse("kernel.nothing-here");
	const entries = await withTeller(
		work,
		placed.value.flatMap((each) => entriesOfArrival(each, work.tx.actor.id)),
	);
	// Which matter it became is for who works there: not for a volunteer, and not for another team.
	const { actor } = work.tx;
	const worksThere = mayAtAll(actor.roles, "see-open-signals") && actor.teams.includes(first.matter.team);
	return ok({ entries, case: first.matter.case, answer: worksThere ? { case: first.matter.case, signal: first.arrival.signal } : { kept: true } });
};
const optional = <Value extends object>(value: Value): { [Key in keyof Value]?: NonNullable<Value[Key]> } =>
	Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as { [Key in keyof Value]?: NonNullable<Value[Key]> };
/** Who wants to hear back how: whoever left a number and no wish is called by what they left; with a code one can always read it. */
const wayOf = (way: AnswerWay | undefined, reachable: string | undefined): AnswerWay => way ?? (reachable === undefined ? "here" : "call");

/** What somebody told by the form, as entries; `at` when it came earlier and waited apart until a human looked. */
const tellAs = async (
	work: Work,
	input: does.Tell,
	id: string,
	at?: Instant,
): Promise<Result<{ readonly entries: readonly NewEntry[]; readonly case: CaseId }>> => {
	const teller: Teller = { id, way: wayOf(input.way, input.reachable), ...optional({ name: input.name, reachable: input.reachable }) };
	const written = doorIn(input.where);
	const arrived = await one(
		work,
		{
			told: {
				source: input.selfAsked ? "person" : sourceOfTeller[input.who ?? "neighbour"],
				channel: "form",
				concern: input.sees,
				shown: input.shown ?? "no",
				...optional({
					where: input.where,
					tried: input.tried,
					nuisance: input.nuisance,
					firstNoticed: input.firstNoticed,
					language: input.language === "nl" ? undefined : input.language,
				}),
			},
			teller,
			...(written ? { written } : {}),
		},
		{ area: await areaMeant(work, input.where, input.area) },
	);
	if (!isOk(arrived)) return arrived;
	const entries = at === undefined ? arrived.value.entries : arrived.value.entries.map((entry) => ({ ...entry, at }));
	return ok({ entries: await acknowledge(work, entries), case: arrived.value.case });
};
const tell: Handler<does.Tell> = async (work, input) => {
	const apart = await setApart(work, input, REPLY_CODE_DAYS);
	if (apart) return apart;
	const teller = work.newId();
	const told = await tellAs(work, input, teller);
	if (!isOk(told)) return told;
	const { id } = await makeEntryCode(work, { kind: "reporter", subject: teller, case: told.value.case, days: REPLY_CODE_DAYS });
	// Only the number of the receipt goes back: whoever told us is not told which matter it became.
	return ok({ entries: told.value.entries, answer: { receipt: id, words: markOf(work, input) } });
};

const noteHeard: Handler<does.NoteHeard> = async (work, input) => {
	const written = doorIn(input.where);
	const told: Telling = {
		told: {
			source: input.own ? "own-eyes" : "heard-around",
			channel: "in-person",
			concern: input.words,
			shown: "no",
			...optional({ where: input.where, firstNoticed: input.firstNoticed }),
		},
		...(written ? { written } : {}),
	};
	return one(work, told, { area: await areaMeant(work, input.where) });
};

const takeCall: Handler<does.TakeCall> = async (work, input) => {
	const written = doorIn(input.where);
	const hears =
		input.source !== "own-eyes" &&
		(input.name !== undefined || input.reachable !== undefined || input.relation !== undefined || (input.way !== undefined && input.way !== "none"));
	const teller: Teller | undefined = hears
		? {
				id: work.newId(),
				way: wayOf(input.way, input.reachable ?? input.name),
				...optional({ name: input.name, reachable: input.reachable, relation: input.relation }),
			}
		: undefined;
	const told: Telling = {
		told: {
			source: input.source,
			channel: input.channel ?? "in-person",
			concern: input.sees,
			shown: input.shown ?? "no",
			...optional({
				where: input.where,
				whom: input.whom,
				tried: input.tried,
				nuisance: input.nuisance,
				firstNoticed: input.firstNoticed,
				legalRoute: input.legalRoute,
			}),
		},
		...(teller ? { teller } : {}),
		...(written ? { written } : {}),
	};
	const arrived = await one(work, told, { area: await areaMeant(work, input.where, input.area) });
	if (isOk(arrived) && teller?.way === "here")
		await makeEntryCode(work, { kind: "reporter", subject: teller.id, case: arrived.value.case, days: REPLY_CODE_DAYS });
	return arrived;
};

type Loaded = { readonly state: SignallingState; readonly line: CaseLine; readonly station: string; readonly responsible: string | null };
const load = async (work: Work, about: CaseId): Promise<Result<Loaded>> => {
	const line = await findCase(work.tx, about);
	if (!line) return refuse("kernel.nothing-here");
	// A signal on its way to this door waits, or has come already.
	const address = line.address === null ? undefined : await findAddress(work.tx, line.address);
	await waitAtDoor(work.tx, address && sameDoor(address));
	return ok({ state: foldSignalling(await work.journal.ofCase(work.tx, about)), line, station: line.station, responsible: line.responsible });
};

const pickUpOne = async (work: Work, input: does.PickUp, alsoTold: readonly string[]): Promise<Result<readonly NewEntry[]>> => {
	const loaded = await load(work, input.case);
	if (!isOk(loaded)) return loaded;
	const within = await termOf(work, loaded.value.line.team);
	const decided = decidePickUp(loaded.value.state, loaded.value.responsible, input, { toCreditor: texts("nl").toCreditor.pickedUp, within });
	return isOk(decided) ? goOut(work, { ...loaded.value, alsoTold }, input, decided.value) : decided;
};
/** One household, one worker: what was brought together is picked up together (SIG-30). */
const pickUp: Handler<does.PickUp> = async (work, input) => {
	const out = await withFollowers(work, input, (one, alsoTold) => pickUpOne(work, one, alsoTold));
	return isOk(out) ? ok({ entries: out.value, answer: { case: input.case } }) : out;
};
const answer: Handler<does.GiveAnswer> = async (work, input) => {
	const loaded = await load(work, input.case);
	if (!isOk(loaded)) return loaded;
	const told = loaded.value.state.signals.find((signal) => signal.signal === input.signal);
	const can = told && input.how ? canGo(told, input.how) : ok(null);
	if (!isOk(can)) return can;
	const decided = decideAnswer(loaded.value.state, input);
	const out = isOk(decided) ? await goOut(work, loaded.value, input, decided.value) : decided;
	return isOk(out) ? ok({ entries: out.value, answer: { case: input.case } }) : out;
};
const settleOne = async (work: Work, input: does.Settle, alsoTold: readonly string[]): Promise<Result<readonly NewEntry[]>> => {
	const loaded = await load(work, input.case);
	if (!isOk(loaded)) return loaded;
	const { state, station, line } = loaded.value;
	const context = {
		station,
		me: work.tx.actor.id as MemberId,
		lookBack: work.newId() as ThingId,
		today: work.today,
		toCreditor: texts("nl").toCreditor.ended,
	};
	const may = decideSettle(state, input, context);
	if (!isOk(may)) return may;
	const neighbours = await neighboursFor(work, input, line);
	if (!isOk(neighbours)) return neighbours;
	const decided = decideSettle(state, input, { ...context, neighbours: neighbours.value });
	return isOk(decided) ? goOut(work, { ...loaded.value, alsoTold }, input, decided.value) : decided;
};
const settle: Handler<does.Settle> = async (work, input) => {
	const out = await withFollowers(work, input, (one, alsoTold) => settleOne(work, one, alsoTold));
	return isOk(out) ? ok({ entries: out.value, answer: { case: input.case } }) : out;
};
const holdOn: Handler<does.HoldOn> = async (work, input) => {
	const loaded = await load(work, input.case);
	if (!isOk(loaded)) return loaded;
	const decided = decideHoldOn(loaded.value.state, input, work.newId() as ThingId);
	return isOk(decided) ? ok({ entries: decided.value, answer: { case: input.case } }) : decided;
};
const add: Handler<does.AddMore> = async (work, input) => {
	const own = await loadOwn(work, input.signal);
	if (!isOk(own)) return own;
	const decided = decideAdd(own.value.about, own.value.signal, input, work.newId() as ThingId);
	return isOk(decided) ? ok({ entries: await heldAfter(work, own.value.about, decided.value), answer: { added: true } }) : decided;
};

export const handled: readonly Handled[] = [
	...handledMirror,
	...handledEnquiry,
	handles(does.tell, tell),
	...apartHandled(tellAs),
	handles(does.noteHeard, noteHeard),
	handles(does.takeCall, takeCall, (work, input) => [areaMeant(work, input.where, input.area)]),
	handles(arrears.sendArrears, sendArrearsHandler),
	handles(arrears.bringFile, bringFileHandler),
	handles(arrears.importArrears, importHandler),
	handlesTogether(does.pickUp, pickUp, holdsHousehold),
	handles(does.answer, answer),
	handles(does.add, add),
	handlesTogether(does.settle, settle, holdsHousehold),
	handles(does.holdOn, holdOn),
	...answerHandled,
	...sourceHandled,
	...togetherHandled,
	...unusedHandled,
	...partnersHandled,
	...legalHandled,
];
