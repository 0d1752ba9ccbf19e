/** What somebody asked to erase themselves leads to a proposal: two different people, a week, and what they wish to keep stays. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import type { Actor } from "#src/kernel/actor.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import { letGoCase, officerOf } from "./testing/let-go.ts";

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
const kept = async (about: string): Promise<readonly string[]> =>
	(await admin<{ kind: string }>("select kind from journal_entry where case_id = $1 and body is not null order by n", [about])).map(
		(row) => row.kind,
	);
const ask = async (one: { readonly case: string; readonly person: string }, more: object = {}): Promise<string> => {
	await house.mustRun(house.person(one.person), "privacy.request-myself", { case: one.case, wants: "erase", ...more });
	const asked = (await house.entries(house.person(one.person), one.case)).filter((entry) => entry.kind === "privacy.requested").at(-1);
	return (asked?.body as { request: string } | undefined)?.request ?? "";
};
const proposalOf = async (about: string): Promise<string> =>
	(await admin<{ destruction: string }>("select destruction from destruction_matter where matter = $1 and state = 'proposed'", [about]))[0]
		?.destruction ?? "";
const nextNight = async (): Promise<void> => {
	house.pass({ days: 8 });
	await house.runNight("privacy.destroy");
};

test("PRIN-13 PRIV-12 who asks to erase is answered with a proposal, from the page of the answer; a second person approves, and then it is gone", async () => {
	const one = await letGoCase(house, 10);
	const request = await ask(one);
	const road = `/mensen/${one.case}/vragen`;
	expect((await house.get(house.people.nadia, road)).html).toContain("Stel voor om alles weg te halen");
	// On the person's own page nobody proposes anything, and neither does whoever has no part in it.
	expect((await house.get(house.person(one.person), "/mijn/vragen")).html).not.toContain('name="propose"');
	const answer = { case: one.case, request, came: "done", words: "Dat is uw recht", propose: "ja" };
	for (const who of [house.people.els, house.people.keeper, officer, house.person(one.person)])
		expect(await house.run(who, "privacy.answer-request", answer)).toMatchObject({ kind: "refusal" });
	expect((await house.post(house.people.nadia, road, "privacy.answer-request", answer)).location).toBe(road);
	expect((await house.get(house.person(one.person), "/mijn/vragen")).html).toContain("Een collega stelde voor om alles weg te halen");
	const destruction = await proposalOf(one.case);
	expect((await house.get(officer, "/bewaren")).html).toContain("de hoofdpersoon vroeg erom");
	// Nothing goes by one person alone, also not by the one who keeps terms in another coat.
	await nextNight();
	expect((await kept(one.case)).length).toBeGreaterThan(5);
	expect(await house.run(house.people.nadia, "privacy.approve-destruction", { destruction })).toMatchObject({ kind: "refusal" });
	expect(await house.run({ ...officer, id: house.people.nadia.id }, "privacy.approve-destruction", { destruction })).toMatchObject({
		code: "privacy.somebody-else-approves",
	});
	await house.mustRun(officer, "privacy.approve-destruction", { destruction });
	await house.runNight("privacy.destroy");
	expect(await kept(one.case)).toEqual([]);
	expect(await admin("select 1 from person where id = $1", [one.person])).toEqual([]);
}, 60_000);

test("nothing is proposed over a no, for another wish, or while somebody still has something to do there; and not twice", async () => {
	const one = await letGoCase(house, 11);
	const propose = async (request: string, more: object = {}) =>
		house.run(house.people.nadia, "privacy.answer-request", { case: one.case, request, came: "done", words: "x", propose: true, ...more });
	const whole = await ask(one);
	expect(await propose(whole, { came: "not-done" })).toMatchObject({ code: "privacy.not-asked-to-erase" });
	const [note] = (await house.entries(house.person(one.person), one.case)).filter((entry) => entry.kind === "contact.noted");
	const piece = await ask(one, { entry: note?.id });
	expect(await propose(piece, { came: "not-done" })).toMatchObject({ code: "privacy.not-asked-to-erase" });
	// That piece is still to be answered: then not everything is done here.
	expect(await propose(whole)).toMatchObject({ code: "privacy.not-to-erase-yet" });
	await house.mustRun(house.people.nadia, "privacy.answer-request", { case: one.case, request: piece, came: "not-done", words: "x" });
	expect(await proposalOf(one.case)).toBe("");
	// Nor by somebody who opened it for a day.
	await house.mustRun(house.people.tom, "privacy.open-with-a-reason", { case: one.case, reason: "Nadia is ziek" });
	const answer = { case: one.case, request: whole, came: "done", words: "x", propose: true };
	expect(await house.run(house.people.tom, "privacy.answer-request", answer)).toMatchObject({ code: "privacy.here-for-today" });
	expect(await propose(whole)).toMatchObject({ kind: "ok" });
	expect(await propose(await ask(one, { words: "Nog eens" }))).toMatchObject({ code: "privacy.not-to-erase-yet" });
}, 60_000);

test("PRIV-15 what somebody wishes to keep after it was proposed stays: the matter is left as it is", async () => {
	const one = await letGoCase(house, 12);
	const person = house.person(one.person);
	await house.mustRun(person, "planning.write-what-matters-myself", { case: one.case, words: "Mijn hond" });
	await admin("insert into crisis_card (tenant, case_id, version, confirmed_at) values ($1, $2, 1, $3) returning 1", [
		house.ids.tenant,
		one.case,
		house.now(),
	]);
	await admin("update open_thing set closed_at = $2 where case_id = $1 and closed_at is null returning 1", [one.case, house.now()]);
	const request = await ask(one);
	await house.mustRun(house.people.nadia, "privacy.answer-request", { case: one.case, request, came: "done", words: "x", propose: true });
	await house.mustRun(officer, "privacy.approve-destruction", { destruction: await proposalOf(one.case) });
	await house.mustRun(person, "privacy.keep-plan-wish-myself", { case: one.case, keep: "yes" });
	await nextNight();
	expect(await kept(one.case)).toContain("planning.matters");
	expect(await admin("select state, what from destruction_matter where matter = $1", [one.case])).toEqual([{ state: "kept", what: "rest" }]);
}, 60_000);
