/** A creditor's own system brings a file with its key. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { withClient } from "#src/platform/database/database-config.ts";

let house: TestHouse;
let key = "";
let keyId = "";
beforeAll(async () => {
	house = await testHouse();
	keyId = String(
		(await house.mustRun(house.people.keeper, "team.make-key", { organisation: house.ids.westhof, called: "huuradministratie" }))["key"],
	);
	const shown = await house.get(house.people.keeper, `/team/organisatie/${house.ids.westhof}/sleutel/${keyId}`);
	key = /erbij_[A-Za-z0-9_-]{43}/.exec(shown.html)?.[0] ?? "";
});
afterAll(async () => {
	expect(house.faults).toEqual([]);
	await house.close();
});
const send = async (operation: string, input: unknown): Promise<{ status: number; body: Record<string, unknown> }> => {
	const answer = await house.app.request(`/api/v1/operations/${operation}`, {
		method: "POST",
		headers: { authorization: `Bearer ${key}`, "content-type": "application/json", "idempotency-key": house.newId() },
		body: JSON.stringify(input),
	});
	return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};
const file = (street: string, lines: number): string =>
	["Naam;Adres;Postcode;Plaats;Maanden;Bedrag;Kenmerk"]
		.concat(Array.from({ length: lines }, (_, at) => `Bewoner ${at};${street} ${at + 1};1234 AB;Weversdam;3;900;K-${street}-${at + 1}`))
		.join("\n");
const columns = { whom: 0, address: 1, postcode: 2, place: 3, months: 4, amount: 5, reference: 6 };
const bring = async (street: string, lines: number): Promise<string> => {
	const brought = await send("signalling.bring-file", { file: { name: "huur.csv", text: file(street, lines) } });
	expect(brought.status).toBe(200);
	const id = String((brought.body["answer"] as Record<string, unknown> | undefined)?.["file"] ?? brought.body["file"]);
	expect((await send("signalling.import-arrears", { file: id, columns, kind: "huur" })).status).toBe(200);
	return id;
};
const stateOf = async (id: string) =>
	withClient(
		house.database.adminConfig,
		async (client) => (await client.query("select state, added, bad from arrears_file where id = $1", [id])).rows[0],
	);

describe("a file by a key", () => {
	it("SIG-29 SIG-30 is taken in by the house in the name of the key, also after a stop; the sender's own mark comes back with it, and the address is whole", async () => {
		const id = await bring("Sleutelgracht", 30);
		await house.runJobs();
		expect(await stateOf(id)).toMatchObject({ state: "done", added: 30, bad: 0 });
		const back = await (
			await house.app.request("/api/v1/pages/partner/terugkoppeling/systeem", { headers: { authorization: `Bearer ${key}` } })
		).text();
		expect(back).toContain("K-Sleutelgracht-30");
		expect(back).toContain('"postcode":"1234AB"');
		expect(back).toContain('"huisnummer":"30"');
	});
	it("a key that was ended in between opens nothing any more: the file stops, and says so", async () => {
		const id = await bring("Eindgracht", 3);
		await house.mustRun(house.people.keeper, "team.end-key", { organisation: house.ids.westhof, key: keyId });
		await house.runJobs();
		expect(await stateOf(id)).toMatchObject({ state: "stopped", added: 0 });
	});
});
