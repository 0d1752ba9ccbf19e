import { afterAll, beforeAll, expect, test } from "vitest";
import { testHouse, type TestHouse } from "#src/app/testing/house.ts";
import { begun, begunPhase } from "#src/carrying-out/make.ts";
import { carryingOutPhase } from "#src/carrying-out/phase.ts";
import { planningPhase } from "#src/planning/phase.ts";
import { weighingPhase } from "#src/weighing/phase.ts";
import { personPages } from "./pages.ts";
import { lastingPhase } from "./phase.ts";

let h: TestHouse;
beforeAll(async () => {
	h = await testHouse({
		phases: [begunPhase, weighingPhase, planningPhase, carryingOutPhase, { ...lastingPhase, pages: [...lastingPhase.pages, ...personPages] }],
	});
});
afterAll(() => h.close());

test("nobody is let go by a partner, a keeper or the house itself", async () => {
	const { nadia, keeper, wim, westhof, els, tom } = h.people;
	const { case: of } = await begun(h, nadia);
	const system = { tenant: h.ids.tenant, kind: "system", id: null, roles: ["system"], teams: [], organisation: null } as const;
	for (const actor of [keeper, wim, westhof, system])
		expect(await h.run(actor, "lasting.let-go", { case: of, asked: "ja" })).toMatchObject({ code: "kernel.not-yours-to-do" });
	for (const actor of [els, tom])
		expect(await h.run(actor, "lasting.let-go", { case: of, asked: "ja" })).toMatchObject({ code: "kernel.no-part-in-this" });
	for (const road of ["loslaten", "terug", "crisiskaart", "crisiskaart/papier"]) {
		const page = await h.get(nadia, `/mensen/${of}/${road}`);
		expect(page.status, road).toBe(200);
		expect(page.html).not.toMatch(/\bdossier\b|\bcasus\b|cliënt|\btraject\b|\bscore\b/i);
		expect((await h.get(els, `/mensen/${of}/${road}`)).status, road).toBe(404);
		for (const actor of [keeper, westhof]) expect((await h.get(actor, `/mensen/${of}/${road}`)).status, road).toBe(403);
	}
});
test("a person reads and changes only their own card", async () => {
	const { nadia } = h.people;
	const { case: of, person } = await begun(h, nadia);
	const { person: other } = await begun(h, nadia, "Ilse");
	await h.mustRun(person, "lasting.write-card-myself", { case: of, signs: "Ik zeg niets meer" });
	expect((await h.get(person, "/mijn/kaart")).html).toContain("Ik zeg niets meer");
	expect((await h.get(other, "/mijn/kaart")).html).not.toContain("Ik zeg niets meer");
	for (const name of ["write-card-myself", "confirm-card-myself", "give-card-myself"])
		expect(await h.run(other, `lasting.${name}`, { case: of, signs: "x", name: "x" }), name).toMatchObject({ code: "kernel.no-part-in-this" });
	expect(await h.run(other, "lasting.object-myself", { case: of, words: "x" })).toMatchObject({ code: "kernel.no-part-in-this" });
});
test("who comes to the cards without a name is told nothing", async () => {
	const { nadia } = h.people;
	const { case: of } = await begun(h, nadia);
	for (const road of ["/kaarten", `/kaarten/${of}`]) expect((await h.get(undefined, road)).status).toBe(404);
});
