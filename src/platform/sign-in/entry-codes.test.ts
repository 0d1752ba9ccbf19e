import { afterAll, beforeAll, expect, test } from "vitest";
import { type SignInHouse, signInHouse } from "#src/app/testing/sign-in-house.ts";
import { workOf } from "#src/platform/operations/runner.ts";
import { type EntryCodeFor, findOpenCode, makeEntryCode } from "./entry-codes.ts";
import { endCodesOf } from "./entry-store.ts";
import { SESSION_COOKIE } from "./tokens.ts";

let house: SignInHouse;
beforeAll(async () => {
	house = await signInHouse();
});
afterAll(() => house.close());

const nadia = () => {
	const found = house.people?.nadia;
	if (!found) throw new Error("no Nadia");
	return found;
};
const make = (wanted: EntryCodeFor) =>
	house.house.door(nadia(), { event: "write", what: "test" }, (tx) => makeEntryCode(workOf(house.house, tx, house.newId()), wanted));
/** What goes with a code of a person: only they know it. */
const PIN = { pin: "4821" };
const own = (kind: string): { pin?: string } => (kind === "person" ? PIN : {});
const whoIs = (browser: ReturnType<SignInHouse["browser"]>) => house.signIn.findSession(`${SESSION_COOKIE}=${browser.cookies.get(SESSION_COOKIE)}`);

test.each(["person", "reporter", "participant"] as const)(
	"a %s comes in with a code, is that one and nothing more, and may come again",
	async (kind) => {
		const subject = house.newId();
		const { code } = await make({ kind, subject, days: 30, ...own(kind) });
		const seats: string[] = [];
		for (const typed of [code, code.toUpperCase().replaceAll("-", " ")]) {
			const browser = house.browser();
			const came = await browser.post("/code", { code: typed, ...own(kind) });
			expect(came.location).toBe(house.signIn.homes[kind]);
			const actor = (await whoIs(browser))?.actor;
			expect(actor).toEqual({ tenant: nadia().tenant, kind, id: subject, roles: [kind], teams: [], organisation: null, session: actor?.session });
			// The same code at two devices is somebody at two seats.
			expect(seats).not.toContain(actor?.session);
			seats.push(String(actor?.session));
			expect((await browser.get("/team")).status).toBe(403);
		}
	},
);

test("who came with a code is asked for it again, comes back where they were, and goes out without a name or password being asked", async () => {
	const { code } = await make({ kind: "person", subject: house.newId(), days: 30, ...PIN });
	const browser = house.browser();
	expect((await browser.get("/aanmelden?naar=%2Fmijn%2Fverhaal")).location).toBe("/code?naar=%2Fmijn%2Fverhaal");
	expect((await browser.get("/code?naar=%2Fmijn%2Fverhaal")).html).toContain("Typ uw code nog een keer");
	const { person } = house.signIn.homes;
	expect((await browser.post("/code", { code, ...PIN, naar: `${person}/verhaal` })).location).toBe(`${person}/verhaal`);
	expect((await browser.post("/afmelden", {})).location).toBe("/code?uit=ja");
	expect((await browser.get("/code?uit=ja")).html).toContain("U bent uitgelogd");
	for (const naar of ["https://elders.nl", "//elders.nl", "/team", `${person}elders`]) {
		house.pass(1);
		expect((await house.browser().post("/code", { code, ...PIN, naar })).location).toBe(person);
	}
});

