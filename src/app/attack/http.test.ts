/** Attacks on the door itself: forged origins, odd bodies, lost databases. Whatever comes in, nothing is written, nothing is told, and the headers stand. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestHouse, testHouse } from "../testing/house.ts";

let house: TestHouse;
beforeAll(async () => { house = await testHouse(); });
afterAll(async () => house.close());

const cookie = (): string => `wie=member-${house.people.nadia.id}`;
const call = { sees: "Ik hoor al weken niets van de buren", source: "resident" };
const send = async (headers: Record<string, string>, body: BodyInit = JSON.stringify(call), path = "/api/v1/operations/signalling.take-call", method = "POST"): Promise<Response> =>
	house.app.request(`http://localhost${path}`, { method, body, headers: { host: "localhost", cookie: cookie(), "idempotency-key": house.newId(), "content-type": "application/json", ...headers } });
const written = async (): Promise<number> => Number((await house.pool.pg.query("select count(*) as n from command")).rows[0]?.n ?? 0);

describe("S6: a write from elsewhere", () => {
	beforeAll(async () => { await house.get(house.people.nadia, "/signalen"); });
	it.each([
		["another site", { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" }],
		["a sister site", { "sec-fetch-site": "same-site" }],
		["another site without fetch metadata", { origin: "https://elsewhere.example" }],
		["a sandboxed frame", { origin: "null" }],
		["a host that only begins the same", { origin: "http://localhost.elsewhere.example" }],
		["the right host on another port", { origin: "http://localhost:81" }],
		["an origin that is none", { origin: "nonsense" }],
		["an empty origin", { origin: "" }],
	])("is refused: %s", async (_what, headers) => {
		const before = await written();
		const answer = await send(headers as Record<string, string>);
		expect(answer.status).toBe(403);
		expect(answer.headers.get("content-security-policy")).toContain("default-src 'self'");
		expect(await written()).toBe(before);
	});
	it.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""])("JSON sent as %s is no JSON", async (type) => {
		expect((await send({ "content-type": type })).status).toBe(415);
	});
	it.each(["PUT", "PATCH", "DELETE"])("%s does nothing", async (method) => {
		expect((await send({}, JSON.stringify(call), "/signalen/nieuw", method)).status).toBe(404);
	});
});
