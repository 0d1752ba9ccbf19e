import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AddressId, CaseId, MemberId, TeamId, ThingId } from "#src/kernel/ids.ts";
import type { AnyEntry } from "#src/kernel/journal.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import { ageOf } from "./matters.ts";
import { type Arrival, bringTogether, decideArrears, entriesOfArrival } from "./arrival.rules.ts";
import { type Channel, type Source, sources } from "./model.ts";
import { decidePickUp, decideSettle, floorOf, foldSignalling, isFresh, seenSignals, titleOf } from "./rules.ts";

const arrival = (n: number, door: string | undefined, more: Partial<Arrival> = {}): Arrival => ({
	signal: `signal-${n}` as ThingId,
	told: { source: "resident", channel: "form", concern: `Zorg ${n}.`, shown: "no" },
	teller: { id: `teller-${n}`, way: "call" },
	answers: { receipt: `r${n}` as ThingId, "pick-up": `p${n}` as ThingId, end: `e${n}` as ThingId },
	fresh: { case: `case-${n}` as CaseId, team: "team" as TeamId, holder: "nadia" as MemberId },
	question: `question-${n}` as ThingId,
	...(door === undefined ? {} : { address: door as AddressId }),
	...more,
});
/** Entries as they would stand in the journal. */
const stateOf = (arrivals: readonly Arrival[]) => {
	const entries = bringTogether(arrivals, new Map()).flatMap((placed) => entriesOfArrival(placed, null));
	return foldSignalling(
		entries.map(
			(entry, at) =>
				({
					...entry,
					id: String(at),
					seq: at,
					at: "2026-11-24T09:00:00.000Z",
					recordedAt: "2026-11-24T09:00:00.000Z",
					by: { kind: "public", id: null },
				}) as unknown as AnyEntry,
		),
	);
};
const settleContext = { station: "noticed", me: "tom" as MemberId, lookBack: "look" as ThingId, today: "2026-11-24" as CalendarDay };
const about = "case-1" as CaseId;

describe("arrivals", () => {
	it("SIG-18 come together by door in whatever order they arrive, and one without a door stays by itself", () => {
		const arrivals = fc
			.array(fc.option(fc.constantFrom("a", "b", "c", "d"), { nil: undefined }), { maxLength: 20 })
			.map((doors) => doors.map((door, n) => arrival(n, door)));
		const groups = (given: readonly Arrival[]): readonly string[] => {
			const per = new Map<string, string[]>();
			for (const { arrival: one, matter } of bringTogether(given, new Map()))
				per.set(matter.case, [...(per.get(matter.case) ?? []), one.signal].sort());
			return [...per.values()].map((group) => group.join(" ")).sort();
		};
		fc.assert(
			fc.property(
				arrivals.chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray([...given], { minLength: given.length }))),
				([given, shuffled]) => {
					expect(groups(shuffled)).toEqual(groups(given));
				},
			),
		);
	});
	it("SIG-18 nothing of other signals is open before the weighing, everything after it", () => {
		const state = stateOf([arrival(1, "a"), arrival(2, "a"), arrival(3, "a")]);
		const closed = seenSignals(state, false);
		expect(closed.map((one) => one.open)).toEqual([true, false, false]);
		expect(JSON.stringify(closed.slice(1))).not.toContain("Zorg");
		expect(seenSignals(state, true).every((one) => one.open)).toBe(true);
	});
	it("SIG-29 below the threshold of the agreement they are refused, with its text", () => {
		const aims = { aim: "Mensen houden hun huis", notAim: "Schulden innen" };
		const thresholds = [{ kind: "rent", months: 2 }] as const;
		const agreement = { organisation: "w" as never, name: "Westhof", threshold: 2, thresholds, ...aims, whole: undefined as never };
		expect(decideArrears(agreement, { kind: "huur", months: 1, amount: 900 })).toMatchObject({
			kind: "refusal",
			code: "signalling.below-threshold",
			words: { threshold: 2, aim: "Mensen houden hun huis" },
		});
		expect(decideArrears(agreement, { kind: "huur", months: 2, amount: 1 })).toMatchObject({ kind: "ok" });
		expect(decideArrears(undefined, { kind: "huur", months: 9, amount: 1 })).toMatchObject({ code: "signalling.no-agreement" });
	});
});

