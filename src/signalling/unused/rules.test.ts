import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CaseId, MemberId, TeamId } from "#src/kernel/ids.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import type { UnusedTerm } from "./model.ts";
import { announce, announcedBefore, endedBefore, noteErased, roundErasedOn, termOn } from "./rules.ts";

const day = (text: string): CalendarDay => text as CalendarDay;
const term = (from: string, weeks: number, watcher: string | null = "nadia"): UnusedTerm => ({
	from: day(from),
	weeks,
	watcher: watcher as MemberId | null,
});

describe("the term a team agreed on", () => {
	const terms = [term("2026-05-01", 12), term("2026-02-01", 8), term("2026-09-01", 20)];
	it.each([
		["2026-02-01", 8],
		["2026-04-30", 8],
		["2026-05-01", 12],
		["2026-08-31", 12],
		["2026-09-01", 20],
	])("on %s it is the latest that has begun", (on, weeks) => {
		expect(termOn(terms, day(on)).weeks).toBe(weeks);
	});
	it("before the first one it is half a year, and nobody in particular is told", () => {
		expect(termOn(terms, day("2026-01-31"))).toStrictEqual({ from: "2026-01-31", weeks: 26, watcher: null });
		expect(termOn([], day("2026-11-24"))).toStrictEqual({ from: "2026-11-24", weeks: 26, watcher: null });
	});
	it("does not depend on the order in which terms are kept", () => {
		fc.assert(fc.property(fc.shuffledSubarray(terms, { minLength: 3 }), (shuffled) => termOn(shuffled, day("2026-06-01")).weeks === 12));
	});
});

describe("the days", () => {
	const four = term("2026-01-01", 4);
	it("what arrived four weeks before the day it would go is announced a week ahead of it", () => {
		// Goes on 31 January: arrived on 3 January or earlier; announced on the 24th, seven days before.
		expect(announcedBefore(four, day("2026-01-24"))).toBe("2026-01-03T23:00:00.000Z");
	});
	it("what residents said in a round that ended four weeks ago goes today, of yesterday's count not yet", () => {
		expect(endedBefore(four, day("2026-01-31"))).toBe("2026-01-03T23:00:00.000Z");
		expect(roundErasedOn(four, day("2026-01-03"))).toBe("2026-01-31");
	});
	it("a round ended on the day that its erasing is counted from is over on exactly that day", () => {
		fc.assert(
			fc.property(fc.integer({ min: 4, max: 104 }), fc.integer({ min: 0, max: 3_000 }), (weeks, more) => {
				const ended = day(new Date(Date.UTC(2024, 0, 1 + more, 12)).toISOString().slice(0, 10));
				const gone = roundErasedOn(term("2024-01-01", weeks), ended);
				const moment = `${ended}T12:00:00.000Z`;
				expect(moment < endedBefore(term("2024-01-01", weeks), gone)).toBe(true);
				expect(moment < endedBefore(term("2024-01-01", weeks + 1), gone)).toBe(false);
			}),
		);
	});
});

describe("what is written about it", () => {
	it("a named person is told a week before, and nobody else", () => {
		const matters = ["case-1", "case-2"] as CaseId[];
		expect(announce("notice" as CaseId, { team: "team-a" as TeamId, watcher: "nadia" as MemberId, today: day("2026-11-24"), matters })).toStrictEqual(
			{
				kind: "signalling.erasing-announced",
				stream: { kind: "erasing", id: "notice" },
				case: "notice",
				audience: { reach: "named", named: ["nadia"] },
				body: { notice: "notice", team: "team-a", watcher: "nadia", eraseOn: "2026-12-01", matters },
			},
		);
	});
	it("that it went is noted with numbers, for nobody to read about anybody", () => {
		const body = { team: "team-a" as TeamId, on: day("2026-12-01"), erased: ["case-1" as CaseId], released: ["case-2" as CaseId], signals: 3 };
		expect(noteErased("note" as CaseId, body)).toStrictEqual({
			kind: "signalling.erased",
			stream: { kind: "erasing", id: "note" },
			case: "note",
			audience: { reach: "named", named: [] },
			body,
		});
	});
});
