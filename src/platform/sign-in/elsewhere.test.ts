/** Coming in through somebody else (DigiD through a broker), against a provider on this machine that also lies. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Browser, type SignInHouse, signInHouse } from "#src/app/testing/sign-in-house.ts";
import { workOf } from "#src/platform/operations/runner.ts";
import { looksLikeBsn, openElsewhere } from "./elsewhere.ts";
import { makeEntryCode } from "./entry-codes.ts";
import { endWay } from "./person-store.ts";
import { CLIENT, openProvider, type Provider, type Wrong } from "./testing/provider.ts";
import { SESSION_COOKIE } from "./tokens.ts";

let provider: Provider;
let house: SignInHouse;
beforeAll(async () => {
	provider = await openProvider();
	house = await signInHouse({
		elsewhere: { issuer: provider.issuer, clientId: CLIENT.id, clientSecret: CLIENT.secret, called: "DigiD", insecure: true },
	});
});
afterAll(async () => {
	await house.close();
	await provider.close();
});
beforeEach(() => {
	provider.state.wrong = "nothing";
	house.pass(20);
});
const nadia = () => {
	const found = house.people?.nadia;
	if (!found) throw new Error("no Nadia");
	return found;
};
const inside = async (browser: Browser) => (await house.signIn.findSession(`${SESSION_COOKIE}=${browser.cookies.get(SESSION_COOKIE) ?? ""}`))?.actor;
/** A person who came in with a letter a moment ago. */
const withLetter = async (browser = house.browser()): Promise<{ person: string; browser: Browser }> => {
	const person = house.newId();
	const { code } = await house.house.door(nadia(), { event: "write", what: "test" }, (tx) =>
		makeEntryCode(workOf(house.house, tx, house.newId()), { kind: "person", subject: person, days: 365, pin: "4821" }),
	);
	expect((await browser.post("/code", { code, pin: "4821" })).status).toBe(303);
	return { person, browser };
};
const there = async (browser: Browser, road = "/code/elders"): Promise<string> => {
	const sent = await browser.get(road);
	expect(sent.status).toBe(303);
	return sent.location ?? "";
};
const tied = async (subject: string) => {
	provider.state.subject = subject;
	const one = await withLetter();
	const back = await one.browser.get(provider.agree(await there(one.browser, "/code/elders?voor=bladzij")));
	expect(back.location).toBe("/mijn/binnenkomen");
	return one;
};

