import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import type { CaseId } from "#src/kernel/ids.ts";
import { publicActor } from "#src/kernel/actor.ts";
import { arrearsOf } from "../make.ts";
import { signallingPhase } from "../phase.ts";

let house: TestHouse;
beforeAll(async () => {
	house = await testHouse({ phases: [signallingPhase] });
});
afterAll(() => house.close());

const rows = <Row>(text: string): Promise<readonly Row[]> =>
	house.house.door(house.people.nadia, { event: "look", what: "test" }, async (tx) => (await sql<Row>`${sql.raw(text)}`.execute(tx.db)).rows);
const tables = [...new Set(["case_line", "case_party", "open_thing", ...(signallingPhase.projections ?? [])])];
/** Every row of every projection, as text. */
const everything = async (without: readonly string[] = []): Promise<Record<string, readonly string[]>> =>
	Object.fromEntries(
		await Promise.all(
			tables
				.filter((table) => !without.includes(table))
				.map(
					async (table) =>
						[table, (await rows<{ it: string }>(`select to_jsonb(t)::text as it from ${table} t order by 1`)).map((row) => row.it)] as const,
				),
		),
	);
const call = async (sees: string, where: string, more: Record<string, unknown> = {}): Promise<CaseId> =>
	(await house.mustRun(house.people.tom, "signalling.take-call", { source: "partner", sees, where, ...more }))["case"] as CaseId;
const bondsOf = (about: string) =>
	rows<{ id: string; case_id: string; with_case: string; state: string; reasons: string[] }>(
		`select id, case_id, with_case, state, reasons from same_household where case_id = '${about}' or with_case = '${about}' order by id`,
	);
const questionOf = async (about: string): Promise<string> => (await bondsOf(about))[0]?.id ?? "";
const page = async (about: string, actor = house.people.nadia): Promise<string> =>
	// Ids of forms are made anew each time.
	(await house.get(actor, `/signalen/${about}`)).html
		.replace(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f-]{17}/g, "id")
		.replace(/nonce="[^"]*"/g, "");
let nth = 300;
/** Two spellings of one street, with a number of their own. */
const pair = (): readonly [string, string] => {
	nth += 1;
	return [`Lindestraat ${nth}`, `Lindenstraat ${nth}`];
};

