/** The sum: what comes, what goes, what is left. Pure. */
import type { AnyEntry, JournalEntry } from "#src/kernel/journal.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { type CalendarDay, dayOf } from "#src/kernel/time.ts";
import type { Given } from "../handling.ts";
import type { Decided } from "../rules.ts";
import type { Reckon } from "./operations.ts";
import { type Found, type Help, helps, type Rate, rateOn, rates } from "./rates.ts";

export type Amounts = Omit<Reckon, "case" | "step">;
export type Sum = {
	readonly plus: number;
	readonly goes: readonly ({ readonly help: Help; readonly euro: number } & Found)[];
	readonly travel: number;
	readonly costs: number;
	readonly left: number;
	/** Hours a month, travel among them. */
	readonly hours: number;
};
const WEEKS_A_MONTH = 52 / 12;
const cents = (euro: number): number => Math.round(euro * 100) / 100;

/** Of each help no more goes than there is. Nothing is known of taxes here: what comes in is what comes on the account. */
export const sumOf = (given: Amounts, on: CalendarDay, perKm: number, among: readonly Rate[] = rates): Sum => {
	const plus = given.plus ?? 0;
	const goes = helps.flatMap((help) => {
		const has = given[help] ?? 0;
		const rate = rateOn(help, on, among);
		return has > 0 && rate
			? [
					{
						help,
						euro: cents(Math.min(has, rate.goes * (help === "benefit" ? plus : (given.gross ?? plus)))),
						source: rate.source,
						at: rate.at,
						read: rate.read,
					},
				]
			: [];
	});
	const travel = cents((given.km ?? 0) * WEEKS_A_MONTH * perKm);
	const costs = given.costs ?? 0;
	return {
		plus,
		goes,
		travel,
		costs,
		left: cents(plus - goes.reduce((sum, { euro }) => sum + euro, 0) - travel - costs),
		hours: Math.round(((given.hours ?? 0) + (given.travelHours ?? 0)) * WEEKS_A_MONTH),
	};
};

export type Reckoned = Amounts & { readonly on: CalendarDay };
export type ReckoningEntry = JournalEntry<"planning.step-reckoned", Amounts & { readonly step: string }>;
/** The last sum of each step, with the day by whose rules it was made. */
export const reckonedIn = (entries: readonly AnyEntry[]): Readonly<Record<string, Reckoned>> => {
	const found: Record<string, Reckoned> = {};
	for (const entry of entries as readonly ReckoningEntry[]) {
		if (entry.kind !== "planning.step-reckoned") continue;
		const { step, ...amounts } = entry.body;
		found[step] = { ...amounts, on: dayOf(entry.at) };
	}
	return found;
};
export const decideReckon = ({ state }: Given, { case: _case, ...input }: Reckon): Decided =>
	state.steps.some(({ id }) => id === input.step)
		? ok([{ kind: "planning.step-reckoned", body: { ...input } }])
		: refuse("planning.not-there-any-more");
