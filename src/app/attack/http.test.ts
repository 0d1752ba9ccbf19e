/** Attacks on the door itself: forged origins, odd bodies, lost databases. Whatever comes in, nothing is written, nothing is told, and the headers stand. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import pino from "pino";
import { createApp } from "#src/platform/http/app.ts";
import { sentencesOf } from "#src/platform/http/sentences.ts";
import type { Server } from "#src/platform/http/server.ts";
import { openThrottle } from "#src/platform/http/throttle.ts";
import { dangerousDetailsLeftOut } from "../logging.ts";
import { noticeView } from "../pages/notice.tsx";
import { phases } from "../phases.ts";
import { type TestHouse, testHouse } from "../testing/house.ts";

let house: TestHouse;
beforeAll(async () => {
	house = await testHouse();
});
afterAll(async () => house.close());

const cookie = (): string => `wie=member-${house.people.nadia.id}`;
const call = { sees: "Ik hoor al weken niets van de buren", source: "resident" };
const send = async (
	headers: Record<string, string>,
	body: BodyInit = JSON.stringify(call),
	path = "/api/v1/operations/signalling.take-call",
	method = "POST",
): Promise<Response> =>
	house.app.request(`http://localhost${path}`, {
		method,
		body,
		headers: { host: "localhost", cookie: cookie(), "idempotency-key": house.newId(), "content-type": "application/json", ...headers },
	});
/** A server of its own around the same house, to break on purpose. */
const bare = (): Server => ({
	house: house.house,
	findSession: async () => ({ actor: house.people.nadia, name: "Nadia", home: "/vandaag" }),
	sentences: sentencesOf(phases.map((phase) => phase.words)),
	assets: { publicCss: "/a.css", workerCss: "/b.css", script: "/c.js" },
	pages: phases.flatMap((phase) => phase.pages),
	publicTenant: async () => house.ids.tenant,
	signInPath: "/aanmelden",
	throttle: openThrottle({ perNetwork: 1_000, behindProxy: false }),
	notice: noticeView,
	fault: () => undefined,
	newId: house.newId,
});
const written = async (): Promise<number> => Number((await house.pool.pg.query("select count(*) as n from command")).rows[0]?.n ?? 0);

