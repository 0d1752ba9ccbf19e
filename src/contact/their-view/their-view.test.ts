import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { goingTo, metBy } from "../make.ts";
import { AttemptInput } from "../operations.ts";
import { missedBecause } from "./model.ts";

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

describe("how they see it", () => {
	test("SIG-11 a meeting that did not come about is explained by overview, skill, shame, fear, hour or place, our side; 'unmotivated' is no value and does not exist on any page", async () => {
		const of = await goingTo(h, h.people.nadia);
		expect([...missedBecause]).toEqual(["overview", "skill", "shame", "fear", "time-or-place", "our-side", "other", "unknown"]);
		for (const because of ["unmotivated", "resistant", "no-show", "refused"])
			expect(AttemptInput.safeParse({ case: of, outcome: "nobody-home", because }).success).toBe(false);
		const card = await page(`/mensen/${of}/kaart`);
		for (const words of ["Geen overzicht meer", "Wist niet hoe", "Schaamde zich", "Was bang", "Verkeerde tijd of plek", "Het lag aan ons"])
			expect(card).toContain(words);
		expect(card).not.toMatch(/ongemotiveerd|weerstand|no.?show|niet gemotiveerd/i);
		// It may stay empty, and what is told changes nothing about where the line stands.
		await h.mustRun(nadia(), "contact.attempt", { case: of, outcome: "nobody-home" });
		await h.post(nadia(), `/mensen/${of}/kaart`, "contact.attempt", { case: of, outcome: "not-convenient", because: "our-side" });
		await h.mustRun(nadia(), "contact.attempt", { case: of, outcome: "talked-at-door" });
		expect(await page(`/mensen/${of}`)).toContain("Er was iets afgesproken en het lukte niet: het lag aan ons.");
	});
	test("SIG-13 instead of a label for resistance there is 'sees it differently' and 'wants instead', in their words, and the person reads it", async () => {
		const { case: of } = await metBy(h, h.people.nadia);
		await h.post(nadia(), `/mensen/${of}/notitie`, "contact.note", {
			case: of,
			seesDifferently: "De verhuurder begon, twintig jaar geleden.",
			wantsInstead: "Eerst de tuin terug.",
			ifWeDisagree: "Dan slapen we er een nacht over.",
		});
		const html = await page(`/mensen/${of}`);
		expect(html).toMatch(/ziet het anders: De verhuurder begon, twintig jaar geleden\./);
		expect(html).toContain("Wil liever: Eerst de tuin terug.");
		expect(html).toContain("Als we het niet eens worden: Dan slapen we er een nacht over.");
		expect(html).not.toMatch(/weerstand|resistance/i);
		const [entry] = (await h.entries(nadia(), of)).filter((one) => one.kind === "contact.noted").slice(-1);
		expect(entry?.audience.reach).toBe("person");
	});
	test("SIG-14 being pleased or displeased is told in one field, by the person or for them, and an answer is owed; what takes time says why and when that was told", async () => {
		const { case: of, person } = await metBy(h, h.people.nadia);
		const daan = h.person(person);
		await h.mustRun(daan, "contact.send-message", { case: of, words: "U kwam twee keer te laat.", mood: "displeased" });
		const html = await page(`/mensen/${of}`);
		expect(html).toContain("Is ergens niet blij mee");
		expect(html).toContain("U kwam twee keer te laat.");
		const asked = (await h.entries(nadia(), of)).find((one) => one.kind === "contact.asked-for");
		await h.mustRun(nadia(), "contact.answer-call", {
			case: of,
			asked: (asked?.body as { asked: string } | undefined)?.asked,
			words: "Dat klopt. Het spijt me.",
		});
		expect(await page(`/mensen/${of}`)).not.toContain("U kwam twee keer te laat.");
		await h.mustRun(nadia(), "contact.receive-call", { case: of, words: "Fijn dat je belde.", mood: "pleased" });
		expect(await page(`/mensen/${of}`)).toContain("Is ergens blij mee");
		const { promise } = await h.mustRun(nadia(), "contact.promise", { case: of, what: "Bellen met de verhuurder" });
		await h.mustRun(nadia(), "contact.end-promise", {
			case: of,
			promise,
			how: "moved",
			on: "2026-12-09",
			why: "de verhuurder is met vakantie",
			toldOn: "2026-11-24",
		});
		expect(await page(`/mensen/${of}`)).toMatch(/Dit duurt, want de verhuurder is met vakantie \(verteld op [^)]*24 november[^)]*\)\./);
		expect((await h.get(daan, "/mijn")).html).toContain("Dit duurt, want de verhuurder is met vakantie");
	});
});
