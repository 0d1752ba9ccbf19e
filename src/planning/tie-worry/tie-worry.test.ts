/** A worry that others take advantage: for few eyes, and nobody asks this one along without thinking. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { aLineWithAPerson } from "#src/conference/make.ts";
import type { Actor } from "#src/kernel/actor.ts";
import { listOpenThings } from "#src/people/server.ts";

let house: TestHouse;
let line: { readonly case: string; readonly person: Actor };
let tie: unknown;
beforeAll(async () => {
	house = await testHouse();
	line = await aLineWithAPerson(house, house.people.nadia);
	tie = (await house.mustRun(line.person, "planning.name-tie-myself", { case: line.case, name: "Remco", kind: "own" }))["thing"];
});
afterAll(async () => {
	expect(house.faults).toEqual([]);
	await house.close();
});
const codeOf = (ran: unknown): string => (ran as { code?: string }).code ?? (ran as { kind: string }).kind;

it("SAFE-07 the worry is read by who stays with this and nobody else, says what was seen, and is looked at again on a day", async () => {
	const { nadia, tom, els, westhof } = house.people;
	await house.mustRun(nadia, "planning.worry-about-tie", { case: line.case, tie, seen: "GEZIENDATHIJPINDE", lookAgain: "2026-12-15" });
	const open = await house.house.door(nadia, { event: "look", what: "test" }, (tx) =>
		listOpenThings(tx, { case: line.case, kinds: ["planning.tie-worry"] }),
	);
	expect(open).toMatchObject([{ holder: nadia.id, lookAgain: "2026-12-15" }]);
	expect((await house.get(nadia, `/mensen/${line.case}/kring`)).html).toContain("GEZIENDATHIJPINDE");
	for (const who of [tom, els, westhof, line.person]) {
		expect(JSON.stringify(await house.entries(who, line.case))).not.toContain("GEZIENDATHIJPINDE");
		for (const path of [`/mensen/${line.case}/kring`, "/mijn/mensen", "/mijn/verhaal", "/mijn/op-papier", "/mijn/gegevens"])
			expect((await house.get(who, path)).html, path).not.toContain("GEZIENDATHIJPINDE");
		expect((await house.run(who, "planning.worry-about-tie", { case: line.case, tie, seen: "x", lookAgain: "2026-12-15" })).kind).toBe("refusal");
	}
	// And on what a worker prints for the person.
	for (const path of [`/mensen/${line.case}/op-papier`, `/mensen/${line.case}/verhaal`, `/mensen/${line.case}/gegevens`])
		expect((await house.get(nadia, path)).html, path).not.toContain("GEZIENDATHIJPINDE");
});
it("SAFE-07 asking this one along, or inviting them to the circle, takes a deliberate choice; the person's own yes is never in the way", async () => {
	const { nadia } = house.people;
	await house.mustRun(line.person, "planning.decide-tie-myself", { case: line.case, tie, purpose: "de tuin", answer: "yes" });
	const ask = (more: object = {}) => house.run(nadia, "planning.ask-tie", { case: line.case, tie, purpose: "de tuin", ...more });
	expect(codeOf(await ask())).toBe("planning.think-first");
	const back = await house.post(nadia, `/mensen/${line.case}/kring`, "planning.ask-tie", { tie: String(tie), purpose: "de tuin" });
	expect(back.status).toBe(409);
	expect(back.html).toContain("Ik heb erover nagedacht, en vraag het toch");
	expect(codeOf(await ask({ knowing: "ja" }))).toBe("ok");
	const { conference } = await house.mustRun(line.person, "conference.call", {
		case: line.case,
		question: "Hoe verder?",
		coordinator: house.people.wim.id,
		yes: "own-device",
	});
	const invite = (who: Actor, more: object = {}) =>
		house.run(who, "conference.invite", { conference, name: " remco", relation: "zwager", kind: "family", ...more });
	expect(codeOf(await invite(nadia))).toBe("planning.think-first");
	expect(codeOf(await invite(nadia, { knowing: "ja" }))).toBe("ok");
	expect(codeOf(await invite(line.person))).toBe("ok");
	await house.mustRun(nadia, "planning.lay-worry-down", { case: line.case, tie });
	expect(codeOf(await ask())).toBe("ok");
});
