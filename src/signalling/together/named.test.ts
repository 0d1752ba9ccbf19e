import { afterAll, beforeAll, expect, it } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import type { CaseId } from "#src/kernel/ids.ts";
import { asking } from "../answers/testing/asking.ts";
import { foldSignalling } from "../index.ts";
import { signallingPhase } from "../phase.ts";
import { lastNamed } from "./rules.ts";

let house: TestHouse;
beforeAll(async () => {
	house = await testHouse({ phases: [signallingPhase] });
});
afterAll(() => house.close());

it("PRIV-11 SIG-18 a signal that goes to a matter of its own takes along how they hear and who may be named and leaves no name behind", async () => {
	const { tom } = house.people;
	const ask = asking(house);
	const where = "Kastanjelaan 512";
	const first = await ask.tell({ where });
	const { about, signal, reporter } = await ask.tell({ where, shown: "yes", name: "Bep Visser" });
	expect(about).toBe(first.about);
	await house.mustRun(tom, "signalling.pick-up", { case: about });
	await house.mustRun(reporter, "signalling.change-way", { signal, way: "letter", reachable: "Kastanjelaan 514" });
	const nameIn = async (of: string) => lastNamed(await house.entries(reporter, of as CaseId), signal)?.name;
	expect(await nameIn(about)).toBe("Bep Visser");
	const apart = String((await house.mustRun(tom, "signalling.set-apart", { case: about, signal }))["case"]);
	expect(await nameIn(about)).toBeNull();
	expect(await nameIn(apart)).toBe("Bep Visser");
	expect(foldSignalling(await house.entries(reporter, apart as CaseId)).signals[0]?.hearsBy).toBe("letter");
	expect(house.faults).toEqual([]);
});
