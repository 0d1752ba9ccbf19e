import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { aSignalPickedUpBy, goWeighing } from "#src/weighing/make.ts";

let h: TestHouse;
beforeAll(async () => {
	h = await testHouse({ at: "2026-11-24T09:00:00Z" });
});
afterAll(async () => {
	expect(h.faults).toEqual([]);
	await h.close();
});

test("PRIV-11 nothing a worker writes about a door names who did not want to be named; what the person says stands, and from then on the name is theirs", async () => {
	const { nadia } = h.people;
	const of = await aSignalPickedUpBy(h, nadia);
	await h.mustRun(nadia, "weighing.write", goWeighing(of));
	const named = "Ria de Groot";
	const refused = { kind: "refusal", code: "contact.names-the-reporter" };
	const visit = { case: of, day: "2026-11-25", place: "Aan de deur", bring: "soep", why: "Kennismaken", safety: "nothing-known" };
	for (const field of ["why", "bring", "place"])
		expect(await h.run(nadia, "contact.plan-visit", { ...visit, [field]: `Na een telefoontje van ${named}.` }), field).toMatchObject({
			...refused,
			field,
		});
	await h.mustRun(nadia, "contact.plan-visit", visit);
	expect(await h.run(nadia, "contact.attempt", { case: of, outcome: "talked-at-door", words: `Hij vroeg of ${named} had gebeld.` })).toMatchObject(
		refused,
	);
	await h.mustRun(nadia, "contact.attempt", { case: of, outcome: "came-in" });
	// The form comes back with everything typed.
	const back = await h.post(nadia, `/mensen/${of}/notitie`, "contact.note", { text: `Kwam langs omdat ${named} belde. De tuin is mooi.` });
	expect(back.status).toBe(409);
	expect(back.html).toContain("De tuin is mooi.");
	expect(back.html).toContain("niet genoemd wil worden");
	await h.mustRun(nadia, "contact.note", {
		case: of,
		text: "We dronken thee.",
		personSaid: `Dat was zeker ${named}, van hiernaast.`,
		names: [named],
	});
	await h.mustRun(nadia, "contact.note", { case: of, text: `${named} kwam ook even zitten.` });
	await h.mustRun(nadia, "weighing.look-in-hindsight", { case: of, version: 1, words: `We hadden ${named} eerder kunnen vragen.` });
});
