/** When somebody is back, who hears of it when they are not, and in which order. */
import { describe, expect, test } from "vitest";
import { addDays, addMs, type CalendarDay, type Instant } from "#src/kernel/index.ts";
import type { Timer } from "./model.ts";
import * as safety from "./rules.ts";

const today = "2026-11-24" as CalendarDay;
/** Ten o'clock on the wall clock of that day. */
const at = (ahead = 0) => `${addDays(today, ahead)}T09:00:00.000Z` as Instant;
const refusal = (code: string, field?: string) =>
	field === undefined ? { kind: "refusal", code: `contact.${code}`, words: {} } : { kind: "refusal", code: `contact.${code}`, words: {}, field };

describe("back by", () => {
	const now = at();
	const minutes = (count: number) => addMs(now, count * 60_000);
	test("after so many minutes, or at a time that is of tomorrow when it passed a while ago", () => {
		expect(safety.backAt({ minutes: 30 }, now)).toEqual({ kind: "ok", value: minutes(30) });
		expect(safety.backAt({ time: "10:01" }, now)).toEqual({ kind: "ok", value: minutes(1) });
		for (const time of ["10:00", "09:59"]) expect(safety.backAt({ time }, now)).toEqual(refusal("back-time-is-past", "time"));
		const late = "2026-11-24T21:00:00.000Z" as Instant;
		expect(safety.backAt({ time: "10:00" }, late)).toEqual({ kind: "ok", value: at(1) });
		expect(safety.backAt({ time: "10:01" }, late)).toEqual(refusal("back-time-is-past", "time"));
		expect(safety.backAt({}, now)).toEqual(refusal("back-when", "minutes"));
	});
	const colleagues = ["tom", "els", "nadia"].map((id) => ({ id, active: id !== "els", teams: [] }));
	test("colleagues who are there are chosen, each once, and not oneself", () => {
		expect(safety.decideChosen(["tom", "tom"], colleagues, "nadia")).toEqual({ kind: "ok", value: ["tom"] });
		for (const wanted of [["els"], ["nadia"], ["tom", "z"]])
			expect(safety.decideChosen(wanted, colleagues, "nadia")).toEqual(refusal("chosen-is-elsewhere", "chosen"));
		expect(safety.decideChosen([], colleagues, "nadia")).toEqual(refusal("choose-somebody", "chosen"));
	});
	test("one is out once; who is usually told is told when nobody is chosen", () => {
		const out = (input: object, more: object = {}) =>
			safety.decideOut({ chosen: [], minutes: 30, ...input } as never, {
				now,
				me: "nadia",
				colleagues: [...colleagues, { id: "wim", active: true, teams: [] }],
				usual: ["wim"],
				isOut: false,
				...more,
			});
		expect(out({ chosen: ["tom"] })).toEqual({ kind: "ok", value: { chosen: ["tom"], dueAt: minutes(30) } });
		expect(out({})).toEqual({ kind: "ok", value: { chosen: ["wim"], dueAt: minutes(30) } });
		expect(out({}, { isOut: true })).toEqual(refusal("already-out"));
		expect(out({ minutes: undefined })).toEqual(refusal("back-when", "minutes"));
		expect(out({}, { usual: [] })).toEqual(refusal("choose-somebody", "chosen"));
	});
	test("longer counts from when it was due, or from now when that has passed", () => {
		expect(safety.extended({ dueAt: minutes(10) }, 5, now)).toBe(minutes(15));
		expect(safety.extended({ dueAt: minutes(-10) }, 5, now)).toBe(minutes(5));
	});
	const timer = (more: Partial<Timer> = {}): Timer => ({
		id: "t",
		member: "nadia",
		case: null,
		place: null,
		chosen: ["tom", "wim"],
		beganAt: now,
		dueAt: now,
		nextAt: now,
		step: 0,
		turn: 0,
		helpAt: null,
		endedAt: null,
		...more,
	});
	test("one after the other in the chosen order, then all of them, again and again until it ends some time", () => {
		expect([safety.NEXT_AFTER_MS, safety.ROUND_AFTER_MS, safety.ON_IT_MS, safety.MOST_STEPS]).toEqual([300_000, 600_000, 1_200_000, 60]);
		const telling = { to: ["tom"], kind: "late", step: 1, turn: 1, nextAt: minutes(5) };
		expect(safety.tellingNow(timer(), now)).toEqual(telling);
		expect(safety.tellingNow(timer({ step: 1, turn: 1 }), now)).toEqual({ ...telling, to: ["wim"], step: 2, turn: 2, nextAt: minutes(10) });
		expect(safety.tellingNow(timer({ step: 2, turn: 2 }), now)).toEqual({ ...telling, to: ["tom", "wim"], step: 3, turn: 3, nextAt: minutes(10) });
		expect(safety.tellingNow(timer({ turn: 59 }), now)?.nextAt).toBe(minutes(10));
		expect(safety.tellingNow(timer({ turn: 60 }), now)?.nextAt).toBeNull();
		for (const more of [{ endedAt: now }, { nextAt: null }, { nextAt: addMs(now, 1) }]) expect(safety.tellingNow(timer(more), now)).toBeUndefined();
	});
	test("a quiet sign for help goes to everybody at once", () => {
		expect(safety.tellingNow(timer({ helpAt: now, turn: 5 }), now)).toEqual({
			to: ["tom", "wim"],
			kind: "help",
			step: 1,
			turn: 6,
			nextAt: minutes(5),
		});
	});
	test("whoever was told may see where; not who only heard that all is well", () => {
		const told = (member: string, kind: "late" | "help" | "fine") => ({ member, kind });
		expect(safety.maySeeWhere([told("wim", "late"), told("tom", "help")], "tom")).toBe(true);
		for (const all of [[], [told("wim", "late")], [told("tom", "fine")]]) expect(safety.maySeeWhere(all, "tom")).toBe(false);
	});
});
