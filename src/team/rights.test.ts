import { afterAll, beforeAll, expect, test } from "vitest";
import { comeInFirst, type SignInHouse, signInHouse } from "#src/app/testing/sign-in-house.ts";
import { mayAtAll, memberRoles, type Right, type Role, rights, roles } from "#src/kernel/policy.ts";
import { run } from "#src/platform/operations/runner.ts";
import { signInRoads } from "#src/platform/sign-in/server.ts";
import { operations } from "./operations.ts";
import { decideBegin, decideChange, whoMayWhat } from "./rules.ts";
import { texts } from "./texts/index.ts";

let house: SignInHouse;
beforeAll(async () => {
	house = await signInHouse();
});
afterAll(() => house.close());

test("the page 'who may what' says what the policy says, for every right and every role", async () => {
	const { browser } = await comeInFirst(house, house.people?.nadia.id ?? "", "nadia");
	const { html } = await browser.get("/team/wie-mag-wat");
	const words = texts("nl");
	for (const right of Object.keys(rights) as Right[]) {
		const cell = new RegExp(`<dt>${words.rights[right]}</dt><dd>([^<]*)</dd>`).exec(html)?.[1];
		const shown = new Set(cell?.split(", "));
		if (shown.has(words.team.everybody)) for (const role of roles) shown.add(words.roles[role]);
		if (shown.has(words.team.everyColleague)) for (const role of memberRoles) shown.add(words.roles[role]);
		for (const role of roles) expect(shown.has(words.roles[role]), `${right} for ${role}`).toBe(mayAtAll([role], right));
	}
	expect(whoMayWhat()).toHaveLength(Object.keys(rights).length);
});

test("each operation of the team is done by the roles of its right and refused to all others", async () => {
	const keeper = house.people?.keeper;
	if (!keeper) throw new Error("no keeper");
	for (const { name, who } of operations)
		for (const role of roles) {
			const ran = await run(house.house, { ...keeper, roles: [role as Role] }, name, house.newId(), {});
			const refused = ran.kind === "refusal" && ran.code === "kernel.not-yours-to-do";
			expect(refused, `${name} as ${role}`).toBe(!mayAtAll([role], who));
		}
});

test("S1: every road of coming in is on the list with the right it needs", () => {
	const given = house.app.routes
		.filter(({ path, method }) => method !== "ALL" && /^\/(aanmelden|afmelden|code|taal|jij\/sleutels)/.test(path))
		.map(({ method, path }) => `${method} ${path}`);
	expect([...new Set(given)].sort()).toEqual(signInRoads.map(({ method, path }) => `${method} ${path}`).sort());
});

test("a team is set up once, with the printed code", () => {
	expect(decideBegin({ exists: true, code: "a", printed: "a" })).toMatchObject({ code: "team.already-set-up" });
	expect(decideBegin({ exists: false, code: "ab", printed: "a-b" }).kind).toBe("ok");
	expect(decideBegin({ exists: false, code: "", printed: "a-b" })).toMatchObject({ code: "team.setup-code", field: "code" });
});
test("a team never loses its last keeper", () => {
	expect(decideChange(["a"], { member: "a", roles: ["generalist"], active: true })).toMatchObject({ code: "team.last-keeper" });
	expect(decideChange(["a"], { member: "a", roles: ["keeper"], active: false })).toMatchObject({ code: "team.last-keeper" });
	expect(decideChange(["a", "b"], { member: "a", roles: ["generalist"], active: true }).kind).toBe("ok");
	expect(decideChange(["a"], { member: "b", roles: ["generalist"], active: false }).kind).toBe("ok");
});
test("every refusal has its sentences in both languages", () => {
	expect(Object.keys(texts("en").refusals)).toEqual(Object.keys(texts("nl").refusals));
});
