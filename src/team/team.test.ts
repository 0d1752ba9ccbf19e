import { afterAll, beforeAll, expect, test } from "vitest";
import { comeInFirst, type Browser, OTHER_PASSWORD, PASSWORD, readCode, type SignInHouse, signInHouse } from "#src/app/testing/sign-in-house.ts";
import { run } from "#src/platform/operations/runner.ts";
import { addMember } from "./operations.ts";
import { findMember, listMembers, membersById } from "./store.ts";

test("ORG-07: a team sets itself up on one page, with the code of the start, and brings a colleague in", async () => {
	const house = await signInHouse({ empty: true });
	const browser = house.browser();
	const page = await browser.get(`/begin?code=${house.code}`);
	expect(page.status).toBe(200);
	expect(page.html).toContain(`value="${house.code}"`);
	const fields = {
		organisation: "Buurtkracht",
		team: "Team Weverswijk",
		area: "Weverswijk",
		name: "Joke",
		phone: "06 00 11 22 33",
		signInName: "joke",
		password: PASSWORD,
		code: house.code,
	};

	const wrong = await browser.post("/begin", { ...fields, code: "aaaa-bbbb-cccc" }, "team.begin");
	expect(wrong.status).toBe(409);
	expect(wrong.html).toContain('value="Buurtkracht"');
	expect(wrong.html).not.toContain(PASSWORD);
	expect((await browser.post("/begin", { ...fields, password: "wachtwoord123" }, "team.begin")).status).toBe(409);
	expect(await house.signIn.isSetUp()).toBe(false);

	expect((await browser.post("/begin", fields, "team.begin")).location).toBe("/aanmelden?begonnen=ja&naar=/team");
	expect((await browser.get("/begin")).status).toBe(404);
	expect((await browser.post("/begin", fields, "team.begin")).status).toBe(404);

	expect((await browser.post("/aanmelden", { name: "joke", password: PASSWORD, naar: "/team" })).location).toBe(
		"/aanmelden/eerste-keer?naar=%2Fteam",
	);
	const scan = await browser.get("/aanmelden/eerste-keer?naar=/team");
	const done = await browser.post("/aanmelden/eerste-keer", { step: "number", number: await house.numberFrom(scan.html), naar: "/team" });
	expect(done.html).toContain('href="/team"');
	const team = await browser.get("/team");
	expect(team.html).toContain("Joke");
	expect(team.html).toContain('href="tel:0600112233"');

	const fresh = await browser.get("/team/nieuw");
	const organisation = /<option value="([0-9a-f-]{36})"/.exec(fresh.html)?.[1] ?? "";
	const added = await browser.post("/team/nieuw", { name: "Karim", organisation, roles: "generalist" }, "team.add-member");
	expect(added.location).toMatch(/^\/team\/[0-9a-f-]{36}\/uitnodiging$/);
	const code = /<code>([a-z0-9-]{14})<\/code>/.exec((await browser.get(added.location ?? "")).html)?.[1] ?? "";
	const karim = house.browser();
	expect((await karim.post("/code", { code })).location).toBe("/aanmelden/eerste-keer");
	expect((await karim.post("/aanmelden/eerste-keer", { step: "password", name: "joke", password: OTHER_PASSWORD })).status).toBe(422);
	expect((await karim.post("/aanmelden/eerste-keer", { step: "password", name: "karim", password: OTHER_PASSWORD })).status).toBe(303);
	const karimScan = await karim.get("/aanmelden/eerste-keer");
	expect((await karim.post("/aanmelden/eerste-keer", { step: "number", number: await house.numberFrom(karimScan.html) })).status).toBe(200);
	expect((await karim.get("/team")).html).toContain("Joke");
	expect((await karim.get("/team/nieuw")).status).toBe(403);
	expect((await house.browser().post("/code", { code })).status).toBe(422);
	await house.close();
});

let house: SignInHouse;
let keeper: Browser;
beforeAll(async () => {
	house = await signInHouse();
	({ browser: keeper } = await comeInFirst(house, house.people?.keeper.id ?? "", "beheer"));
});
afterAll(() => house.close());
const people = () => {
	if (!house.people || !house.ids) throw new Error("no neighbourhood");
	return { ...house.people, ids: house.ids };
};
const look = <Value>(work: Parameters<typeof house.house.door<Value>>[2]): Promise<Value> =>
	house.house.door(people().nadia, { event: "look", what: "test" }, work);

