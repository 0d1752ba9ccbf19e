/**
 * What leaves the house, and what a reporter may change. Pure.
 *
 * On receipt (SIG-19, ANTI-29): where a mail or text message can be sent, one goes out by itself the same minute and says only that it arrived. It is no answer.
 * The catalogue asks for a complaint 'met with positive attention and acknowledged', and what people miss is a human being; so the answer at receipt stays owed
 * by a named worker within the term, and stands in the souterrain until it is given.
 */
import type { CaseId, ThingId } from "#src/kernel/ids.ts";
import type { AnyEntry, Audience, NewEntry } from "#src/kernel/journal.ts";
import { ok, type Result, refuse } from "#src/kernel/result.ts";
import { mailIn, mobileIn } from "#src/platform/messages/index.ts";
import type { Added, Answered, AnswerWay, ReporterKnown, SignalState } from "../model.ts";
import type { AnswerTerm, Hears, MessageRow, Named, NotArrived, Sendable } from "./model.ts";
import type { NoteDelivery, NoteFound, TakeBack, TickOff } from "./operations.ts";

/** Where nothing was agreed: two days (SIG-19). */
export const USUAL_DAYS = 2;
/** The agreement that holds on a day: the latest that has begun. */
export const termOn = (terms: readonly AnswerTerm[], today: string): number =>
	[...terms].sort((a, b) => (a.from < b.from ? 1 : -1)).find((one) => one.from <= today)?.days ?? USUAL_DAYS;

type Wish = { readonly way: AnswerWay; readonly reachable?: string | undefined };
/** By which road an answer reaches somebody: what they wished, as far as what they left makes it possible. */
export const roadOf = ({ way, reachable }: Wish): Hears => {
	if (way === "none") return "here";
	if (way !== "message") return way;
	if (mailIn(reachable) !== undefined) return "mail";
	return mobileIn(reachable) === undefined ? "message" : "text";
};
export const isSendable = (how: string): how is Sendable => how === "mail" || how === "text" || how === "letter";

/** What the house can send by itself. */
export type Sends = { readonly mail: boolean; readonly text: boolean };
const goesByItself = (how: Sendable, sends: Sends): boolean => (how === "mail" && sends.mail) || (how === "text" && sends.text);

export type GoingOut = { readonly entries: readonly NewEntry[]; readonly messages: readonly ThingId[] };
/** Gives each answer that leaves the house its message: those that go by themselves are handed in as jobs, the others stand ready. */
export const withMessages = (entries: readonly NewEntry[], sends: Sends, newId: () => string): GoingOut => {
	const messages: ThingId[] = [];
	const out = entries.map((entry): NewEntry => {
		if (entry.kind !== "signalling.answered") return entry;
		const body = entry.body as Answered;
		if (!isSendable(body.how)) return entry;
		const message = newId() as ThingId;
		const goes = goesByItself(body.how, sends);
		if (goes) messages.push(message);
		return { ...entry, body: { ...body, message, ...(goes ? {} : { ready: true }) } satisfies Answered };
	});
	return { entries: out, messages };
};

/** Whether an answer can go the way a worker chose: a mail needs an address that was left. */
export const canGo = (signal: SignalState, how: string): Result<null> => {
	if (how !== "mail" && how !== "text") return ok(null);
	if (signal.hearsBy === how) return ok(null);
	const left = signal.who?.reachable;
	const can = how === "mail" ? mailIn(left) : mobileIn(left);
	return can === undefined ? refuse(how === "mail" ? "signalling.no-mail-address" : "signalling.no-mobile", {}, "how") : ok(null);
};

const toReporter = (signal: Pick<SignalState, "reporter">): Audience => ({
	reach: "team",
	named: signal.reporter === undefined ? [] : [signal.reporter],
});
const stream = (signal: string): NewEntry["stream"] => ({ kind: "signal", id: signal });

/** Taken back: it stays, it says so, and whoever holds it looks again (SIG-05). Once is enough. */
export const decideTakeBack = (about: CaseId, signal: SignalState, command: TakeBack, lookAgain: ThingId): Result<readonly NewEntry[]> => {
	if (signal.takenBack !== null) return refuse("signalling.taken-back-already");
	return ok([
		{
			kind: "signalling.taken-back",
			stream: stream(signal.signal),
			case: about,
			audience: toReporter(signal),
			body: { signal: signal.signal, lookAgain, ...(command.words ? { words: command.words } : {}) },
		},
	]);
};

