/** A question for the council goes at the end of a term of its own, as everything does that we hold: counted from the answer, or from the day one was owed (PRIV-12). */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { metBy } from "#src/contact/make.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import { dumpOf, tracesOf } from "./testing/let-go.ts";

let house: TestHouse;
let about: string;
let person: string;
beforeAll(async () => {
	house = await testHouse({ at: "2026-01-05T09:00:00Z" });
	({ case: about, person } = await metBy(house, house.people.nadia));
}, 60_000);
afterAll(async () => {
	expect(house.faults).toEqual([]);
	await house.close();
});
const left = () =>
	withClient(house.database.adminConfig, async (client) =>
		(await client.query<{ id: string }>("select id from council_question order by id")).rows.map(({ id }) => id),
	);
const put = async (words: string): Promise<string> =>
	String((await house.mustRun(house.people.nadia, "planning.put-to-council", { case: about, words }))["thing"]);
const answer = (question: string) => house.mustRun(house.people.keeper, "planning.answer-for-council", { question, words: "Wij zoeken dit uit." });
const night = () => house.runNight("planning.forget-questions");
const at = (day: string) => house.pass({ days: Math.round((Date.parse(`${day}T09:00:00Z`) - Date.parse(house.now())) / 86_400_000) });
const agree = (more: object) =>
	house.run(house.people.keeper, "privacy.set-retention-term", { rule: "council", why: "Zo vaak komt de raad erop terug", ...more });

test("PRIV-12 a question for the council stays two years after its answer, or after the day one was owed; an organisation agrees otherwise, from that day on", async () => {
	expect((await house.get(house.people.keeper, "/bewaren")).html).toContain("Een vraag aan de gemeenteraad");
	const [answered, owed] = [await put("De ene regel vraagt een auto."), await put("De andere regel vraagt de verkoop.")];
	// Owed on 6 March.
	at("2026-02-02");
	await answer(answered);
	at("2028-02-01");
	await night();
	expect(await left()).toEqual([answered, owed].sort());
	at("2028-02-02");
	await night();
	expect(await left()).toEqual([owed]);
	expect((await house.get(house.people.keeper, "/raad")).html).not.toContain("De ene regel vraagt");
	// Nothing of the answer is left anywhere, and the plan it came from stands.
	expect(tracesOf(await dumpOf(house.database), [answered]).filter((trace) => trace.startsWith("public.council"))).toEqual([]);
	for (const [who, road] of [
		[house.people.nadia, `/mensen/${about}/week/gesprek`],
		[house.person(person), "/mijn/week/gesprek"],
	] as const) {
		const { status, html } = await house.get(who, road);
		expect(status).toBe(200);
		expect(html).not.toContain("De ene regel vraagt een auto.");
		expect(html).toContain("De andere regel vraagt de verkoop.");
	}
	// Longer from now on: what is still there stays.
	expect(await agree({ months: "48", starts: "let-go" })).toMatchObject({ code: "privacy.never-let-go", field: "starts" });
	expect(await agree({ months: "48", starts: "last-change" })).toMatchObject({ kind: "ok" });
	at("2028-03-07");
	await night();
	expect(await left()).toEqual([owed]);
	at("2030-03-05");
	await night();
	expect(await left()).toEqual([owed]);
	at("2030-03-06");
	await night();
	expect(await left()).toEqual([]);
	// Counted from the day it was put, when that was agreed.
	expect(await agree({ months: "12", starts: "item" })).toMatchObject({ kind: "ok" });
	const late = await put("Een derde regel.");
	await answer(late);
	at("2031-03-06");
	await night();
	expect(await left()).toEqual([]);
}, 60_000);
test("PRIV-12 the database lets nobody take a question away by itself, nor those of another house", async () => {
	const question = await put("Een vierde regel.");
	await withClient(house.database.appConfig, async (client) => {
		await client.query("select set_config('erbij.tenant', $1, false)", [house.ids.tenant]);
		await expect(client.query("delete from council_question")).rejects.toMatchObject({ code: "42501" });
		await client.query("select set_config('erbij.tenant', $1, false)", [house.newId()]);
		await client.query("select erbij.forget_council_questions('2100-01-01', false)");
		await client.query("select set_config('erbij.tenant', '', false)");
		await expect(client.query("select erbij.forget_council_questions('2100-01-01', false)")).rejects.toMatchObject({ code: "42501" });
	});
	expect(await left()).toEqual([question]);
});
