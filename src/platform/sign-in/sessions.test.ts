import { afterAll, beforeAll, expect, test } from "vitest";
import { comeInFirst, OTHER_PASSWORD, PASSWORD, type SignInHouse, signInHouse } from "#src/app/testing/sign-in-house.ts";
import { SESSION_COOKIE } from "./tokens.ts";

let house: SignInHouse;
let nadia: string;
let secret: string;
let spare: readonly string[];
beforeAll(async () => {
	house = await signInHouse();
	nadia = house.people?.nadia.id ?? "";
	({ secret, spare } = await comeInFirst(house, nadia, "nadia"));
});
afterAll(() => house.close());

/** Signs in with password and number, in a browser of its own. */
const comeIn = async (before?: string) => {
	house.pass(1);
	const browser = house.browser();
	if (before !== undefined) browser.cookies.set(SESSION_COOKIE, before);
	const first = await browser.post("/aanmelden", { name: " Nadia ", password: PASSWORD });
	const halfWay = browser.cookies.get(SESSION_COOKIE);
	const second = await browser.post("/aanmelden/tweede", { number: await house.numberFor(secret) });
	return { browser, first, second, halfWay, token: browser.cookies.get(SESSION_COOKIE) };
};
const isIn = async (browser: ReturnType<SignInHouse["browser"]>) => (await browser.get("/team")).status === 200;

test("S5: a token somebody put there is never kept, and the token is new at the second step", async () => {
	const planted = "A".repeat(43);
	const { browser, halfWay, token } = await comeIn(planted);
	expect(halfWay).not.toBe(planted);
	expect(token).not.toBe(halfWay);
	expect(token).toMatch(/^[\w-]{43}$/);
	expect(await isIn(browser)).toBe(true);
	const thief = house.browser();
	thief.cookies.set(SESSION_COOKIE, halfWay ?? "");
	expect((await thief.get("/team")).location).toContain("/aanmelden");
});

test("S5: the token of a session somebody already had ends when they sign in again", async () => {
	const { token: old } = await comeIn();
	const { browser } = await comeIn(old);
	expect(await isIn(browser)).toBe(true);
	const other = house.browser();
	other.cookies.set(SESSION_COOKIE, old ?? "");
	expect(await isIn(other)).toBe(false);
});

test("S7: the cookie is __Host-, Secure, HttpOnly and SameSite, for the whole host and no other", async () => {
	const { second } = await comeIn();
	const line = second.headers.getSetCookie().find((one) => one.startsWith(`${SESSION_COOKIE}=`));
	for (const part of ["Path=/", "Secure", "HttpOnly", "SameSite=Lax"]) expect(line).toContain(part);
	expect(line).not.toContain("Domain");
});

test("S5: only a digest of the token is in the database", async () => {
	const { token } = await comeIn();
	const found = await house.admin.pg.query("select encode(digest, 'hex') as digest, s::text as row from session s");
	expect(found.rows.length).toBeGreaterThan(0);
	expect(JSON.stringify(found.rows)).not.toContain(token);
});

test("S5: a password alone opens nothing", async () => {
	house.pass(1);
	const browser = house.browser();
	const first = await browser.post("/aanmelden", { name: "nadia", password: PASSWORD });
	expect(first.location).toContain("/aanmelden/tweede");
	expect(await isIn(browser)).toBe(false);
	expect((await browser.get("/jij/sleutels")).location).toContain("/aanmelden");
	expect((await browser.get("/api/v1/pages/team")).status).toBe(403);
});

test("S5: a number counts once", async () => {
	house.pass(1);
	const number = await house.numberFor(secret);
	const [one, two] = [house.browser(), house.browser()];
	for (const browser of [one, two]) await browser.post("/aanmelden", { name: "nadia", password: PASSWORD });
	expect((await one.post("/aanmelden/tweede", { number })).status).toBe(303);
	expect((await two.post("/aanmelden/tweede", { number })).status).toBe(422);
});

test("S5: a spare code counts once", async () => {
	expect(spare).toHaveLength(8);
	for (const status of [303, 422]) {
		const browser = house.browser();
		await browser.post("/aanmelden", { name: "nadia", password: PASSWORD });
		expect((await browser.post("/aanmelden/tweede", { number: spare[0] ?? "" })).status).toBe(status);
	}
});

