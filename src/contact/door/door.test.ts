import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { listOpenThings } from "#src/people/server.ts";
import { workOf } from "#src/platform/operations/runner.ts";
import { aVisit, goingTo, metBy } from "../make.ts";
import { attemptOutcomes, ways } from "../model.ts";
import { contactIn } from "../server.ts";
import { partnersFrom, proposalsFor } from "./rules.ts";

let h: TestHouse;
beforeAll(async () => {
	h = await testHouse();
});
afterAll(async () => {
	expect(h.faults).toEqual([]);
	await h.close();
});
const nadia = () => h.people.nadia;
const page = async (road: string): Promise<string> => (await h.get(nadia(), road)).html;
const stateOf = async (of: string) => contactIn(await h.entries(nadia(), of));
const kindsOpen = (of: string) =>
	h.house.door(nadia(), { event: "look", what: "test" }, async (tx) => (await listOpenThings(tx, { case: of })).map(({ kind }) => kind));
const attempt = (of: string, more: Record<string, unknown>) => h.mustRun(nadia(), "contact.attempt", { case: of, outcome: "nobody-home", ...more });

describe("at the door", () => {
	test("CON-06 CON-07 CON-10 every kind of attempt is two taps: how, and how it went; nothing has to be typed", async () => {
		const of = await goingTo(h, nadia());
		const card = await page(`/mensen/${of}/kaart`);
		for (const how of ways) expect(card).toContain(`name="how" value="${how}"`);
		for (const outcome of attemptOutcomes)
			expect(card).toMatch(new RegExp(`name="outcome" value="${outcome}"|value="${outcome}"[^>]*name="outcome"`));
		expect(card).not.toMatch(/<(input|textarea|select)[^>]*\srequired/);
		for (const how of ways) {
			const sent = await h.post(nadia(), `/mensen/${of}/kaart`, "contact.attempt", {
				how,
				outcome: how === "letter" ? "left-behind" : "nobody-home",
			});
			expect(sent.status, how).toBe(303);
		}
		expect((await stateOf(of)).attempts.map(({ how }) => how)).toEqual([...ways]);
		expect(await page(`/mensen/${of}/kaart`)).not.toMatch(/\d+ pogingen|\d+e keer|zes keer/i);
	});
	test("CON-07 the next try is another time, place, company, message or gesture, from what was not tried; rung in the morning, it says another part of the day", async () => {
		const of = await goingTo(h, nadia());
		await attempt(of, { how: "rang" });
		expect(proposalsFor(await stateOf(of), 7).find(({ way }) => way === "other-time")).toEqual({ way: "other-time", part: "afternoon" });
		await attempt(of, { how: "note" });
		await attempt(of, { how: "gift" });
		const next = proposalsFor(await stateOf(of)).map(({ way }) => way);
		for (const tried of ["note", "gift"]) expect(next).not.toContain(tried);
		expect(await page(`/mensen/${of}?bewaard=poging`)).toContain("Nog niet geprobeerd");
	});
	test("a person's 'no' is kept for that moment and that thing: with its day on the card, and the line stands where it stood", async () => {
		const of = await goingTo(h, nadia());
		await attempt(of, { outcome: "not-wanted-now", noTo: "binnenkomen" });
		const card = await page(`/mensen/${of}/kaart`);
		expect(card).toContain("Hier was toen een nee");
		expect(card).toContain("binnenkomen (");
		expect(card).not.toMatch(/weiger|ongemotiveerd|weerstand/i);
	});
	test("the memory of the door: what worked here stands on the card of the next visit", async () => {
		const of = await goingTo(h, nadia());
		await attempt(of, { worked: "Achterom kloppen, eerst de hond" });
		const card = await page(`/mensen/${of}/kaart`);
		expect(card).toContain("Wat hier werkte");
		expect(card).toContain("Achterom kloppen, eerst de hond");
	});
});
describe("time to think", () => {
	test("CON-19 thinking time is set, and a reporter who presses is answered but makes it no shorter and moves nothing up", async () => {
		const of = await goingTo(h, nadia(), { where: "Beukenlaan 9" });
		await attempt(of, { outcome: "talked-at-door", thinksUntil: "2026-12-08" });
		const open = () =>
			h.house.door(nadia(), { event: "look", what: "test" }, (tx) =>
				listOpenThings(workOf(h.house, tx, h.newId()).tx, { case: of, kinds: ["contact.next"] }),
			);
		const before = await open();
		expect(before).toMatchObject([{ lookAgain: "2026-12-08" }]);
		await h.mustRun(nadia(), "signalling.take-call", {
			source: "resident",
			channel: "phone",
			sees: "Wanneer gebeurt er nu eens wat? Ik bel elke dag.",
			where: "Beukenlaan 9",
			shown: "no",
			name: "Ria",
			reachable: "06 1",
			way: "call",
		});
		expect(await open()).toEqual(before);
		expect((await kindsOpen(of)).some((kind) => kind.startsWith("signalling.answer"))).toBe(true);
		expect(await h.run(nadia(), "contact.plan-visit", aVisit(of, { day: "2026-11-27" }))).toMatchObject({ code: "contact.still-thinking" });
		expect((await h.run(nadia(), "contact.plan-visit", aVisit(of, { day: "2026-12-08" }))).kind).toBe("ok");
	});
	test("when they ask for us themselves, we come sooner", async () => {
		const of = await goingTo(h, nadia());
		await attempt(of, { outcome: "talked-at-door", thinksUntil: "2026-12-08" });
		expect((await h.run(nadia(), "contact.plan-visit", aVisit(of, { day: "2026-11-27", invited: true }))).kind).toBe("ok");
	});
});
describe("before", () => {
	test("CON-03 no place stands there beforehand; what the person prefers is said, places of before can be chosen, and another place is offered when home is too busy", async () => {
		const { case: of } = await metBy(h, nadia(), "Ilse", { prefers: "Op het bankje bij de vijver" });
		await h.mustRun(nadia(), "contact.note", { case: of, text: "Gepraat.", place: "In het koffiehuis" });
		const form = await page(`/mensen/${of}/bezoek`);
		expect(form).toMatch(/<input[^>]*name="place"[^>]*value=""|<input(?![^>]*value="[^"]+")[^>]*name="place"/);
		expect(form).toContain("Op het bankje bij de vijver");
		expect(form).toContain('<option value="In het koffiehuis"');
		expect(form).toContain("Is het thuis te druk");
	});
	test("CON-02 a partner is suggested from who told us, never by name and never who would rather stay unknown", async () => {
		expect(partnersFrom([{ source: "yard-visitor", shown: "no" }])).toEqual([]);
		const of = await goingTo(h, nadia(), { source: "yard-visitor", shown: "yes", name: "Dierenarts Henk" });
		const form = await page(`/mensen/${of}/bezoek`);
		expect(form).toContain("Iemand die er op het erf komt, vertelde het.");
		expect(form).not.toContain("Henk");
	});
});
describe("cards for on the way", () => {
	test("CON-05 short cards to browse, in the team's own words when it wants to; nothing to tick and nothing registered", async () => {
		const first = await page("/kaartjes");
		expect(first).toContain("Je bent op bezoek.");
		expect(first).not.toMatch(/type="(checkbox|radio)"/);
		await h.post(nadia(), "/kaartjes", "contact.keep-attitude-card", { card: "guest", words: "Eerst de hond, dan de mens." });
		await h.post(nadia(), "/kaartjes", "contact.keep-attitude-card", { words: "Neem een dropje mee." });
		await h.post(nadia(), "/kaartjes", "contact.keep-attitude-card", { card: "shoes" });
		const { html } = await h.get(h.people.tom, "/kaartjes");
		for (const words of ["Eerst de hond, dan de mens.", "Neem een dropje mee."]) expect(html).toContain(words);
		expect(html).not.toContain("Je bent op bezoek.");
		expect(html.indexOf("Schoenen bij de deur?")).toBeGreaterThan(html.indexOf("Weggelegd"));
		expect((await h.get(h.people.els, "/kaartjes")).html).toContain("Je bent op bezoek.");
	});
});
