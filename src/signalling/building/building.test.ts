/** The building and the mirror: counted from sources, masked where numbers are small, never added up. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testHouse, type TestHouse } from "#src/app/testing/house.ts";
import { neighbourhoodPhase } from "#src/neighbourhood/phase.ts";
import { signallingPhase } from "../phase.ts";
import { patternsOf } from "../patterns/rules.ts";
import { masked, maskedWords, onlyFrom, SMALLEST_GROUP } from "./mask.ts";
import { answerFloor, beginSelfTest } from "./operations.ts";
import { buildingOf, curtainsFor, litWindows } from "./rules.ts";

describe("what may be seen", () => {
	it("PRIV-10 below the minimum a number is a word, and nothing is reckoned from so few", () => {
		expect([0, 1, 4, 5, 40].map((count) => maskedWords(masked(count), "nl"))).toEqual(["geen", "minder dan vijf", "minder dan vijf", "vijf", "40"]);
		expect(onlyFrom(SMALLEST_GROUP - 1, 12)).toBeNull();
		expect(onlyFrom(SMALLEST_GROUP, 12)).toBe(12);
		expect([0, 1, 4, 5, 900].map(litWindows)).toEqual([0, 1, 1, 2, 2]);
	});
	it("the curtains say how early it reached us; what is not known is half open", () => {
		expect([0, 7, 8, 31, 32, null].map(curtainsFor)).toEqual(["wide", "wide", "half", "half", "drawn", "half"]);
	});
	it("SIG-03 every floor is there, also the one that never brings anything, and the basement says through which floors", () => {
		const { floors, basement } = buildingOf([{ floor: 2, count: 7, noticed: 2, early: 12, open: 1, oldest: 9, unanswered: 2, nobody: 0 }]);
		expect(floors.map((one) => [one.storey, one.count.kind, one.early])).toEqual([
			[5, "none", null],
			[4, "none", null],
			[3, "none", null],
			[2, "count", null],
			[1, "none", null],
		]);
		expect(basement).toEqual({ unanswered: { kind: "few" }, nobody: { kind: "none" }, lamps: 1, through: [{ floor: 2, count: { kind: "few" } }] });
	});
	it("NBH-15 PRIV-10 a street is named from three doors on, without a number below the minimum, and once", () => {
		const street = (name: string, doors: number) => ({ street: name, place: "", area: null, doors });
		expect(patternsOf([street("vlasstraat", 2), street("tuinstraat", 3), street("Tuinstraat", 4), street("kanaalweg", 6)])).toEqual([
			{ street: "Kanaalweg", place: "", area: null, doors: 6 },
			{ street: "Tuinstraat", place: "", area: null, doors: null },
		]);
	});
	it("ANTI-40 SIG-04 there is no field in the mirror that could be a mark", () => {
		expect(Object.keys(beginSelfTest.input.parse({}) as object)).toEqual([]);
		expect(answerFloor.input.safeParse({ test: "01930000-0000-7000-8000-00000000000f", floor: 3, answer: "Goed", score: 5 }).data).not.toHaveProperty(
			"score",
		);
		expect(answerFloor.input.safeParse({ test: "01930000-0000-7000-8000-00000000000f", floor: 6, answer: "Hoger" }).success).toBe(false);
	});
});

describe("on the real road", () => {
	let h: TestHouse;
	beforeAll(async () => {
		h = await testHouse({ phases: [neighbourhoodPhase, signallingPhase] });
		await h.mustRun(h.people.nadia, "neighbourhood.keep-area", { name: "Weverswijk", kind: "town" });
	});
	afterAll(async () => {
		expect(h.faults).toEqual([]);
		await h.close();
	});
	const page = async (query = ""): Promise<string> => (await h.get(h.people.tom, `/signalen/gebouw${query}`)).html.replace(/&nbsp;|\u00a0/g, " ");

	it("SIG-03 a worry lights its own floor, and a tap shows what came in there and no more", async () => {
		expect(await page()).toContain("Hier kwam niets binnen.");
		await h.mustRun(h.people.tom, "signalling.note-heard", {
			words: "De brievenbus puilt uit.",
			where: "Vlasstraat 3",
			own: "ja",
			firstNoticed: "2026-11-20",
		});
		await h.mustRun(h.people.tom, "signalling.take-call", {
			source: "resident",
			channel: "phone",
			sees: "Ik hoor de buurman nooit meer.",
			where: "Kanaalweg 9",
			name: "Ria",
			reachable: "06",
			way: "call",
		});
		const five = await page("?etage=5");
		expect(five).toContain("De brievenbus puilt uit");
		expect(five).not.toContain("Ik hoor de buurman nooit meer");
		expect(five).toContain("Minder dan vijf keer in drie maanden.");
		expect(five).toContain("Waar vinden mensen ons als er niets aan de hand is?");
		expect(await page("?etage=2")).toContain("Ik hoor de buurman nooit meer");
	});
	it("SIG-03 SIG-05 who heard nothing lies in the basement, and so does what nobody picked up; it leaves when somebody does", async () => {
		// As on the list: from the moment it was told until somebody let it be known that it was read.
		expect(await page("?etage=0")).toContain("Nog niets gehoord: minder dan vijf.");
		const listed = (await h.get(h.people.nadia, "/signalen")).html.split('id="signalen-souterrain"')[1] ?? "";
		const inList = new Set([...listed.matchAll(/\/signalen\/([0-9a-f-]{36})#antwoorden/g)].map((one) => one[1]));
		const inBuilding = new Set([...(await page("?etage=0")).matchAll(/href="\/signalen\/([0-9a-f-]{36})"/g)].map((one) => one[1]));
		expect(inList.size).toBeGreaterThan(0);
		expect(inBuilding).toEqual(inList);
		h.pass({ days: 4 });
		const below = await page("?etage=0");
		expect(below).toContain("Nog niets gehoord: minder dan vijf.");
		expect(below).toContain("Wacht op iemand die het oppakt: minder dan vijf.");
		expect(below).toContain("De brievenbus puilt uit");
		const [about] = /\/signalen\/[0-9a-f-]{36}(?=[^>]*>De brievenbus)/.exec(below) ?? [];
		await h.mustRun(h.people.tom, "signalling.pick-up", { case: String(about).split("/")[2] });
		expect(await page("?etage=0")).not.toContain("De brievenbus puilt uit");
	});
	it("SIG-03 the drawing has the same content as text, and no other team sees it", async () => {
		const { html } = await h.get(h.people.tom, "/signalen/gebouw");
		for (const words of ["Lees dit als tabel", "Souterrain", "Etage 1", "Etage 5", "aria-hidden"]) expect(html).toContain(words);
		const other = await h.get(h.people.els, "/signalen/gebouw?etage=2");
		expect(other.html).not.toContain("Ik hoor de buurman");
		expect((await h.get(h.people.westhof, "/signalen/gebouw")).status).toBe(403);
	});
	it("NBH-15 when something comes in at several doors of a street, the team is asked whether the street can do it; nobody is named", async () => {
		for (const number of [1, 2, 3])
			await h.mustRun(h.people.tom, "signalling.note-heard", { words: `Verhaal ${number}: mevrouw Oud is alleen.`, where: `Spoelstraat ${number}` });
		const html = await page();
		const section = html.slice(html.indexOf('id="straat"'));
		expect(section).toContain("In de Spoelstraat, bij een paar deuren");
		expect(section).toContain("/buurt/weverswijk?straat=Spoelstraat#samen");
		expect(section).not.toMatch(/mevrouw Oud|Spoelstraat [123]/);
		expect((await h.get(h.people.tom, "/buurt/weverswijk?straat=Spoelstraat")).html).toContain('value="Spoelstraat: "');
		expect((await h.get(undefined, "/melden/weverswijk")).html).not.toContain("Spoelstraat");
	});
	it("SIG-04 the mirror is held up by a team, in own words, and again: what was answered earlier stands beside it", async () => {
		const road = "/signalen/gebouw/spiegel";
		expect((await h.get(h.people.nadia, road)).html).toContain("Nog nooit gedaan.");
		const first = await h.mustRun(h.people.nadia, "signalling.begin-self-test", {});
		await h.post(h.people.tom, road, "signalling.answer-floor", {
			test: String(first["test"]),
			floor: "5",
			answer: "We zaten aan een tafel.",
			improvement: "Naar de markt",
			name: "Tom",
		});
		h.pass({ days: 200 });
		const again = await h.mustRun(h.people.samira, "signalling.begin-self-test", {});
		await h.post(h.people.samira, road, "signalling.answer-floor", { test: String(again["test"]), floor: "5", answer: "We staan op de markt." });
		const { html } = await h.get(h.people.nadia, road);
		expect(html.indexOf("We staan op de markt.")).toBeLessThan(html.indexOf("We zaten aan een tafel."));
		expect(html).not.toMatch(/punten|score|gemiddeld|\d+ ?%/);
		expect(await h.run(h.people.tom, "signalling.answer-floor", { test: first["test"], floor: 1, answer: "Later bedacht." })).toMatchObject({
			code: "signalling.mirror-was-put-down",
		});
		expect((await h.get(h.people.els, road)).html).not.toContain("We staan op de markt.");
		expect((await h.run(h.people.els, "signalling.answer-floor", { test: again["test"], floor: 1, answer: "Van elders." })).kind).toBe("refusal");
	});
});
