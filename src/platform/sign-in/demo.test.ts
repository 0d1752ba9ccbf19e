import { expect, test } from "vitest";
import { signInHouse } from "#src/app/testing/sign-in-house.ts";
import { memberHome } from "./model.ts";
import { SESSION_COOKIE } from "./tokens.ts";

test("one comes in by a face when the process and the tenant both say demo", async () => {
	const house = await signInHouse({ demo: true, demoTenant: true });
	const browser = house.browser();
	expect((await browser.get("/aanmelden")).html).toContain("Ga verder als Nadia");
	const came = await browser.post("/aanmelden/voorbeeld", { member: house.people?.nadia.id ?? "", naar: "/team" });
	expect(came.location).toBe("/team");
	expect((await browser.get("/team")).status).toBe(200);
	expect((await browser.post("/jij/sleutels", { act: "password", password: "paard batterij nietje maan" })).status).toBe(409);
	await house.close();
});

test("PRIV-04: who works beside the team begins at the page that is theirs, not at a menu that is not", () => {
	expect(memberHome(["creditor", "partner"], "/vandaag")).toBe("/partner");
	expect(memberHome(["coordinator"], "/vandaag")).toBe("/eigen-kracht");
	expect(memberHome(["generalist", "coordinator"], "/vandaag")).toBe("/vandaag");
	expect(memberHome(["keeper"], "/vandaag")).toBe("/vandaag");
	expect(memberHome([], "/vandaag")).toBe("/vandaag");
});

test.each([
	{ demo: true, demoTenant: false },
	{ demo: false, demoTenant: true },
	{ demo: false, demoTenant: false },
])("S5: with $demo (process) and $demoTenant (tenant) no face opens anything", async (given) => {
	const house = await signInHouse(given);
	const browser = house.browser();
	expect((await browser.get("/aanmelden")).html).not.toContain("Ga verder als");
	const came = await browser.post("/aanmelden/voorbeeld", { member: house.people?.nadia.id ?? "" });
	expect(came.status).toBe(404);
	expect(browser.cookies.has(SESSION_COOKIE)).toBe(false);
	// Not even a session that was made while it was a demonstration.
	const nadia = house.people?.nadia;
	if (!nadia) throw new Error("no Nadia");
	const token = await house.signIn.sessions.begin({ actor: nadia, stage: "full", how: "demo", device: "", instead: undefined });
	browser.cookies.set(SESSION_COOKIE, token);
	expect((await browser.get("/team")).location).toContain("/aanmelden");
	await house.close();
});