test("what somebody wrote while their time was up goes along with the code, and only to their own side of the house", async () => {
	const { code } = await make({ kind: "person", subject: house.newId(), days: 30, ...PIN });
	const browser = house.browser();
	const caught = await browser.post("/mijn/verhaal", { text: "Het was één brief." }, "privacy.write-beside");
	expect(caught.status).toBe(403);
	expect(caught.html).toContain("Wat u schreef, is er nog");
	expect(caught.html).toContain("Het was één brief.");
	const { person } = house.signIn.homes;
	const road = `${person}/verhaal`;
	const bewaard = JSON.stringify({ road, values: { text: "Het was <b>één</b> brief.", id: "1" } });
	expect((await browser.post("/code", { code: "fout-fout-fout", bewaard })).html).toContain("één");
	const back = await browser.post("/code", { code, ...PIN, bewaard, naar: road });
	expect(back.html).toContain(`action="${road}"`);
	expect(back.html).toContain("Verstuur het nu");
	expect(back.html).not.toContain("<b>");
	for (const elsewhere of ["/team/nieuw", "//elders.nl", "https://elders.nl"]) {
		house.pass(1);
		const other = await house.browser().post("/code", { code, ...PIN, bewaard: JSON.stringify({ road: elsewhere, values: { text: "x" } }) });
		expect(other.location).toBe(person);
	}
	expect((await house.browser().post("/code", { code, ...PIN, bewaard: "{geen json" })).location).toBe(person);
});

test("a code is not in the database, and can be shown again to who may print it", async () => {
	const subject = house.newId();
	const { code } = await make({ kind: "person", subject, days: 30 });
	const found = await house.admin.pg.query("select e::text as row from entry_code e");
	expect(JSON.stringify(found.rows)).not.toContain(code);
	const shown = await house.house.door(nadia(), { event: "look", what: "test" }, (tx) =>
		findOpenCode(workOf(house.house, tx, house.newId()), "person", subject),
	);
	expect(shown?.code).toBe(code);
});

test("S11: unknown, ended, overdue and spent codes get one and the same answer", async () => {
	const [ended, overdue, spent] = [house.newId(), house.newId(), house.newId()];
	const codes = [
		await make({ kind: "person", subject: ended, days: 90 }),
		await make({ kind: "person", subject: overdue, days: 1 }),
		await make({ kind: "person", subject: spent, days: 90, once: true }),
	].map(({ code }) => code);
	await house.house.door(nadia(), { event: "write", what: "test" }, (tx) => endCodesOf(tx, "person", ended));
	expect((await house.browser().post("/code", { code: codes[2] ?? "" })).status).toBe(303);
	house.pass(2 * 24 * 60);
	const answers = [];
	for (const code of ["zzzz-2222-yyyy", ...codes]) {
		const answer = await house.browser().post("/code", { code });
		answers.push(
			`${answer.status}${answer.html
				.replace(/nonce="[^"]*"/g, "")
				.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "")
				.replaceAll(code, "")}`,
		);
	}
	expect(new Set(answers).size).toBe(1);
	expect(answers[0]).toMatch(/^422/);
});

test("a card with a PIN opens with both, and a wrong PIN is made slow", async () => {
	const { code } = await make({ kind: "person", subject: house.newId(), days: 30, pin: "4821" });
	const browser = house.browser();
	expect((await browser.post("/code", { code })).html).toContain('name="pin"');
	expect(browser.cookies.has(SESSION_COOKIE)).toBe(false);
	house.slept.length = 0;
	for (let at = 0; at < 8; at++) expect((await browser.post("/code", { code, pin: "0000" })).status).toBe(422);
	expect(Math.max(...house.slept)).toBeGreaterThanOrEqual(2_000);
	expect((await browser.post("/code", { code, pin: "4821" })).status).toBe(303);
});

test("S5: when a code is taken back, who came in with it is out within five seconds", async () => {
	const subject = house.newId();
	const { code } = await make({ kind: "participant", subject, days: 30 });
	const browser = house.browser();
	await browser.post("/code", { code });
	expect(await whoIs(browser)).toBeDefined();
	await house.house.door(nadia(), { event: "write", what: "test" }, (tx) => endCodesOf(tx, "participant", subject));
	await house.forgotten();
	expect(await whoIs(browser)).toBeUndefined();
});

test("S3: a code of one tenant opens nothing in another, and its rows are not seen there", async () => {
	const subject = house.newId();
	await make({ kind: "person", subject, days: 30 });
	const elsewhere = { ...nadia(), tenant: house.newId() as ReturnType<typeof nadia>["tenant"] };
	const seen = await house.house.door(elsewhere, { event: "look", what: "test" }, (tx) =>
		findOpenCode(workOf(house.house, tx, house.newId()), "person", subject),
	);
	expect(seen).toBeUndefined();
});
