/** Who may read along. Pure. */
import { type AnyEntry, entriesOf, folding, type NewEntry } from "#src/kernel/journal.ts";
import { ok, type Result, refuse } from "#src/kernel/result.ts";
import { addDays, atTime, type CalendarDay } from "#src/kernel/time.ts";
import { LONGEST_DAYS, written } from "../rules.ts";
import type { HowSaid } from "../said.ts";
import type { HouseholdEntry, Reader } from "./model.ts";
import type { AllowReading, EndReading } from "./operations.ts";

type Said = { readonly how: HowSaid; readonly witness?: string | undefined };
export const foldReaders = folding<readonly Reader[], HouseholdEntry>([], {
	"privacy.reading-along-allowed": (state, { body, at }) => [
		...state.filter((one) => one.reader !== body.reader),
		{ reader: body.reader, since: at, until: body.until },
	],
	"privacy.reading-along-ended": (state, { body }) => state.filter((one) => one.reader !== body.reader),
});
export const readersIn = (entries: readonly AnyEntry[]): readonly Reader[] => foldReaders(entriesOf<HouseholdEntry>(entries, "privacy"));
export const readersOn = (readers: readonly Reader[], today: CalendarDay): readonly Reader[] => readers.filter((one) => one.until >= today);

type Decided = Result<readonly NewEntry[]>;
/** Only somebody of the household, and a yes a worker writes down was said with somebody there. */
export const decideAllow = (input: AllowReading, household: readonly string[], today: CalendarDay, said: Said): Decided => {
	if (!household.includes(input.reader)) return refuse("privacy.not-of-the-household", {}, "reader");
	if (input.until < today) return refuse("privacy.ended-already", {}, "until");
	if (input.until > addDays(today, LONGEST_DAYS)) return refuse("privacy.too-long", {}, "until");
	if (said.how === "spoken" && said.witness === undefined) return refuse("privacy.witness-needed", {}, "witness");
	const untilMoment = atTime(addDays(input.until, 1), "00:00");
	return ok([written(input.case, "privacy.reading-along-allowed", { reader: input.reader, until: input.until, untilMoment, ...said })]);
};
export const decideEnd = (readers: readonly Reader[], input: EndReading, said: Said): Decided =>
	readers.some((one) => one.reader === input.reader)
		? ok([written(input.case, "privacy.reading-along-ended", { reader: input.reader, ...said })])
		: refuse("privacy.reads-no-more");
