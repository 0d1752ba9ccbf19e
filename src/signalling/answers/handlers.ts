/** What a reporter does with what they told, and what workers do around the answer: load, decide, give entries. */
import type { CaseId, ThingId } from "#src/kernel/ids.ts";
import { isOk, ok, type Result, refuse } from "#src/kernel/result.ts";
import type { AnyEntry, NewEntry } from "#src/kernel/journal.ts";
import { listAreas } from "#src/neighbourhood/server.ts";
import { findCase } from "#src/people/server.ts";
import { findReceiver, teamsOf } from "#src/team/server.ts";
import { sendJob } from "#src/platform/jobs/store.ts";
import { type Handled, type Handler, handles, type Outcome, type Work } from "#src/platform/operations/handler.ts";
import { entriesOfArrival } from "../arrival.rules.ts";
import { doorIn, place } from "../arrival.ts";
import type { ReporterKnown, SignalState } from "../model.ts";
import { foldSignalling } from "../rules.ts";
import { signalsOfReporter } from "../store.ts";
import { deliverJob } from "./job.ts";
import { loadMatter } from "./load.ts";
import * as does from "./operations.ts";
import { changeTeller, decideDelivery, decideFound, decideTakeBack, decideTickOff, type TellerChange } from "./rules.ts";
import { findMessage, keepTerm } from "./store.ts";

/** Hands in the messages that go by themselves, in the same transaction as the answer. */
export const sendOut = async (work: Work, messages: readonly ThingId[]): Promise<void> => {
	for (const message of messages) await sendJob(work.tx, deliverJob, { message }, { key: message });
};

type Own = { readonly about: CaseId; readonly signal: SignalState; readonly entries: readonly AnyEntry[] };
/** What this reporter told: one of theirs, or the latest. Nobody else's is ever found here. */
export const loadOwn = async (work: Work, wanted?: string): Promise<Result<Own>> => {
	const me = work.tx.actor.id;
	const rows = me === null ? [] : await signalsOfReporter(work.tx, me);
	const row = wanted === undefined ? rows[0] : rows.find((one) => one.id === wanted);
	if (!row) return refuse("kernel.nothing-here");
	const entries = await work.journal.ofStream(work.tx, "signal", row.id);
	const [signal] = foldSignalling(entries).signals;
	return signal && signal.reporter === me ? ok({ about: row.case_id, signal, entries }) : refuse("kernel.nothing-here");
};
/** Who told it, and the eyes that know. */
const knownIn = (entries: readonly AnyEntry[], signal: string): { readonly known: ReporterKnown; readonly eyes: readonly string[] } | undefined => {
	const last = entries.filter((entry) => entry.kind === "signalling.reporter-known" && (entry.body as ReporterKnown).signal === signal).at(-1);
	return last && { known: last.body as ReporterKnown, eyes: last.audience.named ?? [] };
};
const ofOwn = async (work: Work, wanted: string, decide: (own: Own) => Result<readonly NewEntry[]>): Promise<Result<Outcome>> => {
	const own = await loadOwn(work, wanted);
	if (!isOk(own)) return own;
	const decided = decide(own.value);
	return isOk(decided) ? ok({ entries: decided.value, answer: { kept: true } }) : decided;
};
const change = (about: CaseId, signal: string, entries: readonly AnyEntry[], how: TellerChange): Result<readonly NewEntry[]> => {
	const found = knownIn(entries, signal);
	return found ? changeTeller(about, signal, found.known, found.eyes, how) : refuse("signalling.nobody-to-answer");
};

/** What a reporter brings is held by whoever holds the matter; where it ended, by who did, or a colleague who is still there. */
export const heldAfter = async (work: Work, about: CaseId, entries: readonly NewEntry[]): Promise<readonly NewEntry[]> => {
	const line = await findCase(work.tx, about);
	const turn = work.command;
	const found =
		(await findReceiver(work.tx, { team: line?.team, prefer: line?.responsible, turn })) ??
		(await findReceiver(work.tx, { prefer: line?.responsible, turn }));
	return found ? entries.map((entry) => ({ ...entry, body: { ...(entry.body as object), holder: found.id } })) : entries;
};
const takeBack: Handler<does.TakeBack> = async (work, input) => {
	const own = await loadOwn(work, input.signal);
	if (!isOk(own)) return own;
	const decided = decideTakeBack(own.value.about, own.value.signal, input, work.newId() as ThingId);
	return isOk(decided) ? ok({ entries: await heldAfter(work, own.value.about, decided.value), answer: { kept: true } }) : decided;
};
const changeWay: Handler<does.ChangeWay> = (work, { signal, ...how }) => ofOwn(work, signal, (own) => change(own.about, signal, own.entries, how));
const changeShield: Handler<does.ChangeShield> = (work, { signal, ...how }) =>
	ofOwn(work, signal, (own) => change(own.about, signal, own.entries, how));
