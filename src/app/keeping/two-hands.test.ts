/** Two who decide are two: nobody makes their own second person. And what somebody asked to leave as it is, is not destroyed. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import type { Actor } from "#src/kernel/actor.ts";
import { type Role, rights } from "#src/kernel/policy.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import { letGoCase, officerOf } from "./testing/let-go.ts";

let house: TestHouse;
let olga: Actor;
beforeAll(async () => {
	house = await testHouse({ at: "2026-01-05T09:00:00Z" });
	olga = await officerOf(house);
});
afterAll(async () => {
	expect(house.faults).toEqual([]);
	await house.close();
});
const admin = <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
	withClient(house.database.adminConfig, async (client) => (await client.query<Row>(text, [...values])).rows);
const propose = async (by: Actor, matter: string): Promise<string> =>
	String((await house.mustRun(by, "privacy.propose-destruction", { matters: [matter] }))["destruction"]);
const stateOf = async (matter: string): Promise<readonly string[]> =>
	(
		await admin<{ state: string }>(
			"select m.state from destruction_matter m join destruction d on d.id = m.destruction where m.matter = $1 order by d.proposed_at",
			[matter],
		)
	).map((row) => row.state);
const details = { phone: "06 1234" };
const add = async (name: string, roles: readonly Role[], by: Actor = house.people.keeper): Promise<Actor> => {
	const made = await house.mustRun(by, "team.add-member", { ...details, name, organisation: house.ids.welfare, roles });
	return { ...house.people.keeper, id: String(made["member"]), roles, teams: [] };
};
const approve = (who: Actor, destruction: string) => house.run(who, "privacy.approve-destruction", { destruction });
/** On three days, over more than two weeks. */
const atWork = async (who: Actor): Promise<void> => {
	for (let day = 0; day < 3; day += 1) {
		expect((await house.get(who, "/bewaren")).status).toBe(200);
		house.pass({ days: 8 });
	}
};
const nextWeek = async (): Promise<void> => {
	house.pass({ days: 8 });
	await house.runNight("privacy.destroy");
};

