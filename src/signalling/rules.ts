/** How signals fold into a matter, what may be seen of it, and what may be done with it. Pure. */
import type { CaseId, MemberId, ThingId } from "#src/kernel/ids.ts";
import { type AnyEntry, entriesOf, folding, type NewEntry } from "#src/kernel/journal.ts";
import { ok, type Result, refuse } from "#src/kernel/result.ts";
import { addDays, type CalendarDay, type Instant } from "#src/kernel/time.ts";
import { answerSteps } from "./answers/fold.ts";
import { byDefault, howFor } from "./answers/how.ts";
import type { Message, Sendable } from "./answers/model.ts";
import { putBackStep, receivedStep, setApartStep } from "./together/fold.ts";
import type { AddMore, GiveAnswer, HoldOn, PickUp, Settle } from "./operations.ts";
import {
	type Answered,
	type Channel,
	type Floor,
	type GivenHow,
	type Moment,
	type Settled,
	moments,
	type SignalState,
	type SignallingEntry,
	type SignallingState,
	type Source,
} from "./model.ts";

/** Somebody who told us hears within two days that it was read (SIG-19). */
export const ANSWER_WITHIN_DAYS = 2;
/** The day somebody looks again at a picked-up matter whose end nobody heard of yet. */
export const LOOK_AGAIN_DAYS = 28;
/** The last day on which they hear, by the agreement of the team on the day it came in. */
export const answerDay = (today: CalendarDay, within = ANSWER_WITHIN_DAYS): CalendarDay => addDays(today, within);

/** On which floor of the building a signal came in (SIG-03): own contacts, collected at a desk, networks, gathered indicators, out where people are. */
export const floorOf = (source: Source, channel: Channel): Floor => {
	switch (source) {
		case "own-eyes":
		case "heard-around":
			return 5;
		case "colleague":
			return 1;
		case "creditor":
		case "enquiry":
			return 4;
		case "key-figure":
		case "shop":
		case "yard-visitor":
		case "volunteer":
		case "partner":
		case "residents-council":
			return 3;
		case "resident":
		case "person":
			return channel === "in-person" ? 5 : 2;
	}
};

const isSendable = (how: GivenHow): how is Sendable => how === "mail" || how === "text" || how === "letter";
const nothingYet: SignallingState = { signals: [], pickedUpBy: null, pickedUpAt: null, whoGoes: null, settled: null, legalRoute: null };
const change = (state: SignallingState, signal: string, how: (one: SignalState) => SignalState): SignallingState => ({
	...state,
	signals: state.signals.map((one) => (one.signal === signal ? how(one) : one)),
});
/** The message that goes out with an answer. */
const messageOf = (given: Omit<Answered, "signal">, at: Instant): readonly Message[] =>
	given.message && isSendable(given.how)
		? [{ message: given.message, moment: given.moment, how: given.how, state: given.ready ? "ready" : "waiting", at }]
		: [];
const fold = folding<SignallingState, SignallingEntry>(nothingYet, {
	"signalling.received": receivedStep,
	"signalling.reporter-known": (state, { body: { signal, ...who } }) => change(state, signal, (one) => ({ ...one, who })),
	"signalling.picked-up": (state, { body, at, by }) => ({ ...state, pickedUpBy: by.id, pickedUpAt: at, whoGoes: body.whoGoes ?? null }),
	"signalling.answered": (state, { body: { signal, ...given }, at, by }) =>
		change(state, signal, (one) => ({
			...one,
			given: [...one.given, { ...given, at, by: by.id }],
			messages: [...one.messages, ...messageOf(given, at)],
		})),
	"signalling.added": (state, { body, at, by }) => ({
		...change(state, body.signal, (one) => ({
			...one,
			added: [
				...one.added,
				{
					words: body.words ?? "",
					asksHowItStands: body.asksHowItStands ?? false,
					tooLong: body.tooLong ?? false,
					legalRoute: body.legalRoute ?? null,
					at,
					byKind: by.kind,
				},
			],
		})),
		legalRoute: body.legalRoute ?? state.legalRoute,
	}),
	"signalling.set-apart": (state, { body }) => setApartStep(state, body),
	"signalling.put-back": (state, { body }) => putBackStep(state, body),
	"signalling.settled": (state, { body, at, by }) => ({ ...state, settled: { ...body, at, by: by.id } }),
	...answerSteps,
});
/** What the signals of a matter come to, as far as the reader's entries reach. */
export const foldSignalling = (entries: readonly AnyEntry[]): SignallingState => fold(entriesOf<SignallingEntry>(entries, "signalling"));

