import { expect, test } from "vitest";
import { dayOf, type EntryId, type Instant } from "#src/kernel/index.ts";
import { chaptersIn, monthsIn, type Piece } from "./story.ts";

const piece = (kind: string, at: string): Piece => ({
	entry: `${kind} ${at}` as EntryId,
	at: at as Instant,
	kind,
	by: { person: false, id: null },
	told: [],
	besides: [],
});
const kindsIn = (pieces: readonly Piece[]): readonly (string | readonly string[])[] =>
	chaptersIn(pieces, dayOf).map((one) => one.piece?.kind ?? (one.plan ?? []).map(({ kind }) => kind));

test("PRIN-13 what changed in the plan on one day is one chapter, in order and with nothing left out", () => {
	const pieces = [
		piece("planning.success", "2026-11-24T15:00:00.000Z"),
		piece("contact.noted", "2026-11-24T14:00:00.000Z"),
		piece("planning.step-added", "2026-11-24T13:00:00.000Z"),
		piece("planning.goal-agreed", "2026-11-20T13:00:00.000Z"),
		piece("weighing.written", "2026-10-06T09:00:00.000Z"),
	];
	expect(kindsIn(pieces)).toEqual([["planning.success", "planning.step-added"], "contact.noted", "planning.goal-agreed", "weighing.written"]);
	expect(chaptersIn(pieces, dayOf).flatMap((one) => one.plan ?? [one.piece])).toHaveLength(pieces.length);
	expect(kindsIn([])).toEqual([]);
});
test("a long story is found its way in by months: each chapter in the month of its day here, in the same order, none left out", () => {
	// Half past midnight in the summer is still the day before by the clock of Greenwich.
	const pieces = [
		piece("contact.noted", "2026-08-02T10:00:00.000Z"),
		piece("planning.goal-agreed", "2026-07-31T22:30:00.000Z"),
		piece("contact.noted", "2026-07-31T21:30:00.000Z"),
		piece("contact.noted", "2025-07-01T08:00:00.000Z"),
	];
	const chapters = chaptersIn(pieces, dayOf);
	const months = monthsIn(chapters, dayOf);
	expect(months.map(({ first, chapters: own }) => [first, own.length])).toEqual([
		["2026-08-01", 2],
		["2026-07-01", 1],
		["2025-07-01", 1],
	]);
	expect(months.flatMap(({ chapters: own }) => own)).toEqual(chapters);
});