describe("S6: a write from elsewhere", () => {
	beforeAll(async () => {
		await house.get(house.people.nadia, "/signalen");
	});
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

describe("a form that is sent after the session ended", () => {
	it("gives back everything that was typed, under the same id, and writes nothing", async () => {
		const id = house.newId();
		const words = "Zij deed zelf open en we dronken koffie.\nMorgen bel ik.";
		const seen = await house.post(
			undefined,
			`/signalen/vertelt`,
			"signalling.take-call",
			{ sees: words, where: "Spinnersteeg 44", source: "resident" },
			id,
		);
		expect(seen.status).toBe(403);
		expect(seen.html).toContain("Zij deed zelf open en we dronken koffie.");
		expect(seen.html).toContain(`value="${id}"`);
		expect(seen.html).toContain('value="Spinnersteeg 44"');
		expect(seen.html).toContain('action="/signalen/vertelt"');
		expect(seen.html).toContain('href="/aanmelden"');
		const again = await house.post(
			house.people.nadia,
			`/signalen/vertelt`,
			"signalling.take-call",
			{ sees: words, where: "Spinnersteeg 44", source: "resident" },
			id,
		);
		expect(again.status).toBe(303);
	});
	it("does not run what somebody else put in it", async () => {
		const seen = await house.post(undefined, "/signalen/vertelt", "signalling.take-call", { sees: `"><script>alert(1)</script>${"x".repeat(80)}` });
		expect(seen.html).not.toContain("<script>alert");
	});
});

describe("S7 headers", () => {
	const must: Readonly<Record<string, RegExp>> = {
		"content-security-policy": /default-src 'self'; script-src 'self' 'nonce-[\w+/=]+'; style-src 'self';.*frame-ancestors 'none'/,
		"x-content-type-options": /^nosniff$/,
		"x-frame-options": /^DENY$/,
		"referrer-policy": /^no-referrer$/,
		"strict-transport-security": /max-age=\d{7,}/,
		"cross-origin-resource-policy": /^same-origin$/,
		"cache-control": /no-store/,
	};
	it.each([
		["a page", "GET", "/signalen", 200],
		["a public page", "GET", "/melden", 200],
		["nothing here", "GET", "/nergens", 404],
		["an unreadable road", "GET", "/buurt/%ff%fe", 200],
		["the API's list", "GET", "/api/v1/openapi.json", 200],
		["a page by the API", "GET", "/api/v1/pages/signalen", 200],
		["nothing in the API", "GET", "/api/v1/nergens", 404],
		["an operation that is none", "POST", "/api/v1/operations/none", 422],
		["a body that is none", "POST", "/api/v1/operations/signalling.take-call", 422],
		["a form that is none", "POST", "/signalen/nieuw", 404],
		["the live page without a session", "GET", "/live", 403],
		["another method", "DELETE", "/signalen", 404],
		["another method", "OPTIONS", "/signalen", 404],
	])("stand on %s: %s %s", async (what, method, path, status) => {
		const answer = await house.app.request(`http://localhost${path}`, {
			method,
			headers: {
				host: "localhost",
				...(what.includes("without") ? {} : { cookie: cookie() }),
				...(method === "POST" ? { "content-type": "application/json" } : {}),
			},
			...(method === "POST" ? { body: "[" } : {}),
		});
		if (what !== "an unreadable road") expect(answer.status).toBe(status);
		for (const [name, like] of Object.entries(must)) expect(answer.headers.get(name) ?? "", name).toMatch(like);
		expect(await answer.text()).not.toMatch(/unsafe-(inline|eval)|node_modules|select .* from/);
	});
	it("S13 stand on a fault too, with a number and no word of what went wrong - also when nobody knows yet who comes", async () => {
		const broken = createApp(
			{
				...bare(),
				findSession: async () => {
					throw Object.assign(new Error(`connection to 10.0.0.1 lost while reading GEHEIM`), { code: "ECONNREFUSED" });
				},
			},
			{ hear: () => () => undefined },
			[],
		);
		for (const [path, accept] of [
			["/vandaag", "text/html"],
			["/api/v1/pages/vandaag", "application/json"],
			["/melden", "text/html"],
		] as const) {
			const answer = await broken.request(`http://localhost${path}`, { headers: { host: "localhost", accept } });
			expect(answer.status, path).toBe(503);
			expect(answer.headers.get("retry-after")).toBe("3");
			for (const [name, like] of Object.entries(must)) expect(answer.headers.get(name) ?? "", `${path} ${name}`).toMatch(like);
			expect(await answer.text()).not.toMatch(/GEHEIM|10\.0\.0\.1|ECONNREFUSED/);
		}
	});
	it("S13 a fault while it is written leaves nothing behind, and opens nothing", async () => {
		const { handlers } = house.house;
		const before = await written();
		const failing = {
			...house.house,
			handlers: new Map(
				[...handlers].map(([name, handled]) => [
					name,
					{
						...handled,
						handle: async (...given: Parameters<typeof handled.handle>) => {
							await handled.handle(...given);
							throw new Error("GEHEIM");
						},
					},
				]),
			),
		};
		const app = createApp({ ...bare(), house: failing }, { hear: () => () => undefined }, []);
		const answer = await app.request("http://localhost/api/v1/operations/signalling.take-call", {
			method: "POST",
			body: JSON.stringify(call),
			headers: { host: "localhost", cookie: cookie(), "content-type": "application/json", "idempotency-key": house.newId() },
		});
		expect(answer.status).toBe(500);
		expect(await answer.text()).not.toContain("GEHEIM");
		expect(await written()).toBe(before);
	});
});

describe("S12 odd bodies", () => {
	it.each([
		["a letter the database cannot keep", { named: "a\u0000b" }],
		["half a letter", { named: "\ud800" }],
		["a day before the calendar", { named: "x", day: "0000-01-01" }],
	])("%s is no fault", async (_what, body) => {
		expect((await send({}, JSON.stringify(body), "/api/v1/operations/contact.find-person")).status).toBe(200);
	});
	it.each(["0000-01-01", "0001-01-01", "9999-12-31", "2026-02-30", "2026-11-24T00:00", "+002026-11-24"])(
		"SIG-16 a worry with the day %s comes back to be mended, and is not lost in a fault",
		async (firstNoticed) => {
			const told = await house.post(undefined, "/melden", "signalling.tell", { sees: "Ik maak me zorgen", firstNoticed });
			expect(told.status).toBe(422);
			expect(told.html).toContain("Ik maak me zorgen");
		},
	);
	it("a deep body, a wide one and a list are answered and forgotten", async () => {
		const deep = `${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`;
		for (const body of [deep, JSON.stringify({ ...call, tried: Array.from({ length: 10_000 }, () => "x") }), "[]", "null", '"x"', "1e999", ""])
			expect((await send({}, body)).status).toBe(422);
		const form = new URLSearchParams(Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`a.${at}.b.c.d`, "x"])));
		form.set("operation", "signalling.tell");
		form.set("id", house.newId());
		expect([422, 303]).toContain(
			(await house.app.request("http://localhost/melden", { method: "POST", body: form, headers: { host: "localhost" } })).status,
		);
	});
	it("a body that is too big is not read", async () => {
		const answer = await house.app.request("http://localhost/melden", {
			method: "POST",
			body: "x".repeat(13 * 1024 * 1024),
			headers: { host: "localhost", "content-type": "text/plain", "content-length": String(13 * 1024 * 1024) },
		});
		expect(answer.status).toBe(413);
	});
});

describe("S8 the log", () => {
	it("holds the place of a fault and not its message, however many lines that has", () => {
		const lines: string[] = [];
		const log = pino(dangerousDetailsLeftOut, { write: (line: string) => void lines.push(line) });
		for (const fault of [
			new Error("GEHEIM een"),
			new Error("begin\nGEHEIM twee\n    at GEHEIM (drie)\neinde"),
			Object.assign(new TypeError("x\nGEHEIM"), { detail: "GEHEIM", query: "GEHEIM", parameters: ["GEHEIM"] }),
			new AggregateError([new Error("GEHEIM")], "GEHEIM\nGEHEIM"),
			"GEHEIM",
			new Error("a", { cause: new Error("GEHEIM") }),
		])
			log.error({ reference: "1", what: "GET /x", fault }, "fault");
		expect(lines).toHaveLength(6);
		expect(lines.join("")).not.toContain("GEHEIM");
		expect(lines[1]).toContain("http.test.ts");
	});
});
