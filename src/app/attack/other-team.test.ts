/** What is of a team and of no matter - a question, an agreement, a term, a place - told by its number: whoever stands in another team reads and changes nothing of it. */
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "#src/kernel/actor.ts";
import type { Role } from "#src/kernel/policy.ts";
import { goWeighing, notGoing } from "#src/weighing/make.ts";
import { type TestHouse, testHouse } from "../testing/house.ts";

let house: TestHouse;
let about: string;
const nadia = (): Actor => house.people.nadia;
/** Somebody with these roles in these teams, who is a member of this house. */
const member = async (roles: readonly Role[], teams: Actor["teams"]): Promise<Actor> => {
	const actor: Actor = { tenant: house.ids.tenant, kind: "member", id: house.newId(), roles, teams, organisation: house.ids.welfare };
	await house.house.door(house.people.keeper, { event: "write", what: "test" }, async (tx) => {
		const { insertMember } = await import("#src/team/server.ts");
		await insertMember(tx, { id: actor.id ?? "", name: `Iemand ${roles.join(" ")}`, roles, teams, organisation: house.ids.welfare });
	});
	return actor;
};
let elsewhere: { readonly keeper: Actor; readonly manager: Actor };
let ofHouse: Actor;
let without: readonly Actor[];
const code = async (actor: Actor, operation: string, input: object): Promise<string> => {
	const ran = await house.run(actor, operation, input);
	return "code" in ran ? String(ran.code) : ran.kind;
};
const page = async (actor: Actor, path: string): Promise<string> => (await house.get(actor, path)).html;
const rows = async (query: ReturnType<typeof sql<Record<string, unknown>>>): Promise<readonly Record<string, unknown>[]> =>
	(await house.house.door(nadia(), { event: "look", what: "test" }, (tx) => query.execute(tx.db))).rows;

beforeAll(async () => {
	house = await testHouse();
	elsewhere = { keeper: await member(["keeper"], [house.ids.teamB]), manager: await member(["manager", "generalist"], [house.ids.teamB]) };
	ofHouse = await member(["manager"], []);
	without = [house.people.wim, await member(["specialist"], []), await member(["convenor"], []), await member(["researcher"], [])];
	const told = await house.mustRun(nadia(), "signalling.take-call", { sees: "Een leeg hok", where: "Westkade 3", source: "resident" });
	about = String(told["case"]);
	await house.mustRun(nadia(), "signalling.pick-up", { case: about });
	await house.mustRun(
		nadia(),
		"weighing.write",
		notGoing(about, house.people.tom.id, { outcome: "no-go", noGround: "no-backing", missing: "Een auto." }),
	);
	await house.mustRun(nadia(), "weighing.write", goWeighing(about));
	await house.mustRun(nadia(), "contact.attempt", { case: about, outcome: "came-in" });
	await house.mustRun(nadia(), "contact.know-person", { case: about, given: "Daan" });
}, 60_000);
afterAll(async () => {
	expect(house.faults).toEqual([]);
	await house.close();
});

