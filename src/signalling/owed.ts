/** What whoever told it still hears from us. Pure. */
import { type Moment, moments, type SignalState } from "./model.ts";
import { owes, waitsForWord } from "./rules.ts";

export type Owed = {
	readonly signal: string;
	readonly moment: Moment;
	/** They asked how it stands and heard nothing since. */
	readonly asked?: true;
};
/** Who asks how it stands has an answer due as well, also after the last one was given. */
export const owedTo = (one: SignalState, pickedUp: boolean): readonly Owed[] => {
	const owed = moments
		.filter((moment) => owes(one, moment) && (moment === "receipt" || pickedUp))
		.map((moment): Owed => ({ signal: one.signal, moment }));
	if (one.reporter === undefined || !waitsForWord(one) || owed.some(({ moment }) => moment !== "end")) return owed;
	return [{ signal: one.signal, moment: owes(one, "end") ? (pickedUp ? "pick-up" : "receipt") : "end", asked: true }, ...owed];
};
