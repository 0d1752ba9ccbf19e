/** Small numbers say who it is: whoever does not see the signals themselves reads none below the minimum on any page, however few live there (PRIV-10). */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#src/kernel/actor.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import { arrearsOf } from "#src/signalling/make.ts";
import { phases } from "../phases.ts";
import { type TestHouse, testHouse } from "../testing/house.ts";

let house: TestHouse;
beforeAll(async () => {
	house = await testHouse();
	const { nadia, keeper, westhof } = house.people;
	await house.mustRun(keeper, "signalling.set-unused-term", { team: house.ids.teamA, weeks: 4, watcher: nadia.id });
	await house.mustRun(keeper, "signalling.set-estimate", { amount: "7000", source: "een voorbeeld", year: "2014" });
	const { area } = await house.mustRun(nadia, "neighbourhood.keep-area", { name: "Ooldermeer", kind: "village", worker: nadia.id });
	for (let at = 1; at <= 3; at += 1)
		await house.mustRun(nadia, "signalling.take-call", { sees: `Zorg ${at}`, where: `Dorpsstraat ${at}`, area, source: "resident", way: "none" });
	await house.mustRun(westhof, "signalling.send-arrears", arrearsOf({ address: "Dorpsstraat 9", threat: "ontruiming", threatOn: "2026-12-01" }));
	house.pass({ days: 22 });
	await house.runNight("signalling.tend");
});
afterAll(async () => {
	expect(house.faults).toEqual([]);
	await house.close();
});

/** What a number below five looks like before what is counted. */
const small = /(?<![\d.,:-])\b(?:[1-4]|één|twee|drie|vier) (?:[a-zë]+ )?(?:signal|huishoud|melding|matter|deuren|worden gewist|bewoner)/i;
const textOf = (html: string): string =>
	html
		.replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, " ")
		.replace(/<[^>]+>/g, " ")
		.replace(/&[a-z]+;/g, " ")
		.replace(/\s+/g, " ");

describe("PRIV-10 figures of a small place", () => {
	it.each(["manager", "convenor", "keeper"] as const)(
		"PRIV-10 a %s who does not see the signals reads no number below five on any page",
		async (role) => {
			const actor: Actor = { ...house.people.keeper, roles: [role] };
			if (mayAtAll(actor.roles, "see-open-signals")) return;
			let read = 0;
			for (const { path } of phases.flatMap((phase) => phase.pages)) {
				const road = path.replace(":area", "ooldermeer");
				if (road.includes(":")) continue;
				const { status, html } = await house.get(actor, road);
				if (status !== 200) continue;
				read += 1;
				expect(textOf(html), `${role} on ${road}`).not.toMatch(small);
			}
			expect(read).toBeGreaterThan(2);
		},
	);
	it("PRIV-10 the picture of the building keeps the same rule for the team itself", async () => {
		const text = textOf((await house.get(house.people.nadia, "/signalen/gebouw")).html);
		expect(text).toContain("minder dan vijf");
		expect(text).not.toMatch(/\b(?:één|twee|drie|vier) keer in drie maanden/);
	});
});
