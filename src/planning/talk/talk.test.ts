/** The talk at the table and the questions to the council, through the real road. */
import fc from "fast-check";
import { sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type PlanHouse, planHouse, type Someone } from "../testing/plan-house.ts";
import { openTalk, type Talk, talksIn } from "./fold.ts";
import { tableOfTalk } from "./rules.ts";

let house: PlanHouse;
let daan: Someone;
const nadia = () => house.people.nadia;
const code = (ran: { kind: string }): string => ("code" in ran ? String(ran.code) : ran.kind);
const said = { spoken: "ja", witness: "Esther" };
const does = (operation: string, input: object) => house.mustRun(nadia(), `planning.${operation}`, { case: daan.case, ...input });
const tries = async (operation: string, input: object): Promise<string> =>
	code(await house.run(nadia(), `planning.${operation}`, { case: daan.case, ...input }));
const page = async (): Promise<string> => (await house.get(nadia(), `/mensen/${daan.case}/week/gesprek`)).html.replace(/\s+/g, " ");
const talks = async () => talksIn(await house.entries(nadia(), daan.case));

beforeAll(async () => {
	house = await planHouse();
	daan = await house.someone("Daan");
	await does("note-obligation", { by: "Jeugdzorg", what: "De opvang", km: "50", days: ["1"] });
	await does("note-obligation", { by: "Uitkering", what: "Werkervaring", km: "40", days: ["1"] });
});
afterAll(async () => {
	expect(house.faults).toEqual([]);
	await house.close();
});

