import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ThingId } from "#src/kernel/ids.ts";
import { dayOf, type Instant, timeOf } from "#src/kernel/time.ts";
import { aSignal, toldByRia, toldByWesthof } from "../make.ts";
import { asIfPickedUp, heardBack, wayBackOf, weekBegan } from "./heard-back.ts";

const moment = (day: number, time = "09:00") => `2026-11-${String(day).padStart(2, "0")}T${time}:00.000Z` as Instant;
const row = {
	id: "019abc00-0000-7000-8000-0000000000a1",
	case: "019abc00-0000-7000-8000-0000000000b2",
	arrivedAt: moment(10),
	pickedUpAt: null as Instant | null,
	settledAt: null as Instant | null,
	firstContactAt: null as Instant | null,
	lastContactAt: null as Instant | null,
	responsible: "nadia" as string | null,
};
// The 10th of November 2026 is a Tuesday, the 16th and the 23rd are Mondays.
const back = (facts: Partial<typeof row>, now = moment(20)) => wayBackOf({ ...row, ...facts }, now);

describe("the week in which somebody reads", () => {
	it("begins on Monday, by the clock of the neighbourhood", () => {
		for (const now of [moment(16), moment(18, "23:30"), moment(22, "22:59"), "2026-11-15T23:00:00.000Z" as Instant])
			expect(weekBegan(now), now).toBe("2026-11-15T23:00:00.000Z");
		expect(weekBegan("2026-11-15T22:59:00.000Z" as Instant)).toBe("2026-11-08T23:00:00.000Z");
		expect(weekBegan("2023-12-31T12:00:00.000Z" as Instant)).toBe("2023-12-24T23:00:00.000Z");
	});
});

describe("what a partner hears of its signal", () => {
	it("it waits until somebody took it up, and hears that at once", () => {
		expect(back({})).toStrictEqual({ state: "waiting", contact: false });
		expect(back({ pickedUpAt: moment(12) })).toStrictEqual({ state: "taken-up", contact: false });
		expect(back({ pickedUpAt: moment(12) }, moment(12))).toStrictEqual({ state: "taken-up", contact: false });
		expect(back({ pickedUpAt: moment(12) }, moment(11))).toStrictEqual({ state: "waiting", contact: false });
	});
	it("whether somebody was known already stays hidden: it counts as if a colleague picked it up somewhere in the next working day", () => {
		for (const pickedUpAt of [moment(3), moment(10)]) {
			expect(back({ pickedUpAt }, moment(10, "23:30"))).toStrictEqual({ state: "waiting", contact: false });
			// Not at midnight, when nobody picks anything up.
			expect(back({ pickedUpAt }, moment(11, "07:59"))).toStrictEqual({ state: "waiting", contact: false });
			expect(back({ pickedUpAt }, moment(11, "16:01"))).toStrictEqual({ state: "taken-up", contact: false });
		}
	});
	it("that moment is in working hours of a working day, the same each time, and cannot be told from the signal alone", () => {
		fc.assert(
			fc.property(
				fc.uuid(),
				fc.uuid(),
				fc.date({ min: new Date("2026-01-01"), max: new Date("2027-12-31"), noInvalidDate: true }),
				(id, about, date) => {
					const arrivedAt = date.toISOString() as Instant;
					const at = asIfPickedUp({ id, case: about, arrivedAt });
					expect(at).toBe(asIfPickedUp({ id, case: about, arrivedAt }));
					expect(dayOf(at) > dayOf(arrivedAt)).toBe(true);
					expect([0, 6]).not.toContain(new Date(`${dayOf(at)}T12:00:00Z`).getUTCDay());
					expect(timeOf(at) >= "09:00" && timeOf(at) < "17:00").toBe(true);
				},
			),
		);
		const of = (about: string) => asIfPickedUp({ ...row, case: about });
		expect(of("019abc00-0000-7000-8000-0000000000b2")).not.toBe(of("019abc00-0000-7000-8000-00000000c7d4"));
		// A Friday's comes on Monday.
		expect(dayOf(asIfPickedUp({ ...row, arrivedAt: moment(13) }))).toBe("2026-11-16");
		expect(dayOf(asIfPickedUp({ ...row, arrivedAt: moment(12) }))).toBe("2026-11-13");
		expect(dayOf(asIfPickedUp({ ...row, arrivedAt: moment(15) }))).toBe("2026-11-16");
	});
	it("only contact after the signal is contact", () => {
		expect(back({ lastContactAt: moment(10) })).toStrictEqual({ state: "waiting", contact: false });
		expect(back({ lastContactAt: moment(12) })).toStrictEqual({ state: "taken-up", contact: true });
		expect(back({ pickedUpAt: moment(3), lastContactAt: moment(9) })).toStrictEqual({ state: "taken-up", contact: false });
	});
	it("ended without contact it was not taken up, which is told by the week and never why; ended after contact it was taken up", () => {
		const ended = { pickedUpAt: moment(12), settledAt: moment(18) };
		for (const now of [moment(18), moment(19), moment(22, "22:59")])
			expect(back(ended, now), now).toStrictEqual({ state: "taken-up", contact: false });
		for (const now of [moment(22, "23:01"), moment(25)]) expect(back(ended, now), now).toStrictEqual({ state: "not-taken-up", contact: false });
		expect(back({ settledAt: moment(18) }, moment(19))).toStrictEqual({ state: "waiting", contact: false });
		// Wherever in the week it ended, it reads the same at every moment.
		for (const now of [moment(19), moment(20), moment(23), moment(28)])
			expect(back({ settledAt: moment(17) }, now), now).toStrictEqual(back({ settledAt: moment(18, "23:00") }, now));
		expect(back({ settledAt: moment(13), lastContactAt: moment(9) })).toStrictEqual({ state: "not-taken-up", contact: false });
		expect(back({ settledAt: moment(13), lastContactAt: moment(12) })).toStrictEqual({ state: "taken-up", contact: true });
	});
});