/** Whether an answer is still owed at a moment; who heard of the pick-up needs no word of receipt any more, and who sends arrears reads on the screen that they came. */
export const owes = (signal: SignalState, moment: Moment): boolean =>
	signal.answers !== undefined &&
	!(moment === "receipt" && signal.creditor !== undefined) &&
	!signal.given.some((one) => !one.stillToSay && moments.indexOf(one.moment) >= moments.indexOf(moment));
/** Own words as a title: the first sentence, or as much of it as fits a line. */
export const titleOf = (words: string, most = 90): string => {
	const first = /^[\s\S]*?[.!?؟](?=\s)/.exec(words.trim())?.[0] ?? words.trim();
	const plain = first.replace(/\s+/g, " ").replace(/\.$/, "");
	return plain.length <= most ? plain : `${plain.slice(0, most - 1).replace(/\s\S*$/, "")}…`;
};

export type SeenSignal =
	| { readonly open: true; readonly signal: SignalState }
	| { readonly open: false; readonly signal: ThingId; readonly source: Source; readonly at: string; readonly from: string | null };
/** What may be read of each signal: the first is open; of others only the kind of source and since when, until somebody wrote their weighing (SIG-18). */
export const seenSignals = (state: SignallingState, weighed: boolean, closed = false): readonly SeenSignal[] =>
	state.signals.map((one, at) =>
		!closed && (at === 0 || weighed)
			? { open: true, signal: one }
			: { open: false, signal: one.signal, source: one.source, at: one.at, from: one.creditor?.name ?? null },
	);

const team = { reach: "team" } as const;
const forReporter = (signal: SignalState) => (signal.reporter === undefined ? team : { reach: "team" as const, named: [signal.reporter] });
const streamOf = (state: SignallingState): { kind: string; id: string } | undefined =>
	state.signals[0] && { kind: "signal", id: state.signals[0].signal };
const answered = (about: CaseId, signal: SignalState, body: Omit<Answered, "signal">): NewEntry => ({
	kind: "signalling.answered",
	stream: { kind: "signal", id: signal.signal },
	case: about,
	audience: forReporter(signal),
	body: { signal: signal.signal, ...body } satisfies Answered,
});
/** Picks a matter up: the first one wins, whoever comes later hears that somebody is there (SIG-17). A creditor hears it at once. */
export const decidePickUp = (
	state: SignallingState,
	responsible: string | null,
	command: PickUp,
	words: { readonly toCreditor: string; readonly within?: number },
): Result<readonly NewEntry[]> => {
	const stream = streamOf(state);
	if (!stream) return refuse("kernel.nothing-here");
	if (state.settled) return refuse("signalling.settled-already");
	if (state.pickedUpBy !== null || responsible !== null) return refuse("signalling.picked-up-already");
	const picked: NewEntry = {
		kind: "signalling.picked-up",
		stream,
		case: command.case,
		audience: team,
		body: { ...(command.whoGoes ? { whoGoes: command.whoGoes } : {}), ...(words.within === undefined ? {} : { within: words.within }) },
	};
	const onlyCreditors = state.signals.every((one) => one.creditor !== undefined);
	const answers = state.signals
		.filter((one) => owes(one, "pick-up"))
		.flatMap((one): NewEntry[] => {
			if (one.creditor) {
				// What was typed goes to a creditor only when nobody else told us: it may have been meant for a neighbour.
				const typed = onlyCreditors ? command.whatWeDo : undefined;
				return [
					answered(command.case, one, {
						moment: "pick-up",
						whatWeDo: typed ?? words.toCreditor,
						...(onlyCreditors && command.whatWeAsk ? { whatWeAsk: command.whatWeAsk } : {}),
						how: "here",
					}),
				];
			}
			if (command.whatWeDo === undefined) return [];
			return [
				answered(command.case, one, {
					moment: "pick-up",
					whatWeDo: command.whatWeDo,
					...(command.whatWeAsk ? { whatWeAsk: command.whatWeAsk } : {}),
					...byDefault(one, command.said),
				}),
			];
		});
	return ok([picked, ...answers]);
};

/** An answer in two parts. It may be given again: who wants to say more, says more. */
export const decideAnswer = (state: SignallingState, command: GiveAnswer): Result<readonly NewEntry[]> => {
	const signal = state.signals.find((one) => one.signal === command.signal);
	if (!signal) return refuse("kernel.nothing-here");
	if (signal.reporter === undefined) return refuse("signalling.nobody-to-answer");
	if (command.moment === "pick-up" && state.pickedUpBy === null) return refuse("signalling.not-picked-up-yet");
	return ok([
		answered(command.case, signal, {
			moment: command.moment,
			whatWeDo: command.whatWeDo,
			...(command.whatWeAsk ? { whatWeAsk: command.whatWeAsk } : {}),
			...(command.how ? { how: command.how } : byDefault(signal, command.said)),
		}),
	]);
};

