/** An auditor from outside: the log by its numbers, whether it still holds, and who looked in it. Nobody's name, and nothing of what was written. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { phases } from "#src/app/phases.ts";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import type { Actor } from "#src/kernel/actor.ts";
import { mayAtAll, type Right, rights } from "#src/kernel/policy.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import { openSealer } from "#src/platform/journal/seal.ts";
import { noteVerdict } from "#src/platform/journal/verified.ts";
import { verifyJournal } from "#src/platform/journal/verify.ts";
import { type LetGoCase, letGoCase, officerOf } from "./testing/let-go.ts";

let house: TestHouse;
let auditor: Actor;
let one: LetGoCase;
let jobs: pg.Pool;
const names = ["Nadia", "Tom", "Samira", "Olga", "Ruben"];
const admin = <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
	withClient(house.database.adminConfig, async (client) => (await client.query<Row>(text, [...values])).rows);
beforeAll(async () => {
	house = await testHouse({ at: "2026-01-05T09:00:00Z" });
	const made = await house.mustRun(house.people.keeper, "team.add-member", {
		name: "Ruben",
		phone: "06 1",
		organisation: house.ids.welfare,
		roles: ["auditor"],
	});
	auditor = { ...house.people.keeper, id: String(made["member"]), roles: ["auditor"], teams: [] };
	one = await letGoCase(house, 7);
	jobs = new pg.Pool({ ...house.database.jobsConfig, max: 2 });
	jobs.on("error", () => undefined);
});
afterAll(async () => {
	expect(house.faults).toEqual([]);
	await jobs.end();
	await house.close();
});

test("A4 an auditor has one page: the log by number, as a page and as FHIR AuditEvents with the fields of NEN 7513; no name of anybody and no word of any matter", async () => {
	await house.mustRun(house.people.tom, "privacy.open-with-a-reason", { case: one.case, reason: `${one.planted[2]} belde` });
	const by = `/controle?nummer=${one.case}&van=&tot=`;
	for (const road of ["/controle", by, `/api/v1/pages${by}`, `/controle/uitvoer?nummer=${one.case}`]) {
		const { status, html } = await house.get(auditor, road);
		expect(status, road).toBe(200);
		for (const word of [...one.planted, ...names]) expect(html.toLowerCase(), road).not.toContain(word.toLowerCase());
	}
	const html = (await house.get(auditor, by)).html;
	for (const told of [one.case.slice(-8), (house.people.nadia.id ?? "").slice(-8), "buurtwerker", "opende met een reden", "(het contact)"])
		expect(html).toContain(told);
	// In words on the page; the names of acts are in the file.
	expect(html.replace(/<head[\s\S]*?<\/head>/, "")).not.toMatch(/>[^<]*\b(privacy|contact|planning)\.[a-z-]+/);
	const file = (await house.get(auditor, `/controle/uitvoer?nummer=${one.case}`)).html;
	expect(file).toContain("privacy.open-with-a-reason");
	const bundle = JSON.parse(file) as {
		entry: {
			resource: { resourceType: string; agent: { who?: { identifier: { value: string } }; name?: string }[]; recorded: string; outcome: string };
		}[];
	};
	expect(bundle.entry.length).toBeGreaterThan(4);
	for (const { resource } of bundle.entry) {
		expect(resource).toMatchObject({ resourceType: "AuditEvent", outcome: expect.stringMatching(/^[04]$/), recorded: expect.stringMatching(/Z$/) });
		expect(resource.agent.every(({ name }) => name === undefined)).toBe(true);
	}
	// The whole file, of everybody and everything, holds no name either.
	const all = (await house.get(auditor, "/controle/uitvoer")).html;
	for (const word of [...one.planted, ...names]) expect(all.toLowerCase()).not.toContain(word.toLowerCase());
});

test("A6 each look of the auditor is itself in the log, where the officer and the auditor read it; somebody else's look at the log too", async () => {
	const officer = await officerOf(house);
	await house.get(officer, "/toegang");
	await house.get(auditor, "/controle");
	await house.get(auditor, "/controle/uitvoer");
	const own = await admin<{ what: string; event: string; why: string }>("select what, event, why from access_log where user_id = $1 order by n", [
		auditor.id,
	]);
	expect(own.map(({ what }) => what)).toEqual(expect.arrayContaining(["privacy.access-log-audit", "privacy.access-log-audit-export"]));
	expect(own.every(({ why }) => why === "audit")).toBe(true);
	const { html } = await house.get(auditor, "/controle");
	const ofTheLog = html.slice(html.indexOf('id="log"'));
	for (const told of ["een bestand uit het logboek", (officer.id ?? "").slice(-8), (auditor.id ?? "").slice(-8)]) expect(ofTheLog).toContain(told);
});

test("S1 an auditor comes nowhere else: no page about people, team, neighbourhood or terms, no act but their own details, no entry from the database", async () => {
	const open = (Object.keys(rights) as Right[]).filter((right) => mayAtAll(["auditor"], right));
	expect(open.sort()).toEqual(["audit-the-log", "choose-language", "see-own-sign-in", "see-public-pages", "sign-in", "tell-a-worry"]);
	for (const page of phases.flatMap((phase) => phase.pages)) {
		if (mayAtAll(["auditor"], page.who)) continue;
		const road = page.path
			.replace(":case", one.case)
			.replace(":member", house.people.nadia.id ?? "")
			.replace(/:[a-z]+/gi, () => house.newId());
		expect((await house.get(auditor, road)).status, road).toBeGreaterThanOrEqual(403);
	}
	expect(await house.entries(auditor, one.case)).toEqual([]);
	for (const who of [
		house.people.nadia,
		house.people.keeper,
		house.people.westhof,
		house.person(one.person),
		{ ...auditor, roles: ["privacy-officer" as const] },
	])
		expect((await house.get(who, "/controle")).status).toBe(403);
	expect((await house.get(undefined, "/controle")).status).toBe(303);
});

test("A5 the auditor reads what came of verifying: that it holds and the last seal; and after a change past us, that it does NOT, with the first row", async () => {
	const file = join(mkdtempSync(join(tmpdir(), "erbij-audit-")), "seals.log");
	const secret = Buffer.alloc(32, 5);
	expect((await house.get(auditor, "/controle")).html).toContain("Er is nog niet nagelezen");
	await openSealer(jobs, file, secret, house.now).seal();
	const good = await verifyJournal(jobs, file, secret);
	await noteVerdict(jobs, good, house.now());
	const first = (await house.get(auditor, "/controle")).html;
	expect(first).toContain("Alles is zoals het werd opgeschreven");
	expect(first).toContain(good.head ?? "none");
	house.pass({ hours: 24 });
	await withClient(house.database.adminConfig, async (client) => {
		await client.query("alter table journal_entry disable trigger only_added");
		await client.query("update journal_entry set kind = 'contact.made' where n = (select min(n) from journal_entry where kind = 'contact.noted')");
		await client.query("alter table journal_entry enable trigger only_added");
	});
	await noteVerdict(jobs, await verifyJournal(jobs, file, secret), house.now());
	const then = (await house.get(auditor, "/controle")).html;
	expect(then).toContain("niet meer zoals het werd opgeschreven");
	expect(then).toMatch(/Het eerste dat niet klopt: contact [0-9a-f-]{36} entry/);
});
