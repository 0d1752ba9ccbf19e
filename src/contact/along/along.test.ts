import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql } from "kysely";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import type { Actor } from "#src/kernel/index.ts";
import { aVisit, goingTo, metBy } from "../make.ts";
import { listExperienced } from "../experience/store.ts";
import { companionsIn } from "./rules.ts";

let h: TestHouse;
beforeAll(async () => {
	h = await testHouse();
	// Samira works from experience of her own here; Els is her mentor.
	await h.house.door(h.people.keeper, { event: "look", what: "test" }, async ({ db }) => {
		await sql`update member set roles = array['experience-worker'] where id = ${h.people.samira.id}`.execute(db);
	});
});
afterAll(async () => {
	expect(h.faults).toEqual([]);
	await h.close();
});
const nadia = () => h.people.nadia;
const samira = (): Actor => ({ ...h.people.samira, roles: ["experience-worker"] });
const guest = (seat: string): Actor => ({
	tenant: h.ids.tenant,
	kind: "participant",
	id: seat,
	roles: ["participant"],
	teams: [],
	organisation: null,
});
const secret = "De huisarts zegt dat het om drank gaat.";
const page = async (who: Actor, road: string): Promise<string> => (await h.get(who, road)).html;
const planned = async (given = "Ilse", more: Record<string, unknown> = {}) => {
	const { case: of, person } = await metBy(h, nadia(), given);
	await h.mustRun(nadia(), "contact.note", { case: of, text: secret });
	const { visit } = await h.mustRun(nadia(), "contact.plan-visit", aVisit(of, { day: "2026-11-25", invited: true, ...more }));
	return { of, person, visit: String(visit) };
};
const seatsOf = async (of: string) => companionsIn(await h.entries(nadia(), of));

