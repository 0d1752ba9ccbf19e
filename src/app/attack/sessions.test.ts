/** Attacks on coming in: fixed sessions, codes used again and at once, guessed PINs, faces where there is no demonstration, roads that lead elsewhere. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { localPath, makeEntryCode } from "#src/platform/sign-in/server.ts";
import { workOf } from "#src/platform/operations/runner.ts";
import { comeInFirst, PASSWORD, readCode, type SignInHouse, signInHouse } from "../testing/sign-in-house.ts";

let house: SignInHouse;
beforeAll(async () => {
	house = await signInHouse();
});
afterAll(async () => house.close());
const COOKIE = "__Host-erbij";
const people = () => {
	if (!house.people) throw new Error("no neighbourhood");
	return house.people;
};
const codeFor = (kind: "person" | "reporter" | "participant", more: { once?: boolean; pin?: string } = {}): Promise<{ code: string }> =>
	house.house.door(people().nadia, { event: "write", what: "test" }, (tx) =>
		makeEntryCode(workOf(house.house, tx, house.newId()), { kind, subject: house.newId(), days: 5, ...more }),
	);

describe("S5 sessions", () => {
	it("a token that was given beforehand is never the one that counts", async () => {
		const { code } = await codeFor("person");
		const browser = house.browser();
		const fixed = "A".repeat(43);
		browser.cookies.set(COOKIE, fixed);
		await browser.post("/code", { code });
		expect(browser.cookies.get(COOKIE)).toMatch(/^[\w-]{43}$/);
		expect(browser.cookies.get(COOKIE)).not.toBe(fixed);
		browser.cookies.set(COOKIE, fixed);
		expect((await browser.get("/jij")).status).toBe(303);
	});
	it("signing out ends it at the server: the old token opens nothing, and no other one of somebody else ends", async () => {
		const { browser } = await comeInFirst(house, people().nadia.id ?? "", "nadia");
		expect((await browser.get("/jij")).status).toBe(200);
		const token = browser.cookies.get(COOKIE) ?? "";
		await browser.post("/afmelden", {});
		const thief = house.browser();
		thief.cookies.set(COOKIE, token);
		expect((await thief.get("/jij")).status).toBe(303);
	});
	it("half-way in opens nothing: no page, no operation, no live page, no ways in", async () => {
		const { browser } = await comeInFirst(house, people().tom.id ?? "", "tom");
		await browser.post("/afmelden", {});
		await browser.post("/aanmelden", { name: "tom", password: PASSWORD });
		expect(browser.cookies.get(COOKIE)).toBeDefined();
		for (const road of ["/jij", "/team", "/jij/sleutels"]) expect((await browser.get(road)).status, road).toBe(303);
		expect((await browser.get("/live?over=contact")).status).toBe(403);
		expect((await browser.get("/api/v1/pages/team")).status).toBe(403);
		expect((await browser.json("/aanmelden/passkey/nieuw", {})).status).toBe(403);
	});
	it("a member who is shut out is out, with a code in hand too", async () => {
		const samira = people().samira.id ?? "";
		const { browser } = await comeInFirst(house, samira, "samira");
		await house.admin.pg.query("update member set active = false where id = $1", [samira]);
		await house.forgotten();
		expect((await browser.get("/jij")).status).toBe(303);
		expect(await house.signIn.findSession(`${COOKIE}=${browser.cookies.get(COOKIE) ?? ""}`)).toBeUndefined();
	});
	it("nobody comes in by a face outside a demonstration, whatever the form says", async () => {
		const browser = house.browser();
		for (const member of [people().nadia.id ?? "", people().keeper.id ?? ""])
			expect((await browser.post("/aanmelden/voorbeeld", { member })).status).toBe(404);
		expect(browser.cookies.get(COOKIE)).toBeUndefined();
		expect((await browser.get("/aanmelden")).html).not.toContain(people().nadia.id);
	});
});

describe("S11 codes", () => {
	it("a code for one time lets one in, however many come at once", async () => {
		const { code } = await codeFor("person", { once: true });
		const browsers = Array.from({ length: 6 }, () => house.browser());
		const came = await Promise.all(browsers.map((one) => one.post("/code", { code })));
		expect(came.filter(({ status }) => status === 303)).toHaveLength(1);
	});
	it("unknown, ended and spent codes get one and the same answer", async () => {
		const spent = await codeFor("reporter", { once: true });
		await house.browser().post("/code", { code: spent.code });
		const bare = (html: string): string =>
			html
				.replace(/value="[^"]*"/g, "")
				.replace(/nonce="[^"]*"/g, "")
				.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "");
		const [one, other] = await Promise.all([
			house.browser().post("/code", { code: spent.code }),
			house.browser().post("/code", { code: "2222-3333-4444" }),
		]);
		expect([one.status, bare(one.html)]).toEqual([other.status, bare(other.html)]);
	});
	it("a PIN is not guessed by trying many at once", async () => {
		const { code } = await codeFor("person", { pin: "4711" });
		house.slept.length = 0;
		let looked = 0;
		for (let round = 0; round < 3; round += 1) {
			const tries = await Promise.all(
				Array.from({ length: 12 }, (_, at) => house.browser().post("/code", { code, pin: String(1_000 + round * 12 + at) })),
			);
			expect(tries.every(({ status }) => status === 422 || status === 429)).toBe(true);
			looked += tries.filter(({ status }) => status === 422).length;
		}
		// Who holds the card may guess; ten thousand numbers must take days, not an hour.
		expect(looked).toBeLessThanOrEqual(20);
		expect((await house.browser().post("/code", { code, pin: "4711" })).status).toBe(429);
	});
	it("a colleague's first code is spent once a way in was made with it, for whoever typed it too", async () => {
		const els = people().els.id ?? "";
		const first = await comeInFirst(house, els, "els");
		expect((await first.browser.get("/jij")).status).toBe(200);
		expect(await readCode(house, els)).toBe("");
	});
});

describe("roads that lead elsewhere", () => {
	it.each([
		"//elsewhere.example",
		"///elsewhere.example",
		"/\\elsewhere.example",
		"\\\\elsewhere.example",
		"https://elsewhere.example",
		"javascript:alert(1)",
		"/\t/elsewhere.example",
		"/\n/elsewhere.example",
		" /vandaag",
		"/%5C\\elsewhere.example",
		"//",
		"/\u0000/x",
		"data:text/html,x",
		"vandaag",
		"",
	])("%j leads home", (road) => {
		const led = localPath(road, "/thuis");
		expect(new URL(led, "https://erbij.example").origin).toBe("https://erbij.example");
		expect(led === "/thuis" || /^\/[^/\\]/.test(led)).toBe(true);
	});
	it.each(["/taal", "/aanmelden", "/aanmelden/opnieuw"])("POST %s goes nowhere else", async (road) => {
		const answer = await house
			.browser()
			.post(road, { taal: "nl", terug: "//elsewhere.example", naar: "//elsewhere.example", name: "x", password: "y" });
		expect(answer.location ?? "/").toMatch(/^\/(?!\/)/);
		expect(answer.html).not.toContain("elsewhere.example");
	});
});

describe("S11 the number after the password", () => {
	it("is not guessed by giving the password again after every six", async () => {
		const westhof = people().westhof.id ?? "";
		const { browser } = await comeInFirst(house, westhof, "westhof");
		await browser.post("/afmelden", {});
		let looked = 0;
		for (let round = 0; round < 7; round += 1) {
			const guesser = house.browser();
			await guesser.post("/aanmelden", { name: "westhof", password: PASSWORD });
			for (let at = 0; at < 6; at += 1)
				if ((await guesser.post("/aanmelden/tweede", { number: String(100_000 + round * 10 + at) })).status === 422) looked += 1;
		}
		expect(looked).toBeLessThanOrEqual(30);
	});
});
