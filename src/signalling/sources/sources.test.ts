import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import type { CaseId } from "#src/kernel/ids.ts";
import type { AnyEntry } from "#src/kernel/journal.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import { factsOf, isThinning, looksLikeSomebody } from "./rules.ts";

let house: TestHouse;
beforeAll(async () => {
	house = await testHouse();
}, 60_000);
afterAll(() => house.close());
const codeOf = (ran: unknown): string => (ran as { code?: string }).code ?? "";
const rows = <Row>(text: string): Promise<readonly Row[]> =>
	house.house.door(house.people.nadia, { event: "look", what: "test" }, async (tx) => (await sql<Row>`${sql.raw(text)}`.execute(tx.db)).rows);

describe("advice to a third person", () => {
	const farmer = "Een boer slaapt slecht, drinkt en schreeuwt tegen zijn zoon over de overname.";
	it("NBH-08 NBH-07 ANTI-26 is kept without name, place or account; there is no field for any of them", async () => {
		const before = await rows<{ n: number }>(
			"select (select count(*) from person)::integer + (select count(*) from address)::integer + (select count(*) from signal)::integer + (select count(*) from case_line)::integer as n",
		);
		const page = await house.get(house.people.nadia, "/signalen/meedenken");
		const fields = [
			...(/<form[^>]*id="signalling-advise"[\s\S]*?<\/form>/.exec(page.html)?.[0] ?? "").matchAll(/<(?:input|textarea|select)[^>]*name="([^"]+)"/g),
		]
			.map((found) => found[1])
			.filter((name) => name !== "id" && name !== "operation" && name !== "taal");
		expect([...new Set(fields)].sort()).toEqual(["from", "said", "words"]);
		const sent = await house.post(house.people.nadia, "/signalen/meedenken", "signalling.advise", {
			from: "yard-visitor",
			words: farmer,
			said: "Zeg wat je ziet. Ga met hem het land op.",
		});
		expect(sent.location).toBe("/signalen/meedenken?bewaard=ja");
		expect((await house.get(house.people.tom, "/signalen/meedenken")).html).toContain(farmer);
		expect((await house.get(house.people.els, "/signalen/meedenken")).html).not.toContain(farmer);
		// Nothing of it stands on any list, and nobody was made a person, a reporter or a matter.
		const after = await rows<{ n: number }>(
			"select (select count(*) from person)::integer + (select count(*) from address)::integer + (select count(*) from signal)::integer + (select count(*) from case_line)::integer as n",
		);
		expect(after).toEqual(before);
		expect((await house.get(house.people.nadia, "/signalen")).html).not.toContain("drinkt en schreeuwt");
	});
	it("NBH-08 what looks like a name or an address is asked about before it is kept, gently, and can be let stand", async () => {
		const words = "Het gaat om boer Hendriksen aan de Veldweg 12.";
		const asked = await house.post(house.people.nadia, "/signalen/meedenken", "signalling.advise", { from: "yard-visitor", words });
		expect(asked.status).toBe(409);
		for (const part of ["‘Veldweg 12’", "‘Hendriksen’", "meedenken kan zonder te weten om wie het gaat", 'name="nobody"', words])
			expect(asked.html).toContain(part);
		expect(
			(await house.run(house.people.nadia, "signalling.advise", { from: "shop", words: "Een klant komt van Marokkaanse huize.", nobody: "ja" })).kind,
		).toBe("ok");
		expect(codeOf(await house.run(house.people.nadia, "signalling.advise", { from: "shop", words: "Bel hem op 06 12345678." }))).toBe(
			"signalling.looks-like-somebody",
		);
	});
	it("NBH-08 brings short material on what one may see: ill, sleepless, withdrawn, drinking, faith lost, anger at home, generations", async () => {
		const { html } = await house.get(house.people.nadia, "/signalen/meedenken");
		for (const sign of [
			"Ziek, en toch doorgaan",
			"Niet slapen",
			"Zich terugtrekken",
			"Meer drinken",
			"Geloof of moed kwijt",
			"Boosheid thuis",
			"Ruzie tussen generaties",
		])
			expect(html).toContain(sign);
	});
	it("finds what looks like somebody, and leaves a sentence alone", () => {
		expect(looksLikeSomebody("Een boer slaapt slecht. Hij drinkt.\nZijn zoon is stil.")).toEqual([]);
		expect(looksLikeSomebody("Ik sprak met Henk van der Velde daarover")).toEqual(["Henk van der Velde"]);
		fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => Array.isArray(looksLikeSomebody(text))));
	});
});