export type SettleContext = {
	readonly station: string;
	readonly me: MemberId;
	readonly lookBack: ThingId;
	readonly today: CalendarDay;
	/** What a creditor hears of the end when others told it too. */
	readonly toCreditor?: string;
	/** What neighbours do from here on: it has the one look-back, so the matter has none of its own. */
	readonly neighbours?: NonNullable<Settled["neighbours"]> | undefined;
};
/** Ends a matter: never without a reason, and never without an answer where somebody waits for one (SIG-05). Further on than a signal, letting go is its own talk. */
export const decideSettle = (
	state: SignallingState,
	command: Settle,
	{ station, me, lookBack, today, neighbours, toCreditor }: SettleContext,
): Result<readonly NewEntry[]> => {
	const stream = streamOf(state);
	if (!stream) return refuse("kernel.nothing-here");
	if (state.settled) return refuse("signalling.settled-already");
	if (!["noticed", "picked-up", "watching"].includes(station)) return refuse("signalling.already-further");
	const waiting = state.signals.filter((one) => owes(one, "end") || (one.reporter !== undefined && waitsForWord(one)));
	if (waiting.length > 0 && command.whatWeDo === undefined) return refuse("signalling.answer-first", {}, "whatWeDo");
	if (command.lookBackOn !== undefined && command.lookBackOn < today) return refuse("signalling.day-gone-by", {}, "lookBackOn");
	if (command.how === "residents" && command.lookBackOn === undefined) return refuse("signalling.look-back-once", {}, "lookBackOn");
	const onlyCreditors = state.signals.every((one) => one.creditor !== undefined);
	const answers = waiting.map((one) =>
		answered(command.case, one, {
			moment: "end",
			// As at the pick-up: what was typed may have been meant for a neighbour.
			...(one.creditor && !onlyCreditors
				? { whatWeDo: toCreditor ?? "" }
				: { whatWeDo: command.whatWeDo ?? "", ...(command.whatWeAsk ? { whatWeAsk: command.whatWeAsk } : {}) }),
			how: howFor(one),
		}),
	);
	const settled: NewEntry = {
		kind: "signalling.settled",
		stream,
		case: command.case,
		audience: team,
		body: {
			how: command.how,
			reason: command.reason,
			...(command.found ? { found: command.found } : {}),
			...(neighbours ? { neighbours } : command.lookBackOn ? { lookBackOn: command.lookBackOn, lookBack, watcher: me } : {}),
		},
	};
	return ok([...answers, settled]);
};

/** Whether they asked how it stands and have not heard since. */
export const waitsForWord = (signal: SignalState): boolean => {
	const heard = signal.given.at(-1)?.at ?? "";
	return signal.added.some((one) => one.asksHowItStands && one.at > heard);
};
/** A reporter adds something or asks how it stands; the asking opens something that may not end nowhere. */
export const decideAdd = (about: CaseId, signal: SignalState, command: AddMore, lookAgain: ThingId): Result<readonly NewEntry[]> => {
	if (command.words === undefined && !command.asks && !command.tooLong) return refuse("signalling.nothing-added", {}, "words");
	const asks = command.asks || command.tooLong;
	// Asked again before we answered: it is kept, and it makes nothing more and nothing sooner (PRIN-15).
	const again = asks && waitsForWord(signal);
	return ok([
		{
			kind: "signalling.added",
			stream: { kind: "signal", id: signal.signal },
			case: about,
			audience: forReporter(signal),
			body: {
				signal: signal.signal,
				...(command.words ? { words: command.words } : {}),
				asksHowItStands: asks,
				...(command.tooLong ? { tooLong: true } : {}),
				...(again ? {} : { lookAgain }),
			},
		},
	]);
};

/** The route the law gives, noted on the matter. It ends nothing and holds nothing (SIG-21). */
export const decideHoldOn = (state: SignallingState, command: HoldOn, lookAgain: ThingId): Result<readonly NewEntry[]> => {
	const stream = streamOf(state);
	if (!stream) return refuse("kernel.nothing-here");
	return ok([
		{
			kind: "signalling.added",
			stream,
			case: command.case,
			audience: team,
			body: { signal: stream.id, words: command.words, legalRoute: command.route, lookAgain },
		},
	]);
};

const FRESH_MS = 30 * 60_000;
/** Whether a receipt was made in the last half hour: its number carries its own moment. */
export const isFresh = (id: string, now: Instant): boolean => {
	const made = Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16);
	const age = Date.parse(now) - made;
	return age >= 0 && age <= FRESH_MS;
};
