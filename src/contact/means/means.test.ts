import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import type { CalendarDay } from "#src/kernel/index.ts";
import { metBy } from "../make.ts";
import { mostOn } from "./rules.ts";

let h: TestHouse;
beforeAll(async () => {
	h = await testHouse();
});
afterAll(async () => {
	expect(h.faults).toEqual([]);
	await h.close();
});

test("TEAM-11: 23 euros for window film are spent at once, with one line of why and nobody's approval; the person reads it", async () => {
	const { nadia } = h.people;
	const { case: of, person } = await metBy(h, nadia);
	const sent = await h.post(nadia, `/mensen/${of}/kleine-pot`, "contact.spend", { amount: "23", why: "Raamfolie, zodat de gordijnen open durven" });
	expect(sent.status).toBe(303);
	const page = (await h.get(nadia, `/mensen/${of}/kleine-pot`)).html;
	expect(page).toContain("Raamfolie, zodat de gordijnen open durven");
	expect(page).toMatch(/€.23/);
	expect((await h.entries(h.person(person), of)).some(({ kind }) => kind === "contact.spent")).toBe(true);
	expect(await h.run(nadia, "contact.spend", { case: of, amount: "23" })).toMatchObject({ kind: "invalid", problems: [{ field: "why" }] });
});
test("TEAM-11: above what the team agreed it is refused kindly; the agreement has a day on which it begins", async () => {
	const { nadia, keeper, westhof } = h.people;
	const { case: of } = await metBy(h, nadia);
	expect(await h.run(nadia, "contact.spend", { case: of, amount: "80", why: "Een fiets" })).toMatchObject({
		kind: "refusal",
		code: "contact.more-than-agreed",
		field: "amount",
	});
	expect(await h.run(nadia, "contact.agree-means", { most: "100" })).toMatchObject({ code: "kernel.not-yours-to-do" });
	await h.mustRun(keeper, "contact.agree-means", { most: "100" });
	expect(await h.run(nadia, "contact.spend", { case: of, amount: "80", why: "Een fiets" })).toMatchObject({ kind: "ok" });
	expect((await h.get(westhof, "/kleine-pot")).status).toBe(403);
	const limits = [
		{ from: "2026-01-01" as CalendarDay, most: 25 },
		{ from: "2027-01-01" as CalendarDay, most: 75 },
	];
	expect(mostOn(limits, "2026-12-31" as CalendarDay)).toBe(25);
	expect(mostOn(limits, "2027-01-01" as CalendarDay)).toBe(75);
	expect(mostOn([], "2026-01-01" as CalendarDay)).toBe(50);
});
test("TEAM-11: a bold small thing that worked is shared with the own team, without names; no other team reads it", async () => {
	const { nadia, tom, els } = h.people;
	await h.mustRun(nadia, "contact.share-idea", { words: "Samen naar de doe-het-zelf, en daar koffie." });
	expect((await h.get(tom, "/kleine-pot")).html).toContain("Samen naar de doe-het-zelf");
	expect((await h.get(els, "/kleine-pot")).html).not.toContain("Samen naar de doe-het-zelf");
});
