import { describe, expect, it } from "vitest";
import type { AddressId, AreaId, CaseId, MemberId, PersonId, TeamId, ThingId } from "#src/kernel/ids.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import { type Arrival, type AtDoor, bringTogether, entriesOfArrival, type Nearby, type Standing } from "./arrival.rules.ts";
import { toldByWesthof } from "./make.ts";

const team = "team-a" as TeamId;
const standing = (of: string, pickedUp = true): Standing => ({ case: of as CaseId, team, holder: "els" as MemberId, pickedUp });
const atDoor = (of: string, sounds: readonly string[] = [], split = false): AtDoor => ({ ...standing(of), sounds, split });
const marks = (sound: string) => ({ whole: `whole-${sound}`, sound });
const arrival = (n: number, more: Partial<Arrival> = {}): Arrival => ({
	signal: `signal-${n}` as ThingId,
	told: { source: "resident", channel: "form", concern: "Zorg.", shown: "no" },
	question: `question-${n}` as ThingId,
	answers: { receipt: `r${n}` as ThingId, "pick-up": `p${n}` as ThingId, end: `e${n}` as ThingId },
	fresh: { case: `fresh-${n}` as CaseId, team, holder: "nadia" as MemberId },
	...more,
});
const door = "door" as AddressId;
const doors = (...there: readonly AtDoor[]) => new Map([["door", there]]);
const near = (band: "sure" | "ask" | "apart", of: string): Nearby => ({
	matter: standing(of),
	near: { band, reasons: ["street-spelled-otherwise"] },
});

describe("the matter an arrival belongs to", () => {
	it("a fresh one, that nobody picked up, where nothing is known of the door", () => {
		expect(bringTogether([arrival(1, { address: door })], new Map())).toStrictEqual([
			{ arrival: arrival(1, { address: door }), matter: { case: "fresh-1", team, holder: "nadia", pickedUp: false }, joins: false },
		]);
	});
	it("the first that stands at that door, as it stands", () => {
		const there = atDoor("there", ["bos"]);
		expect(bringTogether([arrival(1, { address: door })], doors(there, atDoor("other")))).toStrictEqual([
			{ arrival: arrival(1, { address: door }), matter: there, joins: true },
		]);
	});
	it("the one that began a moment ago in the same file; without a door each stays by itself", () => {
		const placed = bringTogether([arrival(1, { address: door }), arrival(2), arrival(3, { address: door }), arrival(4)], new Map());
		expect(placed.map((one) => [one.matter.case, one.joins])).toEqual([
			["fresh-1", false],
			["fresh-2", false],
			["fresh-1", true],
			["fresh-4", false],
		]);
	});
	it("what it was given stays as it was: nothing is begun in the list of who asked", () => {
		const given = doors(atDoor("there", ["bos"], true));
		bringTogether([arrival(1, { address: door, marks: marks("groot") })], given);
		expect(given.get("door")).toHaveLength(1);
	});
});

describe("a door behind which two live", () => {
	const split = doors(atDoor("first", ["bos"], true), atDoor("second", ["groot"]));
	const at = (name?: string) => bringTogether([arrival(1, { address: door, ...(name === undefined ? {} : { marks: marks(name) }) })], split)[0];
	it("the name decides", () => {
		expect(at("groot")).toMatchObject({ matter: { case: "second" }, joins: true });
		expect(at("bos")).toMatchObject({ matter: { case: "first" }, joins: true });
	});
	it("another name, and none, asks a human whether it is the first of them", () => {
		for (const name of ["smit", undefined])
			expect(at(name)).toMatchObject({ matter: { case: "fresh-1" }, joins: false, maybe: { with: "first", reasons: ["same-door"] } });
	});
	it("a matter nearby is not looked for: the question is about that door", () => {
		const placed = bringTogether([arrival(1, { address: door, marks: marks("smit") })], split, () => [near("sure", "nearby")]);
		expect(placed[0]).toMatchObject({ matter: { case: "fresh-1" }, maybe: { with: "first", reasons: ["same-door"] } });
	});
	it("whoever comes next without a name does not join the one that was told without a name", () => {
		const arrivals = [arrival(1, { address: door }), arrival(2, { address: door, marks: marks("smit") })];
		expect(bringTogether(arrivals, split).map((one) => one.matter.case)).toEqual(["fresh-1", "fresh-2"]);
	});
	it("whoever comes next under that new name joins it", () => {
		const arrivals = [1, 2].map((n) => arrival(n, { address: door, marks: marks("smit") }));
		expect(bringTogether(arrivals, split).map((one) => one.matter.case)).toEqual(["fresh-1", "fresh-1"]);
	});
});

