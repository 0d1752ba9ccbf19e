/**
 * What the map of today's doors is drawn on, as the outside says it. `ERBIJ_MAP_STYLE`: the address of a style of MapLibre, or of pictures by `{z}/{x}/{y}`; off until a house
 * decides otherwise. `ERBIJ_MAP_CREDIT`: who made it, said under the map. `ERBIJ_MAP_STREETS`: a file with streets (GeoJSON) for the sketch, which needs no network at all.
 */
import { readFile } from "node:fs/promises";
import type { DoorsMap, Ground, Street } from "./model.ts";
import { readStreets } from "./streets.ts";

export type MapSettings = { readonly ground?: Ground | undefined; readonly streets?: string | undefined };

const atHome = new Set(["localhost", "127.0.0.1"]);
/** Reads the settings; an address that is none stops the start with a sentence. */
export const readMapSettings = (environment: NodeJS.ProcessEnv): MapSettings => {
	const streets = environment["ERBIJ_MAP_STREETS"]?.trim() || undefined;
	const said = (environment["ERBIJ_MAP_STYLE"] ?? "").trim();
	if (["", "off", "no", "nee", "false", "0"].includes(said.toLowerCase())) return { streets };
	const url = URL.canParse(said) ? new URL(said) : undefined;
	if (!url || url.username !== "" || (url.protocol !== "https:" && !(url.protocol === "http:" && atHome.has(url.hostname))))
		throw new Error(`ERBIJ_MAP_STYLE must be off or an address that begins with https://, not ${said}`);
	const parts = ["{z}", "{x}", "{y}"].filter((part) => said.includes(part));
	if (parts.length > 0 && parts.length < 3) throw new Error(`ERBIJ_MAP_STYLE asks for pictures, so it must hold {z}, {x} and {y}: ${said}`);
	const credit = environment["ERBIJ_MAP_CREDIT"]?.trim() || url.hostname;
	return { streets, ground: { kind: parts.length === 3 ? "tiles" : "style", url: said, origin: url.origin, credit } };
};
/** Opens it: the streets are read once. `otherwise` are the streets when no file was named. */
export const openDoorsMap = async ({ ground, streets }: MapSettings, otherwise: readonly Street[] = []): Promise<DoorsMap> => ({
	ground,
	streets: streets === undefined ? otherwise : readStreets(await readFile(streets, "utf8")),
});
