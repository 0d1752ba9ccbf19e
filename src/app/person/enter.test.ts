/** How somebody comes in to their own page: told each time, theirs to take back, and a next letter only with their yes. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { enterWithCode } from "#src/platform/sign-in/entry-codes.ts";
import { openSignIn, type SignIn } from "#src/platform/sign-in/sign-in.ts";
import { plant, type Planted } from "../attack/testing/planted.ts";

let planted: Planted;
let signIn: SignIn;
beforeAll(async () => {
	planted = await plant();
	const { house } = planted;
	const { master } = house;
	signIn = openSignIn({
		pool: house.pool,
		door: house.house.door,
		clock: { now: house.now },
		master,
		newId: house.newId,
		demo: false,
		sleep: async () => undefined,
	});
});
afterAll(() => planted.house.close());

const modelOf = async <Model>(actor: Parameters<Planted["house"]["get"]>[0], road: string): Promise<Model> =>
	(JSON.parse((await planted.house.get(actor, `/api/v1/pages${road}`)).html) as { model: Model }).model;
const bornOn = async (person: string, born: string | null): Promise<void> => {
	await planted.house.house.door(planted.house.people.nadia, { event: "write", what: "test" }, async (tx) => {
		const { sql } = await import("kysely");
		await sql`update person set born = ${born} where tenant = ${tx.actor.tenant} and id = ${person}`.execute(tx.db);
	});
};
const comeIn = async (code: string, pin?: string) =>
	enterWithCode(
		{
			lookups: signIn.lookups,
			sessions: signIn.sessions,
			slow: signIn.slow,
			master: signIn.options.master,
			door: planted.house.house.door,
			now: planted.house.now,
		},
		{ code, pin, address: "192.0.2.7", device: "Chrome · Android", cookies: undefined },
	);
const codeOn = async (road: "brief" | "pasje"): Promise<string> => {
	const { code, card } = await modelOf<{ code?: { code: string }; card?: { code: string } }>(
		planted.house.people.nadia,
		`/mensen/${planted.ilse.case}/eigen-bladzij/${road}`,
	);
	return (road === "brief" ? code?.code : card?.code) ?? "";
};

describe("PRIN-14 the ways in to one's own page", () => {
	test("each time somebody came in stands on the person's page, with what and on which device; the time before stands where they come first", async () => {
		const { ilse, house } = planted;
		await bornOn(ilse.person, "1961-05-03");
		const letter = await codeOn("brief");
		expect(await comeIn(letter)).toMatchObject({ kind: "asks", for: "birthday" });
		expect(await comeIn(letter, "3 mei")).toMatchObject({ kind: "in", chooses: false });
		house.pass({ hours: 2 });
		expect(await comeIn(letter, "3 mei")).toMatchObject({ kind: "in" });
		const page = await house.get(ilse.self, "/mijn/binnenkomen");
		expect(page.status).toBe(200);
		expect(page.html.match(/Met uw brief, op Chrome · Android/g)).toHaveLength(2);
		expect(page.html).toContain("Uw brief");
		expect((await house.get(ilse.self, "/mijn")).html).toContain("Er kwam iemand binnen met uw brief");
		expect((await house.get(planted.karim.self, "/mijn/binnenkomen")).html).toContain("Er kwam nog niemand binnen.");
	});
	test("a next letter or a card is theirs to ask for, says so on their page, and the card says nothing of whose it is", async () => {
		const { ilse, house } = planted;
		const { nadia } = house.people;
		const about = { case: ilse.case };
		expect(await house.run(nadia, "privacy.give-page", about)).toMatchObject({ kind: "refusal", code: "privacy.theirs-to-ask" });
		expect(await house.run(nadia, "privacy.give-page", { ...about, forgot: "ja" })).toMatchObject({ kind: "refusal" });
		const letter = await codeOn("brief");
		await house.mustRun(nadia, "privacy.give-page", { ...about, way: "card", asked: "ja" });
		// A card beside the letter: the letter goes on.
		expect(await codeOn("brief")).toBe(letter);
		const card = await house.get(nadia, `/mensen/${ilse.case}/eigen-bladzij/pasje`);
		expect(card.html).toContain(await codeOn("pasje"));
		expect(card.html).not.toMatch(/GEHEIM|1961|06999999/);
		expect(card.html).not.toContain(ilse.person);
		expect(await comeIn(await codeOn("pasje"), "3-5")).toMatchObject({ kind: "in" });
		expect((await house.get(ilse.self, "/mijn/binnenkomen")).html).toContain("Met uw kaart");
		expect((await house.get(ilse.self, "/mijn/verhaal")).html).toContain("Het gaat om een kaart om te scannen.");
		await house.mustRun(nadia, "privacy.give-page", { ...about, asked: "ja", forgot: "ja" });
		expect((await house.get(ilse.self, "/mijn/verhaal")).html).toContain("Het eigen woord was vergeten. Wij haalden het weg");
	});
	test("the person takes back a card, or everything at once; nobody does it for somebody else's page", async () => {
		const { ilse, karim, house } = planted;
		const [letter, card] = [await codeOn("brief"), await codeOn("pasje")];
		for (const actor of [karim.self, house.people.nadia, house.people.keeper, planted.holder])
			expect((await house.run(actor, "privacy.end-own-way", { case: ilse.case, way: "all" })).kind).toBe("refusal");
		expect(await house.post(ilse.self, "/mijn/binnenkomen", "privacy.end-own-way", { case: ilse.case, way: "card" })).toMatchObject({ status: 303 });
		expect(await comeIn(card, "3-5")).toEqual({ kind: "wrong" });
		expect(await comeIn(letter, "3-5")).toMatchObject({ kind: "in" });
		await house.mustRun(ilse.self, "privacy.end-own-way", { case: ilse.case, way: "all" });
		expect(await comeIn(letter, "3-5")).toEqual({ kind: "wrong" });
		expect(await codeOn("brief")).toBe("");
		expect((await house.get(ilse.self, "/mijn/verhaal")).html).toContain("De code van deze bladzij stopte");
	});
	test("S11 a stolen letter is not guessed open in a month of birthdays: it stops opening with one, both sides read so, and a new letter opens", async () => {
		const { ilse, house } = planted;
		const { nadia } = house.people;
		await house.mustRun(nadia, "privacy.give-page", { case: ilse.case, asked: "ja" });
		const letter = await codeOn("brief");
		// The person types it wrongly now and then, and comes in: that does not add up to much, nor does it begin anew.
		house.pass({ days: 1 });
		for (const typed of ["5 maart", "3 mei", "3-5"]) await comeIn(letter, typed);
		const guesses = Array.from({ length: 28 }, (_, at) => `${at + 1} februari`);
		const said: string[] = [];
		for (const [at, guess] of guesses.entries()) {
			if (at % 10 === 0) house.pass({ days: 1 });
			said.push((await comeIn(letter, guess)).kind);
		}
		expect(said.filter((kind) => kind === "wrong")).toHaveLength(19);
		expect(said.slice(20)).toEqual(Array.from({ length: 8 }, () => "closed"));
		house.pass({ days: 1 });
		expect(await comeIn(letter, "3 mei")).toEqual({ kind: "closed" });
		expect(await comeIn(letter)).toEqual({ kind: "closed" });
		const told = "is te vaak een andere verjaardag getypt";
		expect((await house.get(nadia, `/mensen/${ilse.case}/eigen-bladzij`)).html).toContain(told);
		expect((await house.get(ilse.self, "/mijn/binnenkomen")).html).toContain(told);
		expect((await house.get(planted.karim.self, "/mijn/binnenkomen")).html).not.toContain(told);
		await house.mustRun(nadia, "privacy.give-page", { case: ilse.case, asked: "ja" });
		expect(await comeIn(letter, "3 mei")).toEqual({ kind: "wrong" });
		expect(await comeIn(await codeOn("brief"), "3 mei")).toMatchObject({ kind: "in" });
		expect((await house.get(nadia, `/mensen/${ilse.case}/eigen-bladzij`)).html).not.toContain(told);
	});
	test("who has no birthday here chooses first; a worker with the next letter is asked what was chosen", async () => {
		const { karim, house } = planted;
		const { nadia } = house.people;
		await house.mustRun(nadia, "privacy.give-page", { case: karim.case });
		const codeNow = async (): Promise<string> =>
			(await modelOf<{ code?: { code: string } }>(nadia, `/mensen/${karim.case}/eigen-bladzij/brief`)).code?.code ?? "";
		expect(await comeIn(await codeNow())).toMatchObject({ kind: "in", chooses: true });
		const { chooseWord } = await import("#src/platform/sign-in/own-word.ts");
		await house.house.door(karim.self, { event: "write", what: "test" }, (tx) =>
			chooseWord(tx, { person: karim.person, typed: "paardenbloem", first: true, session: house.newId() }),
		);
		await bornOn(karim.person, "1980-02-01");
		expect(await house.run(nadia, "privacy.give-page", { case: karim.case })).toMatchObject({ kind: "refusal" });
		await house.mustRun(nadia, "privacy.give-page", { case: karim.case, asked: "ja" });
		// Not the birthday, which the worker knows too.
		expect(await comeIn(await codeNow())).toMatchObject({ kind: "asks", for: "pin" });
		expect(await comeIn(await codeNow(), "1-2")).toEqual({ kind: "wrong" });
		expect(await comeIn(await codeNow(), "Paardenbloem")).toMatchObject({ kind: "in", chooses: false });
	});
});
