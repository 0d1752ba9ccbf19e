import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { phasesToWeighing } from "#src/weighing/make.ts";
import { aVisit, goingTo } from "../make.ts";
import { contactPhaseOn } from "../phase.ts";
import { lengthOf, routeOf, type Stop } from "./route.ts";

let h: TestHouse;
beforeAll(async () => {
	h = await testHouse();
});
afterAll(async () => {
	expect(h.faults).toEqual([]);
	await h.close();
});
const nadia = () => h.people.nadia;
const stop = fc.record({
	id: fc.uuid(),
	at: fc.record({ lat: fc.double({ min: 52, max: 52.05, noNaN: true }), lon: fc.double({ min: 5, max: 5.05, noNaN: true }) }),
	time: fc.option(fc.constantFrom("09:00", "10:30", "14:00")),
});
describe("the order to go", () => {
	test("everybody once, agreed hours in their order, and never longer than as it came", () => {
		fc.assert(
			fc.property(fc.uniqueArray(stop, { selector: ({ id }) => id, maxLength: 9 }), (stops) => {
				const route = routeOf(stops as readonly Stop[]);
				expect(route.map(({ id }) => id).sort()).toEqual(stops.map(({ id }) => id).sort());
				const hours = route.flatMap(({ time }) => time ?? []);
				expect(hours).toEqual([...hours].sort());
				if (stops.every(({ time }) => time === null)) expect(lengthOf(route)).toBeLessThanOrEqual(lengthOf(stops) + 2_000);
			}),
		);
		const line = [3, 1, 4, 2].map((at) => ({ id: String(at), at: { lat: 52, lon: 5 + at / 100 }, time: null }));
		expect(lengthOf(routeOf([{ id: "0", at: { lat: 52, lon: 5 }, time: null }, ...line]))).toBeLessThan(lengthOf(line) + 1);
	});
});
describe("the map of today", () => {
	test("today's doors stand in a sketch with the same as a list; without a register there is the list, and nothing comes from elsewhere", async () => {
		const day = h.now().slice(0, 10);
		for (const [where, time] of [
			["Lindestraat 14", "14:00"],
			["Beukenlaan 9", "10:30"],
		] as const) {
			const of = await goingTo(h, nadia(), { where });
			await h.mustRun(nadia(), "contact.plan-visit", aVisit(of, { day, time }));
		}
		const bare = (await h.get(nadia(), "/vandaag/kaart")).html;
		expect(bare).toContain("Beukenlaan 9");
		expect(bare).not.toContain('class="sketch"');
		const folder = mkdtempSync(join(tmpdir(), "erbij-doors-"));
		const file = join(folder, "adressen.csv");
		writeFileSync(
			file,
			"straatnaam;huisnummer;nummeraanduiding_id;centroide_ll\nLindestraat;14;1;POINT(5.12 52.09)\nBeukenlaan;9;2;POINT(5.13 52.10)\n",
		);
		process.env["ERBIJ_LOCATIONS"] = `file:${file}`;
		await h.runNight("signalling.look-up");
		delete process.env["ERBIJ_LOCATIONS"];
		rmSync(folder, { recursive: true });
		const drawn = (await h.get(nadia(), "/vandaag/kaart")).html;
		expect(drawn).toContain('class="sketch"');
		expect(drawn.indexOf("Beukenlaan 9")).toBeLessThan(drawn.indexOf("Lindestraat 14"));
		expect(drawn).not.toMatch(/(src|href)="https?:/);
		expect((await h.get(h.people.tom, "/vandaag/kaart")).html).not.toContain("Beukenlaan 9");
		expect(drawn).not.toContain("data-island");
		expect(drawn).toContain("min fietsen");
		expect((await h.get(nadia(), "/vandaag/kaart?met=lopen")).html).toContain("min lopen");
		for (const odd of ["?met=vliegen", "?begin=iemand", "?begin=00000000-0000-4000-8000-000000000000"])
			expect((await h.get(nadia(), `/vandaag/kaart${odd}`)).status, odd).toBe(200);
	});
	test("with a ground that was set there is one button more; its house is let in on this page alone, and knows nothing of the doors", async () => {
		const origin = "https://kaart.example.nl";
		const ground = { kind: "tiles", url: `${origin}/{z}/{x}/{y}.png`, origin, credit: "Kaartenmakers" } as const;
		const on = await testHouse({ phases: [...phasesToWeighing, contactPhaseOn({ ground, streets: [] })] });
		const policy = async (road: string): Promise<string> => (await on.app.request(road)).headers.get("content-security-policy") ?? "";
		for (const road of ["/vandaag/kaart", "/assets/maplibre-gl-worker-abc.mjs"])
			expect(await policy(road), road).toContain(`connect-src 'self' ${origin};`);
		for (const road of ["/vandaag", "/vandaag/kaart/iets", "/melden", "/assets/main-abc.js"]) {
			expect(await policy(road), road).toContain("connect-src 'self';");
			expect(await policy(road), road).not.toContain("kaart.example.nl");
		}
		await on.close();
	});
});
describe("one's own calendar", () => {
	test("PRIV-10 a secret address gives hours with neutral titles and no personal data; it can be ended, and another's opens nothing", async () => {
		const of = await goingTo(h, h.people.samira, { whom: "Karim Bos", where: "Kanaalweg 71" });
		await h.mustRun(h.people.samira, "contact.plan-visit", aVisit(of, { day: "2026-11-26", time: "10:30", why: "Over zijn schulden" }));
		const sent = await h.post(h.people.samira, "/jij/agenda", "contact.make-feed", {});
		const shown = (await h.get(h.people.samira, String(sent.location))).html;
		const road = /\/agenda\/[2-9a-z]{24}/.exec(shown)?.[0] ?? "";
		const feed = await h.get(undefined, road);
		expect(feed.status).toBe(200);
		expect(feed.html).toContain("BEGIN:VEVENT");
		expect(feed.html).toContain("SUMMARY:Afspraak");
		expect(feed.html).toContain("20261126T093000Z");
		for (const word of ["Karim", "Kanaalweg", "schulden", "Soep", "Samira", of]) expect(feed.html, word).not.toContain(word);
		expect((await h.get(h.people.samira, "/jij/agenda")).html).not.toContain(road);
		expect((await h.get(h.people.tom, String(sent.location))).html).not.toContain(road);
		await h.post(h.people.samira, "/jij/agenda", "contact.make-feed", {});
		expect((await h.get(undefined, road)).status).not.toBe(200);
		expect((await h.get(undefined, `/agenda/${"2".repeat(24)}`)).status).not.toBe(200);
		await h.mustRun(h.people.samira, "contact.end-feed", {});
	});
});
