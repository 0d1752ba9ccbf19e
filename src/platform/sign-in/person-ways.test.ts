/** A person's own ways in: a letter with something only they know, a card, a passkey; and what whoever holds the letter cannot do with it. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Browser, type SignInHouse, signInHouse } from "#src/app/testing/sign-in-house.ts";
import { workOf } from "#src/platform/operations/runner.ts";
import { type EntryCodeFor, makeEntryCode } from "./entry-codes.ts";
import { endWay, endWaysOf, listEntrances } from "./person-store.ts";
import { makeAuthenticator } from "./testing/authenticator.ts";
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
const known = async (born: string | null): Promise<string> => {
	const id = house.newId();
	await house.admin.pg.query("insert into person (tenant, id, given, called, name_norm, born) values ($1, $2, 'Ilse', 'Ilse', 'ilse', $3)", [
		nadia().tenant,
		id,
		born,
	]);
	return id;
};
const make = async (subject: string, more: Partial<EntryCodeFor> = {}): Promise<string> =>
	(
		await house.house.door(nadia(), { event: "write", what: "test" }, (tx) =>
			makeEntryCode(workOf(house.house, tx, house.newId()), { kind: "person", subject, days: 365, ...more }),
		)
	).code;
const inside = async (browser: Browser): Promise<boolean> =>
	(await house.signIn.findSession(`${SESSION_COOKIE}=${browser.cookies.get(SESSION_COOKIE) ?? ""}`)) !== undefined;
const entrances = (person: string) => house.house.door(nadia(), { event: "look", what: "test" }, (tx) => listEntrances(tx, person, 9));
const bare = (html: string): string =>
	html
		.replace(/nonce="[^"]*"/g, "")
		.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "")
		.replace(/[2-9a-z]{4}-[2-9a-z]{4}-[2-9a-z]{4}/g, "");

describe("a letter", () => {
	test("with a birthday that is known: asks it, takes it as it is written, and tells the person that somebody came in", async () => {
		const person = await known("1961-05-03");
		const code = await make(person);
		const browser = house.browser();
		const asked = await browser.post("/code", { code });
		expect(asked.html).toContain("Wanneer bent u jarig?");
		expect(await inside(browser)).toBe(false);
		expect((await browser.post("/code", { code, vraag: "birthday", pin: "4 mei" })).html).toContain("Dat hoort niet bij deze code.");
		expect((await browser.post("/code", { code, vraag: "birthday", pin: "3 mei" })).location).toBe("/mijn");
		expect(await inside(browser)).toBe(true);
		expect(await entrances(person)).toMatchObject([{ way: "letter", device: "Firefox · Linux" }]);
	});
	test("a right code that still asks something is no wrong try: thirty people who come in at one table wait for nothing", async () => {
		house.slept.length = 0;
		for (let at = 0; at < 30; at += 1) {
			const browser = house.browser();
			const code = await make(await known("1961-05-03"));
			expect((await browser.post("/code", { code })).html).toContain("Wanneer bent u jarig?");
			expect((await browser.post("/code", { code, vraag: "birthday", pin: "3 mei" })).location).toBe("/mijn");
		}
		expect(house.slept).toEqual([]);
	});
	test("without one: whoever comes first chooses what only they know, and nothing opens before that", async () => {
		const person = await known(null);
		const code = await make(person);
		const browser = house.browser();
		expect((await browser.post("/code", { code })).location).toBe("/code/eigen-woord");
		expect(await inside(browser)).toBe(false);
		expect((await browser.get("/aanmelden/eerste-keer")).location).toBe("/aanmelden");
		expect((await browser.json("/aanmelden/passkey/nieuw", {})).status).toBe(403);
		expect(await entrances(person)).toEqual([]);
		expect((await browser.post("/code/eigen-woord", { woord: "1234" })).status).toBe(422);
		expect((await browser.post("/code/eigen-woord", { woord: "Paarden Bloem" })).location).toBe("/mijn");
		expect(await inside(browser)).toBe(true);
		// From now on it is asked of whoever has the letter, whoever printed it too.
		const worker = house.browser();
		expect((await worker.post("/code", { code })).html).toContain("Uw pincode of woord");
		for (const guess of ["", "paard", "0000", "Ilse"]) {
			await worker.post("/code", { code, vraag: "pin", pin: guess });
			expect(await inside(worker)).toBe(false);
		}
		expect((await worker.post("/code", { code, vraag: "pin", pin: "paardenbloem" })).location).toBe("/mijn");
		expect(await entrances(person)).toHaveLength(2);
	});
	test("a new letter does not bring a new chance to choose", async () => {
		const person = await known(null);
		const first = house.browser();
		await first.post("/code", { code: await make(person) });
		await first.post("/code/eigen-woord", { woord: "paardenbloem" });
		const worker = house.browser();
		expect((await worker.post("/code", { code: await make(person) })).html).toContain("Uw pincode of woord");
	});
	test("two who stand at the door at once: the first who chooses stays, the other is asked what was chosen", async () => {
		const person = await known(null);
		const code = await make(person);
		const [self, worker] = [house.browser(), house.browser()];
		await self.post("/code", { code });
		await worker.post("/code", { code });
		expect((await self.post("/code/eigen-woord", { woord: "paardenbloem" })).location).toBe("/mijn");
		expect((await worker.post("/code/eigen-woord", { woord: "ikkomooklangs" })).location).not.toBe("/mijn");
		expect(await inside(worker)).toBe(false);
		expect((await house.browser().post("/code", { code, pin: "paardenbloem" })).location).toBe("/mijn");
	});
	test("choosing anew ends whoever else is in, and asks to have come in just now", async () => {
		const person = await known("1961-05-03");
		const code = await make(person);
		const [self, other] = [house.browser(), house.browser()];
		for (const one of [self, other]) await one.post("/code", { code, pin: "3-5" });
		expect((await self.post("/code/eigen-woord", { woord: "paardenbloem" })).location).toBe("/mijn/binnenkomen");
		await house.forgotten();
		expect([await inside(self), await inside(other)]).toEqual([true, false]);
		house.pass(11);
		expect((await self.post("/code/eigen-woord", { woord: "anderwoord" })).location).toContain("/code?naar=");
		expect((await house.browser().post("/code", { code, pin: "3-5" })).status).toBe(422);
	});
});

describe("S11 guessing", () => {
	test("a letter that is guessed at sleeps till tomorrow, however many try at once; the card and the next day go on", async () => {
		const person = await known("1961-05-03");
		const [letter, card] = [await make(person), await make(person, { way: "card" })];
		const tries = await Promise.all(
			Array.from({ length: 18 }, (_, at) => house.browser().post("/code", { code: letter, vraag: "birthday", pin: `${at + 4}-6` })),
		);
		expect(tries.filter(({ status }) => status === 422).length).toBeLessThanOrEqual(10);
		expect((await house.browser().post("/code", { code: letter, pin: "3-5" })).status).toBe(429);
		expect((await house.browser().post("/code", { code: card, pin: "3-5" })).location).toBe("/mijn");
		house.pass(24 * 60);
		expect((await house.browser().post("/code", { code: letter, pin: "3-5" })).location).toBe("/mijn");
		expect((await entrances(person)).map(({ way }) => way)).toEqual(["letter", "card"]);
	});
	test("a letter that was guessed at for days opens with no birthday any more, says so kindly, and asks no more; the card goes on", async () => {
		const person = await known("1961-05-03");
		const [letter, card] = [await make(person), await make(person, { way: "card" })];
		for (let day = 0; day < 2; day += 1) {
			for (let at = 1; at <= 10; at += 1) await house.browser().post("/code", { code: letter, vraag: "birthday", pin: `${at}-${day + 6}` });
			house.pass(24 * 60);
		}
		for (const pin of [{ vraag: "birthday", pin: "3-5" }, {}]) {
			const told = await house.browser().post("/code", { code: letter, ...pin });
			expect(told.status).toBe(422);
			expect(told.html).toContain("te vaak een andere verjaardag getypt");
			expect(told.html).not.toContain("Wanneer bent u jarig?");
		}
		expect((await house.browser().post("/code", { code: card, pin: "3-5" })).location).toBe("/mijn");
	});
	test("a wrong answer is the same whether the code is there or not, and is written down the same", async () => {
		const [real, unknown] = [await make(await known("1961-05-03")), "2222-3333-4444"];
		const ask = async (code: string, pin: string) => {
			const answer = await house.browser().post("/code", { code, vraag: "birthday", pin });
			return `${answer.status}${bare(answer.html)}`;
		};
		expect(await ask(real, "9-9")).toBe(await ask(unknown, "9-9"));
		// And as much is done for it: each leaves its line in the log.
		const lines = async () =>
			(await house.admin.pg.query("select 1 from access_log where event = 'refuse' and what = 'sign-in.question'")).rows.length;
		const before = await lines();
		await ask(real, "8-8");
		await ask(unknown, "8-8");
		expect(await lines()).toBe(before + 2);
	});
});

describe("a passkey of their own", () => {
	test("is made by who came in just now, opens their own page and nothing of a member, and is gone when they take it back", async () => {
		const person = await known("1961-05-03");
		const code = await make(person);
		const browser = house.browser();
		await browser.post("/code", { code, pin: "3-5" });
		const phone = makeAuthenticator("http://localhost");
		const asked = JSON.parse((await browser.json("/aanmelden/passkey/nieuw", {})).html) as { challenge: string; user: { name: string } };
		expect(asked.user.name).not.toContain("Ilse");
		const made = await browser.json("/aanmelden/passkey/maak", { response: phone.make(asked) });
		expect(JSON.parse(made.html)).toEqual({ naar: "/mijn/binnenkomen" });
		const later = house.browser();
		const question = JSON.parse((await later.json("/aanmelden/passkey/vraag", {})).html) as { challenge: string };
		const came = await later.json("/aanmelden/passkey/in", { response: phone.show(question), naar: "/team" });
		expect(JSON.parse(came.html)).toEqual({ naar: "/mijn" });
		const actor = (await house.signIn.findSession(`${SESSION_COOKIE}=${later.cookies.get(SESSION_COOKIE) ?? ""}`))?.actor;
		expect(actor).toMatchObject({ kind: "person", id: person, roles: ["person"], teams: [], organisation: null });
		expect((await later.get("/team")).status).toBe(403);
		expect((await later.get("/jij/sleutels")).status).toBe(303);
		expect((await entrances(person)).map(({ way }) => way)).toEqual(["passkey", "letter"]);
		// The letter goes, the passkey stays; then the passkey goes.
		await house.house.door(nadia(), { event: "write", what: "test" }, (tx) => endWay(tx, person, "letter"));
		await house.forgotten();
		expect([await inside(browser), await inside(later)]).toEqual([false, true]);
		await house.house.door(nadia(), { event: "write", what: "test" }, (tx) => endWaysOf(tx, person));
		await house.forgotten();
		expect(await inside(later)).toBe(false);
		const again = house.browser();
		const once = JSON.parse((await again.json("/aanmelden/passkey/vraag", {})).html) as { challenge: string };
		expect((await again.json("/aanmelden/passkey/in", { response: phone.show(once) })).status).toBe(422);
	});
	test("is not made ten minutes later, by a reporter, or by a session that is none", async () => {
		const browser = house.browser();
		await browser.post("/code", { code: await make(await known("1961-05-03")), pin: "3-5" });
		house.pass(11);
		expect((await browser.json("/aanmelden/passkey/nieuw", {})).status).toBe(403);
		const reporter = house.browser();
		const { code } = await house.house.door(nadia(), { event: "write", what: "test" }, (tx) =>
			makeEntryCode(workOf(house.house, tx, house.newId()), { kind: "reporter", subject: house.newId(), days: 5 }),
		);
		await reporter.post("/code", { code });
		expect((await reporter.json("/aanmelden/passkey/nieuw", {})).status).toBe(403);
		expect((await house.browser().json("/aanmelden/passkey/nieuw", {})).status).toBe(403);
	});
	test("goes when the person is erased, with everything else they came in with", async () => {
		const person = await known("1961-05-03");
		const code = await make(person);
		const browser = house.browser();
		await browser.post("/code", { code, pin: "3-5" });
		const asked = JSON.parse((await browser.json("/aanmelden/passkey/nieuw", {})).html) as { challenge: string };
		await browser.json("/aanmelden/passkey/maak", { response: makeAuthenticator("http://localhost").make(asked) });
		const passkeys = async () => (await house.admin.pg.query("select 1 from passkey where member_id = $1", [person])).rows.length;
		expect(await passkeys()).toBe(1);
		await house.admin.pg.query("delete from person where id = $1", [person]);
		expect(await passkeys()).toBe(0);
	});
});
