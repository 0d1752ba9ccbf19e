/** A first code is seen by the keeper who makes it. What a keeper can do with it is small, and the colleague sees it. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { comeInFirst, OTHER_PASSWORD, PASSWORD, readCode, type SignInHouse, signInHouse } from "#src/app/testing/sign-in-house.ts";
import { run } from "#src/platform/operations/runner.ts";

let house: SignInHouse;
beforeAll(async () => {
	house = await signInHouse();
});
afterAll(() => house.close());

const FIRST = "/aanmelden/eerste-keer";
const freshCode = async (who: "tom" | "samira" | "els" | "nadia"): Promise<{ member: string; code: string }> => {
	const member = house.people?.[who].id ?? "";
	if (!house.people) throw new Error("no neighbourhood");
	await run(house.house, house.people.keeper, "team.invite-again", house.newId(), { member });
	return { member, code: await readCode(house, member) };
};
const lettersOn = (html: string): string => /<code>([A-Z2-7 ]{16,})<\/code>/.exec(html)?.[1]?.replaceAll(" ", "") ?? "";
/** As `text` stands on a page. */
const said = (html: string): string => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

test("a colleague reads by whom the code was made, when, and that nobody typed it before", async () => {
	const { code } = await freshCode("tom");
	house.pass(60);
	const tom = house.browser();
	expect((await tom.post("/code", { code })).location).toBe(FIRST);
	const page = said((await tom.get(FIRST)).html);
	expect(page).toMatch(/maakte je code, vandaag om \d+\.\d\d uur/);
	expect(page).toContain("nog niemand hem getypt");
	expect(page).not.toContain("al eerder getypt");
});

test("a keeper who typed it first is seen, and what was left half-made is gone", async () => {
	const { code } = await freshCode("samira");
	const keeper = house.browser();
	await keeper.post("/code", { code });
	await keeper.post(FIRST, { step: "password", name: "samira-k", password: OTHER_PASSWORD });
	const half = lettersOn((await keeper.get(FIRST)).html);
	expect(half).not.toBe("");

	const samira = house.browser();
	await samira.post("/code", { code });
	const page = await samira.get(FIRST);
	expect(said(page.html)).toContain("Je code is al eerder getypt");
	// She chooses her own password; the number the keeper scanned is not hers.
	expect(lettersOn(page.html)).toBe("");
	await house.forgotten();
	expect((await keeper.get(FIRST)).location).toBe("/aanmelden");
	expect((await keeper.post(FIRST, { step: "number", number: await house.numberFor(half) })).location).toBe("/aanmelden");
	await samira.post(FIRST, { step: "password", name: "samira", password: PASSWORD });
	const own = lettersOn((await samira.get(FIRST)).html);
	expect(own).not.toBe(half);
	expect((await samira.post(FIRST, { step: "number", number: await house.numberFor(own) })).status).toBe(200);
	expect((await samira.get("/team")).status).toBe(200);
	expect((await house.browser().post("/aanmelden", { name: "samira-k", password: OTHER_PASSWORD })).status).toBe(422);
});

test("a half-way session from the same code makes no way in after the colleague has come in", async () => {
	const { member } = await freshCode("nadia");
	const code = await readCode(house, member);
	const nadia = house.browser();
	await nadia.post("/code", { code });
	await nadia.post(FIRST, { step: "password", name: "nadia", password: PASSWORD });
	const secret = lettersOn((await nadia.get(FIRST)).html);
	await nadia.post(FIRST, { step: "number", number: await house.numberFor(secret) });
	const late = house.browser();
	expect((await late.post("/code", { code })).status).toBe(422);
	expect((await late.get(FIRST)).location).toBe("/aanmelden");
});

test("a code that somebody else came in with says so to the colleague, when, and whom to tell - and a new one puts the other out", async () => {
	const member = house.people?.els.id ?? "";
	const { browser: keeperAsEls } = await comeInFirst(house, member, "els-k");
	expect((await keeperAsEls.get("/team")).status).toBe(200);
	const spent = await house.admin.pg.query<{ id: string }>("select id from entry_code where subject_id = $1 order by made_at desc limit 1", [member]);
	const { workOf } = await import("#src/platform/operations/runner.ts");
	const { codeOfEntry } = await import("./entry-codes.ts");
	const keeper = house.people?.keeper;
	if (!keeper) throw new Error("no neighbourhood");
	const code = await house.house.door(keeper, { event: "look", what: "test" }, async (tx) =>
		codeOfEntry(workOf(house.house, tx, house.newId()), spent.rows[0]?.id ?? ""),
	);
	house.pass(5);
	const els = await house.browser().post("/code", { code });
	expect(els.status).toBe(422);
	expect(said(els.html)).toMatch(/Met deze code is al iemand binnengekomen, vandaag om/);
	expect(said(els.html)).toMatch(/Zeg het meteen tegen/);
	expect(said(els.html)).toContain("maakte deze code");
	// Somebody comes in as Els already: one keeper alone asks, and it waits.
	await run(house.house, keeper, "team.invite-again", house.newId(), { member });
	house.pass(49 * 60);
	await run(house.house, keeper, "team.invite-again", house.newId(), { member });
	await house.forgotten();
	expect((await keeperAsEls.get("/team")).status).not.toBe(200);
	expect((await house.browser().post("/aanmelden", { name: "els-k", password: PASSWORD })).status).toBe(422);
	// A code that was ended unused tells nothing.
	const unused = await readCode(house, member);
	await run(house.house, keeper, "team.invite-again", house.newId(), { member });
	expect(said((await house.browser().post("/code", { code: unused })).html)).toContain("Deze code werkt niet");
});
