/** How what a reporter does and what becomes of our messages folds into a signal. Pure. */
import type { AnyEntry, JournalEntry } from "#src/kernel/journal.ts";
import type { SignalState, SignallingState } from "../model.ts";
import type { Acknowledged, Delivery, Found, HearsBy, Message, Named, OwnSupport, TakenBack } from "./model.ts";

const change = (state: SignallingState, signal: string, how: (one: SignalState) => SignalState): SignallingState => ({
	...state,
	signals: state.signals.map((one) => (one.signal === signal ? how(one) : one)),
});
type Step<Body> = (state: SignallingState, entry: JournalEntry<string, Body>) => SignallingState;

const acknowledged: Step<Acknowledged> = (state, { body: { signal, message, how }, at }) =>
	change(state, signal, (one) => ({ ...one, messages: [...one.messages, { message, moment: "received", how, state: "waiting", at }] }));
const delivered: Step<Delivery> = (state, { body, at }) =>
	change(state, body.signal, (one) => ({
		...one,
		messages: one.messages.map((message): Message => {
			if (message.message !== body.message) return message;
			const { why: _, ...rest } = message;
			return { ...rest, state: body.outcome, at, ...(body.why ? { why: body.why } : {}) };
		}),
	}));
const takenBack: Step<TakenBack> = (state, { body, at }) =>
	change(state, body.signal, (one) => ({ ...one, takenBack: { at, ...(body.words ? { words: body.words } : {}) } }));
const hearsBy: Step<HearsBy> = (state, { body }) => change(state, body.signal, (one) => ({ ...one, hearsBy: body.hears }));
const ownSupport: Step<OwnSupport> = (state, { body }) => change(state, body.signal, (one) => ({ ...one, ownSupport: true }));
const found: Step<Found> = (state, { body, at, by }) =>
	change(state, body.signal, (one) => ({
		...one,
		found: { words: body.found, at, by: by.id, ...(body.compared ? { compared: body.compared } : {}) },
	}));

/** The steps for the fold of signalling. Who is named to the person is read on the person's own page. */
export const answerSteps = {
	"signalling.acknowledged": acknowledged,
	"signalling.delivery": delivered,
	"signalling.taken-back": takenBack,
	"signalling.hears-by": hearsBy,
	"signalling.own-support": ownSupport,
	"signalling.found": found,
};

/** Who may be named to the person: per signal what was said last; nobody's name is kept longer than they agree (PRIV-11). */
export const namedTellers = (entries: readonly AnyEntry[]): readonly string[] => {
	const last = new Map<string, string | null>();
	for (const entry of entries)
		if (entry.kind === "signalling.named") {
			const { signal, name } = entry.body as Named;
			last.set(signal, name);
		}
	return [...new Set([...last.values()].flatMap((name) => name ?? []))];
};
