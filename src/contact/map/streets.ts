/** Streets for the sketch, from a GeoJSON file as road registers give it. Pure. */
import { z } from "zod";
import type { Point } from "#src/people/index.ts";
import type { Street } from "./model.ts";

const Place = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).rest(z.number());
const Geometry = z.union([
	z.object({ type: z.literal("LineString"), coordinates: z.array(Place) }),
	z.object({ type: z.literal("MultiLineString"), coordinates: z.array(z.array(Place)) }),
]);
const Properties = z.record(z.string(), z.unknown()).nullish();
/** What a name is called: plainly, and in the Dutch register of roads. */
const nameFields = ["name", "naam", "straatnaam", "stt_naam", "openbareruimte"];
const nameIn = (properties: z.infer<typeof Properties>): string => {
	const lower = new Map(Object.entries(properties ?? {}).map(([key, value]) => [key.toLowerCase(), value]));
	const found = nameFields.map((field) => lower.get(field)).find((value) => typeof value === "string" && value.trim() !== "");
	return typeof found === "string" ? found.trim() : "";
};
const Collection = z.object({ features: z.array(z.unknown()) });
const Feature = z.object({ geometry: Geometry, properties: Properties });

/** What is no line is passed over; a file that is no GeoJSON at all is a mistake of whoever set it. */
export const readStreets = (text: string): readonly Street[] => {
	const read = Collection.safeParse(JSON.parse(text));
	if (!read.success) throw new Error("ERBIJ_MAP_STREETS must be a GeoJSON file with features in degrees");
	return read.data.features.flatMap((given) => {
		const feature = Feature.safeParse(given);
		if (!feature.success) return [];
		const { geometry, properties } = feature.data;
		const name = nameIn(properties);
		const lines = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
		return lines.filter((line) => line.length > 1).map((line): Street => ({ name, line: line.map(([lon, lat]) => ({ lat, lon })) }));
	});
};

export type Frame = { readonly south: number; readonly north: number; readonly west: number; readonly east: number };
const boundsOf = (points: readonly Point[]): Frame =>
	points.reduce<Frame>(
		({ south, north, west, east }, { lat, lon }) => ({
			south: Math.min(south, lat),
			north: Math.max(north, lat),
			west: Math.min(west, lon),
			east: Math.max(east, lon),
		}),
		{ south: 90, north: -90, west: 180, east: -180 },
	);
const known = new WeakMap<readonly Street[], readonly { readonly street: Street; readonly bounds: Frame }[]>();
const MOST = 300;
/** The streets that come into this frame; never so many that a page grows heavy by them. */
export const streetsIn = (streets: readonly Street[], frame: Frame): readonly Street[] => {
	const all = known.get(streets) ?? streets.map((street) => ({ street, bounds: boundsOf(street.line) }));
	known.set(streets, all);
	return all
		.filter(({ bounds: { south, north, west, east } }) => south <= frame.north && north >= frame.south && west <= frame.east && east >= frame.west)
		.slice(0, MOST)
		.map(({ street }) => street);
};

/** A neighbourhood is about a kilometre: the first view is a whole number of these, whichever doors are in it. */
const [HIGH, WIDE] = [0.01, 0.016];
const whole = (degrees: number, step: number, round: (value: number) => number): number => Number((round(degrees / step) * step).toFixed(6));
/** The neighbourhood round these points, the same for every door in it: who draws its ground learns no door. */
export const neighbourhoodOf = (points: readonly Point[]): Frame => {
	const { south, north, west, east } = boundsOf(points);
	const wider = (from: number, to: number, step: number): readonly [number, number] => {
		const [low, high] = [whole(from, step, Math.floor), whole(to, step, Math.ceil)];
		return [low, high > low ? high : Number((low + step).toFixed(6))];
	};
	const [bottom, top] = wider(south, north, HIGH);
	const [left, right] = wider(west, east, WIDE);
	return { south: bottom, north: top, west: left, east: right };
};
