/** Somebody else comes to that door too: said before anybody rings, from both sides, with organisation and day and nothing more (SIG-25). */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { addDays, dayOf } from "#src/kernel/time.ts";
import { findAddress, findCase } from "#src/people/server.ts";
import { neighbourhoodPhase } from "#src/neighbourhood/phase.ts";
import { signallingPhase } from "#src/signalling/phase.ts";
import { aVisit, goingTo, phasesToContact } from "./make.ts";

let h: TestHouse;
beforeAll(async () => {
	// phasesToContact brings signalling without its pages; here they are what it is about.
	h = await testHouse({ phases: [neighbourhoodPhase, ...phasesToContact().map((one) => (one.name === "signalling" ? signallingPhase : one))] });
});
afterAll(async () => {
	expect(h.faults).toEqual([]);
	await h.close();
});
test("SIG-25 a planned visit warns who goes along doors, and a door that was agreed on warns who plans a visit; neither reads why or whom", async () => {
	const of = await goingTo(h, h.people.nadia);
	const address = await h.house.door(h.people.nadia, { event: "look", what: "test" }, async (tx) => {
		const line = await findCase(tx, of);
		return line?.address ? findAddress(tx, line.address) : undefined;
	});
	if (!address) throw new Error("the planted matter has no door");
	const where = `${address.street} ${address.number}${address.addition}`;
	const soon = addDays(dayOf(h.now()), 3);
	await h.mustRun(h.people.nadia, "contact.plan-visit", aVisit(of, { day: soon }));
	const { area } = await h.mustRun(h.people.nadia, "neighbourhood.keep-area", { name: "Weverswijk", kind: "town" });
	const { enquiry } = await h.mustRun(h.people.nadia, "signalling.begin-enquiry", {
		area,
		gain: "Een rookmelder.",
		offers: [{ expected: "Geen rookmelder", offer: "Tom hangt hem op" }],
		followUp: h.people.tom.id,
		streets: [{ street: address.street, ground: "concerned" }],
	});
	const day = addDays(dayOf(h.now()), 9);
	const back = await h.post(h.people.tom, `/rondes/${enquiry}`, "signalling.plan-door", { enquiry: String(enquiry), where, day });
	expect(back.status).toBe(409);
	expect(back.html).toContain("Hier komt al iemand: Buurtkracht");
	expect(back.html).not.toMatch(/brieven|gordijnen|huur/i);
	await h.mustRun(h.people.tom, "signalling.plan-door", { enquiry, where, day, anyway: "ja" });
	const form = (await h.get(h.people.nadia, `/mensen/${of}/bezoek`)).html;
	expect(form).toContain("Hier komt al iemand");
	expect(form).toContain("Buurtkracht, 3 december");
	expect(form).not.toContain("rookmelder");
});
