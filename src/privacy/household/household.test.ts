/** People of one household: each an own page, and no reading of each other's without a yes of the other. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { metBy } from "#src/contact/make.ts";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import type { Actor } from "#src/kernel/actor.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import { letIn } from "#src/people/server.ts";

let house: TestHouse;
let ilse: { readonly case: string; readonly person: string };
let rayan: { readonly case: string; readonly person: string };
beforeAll(async () => {
	house = await testHouse();
	ilse = await metBy(house, house.people.nadia, "Ilse", { family: "Vermeulen" });
	await house.mustRun(house.people.nadia, "contact.note", { case: ilse.case, text: "WOORDENVANILSE bij de koffie" });
});
afterAll(async () => {
	expect(house.faults).toEqual([]);
	await house.close();
});
const as = (one: { readonly person: string }): Actor => house.person(one.person);
const own = [
	"/mijn",
	"/mijn/verhaal",
	"/mijn/plan",
	"/mijn/mensen",
	"/mijn/week",
	"/mijn/wie-keek",
	"/mijn/delen",
	"/mijn/vragen",
	"/mijn/op-papier",
	"/mijn/gegevens",
	"/mijn/kaart",
	"/mijn/bewaren",
	"/mijn/binnenkomen",
	"/mijn/wie-beslist",
	"/mijn/hoe-was-het",
];
const codeOf = (ran: unknown): string => (ran as { code?: string }).code ?? JSON.stringify(ran);

it("PRIN-13 a child gets a line and a page of their own; nothing goes along from the one to the other", async () => {
	const begun = await house.post(house.people.nadia, `/mensen/${ilse.case}/huisgenoten`, "privacy.begin-own-line", {
		given: "Rayan",
		born: "2011-05-04",
		addressForm: "je",
	});
	expect(begun.location).toMatch(/^\/mensen\/[0-9a-f-]+\/eigen-bladzij$/);
	const about = begun.location?.split("/")[2] ?? "";
	const { person } = await house.mustRun(house.people.nadia, "privacy.begin-own-line", { case: ilse.case, given: "Daan" });
	rayan = { case: about, person: "" };
	const entry = (await house.entries(house.people.nadia, about)).find((one) => one.kind === "privacy.own-line-begun");
	rayan = { case: about, person: (entry?.body as { person: string } | undefined)?.person ?? "" };
	expect(String(person)).not.toBe(rayan.person);
	expect(codeOf(await house.run(house.people.nadia, "privacy.begin-own-line", { case: ilse.case, given: "rayan" }))).toBe("privacy.has-a-page");
	for (const who of [house.people.tom, house.people.els, house.people.westhof, as(ilse)])
		expect((await house.run(who, "privacy.begin-own-line", { case: ilse.case, given: "X" })).kind).toBe("refusal");
	await house.mustRun(house.people.nadia, "contact.note", { case: rayan.case, text: "WOORDENVANRAYAN over school" });
	expect((await house.get(as(rayan), "/mijn/verhaal")).html).toContain("WOORDENVANRAYAN");
});
it("PRIN-13 no reading of each other's: not a word, on any own page, file or API answer, with the ids of the other", async () => {
	for (const [who, other, words] of [
		[ilse, rayan, "WOORDENVANRAYAN"],
		[rayan, ilse, "WOORDENVANILSE"],
	] as const) {
		for (const path of [...own, `/mijn/meelezen/${other.case}`, `/mensen/${other.case}/verhaal`, `/mijn?case=${other.case}`])
			for (const at of [path, `/api/v1/pages${path}`]) expect((await house.get(as(who), at)).html.includes(words), at).toBe(false);
		expect(await house.entries(as(who), other.case)).toEqual([]);
		expect((await house.get(as(who), `/mijn/meelezen/${other.case}`)).status).toBe(404);
	}
});
it("PRIN-13 with a yes the other reads along: their story, until the day, and can do nothing there; it ends in one step", async () => {
	const allow = { case: rayan.case, reader: ilse.person, until: "2026-12-24" };
	for (const who of [as(ilse), house.people.tom]) expect((await house.run(who, "privacy.allow-reading-myself", allow)).kind).toBe("refusal");
	expect(
		codeOf(
			await house.run(as(rayan), "privacy.allow-reading-myself", { ...allow, reader: (await metBy(house, house.people.nadia, "Vreemd")).person }),
		),
	).toBe("privacy.not-of-the-household");
	expect(codeOf(await house.run(house.people.nadia, "privacy.allow-reading", { ...allow, how: "spoken" }))).toBe("privacy.witness-needed");
	// Who opened it for a day writes down no yes that outlives the day.
	await house.mustRun(house.people.tom, "privacy.open-with-a-reason", { case: rayan.case, reason: "Nadia is ziek" });
	expect(codeOf(await house.run(house.people.tom, "privacy.allow-reading", { ...allow, how: "spoken", witness: "oma" }))).toBe(
		"privacy.here-for-today",
	);
	const { html } = await house.get(as(rayan), "/mijn/delen");
	expect(html).toContain("Laat Ilse meelezen");
	expect((await house.post(as(rayan), "/mijn/delen", "privacy.allow-reading-myself", allow)).location).toBe("/mijn/delen");
	const along = await house.get(as(ilse), `/mijn/meelezen/${rayan.case}`);
	expect(along.status).toBe(200);
	expect(along.html).toContain("WOORDENVANRAYAN");
	expect(along.html).not.toContain('name="operation"');
	expect((await house.get(as(ilse), "/mijn/meelezen")).html).toContain("Het verhaal van Rayan");
	expect((await house.get(as(ilse), "/mijn")).html).toContain("Meelezen met een huisgenoot");
	expect((await house.get(as(rayan), "/mijn")).html).not.toContain("Meelezen met een huisgenoot");
	// Her own pages stay her own, and she decides nothing for him.
	for (const path of own) {
		const page = await house.get(as(ilse), path);
		expect(page.html.includes("WOORDENVANRAYAN"), path).toBe(false);
	}
	for (const [operation, input] of [
		["privacy.request-myself", { case: rayan.case, wants: "erase" }],
		["privacy.write-beside-myself", { case: rayan.case, entry: (await house.entries(as(rayan), rayan.case))[0]?.id, text: "x" }],
		["contact.send-message", { case: rayan.case, words: "x" }],
		["planning.write-what-matters-myself", { case: rayan.case, words: "x" }],
		["privacy.allow-reading-myself", { ...allow, reader: ilse.person }],
	] as const)
		expect(codeOf(await house.run(as(ilse), operation, input)), operation).toBe("kernel.no-part-in-this");
	await house.mustRun(as(rayan), "privacy.end-reading-myself", { case: rayan.case, reader: ilse.person });
	expect((await house.get(as(ilse), `/mijn/meelezen/${rayan.case}`)).status).toBe(404);
	await house.mustRun(house.people.nadia, "privacy.allow-reading", { ...allow, how: "spoken", witness: "oma" });
	expect((await house.get(as(ilse), `/mijn/meelezen/${rayan.case}`)).status).toBe(200);
	house.pass({ days: 31 });
	expect((await house.get(as(ilse), `/mijn/meelezen/${rayan.case}`)).status).toBe(404);
	expect(await house.entries(as(ilse), rayan.case)).toEqual([]);
});
it("PRIN-13 who reads along and has no matter of their own sees nobody else's on an own page; looks at one's own are in the log", async () => {
	const { nadia } = house.people;
	await house.mustRun(nadia, "carrying-out.say-powers", { case: rayan.case, can: "WOORDENVANRAYAN mag ik horen." });
	const without = house.person(house.newId());
	await house.house.door(nadia, { event: "write", what: "test" }, (tx) => letIn(tx, rayan.case, without.id ?? "", "reads-along", ["person"], tx.now));
	for (const path of own) expect((await house.get(without, path)).html.includes("WOORDENVANRAYAN"), path).toBe(false);
	expect((await house.get(as(rayan), "/mijn/wie-beslist")).html).toContain("WOORDENVANRAYAN");
	for (const path of ["/mijn/wie-beslist", "/mijn/hoe-was-het", "/mijn/bewaren"]) await house.get(as(rayan), path);
	const looks = await withClient(house.database.adminConfig, async (client) =>
		(
			await client.query<{ what: string }>("select distinct what from access_log where case_id = $1 and user_id = $2 and what = any ($3)", [
				rayan.case,
				rayan.person,
				["carrying-out.own-decides", "weighing.own-felt", "privacy.own-keeping"],
			])
		).rows.map(({ what }) => what),
	);
	expect(looks.sort()).toEqual(["carrying-out.own-decides", "privacy.own-keeping", "weighing.own-felt"]);
});
