/** A keeper alone never takes over a colleague's account: the colleague is told, and somebody else agrees, or it waits. */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#src/kernel/actor.ts";
import { addMs, type Instant } from "#src/kernel/time.ts";
import { comeInFirst, readCode, type SignInHouse, signInHouse } from "#src/app/testing/sign-in-house.ts";
import { run } from "#src/platform/operations/runner.ts";
import { insertMember } from "../store.ts";
import { decideFreshStart, WAIT_HOURS } from "./rules.ts";

let house: SignInHouse;
beforeAll(async () => {
	house = await signInHouse();
});
afterAll(() => house.close());
const people = () => {
	if (!house.people) throw new Error("no neighbourhood");
	return house.people;
};
const does = (actor: Actor, operation: string, member: string) => run(house.house, actor, operation, house.newId(), { member });
const said = (html: string): string =>
	html
		.replace(/&#39;|’/g, "'")
		.replace(/<[^>]+>/g, " ")
		.replace(/\s+/g, " ");

describe("taking over a colleague's account", () => {
	test("one keeper asks; the colleague reads it on every page and says no: nothing happened", async () => {
		const tom = people().tom.id ?? "";
		const { browser } = await comeInFirst(house, tom, "tom");
		expect((await browser.get("/team")).html).not.toContain("nieuwe start");
		expect(await does(people().keeper, "team.invite-again", tom)).toMatchObject({ kind: "ok", value: { waits: true } });
		await house.forgotten();
		expect(said((await browser.get("/team")).html)).toContain("Iemand vroeg een nieuwe start voor jou. Was jij dat?");
		expect(said((await browser.get("/jij")).html)).toMatch(/vroeg een nieuwe start voor jou, vandaag om/);
		// Everybody of the team sees it too.
		expect(await readCode(house, tom)).toBe("");
		expect(await does(people().keeper, "team.invite-again", tom)).toMatchObject({ kind: "refusal", code: "team.fresh-start-waits" });
		expect(await does(people().keeper, "team.agree-to-fresh-start", tom)).toMatchObject({ kind: "refusal", code: "team.not-yours-to-agree" });
		expect(await does(people().nadia, "team.agree-to-fresh-start", tom)).toMatchObject({ kind: "refusal" });
		expect(await does(people().nadia, "team.stop-fresh-start", tom)).toMatchObject({ kind: "refusal" });
		expect((await browser.post("/jij", { member: tom }, "team.stop-fresh-start")).status).toBe(303);
		await house.forgotten();
		expect((await browser.get("/team")).html).not.toContain("Was jij dat?");
		expect(await does(people().keeper, "team.agree-to-fresh-start", tom)).toMatchObject({ kind: "refusal", code: "team.no-fresh-start" });
	});
	test("the colleague agrees, and the new code is made", async () => {
		const samira = people().samira.id ?? "";
		const { browser } = await comeInFirst(house, samira, "samira");
		await does(people().keeper, "team.invite-again", samira);
		await browser.post("/jij", { member: samira }, "team.agree-to-fresh-start");
		expect(await does(people().keeper, "team.invite-again", samira)).toMatchObject({ kind: "ok", value: { waits: false } });
		expect(await readCode(house, samira)).not.toBe("");
		await house.forgotten();
		expect((await browser.get("/team")).status).toBe(303);
	});
	test("with nobody else to agree it waits two days; with a second keeper no waiting helps, only their yes", async () => {
		const els = people().els.id ?? "";
		const nadia = people().nadia.id ?? "";
		for (const [id, name] of [
			[els, "els"],
			[nadia, "nadia"],
		] as const)
			await comeInFirst(house, id, name);
		await does(people().keeper, "team.invite-again", els);
		house.pass(47 * 60);
		expect(await does(people().keeper, "team.invite-again", els)).toMatchObject({ kind: "refusal" });
		house.pass(2 * 60);
		expect(await does(people().keeper, "team.invite-again", els)).toMatchObject({ kind: "ok", value: { waits: false } });
		const second: Actor = { ...people().keeper, id: house.newId(), roles: ["manager"] };
		await house.house.door(people().keeper, { event: "write", what: "test" }, (tx) =>
			insertMember(tx, {
				id: second.id ?? "",
				name: "Leidinggevende",
				roles: ["manager"],
				teams: [],
				organisation: people().keeper.organisation ?? ("" as never),
			}),
		);
		await does(people().keeper, "team.invite-again", nadia);
		house.pass(72 * 60);
		expect(await does(people().keeper, "team.invite-again", nadia)).toMatchObject({ kind: "refusal", code: "team.fresh-start-waits" });
		expect(await does(second, "team.agree-to-fresh-start", nadia)).toMatchObject({ kind: "ok" });
		expect(await does(people().keeper, "team.invite-again", nadia)).toMatchObject({ kind: "ok", value: { waits: false } });
		// After a week it is asked anew.
		await comeInFirst(house, nadia, "nadia");
		await does(people().keeper, "team.invite-again", nadia);
		await does(second, "team.agree-to-fresh-start", nadia);
		house.pass(8 * 24 * 60);
		expect(await does(people().keeper, "team.invite-again", nadia)).toMatchObject({ kind: "ok", value: { waits: true } });
	});
	test("the rule: never at once by one keeper alone, for whoever comes in here", () => {
		const at = "2026-11-24T09:00:00.000Z" as Instant;
		fc.assert(
			fc.property(
				fc.constantFrom("k1", "k2", "m"),
				fc.option(fc.record({ by: fc.constantFrom("k1", "k2"), hours: fc.integer({ min: 0, max: 400 }), agreed: fc.boolean() }), { nil: undefined }),
				fc.boolean(),
				(by, asked, others) => {
					const decided = decideFreshStart({
						member: "m",
						by,
						now: at,
						comesIn: true,
						asked: asked && { by: asked.by, at: addMs(at, -asked.hours * 3_600_000), agreed: asked.agreed },
						others,
					});
					if (decided !== "now" || by === "m") return;
					expect(asked).toBeDefined();
					expect(asked?.agreed || asked?.by !== by || (!others && (asked?.hours ?? 0) >= WAIT_HOURS)).toBe(true);
				},
			),
		);
	});
});
