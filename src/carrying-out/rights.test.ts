import { afterAll, beforeAll, expect, test } from "vitest";
import { testHouse, type TestHouse } from "#src/app/testing/house.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import { planningPhase } from "#src/planning/phase.ts";
import { weighingPhase } from "#src/weighing/phase.ts";
import { begun, begunPhase } from "./make.ts";
import { carryingOutPhase } from "./phase.ts";

let h: TestHouse;
beforeAll(async () => {
	h = await testHouse({ phases: [begunPhase, weighingPhase, planningPhase, carryingOutPhase] });
});
afterAll(() => h.close());

test("keepers, coordinators, partners and creditors can do nothing of this, and see none of its pages", async () => {
	const { nadia, keeper, wim, westhof, els } = h.people;
	const { case: of } = await begun(h, nadia);
	const names = carryingOutPhase.handled.map((one) => one.operation.name);
	expect(names.length).toBeGreaterThan(8);
	// A partner confirms what it was asked to confirm; that is all it ever does here.
	for (const actor of [keeper, wim, westhof])
		for (const { operation } of carryingOutPhase.handled.filter((one) => one.operation.name !== "carrying-out.confirm-easing")) {
			expect(mayAtAll(actor.roles, operation.who), operation.name).toBe(false);
			expect(await h.run(actor, operation.name, { case: of }), operation.name).toMatchObject({ code: "kernel.not-yours-to-do" });
		}
	for (const road of ["terugkijken", "overnemen", "onderweg", "druk"]) {
		expect((await h.get(nadia, `/mensen/${of}/${road}`)).status, road).toBe(200);
		expect((await h.get(nadia, `/mensen/${of}/${road}`)).html).not.toMatch(/\bdossier\b|\bcasus\b|cliënt|\btraject\b|\bscore\b/i);
		for (const actor of [keeper, wim, westhof]) expect((await h.get(actor, `/mensen/${of}/${road}`)).status, road).toBe(403);
		expect((await h.get(els, `/mensen/${of}/${road}`)).status, road).toBe(404);
	}
});
test("another person cannot look back in a matter that is not theirs", async () => {
	const { nadia } = h.people;
	const { case: of } = await begun(h, nadia);
	const { person: other } = await begun(h, nadia, "Ilse");
	expect(await h.run(other, "carrying-out.look-back-myself", { case: of, changes: "x" })).toMatchObject({ code: "kernel.no-part-in-this" });
});
