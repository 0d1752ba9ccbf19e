/** From entries to what is shared, what the person wrote beside, who was asked why. */
import { type AnyEntry, entriesOf, folding } from "#src/kernel/journal.ts";
import type { Beside, Disclosure, PrivacyEntry, PrivacyState } from "./model.ts";

const nothing: PrivacyState = {
	disclosures: [],
	besides: new Map(),
	questions: [],
	opened: [],
	talks: [],
	asks: [],
	heldBack: 0,
	ownPage: undefined,
};
const changed = (state: PrivacyState, id: string, change: (one: Disclosure) => Disclosure): PrivacyState => ({
	...state,
	disclosures: state.disclosures.map((one) => (one.disclosure === id ? change(one) : one)),
});

/** What stands now, from what happened. */
export const foldPrivacy = folding<PrivacyState, PrivacyEntry>(nothing, {
	"privacy.disclosed": (state, { body, at }) => ({ ...state, disclosures: [...state.disclosures, { ...body, at }] }),
	"privacy.held-back": (state) => ({ ...state, heldBack: state.heldBack + 1 }),
	"privacy.held-back-ended": (state) => ({ ...state, heldBack: Math.max(0, state.heldBack - 1) }),
	"privacy.told-and-asked": (state, { body, at }) => {
		const { disclosure, answer, words, how, told } = body;
		// What was held back until now came along with the telling: from here on the person reads it.
		const known = state.disclosures.some((one) => one.disclosure === disclosure);
		const before =
			known || told === undefined
				? state
				: { ...state, disclosures: [...state.disclosures, { ...told, at }], heldBack: Math.max(0, state.heldBack - 1) };
		return changed(before, disclosure, (one) => ({ ...one, told: { at, answer, words, how } }));
	},
	"privacy.sharing-stopped": (state, { body, at }) => changed(state, body.disclosure, (one) => ({ ...one, stopped: { at, tell: body.tell } })),
	"privacy.receiver-told": (state, { body, at }) =>
		changed(state, body.disclosure, (one) => ({ ...one, stopped: one.stopped && { ...one.stopped, receiverTold: { at, how: body.how } } })),
	"privacy.receiver-not-reached": (state, { body }) =>
		changed(state, body.disclosure, (one) => ({ ...one, stopped: one.stopped && { ...one.stopped, notReached: body.why } })),
	"privacy.sharing-ended": (state, { body }) => changed(state, body.disclosure, (one) => ({ ...one, ended: body.on })),
	"privacy.item-asked": (state, { body, at }) => ({
		...state,
		asks: [...state.asks, { asked: body.asked, item: body.item, organisationName: body.organisationName, at }],
	}),
	"privacy.item-answered": (state, { body, at }) => ({
		...state,
		asks: state.asks.map((one) => (one.asked === body.asked ? { ...one, answered: { how: body.how, at } } : one)),
	}),
	"privacy.beside": (state, { body, at }) => {
		const { entry, text, untrue, how, witness } = body;
		const one: Beside = { text, untrue, at, how, witness };
		return { ...state, besides: new Map([...state.besides, [entry, [...(state.besides.get(entry) ?? []), one]]]) };
	},
	"privacy.opened-with-reason": (state, { body, at }) => ({ ...state, opened: [...state.opened, { ...body, at }] }),
	"privacy.asked-why": (state, { body, at }) => ({
		...state,
		questions: [...state.questions, { question: body.question, member: body.member, day: body.day, words: body.words, at }],
	}),
	"privacy.why-answered": (state, { body, at, by }) => ({
		...state,
		questions: state.questions.map((one) => (one.question === body.question ? { ...one, answer: { words: body.words, at, by: by.id } } : one)),
	}),
	"privacy.talked-about": (state, { body, by }) => ({ ...state, talks: [...state.talks, { ...body, by: by.id }] }),
	"privacy.page-given": (state, { body }) => ({ ...state, ownPage: { until: body.until } }),
	"privacy.page-withdrawn": (state, { body }) => (body.way === "card" ? state : { ...state, ownPage: undefined }),
});
/** The same out of all entries of a matter. */
export const privacyIn = (entries: readonly AnyEntry[]): PrivacyState => foldPrivacy(entriesOf<PrivacyEntry>(entries, "privacy"));
