import { afterAll, beforeAll, expect, test } from "vitest";
import { comeInFirst, PASSWORD, type SignInHouse, signInHouse } from "#src/app/testing/sign-in-house.ts";
import { delayAfter, MOST_MS, openSlowDown } from "./slow-down.ts";

let house: SignInHouse;
let secret: string;
beforeAll(async () => {
	house = await signInHouse();
	({ secret } = await comeInFirst(house, house.people?.nadia.id ?? "", "nadia"));
});
afterAll(() => house.close());

/** A page without what differs each time. */
const bare = (html: string): string =>
	html
		.replace(/nonce="[^"]*"/g, "")
		.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "")
		.replace(/value="(nadia|niemand)"/g, "");

test("S11: a known and an unknown name get the same status, page and headers", async () => {
	const browser = house.browser();
	const [known, unknown] = [
		await browser.post("/aanmelden", { name: "nadia", password: "verkeerd wachtwoord" }),
		await browser.post("/aanmelden", { name: "niemand", password: "verkeerd wachtwoord" }),
	];
	expect(known.status).toBe(422);
	expect(unknown.status).toBe(known.status);
	expect(bare(unknown.html)).toBe(bare(known.html));
	expect([...unknown.headers.keys()]).toEqual([...known.headers.keys()]);
	expect(known.html).not.toContain("verkeerd wachtwoord");
});

test("S11: an unknown name costs the server the same work: a slow hash is counted for both", async () => {
	const crypto = await import("./passwords.ts");
	const hash = await crypto.hashPassword(PASSWORD);
	const time = async (kept: string | null): Promise<number> => {
		const began = process.cpuUsage();
		for (let at = 0; at < 5; at++) await crypto.checkPassword(kept, "verkeerd wachtwoord");
		const { user, system } = process.cpuUsage(began);
		return user + system;
	};
	await time(null);
	const least = async (kept: string | null): Promise<number> => Math.min(await time(kept), await time(kept), await time(kept));
	const [known, unknown] = [await least(hash), await least(null)];
	expect(unknown).toBeGreaterThan(known / 3);
	expect(unknown).toBeLessThan(known * 3);
});

test("S11: ten wrong tries make it slow, and the right password still works for who has it", async () => {
	house.slept.length = 0;
	const stranger = house.browser();
	for (let at = 0; at < 10; at++) expect((await stranger.post("/aanmelden", { name: "nadia", password: "verkeerd wachtwoord" })).status).toBe(422);
	expect(house.slept.at(-1)).toBe(MOST_MS);
	house.pass(1);
	const own = house.browser();
	expect((await own.post("/aanmelden", { name: "nadia", password: PASSWORD })).status).toBe(303);
	expect((await own.post("/aanmelden/tweede", { number: await house.numberFor(secret) })).status).toBe(303);
	expect((await own.get("/team")).status).toBe(200);
	house.slept.length = 0;
	await own.post("/aanmelden", { name: "nadia", password: PASSWORD });
	expect(house.slept.length === 0 || (house.slept[0] ?? 0) <= MOST_MS).toBe(true);
});

test("S11: every wrong try leaves a line in the log, without what was typed", async () => {
	await house.browser().post("/aanmelden", { name: "geheime-naam", password: "geheim getypt woord" });
	const found = await house.admin.pg.query(
		"select event, what, outcome, a::text as row from access_log a where what = 'sign-in.password' and event = 'refuse'",
	);
	expect(found.rows.length).toBeGreaterThan(0);
	expect(JSON.stringify(found.rows)).not.toMatch(/geheime-naam|geheim getypt/);
});

test("S11: the delay grows to five seconds and no further, and too many at once from one address are asked to come back", async () => {
	expect([0, 3, 4, 5, 20, 1000].map((wrong) => delayAfter(wrong, 3))).toEqual([0, 0, 250, 500, MOST_MS, MOST_MS]);
	let go: () => void = () => undefined;
	const slow = openSlowDown(
		() =>
			new Promise((resolve) => {
				go = resolve;
			}),
	);
	for (let at = 0; at < 3; at++) await slow.wait("a", "een");
	const waiting = Array.from({ length: 20 }, () => slow.wait("a", "een"));
	expect(await slow.wait("a", "een")).toBe(0);
	const other = slow.wait("b", "twee");
	expect(await other).toBe(1);
	go();
	void waiting;
});

test("S11: a spoofed X-Forwarded-For does not give a fresh start", async () => {
	house.slept.length = 0;
	for (let at = 0; at < 14; at++)
		await house.app.request("http://localhost/aanmelden", {
			method: "POST",
			body: new URLSearchParams({ name: `naam${at}`, password: "x" }),
			headers: { "x-forwarded-for": `10.0.0.${at}`, "content-type": "application/x-www-form-urlencoded" },
		});
	expect(house.slept.length).toBeGreaterThan(0);
});

test("S6: from another site nobody is signed in or out", async () => {
	for (const path of ["/aanmelden", "/afmelden", "/code", "/taal"]) {
		const response = await house.app.request(`http://localhost${path}`, {
			method: "POST",
			headers: { host: "localhost", origin: "https://elders.nl" },
			body: new URLSearchParams({}),
		});
		expect(response.status).toBe(403);
	}
});

test("S6: one is never sent to another site", async () => {
	for (const naar of ["https://elders.nl", "//elders.nl", "/\\elders.nl", "javascript:alert(1)"]) {
		house.pass(1);
		const browser = house.browser();
		const first = await browser.post("/aanmelden", { name: "nadia", password: PASSWORD, naar });
		expect(first.location).toBe("/aanmelden/tweede");
		expect((await browser.post("/aanmelden/tweede", { number: await house.numberFor(secret), naar })).location).toBe("/vandaag");
		expect((await browser.post("/taal", { taal: "nl", terug: naar })).location).toBe("/");
	}
});
