/** From entries to what stands in the way. Pure. */
import { type AnyEntry, entriesOf, folding } from "#src/kernel/journal.ts";
import type { Obstacle, ObstacleEntry } from "./model.ts";

const at = (state: readonly Obstacle[], id: string, change: (one: Obstacle) => Obstacle): readonly Obstacle[] =>
	state.map((one) => (one.id === id ? change(one) : one));

const fold = folding<readonly Obstacle[], ObstacleEntry>([], {
	"carrying-out.obstacle-noted": (state, { at: moment, body: { obstacle: id, holder: _holder, lookAgain: _lookAgain, ...body } }) => [
		...state,
		{ id, ...body, at: moment, happened: [] },
	],
	"carrying-out.obstacle-step": (state, { at: moment, body: { obstacle, side, words, inName } }) =>
		at(state, obstacle, (one) => ({ ...one, happened: [...one.happened, { kind: "step", at: moment, side, words, inName }] })),
	"carrying-out.obstacle-answered": (state, { at: moment, body: { obstacle, who, answer: words, then } }) =>
		at(state, obstacle, (one) => ({
			...one,
			happened: [...one.happened, { kind: "answer", at: moment, who, words, then }],
			...(then === "on" ? {} : { over: then }),
		})),
	"carrying-out.mandate-given": (state, { body: { obstacle, may } }) => at(state, obstacle, (one) => ({ ...one, may })),
	"carrying-out.mandate-ended": (state, { body: { obstacle } }) => at(state, obstacle, ({ may: _may, ...one }) => one),
});
export const foldObstacles = (entries: readonly AnyEntry[]): readonly Obstacle[] => fold(entriesOf<ObstacleEntry>(entries, "carrying-out"));
export const openObstacles = (all: readonly Obstacle[]): readonly Obstacle[] => all.filter((one) => one.over === undefined);
