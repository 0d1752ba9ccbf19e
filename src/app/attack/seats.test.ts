/** Who joins the circle: with a name and a yes, at a seat of their own; and nothing else is theirs to read. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { aLineWithAPerson } from "#src/conference/make.ts";
import type { Actor } from "#src/kernel/actor.ts";
import { listOpenThings } from "#src/people/server.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import { validInput } from "../fuzz/inputs.ts";
import { phases } from "#src/app/phases.ts";

let house: TestHouse;
let line: { readonly case: string; readonly person: Actor };
const seats: Record<string, string> = {};
const ties: Record<string, string> = {};
const nadia = () => house.people.nadia;
const seat = (id: string): Actor => ({ ...house.person(id), kind: "participant", roles: ["participant"] });
const codeOf = (ran: unknown): string => (ran as { code?: string }).code ?? (ran as { kind: string }).kind;
const mine = (operation: string, input: object = {}) => house.mustRun(line.person, `planning.${operation}-myself`, { case: line.case, ...input });
const say = (name: string, what: string, more: object = {}) =>
	house.run(seat(seats[name] ?? ""), "planning.say-in-circle", { case: line.case, what, ...more });
beforeAll(async () => {
	house = await testHouse();
	line = await aLineWithAPerson(house, nadia());
	for (const [name, kind] of [
		["Fleur", "own"],
		["Bep", "acquaintance"],
		["Remco", "own"],
		["Kees", "helper"],
	] as const)
		ties[name] = String((await mine("name-tie", { name, kind, then: `GEHEIM${name}TOEN`, now: `GEHEIM${name}NU` }))["thing"]);
});
afterAll(async () => {
	expect(house.faults).toEqual([]);
	await house.close();
});

describe("joining", () => {
	test("NET-09 NET-05 somebody joins with a name and a yes: with a code, on paper or told; never without the person's yes, never for a trade, never after 'not now'", async () => {
		const invite = (name: string, how: string, more: object = {}) =>
			house.run(nadia(), "planning.invite-tie", { case: line.case, tie: ties[name], how, ...more });
		expect(codeOf(await invite("Fleur", "link"))).toBe("planning.not-without-a-yes");
		expect(codeOf(await invite("Kees", "link", { spoken: "ja", witness: "Bep" }))).toBe("planning.no-seat-for-a-trade");
		await mine("decide-tie", { tie: ties["Remco"], purpose: "meedoen", answer: "not-now" });
		expect(codeOf(await invite("Remco", "told", { spoken: "ja", witness: "Bep" }))).toBe("planning.not-now");
		seats["Fleur"] = String((await mine("invite-tie", { tie: ties["Fleur"], how: "link" }))["seat"]);
		seats["Bep"] = String(
			(await house.mustRun(nadia(), "planning.invite-tie", { case: line.case, tie: ties["Bep"], how: "told", spoken: "ja", witness: "Bep" }))["seat"],
		);
		expect(codeOf(await invite("Fleur", "link", { spoken: "ja", witness: "Bep" }))).toBe("planning.already-joined");
		const page = await house.get(seat(seats["Fleur"]), "/eigen-kracht/plek");
		expect(page.status).toBe(200);
		expect(page.html).toContain("Dag Fleur");
		expect([...page.html.matchAll(/<(input|textarea)[^>]*required/g)]).toEqual([]);
		expect(page.html).not.toMatch(/password|account|e-mail|akkoord/i);
		await house.post(seat(seats["Fleur"]), "/eigen-kracht/plek", "planning.say-in-circle", { case: line.case, what: "join" });
		expect((await house.get(line.person, "/mijn/mensen")).html).toContain("Fleur doet mee.");
	});
	test("NET-08 NET-11 'I would like to', a pause without a reason, and an end at will; what is asked and no stand-in stays with somebody, never with them", async () => {
		for (const words of ["op zondag samen eten", "de post doornemen", "een keer per week bellen"])
			expect(codeOf(await say("Fleur", "would-like", { words }))).toBe("ok");
		const open = () =>
			house.house.door(nadia(), { event: "look", what: "test" }, (tx) => listOpenThings(tx, { case: line.case, kinds: ["planning.stand-in"] }));
		expect(await open()).toHaveLength(3);
		expect((await open()).every(({ holder, lookAgain }) => holder === nadia().id && lookAgain !== null)).toBe(true);
		expect((await house.get(nadia(), `/mensen/${line.case}/kring`)).html).toContain("Als Fleur niet kan, is er nog niemand.");
		await mine("name-stand-in", { tie: ties["Fleur"], standIn: "Bep" });
		expect(await open()).toEqual([]);
		expect((await house.get(line.person, "/mijn/mensen")).html).toContain("Als Fleur niet kan: Bep.");
		expect(codeOf(await say("Fleur", "pause", { words: "GEHEIMEREDEN" }))).toBe("ok");
		expect(JSON.stringify(await house.entries(nadia(), line.case))).not.toContain("GEHEIMEREDEN");
		expect((await house.get(seat(seats["Fleur"] ?? ""), "/eigen-kracht/plek")).html).toContain("Niemand vraagt u nu iets");
		expect(codeOf(await say("Fleur", "go-on"))).toBe("ok");
	});
	test("NET-11 'still all right?' is asked; that it is much is shown to who works here and to themselves, never to the person", async () => {
		await house.mustRun(nadia(), "planning.ask-still", { case: line.case, tie: ties["Fleur"] });
		expect((await house.get(seat(seats["Fleur"] ?? ""), "/eigen-kracht/plek")).html).toContain("Gaat het nog zo?");
		expect(codeOf(await say("Fleur", "less", { words: "HETISVEEL" }))).toBe("ok");
		expect((await house.get(nadia(), `/mensen/${line.case}/kring`)).html).toContain("Op Fleur komt veel neer");
		expect((await house.get(seat(seats["Fleur"] ?? ""), "/eigen-kracht/plek")).html).toContain("U doet veel. Het mag ook minder.");
		for (const path of ["/mijn/mensen", "/mijn/verhaal", "/mijn/op-papier", "/mijn/gegevens"]) {
			const { html } = await house.get(line.person, path);
			expect(html, path).not.toContain("komt veel neer");
			expect(html, path).not.toContain("HETISVEEL");
		}
	});
	test("PRIV-13 whoever stops is out at once: the seat is gone, the code opens nothing, and the circle forgets what they would like", async () => {
		const { findOpenCode } = await import("#src/platform/sign-in/server.ts");
		const before = await house.house.door(nadia(), { event: "look", what: "test" }, (tx) =>
			findOpenCode({ tx, codeFor: () => "x" }, "participant", seats["Fleur"] ?? ""),
		);
		expect(before).toBeDefined();
		expect(codeOf(await say("Fleur", "leave"))).toBe("ok");
		const after = await house.house.door(nadia(), { event: "look", what: "test" }, (tx) =>
			findOpenCode({ tx, codeFor: () => "x" }, "participant", seats["Fleur"] ?? ""),
		);
		expect(after).toBeUndefined();
		expect((await house.get(seat(seats["Fleur"] ?? ""), "/eigen-kracht/plek")).html).toContain("Hier is geen plek in een kring");
		expect(codeOf(await say("Fleur", "would-like", { words: "toch" }))).not.toBe("ok");
	});
});

describe("attacks from a seat", () => {
	test("NET-09 PRIV-11 a seat reads what names it and nothing else: not on any page, not in the journal", async () => {
		const bep = seat(seats["Bep"] ?? "");
		await mine("write-what-matters", { words: "GEHEIMBELANGRIJK" });
		const read = JSON.stringify(await house.entries(bep, line.case));
		for (const secret of ["GEHEIM", "Remco", "Fleur", "samen eten"]) expect(read, secret).not.toContain(secret);
		const roads = phases.flatMap(({ pages }) => pages.map((page) => (page as unknown as { path: string }).path));
		expect(roads.length).toBeGreaterThan(60);
		for (const road of roads) {
			const { status, html } = await house.get(bep, road.replace(":case", line.case).replace(/:\w+/g, line.case));
			for (const secret of ["GEHEIM", "Remco", "samen eten"]) expect(html, `${road} ${status}`).not.toContain(secret);
		}
	});
	test("NET-09 a seat does nothing but speak at its own seat: no operation of any phase, and no word in another's name", async () => {
		const bep = seat(seats["Bep"] ?? "");
		const operations = phases.flatMap(({ handled }) => handled.map(({ operation }) => operation));
		const before = (await house.entries(nadia(), line.case)).length;
		let tried = 0;
		for (const operation of operations) {
			// What anybody in the street may do, a seat may too: tell a worry, choose a language.
			if (operation.name === "planning.say-in-circle" || mayAtAll(["public"], operation.who)) continue;
			// With nothing wrong in what was typed, so that it is refused for who asks.
			const input = validInput(operation, { case: line.case, conference: line.case, tie: ties["Remco"] ?? "" });
			expect(input, operation.name).toBeDefined();
			expect(await house.run(bep, operation.name, input), operation.name).toMatchObject({ kind: "refusal" });
			tried += 1;
		}
		expect(tried).toBeGreaterThan(300);
		expect((await house.entries(nadia(), line.case)).length).toBe(before);
		// Another's tie in the form is not looked at: they speak for themselves.
		await house.run(bep, "planning.say-in-circle", { case: line.case, tie: ties["Remco"], what: "would-like", words: "de tuin" });
		const told = (await house.entries(nadia(), line.case)).at(-1);
		expect(told).toMatchObject({ kind: "planning.tie-told", body: { tie: ties["Bep"] } });
		const other = await aLineWithAPerson(house, nadia());
		expect(codeOf(await house.run(bep, "planning.say-in-circle", { case: other.case, what: "would-like", words: "x" }))).not.toBe("ok");
	});
});
