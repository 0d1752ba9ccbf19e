/** Bringing together, keeping apart, and taking either back. Nothing is moved or copied to bring together: each matter keeps its own case, key and parties. Pure. */
import type { Named } from "../answers/model.ts";
import { namedEntry } from "../answers/rules.ts";
import type { CaseId, MemberId, ThingId } from "#src/kernel/ids.ts";
import { type AnyEntry, entriesOf, type NewEntry } from "#src/kernel/journal.ts";
import { ok, type Result, refuse } from "#src/kernel/result.ts";
import type { Received, SignallingEntry, SignallingState } from "../model.ts";
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
	"signalling.named",
];
/** Who may be named of a signal, as it was said last: with the household it is about, and with no other (PRIV-11). */
export const lastNamed = (
	entries: readonly AnyEntry[],
	signal: string,
): { readonly name: string | null; readonly readers: readonly string[] } | undefined => {
	const last = entries.findLast((one) => one.kind === "signalling.named" && (one.body as Named).signal === signal);
	return last && { name: (last.body as Named).name, readers: last.audience.named ?? [] };
};
/**
 * A signal that came in at this door by itself turns out to be about another household: it goes to a matter of its own. What is written under the old key stays there;
 * what this reader may read of it is written again under the new key, for the same readers.
 */
export const decideSetApart = (
	state: SignallingState,
	entries: readonly AnyEntry[],
	command: { readonly case: CaseId; readonly signal: ThingId },
	fresh: { readonly question: ThingId; readonly case: CaseId; readonly holder: MemberId },
): Result<readonly NewEntry[]> => {
	const signal = state.signals.find((one) => one.signal === command.signal);
	if (!signal) return refuse("kernel.nothing-here");
	if (state.signals.length < 2) return refuse("signalling.only-signal");
	// Who told it, and may know that, must not get lost on the way.
	if (signal.reporter !== undefined && !signal.creditor && !signal.who) return refuse("signalling.not-yours-to-set-apart");
	const set: SetApart = { question: fresh.question, signal: signal.signal, to: fresh.case };
	const again = entries
		.filter((one) => one.stream.kind === "signal" && one.stream.id === signal.signal && copied.includes(one.kind))
		.map((one): NewEntry => {
			const copy = { kind: one.kind, stream: one.stream, case: fresh.case, audience: one.audience, at: one.at };
			if (one.kind !== "signalling.received") return { ...copy, body: one.body };
			const { firstBy = one.by, ...body } = one.body as Received;
			return { ...copy, body: { ...body, holder: fresh.holder, pickedUp: false, firstBy } satisfies Received };
		});
	// The people of the household it was not about read no longer who told it.
	const named = lastNamed(entries, signal.signal);
	const unnamed =
		named && named.name !== null ? named.readers.slice(0, 1).map((reporter) => namedEntry(command.case, signal.signal, reporter, null)) : [];
	return ok([entry("signalling.set-apart", fresh.question, command.case, set), ...again, ...unnamed]);
};
/** Puts a signal back where it came in, as long as nobody did anything with it since. */
export const decidePutBack = (bond: Bond | undefined, untouched: boolean): Result<readonly NewEntry[]> => {
	if (!bond || bond.signal === null) return refuse("kernel.nothing-here");
	if (!untouched) return refuse("signalling.touched-already");
	return ok([entry("signalling.put-back", bond.id, bond.with, { question: bond.id, signal: bond.signal, from: bond.case } satisfies PutBack)]);
};