describe("a door behind which many live", () => {
	const named = (n: number, name: string) => arrival(n, { address: door, marks: marks(name) });
	it("from four names on, only the same name joins, and nobody is asked about the others", () => {
		const there = doors(atDoor("there", ["a", "b", "c"]));
		const asked: string[] = [];
		const nearby = (one: Arrival): readonly Nearby[] => {
			asked.push(one.signal);
			return [near("sure", "nearby")];
		};
		const placed = bringTogether([named(1, "d"), named(2, "b"), named(3, "d"), arrival(4, { address: door })], there, nearby);
		expect(placed.map((one) => [one.matter.case, one.joins, one.maybe])).toEqual([
			["fresh-1", false, undefined],
			["there", true, undefined],
			["fresh-1", true, undefined],
			["fresh-4", false, undefined],
		]);
		expect(asked).toEqual([]);
	});
	it("three names are a family", () => {
		const placed = bringTogether([named(1, "c"), named(2, "b")], doors(atDoor("there", ["a", "b"])));
		expect(placed.map((one) => one.matter.case)).toEqual(["there", "there"]);
	});
	it("four names in one file say so too, also where nobody stood yet", () => {
		const placed = bringTogether(
			["a", "b", "c", "d"].map((name, at) => named(at + 1, name)),
			new Map(),
		);
		expect(placed.map((one) => one.matter.case)).toEqual(["fresh-1", "fresh-2", "fresh-3", "fresh-4"]);
		const three = bringTogether(
			["a", "b", "c"].map((name, at) => named(at + 1, name)),
			new Map(),
		);
		expect(three.map((one) => one.matter.case)).toEqual(["fresh-1", "fresh-1", "fresh-1"]);
	});
	it("there, a door that was split asks nobody either", () => {
		const there = doors(atDoor("there", ["a", "b", "c", "d"], true));
		expect(bringTogether([named(1, "e")], there)[0]).toStrictEqual({
			arrival: named(1, "e"),
			matter: { case: "fresh-1", team, holder: "nadia", pickedUp: false },
			joins: false,
		});
	});
	it("names of another door do not count", () => {
		const elsewhere = ["a", "b", "c", "d"].map((name, at) => arrival(at + 1, { marks: marks(name) }));
		expect(bringTogether([...elsewhere, arrival(5, { address: door })], doors(atDoor("there"))).at(-1)).toMatchObject({ joins: true });
	});
});

describe("a matter nearby", () => {
	const place = (found: readonly Nearby[], there: ReadonlyMap<string, readonly AtDoor[]> = new Map()) =>
		bringTogether([arrival(1, { address: door })], there, () => found)[0];
	it("the sure one is joined, the likely one asked, and what is apart stays apart", () => {
		expect(place([near("apart", "a"), near("ask", "b"), near("sure", "c")])).toStrictEqual({
			arrival: arrival(1, { address: door }),
			matter: standing("c"),
			joins: true,
		});
		expect(place([near("apart", "a"), near("ask", "b"), near("ask", "c")])).toMatchObject({
			matter: { case: "fresh-1" },
			joins: false,
			maybe: { with: "b", reasons: ["street-spelled-otherwise"] },
		});
		expect(place([near("apart", "a")])).not.toHaveProperty("maybe");
	});
	it("is looked for only where something would begin anew, by what began before it", () => {
		expect(place([near("sure", "nearby")], doors(atDoor("there")))).toMatchObject({ matter: { case: "there" } });
		const asked: unknown[] = [];
		const nearby = (one: Arrival, begun: readonly unknown[]): readonly Nearby[] => {
			asked.push([one.signal, begun.length]);
			return [];
		};
		bringTogether(
			[arrival(1), arrival(2, { address: door }), arrival(3, { address: door }), arrival(4, { address: "other" as AddressId })],
			new Map(),
			nearby,
		);
		expect(asked).toEqual([
			["signal-2", 1],
			["signal-4", 3],
		]);
	});
});

