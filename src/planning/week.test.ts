/** The week of obligations, played with the father of the book. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type PlanHouse, planHouse, type Someone } from "./testing/plan-house.ts";
import { clashesOf, totalOf } from "./week-rules.ts";

let house: PlanHouse;
let daan: Someone;
const ids: Record<string, string> = {};
const nadia = () => house.people.nadia;
const code = (ran: { kind: string }): string => ("code" in ran ? String(ran.code) : ran.kind);
const workdays = ["1", "2", "3", "4", "5"];
beforeAll(async () => {
	house = await planHouse();
	daan = await house.someone("Daan");
	const demands = {
		care: {
			by: "Jeugdzorg",
			of: "Milan",
			what: "Naar de opvang, elke dag",
			where: "Zandhuizen",
			days: workdays,
			from: "16:55",
			until: "18:05",
			km: "50",
			otherwise: "een maatregel",
		},
		work: {
			by: "De uitkering",
			of: "Daan",
			what: "Werken zonder loon, elke dag",
			where: "Noordveen",
			days: workdays,
			from: "8.35",
			until: "15.55",
			km: "40",
			otherwise: "gekort worden",
			why: "werkervaring",
		},
		car: { by: "Schuldhulp", of: "Daan", what: "De auto verkopen", takes: "car", otherwise: "geen schuldhulp" },
		rent: { by: "Westhof", of: "Daan", what: "De vaste lasten op tijd", needs: "money", deadline: "2026-12-01" },
	};
	for (const [name, demand] of Object.entries(demands))
		ids[name] = String((await house.mustRun(nadia(), "planning.note-obligation", { case: daan.case, ...demand })).thing);
});
afterAll(() => house.close());

test("EXE-20 PLA-08 the father of the 450 km: totals per week, and four clashes found and named", async () => {
	const plan = await house.plan(daan);
	expect(totalOf(plan)).toEqual({ km: 450, hours: 42.5, cost: 103.5 });
	const named = Object.fromEntries(Object.entries(ids).map(([name, id]) => [id, name]));
	expect(
		clashesOf(plan)
			.map(({ between, over }) => [named[between[0]], named[between[1]], over])
			.sort(),
	).toEqual([
		["car", "care", "car"],
		["car", "work", "car"],
		["care", "rent", "money"],
		["work", "rent", "money"],
	]);
	const { html } = await house.get(nadia(), `/mensen/${daan.case}/week`);
	expect(html).toMatch(/<b>\s*450 <small>km<\/small>/);
	expect(html).toMatch(/€\s103,50/);
	for (const words of [
		"Zonder auto lukt het niet",
		"Het geld is maar één keer uit te geven",
		"De auto verkopen: de auto weg",
		"een maatregel",
		"gekort worden",
		"250",
		"200",
		"Nog niemand praat hierover.",
	])
		expect(html).toContain(words);
	expect(html).toContain('class="week"');
	expect(html.match(/<table/g)?.length).toBe(1);
	// One view of the household: what is asked of the son stands beside what is asked of the father.
	expect(html).toContain("Gevraagd van Milan");
	expect(html).toContain("Gevraagd van Daan");
});

test("EXE-20 PLA-08 a clash gets an owner who negotiates and a day to look again; it stays open until the demand is gone", async () => {
	const { listOpenThings } = await import("#src/people/server.ts");
	const open = () =>
		house.house.door(nadia(), { event: "look", what: "test" }, (tx) => listOpenThings(tx, { case: daan.case, kinds: ["planning.clash"] }));
	expect(code(await house.run(daan.actor, "planning.hold-clash-myself", { case: daan.case, one: ids["car"], other: ids["care"] }))).toBe(
		"planning.who-negotiates",
	);
	await house.mustRun(nadia(), "planning.hold-clash", {
		case: daan.case,
		one: ids["car"],
		other: ids["care"],
		words: "Eerst de auto houden tot er opvang in het dorp is",
	});
	expect(await open()).toMatchObject([{ holder: nadia().id, lookAgain: "2026-12-08" }]);
	const { html } = await house.get(nadia(), `/mensen/${daan.case}/week`);
	expect(html).toContain("Nadia praat hierover. Weer kijken op 8 december.");
	expect(html).toContain("Eerst de auto houden tot er opvang in het dorp is");
	await house.mustRun(nadia(), "planning.hold-clash", {
		case: daan.case,
		one: ids["care"],
		other: ids["car"],
		owner: "Joost",
		lookAgain: "2026-12-20",
	});
	expect(await open()).toMatchObject([{ lookAgain: "2026-12-20" }]);
	await house.mustRun(daan.actor, "planning.end-obligation-myself", { case: daan.case, obligation: ids["car"], why: "Schuldhulp ziet ervan af" });
	expect(await open()).toEqual([]);
	expect(clashesOf(await house.plan(daan)).map(({ over }) => over)).toEqual(["money", "money"]);
});

test("EXE-20 a place in the village makes another total; a bike needs no car", async () => {
	await house.mustRun(nadia(), "planning.end-obligation", {
		case: daan.case,
		obligation: ids["work"],
		why: "een plek in het dorp, met mandaat van jeugdzorg",
	});
	await house.mustRun(nadia(), "planning.note-obligation", {
		case: daan.case,
		by: "De uitkering",
		of: "Daan",
		what: "Werken bij de kringloop",
		days: workdays,
		km: "2",
		notByCar: "ja",
	});
	const plan = await house.plan(daan);
	expect(totalOf(plan)).toMatchObject({ km: 260 });
	expect(clashesOf(plan)).toHaveLength(1);
});

test("EXE-21 the person has one sheet, to print: who does what, when and why, and what is asked of me", async () => {
	const goal = await house.mustRun(daan.actor, "planning.propose-goal-myself", {
		case: daan.case,
		words: "Ik wil om half drie thuis zijn voor Milan",
	});
	await house.mustRun(daan.actor, "planning.add-step-myself", {
		case: daan.case,
		goal: goal.thing,
		words: "vraag het bij de kringloop",
		who: "person",
	});
	await house.mustRun(nadia(), "planning.agree", {
		case: daan.case,
		words: "praat met de uitkering",
		side: "worker",
		name: "Nadia",
		form: "once",
		when: "op 27 november",
	});
	for (const [who, road] of [
		[daan.actor, "/mijn/week/blad"],
		[nadia(), `/mensen/${daan.case}/week/blad`],
	] as const) {
		const { status, html } = await house.get(who, road);
		expect(status).toBe(200);
		const [does = "", asked = ""] = html.split('id="gevraagd"');
		for (const words of ["vraag het bij de kringloop", "Ik wil om half drie thuis zijn voor Milan", "praat met de uitkering", "op 27 november"])
			expect(does).toContain(words);
		for (const words of ["Jeugdzorg", "Naar de opvang, elke dag", "250 km", "een maatregel", "Werken bij de kringloop"])
			expect(asked).toContain(words);
		expect(asked).not.toContain("De auto verkopen");
		expect(html).toContain("paper-plan");
		expect(html).toContain("06 00 12 34 56");
	}
});

test("the person is never the one who must solve it: a clash names somebody else or waits openly", async () => {
	const { html } = await house.get(daan.actor, "/mijn/week");
	expect(html).toContain("Dit hoef ik niet op te lossen.");
	expect((await house.get(house.people.els, `/mensen/${daan.case}/week`)).status).toBe(404);
});
