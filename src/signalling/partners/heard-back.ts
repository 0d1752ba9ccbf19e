/** What a partner hears of a signal of theirs: taken up, contact, or not taken up - never why, and never when something happened that is nobody's business (SIG-30). Pure. */
import { addDays, addMs, atTime, dayOf, type Instant, weekdayOf } from "#src/kernel/time.ts";
import type { SignalState } from "../model.ts";

export const wayBacks = ["waiting", "taken-up", "not-taken-up"] as const;
export type WayBack = (typeof wayBacks)[number];
export type WayBackFacts = {
	readonly arrivedAt: Instant;
	readonly pickedUpAt: Instant | null;
	readonly settledAt: Instant | null;
	readonly firstContactAt: Instant | null;
	readonly lastContactAt: Instant | null;
};
type Row = WayBackFacts & { readonly id: string; readonly case: string };

/** The beginning of this week: that a signal was not taken up is told by the week, so that nobody can lay it beside what they saw happen. */
export const weekBegan = (now: Instant): Instant => atTime(addDays(dayOf(now), 1 - weekdayOf(dayOf(now))), "00:00");

const SATURDAY = 6;
const [OPENS, MINUTES_OPEN, MINUTE_MS] = ["09:00", 8 * 60, 60_000];
const tailOf = (id: string): number => Number.parseInt(id.slice(-8), 16);
/**
 * When a colleague could have picked it up who did not work there yet: somewhere in the next working day. The same signal always at the same moment, and nobody who
 * does not know which matter it became can work out which.
 */
export const asIfPickedUp = ({ id, case: about, arrivedAt }: Pick<Row, "id" | "case" | "arrivedAt">): Instant => {
	const next = addDays(dayOf(arrivedAt), 1);
	const weekday = weekdayOf(next);
	const day = weekday < SATURDAY ? next : addDays(next, 8 - weekday);
	const somewhere = (tailOf(id) ^ tailOf(about)) >>> 0;
	return addMs(atTime(day, OPENS), (somewhere % MINUTES_OPEN) * MINUTE_MS + (somewhere % MINUTE_MS));
};
/** Whether it was picked up before the signal came: then that counts as if it was picked up for this signal. */
const wasKnown = ({ pickedUpAt, arrivedAt }: WayBackFacts): boolean => pickedUpAt !== null && pickedUpAt <= arrivedAt;
const pickedUpFor = (row: Row): Instant | null => (wasKnown(row) ? asIfPickedUp(row) : row.pickedUpAt);

/**
 * Where a signal stands for who sent it. Whether somebody was known here already is nobody's business; only contact after the signal is contact; and that it was not
 * taken up is told from the week after.
 */
export const wayBackOf = (row: Row, now: Instant): { readonly state: WayBack; readonly contact: boolean } => {
	const contact = row.lastContactAt !== null && row.lastContactAt > row.arrivedAt;
	if (row.settledAt !== null && !contact && row.settledAt < weekBegan(now)) return { state: "not-taken-up", contact: false };
	const picked = pickedUpFor(row);
	return { state: contact || (picked !== null && picked <= now) ? "taken-up" : "waiting", contact };
};

type Given = Pick<SignalState["given"][number], "whatWeDo" | "whatWeAsk" | "at" | "by">;
/**
 * The answers a sender of arrears reads now. Of what was picked up before their signal came they hear the same as of any other; that it ended they hear by the week.
 * Whoever told a worry from person to person reads every answer at once.
 */
export const heardBack = (
	{ creditor, given }: Pick<SignalState, "creditor" | "given">,
	row: Row & { readonly responsible: string | null },
	{ now, pickedUp }: { readonly now: Instant; readonly pickedUp: string },
): readonly Given[] => {
	if (creditor === undefined) return given;
	const week = weekBegan(now);
	const told = given.filter(({ moment, at }) => moment !== "end" || at < week);
	const picked = pickedUpFor(row);
	return wasKnown(row) && picked !== null && picked <= now && !told.some(({ moment }) => moment === "pick-up")
		? [{ whatWeDo: pickedUp, at: picked, by: row.responsible }, ...told]
		: told;
};