const tellerSaid: Handler<does.TellerSaid> = async (work, { case: about, signal, ...how }) => {
	if (Object.values(how).every((one) => one === undefined)) return refuse("signalling.nothing-added");
	const decided = change(about, signal, await work.journal.ofCase(work.tx, about), how);
	return isOk(decided) ? ok({ entries: decided.value, answer: { case: about } }) : decided;
};

/** A matter of its own for who told us themselves: they are the one it is about, and they said yes. The signal stays where it stood (SIG-15, ANTI-27). */
const ownLine = async (
	work: Work,
	about: CaseId,
	entries: readonly AnyEntry[],
	{ signal, words, where }: does.AskOwnSupport,
): Promise<Result<Outcome>> => {
	const found = knownIn(entries, signal);
	if (!found) return refuse("signalling.nobody-to-answer");
	const { reporter, way, name, reachable } = found.known;
	const line = await findCase(work.tx, about);
	const area = line?.area ?? (await listAreas(work.tx)).find((one) => one.team === line?.team)?.id;
	const written = doorIn(where);
	const placed = await place(
		work,
		[
			{
				told: {
					source: "person",
					channel: work.tx.actor.kind === "reporter" ? "form" : "in-person",
					concern: words,
					shown: "yes",
					...(name ? { whom: name } : {}),
					...(where ? { where } : {}),
				},
				teller: { id: reporter, way, ...(name ? { name } : {}), ...(reachable ? { reachable } : {}) },
				...(written ? { written } : {}),
			},
		],
		{ area },
	);
	if (!isOk(placed)) return placed;
	const [first] = placed.value;
	if (!first) return refuse("kernel.nothing-here");
	// Their own line never falls into the one they told about, whatever door they name.
	if (first.matter.case === about) return refuse("signalling.same-door", {}, "where");
	const noted: NewEntry = {
		kind: "signalling.own-support",
		stream: { kind: "signal", id: signal },
		case: about,
		audience: { reach: "responsible", named: found.eyes },
		body: { signal },
	};
	return ok({ entries: [...entriesOfArrival(first, work.tx.actor.id), noted], answer: { kept: true } });
};
const askOwnSupport: Handler<does.AskOwnSupport> = async (work, input) => {
	const own = await loadOwn(work, input.signal);
	if (!isOk(own)) return own;
	return own.value.signal.ownSupport ? refuse("signalling.own-support-already") : ownLine(work, own.value.about, own.value.entries, input);
};
const beginOwnSupport: Handler<does.BeginOwnSupport> = async (work, input) => {
	const entries = await work.journal.ofCase(work.tx, input.case);
	const signal = foldSignalling(entries).signals.find((one) => one.signal === input.signal);
	if (!signal) return refuse("kernel.nothing-here");
	return signal.ownSupport ? refuse("signalling.own-support-already") : ownLine(work, input.case, entries, input);
};

const tickOff: Handler<does.TickOff> = async (work, input) => {
	const decided = decideTickOff(await findMessage(work.tx, input.message), input);
	return isOk(decided) ? ok({ entries: decided.value, answer: { case: input.case } }) : decided;
};
const noteDelivery: Handler<does.NoteDelivery> = async (work, input) => {
	const decided = decideDelivery(await findMessage(work.tx, input.message), input);
	return isOk(decided) ? ok({ entries: decided.value, answer: { noted: true } }) : decided;
};
const noteFound: Handler<does.NoteFound> = async (work, input) => {
	const loaded = await loadMatter(work, input.case);
	if (!isOk(loaded)) return loaded;
	const decided = decideFound(
		loaded.value.state.signals.find((one) => one.signal === input.signal),
		input,
	);
	return isOk(decided) ? ok({ entries: decided.value, answer: { case: input.case } }) : decided;
};
const setTerm: Handler<does.SetTerm> = async (work, { team, days, from }) => {
	if (from < work.today) return refuse("signalling.day-gone-by", {}, "from");
	if (!(await teamsOf(work)).includes(team)) return refuse("kernel.nothing-here");
	return (await keepTerm(work.tx, team, { from, days })) ? ok({ entries: [], answer: { set: true } }) : refuse("signalling.term-already", {}, "from");
};

export const answerHandled: readonly Handled[] = [
	handles(does.takeBack, takeBack),
	handles(does.changeWay, changeWay),
	handles(does.changeShield, changeShield),
	handles(does.tellerSaid, tellerSaid),
	handles(does.askOwnSupport, askOwnSupport),
	handles(does.beginOwnSupport, beginOwnSupport),
	handles(does.tickOff, tickOff),
	handles(does.noteDelivery, noteDelivery),
	handles(does.noteFound, noteFound),
	handles(does.setTerm, setTerm),
];