describe("what is written of an arrival", () => {
	const matter = standing("case-1");
	const stream = { kind: "signal", id: "signal-1" };
	const received = (named: readonly string[], body: object = {}) => ({
		kind: "signalling.received",
		stream,
		case: "case-1",
		audience: { reach: "team", named },
		body: {
			signal: "signal-1",
			source: "resident",
			channel: "form",
			concern: "Zorg.",
			shown: "no",
			floor: 2,
			team,
			holder: "els",
			pickedUp: true,
			...body,
		},
	});
	const known = (named: readonly string[], body: object) => ({
		kind: "signalling.reporter-known",
		stream,
		case: "case-1",
		audience: { reach: "responsible", named },
		body: { signal: "signal-1", shown: "no", ...body },
	});
	const write = (
		more: Partial<Arrival> = {},
		me: string | null = null,
		maybe?: { readonly with: CaseId; readonly reasons: readonly "same-name"[] },
	) => entriesOfArrival({ arrival: arrival(1, more), matter, joins: true, ...(maybe ? { maybe } : {}) }, me);
	const ria = { id: "ria", way: "call" } as const;

	it("what was told is for the team, with the floor it came in by and the matter as it stands", () => {
		expect(write()).toStrictEqual([received([])]);
	});
	it("holds what is known of it, and nothing that is not", () => {
		const more = { address: door, person: "person" as PersonId, area: "area" as AreaId, marks: marks("bos") };
		expect(
			write({ ...more, told: { source: "shop", channel: "phone", concern: "Zorg.", shown: "no", firstNoticed: "2026-11-01" as CalendarDay } }),
		).toStrictEqual([received([], { ...more, source: "shop", channel: "phone", floor: 3, firstNoticed: "2026-11-01" })]);
	});
	it("who told it reads it too; who they are is for the few who may know: themselves, who holds it, and who wrote it down", () => {
		expect(write({ teller: ria }, "tom")).toStrictEqual([
			received(["ria"], { reporter: "ria", answers: { receipt: "r1", "pick-up": "p1", end: "e1" } }),
			known(["ria", "els", "tom"], { reporter: "ria", way: "call" }),
		]);
		expect(write({ teller: ria }, "els")[1]?.audience.named).toEqual(["ria", "els"]);
		expect(write({ teller: ria }, "ria")[1]?.audience.named).toEqual(["ria", "els"]);
		expect(write({ teller: ria })[1]?.audience.named).toEqual(["ria", "els"]);
	});
	it("what they left of themselves stands there only", () => {
		const left = { name: "Ria", reachable: "06 1", relation: "buurvrouw" };
		expect(write({ teller: { ...ria, ...left } })).toStrictEqual([
			received(["ria"], { reporter: "ria", answers: { receipt: "r1", "pick-up": "p1", end: "e1" } }),
			known(["ria", "els"], { reporter: "ria", way: "call", ...left }),
		]);
	});
	it("who wants no answer is owed none", () => {
		expect(write({ teller: { id: "ria", way: "none" } })).toStrictEqual([
			received(["ria"], { reporter: "ria" }),
			known(["ria", "els"], { reporter: "ria", way: "none" }),
		]);
	});
	it("a creditor is no secret: nothing more is kept of it", () => {
		const told = { source: "creditor", channel: "file", concern: "", shown: "yes", creditor: toldByWesthof.creditor } as Arrival["told"];
		expect(write({ teller: ria, told }).map((one) => one.kind)).toEqual(["signalling.received"]);
	});
	it("a question of a human stands beside it, with who answers it", () => {
		const asks = {
			kind: "signalling.maybe-same",
			stream: { kind: "together", id: "question-1" },
			case: "case-1",
			audience: { reach: "team" },
			body: { question: "question-1", with: "case-2", reasons: ["same-name"], holder: "els" },
		};
		const maybe = { with: "case-2" as CaseId, reasons: ["same-name"] as const };
		expect(write({}, null, maybe)).toStrictEqual([received([]), asks]);
		expect(write({ teller: ria }, null, maybe).at(-1)).toStrictEqual(asks);
	});
});
