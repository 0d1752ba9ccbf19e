import { describe, expect, it } from "vitest";
import { memberRoles, mayAtAll, type Right, type Role, rights, roles } from "#src/kernel/policy.ts";
import { decideBegin, decideChange, standsInTeam, whoMayWhat } from "./rules.ts";

const fine = { kind: "ok", value: null };
const refusal = (code: string, field?: string) => ({ kind: "refusal", code, words: {}, ...(field === undefined ? {} : { field }) });

describe("setting up a team", () => {
	const begin = (code: string, exists = false) => decideBegin({ exists, code, printed: "K7QM-2XTR" });
	it.each(["K7QM-2XTR", "k7qm2xtr", " K7QM 2XTR ", "k7.qm/2x_tr"])("with the printed code, however it was typed: '%s'", (code) => {
		expect(begin(code)).toStrictEqual(fine);
	});
	it.each(["K7QM-2XTS", "K7QM-2XT", "K7QM-2XTR1", "7QM2XTR", "K7QM-2XT", ""])("not with another: '%s'", (code) => {
		expect(begin(code)).toStrictEqual(refusal("team.setup-code", "code"));
	});
	it("once: also whoever holds the code does not do it again", () => {
		expect(begin("K7QM-2XTR", true)).toStrictEqual(refusal("team.already-set-up"));
	});
});

describe("changing what a colleague may do", () => {
	type Change = Parameters<typeof decideChange>[1];
	const change = (keepers: readonly string[], more: Partial<Change> = {}) =>
		decideChange(keepers, { member: "kim", roles: ["keeper"], active: true, held: ["keeper"], by: "bo", ...more });
	const last = refusal("team.last-keeper", "roles");
	const own = refusal("team.not-your-own-roles", "roles");
	it("the last keeper stays keeper, and stays", () => {
		expect(change(["kim"])).toStrictEqual(fine);
		expect(change(["kim"], { active: false })).toStrictEqual(last);
		expect(change(["kim"], { roles: ["generalist"] })).toStrictEqual(last);
		expect(change(["kim"], { roles: ["generalist", "keeper"] })).toStrictEqual(fine);
	});
	it("one of two keepers may go", () => {
		expect(change(["kim", "bo"], { active: false })).toStrictEqual(fine);
		expect(change(["bo", "kim"], { roles: [] })).toStrictEqual(fine);
	});
	it("who is no keeper changes nothing about keeping, also where nobody keeps the team", () => {
		expect(change([], { roles: ["generalist"], held: [] })).toStrictEqual(fine);
		expect(change(["bo"], { roles: ["generalist"], held: [], active: false })).toStrictEqual(fine);
	});
	it("nobody gives a role to themself: what opens a matter is given by somebody else", () => {
		expect(change(["kim"], { roles: ["keeper", "generalist"], by: "kim" })).toStrictEqual(own);
		expect(change(["kim"], { roles: ["keeper", "generalist"], by: "bo" })).toStrictEqual(fine);
		expect(change(["kim"], { roles: ["keeper", "generalist"], by: null })).toStrictEqual(fine);
		expect(decideChange(["kim"], { member: "kim", roles: ["keeper"], active: true, by: "kim" })).toStrictEqual(own);
	});
	it("keeping what one has, or giving something back, is no gift", () => {
		expect(change(["kim"], { roles: ["keeper", "generalist"], held: ["generalist", "keeper"], by: "kim" })).toStrictEqual(fine);
		expect(change(["kim"], { roles: ["keeper"], held: ["generalist", "keeper"], by: "kim" })).toStrictEqual(fine);
	});
});

describe("who may do what", () => {
	it("is what the policy says: every right, with exactly the roles that have it", () => {
		const said = whoMayWhat();
		expect(said.map((one) => one.right)).toEqual(Object.keys(rights));
		const mayTell = said.find((one) => one.right === "tell-a-worry");
		expect([...(mayTell?.roles ?? [])].sort()).toEqual([...roles].sort());
		for (const { right, roles: holders } of said) {
			expect(new Set(holders).size, right).toBe(holders.length);
			expect([...holders].sort(), right).toEqual(roles.filter((role) => mayAtAll([role], right)).sort());
		}
		expect(said.find((one) => one.right === ("read-own-page" satisfies Right))?.roles).toEqual(["person"]);
	});
	it("members come first, then who comes in otherwise", () => {
		const everybody = whoMayWhat().find((one) => one.right === "sign-in")?.roles ?? [];
		expect(everybody.slice(0, memberRoles.length)).toEqual(memberRoles);
	});
});

describe("who stands in the team", () => {
	it.each([
		["generalist", true],
		["experience-worker", true],
		["volunteer", true],
		["keeper", true],
		["creditor", false],
		["partner", false],
		["coordinator", false],
		["manager", false],
	] as const)("%s: %s", (role, stands) => {
		expect(standsInTeam([role])).toBe(stands);
		expect(standsInTeam(["partner", role])).toBe(stands);
	});
	it("nobody without a role", () => {
		expect(standsInTeam([] satisfies readonly Role[])).toBe(false);
	});
});
