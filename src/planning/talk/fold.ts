/** From entries to the talks of a matter. Pure. */
import { type AnyEntry, entriesOf, folding } from "#src/kernel/journal.ts";
import { type CalendarDay, dayOf } from "#src/kernel/time.ts";
import type { SeatWords, TalkEnd, TalkEntry, TalkTime } from "./model.ts";

export type Point = { readonly id: string; readonly words: string };
export type TalkSeat = SeatWords & { readonly id: string };
export type Talk = TalkTime & {
	readonly id: string;
	/** The person is not there. */
	readonly without: boolean;
	readonly points: readonly Point[];
	readonly seats: readonly TalkSeat[];
	readonly over?: { readonly how: TalkEnd; readonly words?: string | undefined; readonly on: CalendarDay };
};
export type Talks = { readonly talks: readonly Talk[]; readonly questions: readonly { readonly id: string; readonly words: string }[] };
const at = (state: Talks, id: string, change: (talk: Talk) => Talk): Talks => ({
	...state,
	talks: state.talks.map((one) => (one.id === id ? change(one) : one)),
});
const given = ({ on, time, place }: TalkTime): TalkTime => ({
	...(on === undefined ? {} : { on }),
	...(time === undefined ? {} : { time }),
	...(place === undefined ? {} : { place }),
});
const fold = folding<Talks, TalkEntry>(
	{ talks: [], questions: [] },
	{
		"planning.talk-called": (state, { body }) => ({
			...state,
			talks: [...state.talks, { id: body.talk, ...given(body), without: false, points: [], seats: [] }],
		}),
		"planning.talk-changed": (state, { body }) =>
			at(state, body.talk, (talk) => ({ ...talk, ...given(body), without: body.there === undefined ? talk.without : body.there === "no" })),
		"planning.talk-point": (state, { body: { talk, point: id, words } }) =>
			at(state, talk, (one) => ({ ...one, points: [...one.points, { id, words }] })),
		"planning.talk-point-gone": (state, { body }) =>
			at(state, body.talk, (one) => ({ ...one, points: one.points.filter(({ id }) => id !== body.point) })),
		"planning.talk-seat": (state, { body: { talk, seat: id, name, side, organisation, speaksFor } }) =>
			at(state, talk, (one) => ({ ...one, seats: [...one.seats, { id, name, side, organisation, speaksFor }] })),
		"planning.talk-seat-gone": (state, { body }) =>
			at(state, body.talk, (one) => ({ ...one, seats: one.seats.filter(({ id }) => id !== body.seat) })),
		"planning.talk-over": (state, { body: { talk, how, words }, at: moment }) =>
			at(state, talk, (one) => ({ ...one, over: { how, words, on: dayOf(moment) } })),
		"planning.put-to-council": (state, { body: { question: id, words } }) => ({ ...state, questions: [...state.questions, { id, words }] }),
	},
);
export const talksIn = (entries: readonly AnyEntry[]): Talks => fold(entriesOf<TalkEntry>(entries, "planning"));
export const openTalk = ({ talks }: Talks): Talk | undefined => talks.findLast(({ over }) => over === undefined);
