import { afterAll, beforeAll, expect, test } from "vitest";
import { testHouse, type TestHouse } from "#src/app/testing/house.ts";
import { neighbourhoodPhase } from "./phase.ts";

let h: TestHouse;
beforeAll(async () => {
	h = await testHouse({ phases: [neighbourhoodPhase] });
});
afterAll(async () => {
	expect(h.faults).toEqual([]);
	await h.close();
});
const anArea = async (name: string, kind = "town"): Promise<{ area: string; slug: string }> => {
	const made = await h.mustRun(h.people.nadia, "neighbourhood.keep-area", { name, kind, worker: h.people.nadia.id });
	return { area: String(made["area"]), slug: String(made["slug"]) };
};

test("NBH-06 an area has a kind: part of town, village or outlying farms, and what is known of it", async () => {
	for (const [name, kind, said] of [
		["Weverswijk", "town", "wijk in de stad"],
		["Ooldermeer", "village", "dorp"],
		["De Polder", "outlying", "buitengebied"],
	] as const) {
		const { slug } = await anArea(name, kind);
		expect((await h.get(h.people.tom, `/buurt/${slug}`)).html).toContain(said);
	}
	expect((await h.get(h.people.tom, "/buurt")).html).toContain("Ooldermeer");
});
test("two areas of one name keep roads of their own", async () => {
	const [one, two] = [await anArea("Oost"), await anArea("Oost")];
	expect(one.slug).not.toBe(two.slug);
});
test("NBH-02 a place says which part we play there; sitting at a table in a corner is said to be that", async () => {
	const { area, slug } = await anArea("Zuid");
	const road = `/buurt/${slug}`;
	await h.post(h.people.tom, road, "neighbourhood.keep-place", {
		area,
		name: "Voedselbank",
		hours: "vrijdag 10 tot 12 uur",
		ourPart: "pakketten uitdelen",
	});
	await h.post(h.people.tom, road, "neighbourhood.keep-place", { area, name: "Wijkcentrum", hours: "maandag", desk: "ja" });
	const { html } = await h.get(h.people.nadia, road);
	expect(html).toContain("pakketten uitdelen");
	expect(html.indexOf("Voedselbank")).toBeLessThan(html.indexOf("Wijkcentrum"));
	expect(html).toContain("wij zitten er aan een tafel");
});
test("the social map says what there is and how to join yourself", async () => {
	const { area, slug } = await anArea("West");
	const sent = await h.post(h.people.samira, `/buurt/${slug}`, "neighbourhood.keep-entry", {
		area,
		what: "Haakclub De Losse Steek",
		hours: "dinsdag 14 uur",
		where: "De Spil",
		howToJoin: "Loop binnen, garen ligt klaar",
		welcome: "Anja",
	});
	expect(sent.status).toBe(303);
	const { html } = await h.get(h.people.nadia, `/buurt/${slug}`);
	for (const word of ["Haakclub De Losse Steek", "Loop binnen, garen ligt klaar", "Anja"]) expect(html).toContain(word);
});
test("NBH-04 PRIN-20 residents do it together: who leads, our part, one look back - and no file on anybody", async () => {
	const { area, slug } = await anArea("Noord");
	const road = `/buurt/${slug}`;
	await h.post(h.people.tom, road, "neighbourhood.begin-action", {
		area,
		what: "Een voortuin in de Tuinstraat",
		lead: "Ria",
		asked: "yes",
		ourPart: "nudge",
		lookBackOn: "2026-12-20",
	});
	const rows = await h.house.door(h.people.tom, { event: "look", what: "test" }, async ({ db }) => {
		const { sql } = await import("kysely");
		const count = async (table: string): Promise<number> =>
			(await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(db)).rows[0]?.n ?? -1;
		return [await count("residents_action"), await count("person"), await count("case_line"), await count("journal_entry")];
	});
	expect(rows).toEqual([1, 0, 0, 0]);
	const before = (await h.get(h.people.tom, road)).html;
	expect(before).toContain("Ria trekt de kar");
	const [sheet, action] = /buurt\/[^"]+\/samen\/([0-9a-f-]{36})/.exec(before) ?? [];
	await h.post(h.people.tom, `/${sheet}`, "neighbourhood.look-back-on-action", { action: String(action), how: "De tuin is mooi" });
	expect((await h.get(h.people.tom, road)).html).toContain("De tuin is mooi");
	expect(await h.run(h.people.tom, "neighbourhood.look-back-on-action", { action, how: "Nog eens" })).toMatchObject({
		code: "neighbourhood.looked-back-already",
	});
});
test("a form that needs mending comes back whole, and a partner keeps nothing here", async () => {
	const { area, slug } = await anArea("Midden");
	const back = await h.post(h.people.tom, `/buurt/${slug}`, "neighbourhood.begin-action", {
		area,
		what: "Samen soep koken",
		lookBackOn: "2026-02-30",
	});
	expect(back.status).toBe(422);
	expect(back.html).toContain("Samen soep koken");
	expect((await h.run(h.people.westhof, "neighbourhood.keep-place", { area, name: "Balie" })).kind).toBe("refusal");
});
