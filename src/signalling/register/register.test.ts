import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import { readLocationSettings } from "./settings.ts";

const doc = (street: string, number: number, register: string): object => ({
	type: "adres",
	straatnaam: street,
	huisnummer: number,
	postcode: "1234AB",
	woonplaatsnaam: "Weversdam",
	nummeraanduiding_id: register,
	buurtcode: "BU99990101",
});
/** What a Locatieserver would answer: recorded, and served from this machine. */
const recorded = { response: { docs: [doc("Burgemeester Kwakkelplein", 14, "9999200000000014"), doc("Lindestraat", 14, "9999200000000099")] } };

let house: TestHouse;
let server: Server;
let folder: string;
let down = false;
const asked: string[] = [];
beforeAll(async () => {
	house = await testHouse();
	folder = mkdtempSync(join(tmpdir(), "adressen-"));
	server = createServer((request, response) => {
		asked.push(request.url ?? "");
		response.writeHead(down ? 503 : 200, { "content-type": "application/json" }).end(JSON.stringify(recorded));
	});
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});
afterAll(async () => {
	server.close();
	rmSync(folder, { recursive: true });
	await house.close();
});
afterEach(() => {
	delete process.env["ERBIJ_LOCATIONS"];
	down = false;
});
const serverUrl = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/free`;
const call = async (where: string, whom?: string): Promise<string> =>
	String(
		(
			await house.mustRun(house.people.nadia, "signalling.take-call", {
				sees: `Zorgen bij ${where}`,
				where,
				source: "resident",
				way: "none",
				...(whom === undefined ? {} : { whom }),
			})
		)["case"],
	);
const round = () => house.runNight("signalling.look-up");
const looked = () =>
	withClient(house.database.adminConfig, async (client) => (await client.query("select register from address_location order by 1")).rows);

describe("looking addresses up after they arrived", () => {
	it("PRIV-12 nobody is asked unless the house decides so; a word that means nothing stops the start", async () => {
		await call("Plein 1 Mei 3");
		await round();
		expect(await looked()).toEqual([]);
		expect(readLocationSettings({}).kind).toBe("off");
		expect(readLocationSettings({ ERBIJ_LOCATIONS: "pdok" })).toEqual({ kind: "server", url: undefined });
		expect(readLocationSettings({ ERBIJ_LOCATIONS: "file:/a/b.json" })).toEqual({ kind: "file", path: "/a/b.json" });
		expect(() => readLocationSettings({ ERBIJ_LOCATIONS: "misschien" })).toThrow("ERBIJ_LOCATIONS");
	});
	it("SIG-18 one door spelled so differently that nothing nearby was found becomes a question in words, explained on screen; only the address left the house", async () => {
		const first = await call("Burg. Kwakkelplein 14");
		const second = await call("Purgemeester Kwakkelplein 14, 1234 AB", "mevrouw Geheimpje");
		expect((await house.get(house.people.nadia, `/signalen/${second}`)).html).not.toContain("Volgens het register van adressen");
		process.env["ERBIJ_LOCATIONS"] = serverUrl();
		await round();
		expect(asked.some((url) => url.includes("Purgemeester"))).toBe(true);
		expect(asked.join()).not.toMatch(/Geheimpje|Zorgen/);
		const page = (await house.get(house.people.nadia, `/signalen/${second}`)).html;
		expect(page).toContain("Is dit hetzelfde huishouden?");
		expect(page).toContain("Volgens het register van adressen is dit");
		expect(page).toContain("In het register van adressen staat het zo: Burgemeester Kwakkelplein 14, Weversdam.");
		expect((await house.get(house.people.nadia, `/signalen/${first}`)).html).toContain("Is dit hetzelfde huishouden?");
		// Asked once: another round asks nobody anything, and writes nothing.
		const before = [asked.length, (await house.entries(house.people.nadia, second)).length];
		await round();
		expect([asked.length, (await house.entries(house.people.nadia, second)).length]).toEqual(before);
		expect(house.faults).toEqual([]);
	});
	it("an answer that stays away is no answer: nothing is written down, and it is asked again", async () => {
		await call("Lindestraat 14");
		process.env["ERBIJ_LOCATIONS"] = serverUrl();
		down = true;
		const before = (await looked()).length;
		await round();
		expect(await looked()).toHaveLength(before);
		down = false;
		await round();
		expect((await looked()).length).toBe(before + 1);
	});
	it("the same from an address file, JSON or CSV, without a network; what it does not know is said", async () => {
		const file = join(folder, "adressen.json");
		writeFileSync(file, JSON.stringify(recorded));
		process.env["ERBIJ_LOCATIONS"] = `file:${file}`;
		const odd = await call("Nergenslaan 77");
		await round();
		expect((await house.get(house.people.nadia, `/signalen/${odd}`)).html).toContain("Zo staat het niet in het register van adressen");
		const table = join(folder, "adressen.csv");
		writeFileSync(
			table,
			"straatnaam;huisnummer;huisletter;huisnummertoevoeging;postcode;woonplaatsnaam;nummeraanduiding_id\nDorpsweg;7;;;4321ZX;Ooldermeer;9999200000000007\n",
		);
		process.env["ERBIJ_LOCATIONS"] = `file:${table}`;
		const known = await call("Dorpswg 7, Ooldermeer");
		await round();
		expect((await house.get(house.people.nadia, `/signalen/${known}`)).html).toContain("Dorpsweg 7, Ooldermeer");
	});
});
