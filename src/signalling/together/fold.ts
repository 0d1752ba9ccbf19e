/** How signals leave a matter and come back to it. Pure. */
import { nothingAnswered } from "../answers/model.ts";
import type { SignalState, SignallingEntry, SignallingState } from "../model.ts";
import type { PutBack, SetApart } from "./model.ts";

/** A signal arrives; one that arrived before, under another matter, starts anew in its place. */
const withSignal = (signals: readonly SignalState[], signal: SignalState): readonly SignalState[] =>
	signals.some((one) => one.signal === signal.signal) ? signals.map((one) => (one.signal === signal.signal ? signal : one)) : [...signals, signal];
/** Something was told. */
export const receivedStep = (
	state: SignallingState,
	{ body, at, by }: Extract<SignallingEntry, { kind: "signalling.received" }>,
): SignallingState => {
	const first = body.firstBy ?? by;
	const signal: SignalState = {
		...nothingAnswered,
		...body,
		hearsBy: body.hears ?? null,
		at,
		by: first.id,
		byKind: first.kind,
		given: [],
		added: [],
	};
	return { ...state, legalRoute: state.legalRoute ?? body.legalRoute ?? null, signals: withSignal(state.signals, signal) };
};
export const setApartStep = (state: SignallingState, { signal }: SetApart): SignallingState => {
	const at = state.signals.findIndex((one) => one.signal === signal);
	const gone = state.signals[at];
	if (!gone) return state;
	return { ...state, signals: state.signals.filter((one) => one.signal !== signal), elsewhere: [...(state.elsewhere ?? []), { signal: gone, at }] };
};
export const putBackStep = (state: SignallingState, { signal }: PutBack): SignallingState => {
	const back = state.elsewhere?.find((one) => one.signal.signal === signal);
	if (!back) return state;
	const signals = [...state.signals.slice(0, back.at), back.signal, ...state.signals.slice(back.at)];
	const { elsewhere: all = [], ...rest } = state;
	const elsewhere = all.filter((one) => one !== back);
	return { ...rest, signals, ...(elsewhere.length > 0 ? { elsewhere } : {}) };
};