describe("the building", () => {
	it("SIG-03 every source comes in on one of five floors", () => {
		for (const source of sources)
			for (const channel of ["form", "phone", "in-person", "message", "file"] as Channel[])
				expect([1, 2, 3, 4, 5]).toContain(floorOf(source, channel));
		const expected: Partial<Record<Source, number>> = { "own-eyes": 5, creditor: 4, partner: 3, colleague: 1, "yard-visitor": 3 };
		for (const [source, floor] of Object.entries(expected)) expect(floorOf(source as Source, "phone")).toBe(floor);
		expect([floorOf("resident", "form"), floorOf("resident", "in-person")]).toEqual([2, 5]);
	});
});

describe("ending", () => {
	const settle = { case: about, how: "not-worrying" as const, reason: "Alles goed." };
	it("SIG-05 an answer comes first where somebody waits for one", () => {
		expect(decideSettle(stateOf([arrival(1, "a")]), settle, settleContext)).toMatchObject({ code: "signalling.answer-first", field: "whatWeDo" });
		expect(decideSettle(stateOf([arrival(1, "a", { teller: { id: "t", way: "none" } })]), settle, settleContext)).toMatchObject({ kind: "ok" });
		const two = decideSettle(stateOf([arrival(1, "a"), arrival(2, "a")]), { ...settle, whatWeDo: "Het is goed." }, settleContext);
		expect(two.kind === "ok" && two.value.map((entry) => entry.kind)).toEqual(["signalling.answered", "signalling.answered", "signalling.settled"]);
	});
	it("a matter with contact is not ended as a signal, and nothing is ended twice", () => {
		for (const station of ["reaching-out", "in-contact", "own-plan", "doing", "lasting", "let-go"])
			expect(decideSettle(stateOf([arrival(1, "a")]), { ...settle, whatWeDo: "x" }, { ...settleContext, station })).toMatchObject({
				code: "signalling.already-further",
			});
		expect(decidePickUp(stateOf([]), null, { case: about }, { toCreditor: "" })).toMatchObject({ code: "kernel.nothing-here" });
		expect(decidePickUp(stateOf([arrival(1, "a")]), "somebody", { case: about }, { toCreditor: "" })).toMatchObject({
			code: "signalling.picked-up-already",
		});
	});
});

describe("small things", () => {
	it("takes the first sentence as a title, never longer than a line", () => {
		expect(titleOf("De gordijnen zijn al weken dicht. Verder niets.")).toBe("De gordijnen zijn al weken dicht");
		expect(titleOf("Wat is dit? Ik weet het niet.")).toBe("Wat is dit?");
		fc.assert(fc.property(fc.string({ maxLength: 400 }), (words) => titleOf(words).length <= 90));
	});
	it("SIG-01 counts from the first day it was noticed, never below nothing", () => {
		const line = { arrivedAt: "2026-11-20T10:00:00.000Z" as Instant };
		expect(ageOf({ ...line, firstNoticed: "2026-11-10" as CalendarDay }, "2026-11-24" as CalendarDay)).toBe(14);
		expect(ageOf({ ...line, firstNoticed: null }, "2026-11-24" as CalendarDay)).toBe(4);
		expect(ageOf({ ...line, firstNoticed: "2027-01-01" as CalendarDay }, "2026-11-24" as CalendarDay)).toBe(4);
	});
	it("shows a code for half an hour", () => {
		const id = "01997d5a-0c00-7000-8000-000000000000";
		const made = Number.parseInt("01997d5a0c00", 16);
		expect(isFresh(id, new Date(made + 60_000).toISOString() as Instant)).toBe(true);
		expect(isFresh(id, new Date(made + 31 * 60_000).toISOString() as Instant)).toBe(false);
		expect(isFresh(id, new Date(made - 1).toISOString() as Instant)).toBe(false);
	});
});
