/** When who is told, and what stops it. No clock of its own: the moment is passed in. Pure. */
import { addDays, addMs, atTime, dayOf, type Instant, isOk, ok, type Result, refuse } from "#src/kernel/index.ts";
import type { BackByInput, Timer, ToldKind } from "./model.ts";

const minute = 60_000;
/** No answer after this: the next one is told. */
export const NEXT_AFTER_MS = 5 * minute;
/** Everybody was told and nobody answered: everybody once more. */
export const ROUND_AFTER_MS = 10 * minute;
/** Somebody said they are on it: asked again after this, so that it does not rest with them unseen. */
export const ON_IT_MS = 20 * minute;
/** A round of telling that nobody answers ends some time; it stays on Today of all of them. */
export const MOST_STEPS = 60;

/** When somebody said they would be back: after so many minutes, or at a time, which is of tomorrow when it has passed a while ago. */
export const backAt = (input: Pick<BackByInput, "minutes" | "time">, now: Instant): Result<Instant> => {
	if (input.minutes !== undefined) return ok(addMs(now, input.minutes * minute));
	if (input.time === undefined) return refuse("contact.back-when", {}, "minutes");
	const today = atTime(dayOf(now), input.time);
	if (today > now) return ok(today);
	const tomorrow = atTime(addDays(dayOf(now), 1), input.time);
	return tomorrow <= addMs(now, 12 * 60 * minute) ? ok(tomorrow) : refuse("contact.back-time-is-past", {}, "time");
};
export type Out = { readonly chosen: readonly string[]; readonly dueAt: Instant };
export type Colleague = { readonly id: string; readonly active: boolean; readonly teams: readonly string[] };
/** Whom one chooses is a colleague of the own team, and not oneself. */
export const decideChosen = (wanted: readonly string[], colleagues: readonly Colleague[], me: string): Result<readonly string[]> => {
	const own = colleagues.filter(({ active, id }) => active && id !== me).map(({ id }) => id);
	const chosen = [...new Set(wanted)];
	if (chosen.length === 0) return refuse("contact.choose-somebody", {}, "chosen");
	return chosen.every((one) => own.includes(one)) ? ok(chosen) : refuse("contact.chosen-is-elsewhere", {}, "chosen");
};
export const decideOut = (
	input: BackByInput,
	table: {
		readonly now: Instant;
		readonly me: string;
		readonly colleagues: readonly Colleague[];
		readonly usual: readonly string[];
		readonly isOut: boolean;
	},
): Result<Out> => {
	if (table.isOut) return refuse("contact.already-out");
	const due = backAt(input, table.now);
	if (!isOk(due)) return due;
	const chosen = decideChosen(input.chosen.length > 0 ? input.chosen : table.usual, table.colleagues, table.me);
	return isOk(chosen) ? ok({ chosen: chosen.value, dueAt: due.value }) : chosen;
};
/** From when it counts on: never earlier than it was, and counted from now when it had passed. A sign of life: whoever was told hears it, and it begins anew. */
export const extended = (timer: Pick<Timer, "dueAt">, minutes: number, now: Instant): Instant =>
	addMs(timer.dueAt > now ? timer.dueAt : now, minutes * minute);

export type Telling = {
	readonly to: readonly string[];
	readonly kind: ToldKind;
	readonly step: number;
	readonly turn: number;
	readonly nextAt: Instant | null;
};
/**
 * Who is told now, or nothing when it is not the moment (SAFE-03). One after the other in the chosen order; when all were told, all of them again. A quiet sign for help
 * goes to everybody at once.
 */
export const tellingNow = (timer: Timer, now: Instant): Telling | undefined => {
	if (timer.endedAt !== null || timer.nextAt === null || timer.nextAt > now) return undefined;
	const step = timer.step + 1;
	const one = timer.chosen[timer.turn];
	const all = timer.helpAt !== null || one === undefined;
	const after = timer.helpAt !== null || timer.turn + 1 < timer.chosen.length ? NEXT_AFTER_MS : ROUND_AFTER_MS;
	return {
		to: all ? timer.chosen : [one],
		kind: timer.helpAt === null ? "late" : "help",
		step,
		turn: timer.turn + 1,
		nextAt: timer.turn >= MOST_STEPS ? null : addMs(now, after),
	};
};
/** Nobody of this step can be reached by any way that was left, as when the only device was replaced: then the next one is told now, not in five minutes. */
export const goesOnNow = (
	timer: Pick<Timer, "endedAt" | "helpAt" | "step" | "turn" | "chosen">,
	step: number,
	outcomes: readonly string[],
): boolean =>
	timer.endedAt === null &&
	timer.helpAt === null &&
	timer.step === step &&
	timer.turn < timer.chosen.length &&
	outcomes.length > 0 &&
	outcomes.every((one) => one === "never");
/** Whoever was told may read where somebody went; whoever was only chosen, not yet. */
export const maySeeWhere = (told: readonly { readonly member: string; readonly kind: ToldKind }[], me: string): boolean =>
	told.some(({ member, kind }) => member === me && kind !== "fine");