describe("own caseload: contact is thinning", () => {
	const at = (day: string): Instant => `${day}T10:00:00.000Z` as Instant;
	const entry = (kind: string, day: string, body: object): AnyEntry =>
		({ kind, at: at(day), body, by: { kind: "member", id: "m" } }) as unknown as AnyEntry;
	const today = "2026-11-24" as CalendarDay;
	it("SIG-10 is seen from what moved by us, what we left open and the silence; kept promises and good weeks are no question", () => {
		const good = factsOf(
			at("2026-11-20"),
			[
				entry("contact.promised", "2026-11-18", { promise: "p", by: "worker" }),
				entry("contact.promise-ended", "2026-11-20", { promise: "p", how: "kept" }),
			],
			today,
		);
		expect(isThinning(good, today)).toBe(false);
		const moved = factsOf(
			at("2026-11-20"),
			[
				entry("contact.promised", "2026-11-01", { promise: "p", by: "worker" }),
				entry("contact.promise-ended", "2026-11-10", { promise: "p", how: "moved" }),
				entry("contact.visit-dropped", "2026-11-12", { visit: "v" }),
			],
			today,
		);
		expect(moved.movedByUs).toBe(2);
		expect(isThinning(moved, today)).toBe(true);
		// What the person moved is not held against them.
		expect(
			factsOf(
				at("2026-11-20"),
				[
					entry("contact.promised", "2026-11-01", { promise: "p", by: "person" }),
					entry("contact.promise-ended", "2026-11-10", { promise: "p", how: "moved" }),
				],
				today,
			).movedByUs,
		).toBe(0);
		expect(isThinning(factsOf(at("2026-11-01"), [], today), today)).toBe(true);
		expect(factsOf(at("2026-11-20"), [entry("contact.visit-planned", "2026-11-15", { visit: "v", day: "2026-11-18" })], today).leftOpen).toBe(1);
		expect(isThinning(factsOf(null, [], today), today)).toBe(false);
	});
	it("SIG-10 asks about us, in the worker's own eyes only, and what we change is looked at again", async () => {
		const { nadia, tom } = house.people;
		const told = await house.mustRun(nadia, "signalling.note-heard", { words: "Gordijnen dicht.", where: "Meidoornlaan 4", own: "ja" });
		const about = String(told["case"]) as CaseId;
		await house.mustRun(nadia, "signalling.pick-up", { case: about });
		await house.mustRun(nadia, "weighing.write", {
			case: about,
			why: "Ik wilde weten hoe het gaat.",
			riskOfGoing: "Schrik",
			riskOfStaying: "Alleen",
			bring: "Soep",
			step: 3,
			stepWhy: "Zomaar",
			outcome: "go",
		});
		await house.mustRun(nadia, "contact.attempt", { case: about, outcome: "came-in" });
		await house.mustRun(nadia, "contact.know-person", { case: about, given: "Grietje" });
		expect((await house.get(nadia, "/signalen/dunner")).html).toContain("Je spreekt iedereen.");
		house.pass({ days: 35 });
		const { html } = await house.get(nadia, "/signalen/dunner");
		for (const words of ["Grietje", "Jullie spraken elkaar 35 dagen niet.", "Wat kunnen wij anders doen?"]) expect(html).toContain(words);
		for (const word of ["gemist", "no-show", "ongemotiveerd", "weerstand"]) expect(html.toLowerCase()).not.toContain(word);
		expect((await house.get(tom, "/signalen/dunner")).html).not.toContain("Grietje");
		expect(
			(await house.post(nadia, "/signalen/dunner", "signalling.note-thinning", { case: about, change: "Ik kom op donderdag, na de markt." })).status,
		).toBe(303);
		expect(
			await rows(`select holder, look_again from open_thing where case_id = '${about}' and kind = 'signalling.thinning' and closed_at is null`),
		).toEqual([{ holder: nadia.id, look_again: "2027-01-12" }]);
		expect((await house.get(nadia, "/signalen/dunner")).html).toContain("Ik kom op donderdag, na de markt.");
		expect(codeOf(await house.run(tom, "signalling.note-thinning", { case: about, change: "x" }))).toBe("kernel.no-part-in-this");
		expect(house.faults).toEqual([]);
	});
});