test("S3 a question for the council is read and answered by its own team, and by who manages the whole house", async () => {
	const { thing: question } = await house.mustRun(nadia(), "planning.put-to-council", { case: about, words: "De ene regel vraagt een auto." });
	for (const other of Object.values(elsewhere)) {
		expect(await page(other, "/raad")).not.toContain("De ene regel vraagt");
		// Not theirs and not there are told alike.
		expect(await code(other, "planning.answer-for-council", { question, words: "Niets." })).toBe("planning.council-answered");
		expect(await code(other, "planning.answer-for-council", { question: house.newId(), words: "Niets." })).toBe("planning.council-answered");
	}
	expect(await rows(sql`select 1 from council_question where answered_on is not null`)).toEqual([]);
	for (const other of without) expect(await page(other, "/raad")).not.toContain("De ene regel vraagt");
	expect(await page(await member(["commissioner"], []), "/raad")).toContain("De ene regel vraagt");
	expect(await page(ofHouse, "/raad")).toContain("De ene regel vraagt");
	expect(await code(ofHouse, "planning.answer-for-council", { question, words: "Wij zoeken het uit." })).toBe("ok");
});
test("S3 where backing was missing is read and answered by its own team, and by who manages the whole house", async () => {
	const [{ id: matter } = {}] = await rows(sql`select id from backing_matter`);
	for (const other of Object.values(elsewhere)) {
		expect(await page(other, "/rugdekking")).not.toContain("Een auto.");
		expect(await code(other, "weighing.answer-about-backing", { matter, answer: "Nee." })).toBe("weighing.answered-already");
	}
	for (const other of without) expect(await page(other, "/rugdekking")).not.toContain("Een auto.");
	expect(await rows(sql`select 1 from backing_matter where answered_at is not null`)).toEqual([]);
	expect(await page(ofHouse, "/rugdekking")).toContain("Een auto.");
	expect(await code(ofHouse, "weighing.answer-about-backing", { matter, answer: "Die komt." })).toBe("ok");
});
test("S3 what a team agreed, and what it tried, is for that team and for nobody who stands in none", async () => {
	const said = { situation: "Iemand dreigt", speaks: "Nadia", oneLine: "Wij gaan nu.", phones: "De crisisdienst: 0800 1234" };
	await house.mustRun(nadia(), "weighing.keep-situation-agreement", said);
	await house.mustRun(nadia(), "contact.share-idea", { words: "Een fiets geleend." });
	const [{ id: agreement } = {}] = await rows(sql`select id from situation_agreement`);
	await house.run(elsewhere.manager, "weighing.end-situation-agreement", { agreement });
	expect(await rows(sql`select 1 from situation_agreement where ended_at is not null`)).toEqual([]);
	for (const other of [...without, ...Object.values(elsewhere)]) {
		expect(await page(other, "/afspraken")).not.toContain("Iemand dreigt");
		expect(await page(other, "/kleine-pot")).not.toContain("Een fiets geleend.");
	}
	expect(await page(ofHouse, "/afspraken")).toContain("Iemand dreigt");
});
test("S3 within how many days a team answers, and how long it keeps what nobody used, is agreed by who keeps that team", async () => {
	const term = { team: house.ids.teamA, days: "9", from: "2026-11-30" };
	const unused = { team: house.ids.teamA, weeks: "4", watcher: house.people.tom.id };
	expect(await code(elsewhere.keeper, "signalling.set-answer-term", term)).toBe("kernel.nothing-here");
	expect(await code(elsewhere.keeper, "signalling.set-unused-term", unused)).toBe("kernel.nothing-here");
	expect(await page(elsewhere.keeper, "/antwoorden/termijn")).not.toContain(`<option value="${house.ids.teamA}"`);
	expect(await page(house.people.keeper, "/antwoorden/termijn")).toContain(`<option value="${house.ids.teamA}"`);
	expect(await code(house.people.keeper, "signalling.set-answer-term", term)).toBe("ok");
	expect(await code(house.people.keeper, "signalling.set-unused-term", unused)).toBe("ok");
});
test("S3 who looks after an experience worker, and so reads their hours, is agreed within their own team", async () => {
	const esther = await member(["experience-worker"], [house.ids.teamA]);
	for (const other of Object.values(elsewhere)) {
		expect(await code(other, "contact.agree-experience", { member: esther.id, mentor: other.id })).toBe("contact.no-such-colleague");
		const asked = /<select[^>]*name="member"[\s\S]*?<\/select>/.exec(await page(other, "/ervaring"))?.[0];
		expect(asked).toBeDefined();
		expect(asked).not.toContain(esther.id);
	}
	expect(await rows(sql`select 1 from experience where member_id = ${esther.id}`)).toEqual([]);
	expect(await code(house.people.keeper, "contact.agree-experience", { member: esther.id, mentor: house.newId() })).toBe("contact.no-such-colleague");
	expect(await code(house.people.keeper, "contact.agree-experience", { member: esther.id, mentor: nadia().id })).toBe("ok");
});
test("S3 a keeper who changes a telephone number lets nobody of another team read along", async () => {
	const els = house.people.els;
	const details = { member: els.id, name: "Els", phone: "06 00 00 00 01", organisation: house.ids.welfare, roles: ["generalist"], active: "ja" };
	await house.mustRun(house.people.keeper, "team.change-member", details);
	const stands = await rows(sql`select team_id from team_member where member_id = ${els.id}`);
	expect(stands).toEqual([{ team_id: house.ids.teamB }]);
	// Who stood in no team yet comes into that of who keeps it.
	const [fresh] = without.slice(1);
	await house.mustRun(house.people.keeper, "team.change-member", { ...details, member: fresh?.id, name: "Iemand", roles: ["generalist"] });
	expect(await rows(sql`select team_id from team_member where member_id = ${fresh?.id}`)).toEqual([{ team_id: house.ids.teamA }]);
});
test("S3 another team's neighbourhood, its worker, its places and its actions are changed by that team", async () => {
	const { els } = house.people;
	const { area } = await house.mustRun(nadia(), "neighbourhood.keep-area", { name: "Westkade", kind: "town", worker: nadia().id });
	const { area: east } = await house.mustRun(els, "neighbourhood.keep-area", { name: "Oost", kind: "town" });
	const { place } = await house.mustRun(nadia(), "neighbourhood.keep-place", { area, name: "De Spil", hours: "maandag" });
	const { entry } = await house.mustRun(nadia(), "neighbourhood.keep-entry", { area, what: "Soep" });
	const { action } = await house.mustRun(nadia(), "neighbourhood.begin-action", {
		area,
		kind: "together",
		what: "De tuin",
		lookBackOn: "2026-12-24",
	});
	const before = async () => [
		await rows(sql`select name, worker, team_id from area where id = ${area}`),
		await rows(sql`select name, hours from place order by name`),
		await rows(sql`select what from social_entry order by what`),
		await rows(sql`select asked, looked_back from residents_action`),
	];
	const began = await before();
	const nothing = "kernel.nothing-here";
	expect(await code(els, "neighbourhood.keep-area", { area, name: "Van mij", kind: "town", worker: els.id })).toBe(nothing);
	expect(await code(els, "neighbourhood.keep-area", { name: "Nieuw", kind: "town", team: house.ids.teamA })).toBe("neighbourhood.no-team");
	// By their own neighbourhood and by the other.
	for (const by of [area, east]) {
		expect(await code(els, "neighbourhood.keep-place", { area: by, place, name: "Weg" })).toBe(nothing);
		expect(await code(els, "neighbourhood.keep-entry", { area: by, entry, what: "Weg" })).toBe(nothing);
	}
	expect(await code(els, "neighbourhood.begin-action", { area, kind: "together", what: "Weg", lookBackOn: "2026-12-24" })).toBe(nothing);
	expect(await code(els, "neighbourhood.hear-about-action", { action, asked: "no" })).toBe(nothing);
	expect(await code(els, "neighbourhood.look-back-on-action", { action, how: "Weg" })).toBe(nothing);
	expect(await before()).toEqual(began);
	expect(await page(els, "/buurt/westkade")).not.toContain('name="place"');
	expect(await code(nadia(), "neighbourhood.keep-place", { area, place, name: "De Spil", hours: "dinsdag" })).toBe("ok");
});