describe("the three bands, for every way in", () => {
	test("SIG-18 by itself: the same door however it was typed, and a postcode with a number however the street was spelled", async () => {
		const about = await call("Een.", "Wilhelminalaan 12-2, 1234 AB Weversdam");
		expect(await call("Twee.", "Wilhelminaln 12 II")).toBe(about);
		expect(await call("Drie.", "Wilhelmina laan 12 2 hoog, 1234AB Weversdam")).toBe(about);
		expect(await call("Vier.", "Wilhelmienalaan 12-2, 1234 AB Weversdam")).toBe(about);
		expect((await rows<{ signals: number }>(`select signals from case_line where case_id = '${about}'`))[0]?.signals).toBe(4);
		expect(await bondsOf(about)).toEqual([]);
	});
	test("SIG-18 asked: another spelling of the street stands on its own with a question for a named person by a day; form, call, heard and creditor alike", async () => {
		const [here, near] = pair();
		const first = await call("De buurvrouw hoort geschreeuw.", here);
		await house.mustRun(publicActor(house.ids.tenant), "signalling.tell", { sees: "Ik zie nooit meer licht.", where: near });
		const [asked] = await bondsOf(first);
		expect(asked).toMatchObject({ with_case: first, state: "asked", reasons: ["street-spelled-otherwise"] });
		const [thing] = await rows<{ kind: string; holder: string | null; look_again: string }>(
			`select kind, holder, look_again from open_thing where id = '${asked?.id}'`,
		);
		expect(thing).toMatchObject({ kind: "signalling.same-household", look_again: "2026-11-26" });
		expect(thing?.holder).not.toBeNull();

		for (const come of [
			async (where: string) => (await house.mustRun(house.people.nadia, "signalling.note-heard", { words: "Gehoord.", where }))["case"] as string,
			async (where: string) => call("Gebeld.", where),
			async (where: string) => {
				await house.mustRun(house.people.westhof, "signalling.send-arrears", arrearsOf({ whom: "Bos", address: where }));
				return (await rows<{ case_id: string }>("select case_id from signal order by arrived_at desc, id desc limit 1"))[0]?.case_id ?? "";
			},
		]) {
			const [one, other] = pair();
			const there = await call("Er is iets.", one);
			const came = await come(other);
			expect(came).not.toBe(there);
			expect(await bondsOf(there)).toMatchObject([{ case_id: came, with_case: there, state: "asked" }]);
		}
	});
	test("apart: another number, another place, another name with another addition", async () => {
		const about = await call("Een.", "Beukenlaan 7, Weversdam", { whom: "Karim Bos" });
		for (const [where, whom] of [
			["Beukenlaan 8, Weversdam", "Karim Bos"],
			["Beukenlaan 7, Ooldermeer", "Karim Bos"],
			["Beukenlaan 7 bis, Weversdam", "Sandra Hoogveld"],
		] as const)
			expect(await call("Twee.", where, { whom })).not.toBe(about);
		expect(await bondsOf(about)).toEqual([]);
		const other = await call("Drie.", "Beukenlaan 7-a, Weversdam", { whom: "K. Bos" });
		expect(await bondsOf(other)).toMatchObject([{ with_case: about, reasons: ["addition-missing", "name-spelled-otherwise"] }]);
		// A postcode typed wrong joins nobody: quite another street is another door, and with the same name a human is asked.
		const wrong = await call("Vier.", "Esdoornlaan 7, 1239 KL", { whom: "Ilse Hoogveld" });
		expect(await bondsOf(await call("Vijf.", "Populierenweg 7, 1239 KL"))).toEqual([]);
		expect(await bondsOf(await call("Zes.", "Zwaluwstraat 7, 1239 KL", { whom: "Ilse Hoogveld" }))).toMatchObject([
			{ with_case: wrong, reasons: ["postcode-same-street-other", "same-name"] },
		]);
	});
	test("a shelter: behind a door where many names were told a name is needed, and nobody is joined by the door alone", async () => {
		const door = "Opvangweg 1";
		const names = ["Bos", "Hoogveld", "Nowak", "Yılmaz"];
		const cases = [];
		for (const name of names) cases.push(await call("Er is iets.", door, { whom: `A. ${name}` }));
		const fifth = await call("Er is iets.", door, { whom: "Piet Zijlstra" });
		expect(cases).not.toContain(fifth);
		expect(await call("Nog eens.", door, { whom: "P. Zijlstra" })).toBe(fifth);
		expect([...cases, fifth]).not.toContain(await call("Iemand daar.", door));
	});
	test("names are kept as digests that nobody can read back", async () => {
		const about = await call("Een.", "Iepenlaan 3", { whom: "Karim Bos" });
		const [row] = await rows<{ it: string }>(`select to_jsonb(s)::text as it from signal s where case_id = '${about}'`);
		expect(row?.it).not.toMatch(/karim|bos|ks\b/i);
		expect((await rows<{ long: number }>(`select length(name_whole) as long from signal where case_id = '${about}'`))[0]?.long).toBe(12);
	});
});