describe("where it is", () => {
	it("SIG-36 a call that is typed along gets its neighbourhood from the address: from the street, or from the one that was named", async () => {
		const areaAt = async (about: unknown) =>
			(await rows<{ area_id: string | null }>(`select area_id from case_line where case_id = '${String(about)}'`))[0]?.area_id;
		const call = (more: object) =>
			house.mustRun(house.people.nadia, "signalling.take-call", { sees: "Zorg.", source: "resident", name: "Ria", way: "call", ...more });
		const areas: string[] = [];
		for (const name of ["Esdoorn", "Eik"])
			areas.push(String((await house.mustRun(house.people.nadia, "neighbourhood.keep-area", { name, kind: "town", team: house.ids.teamA }))["area"]));
		const [esdoorn] = areas;
		const named = await call({ where: "Esdoornlaan 1", area: esdoorn });
		expect(await areaAt(named["case"])).toBe(esdoorn);
		const street = await call({ where: "Esdoornlaan 99" });
		expect(await areaAt(street["case"])).toBe(esdoorn);
	});
	it("SIG-02 takes a shop, as any other source, by the same short form; a 'heard around' says so in plain words on the list", async () => {
		const told = await house.mustRun(house.people.nadia, "signalling.take-call", {
			sees: "Koopt geen brood meer.",
			source: "shop",
			name: "Bakker Orhan",
			way: "visit",
		});
		expect((await rows<{ floor: number }>(`select floor from signal where case_id = '${String(told["case"])}'`))[0]?.floor).toBe(3);
		await house.mustRun(house.people.nadia, "signalling.note-heard", { words: "Bij de biljartclub missen ze iemand." });
		const { html } = await house.get(house.people.nadia, "/signalen");
		for (const words of ["Van een winkel of zaak.", "Gehoord in de buurt."]) expect(html).toContain(words);
		expect(html).not.toContain("Van gehoord");
	});
	it("ACC-17 the barkeeper's word in passing is kept with an unnamed source in seconds, and 'I rang and asked' settles it", async () => {
		const { tom } = house.people;
		const noted = await house.post(tom, "/signalen/nieuw", "signalling.note-heard", {
			words: "De vaste man van de biljartclub was er twee keer niet.",
			where: "Dorpsstraat 31",
		});
		expect(noted.location).toBe("/signalen/nieuw?bewaard=ja");
		const [row] = await rows<{ case_id: string; source: string; reporter: string | null }>(
			"select case_id, source, reporter from signal order by id desc limit 1",
		);
		expect(row).toMatchObject({ source: "heard-around", reporter: null });
		const settled = await house.post(tom, `/signalen/${row?.case_id}`, "signalling.settle", {
			how: "on-the-spot",
			reason: "Ik belde aan en vroeg het. Hij was gevallen en komt vrijdag weer.",
		});
		expect(settled.status).toBe(303);
		expect((await rows<{ station: string }>(`select station from case_line where case_id = '${row?.case_id}'`))[0]?.station).toBe("settled");
	});
});
