/** Chains of hand-overs, and who is responsible meanwhile. Pure. */
import type { CaseId, MemberId, ThingId } from "#src/kernel/ids.ts";
import { type AnyEntry, entriesOf, folding, type NewEntry } from "#src/kernel/journal.ts";
import { ok, type Result, refuse } from "#src/kernel/result.ts";
import { addDays, type CalendarDay } from "#src/kernel/time.ts";
import type { SignallingEntry } from "../model.ts";
import type {
	AtTable,
	HandOver,
	HandOverAnswered,
	HandOverAsked,
	PartnersEntry,
	PartnersState,
	SenderAsked,
	SenderSaid,
	SenderWords,
	Side,
} from "./model.ts";

/** From this many hand-overs on, without contact, the team is alarmed (SIG-16). */
export const TOO_MANY = 2;
/** Within how many days a yes or a no is looked for. */
export const LOOK_AGAIN_DAYS = 2;
export const SENDER_DAYS = 7;

const nothingYet: PartnersState = { handOvers: [], senders: [], tables: [] };
const withSender = (state: PartnersState, signal: ThingId, change: (one: SenderWords) => SenderWords): PartnersState => {
	const known = state.senders.find((one) => one.signal === signal) ?? { signal };
	return { ...state, senders: [...state.senders.filter((one) => one.signal !== signal), change(known)] };
};
const fold = folding<PartnersState, PartnersEntry>(nothingYet, {
	"signalling.hand-over-asked": (state, { body: { holder: _holder, lookAgain: _day, alarm: _alarm, ...asked }, at, by }) => ({
		...state,
		handOvers: [...state.handOvers, { ...asked, at, by: by.id }],
	}),
	"signalling.hand-over-answered": (state, { body: { handOver, yes, person, member, how, words }, at }) => ({
		...state,
		handOvers: state.handOvers.map((one) => (one.handOver === handOver ? { ...one, answer: { yes, person, member, how, words, at } } : one)),
	}),
	"signalling.sender-asked": (state, { body, at }) => withSender(state, body.signal, (one) => ({ ...one, ask: body.ask, askedAt: at })),
	"signalling.sender-said": (state, { body: { did, goesOn, signal }, at }) =>
		withSender(state, signal, (one) => ({ ...one, said: { did, goesOn, at } })),
	"signalling.at-table": (state, { body, at, by }) => ({ ...state, tables: [...state.tables, { ...body, at, by: by.id }] }),
});
/** What partners did around the signals of a matter, as far as the reader's entries reach. */
export const foldPartners = (entries: readonly AnyEntry[]): PartnersState => fold(entriesOf<PartnersEntry>(entries, "signalling"));

/** What the sender of a signal did and goes on doing: what it said when asked, or else what it told along. */
export const senderWords = (entries: readonly AnyEntry[], signal: string): { readonly did: string | null; readonly goesOn: string | null } => {
	const said = foldPartners(entries).senders.find((one) => one.signal === signal)?.said;
	const told = entriesOf<SignallingEntry>(entries, "signalling").find(
		(entry) => entry.kind === "signalling.received" && entry.body.signal === signal,
	);
	const body = told?.kind === "signalling.received" ? told.body : undefined;
	return { did: said?.did ?? body?.tried ?? body?.creditor?.attempts ?? null, goesOn: said?.goesOn ?? body?.goesOn ?? null };
};
/** The hand-overs of one signal, in order. */
export const chainOf = (state: PartnersState, signal: string): readonly HandOver[] => state.handOvers.filter((one) => one.signal === signal);
/** Who is responsible along a chain: the one it began with, until a named person said yes - and then that one, until the next yes (SIG-20). */
export const responsibleIn = (chain: readonly HandOver[]): Side | undefined =>
	chain.reduce<Side | undefined>(
		(side, one) => (one.answer?.yes ? { ...one.to, person: one.answer.person, member: one.answer.member ?? one.to.member } : side),
		chain[0]?.from,
	);
/** Discussed twice or more, and nothing of it changed anything (SIG-23). */
export const nothingHappened = (tables: PartnersState["tables"]): boolean => tables.length >= 2 && tables.every((one) => one.changed === undefined);

