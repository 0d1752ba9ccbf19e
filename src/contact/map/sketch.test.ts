import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { beginningAt, legMinutes, routeOf, type Stop } from "./route.ts";
import { openDoorsMap, readMapSettings } from "./settings.ts";
import { drawSketch, HEIGHT, WIDTH } from "./sketch-lines.ts";
import { neighbourhoodOf, readStreets, streetsIn } from "./streets.ts";

const point = fc.record({ lat: fc.double({ min: 51.9, max: 52.2, noNaN: true }), lon: fc.double({ min: 4.9, max: 5.2, noNaN: true }) });
describe("the sketch", () => {
	test("every door stands on the paper, no number covers another, and no word lies over a number", () => {
		fc.assert(
			fc.property(fc.array(point, { minLength: 1, maxLength: 6 }), (points) => {
				const drawn = drawSketch(
					points.map((at, n) => ({ at, street: `Lindestraat ${n}` })),
					[{ name: "Lindestraat", line: points }],
				);
				for (const [at, { x, y }] of drawn.doors.entries()) {
					expect(x).toBeGreaterThan(0);
					expect(x).toBeLessThan(WIDTH);
					expect(y).toBeGreaterThan(0);
					expect(y).toBeLessThan(HEIGHT);
					for (const other of drawn.doors.slice(at + 1)) expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThan(20);
				}
				for (const label of drawn.doorLabels.filter((one) => one !== undefined))
					for (const { x, y } of drawn.doors) expect(Math.abs(label.y - 5 - y) < 5 && Math.abs(label.x - x) < 10).toBe(false);
			}),
		);
	});
	test("streets come from a file as registers of roads give it; what is no line is passed over", () => {
		const lines = [
			[5.1, 52.1],
			[5.11, 52.1],
		];
		const file = {
			features: [
				{ geometry: { type: "LineString", coordinates: lines }, properties: { STT_NAAM: "Lindestraat" } },
				{ geometry: { type: "MultiLineString", coordinates: [lines, lines] }, properties: null },
				{ geometry: { type: "Point", coordinates: [5.1, 52.1] }, properties: { name: "Bank" } },
				{ geometry: { type: "LineString", coordinates: [[155_000, 463_000]] }, properties: {} },
				"iets anders",
			],
		};
		const streets = readStreets(JSON.stringify(file));
		expect(streets.map(({ name }) => name)).toEqual(["Lindestraat", "", ""]);
		expect(streetsIn(streets, { south: 52, north: 52.2, west: 5, east: 5.105 })).toHaveLength(3);
		expect(streetsIn(streets, { south: 53, north: 53.2, west: 5, east: 5.105 })).toEqual([]);
		expect(() => readStreets('{"rows":[]}')).toThrow("ERBIJ_MAP_STREETS");
	});
});
describe("what the ground is asked for", () => {
	test("the first view is the neighbourhood: any other doors in it give the same, to the last digit", () => {
		fc.assert(
			fc.property(fc.array(point, { minLength: 1, maxLength: 6 }), (points) => {
				const area = neighbourhoodOf(points);
				for (const { lat, lon } of points) {
					expect(lat).toBeGreaterThanOrEqual(area.south);
					expect(lat).toBeLessThanOrEqual(area.north);
					expect(lon).toBeGreaterThanOrEqual(area.west);
					expect(lon).toBeLessThanOrEqual(area.east);
				}
				const corners = [
					{ lat: area.south + 0.001, lon: area.west + 0.001 },
					{ lat: area.north - 0.001, lon: area.east - 0.001 },
				];
				expect(neighbourhoodOf(corners)).toEqual(area);
				expect(area.north - area.south).toBeGreaterThan(0.0099);
			}),
		);
	});
	test("the setting is off until a house decides; a mistake in it stops the start with a sentence", async () => {
		expect(readMapSettings({})).toEqual({ streets: undefined });
		expect(readMapSettings({ ERBIJ_MAP_STYLE: "off" }).ground).toBeUndefined();
		expect(readMapSettings({ ERBIJ_MAP_STYLE: "https://kaart.example.nl/{z}/{x}/{y}.png", ERBIJ_MAP_CREDIT: "Kaartenmakers" }).ground).toEqual({
			kind: "tiles",
			url: "https://kaart.example.nl/{z}/{x}/{y}.png",
			origin: "https://kaart.example.nl",
			credit: "Kaartenmakers",
		});
		expect(readMapSettings({ ERBIJ_MAP_STYLE: "https://kaart.example.nl/stijl.json" }).ground).toMatchObject({
			kind: "style",
			credit: "kaart.example.nl",
		});
		for (const wrong of [
			"kaart",
			"http://kaart.example.nl/stijl.json",
			"https://naam:woord@kaart.example.nl/stijl.json",
			"https://kaart.example.nl/{z}.png",
			"javascript:{z}{x}{y}",
		])
			expect(() => readMapSettings({ ERBIJ_MAP_STYLE: wrong }), wrong).toThrow("ERBIJ_MAP_STYLE");
		expect(await openDoorsMap({})).toEqual({ ground: undefined, streets: [] });
	});
});
describe("on foot or by bike", () => {
	const stops: readonly Stop[] = [1, 2, 3].map((at) => ({ id: String(at), at: { lat: 52 + at / 100, lon: 5 }, time: null }));
	test("every way from door to door has its minutes, more of them on foot", () => {
		const [foot, bike] = [legMinutes(stops, "foot"), legMinutes(stops, "bike")];
		expect(foot).toHaveLength(2);
		for (const [at, minutes] of foot.entries()) expect(minutes).toBeGreaterThan(bike[at] ?? 0);
		expect(legMinutes(stops.slice(0, 1), "foot")).toEqual([]);
	});
	test("who begins at another door goes there first; who has an hour keeps it", () => {
		expect(routeOf(beginningAt(stops, "3")).map(({ id }) => id)).toEqual(["3", "2", "1"]);
		expect(routeOf(beginningAt(stops, "zomaar")).map(({ id }) => id)).toEqual(["1", "2", "3"]);
		const timed = stops.map((stop) => (stop.id === "1" ? { ...stop, time: "09:00" } : stop));
		expect(routeOf(beginningAt(timed, "1")).map(({ id }) => id)).toContain("1");
	});
});