describe("asked in words", () => {
	test("the list and the page of the matter ask it with reasons and no figure", async () => {
		const [here, near] = pair();
		await call("Het eerste.", here, { whom: "Karim Bos" });
		const about = await call("Het tweede.", near, { whom: "Kariem Bos" });
		const html = await page(about);
		expect(html).toContain("Is dit hetzelfde huishouden?");
		expect(html).toContain("Hetzelfde huisnummer. De straat is net anders geschreven.");
		expect(html).toContain("De naam klinkt hetzelfde, maar is anders geschreven.");
		expect(html).not.toMatch(/\d+([.,]\d+)?\s?%|score|kans/i);
		expect(html).not.toContain("Het eerste.");
		expect((await house.get(house.people.nadia, "/signalen")).html).toContain("Is dit hetzelfde huishouden als vlakbij?");
	});
	test("SIG-30 'the same' makes one row with one worker: who picks one up is responsible for both, and owes every answer", async () => {
		const [here, near] = pair();
		const first = await call("Het eerste verhaal.", here, { name: "Ria", way: "call" });
		const second = await call("GEHEIM het tweede verhaal.", near, { name: "School", way: "call" });
		const sent = await house.post(house.people.nadia, `/signalen/${second}`, "signalling.say-same", { question: await questionOf(second) });
		expect(sent.location).toBe(`/signalen/${first}`);
		const { html } = await house.get(house.people.nadia, "/signalen");
		expect(html).toContain(`/signalen/${first}`);
		expect(html).not.toContain(`href="/signalen/${second}"`);
		await house.post(house.people.samira, `/signalen/${first}`, "signalling.pick-up", { whatWeDo: "Ik ga langs." });
		expect(await rows(`select distinct responsible from case_line where case_id in ('${first}', '${second}')`)).toEqual([
			{ responsible: house.people.samira.id },
		]);
		const owed = await rows<{ moment: string }>(
			`select moment from answer_owed where case_id in ('${first}', '${second}') and due is not null and moment = 'pick-up'`,
		);
		expect(owed).toHaveLength(2);
		// Of the other: from what kind of source and since when, until the weighing is written (SIG-18).
		const lead = await page(first, house.people.samira);
		expect(lead).toContain("Over dit huishouden kwam nog iets binnen: van een andere organisatie");
		for (const seen of [lead, await page(second, house.people.samira)]) expect(seen).not.toContain("GEHEIM");
		// As the weighing does when it is written; the story of the three organisations plays it through the page.
		await house.house.door(house.people.samira, { event: "write", what: "test" }, async (tx) => {
			await sql`update case_line set weighed_at = ${house.now()} where case_id = ${first}`.execute(tx.db);
		});
		expect(await page(second, house.people.samira)).toContain("GEHEIM het tweede verhaal.");
	});
	test("'not the same' is remembered and never asked again of these two", async () => {
		const [here, near] = pair();
		const first = await call("Een.", here);
		const second = await call("Twee.", near);
		await house.mustRun(house.people.nadia, "signalling.say-not-same", { case: second, question: await questionOf(second) });
		expect(await call("Drie.", near)).toBe(second);
		expect(await call("Vier.", here)).toBe(first);
		expect(await bondsOf(first)).toMatchObject([{ state: "apart" }]);
		expect(await page(second)).not.toContain("Is dit hetzelfde huishouden?");
		expect(
			(await house.run(house.people.tom, "signalling.say-same", { case: second, question: await questionOf(second) })) as { code?: string },
		).toMatchObject({
			code: "signalling.answered-already",
		});
	});
	test("who has no part in both can answer nothing", async () => {
		const [here, near] = pair();
		await call("Een.", here);
		const second = await call("Twee.", near);
		expect((await house.run(house.people.els, "signalling.say-same", { case: second, question: await questionOf(second) })).kind).toBe("refusal");
	});
});

