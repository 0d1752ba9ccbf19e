/** Who may call, bring and speak for whom, and when a table is too full. Pure. */
import { ok, refuse } from "#src/kernel/result.ts";
import { addDays, type CalendarDay } from "#src/kernel/time.ts";
import { pointsAt } from "#src/weighing/index.ts";
import { type Decided, needsYes, type Table } from "../rules.ts";
import { openTalk, type Talk, type Talks } from "./fold.ts";
import type { AddPoint, CallTalk, ChangeTalk, DropPoint, EndTalk, LeaveSeat, PutToCouncil, TakeSeat } from "./operations.ts";

/** Until a team says otherwise (EXE-22: 'say three'). */
export const MOST_WITH_A_TRADE = 3;
const LOOK_AGAIN_IN = 14;
const gone = refuse("planning.not-there-any-more");
type Rule<Input> = (talks: Talks, input: Input, table: Table, holder: string | null) => Decided;
const write = (kind: string, body: Readonly<Record<string, unknown>>): Decided => ok([{ kind: `planning.${kind}`, body }]);
const stands = (talks: Talks, id: string): Talk | undefined => talks.talks.find((one) => one.id === id && one.over === undefined);
const isPast = (day: CalendarDay | undefined, { today }: Table): boolean => day !== undefined && day < today;

export const decideCall: Rule<CallTalk> = (talks, { on, time, place }, table, holder) => {
	if (openTalk(talks)) return refuse("planning.talk-already");
	if (isPast(on, table)) return refuse("planning.talk-looks-ahead", {}, "on");
	return write("talk-called", { talk: table.ids[0], holder, lookAgain: on ?? addDays(table.today, LOOK_AGAIN_IN), on, time, place });
};
export const decideChange: Rule<ChangeTalk> = (talks, { talk, on, time, place, there }, table, holder) => {
	if (!stands(talks, talk)) return gone;
	if (isPast(on, table)) return refuse("planning.talk-looks-ahead", {}, "on");
	if ([on, time, place, there].every((one) => one === undefined)) return refuse("planning.talk-same", {}, "on");
	return write("talk-changed", { talk, holder, on, time, place, lookAgain: on, there });
};
/** The agenda is the person's. */
export const decidePoint: Rule<AddPoint> = (talks, input, table) => {
	if (!stands(talks, input.talk)) return gone;
	const yes = needsYes(table, input);
	return yes.kind === "ok" ? write("talk-point", { talk: input.talk, point: table.ids[0], words: input.words, yes: yes.value }) : yes;
};
export const decideDropPoint: Rule<DropPoint> = (talks, input, table) => {
	if (!stands(talks, input.talk)?.points.some(({ id }) => id === input.point)) return gone;
	const yes = needsYes(table, input);
	return yes.kind === "ok" ? write("talk-point-gone", { talk: input.talk, point: input.point }) : yes;
};
/** Own people come when the person wants them there (NET-05); who has a trade may be listed, and the house says when it is a lot. */
export const decideSeat: Rule<TakeSeat> = (talks, input, table) => {
	if (!stands(talks, input.talk)) return gone;
	const { talk, name, side, organisation } = input;
	if (side === "own") {
		const yes = needsYes(table, input);
		return yes.kind === "ok" ? write("talk-seat", { talk, seat: table.ids[0], name, side, speaksFor: [] }) : yes;
	}
	const speaksFor = [...new Set([...input.speaksFor, ...input.speaksForMore])].filter((one) => one !== organisation);
	return write("talk-seat", { talk, seat: table.ids[0], name, side, organisation, speaksFor });
};
export const decideLeave: Rule<LeaveSeat> = (talks, { talk, seat }) =>
	stands(talks, talk)?.seats.some(({ id }) => id === seat) ? write("talk-seat-gone", { talk, seat }) : gone;
export const decideOver: Rule<EndTalk> = (talks, { talk, how, words }) => (stands(talks, talk) ? write("talk-over", { talk, how, words }) : gone);
/** Nobody is in it, and no door (ORG-04, PRIV-11). */
export const decideQuestion = ({ words }: PutToCouncil, names: readonly string[], table: Table): Decided => {
	const found = pointsAt(words, names);
	return found === undefined
		? write("put-to-council", { question: table.ids[0], words })
		: refuse("planning.points-at-somebody", { word: found }, "words");
};

/** What there is to say about who sits there. `helpers`: who works along with the person, by name; they have a trade too. */
export type AtTable = {
	readonly own: number;
	readonly trade: number;
	/** Who works along and has no seat of their own: they come along with it. */
	readonly along: readonly string[];
	readonly tooMany: boolean;
	readonly without: boolean;
	/** Who asks something this week and has nobody there who may speak for them. */
	readonly unheard: readonly string[];
};
const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();
export const tableOfTalk = (talk: Talk, helpers: readonly string[], asking: readonly string[], most: number): AtTable => {
	const seated = talk.seats.filter(({ side }) => side === "trade");
	const along = helpers.filter((name) => !seated.some((one) => same(one.name, name)));
	const trade = seated.length + along.length;
	const spoken = seated.flatMap(({ name, organisation, speaksFor }) => [name, ...speaksFor, ...(organisation === undefined ? [] : [organisation])]);
	return {
		own: talk.seats.length - seated.length + (talk.without ? 0 : 1),
		trade,
		along,
		tooMany: trade > most,
		without: talk.without,
		unheard: [...new Set(asking)].filter((one) => !spoken.some((name) => same(name, one))),
	};
};
/** With whose mandate somebody decided: what the seat at a table says of who is named. */
export const mandateOf = ({ talks }: Talks, name: string): readonly string[] => [
	...new Set(
		talks
			.flatMap(({ seats }) => seats)
			.filter((seat) => seat.side === "trade" && (same(seat.name, name) || same(`${seat.name}, ${seat.organisation ?? ""}`, name)))
			.flatMap(({ speaksFor }) => speaksFor),
	),
];
