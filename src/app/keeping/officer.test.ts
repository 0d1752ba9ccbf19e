import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import type { Actor } from "#src/kernel/actor.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import { letGoCase } from "./testing/let-go.ts";

let house: TestHouse;
let officer: Actor;
const admin = <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
	withClient(house.database.adminConfig, async (client) => (await client.query<Row>(text, [...values])).rows);
beforeAll(async () => {
	house = await testHouse({ at: "2026-01-05T09:00:00Z" });
	officer = { ...house.people.keeper, id: house.newId(), roles: ["privacy-officer"], teams: [] };
	await admin(
		"insert into member (tenant, id, name, organisation_id, roles, since) values ($1, $2, 'Olga', $3, '{privacy-officer}', $4) returning id",
		[house.ids.tenant, officer.id, house.ids.welfare, house.now()],
	);
});
afterAll(async () => {
	expect(house.faults).toEqual([]);
	await house.close();
});

test("PRIN-13 opening with a reason is told to the person and read by the privacy officer, who reads nothing else of the matter", async () => {
	const one = await letGoCase(house, 1);
	await house.mustRun(house.people.tom, "privacy.open-with-a-reason", { case: one.case, reason: "De buurvrouw belde, Nadia is ziek." });
	await house.get(house.people.tom, `/mensen/${one.case}`);
	const own = await house.get(house.person(one.person), "/mijn/wie-keek");
	expect(own.html).toContain("De buurvrouw belde, Nadia is ziek.");
	const seen = await house.get(officer, "/toegang");
	expect(seen.status).toBe(200);
	expect(seen.html).toContain("De buurvrouw belde, Nadia is ziek.");
	const readable = (await house.entries(officer, one.case)).map((entry) => entry.kind);
	expect(readable).toEqual(["privacy.opened-with-reason"]);
	for (const road of [`/mensen/${one.case}`, `/mensen/${one.case}/verhaal`, "/mensen", "/signalen"])
		expect((await house.get(officer, road)).status, road).toBeGreaterThanOrEqual(300);
});

test("A1 A6 the officer finds looks by person, by colleague and by day, with why they look; that search is itself in the log, and no name is in any address", async () => {
	const one = await letGoCase(house, 2);
	await house.get(house.people.nadia, `/mensen/${one.case}`);
	await house.get(house.people.els, `/mensen/${one.case}`);
	const [given = ""] = one.planted;
	const found = await house.post(officer, "/toegang", "privacy.access-log-search", {
		named: given,
		why: "person-asks",
		worker: "",
		from: "",
		until: "",
	});
	expect(found.location).toContain(one.person);
	expect(found.location).not.toContain(given);
	const page = (await house.get(officer, found.location?.split("#")[0] ?? "")).html;
	expect(page).toContain("Nadia");
	// Somebody who was refused stands there as well.
	expect(page).toContain("Els");
	expect(page).toContain("mocht niet");
	const nobody = await house.post(officer, "/toegang", "privacy.access-log-search", { named: "Zyxwvut", why: "regular" });
	expect(nobody.html).toContain("We vinden niemand met die naam");
	const byWorker = await house.post(officer, "/toegang", "privacy.access-log-search", {
		worker: house.people.els.id ?? "",
		from: "2026-01-05",
		until: "2026-01-05",
		why: "incident",
	});
	const els = (await house.get(officer, byWorker.location?.split("#")[0] ?? "")).html;
	expect(els).toContain("Els");
	expect(els).not.toContain("<td>Nadia<");
	const own = await admin<{ what: string; why: string }>("select what, why from access_log where user_id = $1 order by n", [officer.id]);
	expect(own.filter(({ what }) => what === "privacy.access-log-search").map(({ why }) => why)).toEqual(["person-asks", "regular", "incident"]);
	expect(own.filter(({ what, why }) => what === "privacy.access-log" && why === "person-asks").length).toBe(1);
	// The log of the log: the officer sees their own looks too.
	const mine = await house.post(officer, "/toegang", "privacy.access-log-search", { worker: officer.id ?? "", why: "regular" });
	expect((await house.get(officer, mine.location?.split("#")[0] ?? "")).html).toContain("<td>zocht");
	for (const who of [house.people.nadia, house.people.keeper, house.people.westhof]) expect((await house.get(who, "/toegang")).status).toBe(403);
	expect((await house.get(officer, "/toegang?van=morgen")).status).toBe(404);
});

test("A4 what an auditor gets holds no words and no names of people: FHIR AuditEvents with numbers", async () => {
	const one = await letGoCase(house, 3);
	const file = await house.get(officer, `/toegang/uitvoer?personen=${one.person}&waarom=audit`);
	const bundle = JSON.parse(file.html) as { resourceType: string; entry: { resource: { resourceType: string } }[] };
	expect(bundle.resourceType).toBe("Bundle");
	expect(bundle.entry.length).toBeGreaterThan(4);
	expect(bundle.entry.every(({ resource }) => resource.resourceType === "AuditEvent")).toBe(true);
	for (const word of one.planted) expect(file.html.toLowerCase()).not.toContain(word.toLowerCase());
	expect((await admin<{ why: string }>("select why from access_log where what = 'privacy.access-log-export'")).map(({ why }) => why)).toEqual([
		"audit",
	]);
});

test("A6 somebody with ten thousand lines about them reads who looked, and an officer finds them, each within a second", async () => {
	const one = await letGoCase(house, 4);
	await admin(
		`insert into access_log (tenant, at, user_kind, user_id, user_roles, event, what, case_id, outcome) select $1, $2::timestamptz - n * interval '1 hour', 'member', $3, '{generalist}', 'look', 'contact.person', $4, 'done'
		from generate_series(1, 10000) n returning 1`,
		[house.ids.tenant, house.now(), house.people.tom.id, one.case],
	);
	await house.get(house.person(one.person), "/mijn/wie-keek");
	for (const [who, road] of [
		[house.person(one.person), "/mijn/wie-keek"],
		[officer, `/toegang?personen=${one.person}`],
	] as const) {
		const began = performance.now();
		expect((await house.get(who, road)).status).toBe(200);
		const took = performance.now() - began;
		console.log(`${road.split("?")[0]}: ${Math.round(took)} ms`);
		expect(took).toBeLessThan(1_000);
	}
});