const about = (of: CaseId, signal: ThingId): Pick<NewEntry, "stream" | "case"> => ({ stream: { kind: "signal", id: signal }, case: of });
/** The team, whom it is asked, and the partner that asked it; nobody else, least of all whoever told the signal. */
const readers = (ids: readonly (string | undefined)[]): NewEntry["audience"] => ({
	reach: "team",
	named: [...new Set(ids.filter((one): one is string => one !== undefined))],
});

export type Asking = {
	readonly signal: ThingId;
	readonly from: Side;
	readonly to: Side;
	readonly words?: string | undefined;
	readonly holder: MemberId;
	readonly today: CalendarDay;
	readonly newId: () => string;
	readonly asker?: string | undefined;
};
/** An entry for one hand-over that was asked. */
export const handOverEntry = (of: CaseId, asking: Asking): NewEntry<"signalling.hand-over-asked", HandOverAsked> => ({
	kind: "signalling.hand-over-asked",
	...about(of, asking.signal),
	audience: readers([asking.to.organisation, asking.to.member, asking.asker]),
	body: {
		handOver: asking.newId() as ThingId,
		signal: asking.signal,
		from: asking.from,
		to: asking.to,
		words: asking.words,
		asker: asking.asker,
		holder: asking.holder,
		lookAgain: addDays(asking.today, LOOK_AGAIN_DAYS),
		alarm: asking.newId() as ThingId,
	},
});
const sameSide = (one: Side, other: Side): boolean =>
	(one.member !== undefined && one.member === other.member) ||
	(one.name.toLowerCase() === other.name.toLowerCase() && (one.person ?? "").toLowerCase() === (other.person ?? "").toLowerCase());
/** Asks a named person to take over. Not twice the same person while they did not answer. */
export const decideAsking = (of: CaseId, chain: readonly HandOver[], asking: Asking): Result<readonly NewEntry[]> => {
	if (asking.to.person === undefined) return refuse("signalling.ask-somebody-by-name", {}, "person");
	if (chain.some((one) => one.answer === undefined && sameSide(one.to, asking.to))) return refuse("signalling.asked-already", {}, "person");
	return ok([handOverEntry(of, asking)]);
};
export type Answering = Pick<HandOverAnswered, "yes" | "person" | "member" | "before" | "how" | "words"> & { readonly handOver: string };
/** The named person says yes or no; once. */
export const decideAnswering = (of: CaseId, state: PartnersState, answering: Answering): Result<readonly NewEntry[]> => {
	const one = state.handOvers.find((each) => each.handOver === answering.handOver);
	if (!one) return refuse("kernel.nothing-here");
	if (one.answer) return refuse("signalling.hand-over-answered-already");
	const body: HandOverAnswered = { ...answering, handOver: one.handOver, signal: one.signal };
	return ok([
		{
			kind: "signalling.hand-over-answered",
			...about(of, one.signal),
			audience: readers([one.to.organisation, one.to.member, one.asker]),
			body,
		},
	]);
};

type Sending = { readonly signal: ThingId; readonly reporter?: string | undefined };
/** Asks the sender what they did and go on doing. */
export const senderAskedEntry = (
	of: CaseId,
	one: Sending,
	facts: { readonly ask: ThingId; readonly holder: MemberId; readonly today: CalendarDay },
): NewEntry<"signalling.sender-asked", SenderAsked> => ({
	kind: "signalling.sender-asked",
	...about(of, one.signal),
	audience: { reach: "team", named: one.reporter === undefined ? [] : [one.reporter] },
	body: { ask: facts.ask, signal: one.signal, reporter: one.reporter, holder: facts.holder, lookAgain: addDays(facts.today, SENDER_DAYS) },
});
export const senderSaidEntry = (of: CaseId, one: Sending, said: Omit<SenderSaid, "signal">): NewEntry<"signalling.sender-said", SenderSaid> => ({
	kind: "signalling.sender-said",
	...about(of, one.signal),
	audience: { reach: "team", named: one.reporter === undefined ? [] : [one.reporter] },
	body: { ...said, signal: one.signal },
});
export const atTableEntry = (of: CaseId, body: AtTable): NewEntry<"signalling.at-table", AtTable> => ({
	kind: "signalling.at-table",
	...about(of, body.signal),
	audience: { reach: "team" },
	body,
});
