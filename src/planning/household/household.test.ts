/** One plan for a household: pages of one's own, parts that hang on it, papers round it; through the real road. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { listOpenThings } from "#src/people/server.ts";
import { type PlanHouse, planHouse, type Someone } from "../testing/plan-house.ts";
import { paperWords } from "./pages/index.tsx";
import { fieldsIn } from "./rules.ts";

let house: PlanHouse;
let daan: Someone;
const nadia = () => house.people.nadia;
const codeOf = (ran: unknown): string => (ran as { code?: string }).code ?? (ran as { kind: string }).kind;
const mine = (operation: string, input: object = {}) => house.mustRun(daan.actor, `planning.${operation}-myself`, { case: daan.case, ...input });
const page = async (): Promise<string> => (await house.get(nadia(), `/mensen/${daan.case}/huishouden`)).html;
beforeAll(async () => {
	house = await planHouse();
	daan = await house.someone("Daan");
	await mine("propose-goal", { words: "Ik wil zelf Milan ophalen." });
	await mine("note-obligation", { by: "Jeugdzorg", what: "Naar de opvang" });
});
afterAll(async () => {
	expect(house.faults).toEqual([]);
	await house.close();
});

test("PLA-23 one plan in a household: each has an own page in it, and whoever comes links a part and cannot begin a second one", async () => {
	await mine("write-own-page", { name: "Milan", words: "Ik wil vissen op zaterdag." });
	expect(await page()).toContain("De bladzij van Milan");
	const mate = await house.someone("Esther", daan.household);
	const second = { case: mate.case, organisation: "Jeugdzorg", question: "Een eigen plan", spoken: "ja", witness: "Esther" };
	expect(codeOf(await house.run(nadia(), "planning.link-part", second))).toBe("planning.one-plan");
	expect(codeOf(await house.run(nadia(), "planning.propose-goal", { case: mate.case, words: "Een tweede plan" }))).toBe("planning.one-plan");
	// Nor by way of a card.
	const { thing: line } = await house.mustRun(nadia(), "planning.fill-card", {
		case: mate.case,
		card: "strengths",
		question: "talent",
		words: "Naaien",
	});
	const fromACard = { case: mate.case, line, as: "goal", words: "Een tweede plan" };
	expect(codeOf(await house.run(nadia(), "planning.take-into-plan", fromACard))).toBe("planning.one-plan");
	// Nor from the table where words are written together.
	const fromTheTable = { case: mate.case, text: `matter/${house.newId()}`, words: "Een tweede plan" };
	expect(codeOf(await house.run(nadia(), "planning.put-in-plan", fromTheTable))).toBe("planning.one-plan");
	expect(codeOf(await house.run(mate.actor, "planning.put-in-plan-myself", fromTheTable))).toBe("planning.one-plan");
});
test("TEAM-04 TEAM-09 a part goes through the first responsible and the person, with a question, an end, and an answer owed that somebody holds", async () => {
	const part = { case: daan.case, organisation: "De opvoedpoli", name: "Fenna", question: "Hoe wordt de avond rustiger?", until: "2027-01-15" };
	expect(codeOf(await house.run(house.people.tom, "planning.link-part", { ...part, spoken: "ja", witness: "Daan" }))).not.toBe("ok");
	expect(codeOf(await house.run(house.people.westhof, "planning.link-part", { ...part, spoken: "ja", witness: "Daan" }))).not.toBe("ok");
	expect(codeOf(await house.run(nadia(), "planning.link-part", part))).toBe("planning.not-without-a-yes");
	const { thing } = await house.mustRun(nadia(), "planning.link-part", { ...part, spoken: "ja", witness: "Esther" });
	const open = () =>
		house.house.door(nadia(), { event: "look", what: "test" }, (tx) => listOpenThings(tx, { case: daan.case, kinds: ["planning.part"] }));
	expect(await open()).toMatchObject([{ holder: nadia().id, lookAgain: "2027-01-15" }]);
	const seen = await page();
	expect(seen).toContain("Fenna van De opvoedpoli doet mee.");
	expect(seen).toMatch(/Dat zijn er drie: [^.]*De opvoedpoli[^.]*Jeugdzorg/);
	await house.mustRun(nadia(), "planning.note-answer-of-part", { case: daan.case, part: thing, words: "Eerst eten, dan pas praten." });
	expect(await open()).toEqual([]);
	expect((await house.get(daan.actor, "/mijn/huishouden")).html).toContain("Eerst eten, dan pas praten.");
});
test("PLA-26 what can be done stands on a sheet in plain words; the choice is the person's, and 'next time I can go to' is their own list", async () => {
	const { thing: option } = await house.mustRun(nadia(), "planning.note-option", {
		case: daan.case,
		what: "Werken bij de kringloop",
		who: "De kringloop in het dorp",
		asks: "Elke ochtend om half negen",
		brings: "Om half drie bij school",
	});
	expect(codeOf(await house.run(nadia(), "planning.choose-option", { case: daan.case, option, choice: "yes" }))).toBe("planning.not-without-a-yes");
	await mine("choose-option", { option, choice: "yes" });
	await mine("keep-way", { words: "Het loket in De Spil, voor formulieren", where: "dinsdag open" });
	const { html } = await house.get(daan.actor, "/mijn/huishouden");
	for (const words of ["Om half drie bij school", "Gekozen: dit wil ik.", "Het loket in De Spil, voor formulieren"]) expect(html).toContain(words);
});
test("PLA-22 a formal paper is made round the unchanged plan: cover fields, the own words as they stand, as a tagged PDF with its font in it", async () => {
	const before = JSON.stringify((await house.plan(daan)).texts);
	const { thing: paper } = await mine("make-paper", {
		organisation: "De gemeente",
		form: "Aanvraag begeleiding",
		fields: "Naam: Daan\nVraag: zelf ophalen",
	});
	expect(JSON.stringify((await house.plan(daan)).texts)).toBe(before);
	for (const [who, road] of [
		[nadia(), `/mensen/${daan.case}/huishouden/papier/${paper}`],
		[daan.actor, `/mijn/huishouden/papier/${paper}`],
	] as const) {
		const { status, html } = await house.get(who, road);
		expect(status).toBe(200);
		expect(html.startsWith("%PDF-1.7")).toBe(true);
		for (const mark of ["/Lang (nl-NL)", "/StructTreeRoot", "/FontFile2", "/MarkInfo"]) expect(html, mark).toContain(mark);
	}
	// The form stands there as the wish of who asks it.
	for (const html of [await page(), (await house.get(daan.actor, "/mijn/huishouden")).html])
		expect(html).toContain("De gemeente vraagt: Aanvraag begeleiding");
	expect((await house.get(house.people.tom, `/mensen/${daan.case}/huishouden/papier/${paper}`)).status).toBe(404);
	const model = { state: await house.plan(daan), person: { id: null, called: "Daan" } } as never;
	const words = paperWords(model, { organisation: "De gemeente", form: "Aanvraag", fields: fieldsIn(["Naam: Daan", "Los"]) }, "nl");
	expect(words.plan).toEqual([{ heading: "Wat ik wil", lines: ["Ik wil zelf Milan ophalen."] }]);
	expect(words.fields).toEqual([
		{ label: "Naam", value: "Daan" },
		{ label: "Los", value: "" },
	]);
});
test("PRIN-03 codes, products and articles stand in the organisation's own paper: the person's words stay the first text, and nothing is written over them", async () => {
	const before = JSON.stringify((await house.plan(daan)).texts);
	const road = (html: string): string => html.replace(/<head>.*?<\/head>/s, "");
	await mine("make-paper", {
		organisation: "De gemeente",
		form: "Aanvraag begeleiding",
		fields: "Productcode: 45A48\nGrond: Wmo artikel 2.3.5",
	});
	expect(JSON.stringify((await house.plan(daan)).texts)).toBe(before);
	for (const [who, page] of [
		[daan.actor, "/mijn/plan"],
		[daan.actor, "/mijn/plan/samen"],
		[nadia(), `/mensen/${daan.case}/plan`],
	] as const) {
		const { status, html } = await house.get(who, page);
		expect(status, page).toBe(200);
		expect(road(html), page).toContain("Ik wil zelf Milan ophalen.");
		expect(road(html), page).not.toMatch(/45A48|2\.3\.5/);
	}
	// No field of what the person says can hold a code: a goal, a step and what matters have words and nothing beside them.
	const { goals, texts } = await house.plan(daan);
	expect(goals.length).toBeGreaterThan(0);
	expect(JSON.stringify([goals, texts])).not.toMatch(/"(code|product|article|law|diagnosis)"/);
});