describe("the answers a partner reads", () => {
	const answer = (kind: "receipt" | "pick-up" | "end", at: Instant) =>
		({ signal: "signal-1" as ThingId, moment: kind, whatWeDo: kind, how: "here", at, by: "tom" }) as const;
	const heard = (given: readonly ReturnType<typeof answer>[], facts: Partial<typeof row> = {}, now = moment(20), told = toldByWesthof) =>
		heardBack({ ...aSignal(told), given }, { ...row, ...facts }, { now, pickedUp: "opgepakt" }).map(({ whatWeDo, by }) => `${whatWeDo} ${by}`);
	it("a sender of arrears reads by the week that it ended, and everything else at once", () => {
		const given = [answer("receipt", moment(19)), answer("pick-up", moment(19)), answer("end", moment(19))];
		expect(heard(given)).toStrictEqual(["receipt tom", "pick-up tom"]);
		expect(heard(given, {}, moment(23))).toStrictEqual(["receipt tom", "pick-up tom", "end tom"]);
		expect(heard([answer("end", weekBegan(moment(20)))])).toStrictEqual([]);
	});
	it("of what was picked up before it came it hears the same as of any other, from who works there", () => {
		const known = { pickedUpAt: moment(3) };
		expect(heard([], known)).toStrictEqual(["opgepakt nadia"]);
		expect(heard([], known, moment(11, "07:59"))).toStrictEqual([]);
		expect(heard([], { pickedUpAt: moment(12) })).toStrictEqual([]);
		expect(heard([], {})).toStrictEqual([]);
		expect(heard([answer("receipt", moment(11))], known)).toStrictEqual(["opgepakt nadia", "receipt tom"]);
		expect(heard([answer("pick-up", moment(11))], known)).toStrictEqual(["pick-up tom"]);
	});
	it("whoever told a worry from person to person reads every answer at once", () => {
		expect(heard([answer("end", moment(19))], { pickedUpAt: moment(3) }, moment(20), toldByRia as typeof toldByWesthof)).toStrictEqual(["end tom"]);
	});
});
