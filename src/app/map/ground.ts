/** What the map is drawn with: streets at the bottom, the ground that was set over them, the way and the doors on top. The doors themselves are drawn by the page. Pure. */
import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { OnMap } from "#src/contact/browser.ts";

/** Nearer than this no square of the ground is asked for: what is bought of closeness is drawn from what is here. */
export const NEAREST_ASKED = 16;
const paper: LayerSpecification = { id: "erbij-paper", type: "background", paint: { "background-color": "#fffdf9" } };
const roads: readonly LayerSpecification[] = [
	{
		id: "erbij-road-edge",
		type: "line",
		source: "erbij-streets",
		layout: { "line-cap": "round", "line-join": "round" },
		paint: { "line-color": "#e4d6c3", "line-width": ["interpolate", ["exponential", 2], ["zoom"], 12, 3, 18, 26] },
	},
	{
		id: "erbij-road",
		type: "line",
		source: "erbij-streets",
		layout: { "line-cap": "round", "line-join": "round" },
		paint: { "line-color": "#f3e9da", "line-width": ["interpolate", ["exponential", 2], ["zoom"], 12, 2, 18, 21] },
	},
];
/** Letters are drawn by the device itself; a style with letters of its own would be asked for ours. */
const names: LayerSpecification = {
	id: "erbij-names",
	type: "symbol",
	source: "erbij-streets",
	filter: ["!=", ["get", "name"], ""],
	layout: { "symbol-placement": "line", "text-field": ["get", "name"], "text-size": 13 },
	paint: { "text-color": "#64554b", "text-halo-color": "#fffdf9", "text-halo-width": 1.5 },
};
const way: LayerSpecification = {
	id: "erbij-way",
	type: "line",
	source: "erbij-way",
	layout: { "line-cap": "round", "line-join": "round" },
	paint: { "line-color": "#2f4f7a", "line-width": 4, "line-dasharray": [0.1, 2] },
};
const lineOf = (name: string, line: OnMap["streets"][number]["line"]) => ({
	type: "Feature" as const,
	properties: { name },
	geometry: { type: "LineString" as const, coordinates: line.map(([lon, lat]) => [lon, lat]) },
});
const ours = ({ streets, doors }: OnMap): StyleSpecification["sources"] => ({
	"erbij-streets": { type: "geojson", data: { type: "FeatureCollection", features: streets.map(({ name, line }) => lineOf(name, line)) } },
	"erbij-way": {
		type: "geojson",
		data: {
			type: "FeatureCollection",
			features:
				doors.length < 2
					? []
					: [
							lineOf(
								"",
								doors.map(({ at }) => at),
							),
						],
		},
	},
});

/** With pictures of the ground. */
export const styleOfTiles = (map: OnMap): StyleSpecification => ({
	version: 8,
	sources: {
		...ours(map),
		ground: { type: "raster", tiles: [map.ground.url], tileSize: 256, maxzoom: NEAREST_ASKED, attribution: map.ground.credit },
	},
	layers: [paper, ...roads, names, { id: "ground", type: "raster", source: "ground" }, way],
});
type Source = StyleSpecification["sources"][string];
const isOf = (origin: string, url: unknown): boolean => typeof url === "string" && URL.canParse(url) && new URL(url).origin === origin;
/** A source of the house that was set, and of nobody else. */
const isHere = (origin: string, source: Source): boolean => {
	const asks = [
		"url" in source ? source.url : undefined,
		...("tiles" in source && source.tiles ? source.tiles : []),
		"data" in source && typeof source.data === "string" ? source.data : undefined,
	];
	return asks.filter((one) => one !== undefined).every((one) => isOf(origin, one));
};
const isTiled = (source: Source): source is Extract<Source, { readonly type: "vector" | "raster" | "raster-dem" }> =>
	source.type === "vector" || source.type === "raster" || source.type === "raster-dem";
/** How near its squares come stands in the style, or in a list elsewhere that is read later: that one may say less, and is not told more. */
const withinReach = (source: Source): Source => {
	if (!isTiled(source)) return source;
	if (source.maxzoom !== undefined) return { ...source, maxzoom: Math.min(source.maxzoom, NEAREST_ASKED) };
	return source.url === undefined ? { ...source, maxzoom: NEAREST_ASKED } : source;
};
/** How near one may look: where a list elsewhere says how near its squares come, not so near that a smaller square would be asked for. */
export const nearestSeen = ({ sources }: StyleSpecification): number =>
	Object.values(sources).some((source) => isTiled(source) && source.maxzoom === undefined) ? NEAREST_ASKED - 1 : NEAREST_ASKED + 1;
/** With a style of somebody else: their ground, our streets under it and our way over it. What it wants from a third is left out: letters are drawn by the device then, and signs are missed. */
export const styleAround = (map: OnMap, { sources, layers, glyphs, sprite, ...style }: StyleSpecification): StyleSpecification => {
	const { origin } = map.ground;
	const kept = Object.entries(sources).filter(([, source]) => isHere(origin, source));
	const names = new Set(kept.map(([name]) => name));
	return {
		...style,
		...(isOf(origin, glyphs) ? { glyphs } : {}),
		...(isOf(origin, sprite) ? { sprite } : {}),
		sources: { ...Object.fromEntries(kept.map(([name, source]) => [name, withinReach(source)])), ...ours(map) },
		layers: [paper, ...roads, ...layers.filter((layer) => !("source" in layer) || names.has(layer.source)), way],
	};
};
/** With nothing but what is here: when the ground stays away. */
export const styleAlone = (map: OnMap): StyleSpecification => ({ version: 8, sources: ours(map), layers: [paper, ...roads, names, way] });
