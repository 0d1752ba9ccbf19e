/** Who may join, what they may say, and when it is much. Pure. */
import type { CaseId } from "#src/kernel/ids.ts";
import type { NewEntry } from "#src/kernel/journal.ts";
import { ok, type Refusal, type Result, refuse } from "#src/kernel/result.ts";
import { addDays, type CalendarDay } from "#src/kernel/time.ts";
import type { Nearness, TieKind } from "../circle-model.ts";
import { type Decided, needsYes, type Table } from "../rules.ts";
import type { PlanState, Tie } from "../state.ts";
import type { Move, SeatSaying } from "./model.ts";
import type { HearTie, InviteTie, NameStandIn, PlaceTie, PlaceTies } from "./operations.ts";

const gone = refuse("planning.not-there-any-more");
const LOOK_AGAIN_IN = 14;
export const tieOf = (state: PlanState, id: string): Tie | undefined => state.ties.find((tie) => tie.id === id);
/** Own people, neighbours and volunteers can join; who is there for a trade comes another way (NET-02). */
const canJoin: readonly TieKind[] = ["own", "acquaintance", "volunteer"];
export const mayJoin = (tie: Tie): boolean => canJoin.includes(tie.kind) && tie.closed.length === 0 && tie.seat === undefined;

export const movesIn = (moves: readonly string[]): readonly Move[] =>
	moves.map((move) => {
		const [tie = "", near = "further", turn = "0"] = move.split(":");
		return { tie, near: near as Nearness, turn: Number(turn) % 360 };
	});
const placed = (state: PlanState, moves: readonly Move[], input: PlaceTies | PlaceTie, table: Table): Decided => {
	const known = moves.filter(({ tie }) => tieOf(state, tie) !== undefined);
	if (known.length === 0) return gone;
	const yes = needsYes(table, input);
	return yes.kind === "ok" ? ok([{ kind: "planning.circle-placed", body: { moves: known, yes: yes.value } }]) : yes;
};
export const decidePlaces = (state: PlanState, input: PlaceTies, table: Table): Decided => placed(state, movesIn(input.moves), input, table);
export const decidePlace = (state: PlanState, input: PlaceTie, table: Table): Decided =>
	placed(state, [{ tie: input.tie, near: input.near, turn: input.turn ?? tieOf(state, input.tie)?.turn ?? turnOf(state, input.tie) }], input, table);
/** A place of their own round the table for who has none yet. */
const turnOf = (state: PlanState, id: string): number => Math.round((state.ties.findIndex((tie) => tie.id === id) * 137.5) % 360);

export type Writes = { readonly case: CaseId; readonly today: CalendarDay; readonly holder: string | null; readonly id: string };
type Made = Result<readonly NewEntry[], Refusal>;
/** The person and the circle's own few read it; who joined reads what names their seat, and nothing else. */
const written = (about: CaseId, kind: string, body: object, seat: string | undefined, reach: "person" | "responsible" = "person"): NewEntry => ({
	kind: `planning.${kind}`,
	stream: { kind: "plan", id: about },
	case: about,
	audience: { reach, ...(seat === undefined ? {} : { named: [seat] }) },
	body,
});
export const decideInvite = (state: PlanState, input: InviteTie, table: Table, called: string): Made => {
	const tie = tieOf(state, input.tie);
	if (!tie) return gone;
	if (tie.closed.length > 0) return refuse("planning.not-now", { name: tie.name });
	if (!canJoin.includes(tie.kind)) return refuse("planning.no-seat-for-a-trade", { name: tie.name });
	if (tie.seat !== undefined) return refuse("planning.already-joined", { name: tie.name });
	const yes = needsYes(table, input);
	if (yes.kind !== "ok") return yes;
	const seat = table.ids[0];
	return ok([written(input.case, "tie-invited", { tie: tie.id, seat, name: tie.name, called, how: input.how, yes: yes.value }, seat)]);
};
const withoutStandIn = (tie: Tie, what: SeatSaying, { today, holder }: Writes): { holder: string | null; lookAgain: CalendarDay } | undefined =>
	what === "would-like" && tie.standIn === undefined ? { holder, lookAgain: addDays(today, LOOK_AGAIN_IN) } : undefined;
/** Said by them, or told to somebody who writes it down. Nobody asks why. */
export const decideTold = (state: PlanState, input: Omit<HearTie, "case">, at: Writes): Made => {
	const tie = tieOf(state, input.tie);
	if (!tie) return gone;
	const { what } = input;
	if (what === "would-like" && input.words === undefined) return refuse("planning.would-like-what", {}, "words");
	if (what === "would-like" && tie.closed.length > 0) return refuse("planning.not-now", { name: tie.name });
	const likes = tie.wouldLike ?? [];
	if (what === "not-any-more" && !likes.some(({ id }) => id === input.like)) return gone;
	if ((what === "join" || what === "leave") && tie.seat === undefined) return gone;
	const closes = what === "leave" ? likes.map(({ id }) => id) : what === "not-any-more" && input.like !== undefined ? [input.like] : [];
	const body = {
		tie: tie.id,
		seat: tie.seat?.id,
		what,
		words: what === "pause" ? undefined : input.words,
		like: what === "would-like" ? at.id : input.like,
		without: withoutStandIn(tie, what, at),
		closes,
	};
	// That it is too much is between them and who works here: the person is not burdened with it (NET-11).
	return ok([written(at.case, "tie-told", body, tie.seat?.id, what === "less" || what === "fine" ? "responsible" : "person")]);
};
export const decideStandIn = (state: PlanState, input: NameStandIn): Decided => {
	const tie = tieOf(state, input.tie);
	if (!tie) return gone;
	const closes = input.standIn === undefined ? [] : (tie.wouldLike ?? []).map(({ id }) => id);
	return ok([{ kind: "planning.stand-in-named", body: { tie: tie.id, standIn: input.standIn ?? null, closes } }]);
};
export const decideAskStill = (state: PlanState, about: CaseId, id: string): Made => {
	const tie = tieOf(state, id);
	return tie ? ok([written(about, "still-asked", { tie: tie.id, seat: tie.seat?.id }, tie.seat?.id)]) : gone;
};

const same = (one: string | undefined, other: string): boolean => one?.trim().toLowerCase() === other.trim().toLowerCase();
const MUCH = 3;
/** What somebody carries: what they would like to do, and steps of the plan that stand under their name. */
export const carriedBy = (state: PlanState, tie: Tie): readonly string[] => [
	...(tie.wouldLike ?? []).map(({ words }) => words),
	...state.steps.filter((step) => step.done === undefined && same(step.who.name, tie.name)).flatMap(({ id }) => state.texts[id]?.now?.words ?? []),
];
/** Whether it becomes much for one: they said so, or it all comes down on them. For them and who works here; not for the person, not for others (NET-11). */
export const carriesMuch = (state: PlanState, tie: Tie): boolean => tie.still?.answer === "less" || carriedBy(state, tie).length >= MUCH;
/** Who carries something while nobody stands in. */
export const withoutAnybody = (state: PlanState): readonly Tie[] =>
	state.ties.filter((tie) => tie.standIn === undefined && carriedBy(state, tie).length > 0);
