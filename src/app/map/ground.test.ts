import type { StyleSpecification } from "maplibre-gl";
import { expect, test } from "vitest";
import type { OnMap } from "#src/contact/browser.ts";
import { NEAREST_ASKED, nearestSeen, styleAlone, styleAround, styleOfTiles } from "./ground.ts";

const origin = "https://kaart.example.nl";
const onMap: OnMap = {
	ground: { kind: "tiles", url: `${origin}/{z}/{x}/{y}.png`, origin, credit: "Kaartenmakers" },
	area: { south: 52.1, north: 52.11, west: 5.1, east: 5.116 },
	doors: [
		{ at: [5.101, 52.101], href: "/mensen/een", said: "Karim" },
		{ at: [5.102, 52.102], href: "/mensen/twee", said: "Ilse" },
	],
	streets: [
		{
			name: "Lindestraat",
			line: [
				[5.1, 52.1],
				[5.11, 52.1],
			],
		},
	],
	words: {} as OnMap["words"],
};
test("the ground is asked for squares, never nearer than some streets; names of people are not in it", () => {
	const style = styleOfTiles(onMap);
	expect(style.sources["ground"]).toMatchObject({ tiles: [onMap.ground.url], maxzoom: NEAREST_ASKED, attribution: "Kaartenmakers" });
	expect(style.layers.at(-1)?.id).toBe("erbij-way");
	expect(JSON.stringify(style)).not.toMatch(/Karim|Ilse|mensen/);
});
test("of somebody's style only what comes from the house that was set is kept; the rest is never asked for", () => {
	const raster = (tiles: string) => ({ type: "raster" as const, tiles: [tiles], maxzoom: 19 });
	const theirs: StyleSpecification = {
		version: 8,
		glyphs: "https://letters.example/{fontstack}/{range}.pbf",
		sprite: `${origin}/signs`,
		sources: {
			here: raster(`${origin}/{z}/{x}/{y}.png`),
			elsewhere: raster("https://meekijker.example/{z}/{x}/{y}.png"),
			listed: { type: "vector", url: `${origin}/tiles.json` },
			lookalike: { type: "vector", url: "https://kaart.example.nl.meekijker.example/tiles.json" },
			points: { type: "geojson", data: "https://meekijker.example/points.json" },
		},
		layers: [
			{ id: "sea", type: "background" },
			{ id: "a", type: "raster", source: "here" },
			{ id: "b", type: "raster", source: "elsewhere" },
			{ id: "c", type: "line", source: "listed", "source-layer": "roads" },
			{ id: "d", type: "circle", source: "points" },
		],
	};
	const style = styleAround(onMap, theirs);
	expect(Object.keys(style.sources).sort()).toEqual(["erbij-streets", "erbij-way", "here", "listed"]);
	expect(style.layers.map(({ id }) => id)).toEqual(["erbij-paper", "erbij-road-edge", "erbij-road", "sea", "a", "c", "erbij-way"]);
	expect(style.sources["here"]).toMatchObject({ maxzoom: NEAREST_ASKED });
	expect(JSON.stringify(style)).not.toMatch(/meekijker|letters\.example/);
	expect(style.sprite).toBe(`${origin}/signs`);
});
test("when the ground stays away there are the streets and the way", () => {
	expect(Object.keys(styleAlone(onMap).sources)).toEqual(["erbij-streets", "erbij-way"]);
	expect(JSON.stringify(styleAlone({ ...onMap, doors: onMap.doors.slice(0, 1) }).sources["erbij-way"])).toContain('"features":[]');
});
test("no square smaller than some streets is ever asked for, whatever a style says or leaves out", () => {
	// At 16 a square is about 370 metres.
	expect(NEAREST_ASKED).toBeLessThanOrEqual(16);
	const around = (source: StyleSpecification["sources"][string]): StyleSpecification =>
		styleAround(onMap, { version: 8, sources: { theirs: source }, layers: [] });
	const tiles = [`${origin}/{z}/{x}/{y}.png`];
	expect(around({ type: "raster", tiles }).sources["theirs"]).toMatchObject({ maxzoom: NEAREST_ASKED });
	expect(around({ type: "vector", tiles, maxzoom: 14 }).sources["theirs"]).toMatchObject({ maxzoom: 14 });
	// A list that is read later says itself how near it comes: then nobody looks nearer than its squares may be. Small squares are one step smaller.
	const listed = around({ type: "raster", url: `${origin}/tiles.json` });
	expect(listed.sources["theirs"]).not.toHaveProperty("maxzoom");
	expect(nearestSeen(listed) + 1).toBeLessThanOrEqual(NEAREST_ASKED);
	for (const known of [styleOfTiles(onMap), styleAlone(onMap), around({ type: "vector", tiles })]) expect(nearestSeen(known)).toBe(NEAREST_ASKED + 1);
});
