import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { metBy } from "#src/contact/make.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import { kindsOf, missingIn } from "./both-kinds.ts";

let h: TestHouse;
beforeAll(async () => {
	h = await testHouse();
});
afterAll(async () => {
	expect(h.faults).toEqual([]);
	await h.close();
});
const along = async (of: string): Promise<string> => (await h.get(h.people.nadia, `/mensen/${of}/onderweg`)).html;

test("PLA-06 when for weeks there was only doing, or only talking, the other is asked after once; nothing about it is kept or counted", async () => {
	const { nadia } = h.people;
	const { case: doing, person } = await metBy(h, nadia, "Hermien");
	const { case: talking } = await metBy(h, nadia, "Joop");
	const weeks = async (times: number): Promise<void> => {
		for (let nth = 0; nth < times; nth += 1) {
			h.pass({ days: 12 });
			await h.mustRun(nadia, "contact.note", { case: doing, practical: "De was gedaan", practicalHow: "together" });
			await h.mustRun(nadia, "contact.note", { case: talking, kind: "chat", personSaid: "Vroeger fietste ik naar zee." });
		}
	};
	await weeks(2);
	expect(await along(doing)).not.toContain("Is er ruimte om te vragen");
	await weeks(3);
	expect(await along(doing)).toContain("Is er ruimte om te vragen hoe het met iemand gaat");
	expect(await along(talking)).toContain("Is er iets kleins dat jullie samen kunnen aanpakken?");
	expect((await h.get(nadia, `/mensen/${talking}/terugkijken`)).html).toContain("Is er iets kleins dat jullie samen kunnen aanpakken?");
	expect(JSON.stringify(await h.entries(nadia, doing))).not.toMatch(/"(talk|missing|kindOf)"/);
	expect((await h.get(h.person(person), "/mijn")).html).not.toContain("Er is al een tijd");
	await h.mustRun(nadia, "contact.note", { case: doing, personSaid: "Ik mis mijn zus." });
	expect(await along(doing)).not.toContain("Is er ruimte om te vragen");
});

test("PLA-06 a contact is doing, talking or both, and something is only missing after long and more than once", () => {
	const note = (day: string, did: boolean, said: boolean) => ({
		at: `${day}T09:00:00.000Z` as Instant,
		practical: did ? [{ what: "x", how: "together" as const }] : [],
		personSaid: said ? "y" : undefined,
	});
	expect(kindsOf(note("2026-01-01", true, true))).toEqual(["practical", "talk"]);
	expect(kindsOf(note("2026-01-01", false, false))).toEqual(["talk"]);
	const days = fc.integer({ min: 0, max: 120 });
	fc.assert(
		fc.property(fc.array(fc.tuple(days, fc.boolean(), fc.boolean()), { maxLength: 12 }), (raw) => {
			const notes = raw
				.map(([day, did, said]) => note(new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10), did, said))
				.sort((one, other) => one.at.localeCompare(other.at));
			const missing = missingIn(notes, "2026-06-01" as CalendarDay);
			if (missing) expect(notes.slice(-4).some((one) => kindsOf(one).includes(missing))).toBe(false);
			if (notes.length < 4) expect(missing).toBeUndefined();
		}),
	);
});
