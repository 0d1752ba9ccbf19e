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
	const refused = { kind: "refusal", code: "weighing.names-the-reporter" };
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

test("PRIV-11 nor does what is promised, answered, pressed or said beside a visit, in any of its fields, nor a story that is given away", async () => {
	const { nadia, tom } = h.people;
	const of = await aSignalPickedUpBy(h, nadia);
	await h.mustRun(nadia, "weighing.write", goWeighing(of));
	const told = "Ria de Groot vroeg het ons.";
	const visiting = { day: "2026-11-25", place: "Aan de deur", bring: "soep", why: "Kennismaken", safety: "nothing-known" };
	const fact = {
		safety: "facts",
		factWhat: "Een losse hond",
		factPlace: "In de tuin",
		factOn: "2026-11-20",
		factSource: "de wijkagent",
		forms: ["daylight"],
	};
	const { visit } = await h.mustRun(nadia, "contact.plan-visit", { case: of, ...visiting });
	const { asked } = await h.mustRun(nadia, "contact.receive-call", { case: of, words: `Was het ${told}`, channel: "phone" });
	const { wish } = await h.mustRun(nadia, "contact.wish-worker", { case: of, wanted: "Liever een vrouw" });
	const press = { triedBefore: "Gebeld", whose: "van ons", consequence: "Het water gaat dicht", offer: "Samen bellen" };
	await h.mustRun(nadia, "contact.attempt", { case: of, outcome: "came-in" });
	const writes: readonly (readonly [string, Record<string, unknown>, string])[] = [
		["contact.note", { text: "Thee.", seenAndHeard: told }, "seenAndHeard"],
		["contact.plan-visit", { ...visiting, day: "2026-11-26", invited: "ja", ifInconvenient: told }, "ifInconvenient"],
		["contact.drop-visit", { visit, why: told }, "why"],
		...["factWhat", "factPlace", "factSource"].map(
			(field) => ["contact.plan-visit", { ...visiting, day: "2026-11-26", invited: "ja", ...fact, [field]: told }, field] as const,
		),
		["contact.ask-agreement", { colleague: tom.id, why: told }, "why"],
		["contact.answer-call", { asked, words: told }, "words"],
		["contact.promise", { what: told, by: "worker" }, "what"],
		["contact.promise", { what: "Bellen", by: "organisation", who: "Westhof", expects: told }, "expects"],
		["contact.promise", { what: "Bellen", by: "organisation", who: "Westhof", honest: told }, "honest"],
		["contact.take-initiative", { ours: told }, "ours"],
		["contact.answer-wish", { wish, words: told }, "words"],
		...Object.keys(press).map((field) => ["contact.press", { ...press, [field]: told }, field] as const),
		["contact.tell-it-worked", { situation: "home", words: "Dankzij ria de groot.", spoken: "ja", witness: "Sanne" }, "words"],
	];
	for (const [name, input, field] of writes)
		expect(await h.run(nadia, name, { case: of, ...input }), `${name} ${field}`).toMatchObject({ code: "weighing.names-the-reporter", field });
	// How they took it stands as they said it.
	await h.mustRun(nadia, "contact.press", { case: of, ...press, reaction: `Dus toch ${told}` });
	const { away } = await h.mustRun(nadia, "contact.say-away", {});
	expect(await h.run(nadia, "contact.name-stand-in", { case: of, away, member: tom.id, say: told })).toMatchObject({
		code: "weighing.names-the-reporter",
		field: "say",
	});
});
