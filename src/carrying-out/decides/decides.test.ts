/** Who decides what here: open to both (EXE-14, EXE-10, PRIN-07). */
import { afterAll, beforeAll, expect, test } from "vitest";
import { testHouse, type TestHouse } from "#src/app/testing/house.ts";
import { planningPhase } from "#src/planning/phase.ts";
import { weighingPhase } from "#src/weighing/phase.ts";
import { begun, begunPhase } from "../make.ts";
import { carryingOutPhase } from "../phase.ts";

let h: TestHouse;
beforeAll(async () => {
	h = await testHouse({ phases: [begunPhase, weighingPhase, planningPhase, carryingOutPhase] });
});
afterAll(async () => {
	expect(h.faults).toEqual([]);
	await h.close();
});

test("EXE-14 who steers where, what a worker can and must do, and what was decided stand on one page, for the worker and for the person", async () => {
	const { nadia } = h.people;
	const { case: of, person } = await begun(h, nadia);
	await h.mustRun(nadia, "planning.set-steering", { case: of, domain: "home", form: "self", spoken: true, witness: "haar zus" });
	const pages = async () => [(await h.get(nadia, `/mensen/${of}/wie-beslist`)).html, (await h.get(person, "/mijn/wie-beslist")).html] as const;
	for (const html of await pages()) {
		expect(html).toContain("Wat wij moeten melden");
		expect(html).toContain("Is een leven of een kind in gevaar, dan moeten wij iets doen.");
	}
	expect(await h.run(nadia, "carrying-out.say-powers", { case: of })).toMatchObject({ kind: "refusal", code: "carrying-out.say-one-of-both" });
	await h.mustRun(nadia, "carrying-out.say-powers", { case: of, mustTell: "Als een kind alleen is, bel ik eerst u." });
	await h.mustRun(nadia, "carrying-out.say-powers", {
		case: of,
		mustTell: "Als een kind alleen is, bel ik eerst u, en dan oma.",
		can: "Ik mag vijftig euro uitgeven.",
	});
	for (const html of await pages()) {
		for (const words of ["bel ik eerst u, en dan oma.", "Ik mag vijftig euro uitgeven.", "Elke kant van het leven"]) expect(html).toContain(words);
		expect(html).not.toContain("bel ik eerst u.</dd>");
	}
	const [theirs, own] = await pages();
	expect(theirs).toContain("de hoofdpersoon zelf");
	expect(own).toContain("ik zelf");
});
test("EXE-10 EXE-14 a decision tells taker, reason and moment; the teller is named only where that was somebody else", async () => {
	const { nadia } = h.people;
	const { case: of, person } = await begun(h, nadia, "Ilse");
	await h.mustRun(nadia, "carrying-out.tell-decision", { case: of, what: "De sleutel blijft bij Marga", taker: "Marga", why: "Ze woont naast haar" });
	await h.mustRun(nadia, "carrying-out.tell-decision", {
		case: of,
		what: "De huur gaat omhoog",
		taker: "De verhuurder",
		why: "De wet",
		teller: "Nadia",
	});
	for (const html of [(await h.get(nadia, `/mensen/${of}/wie-beslist`)).html, (await h.get(person, "/mijn/wie-beslist")).html]) {
		expect(html).toContain("Marga besloot dit: Ze woont naast haar");
		expect(html).toContain("Verteld door Nadia. Wie iets besluit, kan het beter zelf vertellen.");
		expect(html).not.toContain("Verteld door Marga");
	}
});
test("PRIN-07 LEG-08 where we do other than wanted, the person reads the ground, until when, what was said, and who still owes an explanation", async () => {
	const { nadia } = h.people;
	const { case: of, person } = await begun(h, nadia, "Fatma");
	await h.post(nadia, `/mensen/${of}/wie-beslist`, "weighing.depart-from-wish", {
		wish: "Geen dokter aan de deur.",
		instead: "De dokter komt één keer mee.",
		ground: "safety",
		until: "2026-12-08",
	});
	const before = (await h.get(person, "/mijn/wie-beslist")).html;
	for (const words of [
		"De wens: Geen dokter aan de deur.",
		"Wij doen: De dokter komt één keer mee.",
		"Om veiligheid. Tot en met 8 december",
		"Hier is nog niet over gepraat.",
		"Nadia legt dit uit, uiterlijk 1 december",
	])
		expect(before).toContain(words);
	const departed = (await h.entries(nadia, of)).find(({ kind }) => kind === "weighing.departed")?.body as { departure: string };
	await h.post(nadia, `/mensen/${of}/wie-beslist`, "weighing.talk-departure-over", { departure: departed.departure, said: "Ze zei: vooruit dan." });
	expect((await h.get(person, "/mijn/wie-beslist")).html).toContain("Besproken: Ze zei: vooruit dan.");
	await h.post(nadia, `/mensen/${of}/wie-beslist`, "weighing.return-to-wish", { departure: departed.departure });
	expect((await h.get(person, "/mijn/wie-beslist")).html).toContain("We gaan nu nergens tegen een wens in.");
});
test("nobody else comes here: a colleague without a part, another person, the public", async () => {
	const { nadia, tom } = h.people;
	const { case: of } = await begun(h, nadia, "Sami");
	const other = await begun(h, nadia, "Karim");
	expect((await h.get(tom, `/mensen/${of}/wie-beslist`)).status).toBe(404);
	expect((await h.get(undefined, "/mijn/wie-beslist")).status).not.toBe(200);
	await h.mustRun(nadia, "carrying-out.say-powers", { case: of, can: "Alleen voor Sami." });
	expect((await h.get(other.person, "/mijn/wie-beslist")).html).not.toContain("Alleen voor Sami.");
	expect(await h.run(tom, "carrying-out.say-powers", { case: of, can: "x" })).toMatchObject({ kind: "refusal" });
});
