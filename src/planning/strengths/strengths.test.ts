/** Cards to look at oneself with, and what somebody gives; through the real road. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type PlanHouse, planHouse, type Someone } from "../testing/plan-house.ts";
import { wordsOf } from "../plan-view-model.ts";
import { foldStrengths } from "./fold.ts";
import { cards } from "./model.ts";

let house: PlanHouse;
let jansen: Someone;
let daan: Someone;
const nadia = () => house.people.nadia;
const codeOf = (ran: unknown): string => (ran as { code?: string }).code ?? (ran as { kind: string }).kind;
const mine = (operation: string, input: object = {}) => house.mustRun(jansen.actor, `planning.${operation}-myself`, { case: jansen.case, ...input });
beforeAll(async () => {
	house = await planHouse();
	jansen = await house.someone("Jansen");
	daan = await house.someone("Daan");
});
afterAll(async () => {
	expect(house.faults).toEqual([]);
	await house.close();
});

test("PLA-19 a strength has a kind, now or then, who named it and where it shows; one of then becomes a wish, in own words", async () => {
	const { thing: line } = await mine("fill-card", {
		card: "strengths",
		question: "talent",
		words: "Naaien voor de hele straat",
		place: "then",
		namedBy: "mijn zus",
		shows: "de gordijnen hangen er nog",
	});
	const { html } = await house.get(nadia(), `/mensen/${jansen.case}/kaarten`);
	for (const words of [
		"Hier heb ik talent voor",
		"Naaien voor de hele straat",
		"Vroeger.",
		"Dit zei mijn zus.",
		"Te zien aan: de gordijnen hangen er nog.",
	])
		expect(html).toContain(words);
	await mine("take-into-plan", { line, as: "goal", words: "Ik wil weer naaien voor de straat." });
	const plan = await house.plan(jansen);
	expect(plan.goals.map(({ id }) => wordsOf(plan, id))).toEqual(["Ik wil weer naaien voor de straat."]);
	expect((await house.get(jansen.actor, "/mijn/kaarten")).html).toContain("Dit staat ook in het plan.");
});
test("PLA-18 PLA-02 the person decides what enters the plan: what a worker takes from a card waits for the yes", async () => {
	const { thing: line } = await house.mustRun(nadia(), "planning.fill-card", {
		case: jansen.case,
		card: "load",
		question: "carries",
		words: "De kat",
		company: "group",
		on: "paper",
	});
	await house.mustRun(nadia(), "planning.take-into-plan", { case: jansen.case, line, as: "matters", words: "Mijn kat hoort bij mij." });
	const plan = await house.plan(jansen);
	expect(plan.matters.map((id) => wordsOf(plan, id))).toEqual([undefined]);
	expect((await house.get(jansen.actor, "/mijn/plan")).html).toContain("Mijn kat hoort bij mij.");
});
test("PLA-18 what is for own eyes is read by its writer and nobody else; every card has a picture in words and lines for paper", async () => {
	await mine("fill-card", { card: "life", question: "moment", words: "GEHEIMELEVENSLIJN", when: "2009", place: "heavy", mine: "ja" });
	expect((await house.get(jansen.actor, "/mijn/kaarten?kaart=life")).html).toContain("GEHEIMELEVENSLIJN: Een zware tijd");
	expect((await house.get(nadia(), `/mensen/${jansen.case}/kaarten?kaart=life`)).html).not.toContain("GEHEIMELEVENSLIJN");
	expect(JSON.stringify(await house.entries(nadia(), jansen.case))).not.toContain("GEHEIMELEVENSLIJN");
	for (const card of cards) expect((await house.get(jansen.actor, `/mijn/kaarten?kaart=${card}`)).html, card).toContain("write-lines");
	expect(
		codeOf(await house.run(jansen.actor, "planning.fill-card-myself", { case: jansen.case, card: "load", question: "moment", words: "x" })),
	).toBe("planning.another-card");
	const { lines } = foldStrengths(await house.entries(jansen.actor, jansen.case));
	await mine("take-card-line", { line: lines.find(({ card }) => card === "life")?.id });
	expect((await house.get(jansen.actor, "/mijn/kaarten?kaart=life")).html).not.toContain("GEHEIMELEVENSLIJN");
});
test("ACC-20 NET-07 a bag of clothes for another family is a contribution on her page, and the receiving family sees no name", async () => {
	await house.mustRun(nadia(), "planning.pass-gift", { case: jansen.case, receiver: daan.case, words: "Een tas kinderkleren, maat 128" });
	await mine("note-gift", { words: "De planten van de bovenbuurvrouw", to: "een buurvrouw" });
	const hers = (await house.get(jansen.actor, "/mijn/kaarten")).html;
	expect(hers).toContain("Een tas kinderkleren, maat 128");
	expect(hers).toContain("De planten van de bovenbuurvrouw");
	expect(hers).not.toContain("Daan");
	const theirs = (await house.get(daan.actor, "/mijn/kaarten")).html;
	expect(theirs).toContain("Een tas kinderkleren, maat 128");
	expect(JSON.stringify([theirs, await house.entries(daan.actor, daan.case)])).not.toMatch(/Jansen|bovenbuurvrouw/);
	// The same on the pages of who works here: hers says what she gave, theirs what they were given.
	const road = (who: Someone): string => `/mensen/${who.case}/kaarten`;
	expect((await house.get(nadia(), road(jansen))).html).toContain("Een tas kinderkleren, maat 128");
	const given = (await house.get(nadia(), road(daan))).html.replace(/<select[\s\S]*?<\/select>/g, "");
	expect(given).toContain("Een tas kinderkleren, maat 128");
	expect(given).not.toMatch(/Jansen|bovenbuurvrouw/);
	expect(JSON.stringify(await house.entries(daan.actor, daan.case))).not.toContain(jansen.case);
	expect(JSON.stringify(await house.entries(jansen.actor, jansen.case))).not.toContain(daan.case);
	// And no number by which the two pages could be laid beside each other.
	const numberOf = async (who: Someone, kind: string): Promise<unknown> =>
		((await house.entries(who.actor, who.case)).find((entry) => entry.kind === kind)?.body as { readonly gift?: string } | undefined)?.gift;
	const [gave, got] = [await numberOf(jansen, "planning.gift-given"), await numberOf(daan, "planning.gift-received")];
	expect([typeof gave, typeof got]).toEqual(["string", "string"]);
	expect(got).not.toBe(gave);
	const stranger = await house.run(nadia(), "planning.pass-gift", { case: jansen.case, receiver: house.newId(), words: "x" });
	expect(codeOf(stranger)).toBe("planning.not-your-household");
	const outsider = await house.run(house.people.tom, "planning.pass-gift", { case: jansen.case, receiver: daan.case, words: "x" });
	expect(outsider.kind).toBe("refusal");
});
