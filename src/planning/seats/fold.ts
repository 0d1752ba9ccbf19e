/** The steps of the fold for whoever joined. */
import type { PlanState, Tie } from "../state.ts";
import type { SeatEntry } from "./model.ts";

const changeTie = (state: PlanState, id: string, change: (tie: Tie) => Tie): PlanState => ({
	...state,
	ties: state.ties.map((tie) => (tie.id === id ? change(tie) : tie)),
});
type Told = Extract<SeatEntry, { kind: "planning.tie-told" }>;
const told = (tie: Tie, { body: { what, words, like }, by, at }: Told): Tie => {
	switch (what) {
		case "join":
			return tie.seat ? { ...tie, seat: { ...tie.seat, joined: { by, at } } } : tie;
		case "would-like":
			return { ...tie, wouldLike: [...(tie.wouldLike ?? []), { id: like ?? "", words: words ?? "", at, by }] };
		case "not-any-more":
			return { ...tie, wouldLike: (tie.wouldLike ?? []).filter(({ id }) => id !== like) };
		case "pause":
			return { ...tie, paused: { by, at } };
		case "go-on":
			return { ...tie, paused: undefined };
		case "fine":
		case "less":
			return { ...tie, still: { answer: what, words, by, at } };
		case "leave":
			return { ...tie, seat: undefined, wouldLike: [], paused: undefined };
	}
};
type Steps = { readonly [Kind in SeatEntry["kind"]]: (state: PlanState, entry: Extract<SeatEntry, { kind: Kind }>) => PlanState };
export const seatSteps: Steps = {
	"planning.circle-placed": (state, { body }) =>
		body.moves.reduce((so, { tie: id, near, turn }) => changeTie(so, id, (tie) => ({ ...tie, near, turn })), state),
	"planning.tie-invited": (state, { body, by, at }) =>
		changeTie(state, body.tie, (tie) => ({
			...tie,
			seat: { id: body.seat, how: body.how, invited: { by, at }, ...(body.how === "link" ? {} : { joined: { by, at } }) },
		})),
	"planning.tie-told": (state, entry) => changeTie(state, entry.body.tie, (tie) => told(tie, entry)),
	"planning.still-asked": (state, { body, at }) => changeTie(state, body.tie, (tie) => ({ ...tie, stillAsked: at })),
	"planning.stand-in-named": (state, { body }) => changeTie(state, body.tie, (tie) => ({ ...tie, standIn: body.standIn ?? undefined })),
};