describe("through somebody else who knows who one is", () => {
	test("is tied by who is in, opens their own page from then on, and keeps a digest and nothing of who they are there", async () => {
		const { person } = await tied("pairwise-ilse-77");
		const browser = house.browser();
		expect((await browser.get("/code")).html).toContain("Kom binnen met DigiD");
		const to = new URL(await there(browser));
		expect(to.origin).toBe(provider.issuer);
		expect(to.searchParams.get("code_challenge_method")).toBe("S256");
		expect(to.searchParams.get("scope")).toBe("openid");
		expect(to.searchParams.get("redirect_uri")).toBe("http://localhost/code/elders/terug");
		expect((await browser.get(provider.agree(to.href))).location).toBe("/mijn");
		expect(await inside(browser)).toMatchObject({ kind: "person", id: person, roles: ["person"] });
		const rows = await house.admin.pg.query("select l::text as row from person_link l union all select e::text from person_entrance e");
		expect(JSON.stringify(rows.rows)).not.toContain("pairwise-ilse-77");
		expect(JSON.stringify(rows.rows)).toContain("elsewhere");
		// Taken back, it opens nothing and whoever came in by it is out.
		await house.house.door(nadia(), { event: "write", what: "test" }, (tx) => endWay(tx, person, "elsewhere"));
		await house.forgotten();
		expect(await inside(browser)).toBeUndefined();
		const again = house.browser();
		expect((await again.get(provider.agree(await there(again)))).status).toBe(422);
	});
	test.each<Wrong>([
		"other-key",
		"no-signature",
		"shared-secret",
		"other-issuer",
		"other-audience",
		"other-nonce",
		"no-nonce",
		"overdue",
		"no-token",
		"bsn",
		"no-subject",
	])("%s: nobody comes in, and the answer is that of somebody who is not known", async (wrong) => {
		const subject = wrong === "bsn" ? "123456782" : `pairwise-${wrong}`;
		if (wrong !== "bsn") await tied(subject);
		provider.state.subject = subject;
		provider.state.wrong = wrong;
		const browser = house.browser();
		const came = await browser.get(provider.agree(await there(browser)));
		expect(came.status).toBe(422);
		expect(await inside(browser)).toBeUndefined();
		provider.state.wrong = "nothing";
		provider.state.subject = "nobody-knows";
		const stranger = house.browser();
		const unknown = await stranger.get(provider.agree(await there(stranger)));
		const bare = (html: string): string =>
			html
				.replace(/nonce="[^"]*"/g, "")
				.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "")
				.replace(/(?:code|state)(?:=|%3D)[\w-]+/g, "");
		expect(bare(came.html)).toBe(bare(unknown.html));
	});
	test("a broker that sends a BSN is not tied either", async () => {
		provider.state.wrong = "bsn";
		const { browser } = await withLetter();
		expect((await browser.get(provider.agree(await there(browser, "/code/elders?voor=bladzij")))).status).toBe(422);
		expect(["123456782", "s00000001:123456782"].map(looksLikeBsn)).toEqual([true, true]);
		expect(["123456789", "pairwise-A1b2", "", "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"].map(looksLikeBsn)).toEqual([false, false, false, false]);
	});
	test("the answer belongs to the browser that asked, once, within ten minutes, with its own state", async () => {
		await tied("pairwise-own");
		const [asks, thief] = [house.browser(), house.browser()];
		const back = provider.agree(await there(asks));
		// Somebody else's browser, and one that asked something else.
		expect((await thief.get(back)).status).toBe(422);
		await there(thief);
		expect((await thief.get(back)).status).toBe(422);
		expect((await asks.get(back.replace(/state=[^&]+/, "state=anders"))).status).toBe(422);
		// That spoiled it: the browser keeps nothing to try again with.
		expect((await asks.get(back)).status).toBe(422);
		const late = house.browser();
		const slow = provider.agree(await there(late));
		house.pass(11);
		expect((await late.get(slow)).status).toBe(422);
		const good = house.browser();
		const once = provider.agree(await there(good));
		expect((await good.get(once)).status).toBe(303);
		expect((await good.get(once)).status).toBe(422);
		for (const one of [thief, asks, late]) expect(await inside(one)).toBeUndefined();
	});
	test("is tied only by a person who came in just now, and never to a second page", async () => {
		await tied("pairwise-one");
		const other = await withLetter();
		expect((await other.browser.get(provider.agree(await there(other.browser, "/code/elders?voor=bladzij")))).status).toBe(422);
		house.pass(11);
		expect((await other.browser.get("/code/elders?voor=bladzij")).location).toContain("/code?naar=");
		expect((await house.browser().get("/code/elders?voor=bladzij")).location).toContain("/code?naar=");
		// One who begins to tie and is out before the answer ties nothing.
		const gone = await withLetter();
		provider.state.subject = "pairwise-two";
		const back = provider.agree(await there(gone.browser, "/code/elders?voor=bladzij"));
		await gone.browser.post("/afmelden", {});
		expect((await gone.browser.get(back)).location).toContain("/code?naar=");
		const browser = house.browser();
		expect((await browser.get(provider.agree(await there(browser)))).status).toBe(422);
		// And whoever comes in at the same browser meanwhile gets nobody else's way tied to their page.
		const shared = await withLetter();
		provider.state.subject = "pairwise-three";
		const late = provider.agree(await there(shared.browser, "/code/elders?voor=bladzij"));
		await shared.browser.post("/afmelden", {});
		await withLetter(shared.browser);
		expect((await shared.browser.get(late)).location).toContain("/code?naar=");
		const stranger = house.browser();
		expect((await stranger.get(provider.agree(await there(stranger)))).status).toBe(422);
	});
	test("another issuer than the one that was set is not believed, and a provider that is away is a kind answer", async () => {
		const liar = await openProvider({ issuerSays: "https://elders.example" });
		const away = { issuer: "http://localhost:9", clientId: "x", called: "DigiD", insecure: true };
		for (const settings of [{ issuer: liar.issuer, clientId: CLIENT.id, called: "DigiD", insecure: true }, away])
			await expect(
				openElsewhere(settings, house.master).begin({ purpose: "in", back: "http://localhost/code/elders/terug", now: house.clock.now() }),
			).rejects.toThrow();
		await liar.close();
	});
	test("without one that was set up there is no such road", async () => {
		const plain = await signInHouse();
		const browser = plain.browser();
		expect((await browser.get("/code")).html).not.toContain("/code/elders");
		for (const road of ["/code/elders", "/code/elders/terug?code=x&state=y"]) expect((await browser.get(road)).status).toBe(404);
		await plain.close();
	});
});
