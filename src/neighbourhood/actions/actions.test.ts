/** What residents do together: no file on anybody, asked first, looked back on once. */
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testHouse, type TestHouse } from "#src/app/testing/house.ts";
import { neighbourhoodPhase } from "../phase.ts";
import { pointsAtSomebody, saysSurname } from "./rules.ts";
import { listActionsDue } from "./store.ts";
import { addDays, type CalendarDay, dayOf } from "#src/kernel/time.ts";

let h: TestHouse;
let area: string;
let slug: string;
beforeAll(async () => {
	h = await testHouse({ phases: [neighbourhoodPhase] });
	const made = await h.mustRun(h.people.nadia, "neighbourhood.keep-area", { name: "Tuindorp", kind: "town" });
	[area, slug] = [String(made["area"]), String(made["slug"])];
});
afterAll(async () => {
	expect(h.faults).toEqual([]);
	await h.close();
});
const today = (): CalendarDay => dayOf(h.now());
const begin = async (more: Record<string, unknown> = {}): Promise<{ action: string; road: string }> => {
	const made = await h.mustRun(h.people.tom, "neighbourhood.begin-action", {
		area,
		what: "Een voortuin in de Tuinstraat",
		lookBackOn: addDays(today(), 30),
		...more,
	});
	return { action: String(made["action"]), road: `/buurt/${slug}/samen/${made["action"]}` };
};

test("a surname or a house number would make it a page about somebody; a street, a place and a first name do not", () => {
	for (const text of ["De tuin van mijnheer Kok", "Tuinstraat 11 bijhouden", "De voortuin op nummer 3", "Voor mevr. de Wit", "Mr Kok’s garden"])
		expect(pointsAtSomebody(text), text).toBe(true);
	for (const text of [
		"Een voortuin in de Tuinstraat",
		"De bankjes op het Weversplein",
		"Om de beurt koken, om 18 uur",
		"Twintig borden per week",
		"Naast de familie en buren",
	])
		expect(pointsAtSomebody(text), text).toBe(false);
	for (const lead of ["Ria de Groot", "Truus Kamstra en het koor", "mevrouw Bakker"]) expect(saysSurname(lead), lead).toBe(true);
	for (const lead of ["Ria", "Ria en de buren", "Marco", "Annelies"]) expect(saysSurname(lead), lead).toBe(false);
});
test("NBH-04 ANTI-30 a name of somebody is refused at its field with a way on, and nothing was written", async () => {
	const refused = await h.run(h.people.tom, "neighbourhood.begin-action", {
		area,
		what: "De tuin van mijnheer Kok",
		lookBackOn: addDays(today(), 9),
	});
	expect(refused).toMatchObject({ code: "neighbourhood.about-somebody", field: "what" });
	const back = await h.post(h.people.tom, `/buurt/${slug}`, "neighbourhood.begin-action", {
		area,
		what: "Samen snoeien",
		lead: "Ria de Groot",
		lookBackOn: addDays(today(), 9),
	});
	expect(back.status).toBe(409);
	expect(back.html).toContain("Een voornaam is genoeg.");
	expect(back.html).toContain("Samen snoeien");
});
test("NBH-04 whoever it is about is asked first; a no stops it, and a yes stands on its page", async () => {
	const { road, action } = await begin({ asked: "not-yet" });
	const before = (await h.get(h.people.tom, road)).html;
	for (const words of ["Vraag het eerst", "Een bewoner trekt de kar.", "Er is geen bladzij over iemand."]) expect(before).toContain(words);
	await h.post(h.people.tom, road, "neighbourhood.hear-about-action", { action, asked: "yes" });
	expect((await h.get(h.people.tom, road)).html).toContain("Degene om wie het gaat vindt het goed.");
	const other = await begin();
	await h.mustRun(h.people.tom, "neighbourhood.hear-about-action", { action: other.action, asked: "no" });
	const stopped = (await h.get(h.people.tom, other.road)).html;
	expect(stopped).toContain("Dan gebeurt het niet.");
	expect(stopped).not.toContain("Bewaar en sluit af");
});
test("NBH-04 SIG-32 one look-back and no more; a contact can begin from it only after a yes of whoever it is about", async () => {
	const [without, withYes] = [await begin(), await begin()];
	const due = (until: CalendarDay) =>
		h.house.door(h.people.tom, { event: "look", what: "test" }, (tx) => listActionsDue(tx, String(h.people.tom.id), until));
	expect((await due(today())).map((one) => one.id)).toEqual([]);
	expect((await due(addDays(today(), 30))).map((one) => one.id)).toContain(without.action);
	await h.post(h.people.tom, without.road, "neighbourhood.look-back-on-action", { action: without.action, how: "Het staat er mooi bij." });
	const seen = (await h.get(h.people.tom, without.road)).html;
	expect(seen).toContain("Het staat er mooi bij.");
	expect(seen).not.toContain("Begin het contact");
	await h.post(h.people.tom, withYes.road, "neighbourhood.look-back-on-action", {
		action: withYes.action,
		how: "Het staat er mooi bij, en er is meer.",
		contactWanted: "ja",
	});
	expect((await h.get(h.people.tom, withYes.road)).html).toContain("Begin het contact");
	expect((await due(addDays(today(), 30))).map((one) => one.id)).not.toContain(without.action);
	expect(await h.run(h.people.tom, "neighbourhood.look-back-on-action", { action: without.action, how: "Nog eens" })).toMatchObject({
		code: "neighbourhood.looked-back-already",
	});
});
test("ANTI-30 PRIN-20 what residents do has no column for a person, an address or a matter, and leaves no trace in the journal", async () => {
	await h.house.door(h.people.tom, { event: "look", what: "test" }, async ({ db }) => {
		const columns = await sql<{
			name: string;
		}>`select column_name as name from information_schema.columns where table_name = 'residents_action'`.execute(db);
		expect(columns.rows.map((row) => row.name).filter((name) => /person|case|address|household|signal/.test(name))).toEqual([]);
		for (const table of ["person", "case_line", "case_key", "journal_entry"])
			expect((await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(db)).rows[0]?.n, table).toBe(0);
	});
});
