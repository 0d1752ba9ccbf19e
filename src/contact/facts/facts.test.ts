import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { aVisit, metBy } from "../make.ts";

let h: TestHouse;
beforeAll(async () => {
	h = await testHouse();
});
afterAll(async () => {
	expect(h.faults).toEqual([]);
	await h.close();
});
const fact = { safety: "facts", factWhat: "Gooide een asbak naar de monteur", factPlace: "in de gang", factOn: "2026-11-10", factSource: "Westhof" };
const met = async () => {
	const { case: of, person } = await metBy(h, h.people.nadia, "Ottoline");
	return { of, me: h.person(person) };
};
const visit = (of: string, more: Record<string, unknown> = {}) => aVisit(of, { invited: "ja", ...more });
const codeOf = async (of: string, more: Record<string, unknown> = {}): Promise<string> => {
	const ran = await h.run(h.people.nadia, "contact.plan-visit", visit(of, more));
	return ran.kind === "ok" ? "ok" : ran.kind === "refusal" ? ran.code : JSON.stringify(ran.problems);
};
const readBy = async (who: Parameters<typeof h.entries>[0], of: string): Promise<string> =>
	JSON.stringify((await h.entries(who, of)).map(({ body }) => body));

describe("facts about safety", () => {
	test("SAFE-04 with a fact, planning offers other forms; each of them is enough, and one of them needs a name", async () => {
		const { of } = await met();
		expect(await codeOf(of, fact)).toBe("contact.other-form-or-agreement");
		expect(await codeOf(of, { ...fact, forms: ["together"] })).toBe("contact.together-with-whom");
		expect(await codeOf(of, { ...fact, forms: ["together"], companions: [{ name: "Tom", role: "collega" }] })).toBe("ok");
		// The fact stands from then on: it is on the page, with the other forms, also when nobody types it again.
		const page = (await h.get(h.people.nadia, `/mensen/${of}/bezoek`)).html;
		for (const words of ["Gooide een asbak naar de monteur", "bij daglicht", "ergens anders afspreken", "eerst bellen", "met zijn tweeën"])
			expect(page).toContain(words);
		expect(await codeOf(of)).toBe("contact.other-form-or-agreement");
		for (const form of ["elsewhere", "daylight", "phone-first", "known-face"]) expect(await codeOf(of, { forms: [form] }), form).toBe("ok");
		expect((await h.get(h.people.nadia, `/mensen/${of}/kaart`)).html).toContain("met zijn tweeën");
	});
	test("SAFE-04 going anyway needs a named colleague's yes: in their own session, once, or named as said by phone", async () => {
		const { nadia, tom, samira, els } = h.people;
		const { of } = await met();
		await codeOf(of, { ...fact, forms: ["daylight"] });
		expect(await codeOf(of, { anywayBy: nadia.id })).toBe("contact.agrees-elsewhere");
		expect(await codeOf(of, { anywayBy: els.id })).toBe("contact.agrees-elsewhere");
		expect(await codeOf(of, { anywayBy: samira.id })).toBe("ok");
		expect((await h.get(nadia, `/mensen/${of}/bezoek`)).html).toContain("Vraag een collega om een ja");
		const { ask } = await h.mustRun(nadia, "contact.ask-agreement", { case: of, colleague: tom.id, why: "Ze belde zelf, en haar broer is er." });
		expect(await codeOf(of)).toBe("contact.other-form-or-agreement");
		// Only who was asked finds it, and can answer it.
		expect((await h.get(samira, `/mensen/${of}/akkoord`)).status).toBe(404);
		expect((await h.get(els, `/mensen/${of}/akkoord`)).status).toBe(404);
		for (const other of [samira, nadia])
			expect(await h.run(other, "contact.give-agreement", { case: of, ask, answer: "yes" })).toMatchObject({ code: "contact.not-asked-for-a-yes" });
		expect((await h.get(tom, "/vandaag")).html).toContain(`/mensen/${of}/akkoord`);
		const asked = (await h.get(tom, `/mensen/${of}/akkoord`)).html;
		expect(asked).toContain("Ze belde zelf");
		expect(asked).toContain("Gooide een asbak");
		await h.mustRun(tom, "contact.give-agreement", { case: of, ask, answer: "yes" });
		expect(await codeOf(of)).toBe("ok");
		const planned = (await h.entries(nadia, of))
			.filter(({ kind }) => kind === "contact.visit-planned")
			.map(({ body }) => (body as { anyway?: unknown }).anyway);
		expect(planned).toEqual([undefined, { colleague: samira.id, how: "by-phone" }, { colleague: tom.id, how: "in-session", ask }]);
		// A yes is about this once.
		expect(await codeOf(of)).toBe("contact.other-form-or-agreement");
	});
	test("SAFE-04 a no is a no, with words; a yes of last week is no yes of today", async () => {
		const { nadia, tom } = h.people;
		const { of } = await met();
		await codeOf(of, { ...fact, forms: ["daylight"] });
		const { ask } = await h.mustRun(nadia, "contact.ask-agreement", { case: of, colleague: tom.id, why: "Ik wil even kijken." });
		await h.mustRun(tom, "contact.give-agreement", { case: of, ask, answer: "no", words: "Ik ga met je mee, donderdag." });
		expect((await h.get(nadia, `/mensen/${of}/bezoek`)).html).toContain("Ik ga met je mee, donderdag.");
		expect(await codeOf(of)).toBe("contact.other-form-or-agreement");
	});
	test("a fact about safety has an end: at most a year, half a year when nobody chose, and then it no longer counts", async () => {
		const { of } = await met();
		expect(await codeOf(of, { ...fact, forms: ["daylight"], factUntil: "2028-01-01" })).toBe("contact.fact-within-a-year");
		expect(await codeOf(of, { ...fact, forms: ["daylight"], factUntil: "2026-11-01" })).toBe("contact.fact-until-past");
		expect(await codeOf(of, { ...fact, forms: ["daylight"], factUntil: "2026-11-25", day: "2026-11-27" })).toBe("ok");
		expect(await codeOf(of, { day: "2026-11-27" })).toBe("contact.other-form-or-agreement");
		h.pass({ days: 2 });
		expect(await codeOf(of, { day: "2026-11-27" })).toBe("ok");
	});
	test("PRIN-13 a fact that endangers somebody when the person reads it stands apart: not in their story, said to exist, and told as soon as it can be", async () => {
		const { nadia, tom } = h.people;
		const { of, me } = await met();
		expect(await codeOf(of, { ...fact, day: "2026-11-28", forms: ["elsewhere"], factHeld: "Haar zus, die het vertelde." })).toBe("ok");
		for (const words of ["asbak", "Haar zus", "monteur"]) {
			expect(await readBy(me, of)).not.toContain(words);
			for (const path of ["/mijn", "/mijn/verhaal", "/mijn/plan"]) expect((await h.get(me, path)).html, path).not.toContain(words);
		}
		expect((await h.get(me, "/mijn/verhaal")).html).toContain("Eén ding houden we nu achter");
		expect((await h.get(nadia, `/mensen/${of}/kaart`)).html.includes("asbak")).toBe(true);
		// Asking a colleague does not lay it open either.
		const { ask } = await h.mustRun(nadia, "contact.ask-agreement", { case: of, colleague: tom.id, why: "Wat haar zus zei, is al van toen." });
		await h.mustRun(tom, "contact.give-agreement", { case: of, ask, answer: "no", words: "Neem haar zus serieus." });
		expect(/.{0,60}zus.{0,60}/.exec(await readBy(me, of))?.[0]).toBeUndefined();
		const apart = /name="apart" value="([^"]+)"/.exec((await h.get(nadia, `/mensen/${of}/bezoek`)).html)?.[1];
		await h.mustRun(nadia, "contact.tell-safety-fact", { case: of, apart });
		const story = (await h.get(me, "/mijn/verhaal")).html;
		expect(story).toContain("asbak");
		expect(story).not.toContain("houden we nu achter");
		expect(story).not.toContain("zus");
	});
	test("SAFE-08 what the team agreed about threats and playing off stands on the card before a visit, with numbers to tap", async () => {
		const { of } = await met();
		await h.mustRun(h.people.nadia, "weighing.keep-situation-agreement", {
			situation: "Iemand dreigt zichzelf iets aan te doen",
			speaks: "Wie het hoort blijft praten",
			oneLine: "We blijven en bellen samen",
			atThreat: "Bel de crisisdienst",
			phones: "crisisdienst 088 000 99 99",
		});
		const card = (await h.get(h.people.nadia, `/mensen/${of}/kaart`)).html;
		for (const words of [
			"Iemand dreigt zichzelf iets aan te doen",
			"Wie het hoort blijft praten",
			"We blijven en bellen samen",
			"Bel de crisisdienst",
			'href="tel:0880009999"',
		])
			expect(card).toContain(words);
	});
});
