/** From entries to the support system, as far as this reader may read it: whoever is in it sees themselves and their own part. Pure. */
import { type AnyEntry, entriesOf, folding } from "#src/kernel/journal.ts";
import type { Arranged, Gap, Owed, Support, SupportEntry } from "./model.ts";

const nothing: Support = { members: [], arrangements: [], seen: [], gaps: [] };
const without = (state: Support, member: string): Support => ({
	...state,
	members: state.members.filter((one) => one.member !== member),
	arrangements: state.arrangements.filter((one) => one.member !== member),
});
const withGap = (state: Support, gap: Owed | undefined, at: Gap["at"], name?: string): Support =>
	gap ? { ...state, gaps: [...state.gaps, { ...gap, name, at }] } : state;
const change = (state: Support, id: string | undefined, how: (one: Arranged) => readonly Arranged[]): readonly Arranged[] =>
	state.arrangements.flatMap((one) => (one.arrangement === id ? how(one) : [one]));

const fold = folding<Support, SupportEntry>(nothing, {
	"lasting.support-begun": (state, { body: { how: _how, ...body }, at }) => ({ ...nothing, seen: state.seen, begun: { ...body, at } }),
	"lasting.support-asked": (state, { body: { how: _how, holder: _holder, lookAgain: _day, ...body } }) => ({
		...without(state, body.member),
		members: [...state.members.filter((one) => one.member !== body.member), { ...body, yes: false }],
	}),
	"lasting.support-told": (state, { body: { member, name, what, arrangement, gap }, at }) => {
		switch (what) {
			case "yes":
				return { ...state, members: state.members.map((one) => (one.member === member ? { ...one, yes: true } : one)) };
			case "no":
			case "leave":
				return withGap(without(state, member), gap, at, name);
			case "agree":
				return { ...state, arrangements: change(state, arrangement, (one) => [{ ...one, agreed: true }]) };
			case "decline":
				return { ...state, arrangements: change(state, arrangement, () => []) };
		}
	},
	"lasting.support-arranged": (state, { body: { how: _how, ...body } }) => ({
		...state,
		arrangements: state.arrangements.some((one) => one.arrangement === body.arrangement)
			? change(state, body.arrangement, () => [body])
			: [...state.arrangements, body],
	}),
	"lasting.support-dropped": (state, { body }) => ({ ...state, arrangements: change(state, body.arrangement, () => []) }),
	"lasting.support-taken-out": (state, { body: { member, name, gap }, at }) => withGap(without(state, member), gap, at, name),
	"lasting.support-looked": (state, { body: { words, thing, holder, lookAgain } }) =>
		state.begun ? { ...state, begun: { ...state.begun, thing, holder, lookAgain, looked: words ?? state.begun.looked } } : state,
	"lasting.support-seen": (state, { body, at }) => ({ ...state, seen: [...state.seen, { ...body, at }] }),
	"lasting.support-answered": (state, { body: { thing, words }, at }) => ({
		...state,
		gaps: state.gaps.filter((one) => one.thing !== thing),
		seen: state.seen.map((one) => (one.thing === thing ? { ...one, answered: { words, at } } : one)),
	}),
	"lasting.support-ended": (state, { body: { thing, holder, lookAgain }, at }) => ({
		...nothing,
		seen: state.seen,
		gaps: [{ thing, holder, lookAgain, at }],
		endedAt: at,
	}),
	"lasting.support-plan-shown": (state, { body }) => ({
		...state,
		arrangements: [...state.arrangements.filter((one) => one.form !== "sign"), ...body.signs],
	}),
});
/** What names one of them since they were asked: all that their own part is made of, also when they may read more elsewhere. */
export const mineIn = (entries: readonly AnyEntry[], me: string): Support => {
	const named = entries.filter(({ audience }) => audience.named?.includes(me));
	const since = named.findLastIndex(({ kind, body }) => kind === "lasting.support-asked" && (body as Owed & { member?: string }).member === me);
	return since < 0 ? nothing : foldSupport(named.slice(since));
};
/** The support system of a matter; nothing of it when there is none. */
export const foldSupport = (entries: readonly AnyEntry[]): Support => fold(entriesOf<SupportEntry>(entries, "lasting"));