test("TEAM-05: a member has a home organisation, fields of knowledge and languages, and is one tap away", async () => {
	const { ids } = people();
	const added = await keeper.post(
		"/team/nieuw",
		{
			name: "Daan",
			organisation: ids.westhof,
			roles: ["generalist", "specialist"],
			phone: "06 12 34 56 78",
			knowledge: "schulden\nboeren",
			speaks: "Arabisch\nFries",
			face: "daan",
			base: "De Spil",
		},
		"team.add-member",
	);
	const id = added.location?.split("/")[2] ?? "";
	const daan = await look((tx) => findMember(tx, id));
	expect(daan).toMatchObject({
		organisation: ids.westhof,
		organisationName: "Westhof",
		knowledge: ["schulden", "boeren"],
		speaks: ["Arabisch", "Fries"],
		roles: ["generalist", "specialist"],
		teams: [ids.teamA],
	});
	const page = await keeper.get("/team");
	for (const words of [
		"Daan",
		"van Westhof",
		"Weet veel van schulden, boeren",
		"Spreekt Arabisch, Fries",
		"De Spil",
		'href="tel:0612345678"',
		"/faces/daan.svg",
	])
		expect(page.html).toContain(words);
});

test("only who sets up the team changes it, by page and by API", async () => {
	const { nadia, ids } = people();
	expect(
		(await run(house.house, nadia, "team.add-member", house.newId(), { name: "Iemand", organisation: ids.welfare, roles: ["keeper"] })).kind,
	).toBe("refusal");
	const own = await run(house.house, nadia, "team.change-own-details", house.newId(), {
		name: "Nadia el Amrani",
		roles: ["keeper"],
		organisation: ids.westhof,
		active: false,
		tenant: ids.westhof,
	});
	expect(own.kind).toBe("ok");
	expect(await look((tx) => findMember(tx, nadia.id ?? ""))).toMatchObject({
		name: "Nadia el Amrani",
		roles: ["generalist"],
		organisation: ids.welfare,
		active: true,
	});
	expect(addMember.input.safeParse({ name: "x", organisation: ids.welfare, roles: ["person"] }).success).toBe(false);
	expect(addMember.input.safeParse({ name: "x", organisation: ids.welfare, roles: ["system", "keeper"] }).success).toBe(false);
});

test("the last keeper stays one", async () => {
	const { ids, keeper: who } = people();
	const change = { name: "Keeper", organisation: ids.welfare, roles: "generalist", active: "ja" };
	const refused = await keeper.post(`/team/${who.id}`, change, "team.change-member");
	expect(refused.status).toBe(409);
	expect(refused.html).toContain("Dan kan niemand hier nog collega");
});

test("S5: who is made inactive by a keeper is out, and their code opens nothing", async () => {
	const { tom, ids } = people();
	const { browser } = await comeInFirst(house, tom.id ?? "", "tom");
	expect((await browser.get("/team")).status).toBe(200);
	expect(
		(await keeper.post(`/team/${tom.id}`, { name: "Tom", organisation: ids.welfare, roles: "generalist", active: "nee" }, "team.change-member"))
			.status,
	).toBe(303);
	await house.forgotten();
	expect((await browser.get("/team")).location).toContain("/aanmelden");
	expect((await look((tx) => listMembers(tx))).some(({ id }) => id === tom.id)).toBe(false);
	expect((await look((tx) => membersById(tx, [tom.id]))).get(tom.id ?? "")?.name).toBe("Tom");
	expect(await readCode(house, tom.id ?? "")).toBe("");
});

test("language and theme are one's own, and seen at once", async () => {
	const { samira } = people();
	const { browser } = await comeInFirst(house, samira.id ?? "", "samira");
	expect((await browser.post("/taal", { taal: "en", terug: "/jij" })).location).toBe("/jij");
	expect((await browser.get("/jij")).html).toContain('<html lang="en"');
	await browser.post("/jij", { theme: "dark" }, "team.choose-theme");
	expect((await browser.get("/jij")).html).toContain('data-theme="dark"');
	await browser.post("/jij", { theme: "device" }, "team.choose-theme");
	expect((await browser.get("/jij")).html).not.toContain("data-theme");
	const guest = house.browser();
	await guest.post("/taal", { taal: "en", terug: "/aanmelden" });
	expect((await guest.get("/aanmelden")).html).toContain("Come in");
});

test("no name stands in the title of a window or in an address", async () => {
	const { nadia } = people();
	const page = await keeper.get(`/team/${nadia.id}`);
	expect(/<title>([^<]*)<\/title>/.exec(page.html)?.[1]).toBe("Een collega · Erbij");
});

test("S3: a member of another tenant is not here", async () => {
	const elsewhere = { ...people().keeper, tenant: house.newId() as ReturnType<typeof people>["keeper"]["tenant"] };
	const seen = await house.house.door(elsewhere, { event: "look", what: "test" }, (tx) => listMembers(tx, { everybody: true }));
	expect(seen).toEqual([]);
});
