/** Attacks by doing things at once: the same form many times, two people at one matter, many worries about one door. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Ran } from "#src/platform/operations/runner.ts";
import { type TestHouse, testHouse } from "../testing/house.ts";

let house: TestHouse;
beforeAll(async () => {
	house = await testHouse();
});
afterAll(async () => house.close());
const kinds = (all: readonly Ran[]): readonly string[] => all.map((ran) => (ran.kind === "refusal" ? ran.code : ran.kind));
const oneMatter = async (where: string): Promise<string> =>
	String((await house.mustRun(house.people.nadia, "signalling.take-call", { sees: "Al weken niemand gezien", where, source: "resident" }))["case"]);

describe("R3 at once", () => {
	it("the same form sent ten times is the same act once", async () => {
		const id = house.newId();
		const all = await Promise.all(
			Array.from({ length: 10 }, () =>
				house.run(house.people.nadia, "signalling.take-call", { sees: "Tien keer", where: "Racebaan 1", source: "resident" }, id),
			),
		);
		for (const ran of all) expect(ran).toEqual(all[0]);
		const of = String(all[0]?.kind === "ok" ? all[0].value["case"] : "");
		expect((await house.entries(house.people.nadia, of)).filter(({ kind }) => kind === "signalling.received")).toHaveLength(1);
	});
	it("SIG-17 one of five colleagues picks a matter up; the others hear that somebody is there", async () => {
		const of = await oneMatter("Racebaan 2");
		const { nadia, tom, samira } = house.people;
		const all = await Promise.all([nadia, tom, samira, nadia, tom].map((one) => house.run(one, "signalling.pick-up", { case: of })));
		expect(kinds(all).filter((kind) => kind === "ok")).toHaveLength(1);
		expect(kinds(all).filter((kind) => kind === "signalling.picked-up-already")).toHaveLength(4);
		const responsible = (await house.entries(nadia, of)).filter(({ kind }) => kind === "signalling.picked-up");
		expect(responsible).toHaveLength(1);
	});
	it("SIG-18 six worries about one door at once are one matter, whoever tells", async () => {
		const anybody = { tenant: house.ids.tenant, kind: "public", id: null, roles: ["public"], teams: [], organisation: null } as const;
		await Promise.all([
			...Array.from({ length: 3 }, () => house.mustRun(anybody, "signalling.tell", { sees: "Zorgen", where: "Racebaan 3" })),
			...Array.from({ length: 2 }, () =>
				house.mustRun(house.people.tom, "signalling.take-call", { sees: "Zorgen", where: "Racebaan 3", source: "resident" }),
			),
			house.mustRun(house.people.westhof, "signalling.send-arrears", { whom: "Jansen", address: "Racebaan 3", kind: "huur", months: 3, amount: 900 }),
		]);
		const of = await oneMatter("racebaan 3");
		expect((await house.entries(house.people.nadia, of)).filter(({ kind }) => kind === "signalling.received")).toHaveLength(7);
	});
	it("a creditor's line sent five times at once comes in once", async () => {
		const line = { whom: "Pietersen", address: "Racebaan 4", kind: "huur", months: 3, amount: 900 };
		const all = await Promise.all(Array.from({ length: 5 }, () => house.run(house.people.westhof, "signalling.send-arrears", line)));
		expect(kinds(all).filter((kind) => kind === "ok")).toHaveLength(1);
		expect(kinds(all).filter((kind) => kind === "signalling.told-before")).toHaveLength(4);
	});
	it("somebody becomes known once, and is asked for their own page by one code", async () => {
		const { nadia } = house.people;
		const of = await oneMatter("Racebaan 5");
		await house.mustRun(nadia, "signalling.pick-up", { case: of });
		const known = await Promise.all(Array.from({ length: 4 }, () => house.run(nadia, "contact.know-person", { case: of, given: "Ilse" })));
		expect(new Set(known.map((ran) => (ran.kind === "ok" ? ran.value["person"] : ran.kind))).size).toBe(1);
		await Promise.all(Array.from({ length: 4 }, () => house.run(nadia, "privacy.give-page", { case: of })));
		const open = await house.house.door(nadia, { event: "look", what: "test" }, async (tx) => {
			const { listOpenCodes } = await import("#src/platform/sign-in/server.ts");
			return listOpenCodes(tx, "person", String(known[0]?.kind === "ok" ? known[0].value["person"] : ""));
		});
		expect(open).toHaveLength(1);
	});
});