test("S5: after six wrong numbers the password is asked again", async () => {
	const browser = house.browser();
	await browser.post("/aanmelden", { name: "nadia", password: PASSWORD });
	for (let at = 0; at < 6; at++) expect((await browser.post("/aanmelden/tweede", { number: "000000" })).status).toBe(422);
	expect((await browser.post("/aanmelden/tweede", { number: "000000" })).location).toBe("/aanmelden");
	expect((await browser.get("/aanmelden/tweede")).location).toBe("/aanmelden");
});

test("S5: signing out ends the session on the server", async () => {
	const { browser, token } = await comeIn();
	await browser.post("/afmelden", {});
	expect(browser.cookies.has(SESSION_COOKIE)).toBe(false);
	browser.cookies.set(SESSION_COOKIE, token ?? "");
	expect(await isIn(browser)).toBe(false);
});

test("S5: after 30 minutes of nothing one is out; being here keeps it awake, to 12 hours at most", async () => {
	const { browser } = await comeIn();
	for (let minutes = 0; minutes < 11 * 60; minutes += 25) {
		house.pass(25);
		expect(await isIn(browser)).toBe(true);
	}
	house.pass(25);
	expect(await isIn(browser)).toBe(true);
	for (let minutes = 0; minutes < 50; minutes += 25) {
		house.pass(25);
		await isIn(browser);
	}
	expect(await isIn(browser)).toBe(false);
	const idle = (await comeIn()).browser;
	house.pass(31);
	expect(await isIn(idle)).toBe(false);
});

test("S5: a page that only listens does not keep a session awake", async () => {
	const { browser } = await comeIn();
	const cookie = `${SESSION_COOKIE}=${browser.cookies.get(SESSION_COOKIE)}`;
	await house.forgotten();
	house.pass(20);
	expect(await house.signIn.findSession(cookie, true)).toBeDefined();
	house.pass(11);
	expect(await house.signIn.findSession(cookie, true)).toBeUndefined();
	expect(await isIn(browser)).toBe(false);
});

test("S5: a new password ends all other sessions, and asks to show again who one is after ten minutes", async () => {
	const one = (await comeIn()).browser;
	const two = await comeIn();
	expect(await isIn(one)).toBe(true);
	house.pass(11);
	expect((await two.browser.post("/jij/sleutels", { act: "password", password: OTHER_PASSWORD })).location).toContain("/aanmelden/opnieuw");
	const again = await two.browser.post("/aanmelden/opnieuw", { password: PASSWORD, number: await house.numberFor(secret), naar: "/jij/sleutels" });
	expect(again.location).toBe("/jij/sleutels");
	expect(two.browser.cookies.get(SESSION_COOKIE)).not.toBe(two.token);
	const old = house.browser();
	old.cookies.set(SESSION_COOKIE, two.token ?? "");
	expect(await isIn(old)).toBe(false);
	expect((await two.browser.post("/jij/sleutels", { act: "password", password: OTHER_PASSWORD })).status).toBe(200);
	expect(await isIn(two.browser)).toBe(true);
	expect(await isIn(one)).toBe(false);
	expect((await two.browser.post("/jij/sleutels", { act: "password", password: PASSWORD })).status).toBe(200);
});

test("S5: a member who may no longer come in is out within five seconds", async () => {
	const { browser } = await comeIn();
	expect(await isIn(browser)).toBe(true);
	await house.admin.pg.query("update member set active = false where id = $1", [nadia]);
	const began = performance.now();
	while (await isIn(browser)) await new Promise((resolve) => setTimeout(resolve, 100));
	expect(performance.now() - began).toBeLessThan(5_000);
	await house.admin.pg.query("update member set active = true where id = $1", [nadia]);
});

test("S5: one sees one's own sessions and ends one of them", async () => {
	const here = (await comeIn()).browser;
	const there = (await comeIn()).browser;
	const page = await here.get("/jij/sleutels");
	expect(page.html).toContain("Firefox · Linux");
	const others = [...page.html.matchAll(/name="what" value="([0-9a-f-]{36})"/g)].map(([, id]) => id ?? "");
	for (const what of others) await here.post("/jij/sleutels", { act: "end", what });
	expect(await isIn(here)).toBe(true);
	expect(await isIn(there)).toBe(false);
});
