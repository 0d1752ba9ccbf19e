/**
 * Looking an address up: at PDOK's Locatieserver, from recorded answers, or in an address file that was loaded where there is no network. Off unless a house turns it on.
 * Only the address itself leaves the house: never a name, a reason or a number of ours (PRIV-12).
 */
import { type Address, type AddressParts, comparable, readAddressLine } from "./address.ts";
import { edits } from "./similarity.ts";

export type Location = {
	readonly street: string;
	readonly number: string;
	readonly addition: string;
	readonly postcode: string;
	readonly place: string;
	/** The number of the address in the national register of addresses. */
	readonly register: string;
	readonly area: string;
	/** Where it is, in degrees; not every answer says it. */
	readonly at?: Point;
};
export type Point = { readonly lat: number; readonly lon: number };
/** Who answers: asked for one address, gives what it knows of it. */
export type LookUp = (asked: AddressParts) => Promise<readonly Location[]>;

type Doc = Readonly<Record<string, unknown>>;
const text = (doc: Doc, name: string): string => {
	const found = doc[name];
	return typeof found === "string" ? found : typeof found === "number" ? String(found) : "";
};
/** `POINT(5.12 52.09)`: first east, then north. */
const pointIn = (written: string): Point | undefined => {
	const [, lon, lat] = /^POINT ?\((-?[\d.]+) (-?[\d.]+)\)$/.exec(written) ?? [];
	const at = { lat: Number(lat), lon: Number(lon) };
	return Math.abs(at.lat) <= 90 && Math.abs(at.lon) <= 180 ? at : undefined;
};
const asLocation = (doc: Doc): Location => {
	const at = pointIn(text(doc, "centroide_ll"));
	return { ...written(doc), ...(at ? { at } : {}) };
};
const written = (doc: Doc): Location => ({
	street: text(doc, "straatnaam"),
	number: text(doc, "huisnummer"),
	addition: `${text(doc, "huisletter")} ${text(doc, "huisnummertoevoeging")}`.trim(),
	postcode: text(doc, "postcode"),
	place: text(doc, "woonplaatsnaam"),
	register: text(doc, "nummeraanduiding_id"),
	area: text(doc, "buurtcode"),
});
/** Reads an answer of the Locatieserver; anything else is no answer. */
export const readLocations = (answer: unknown): readonly Location[] => {
	const response = typeof answer === "object" && answer !== null && "response" in answer ? answer.response : undefined;
	const docs = typeof response === "object" && response !== null && "docs" in response ? response.docs : undefined;
	if (!Array.isArray(docs)) return [];
	return docs
		.filter((doc): doc is Doc => typeof doc === "object" && doc !== null && (doc as Doc)["type"] === "adres")
		.map(asLocation)
		.filter((one) => one.street !== "" && one.number !== "");
};
/** What is asked: the address in one line and nothing else. */
export const questionOf = (asked: AddressParts): string =>
	[`${asked.street} ${asked.number ?? ""} ${asked.addition ?? ""}`, asked.postcode ?? "", asked.place ?? ""].join(" ").replace(/\s+/g, " ").trim();

const SERVER = "https://api.pdok.nl/bzk/locatieserver/search/v3_1/free";
/** Asks the Locatieserver by whatever fetches; an answer that does not come is no answer. */
export const askLocatieserver =
	(fetches: (url: string) => Promise<{ readonly ok: boolean; readonly json: () => Promise<unknown> }>, server = SERVER): LookUp =>
	async (asked) => {
		try {
			const query = new URLSearchParams({ q: questionOf(asked), fq: "type:adres", rows: "5" });
			const answer = await fetches(`${server}?${query.toString()}`);
			return answer.ok ? readLocations(await answer.json()) : [];
		} catch {
			return [];
		}
	};
const keyOf = (one: Address): string => `${one.street}/${one.number}`;
/** A file of addresses that was loaded: the same answers without a network. */
export const fromAddressFile = (known: readonly Location[]): LookUp => {
	const doors = Map.groupBy(known, (one) => keyOf(comparable(one)));
	const houses = Map.groupBy(known, (one) => `${comparable(one).postcode}/${one.number}`);
	return async (asked) => {
		const door = comparable(asked);
		return (door.postcode === "" ? undefined : houses.get(`${door.postcode}/${door.number}`)) ?? doors.get(keyOf(door)) ?? [];
	};
};
/** Nobody is asked: what holds until a house decides otherwise. */
export const askNobody: LookUp = async () => [];

/** The one address that is meant, when there is only one: the same number, the addition that was said, a street no more than a slip away. */
export const findLocation = async (lookUp: LookUp, typed: string | AddressParts): Promise<Location | undefined> => {
	const asked = typeof typed === "string" ? readAddressLine(typed) : typed;
	if (!asked.number) return undefined;
	const mine = comparable(asked);
	const fits = (await lookUp(asked)).filter((one) => {
		const theirs = comparable(one);
		return (
			theirs.number === mine.number &&
			theirs.addition === mine.addition &&
			(mine.postcode === "" || mine.postcode === theirs.postcode) &&
			(mine.place === "" || mine.place === theirs.place) &&
			edits(mine.street, theirs.street, 2) <= 2
		);
	});
	return fits.length === 1 ? fits[0] : undefined;
};
