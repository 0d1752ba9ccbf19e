/** Somebody else's report is a snapshot: kept for a season at the most, and then its words are gone. */
import { describe, expect, test } from "vitest";
import type { CaseId, EntryId, ThingId } from "#src/kernel/ids.ts";
import type { AnyEntry } from "#src/kernel/journal.ts";
import { addDays, type CalendarDay, type Instant } from "#src/kernel/time.ts";
import type { KeptReport } from "./model.ts";
import { decideKeep, decidePutAway, isHere, LONGEST_KEPT, reportsIn } from "./rules.ts";

const of = "c" as CaseId;
const thing = (id: string) => id as ThingId;
const today = "2026-11-24" as CalendarDay;
const at = "2026-11-20T09:00:00.000Z" as Instant;
const entry = (kind: string, body: unknown) => ({
	kind: `privacy.${kind}`,
	stream: { kind: "privacy", id: "c" },
	case: "c",
	audience: { reach: "person" },
	body,
});
const refusal = (code: string, field?: string) =>
	field === undefined ? { kind: "refusal", code: `privacy.${code}`, words: {} } : { kind: "refusal", code: `privacy.${code}`, words: {}, field };
const report = { report: thing("r"), author: "De huisarts", on: today, purpose: "De taxatie", until: today };
const kept: KeptReport = { ...report, at, by: "nadia" };

describe("keeping a report", () => {
	const input = { case: of, author: "De huisarts", on: today, purpose: "De taxatie", text: "Hij slaapt slecht.", until: today };
	test("says whose it is, when, what for and until when; its words are not in it", () => {
		expect(decideKeep(input, today, thing("r"))).toEqual({ kind: "ok", value: [entry("report-kept", report)] });
	});
	test("not before it was written, not past already, and for a season at the most", () => {
		expect(LONGEST_KEPT).toBe(92);
		expect(decideKeep({ ...input, on: addDays(today, 1) }, today, thing("r"))).toEqual(refusal("report-not-yet", "on"));
		expect(decideKeep({ ...input, until: addDays(today, -1) }, today, thing("r"))).toEqual(refusal("ended-already", "until"));
		expect(decideKeep({ ...input, until: addDays(today, 92) }, today, thing("r")).kind).toBe("ok");
		expect(decideKeep({ ...input, until: addDays(today, 93) }, today, thing("r"))).toEqual(refusal("report-too-long", "until"));
	});
});
describe("putting it away", () => {
	test("once, while it is here; another one stays", () => {
		const other = { ...kept, report: thing("q") };
		const input = { case: of, report: thing("r") };
		expect(decidePutAway([other, kept], input, today)).toEqual({ kind: "ok", value: [entry("report-put-away", { report: "r" })] });
		for (const reports of [[], [other], [{ ...kept, putAway: at }], [{ ...kept, until: addDays(today, -1) }]])
			expect(decidePutAway(reports, input, today)).toEqual(refusal("no-such-report"));
		expect([kept, { ...kept, putAway: at }, { ...kept, until: addDays(today, -1) }].map((one) => isHere(one, today))).toEqual([true, false, false]);
	});
	test("what is in the journal says which were put away, and when", () => {
		const entries = (
			[
				["report-kept", report],
				["report-kept", { ...report, report: "q" }],
				["report-put-away", { report: "r" }],
			] as const
		).map(
			([kind, body], seq): AnyEntry => ({
				...entry(kind, body),
				case: of,
				audience: { reach: "person" },
				id: `e${seq}` as EntryId,
				seq,
				at,
				recordedAt: at,
				by: { kind: "member", id: "nadia" },
			}),
		);
		expect(reportsIn(entries)).toEqual([
			{ ...kept, putAway: at },
			{ ...kept, report: "q" },
		]);
		expect(reportsIn(entries.map((one) => ({ ...one, kind: one.kind.replace("privacy.", "contact.") })))).toEqual([]);
	});
});
