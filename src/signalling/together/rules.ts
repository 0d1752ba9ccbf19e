/** Bringing together, keeping apart, and taking either back. Nothing is moved or copied to bring together: each matter keeps its own case, key and parties. Pure. */
import { namedAs, namedEntry } from "../answers/rules.ts";
import type { CaseId, MemberId, ThingId } from "#src/kernel/ids.ts";
import { type AnyEntry, type Audience, entriesOf, type NewEntry } from "#src/kernel/journal.ts";
import { ok, type Result, refuse } from "#src/kernel/result.ts";
import type { Received, SignallingEntry, SignallingState, SignalState } from "../model.ts";
import type { AskedAgain, Bond, BroughtTogether, KeptApart, PutBack, SetApart } from "./model.ts";

const team = { reach: "team" } as const;
const entry = <Body>(kind: string, question: string, about: CaseId, body: Body): NewEntry => ({
	kind,
	stream: { kind: "together", id: question },
	case: about,
	audience: team,
	body,
});
type Held = { readonly thing: string; readonly holder: string | null };

/** 'The same household': the later matter follows the one that was there, and its open things go to who works there already. */
export const decideSame = (
	bond: Bond | undefined,
	about: { readonly leader: string | null; readonly mine: string | null; readonly open: readonly Held[] },
): Result<readonly NewEntry[]> => {
	if (!bond || bond.signal !== null) return refuse("kernel.nothing-here");
	if (bond.state !== "asked") return refuse("signalling.answered-already");
	const { leader, mine, open } = about;
	const moves = leader !== null && mine === null ? open.filter((one) => one.thing !== bond.id && one.holder !== leader) : [];
	const body: BroughtTogether = {
		question: bond.id,
		with: bond.with,
		...(moves.length > 0 && leader !== null ? { to: leader } : {}),
		hands: moves.map((one) => ({ thing: one.thing, from: one.holder })),
	};
	return ok([entry("signalling.brought-together", bond.id, bond.case, body)]);
};
/** 'Not the same': remembered, and never asked again of these two. */
export const decideApart = (bond: Bond | undefined): Result<readonly NewEntry[]> => {
	if (!bond || bond.signal !== null) return refuse("kernel.nothing-here");
	if (bond.state !== "asked") return refuse("signalling.answered-already");
	return ok([entry("signalling.kept-apart", bond.id, bond.case, { question: bond.id, with: bond.with } satisfies KeptApart)]);
};
/** Takes an answer back: who held what before holds it again, and the question is open as it was. */
export const decideAskAgain = (bond: Bond | undefined, entries: readonly AnyEntry[]): Result<readonly NewEntry[]> => {
	if (!bond || bond.signal !== null) return refuse("kernel.nothing-here");
	if (bond.state === "asked") return refuse("signalling.asked-already");
	const last = entriesOf<SignallingEntry>(entries, "signalling").findLast(
		(one) => one.kind === "signalling.brought-together" && one.body.question === bond.id,
	);
	const hands = bond.state === "together" && last?.kind === "signalling.brought-together" ? last.body.hands : [];
	return ok([entry("signalling.asked-again", bond.id, bond.case, { question: bond.id, with: bond.with, hands } satisfies AskedAgain)]);
};

const copied = [
	"signalling.received",
	"signalling.reporter-known",
	"signalling.answered",
	"signalling.added",
	"signalling.hears-by",
	"signalling.own-support",
];
const alsoFor = (reader: string | null, { reach, named = [] }: Audience): Audience => ({
	reach,
	named: reader === null || named.includes(reader) ? named : [...named, reader],
});
/** Who told a signal, when this reader may not know that: they would get lost on the way. */
const isHidden = (signal: SignalState): boolean => signal.reporter !== undefined && !signal.creditor && !signal.who;
/** What the people of a household read of who told a signal: the name after a yes, or nothing any more. It follows from who told it, whoever reads along (PRIV-11). */
const said = (about: CaseId, { signal, who }: SignalState, named: boolean): readonly NewEntry[] => {
	const name = who === undefined ? null : namedAs(who);
	return who === undefined || name === null ? [] : [namedEntry(about, signal, who.reporter, named ? name : null)];
};
/**
 * A signal that came in at this door by itself turns out to be about another household: it goes to a matter of its own. What is written under the old key stays there;
 * what this reader may read of it is written again under the new key, for the same readers.
 */