test("PRIV-12 whoever keeps the team cannot make the second person of their own proposal: not after it, not just before it, not with two at once", async () => {
	const [one, two, three] = [await letGoCase(house, 1), await letGoCase(house, 2), await letGoCase(house, 3)];
	house.pass({ days: 16 * 366 });
	const { keeper } = house.people;
	const first = await propose(keeper, one.case);
	house.pass({ days: 1 });
	const straw = await add("Stroman", ["privacy-officer"]);
	expect(await approve(straw, first)).toMatchObject({ kind: "refusal", code: "privacy.approver-is-new" });
	// An account of before, with a role of since; and a role that was taken away and given back.
	await house.mustRun(keeper, "team.change-member", {
		...details,
		member: house.people.tom.id,
		name: "Tom",
		organisation: house.ids.welfare,
		roles: ["generalist", "privacy-officer"],
		active: true,
	});
	expect(await approve({ ...house.people.tom, roles: ["generalist", "privacy-officer"] }, first)).toMatchObject({ code: "privacy.approver-is-new" });

	// Let in a few days before, it is one hand still; a fresh first code of an old account is the same.
	house.pass({ days: 2 });
	const second = await propose(keeper, two.case);
	expect(await approve(straw, second)).toMatchObject({ kind: "refusal", code: "privacy.same-hand" });
	const back = await propose(straw, three.case);
	expect(await approve(keeper, back)).toMatchObject({ kind: "refusal", code: "privacy.same-hand" });
	const other = await add("Nog een", ["privacy-officer"]);
	await house.mustRun(keeper, "privacy.withdraw-destruction", { destruction: back });
	house.pass({ hours: 1 });
	const between = await propose(straw, three.case);
	expect(await approve(other, between)).toMatchObject({ kind: "refusal", code: "privacy.same-hand" });
	await house.mustRun(keeper, "team.invite-again", { member: olga.id });
	expect(await approve(olga, second)).toMatchObject({ kind: "refusal", code: "privacy.same-hand" });

	// Written past the rules: the database looks itself, and leaves it all.
	await admin("update destruction set approved_by = $2, approved_at = $3 where id = $1 returning id", [first, straw.id, house.now()]);
	await admin("update destruction set approved_by = $2, approved_at = $3 where id = $1 returning id", [second, straw.id, house.now()]);
	await nextWeek();
	expect([...(await stateOf(one.case)), ...(await stateOf(two.case))]).toEqual(["kept", "kept"]);

	// Made ready long before, and never at work here: nobody, whichever of the two proposes; past the rules it is left too.
	house.pass({ days: 200 });
	const ahead = await propose(keeper, one.case);
	expect(await approve(straw, ahead)).toMatchObject({ kind: "refusal", code: "privacy.never-at-work" });
	await house.mustRun(keeper, "privacy.withdraw-destruction", { destruction: between });
	const turned = await propose(straw, three.case);
	expect(await approve(keeper, turned)).toMatchObject({ kind: "refusal", code: "privacy.never-at-work" });
	await admin("update destruction set approved_by = $2, approved_at = $3 where id = $1 returning id", [ahead, straw.id, house.now()]);
	await nextWeek();
	expect(await stateOf(one.case)).toEqual(["kept", "kept"]);

	// At work here on three days, over two weeks and more, they are two, and so is anybody who was there.
	await atWork(straw);
	const last = await propose(keeper, one.case);
	expect(await approve(straw, last)).toMatchObject({ kind: "ok" });
	// A fresh first code was made for her by who proposes: she counts again once she was at work since.
	await atWork(olga);
	const also = await propose(keeper, two.case);
	expect(await approve(olga, also)).toMatchObject({ kind: "ok" });
	await nextWeek();
	expect(await stateOf(one.case)).toEqual(["kept", "kept", "gone"]);
	expect(await stateOf(two.case)).toEqual(["kept", "gone"]);
}, 60_000);

test("the database knows the same roles that may decide as the policy", async () => {
	const [{ text } = { text: "" }] = await admin<{ text: string }>("select prosrc as text from pg_proc where proname = 'approver_falls_short'");
	expect(text).toContain(`in (${rights["keep-retention"].map((role) => `'${role}'`).join(", ")})`);
});

test("PRIV-12 PRIN-13 nothing is destroyed while the person asked to leave it as it is, granted before the proposal or after it; once taken back it goes", async () => {
	const [before, after] = [await letGoCase(house, 11), await letGoCase(house, 12)];
	const { nadia, keeper } = house.people;
	const restrict = async (one: { readonly case: string; readonly person: string }): Promise<string> => {
		await house.mustRun(house.person(one.person), "privacy.request-myself", { case: one.case, wants: "restrict" });
		const asked = (await house.entries(house.person(one.person), one.case)).filter((entry) => entry.kind === "privacy.requested").at(-1);
		const request = (asked?.body as { request: string } | undefined)?.request ?? "";
		await house.mustRun(nadia, "privacy.answer-request", { case: one.case, request, came: "done", words: "We laten het zo" });
		return request;
	};
	const request = await restrict(before);
	house.pass({ days: 16 * 366 });
	expect(await house.run(keeper, "privacy.propose-destruction", { matters: [before.case] })).toMatchObject({ code: "privacy.not-due" });
	const destruction = await propose(keeper, after.case);
	await restrict(after);
	expect(await approve(olga, destruction)).toMatchObject({ kind: "ok" });
	await nextWeek();
	expect(await stateOf(after.case)).toEqual(["kept"]);
	await house.mustRun(house.person(before.person), "privacy.take-back-request-myself", { case: before.case, request });
	house.pass({ days: 16 * 366 });
	expect(await approve(olga, await propose(keeper, before.case))).toMatchObject({ kind: "ok" });
	await nextWeek();
	expect(await stateOf(before.case)).toEqual(["gone"]);
}, 60_000);
