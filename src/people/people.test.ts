import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testHouse, type TestHouse } from "#src/app/testing/house.ts";
import { readAddress, sameAddress, sameDoor, writtenOut } from "./index.ts";
import { addressOf, beginCase, changeCase, closeOpen, findCase, findPersons, keepOpen, letIn, listOrphans, makePerson } from "./server.ts";

describe("addresses as people write them", () => {
	test("the same door however it was typed", () => {
		const same = (...typed: string[]) => expect(new Set(typed.map((text) => sameDoor(readAddress(text)))).size, typed.join(" | ")).toBe(1);
		same("Lindestraat 14", "lindestr. 14", "Lindestr 14", "LINDESTRAAT 14 ", "Lindestraat 14, 1234 AB Weversdam");
		same("Molenweg 8a", "Molenweg 8 A", "Molenweg 8-a", "molenweg 8 a, Ooldermeer");
		same("Dr. Poelslaan 3", "Dokter Poelsln 3");
		same("Sint Janplein 1", "St. Janpln 1");
		expect(sameAddress(readAddress("Molenweg 8, Ooldermeer"))).not.toBe(sameAddress(readAddress("Molenweg 8, Weversdam")));
		expect(sameAddress(readAddress("Molenweg 8a"))).not.toBe(sameAddress(readAddress("Molenweg 8b")));
		expect(sameAddress(readAddress("Molenweg 8"))).not.toBe(sameAddress(readAddress("Molenweg 18")));
	});
	test("a street without a number is a place, and what was typed can be read back", () => {
		expect(readAddress("rond het Weversplein")).toEqual({ street: "rond het Weversplein" });
		expect(writtenOut(readAddress("Lindestraat 14 II, Weversdam"))).toBe("Lindestraat 14 II, Weversdam");
	});
	test("anything at all can be typed", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 300 }), (text) => {
				sameAddress(readAddress(text));
			}),
		);
	});
});

describe("people in the database", () => {
	let h: TestHouse;
	beforeAll(async () => {
		h = await testHouse({ phases: [] });
	});
	afterAll(() => h.close());

	test("a name with a typo is found by whom it concerns, and by nobody of another team", async () => {
		const { nadia, els } = h.people;
		await h.house.door(nadia, { event: "write", what: "test" }, async (tx) => {
			const address = await addressOf(tx, readAddress("Lindestraat 14"), h.newId);
			expect(await addressOf(tx, readAddress("lindestr 14"), h.newId)).toBe(address);
			await makePerson(tx, { given: "Zoë", family: "van den Berg", address, team: h.ids.teamA }, h.newId);
			await makePerson(tx, { given: "Karim", family: "Bos", address, team: h.ids.teamA }, h.newId);
		});
		const find = (actor: typeof nadia, name: string) =>
			h.house.door(actor, { event: "search", what: "test" }, async (tx) => (await findPersons(tx, name)).map((one) => one.given));
		expect(await find(nadia, "zoe vd berg")).toContain("Zoë");
		expect(await find(nadia, "Kariem Boss")).toContain("Karim");
		expect(await find(els, "Karim Bos")).toEqual([]);
		expect(await find({ ...nadia, teams: [], id: h.newId() }, "Karim Bos")).toEqual([]);
	});
	test("the same street and number in two villages are two doors; where the place was not said it is the only one there", async () => {
		const { nadia } = h.people;
		const ids = await h.house.door(nadia, { event: "write", what: "test" }, async (tx) => {
			const at = (text: string) => addressOf(tx, readAddress(text), h.newId);
			return [
				await at("Dorpsstraat 1"),
				await at("Dorpsstr. 1, Ooldermeer"),
				await at("Dorpsstraat 1, Weversdam"),
				await at("dorpsstraat 1, ooldermeer"),
				await at("Dorpsstraat 1"),
			];
		});
		expect(ids[1]).toBe(ids[0]);
		expect(ids[2]).not.toBe(ids[0]);
		expect(ids[3]).toBe(ids[0]);
		expect(new Set(ids).size).toBe(3);
	});
	test("PRIN-18 an open thing without a holder or a day is an orphan, and shows", async () => {
		const { nadia, els } = h.people;
		const id = h.newId();
		await h.house.door(nadia, { event: "write", what: "test" }, async (tx) => {
			await beginCase(tx, { case: id, team: h.ids.teamA, arrivedAt: tx.now });
			await letIn(tx, id, h.ids.teamA, "team", ["team"], tx.now);
			await keepOpen(tx, { id, case: id, kind: "test.watch", holder: nadia.id, lookAgain: null, since: tx.now });
		});
		const orphans = (actor: typeof nadia) => h.house.door(actor, { event: "look", what: "test" }, listOrphans);
		expect((await orphans(nadia)).map((one) => one.id)).toEqual([id]);
		expect(await orphans(els)).toEqual([]);
		await h.house.door(nadia, { event: "write", what: "test" }, (tx) => closeOpen(tx, id, tx.now));
		expect(await orphans(nadia)).toEqual([]);
	});
	test("first moments stay the first, last moments only move on", async () => {
		const { nadia } = h.people;
		const id = h.newId();
		const line = await h.house.door(nadia, { event: "write", what: "test" }, async (tx) => {
			await beginCase(tx, { case: id, team: h.ids.teamA, arrivedAt: tx.now });
			for (const at of ["2026-11-20T10:00:00.000Z", "2026-11-22T10:00:00.000Z", "2026-11-21T10:00:00.000Z"])
				await changeCase(tx, id, { firstContactAt: at as never, lastContactAt: at as never });
			return findCase(tx, id);
		});
		expect(line).toMatchObject({ firstContactAt: "2026-11-20T10:00:00.000Z", lastContactAt: "2026-11-22T10:00:00.000Z" });
	});
});
