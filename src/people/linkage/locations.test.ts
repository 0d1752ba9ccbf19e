import { describe, expect, test } from "vitest";
import { askLocatieserver, askNobody, findLocation, fromAddressFile, readLocations } from "./locations.ts";
import { recorded } from "./testing/recorded.ts";

const answering = (answer: unknown, asked: string[] = []) =>
	askLocatieserver(async (url) => {
		asked.push(url);
		return { ok: true, json: async () => answer };
	});

describe("looking an address up", () => {
	test("reads an answer of the Locatieserver, and finds the one that is meant", async () => {
		expect(readLocations(recorded)).toHaveLength(3);
		expect(await findLocation(answering(recorded), "Lindestr. 14, Weversdam")).toMatchObject({
			street: "Lindestraat",
			postcode: "1234AB",
			area: "BU99990101",
		});
		expect(await findLocation(answering(recorded), "Lindestraat 14 II")).toMatchObject({ place: "Ooldermeer", addition: "2" });
		expect(await findLocation(answering(recorded), "Lindenstraat 14, 1234 AB")).toMatchObject({ street: "Lindestraat" });
	});
	test("two that fit, none that fits, a street without a number, an odd answer or a network that is gone: nothing", async () => {
		const twice = { response: { docs: [...recorded.response.docs.slice(0, 1), { ...recorded.response.docs[0], woonplaatsnaam: "Kerkdorp" }] } };
		expect(await findLocation(answering(twice), "Lindestraat 14")).toBeUndefined();
		expect(await findLocation(answering(recorded), "Molenweg 14")).toBeUndefined();
		expect(await findLocation(answering(recorded), "Lindestraat")).toBeUndefined();
		for (const odd of [null, "nee", { response: {} }, { response: { docs: "x" } }])
			expect(await findLocation(answering(odd), "Lindestraat 14")).toBeUndefined();
		const gone = askLocatieserver(async () => {
			throw new Error("no network");
		});
		expect(await findLocation(gone, "Lindestraat 14")).toBeUndefined();
	});
	test("PRIV-12 only the address itself is asked, and nobody is asked unless a house decides so", async () => {
		const asked: string[] = [];
		await findLocation(answering(recorded, asked), "Lindestraat 14 II, 1234 AB Weversdam");
		const url = new URL(asked[0] ?? "");
		expect([...url.searchParams]).toEqual([
			["q", "Lindestraat 14 II 1234AB Weversdam"],
			["fq", "type:adres"],
			["rows", "5"],
		]);
		expect(await findLocation(askNobody, "Lindestraat 14")).toBeUndefined();
	});
	test("the same from an address file that was loaded, without a network", async () => {
		const file = fromAddressFile(readLocations(recorded));
		expect(await findLocation(file, "lindestr 14, Weversdam")).toMatchObject({ postcode: "1234AB" });
		expect(await findLocation(file, "Lindetsraat 14, 1234AB")).toMatchObject({ street: "Lindestraat" });
		expect(await findLocation(file, "Onbekend 14")).toBeUndefined();
	});
});