export const decideSetApart = (
	state: SignallingState,
	entries: readonly AnyEntry[],
	command: { readonly case: CaseId; readonly signal: ThingId },
	fresh: { readonly question: ThingId; readonly case: CaseId; readonly holder: MemberId; readonly me: string | null },
): Result<readonly NewEntry[]> => {
	const signal = state.signals.find((one) => one.signal === command.signal);
	if (!signal) return refuse("kernel.nothing-here");
	if (state.signals.length < 2) return refuse("signalling.only-signal");
	if (isHidden(signal)) return refuse("signalling.not-yours-to-set-apart");
	const set: SetApart = { question: fresh.question, signal: signal.signal, to: fresh.case };
	const again = entries
		.filter((one) => one.stream.kind === "signal" && one.stream.id === signal.signal && copied.includes(one.kind))
		.map((one): NewEntry => {
			// Whoever sets it apart knows who told it, and goes on knowing.
			const audience = one.kind === "signalling.reporter-known" ? alsoFor(fresh.me, one.audience) : one.audience;
			const copy = { kind: one.kind, stream: one.stream, case: fresh.case, audience, at: one.at };
			if (one.kind !== "signalling.received") return { ...copy, body: one.body };
			const { firstBy = one.by, ...body } = one.body as Received;
			return { ...copy, body: { ...body, holder: fresh.holder, pickedUp: false, firstBy } satisfies Received };
		});
	// The household it is about may know who told it, as before; the one it was not about reads it no longer.
	return ok([
		entry("signalling.set-apart", fresh.question, command.case, set),
		...again,
		...said(fresh.case, signal, true),
		...said(command.case, signal, false),
	]);
};
/** What somebody does with a signal: from then on it stays where it is. */
const touching = ["signalling.answered", "signalling.added", "signalling.taken-back", "signalling.delivery", "signalling.found"];
/** What may change about who told it while it stood apart, and goes back with it: what they said last holds (PRIV-11). */
const goesBack = ["signalling.reporter-known", "signalling.hears-by", "signalling.own-support"];
/** Puts a signal back where it came in, as long as nobody did anything with it since; who told it stands there as they stood here. */
export const decidePutBack = (
	bond: Bond | undefined,
	untouched: boolean,
	{ signal, here, there }: { readonly signal: SignalState | undefined; readonly here: readonly AnyEntry[]; readonly there: readonly AnyEntry[] },
): Result<readonly NewEntry[]> => {
	if (!bond || bond.signal === null || !signal) return refuse("kernel.nothing-here");
	if (isHidden(signal)) return refuse("signalling.not-yours-to-set-apart");
	const known = new Set(there.map((one) => JSON.stringify([one.kind, one.at, one.body])));
	const since = here.filter(({ kind, at, body, stream }) => stream.id === signal.signal && !known.has(JSON.stringify([kind, at, body])));
	if (!untouched || since.some(({ kind }) => touching.includes(kind))) return refuse("signalling.touched-already");
	const changed = since
		.filter(({ kind }) => goesBack.includes(kind))
		.map(({ kind, stream, audience, at, body }): NewEntry => ({ kind, stream, case: bond.with, audience, at, body }));
	const back: PutBack = { question: bond.id, signal: bond.signal, from: bond.case };
	return ok([entry("signalling.put-back", bond.id, bond.with, back), ...changed, ...said(bond.with, signal, true)]);
};
