import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { listOpenThings } from "#src/people/server.ts";
import { aVisit, metBy } from "../make.ts";

let h: TestHouse;
beforeAll(async () => {
	// Eight in the morning, in the Netherlands.
	h = await testHouse({ at: "2026-11-24T07:00:00Z" });
});
afterAll(async () => {
	expect(h.faults).toEqual([]);
	await h.close();
});
const has = (html: string, ...words: readonly string[]): void => {
	for (const word of words) expect(html.includes(word), word).toBe(true);
};
const openOf = (of: string) => h.house.door(h.people.nadia, { event: "look", what: "test" }, (tx) => listOpenThings(tx, { case: of }));
/** Who stands in now. */
const standInOf = async (of: string): Promise<string> => {
	const named = (await h.entries(h.people.nadia, of)).findLast(({ kind }) => kind === "contact.stand-in-named");
	return (named?.body as { standIn: string } | undefined)?.standIn ?? "";
};

test("EXE-15 a worker drops out at eight: who has fragile contact and an appointment comes first, is rung before it, and is asked whether somebody else may come", async () => {
	const { nadia, tom, samira, els } = h.people;
	await metBy(h, samira, "Carolien");
	const evert = await metBy(h, samira, "Evert", { phone: "06 00 11 22 33" });
	const { visit } = await h.mustRun(samira, "contact.plan-visit", aVisit(evert.case, { invited: "ja", day: "2026-11-24", time: "10:00" }));
	expect((await h.get(tom, "/vandaag")).html).not.toContain("wacht er iemand");
	const { away } = await h.mustRun(samira, "contact.say-away", {});
	// It stands on Today of the team at once, with the time; not with her, and not in another team. No reason is asked or kept.
	for (const colleague of [nadia, tom])
		has((await h.get(colleague, "/vandaag")).html, "Samira is er even niet, en om 10.00 uur wacht er iemand.", `/afwezig/${String(away)}`);
	for (const other of [samira, els]) expect((await h.get(other, "/vandaag")).html).not.toContain("wacht er iemand");
	const list = (await h.get(tom, `/afwezig/${String(away)}`)).html;
	expect(list.indexOf("Evert")).toBeLessThan(list.indexOf("Carolien"));
	has(list, "Afspraak vandaag 10.00 uur", "Samira kan er vandaag niet zijn. Daarom kom ik. Is dat goed");
	await h.mustRun(tom, "contact.name-stand-in", { case: evert.case, away, member: nadia.id, say: "Samira kan er vandaag niet zijn. Daarom kom ik." });
	expect((await h.get(tom, "/vandaag")).html).not.toContain("wacht er iemand");
	// Whoever stands in has the number, the time and what to say at hand, and three answers under the thumb.
	const page = (await h.get(nadia, `/mensen/${evert.case}`)).html;
	has(
		page,
		"Bel eerst: het vaste gezicht kan er even niet zijn",
		"De afspraak is vandaag 10.00 uur",
		"Samira kan er vandaag niet zijn.",
		'href="tel:0600112233"',
		"Ze wachten liever op het vaste gezicht",
	);
	const standIn = await standInOf(evert.case);
	expect((await h.run(els, "contact.say-rung", { case: evert.case, standIn, answer: "welcome" })).kind).toBe("refusal");
	await h.mustRun(nadia, "contact.say-rung", { case: evert.case, standIn, answer: "not-reached" });
	has((await h.get(nadia, `/mensen/${evert.case}`)).html, "zeg aan de deur waarom jij er staat");
	await h.mustRun(nadia, "contact.say-rung", { case: evert.case, standIn, answer: "welcome", words: "Neem wel de fiets." });
	has((await h.get(nadia, `/mensen/${evert.case}`)).html, "Gebeld: jij mag komen.");
	has((await h.get(tom, `/afwezig/${String(away)}`)).html, "belde: er mag iemand anders komen.");
	has((await h.get(h.person(evert.person), "/mijn/verhaal")).html, "Gebeld, voor de afspraak", "er mag iemand anders komen", "Neem wel de fiets.");
	has((await h.get(nadia, "/vandaag")).html, "Evert");
	expect((await h.entries(nadia, evert.case)).some(({ kind }) => kind === "contact.visit-dropped")).toBe(false);
	expect((await openOf(evert.case)).find(({ id }) => id === visit)?.holder).toBe(nadia.id);
	await h.mustRun(samira, "contact.say-back", { away });
});
test("EXE-15 who would rather wait is waited for: no other face at the door, and the known one has a day", async () => {
	const { nadia, tom, samira } = h.people;
	const { case: of, person } = await metBy(h, samira, "Francien");
	const { visit } = await h.mustRun(samira, "contact.plan-visit", aVisit(of, { invited: "ja", day: "2026-11-24", time: "11:30" }));
	const { away } = await h.mustRun(tom, "contact.say-away", { member: samira.id });
	await h.mustRun(tom, "contact.name-stand-in", { case: of, away, member: nadia.id });
	const standIn = await standInOf(of);
	const sent = await h.post(nadia, `/mensen/${of}`, "contact.say-rung", { case: of, standIn, answer: "wait", words: "Liever morgen, met haar." });
	expect(sent).toMatchObject({ status: 303, location: "/vandaag" });
	expect((await h.get(nadia, `/mensen/${of}`)).status).not.toBe(200);
	expect(
		(await openOf(of)).filter(({ kind }) => kind.startsWith("contact.")).map(({ kind, holder, lookAgain }) => [kind, holder, lookAgain]),
	).toEqual([["contact.next", samira.id, "2026-11-25"]]);
	expect((await h.get(nadia, "/vandaag")).html).not.toContain("Francien");
	// Whoever looks who goes to whom reads it, so that nobody rings a second time.
	has((await h.get(tom, `/afwezig/${String(away)}`)).html, "Francien", "belde: ze wachten liever.");
	has((await h.get(h.person(person), "/mijn/verhaal")).html, "liever wachten", "Liever morgen, met haar.");
	expect(
		(await h.entries(samira, of)).some(({ kind, body }) => kind === "contact.visit-dropped" && (body as { visit: string }).visit === visit),
	).toBe(true);
});
