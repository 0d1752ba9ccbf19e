import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { codeIn, formIdIn, visitorOf } from "./testing.ts";

let house: TestHouse;
beforeAll(async () => {
	house = await testHouse();
});
afterAll(() => house.close());
const signals = (): Promise<number> =>
	house.house.door(
		house.people.nadia,
		{ event: "look", what: "test" },
		async (tx) => (await sql<{ count: number }>`select count(*)::integer as count from signal`.execute(tx.db)).rows[0]?.count ?? 0,
	);

it("O12: the same words from the same browser are one report with one receipt, also from a page that was opened anew", async () => {
	const somebody = visitorOf(house);
	const words = { sees: "Het licht brandt al drie dagen.", where: "Spinnersteeg 46" };
	const id = formIdIn((await somebody.get("/melden")).html);
	const first = await somebody.send("/melden", words, id);
	// The answer never came: the browser is started anew, and the page says that it arrived.
	const opened = await somebody.get("/melden");
	expect(opened.html).toContain("Uw bericht is aangekomen");
	expect(opened.html).toContain(`href="${first.location}"`);
	expect(formIdIn(opened.html)).not.toBe(id);
	// Whoever went back instead sends the same number once more.
	expect((await somebody.send("/melden", words, id)).location).toBe(first.location);
	expect(await signals()).toBe(1);
	expect(codeIn((await somebody.get(first.location)).html)).not.toBe("");
	// The receipt was seen: the next thing that is told is something new.
	const next = await somebody.get("/melden");
	expect(next.html).not.toContain("Uw bericht is aangekomen");
	expect((await somebody.send("/melden", { sees: "Iets anders." }, formIdIn(next.html))).location).not.toBe(first.location);
	expect(await signals()).toBe(2);
});
it("O12: a form that never came in keeps its number until it did", async () => {
	const somebody = visitorOf(house);
	const id = formIdIn((await somebody.get("/melden")).html);
	expect(formIdIn((await somebody.get("/melden")).html)).toBe(id);
	expect(formIdIn((await visitorOf(house).get("/melden")).html)).not.toBe(id);
});
it("O12: other words under the same number, from a second tab or after going back, are a second report and not lost", async () => {
	const somebody = visitorOf(house);
	const before = await signals();
	const id = formIdIn((await somebody.get("/melden")).html);
	const first = await somebody.send("/melden", { sees: "De post puilt uit de bus." }, id);
	const second = await somebody.send("/melden", { sees: "En nu ruikt het ook naar gas." }, id);
	expect(second.status).toBe(303);
	expect(second.location).not.toBe(first.location);
	expect((await somebody.send("/melden", { sees: "En nu ruikt het ook naar gas." }, id)).location).toBe(second.location);
	expect(await signals()).toBe(before + 2);
});
it("half an hour later nothing is said of it any more: the next one at the same computer sees an empty form", async () => {
	const somebody = visitorOf(house);
	await somebody.send("/melden", { sees: "Er huilt iemand." }, formIdIn((await somebody.get("/melden")).html));
	house.pass({ minutes: 31 });
	expect((await somebody.get("/melden")).html).not.toContain("Uw bericht is aangekomen");
});