/** What one of them asked or took back, each with the thing it opened. */
export const askedOf = (signal: string, entries: readonly AnyEntry[]): readonly ThingId[] =>
	entries.flatMap((entry) => {
		if (entry.kind !== "signalling.added" && entry.kind !== "signalling.taken-back") return [];
		const { signal: of, lookAgain, legalRoute } = entry.body as Added;
		return of === signal && lookAgain !== undefined && legalRoute === undefined ? [lookAgain] : [];
	});

/** The name the person may read: only after a yes, and only a name that was given (PRIV-11). */
export const namedAs = (who: Pick<ReporterKnown, "shown" | "name">): string | null => (who.shown === "yes" ? (who.name ?? null) : null);
/** Says to the person who told it, or says nothing any more. */
export const namedEntry = (about: CaseId, signal: string, reporter: string, name: string | null): NewEntry => ({
	kind: "signalling.named",
	stream: stream(signal),
	case: about,
	audience: { reach: "person", named: [reporter] },
	body: { signal: signal as ThingId, name } satisfies Named,
});
export type TellerChange = {
	readonly shown?: ReporterKnown["shown"] | undefined;
	readonly way?: AnswerWay | undefined;
	readonly reachable?: string | undefined;
	readonly name?: string | undefined;
};
/** What changed about who told it: for the same few eyes as before, and for the person only what they may know. */
export const changeTeller = (
	about: CaseId,
	signal: string,
	known: ReporterKnown,
	eyes: readonly string[],
	change: TellerChange,
): Result<readonly NewEntry[]> => {
	const next: ReporterKnown = {
		...known,
		...(change.shown ? { shown: change.shown } : {}),
		...(change.way ? { way: change.way } : {}),
		...(change.reachable ? { reachable: change.reachable } : {}),
		...(change.name ? { name: change.name } : {}),
	};
	const hears = roadOf(next);
	if (change.way !== undefined && change.way !== "here" && change.way !== "none" && next.reachable === undefined)
		return refuse("signalling.how-to-reach", {}, "reachable");
	if (change.way === "message" && hears === "message") return refuse("signalling.how-to-message", {}, "reachable");
	if (change.shown === "yes" && next.name === undefined) return refuse("signalling.which-name", {}, "name");
	const entries: NewEntry[] = [
		{ kind: "signalling.reporter-known", stream: stream(signal), case: about, audience: { reach: "responsible", named: eyes }, body: next },
	];
	if (hears !== roadOf(known))
		entries.push({
			kind: "signalling.hears-by",
			stream: stream(signal),
			case: about,
			audience: { reach: "team", named: [known.reporter] },
			body: { signal: known.signal, hears },
		});
	if (namedAs(next) !== namedAs(known)) entries.push(namedEntry(about, signal, known.reporter, namedAs(next)));
	return ok(entries);
};

/** What became of a message. A late 'sent' still counts after 'did not arrive'; what a human ticked off stays ticked off. */
export const decideDelivery = (row: MessageRow | undefined, command: NoteDelivery): Result<readonly NewEntry[]> => {
	if (!row) return refuse("kernel.nothing-here");
	if (["sent", "posted", "spoken"].includes(row.state)) return ok([]);
	return ok([deliveryEntry(row, command.outcome, command.why)]);
};
const deliveryEntry = (row: MessageRow, outcome: NoteDelivery["outcome"], why?: NotArrived): NewEntry => ({
	kind: "signalling.delivery",
	stream: stream(row.signal),
	case: row.case,
	audience: { reach: "team", named: [row.reporter] },
	body: { signal: row.signal, message: row.id, outcome, ...(why ? { why } : {}) },
});
/** Ticked off by hand: what went by itself needs no tick. */
export const decideTickOff = (row: MessageRow | undefined, command: TickOff): Result<readonly NewEntry[]> => {
	if (!row || row.case !== command.case) return refuse("kernel.nothing-here");
	if (row.state === "sent" || row.state === "waiting") return refuse("signalling.goes-by-itself");
	if (row.state === "posted" || row.state === "spoken") return refuse("signalling.ticked-already");
	return ok([deliveryEntry(row, command.outcome)]);
};
/** What was found, beside what was told. It may be written again: the last one counts (SIG-37). */
export const decideFound = (signal: SignalState | undefined, { case: about, found, compared }: NoteFound): Result<readonly NewEntry[]> =>
	signal === undefined
		? refuse("kernel.nothing-here")
		: ok([
				{
					kind: "signalling.found",
					stream: stream(signal.signal),
					case: about,
					audience: { reach: "team" },
					body: { signal: signal.signal, found, ...(compared ? { compared } : {}) },
				},
			]);