describe("undone to the letter", () => {
	test("together and apart again: every row of every projection and both pages are what they were", async () => {
		const [here, near] = pair();
		const first = await call("Een.", here);
		await house.mustRun(house.people.samira, "signalling.pick-up", { case: first });
		const second = await call("Twee.", near, { name: "Ria", way: "call" });
		const question = await questionOf(second);
		const [before, pages] = [await everything(), [await page(first), await page(second)]];
		await house.mustRun(house.people.nadia, "signalling.say-same", { case: second, question });
		const together = await everything();
		expect(together).not.toEqual(before);
		// Who works with the one holds the other too.
		expect(await rows(`select distinct holder from open_thing where case_id = '${second}' and closed_at is null`)).toEqual([
			{ holder: house.people.samira.id },
		]);
		await house.mustRun(house.people.nadia, "signalling.take-answer-back", { case: second, question });
		expect(await everything()).toEqual(before);
		expect([await page(first), await page(second)]).toEqual(pages);
		await house.mustRun(house.people.nadia, "signalling.say-same", { case: second, question });
		expect(await everything()).toEqual(together);
	});
	test("apart and asked again, then together: the same as had it been together at once", async () => {
		const [here, near] = pair();
		await call("Een.", here);
		const second = await call("Twee.", near);
		const question = await questionOf(second);
		const before = await everything();
		await house.mustRun(house.people.nadia, "signalling.say-same", { case: second, question });
		const together = await everything();
		await house.mustRun(house.people.nadia, "signalling.take-answer-back", { case: second, question });
		await house.mustRun(house.people.nadia, "signalling.say-not-same", { case: second, question });
		await house.mustRun(house.people.nadia, "signalling.take-answer-back", { case: second, question });
		expect(await everything()).toEqual(before);
		await house.mustRun(house.people.nadia, "signalling.say-same", { case: second, question });
		expect(await everything()).toEqual(together);
	});
	test("what came in at one door by itself can be set apart, under a key of its own, and put back to the letter", async () => {
		nth += 1;
		const door = `Kerkpad ${nth}`;
		const first = await call("Een.", door, { name: "Ria", way: "call", firstNoticed: "2026-11-01" });
		await house.mustRun(house.people.tom, "signalling.take-call", {
			source: "resident",
			sees: "Over de bovenburen.",
			where: door,
			name: "Jan",
			way: "here",
			firstNoticed: "2026-10-01",
		});
		const signal =
			(await rows<{ id: string }>(`select id from signal where case_id = '${first}' order by arrived_at desc, id desc limit 1`))[0]?.id ?? "";
		const ofFirst = async () => {
			const all = await everything(["same_household"]);
			return Object.fromEntries(
				Object.entries(all).map(([table, some]) => [table, some.filter((row) => row.includes(first) || row.includes(signal))]),
			);
		};
		const before = await ofFirst();
		const pageBefore = await page(first, house.people.tom);
		const apart = (await house.mustRun(house.people.tom, "signalling.set-apart", { case: first, signal }))["case"] as CaseId;
		expect(
			await rows(`select case_id, signals, first_noticed from case_line where case_id in ('${first}', '${apart}') order by first_noticed`),
		).toMatchObject([
			{ case_id: apart, signals: 1, first_noticed: "2026-10-01" },
			{ case_id: first, signals: 1, first_noticed: "2026-11-01" },
		]);
		expect(await page(apart, house.people.tom)).toContain("Over de bovenburen.");
		expect(await page(first, house.people.tom)).not.toContain("Over de bovenburen.");
		expect((await house.entries(house.people.tom, apart)).map((entry) => entry.kind)).toEqual(["signalling.received", "signalling.reporter-known"]);
		await house.mustRun(house.people.tom, "signalling.put-back", {
			case: apart,
			question: (await bondsOf(apart)).find((one) => one.state === "apart")?.id ?? "",
		});
		expect(await ofFirst()).toEqual(before);
		expect(await page(first, house.people.tom)).toBe(pageBefore);
		expect((await house.get(house.people.tom, `/signalen/${apart}`)).status).toBe(404);
	});
	test("who may not know who told it cannot set it apart, and what was picked up is not put back", async () => {
		nth += 1;
		const door = `Kerkpad ${nth}`;
		const first = await call("Een.", door, { name: "Ria", way: "call" });
		await call("Twee.", door, { name: "Jan", way: "call" });
		const [signal] = await rows<{ id: string }>(`select id from signal where case_id = '${first}' order by arrived_at, id limit 1`);
		expect(await house.run(house.people.samira, "signalling.set-apart", { case: first, signal: signal?.id })).toMatchObject({
			code: "signalling.not-yours-to-set-apart",
		});
		const apart = (await house.mustRun(house.people.tom, "signalling.set-apart", { case: first, signal: signal?.id }))["case"] as CaseId;
		// A next worry at that door does not say which of the two: a human is asked.
		const third = await call("Weer iets.", door);
		expect(await bondsOf(third)).toMatchObject([{ state: "asked", reasons: ["same-door"] }]);
		await house.mustRun(house.people.samira, "signalling.pick-up", { case: apart });
		expect(await house.run(house.people.tom, "signalling.put-back", { case: apart, question: await questionOf(apart) })).toMatchObject({
			code: "signalling.touched-already",
		});
	});
});