test("EXE-22 a talk is with the person: the agenda is theirs, own people come with their yes, and the page warns when they are not there", async () => {
	expect(await tries("call-talk", { on: "2020-01-01" })).toBe("planning.talk-looks-ahead");
	const { thing: talk } = await does("call-talk", { on: "2026-12-04", time: "10:00", place: "De Spil" });
	expect(await tries("call-talk", {})).toBe("planning.talk-already");
	expect(await tries("add-talk-point", { talk, words: "De auto" })).toBe("planning.not-without-a-yes");
	await does("add-talk-point", { talk, words: "De auto", ...said });
	await house.mustRun(daan.actor, "planning.add-talk-point-myself", { case: daan.case, talk, words: "Milan uit school halen" });
	expect(await tries("take-talk-seat", { talk, name: "Esther", side: "own" })).toBe("planning.not-without-a-yes");
	await house.mustRun(daan.actor, "planning.take-talk-seat-myself", { case: daan.case, talk, name: "Esther", side: "own" });
	const open = openTalk(await talks());
	expect(open?.points.map(({ words }) => words)).toEqual(["De auto", "Milan uit school halen"]);
	expect(await tries("drop-talk-point", { talk, point: open?.points[1]?.id ?? "" })).toBe("planning.not-without-a-yes");
	expect(await page()).not.toContain("Daan is er niet bij.");
	await does("change-talk", { talk, there: "no" });
	expect(await page()).toContain("Daan is er niet bij.");
	expect((await house.get(daan.actor, "/mijn/week/gesprek")).html).toContain("Ik ben er niet bij.");
	await house.mustRun(daan.actor, "planning.change-talk-myself", { case: daan.case, talk, there: "yes" });
	expect(await page()).not.toContain("Daan is er niet bij.");
});
test("EXE-22 who speaks for whom stands there, and with more with a trade than the team wants the page says so; the team sets how many", async () => {
	const talk = openTalk(await talks())?.id;
	expect(await page()).toContain("Vraagt wel iets, en zit niet aan tafel: Jeugdzorg en Uitkering.");
	await does("take-talk-seat", { talk, name: "Kees", side: "trade", organisation: "Uitkering", speaksFor: ["Jeugdzorg", "Uitkering"] });
	expect(await page()).toContain("praat ook namens Jeugdzorg");
	expect(await page()).not.toContain("zit niet aan tafel");
	const more: string[] = [];
	for (const name of ["Mieke", "Ruud"]) more.push(String((await does("take-talk-seat", { talk, name, side: "trade" })).thing));
	expect(await page()).toContain("Dit zijn veel mensen met een vak: vier.");
	await house.mustRun(nadia(), "planning.set-talk-most", { most: "4" });
	expect(await page()).not.toContain("Dit zijn veel mensen");
	await house.mustRun(nadia(), "planning.set-talk-most", { most: "3" });
	await does("leave-talk-seat", { talk, seat: more[0] });
	expect(await page()).not.toContain("Dit zijn veel mensen");
	await does("end-talk", { talk, how: "held", words: "Kees belt." });
	// Who agrees later to something else agrees with the mandate that was held at the table, and the page of the ideas says so.
	const { thing: asked } = await does("note-obligation", { by: "Uitkering", what: "Een cursus", km: "30", days: ["2"] });
	const { thing: idea } = await does("lay-idea", { obligation: asked, words: "Een cursus in het dorp", km: "2" });
	await does("settle-idea", { idea, how: "agreed", taker: "Kees", teller: "Nadia" });
	const ideas = (await house.get(nadia(), `/mensen/${daan.case}/week/anders`)).html.replace(/<[^>]+>/g, "").replace(/\s+/g, " ");
	expect(ideas).toContain("afgesproken met Kees. Ook namens Jeugdzorg.");
	expect(await page()).toContain("gepraat, met Esther, Kees en Ruud. Kees belt.");
	expect(await tries("end-talk", { talk, how: "held" })).toBe("planning.not-there-any-more");
});
test("PRIV-11 rules that contradict go to the council without names; the answer is owed by a day, given once, and read by whom it came from", async () => {
	expect(await tries("put-to-council", { words: "Daan moet zijn auto verkopen" })).toBe("planning.points-at-somebody");
	expect(await tries("put-to-council", { words: "Bel 06 12 34 56 78" })).toBe("planning.points-at-somebody");
	const { thing: question } = await does("put-to-council", { words: "De ene regel vraagt een auto, de andere de verkoop ervan." });
	const council = async (): Promise<string> => (await house.get(house.people.keeper, "/raad")).html;
	expect(await council()).toContain("De ene regel vraagt een auto");
	expect(await council()).not.toContain("Daan");
	expect((await house.get(house.people.els, "/raad")).html).not.toContain("De ene regel vraagt een auto");
	const answer = { question, words: "Wie een auto nodig heeft om te werken, mag die houden." };
	expect((await house.run(nadia(), "planning.answer-for-council", answer)).kind).toBe("refusal");
	await house.mustRun(house.people.keeper, "planning.answer-for-council", answer);
	expect(code(await house.run(house.people.keeper, "planning.answer-for-council", answer))).toBe("planning.council-answered");
	expect((await house.get(daan.actor, "/mijn/week/gesprek")).html).toContain("mag die houden.");
});
test("PRIV-12 a question goes with the matter it came from, and the program itself cannot ask which that was", async () => {
	await expect(
		house.house.door(nadia(), { event: "look", what: "test" }, (tx) => sql`select case_id from council_question`.execute(tx.db)),
	).rejects.toThrow(/permission denied/);
	const admin = new pg.Client(house.database.adminConfig);
	await admin.connect();
	const left = async (): Promise<number> => (await admin.query("select 1 from council_question")).rowCount ?? 0;
	expect(await left()).toBe(1);
	await admin.query("update journal_entry set body = null where case_id = $1 and kind = 'planning.put-to-council'", [daan.case]);
	expect(await left()).toBe(0);
	await admin.end();
});
test("a table is too full when there are more with a trade than wanted, whoever is counted in whichever order; a helper who also has a seat counts once", () => {
	const seat = fc.record({
		name: fc.constantFrom("Kees", "Mieke", "Ruud", "Joost", "joost"),
		side: fc.constantFrom("own" as const, "trade" as const),
	});
	fc.assert(
		fc.property(fc.array(seat, { maxLength: 12 }), fc.integer({ min: 1, max: 12 }), fc.boolean(), (seats, most, without) => {
			const talk: Talk = { id: "t", without, points: [], seats: seats.map((one, at) => ({ ...one, id: String(at), speaksFor: [] })) };
			const found = tableOfTalk(talk, ["Joost"], [], most);
			const trade = seats.filter(({ side }) => side === "trade");
			expect(found.along).toEqual(trade.some(({ name }) => name.toLowerCase() === "joost") ? [] : ["Joost"]);
			expect(found.trade).toBe(trade.length + found.along.length);
			expect(found.tooMany).toBe(found.trade > most);
			expect(found.own).toBe(seats.length - trade.length + (without ? 0 : 1));
			expect(tableOfTalk({ ...talk, seats: [...talk.seats].reverse() }, ["Joost"], [], most)).toEqual(found);
		}),
	);
});
