import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { openPool, type Pool } from "#src/platform/database/pool.ts";
import { metBy } from "../make.ts";
import { namedIn } from "./rules.ts";

let h: TestHouse;
let admin: Pool;
beforeAll(async () => {
	h = await testHouse();
	admin = openPool(h.database.adminConfig, 2, () => undefined);
});
afterAll(async () => {
	expect(h.faults).toEqual([]);
	await admin.end();
	await h.close();
});
const nadia = () => h.people.nadia;
const words = "Wij stonden bijna op straat. Samen hebben we de brieven opengemaakt, en gebeld. Nu wonen we er nog.";
const telling = (of: string, more: Record<string, unknown> = {}) => ({ case: of, situation: "home", words, spoken: "ja", witness: "Sanne", ...more });

describe("it worked for others too", () => {
	test("CON-16 short stories by situation, from consenting people, to tell or to hand over; gone the moment they are taken back", async () => {
		const { case: of, person } = await metBy(h, nadia(), "Ilse");
		const { case: other, person: somebody } = await metBy(h, h.people.tom, "Karim");
		const code = async (more: Record<string, unknown>): Promise<unknown> => {
			const ran = await h.run(nadia(), "contact.tell-it-worked", telling(of, more));
			return "code" in ran ? ran.code : ran.kind;
		};
		expect(await code({ spoken: undefined })).toBe("contact.only-theirs-to-give");
		expect(await code({ witness: undefined })).toBe("contact.who-heard-it");
		const { story } = await h.mustRun(nadia(), "contact.tell-it-worked", telling(of));
		// Anybody of the field leafs through it, and whoever is in such a situation reads it: the words, and nothing of whose they are.
		for (const page of [(await h.get(h.people.els, "/moed")).html, (await h.get(h.person(somebody), "/mijn/moed")).html]) {
			expect(page).toContain(words);
			expect(page).toContain("Het huis bleef");
			for (const hidden of ["Ilse", "Sanne", of, person, "Spoelstraat"]) expect(page).not.toContain(hidden);
		}
		expect((await h.get(h.people.els, "/moed?over=money")).html).not.toContain(words);
		// The person reads that it was given, and takes it back themselves.
		expect((await h.get(h.person(person), "/mijn/verhaal")).html).toContain("Een verhaal aan anderen gegeven");
		expect((await h.get(h.person(person), "/mijn/moed")).html).toContain("Dit gaf ik weg");
		expect((await h.run(h.person(somebody), "contact.take-it-worked-back-myself", { case: other, story })).kind).toBe("refusal");
		await h.mustRun(h.person(person), "contact.take-it-worked-back-myself", { case: of, story });
		expect((await h.get(h.people.els, "/moed")).html).not.toContain(words);
		expect((await admin.pg.query("select 1 from it_worked")).rows).toEqual([]);
		// By themselves, on an own device, without anybody in between.
		await h.mustRun(h.person(person), "contact.tell-it-worked-myself", { case: of, situation: "alone", words: "Ik durf weer naar buiten." });
		expect((await h.get(h.people.tom, "/moed")).html).toContain("Ik durf weer naar buiten.");
	});
	test("CON-16 nothing in it leads back to somebody: no name the matter knows, no street, no number, no day; and the table cannot be asked whose it is", async () => {
		const { case: of } = await metBy(h, nadia(), "Roos", { family: "van der Velde" });
		await h.mustRun(nadia(), "contact.note", { case: of, text: "Gepraat.", names: "Truida" });
		await h.mustRun(nadia(), "planning.name-tie", { case: of, name: "Achmed", kind: "own", spoken: "ja", witness: "zelf" });
		const refused = {
			"Roos zei dat het lukte.": "contact.story-names-somebody",
			"Mevrouw Velde heeft haar huis nog.": "contact.story-names-somebody",
			"In de spoelstraat woont ze nog.": "contact.story-names-somebody",
			"Toen belde truida, en toen ging het.": "contact.story-names-somebody",
			"Dankzij Achmed.": "contact.story-names-somebody",
			"Bel haar op 06 12 34 56 78.": "contact.story-can-be-found",
			"Op 3-4-2025 kwam de brief.": "contact.story-can-be-found",
			"Het was in 1234 AB.": "contact.story-can-be-found",
			"Op 3 april kwam de brief.": "contact.story-can-be-found",
			"The letter came on May 12, at night.": "contact.story-can-be-found",
		};
		for (const [told, code] of Object.entries(refused))
			expect(await h.run(nadia(), "contact.tell-it-worked", telling(of, { words: told })), told).toMatchObject({ code, field: "words" });
		// A month is no day, and a number that is said in passing finds nobody.
		await h.mustRun(
			nadia(),
			"contact.tell-it-worked",
			telling(of, { words: "In april 2024 en daarna ging het goed, na 20 jaar, met 3 meiden erbij." }),
		);
		// 'rozen' is no name, nor is 'de velden'.
		await h.mustRun(nadia(), "contact.tell-it-worked", telling(of, { words: "Ze plukt weer rozen in de velden." }));
		const asked = h.house.door(nadia(), { event: "look", what: "test" }, async (tx) =>
			(await import("kysely")).sql`select case_id from it_worked`.execute(tx.db),
		);
		await expect(asked).rejects.toThrow(/permission denied/);
	});
	test("when the entry goes, the story goes with it", async () => {
		const { case: of } = await metBy(h, nadia(), "Vera");
		const { story } = await h.mustRun(nadia(), "contact.tell-it-worked", telling(of, { words: "De lamp brandt weer." }));
		const rows = async () => (await admin.pg.query("select 1 from it_worked where id = $1", [story])).rowCount;
		expect(await rows()).toBe(1);
		await admin.pg.query("update journal_entry set body = null where case_id = $1 and kind = 'contact.it-worked-told'", [of]);
		expect(await rows()).toBe(0);
	});
	test("a name is found as a word of its own, whatever the capitals", () => {
		expect(namedIn("bij de buren van jan", ["Jan Kok"])).toBe("Jan");
		expect(namedIn("in januari", ["Jan Kok"])).toBeUndefined();
		expect(namedIn("de kok", ["Jan de Kok"])).toBe("Kok");
		expect(namedIn("een (Renée)", ["Renée"])).toBe("Renée");
	});
});
