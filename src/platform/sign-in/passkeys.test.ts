import { afterAll, beforeAll, expect, test } from "vitest";
import { type Browser, comeInFirst, PASSWORD, readCode, type SignInHouse, signInHouse } from "#src/app/testing/sign-in-house.ts";
import { run } from "#src/platform/operations/runner.ts";
import { makeAuthenticator } from "./testing/authenticator.ts";
import { SESSION_COOKIE } from "./tokens.ts";

let house: SignInHouse;
beforeAll(async () => {
	house = await signInHouse();
});
afterAll(() => house.close());

const ask = async (browser: Browser, path: string) => JSON.parse((await browser.json(path, {})).html) as { challenge: string };
/** Somebody comes in with their first code and makes a passkey. */
const firstPasskey = async (member: string) => {
	const before = await comeInFirst(house, member, `naam-${member.slice(-4)}`);
	const device = makeAuthenticator("http://localhost");
	const keeper = house.people?.keeper;
	if (!keeper) throw new Error("no keeper");
	// Asked, agreed to by the colleague, done.
	await run(house.house, keeper, "team.invite-again", house.newId(), { member });
	await before.browser.post("/jij", { member }, "team.agree-to-fresh-start");
	await run(house.house, keeper, "team.invite-again", house.newId(), { member });
	const browser = house.browser();
	await browser.post("/code", { code: await readCode(house, member) });
	const halfWay = browser.cookies.get(SESSION_COOKIE);
	const made = await browser.json("/aanmelden/passkey/maak", { response: device.make(await ask(browser, "/aanmelden/passkey/nieuw")) });
	return { device, browser, made, halfWay };
};

test("S11: a first code and a passkey are enough; the code is spent and the token new", async () => {
	const member = house.people?.nadia.id ?? "";
	const { browser, made, halfWay, device } = await firstPasskey(member);
	expect(JSON.parse(made.html)).toEqual({ naar: "/vandaag" });
	expect(browser.cookies.get(SESSION_COOKIE)).not.toBe(halfWay);
	expect((await browser.get("/team")).status).toBe(200);
	expect(await readCode(house, member)).toBe("");

	const other = house.browser();
	const asked = await ask(other, "/aanmelden/passkey/vraag");
	const response = device.show(asked);
	const come = await other.json("/aanmelden/passkey/in", { response, naar: "//elders.nl" });
	expect(JSON.parse(come.html)).toEqual({ naar: "/vandaag" });
	expect((await other.get("/team")).status).toBe(200);

	const again = await other.json("/aanmelden/passkey/in", { response });
	expect(again.status).toBe(422);
});

test("S11: an answer for another site, for another question or without the lock of the device is refused", async () => {
	const { device } = await firstPasskey(house.people?.tom.id ?? "");
	const one = house.browser();
	await ask(one, "/aanmelden/passkey/vraag");
	expect((await one.json("/aanmelden/passkey/in", { response: device.show({ challenge: "AAAA" }) })).status).toBe(422);

	for (const wrong of [
		makeAuthenticator("http://elders.nl"),
		makeAuthenticator("http://localhost", { verifies: false }),
		makeAuthenticator("http://localhost"),
	]) {
		const browser = house.browser();
		const asked = await ask(browser, "/aanmelden/passkey/vraag");
		expect((await browser.json("/aanmelden/passkey/in", { response: wrong.show(asked) })).status).toBe(422);
		expect(browser.cookies.has(SESSION_COOKIE)).toBe(false);
	}
	const noQuestion = house.browser();
	expect((await noQuestion.json("/aanmelden/passkey/in", { response: device.show({ challenge: "AAAA" }) })).status).toBe(422);
});

test("S11: nobody makes a passkey without having come in, or ten minutes after showing who they are", async () => {
	expect((await house.browser().json("/aanmelden/passkey/nieuw", {})).status).toBe(403);
	const { browser } = await firstPasskey(house.people?.samira.id ?? "");
	house.pass(11);
	const asked = await browser.json("/aanmelden/passkey/nieuw", {});
	expect(asked.status).toBe(403);
	expect(JSON.parse(asked.html)).toMatchObject({ naar: "/aanmelden/opnieuw?naar=/jij/sleutels" });
});

test("S11: the last way in cannot be taken away", async () => {
	const { browser } = await firstPasskey(house.people?.els.id ?? "");
	const page = await browser.get("/jij/sleutels");
	const key = /name="what" value="([\w-]{22})"/.exec(page.html)?.[1] ?? "";
	expect(key).not.toBe("");
	expect((await browser.post("/jij/sleutels", { act: "passkey", what: key })).status).toBe(409);
});

test("S5: with a passkey and no second step a password alone does not help to make another way in; the second step is switched on by who came in", async () => {
	const member = house.people?.keeper.id ?? "";
	const { browser, device } = await firstPasskey(member);
	expect((await browser.post("/jij/sleutels", { act: "password", name: "beheer", password: PASSWORD })).status).toBe(200);
	const thief = house.browser();
	expect((await thief.post("/aanmelden", { name: "beheer", password: PASSWORD })).status).toBe(422);
	expect((await thief.get("/aanmelden/eerste-keer")).location).toBe("/aanmelden");

	await browser.post("/jij/sleutels", { act: "second" });
	expect((await browser.post("/jij/sleutels", { act: "number", number: "000000" })).status).toBe(422);
	const page = await browser.get("/jij/sleutels");
	expect((await browser.post("/jij/sleutels", { act: "number", number: await house.numberFrom(page.html) })).html).toContain("Bewaar deze codes");
	expect((await thief.post("/aanmelden", { name: "beheer", password: PASSWORD })).location).toContain("/aanmelden/tweede");
	const again = house.browser();
	const asked = await ask(again, "/aanmelden/passkey/vraag");
	expect((await again.json("/aanmelden/passkey/in", { response: device.show(asked) })).status).toBe(200);
});
