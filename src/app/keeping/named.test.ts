/** Whoever wants to be erased may be named in the story of another: found by their number for sure, by their name as a proposal; chosen by a worker, decided by two. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import type { Actor } from "#src/kernel/actor.ts";
import { CaseId } from "#src/kernel/ids.ts";
import { metBy } from "#src/contact/make.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import { write } from "#src/privacy/make.ts";
import { officerOf } from "./testing/let-go.ts";

let house: TestHouse;
let officer: Actor;
beforeAll(async () => {
	house = await testHouse({ at: "2026-01-05T09:00:00Z" });
	officer = await officerOf(house);
});
afterAll(async () => {
	expect(house.faults).toEqual([]);
	await house.close();
});
const admin = <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
	withClient(house.database.adminConfig, async (client) => (await client.query<Row>(text, [...values])).rows);

test("PRIN-13 PRIV-12 pieces in another's matter that name somebody who asked to be erased: offered to the worker, by number for sure and by name as perhaps; chosen, approved by a second, gone; the rest stays, and whose story it is reads that a piece went", async () => {
	const { nadia, tom, els } = house.people;
	const wiebe = await metBy(house, nadia, "Wiebe", { family: "Zwartgans" });
	const karim = await metBy(house, nadia, "Karim", { family: "Bos" });
	const [{ person } = { person: "" }] = await admin<{ person: string }>("select person_id as person from case_line where case_id = $1", [wiebe.case]);
	await house.mustRun(nadia, "contact.note", { case: karim.case, text: "Zwartgans stond weer op de stoep te schelden." });
	await house.mustRun(nadia, "contact.note", { case: karim.case, text: "De zwartgansjes in de vijver heten naar niemand." });
	await house.mustRun(nadia, "planning.name-tie", { case: karim.case, name: "Wiebe", kind: "acquaintance", spoken: "ja", witness: "Bep" });
	const [sure] = await write(house, nadia, [
		{
			kind: "contact.noted",
			stream: { kind: "contact", id: karim.case },
			case: CaseId.parse(karim.case),
			audience: { reach: "person" },
			body: {
				note: house.newId(),
				kind: "visit",
				text: "De buurman van boven",
				look: house.newId(),
				lookAgainOn: "2026-02-01",
				who: person,
				strengths: [],
				interests: [],
				gives: [],
				names: [],
				practical: [],
			},
		},
	]);
	const road = `/mensen/${wiebe.case}/genoemd`;
	expect((await house.get(nadia, `/mensen/${wiebe.case}/bewaren`)).html).toContain(road);
	const { html } = await house.get(nadia, road);
	expect(html).toContain("Bij Karim");
	expect(html).toContain("stond weer op de stoep");
	expect(html).toContain("De buurman van boven");
	expect(html).toContain("Dit gaat over deze mens");
	expect(html).toContain("Misschien: dezelfde naam staat erin");
	expect(html).not.toContain("vijver");
	// Who has no part in the one or the other reads and proposes nothing.
	for (const who of [tom, els, house.people.keeper, officer, house.person(person)])
		expect((await house.get(who, road)).status).toBeGreaterThanOrEqual(403);
	const entries = await house.entries(nadia, karim.case);
	const idOf = (words: string): string =>
		String(entries.find(({ kind, body }) => kind !== "contact.thought" && JSON.stringify(body).includes(words))?.id);
	const chosen = [idOf("te schelden"), String(sure)];
	for (const who of [tom, els, officer, house.person(person)])
		expect(await house.run(who, "privacy.propose-pieces", { case: karim.case, entries: chosen })).toMatchObject({ kind: "refusal" });
	expect(await house.run(nadia, "privacy.propose-pieces", { case: wiebe.case, entries: chosen })).toMatchObject({ code: "privacy.no-such-entry" });
	expect((await house.post(nadia, road, "privacy.propose-pieces", { case: karim.case, entries: chosen })).location).toContain("gedaan=ja");
	const [{ id } = { id: "" }] = await admin<{ id: string }>("select distinct destruction as id from destruction_piece where entry = any ($1)", [
		chosen,
	]);
	expect((await house.get(officer, "/bewaren")).html).toContain("het noemt iemand die gewist wilde worden");
	await house.mustRun(officer, "privacy.approve-destruction", { destruction: id });
	house.pass({ days: 8 });
	await house.runNight("privacy.destroy");
	const left = JSON.stringify(await house.entries(nadia, karim.case));
	for (const words of ["te schelden", "De buurman van boven"]) expect(left).not.toContain(words);
	expect(left).toContain("vijver");
	expect(left).toContain('"erasedFor":"names-somebody"');
	const after = (await house.get(nadia, road)).html;
	expect(after).not.toContain("te schelden");
	expect(after).toContain("Wiebe");
}, 60_000);