describe("somebody along", () => {
	test("CON-02 a neighbour comes along with a code of their own: the card of that visit and nothing else, until the day after", async () => {
		const { of, visit } = await planned();
		const sent = await h.post(nadia(), `/mensen/${of}/mee`, "contact.invite-companion", { visit, name: "Bep", role: "buurvrouw" });
		expect(sent.status).toBe(303);
		const [bep] = await seatsOf(of);
		const invite = await page(nadia(), `/mensen/${of}/mee`);
		expect(invite).toMatch(/[2-9a-z]{4}-[2-9a-z]{4}-[2-9a-z]{4}/);
		const seat = guest(bep?.party ?? "");
		const card = await page(seat, "/mee");
		for (const words of ["Ilse", "Kennismaken, en kijken of ik iets kan betekenen.", "Soep, en een uur tijd", "10.30 uur", "Nadia"])
			expect(card).toContain(words);
		expect(card).not.toContain("huisarts");
		expect(JSON.stringify(await h.entries(seat, of))).not.toContain("huisarts");
		for (const road of ["", "/kaart", "/alles", "/plan", "/notitie", "/mee"])
			expect((await h.get(seat, `/mensen/${of}${road}`)).status, road).not.toBe(200);
		await h.mustRun(seat, "contact.tell-along", { case: of, companion: bep?.companion, words: "Ze lachte toen ze me zag." });
		expect(await page(nadia(), `/mensen/${of}/verhaal`)).toContain("Ze lachte toen ze me zag.");
		h.pass({ days: 3 });
		expect(await page(seat, "/mee")).not.toContain("Soep, en een uur tijd");
		expect((await h.run(seat, "contact.tell-along", { case: of, companion: bep?.companion, words: "Nog iets" })).kind).toBe("refusal");
		h.pass({ days: -3 });
	});
	test("who is not asked sees nothing, and who would rather not says so without a reason; then it is closed at once", async () => {
		const { of, visit } = await planned("Joke");
		await h.mustRun(nadia(), "contact.invite-companion", { case: of, visit, name: "Cor" });
		const [cor] = await seatsOf(of);
		expect(await page(guest(h.newId()), "/mee")).not.toContain("Soep");
		expect((await h.run(guest(h.newId()), "contact.decline-along", { case: of, companion: cor?.companion })).kind).toBe("refusal");
		await h.mustRun(guest(cor?.party ?? ""), "contact.decline-along", { case: of, companion: cor?.companion });
		expect(await page(guest(cor?.party ?? ""), "/mee")).not.toContain("Soep");
		expect(await page(nadia(), `/mensen/${of}/mee`)).toContain("gaat toch niet mee");
		expect(await h.run(nadia(), "contact.invite-companion", { case: of, visit, name: "J. Smit", role: "handhaver" })).toMatchObject({
			code: "contact.companion-enforces",
		});
	});
});
describe("experience of one's own", () => {
	test("XPW-01 asked along by field of experience; sees only the card; stories are kept and shared by their teller, and gone when taken back", async () => {
		await h.mustRun(samira(), "contact.keep-experience", {
			fields: "schuldsanering afgerond\njeugdzorg",
			ready: "Ja, dit kan ik aan.",
			paused: false,
		});
		const { story } = await h.mustRun(samira(), "contact.keep-own-story", { words: "Drie jaar lang deed ik de post niet open." });
		const { of, visit } = await planned("Rayan");
		const before = await page(nadia(), `/mensen/${of}/mee`);
		expect(before).toContain("schuldsanering afgerond, jeugdzorg");
		expect(before).not.toContain("Drie jaar lang");
		await h.mustRun(samira(), "contact.keep-own-story", { story, words: "Drie jaar lang deed ik de post niet open.", shared: true });
		expect(await page(nadia(), `/mensen/${of}/mee`)).toContain("Drie jaar lang deed ik de post niet open.");
		expect((await h.run(h.people.tom, "contact.withdraw-own-story", { story })).kind).toBe("refusal");
		await h.mustRun(nadia(), "contact.invite-companion", { case: of, visit, member: samira().id, theySaidYes: true, theySaid: "Graag." });
		const mine = await page(samira(), "/mee");
		expect(mine).toContain("Rayan");
		expect(mine).not.toContain("huisarts");
		for (const road of ["", "/kaart", "/alles", "/notitie"]) expect((await h.get(samira(), `/mensen/${of}${road}`)).status, road).not.toBe(200);
		await h.mustRun(samira(), "contact.withdraw-own-story", { story });
		expect(await page(nadia(), `/mensen/${of}/mee`)).not.toContain("Drie jaar lang");
	});
	test("XPW-02 a pause needs no reason: who pauses is not asked, and nothing about health has a field", async () => {
		const { of, visit } = await planned("Milan");
		const own = async (): Promise<string> => page(samira(), "/ervaring");
		await h.mustRun(samira(), "contact.keep-experience", { fields: "jeugdzorg", ready: "Ja, sinds mei.", support: "Mijn sponsor Ada", paused: "ja" });
		for (const words of ["Ja, sinds mei.", "Mijn sponsor Ada"]) {
			expect(await own()).toContain(words);
			for (const other of [nadia(), h.people.tom, h.people.keeper]) expect(await page(other, "/ervaring"), words).not.toContain(words);
		}
		expect((await h.house.door(nadia(), { event: "look", what: "test" }, listExperienced)).map(({ name }) => name)).not.toContain("Samira");
		expect(await h.run(nadia(), "contact.invite-companion", { case: of, visit, member: samira().id, theySaidYes: true })).toMatchObject({
			code: "contact.pauses-now",
		});
		expect(await own()).toContain("Schrijf niets op over je gezondheid.");
		// Every field there is, so that another one meets this test.
		const fields = new Set([...(await own()).matchAll(/<(?:input|textarea|select)[^>]*\sname="([^"]+)"/g)].map(([, name]) => name));
		for (const usual of ["id", "operation", "story", "terug"]) fields.delete(usual);
		expect([...fields].sort()).toEqual(["day", "fields", "hours", "paused", "ready", "shared", "support", "words"]);
		await h.mustRun(samira(), "contact.keep-experience", { fields: "jeugdzorg" });
	});
	test("XPW-03 the person is asked first whether they want one along, and either side may say no without a reason", async () => {
		const { of, visit } = await planned("Anja");
		expect(await h.run(nadia(), "contact.invite-companion", { case: of, visit, member: samira().id })).toMatchObject({
			code: "contact.ask-them-first",
		});
		await h.mustRun(nadia(), "contact.invite-companion", { case: of, visit, member: samira().id, theySaidYes: true });
		const [one] = await seatsOf(of);
		await h.mustRun(samira(), "contact.decline-along", { case: of, companion: one?.companion });
		expect(await page(samira(), "/mee")).not.toContain("Anja");
		// The first time there is nobody to ask yet: with own experience one may come along to the door.
		const door = await goingTo(h, nadia());
		const first = await h.mustRun(nadia(), "contact.plan-visit", aVisit(door, { day: "2026-11-25" }));
		expect((await h.run(nadia(), "contact.invite-companion", { case: door, visit: first["visit"], member: samira().id })).kind).toBe("ok");
	});
	test("XPW-04 hours against the agreement are seen by themselves and their mentor, and by nobody else; a few words are enough", async () => {
		await h.mustRun(h.people.keeper, "contact.agree-experience", {
			member: samira().id,
			mentor: h.people.tom.id,
			hours: "8",
			tasks: "Meegaan op bezoek",
		});
		await h.mustRun(samira(), "contact.note-own-hours", { hours: "6,5", words: "Koffie met Ilse" });
		await h.mustRun(samira(), "contact.note-own-hours", { hours: 2, words: "Op de fiets" });
		const own = await page(samira(), "/ervaring");
		for (const words of ["Afgesproken: 8 uur in de maand. Meegaan op bezoek", "Deze maand: 8,5 uur.", "Dat is meer dan afgesproken."])
			expect(own).toContain(words);
		expect(await page(h.people.tom, "/ervaring")).toContain("Koffie met Ilse");
		for (const other of [nadia(), h.people.keeper, h.people.els]) expect(await page(other, "/ervaring")).not.toContain("Koffie met Ilse");
	});
});
