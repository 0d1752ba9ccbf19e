/** How long somebody else's report may stay. Pure. */
import type { ThingId } from "#src/kernel/ids.ts";
import { type AnyEntry, entriesOf, folding, type NewEntry } from "#src/kernel/journal.ts";
import { ok, type Result, refuse } from "#src/kernel/result.ts";
import { addDays, type CalendarDay } from "#src/kernel/time.ts";
import { written } from "../rules.ts";
import type { KeptReport, ReportEntry } from "./model.ts";
import type { KeepReport, PutAwayReport } from "./operations.ts";

/** A snapshot is old within a season. */
export const LONGEST_KEPT = 92;

export const foldReports = folding<readonly KeptReport[], ReportEntry>([], {
	"privacy.report-kept": (state, { body, at, by }) => [...state, { ...body, at, by: by.id }],
	"privacy.report-put-away": (state, { body, at }) => state.map((one) => (one.report === body.report ? { ...one, putAway: at } : one)),
});
export const reportsIn = (entries: readonly AnyEntry[]): readonly KeptReport[] => foldReports(entriesOf<ReportEntry>(entries, "privacy"));
/** Whether its words are still here. */
export const isHere = (one: KeptReport, today: CalendarDay): boolean => one.putAway === undefined && one.until >= today;

type Decided = Result<readonly NewEntry[]>;
export const decideKeep = (input: KeepReport, today: CalendarDay, id: ThingId): Decided => {
	if (input.on > today) return refuse("privacy.report-not-yet", {}, "on");
	if (input.until < today) return refuse("privacy.ended-already", {}, "until");
	if (input.until > addDays(today, LONGEST_KEPT)) return refuse("privacy.report-too-long", {}, "until");
	const { author, on, purpose, until } = input;
	return ok([written(input.case, "privacy.report-kept", { report: id, author, on, purpose, until })]);
};
export const decidePutAway = (reports: readonly KeptReport[], input: PutAwayReport, today: CalendarDay): Decided => {
	const one = reports.find((each) => each.report === input.report);
	return one && isHere(one, today) ? ok([written(input.case, "privacy.report-put-away", { report: one.report })]) : refuse("privacy.no-such-report");
};
