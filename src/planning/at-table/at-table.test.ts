/** The week beside how it could be, and the sheet for the table, through the real road. */
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aPlan, samira } from "../make.ts";
import { type PlanHouse, planHouse, type Someone } from "../testing/plan-house.ts";
import { pricePerKm } from "../travel-price/rules.ts";
import { clashesOf, decideIdea, decideObligation, totalOf, withIdeas } from "../week-rules.ts";
import { compared, savingOf, withoutNames } from "./rules.ts";

let house: PlanHouse;
let daan: Someone;
const ids: Record<string, string> = {};
const nadia = () => house.people.nadia;
const workdays = ["1", "2", "3", "4", "5"];
const owed = async (demand: object): Promise<string> =>
	String((await house.mustRun(nadia(), "planning.note-obligation", { case: daan.case, ...demand })).thing);
beforeAll(async () => {
	house = await planHouse();
	daan = await house.someone("Daan");
	ids["care"] = await owed({
		by: "Jeugdzorg",
		of: "Milan en Daan",
		what: "Milan naar de opvang, Daan haalt hem op",
		why: "GEHEIMEREDEN",
		where: "Zandhuizen",
		days: workdays,
		from: "16:55",
		until: "18:05",
		km: "50",
		otherwise: "GEHEIMEDREIGING",
	});
	ids["work"] = await owed({ by: "De uitkering", of: "Daan", what: "Werken zonder loon", days: workdays, from: "8:35", until: "15:55", km: "40" });
	ids["car"] = await owed({ by: "Schuldhulp", of: "Daan", what: "De auto verkopen", takes: "car" });
	ids["rent"] = await owed({ by: "Westhof", of: "Daan", what: "De vaste lasten op tijd", needs: "money", deadline: "2026-12-01" });
});
afterAll(async () => {
	expect(house.faults).toEqual([]);
	await house.close();
});

test("EXE-20 the price of a kilometre is set by a keeper from a day on; the week reckons with what holds today", async () => {
	const set = { cents: "30", from: "2026-12-01", source: "afspraak van de gemeente" };
	expect((await house.run(nadia(), "planning.set-travel-price", set)).kind).toBe("refusal");
	await house.mustRun(house.people.keeper, "planning.set-travel-price", set);
	expect((await house.get(nadia(), `/mensen/${daan.case}/week`)).html).toMatch(/€\s103,50/);
	house.pass({ days: 7 });
	expect((await house.get(nadia(), `/mensen/${daan.case}/week`)).html).toMatch(/€\s135/);
	expect((await house.get(nadia(), "/team/kilometerprijs")).html).toContain("afspraak van de gemeente");
	await house.mustRun(house.people.keeper, "planning.set-travel-price", { ...set, cents: "23" });
	expect((await house.get(daan.actor, "/mijn/week")).html).toMatch(/€\s103,50/);
});
test("while nobody asks anything there is nothing to have an idea about: it says what it is for, and the one way on", async () => {
	const fenna = await house.someone("Fenna");
	for (const [who, road, week] of [
		[nadia(), `/mensen/${fenna.case}/week/anders`, `/mensen/${fenna.case}/week`],
		[fenna.actor, "/mijn/week/anders", "/mijn/week"],
	] as const) {
		const { html } = await house.get(who, road);
		expect(html).toContain("In deze week staat nog niets wat iemand vraagt.");
		expect(html).toContain(`class="button" href="${week}"`);
		for (const empty of ["Leg een idee neer", "heen en weer, in een week", "Mee naar de tafel"]) expect(html, empty).not.toContain(empty);
	}
});
test("EXE-20 'if this changed' lies beside 'as it is' and changes nothing until somebody with a name agreed; then the week and its clashes follow", async () => {
	const before = totalOf(await house.plan(daan));
	const { thing: idea } = await house.mustRun(daan.actor, "planning.lay-idea-myself", {
		case: daan.case,
		obligation: ids["work"],
		where: "de kringloop in het dorp",
		km: "0",
		until: "14:15",
		words: "Werken in het dorp, Daan is om half drie bij school",
	});
	expect(totalOf(await house.plan(daan))).toEqual(before);
	for (const [who, road] of [
		[nadia(), `/mensen/${daan.case}/week/anders`],
		[daan.actor, "/mijn/week/anders"],
	] as const) {
		const { html } = await house.get(who, road);
		expect(html).toMatch(/450 <small>km/);
		expect(html).toMatch(/250 <small>km/);
		expect(html).toContain("Scheelt 200 km");
		expect(html).toContain("Dan bijt dit elkaar niet meer: De uitkering met Westhof en Schuldhulp met De uitkering");
	}
	const held = await house.mustRun(nadia(), "planning.hold-clash", { case: daan.case, one: ids["car"], other: ids["work"], owner: "Joost" });
	expect(held).toBeDefined();
	const agree = { case: daan.case, idea, how: "agreed" };
	expect(await house.run(nadia(), "planning.settle-idea", agree)).toMatchObject({ code: "planning.who-agreed" });
	await house.mustRun(nadia(), "planning.settle-idea", { ...agree, taker: "Kees van de uitkering", teller: "Joost" });
	const plan = await house.plan(daan);
	expect(totalOf(plan)).toMatchObject({ km: 250, cost: 57.5 });
	expect(clashesOf(plan).some(({ between }) => between.includes(ids["work"] ?? ""))).toBe(false);
	expect((await house.get(nadia(), `/mensen/${daan.case}/week/anders`)).html).toContain("afgesproken met Kees van de uitkering");
	const { listOpenThings } = await import("#src/people/server.ts");
	const open = await house.house.door(nadia(), { event: "look", what: "test" }, (tx) =>
		listOpenThings(tx, { case: daan.case, kinds: ["planning.clash"] }),
	);
	expect(open).toEqual([]);
});
test("PRIV-04 EXE-20 the sheet for the table holds what the person said yes to, and no name, reason or threat", async () => {
	const road = `/mensen/${daan.case}/week/tafel`;
	expect((await house.get(nadia(), road)).html).not.toContain("<table");
	const choose = { case: daan.case, obligations: [ids["care"], ids["car"]] };
	expect(await house.run(nadia(), "planning.choose-for-table", choose)).toMatchObject({ code: "planning.not-without-a-yes" });
	await house.mustRun(daan.actor, "planning.choose-for-table-myself", choose);
	const { html } = await house.get(nadia(), road);
	const sheet = html.slice(
		html.indexOf('id="samen"'),
		html.indexOf("data-form") > 0 ? html.indexOf("data-form") : html.indexOf("<form", html.indexOf('id="samen"')),
	);
	expect(sheet).toContain("Een van ons naar de opvang, een van ons haalt hem op");
	expect(sheet).toMatch(/2 organisaties vragen iets van ons\. Samen is dat 250 km/);
	for (const secret of ["Daan", "Milan", "GEHEIMEREDEN", "GEHEIMEDREIGING", "Westhof"]) expect(sheet, secret).not.toContain(secret);
	expect((await house.get(house.people.tom, road)).status).toBe(404);
	expect((await house.get(house.people.westhof, road)).status).not.toBe(200);
});
test("PLA-08 demands bite over the road between, over what must come first, over who has to go along, and where somebody says so", async () => {
	const at = async (demand: object): Promise<string> => owed({ of: "Milan", ...demand });
	const swim = await at({ by: "School", what: "Zwemles", days: ["3"], from: "13:00", until: "14:00", km: "20", notByCar: "ja", along: "Esther" });
	const talk = await at({ by: "Huisarts", of: "Esther", what: "Gesprek", days: ["3"], from: "13:30", until: "14:30" });
	const far = await at({ by: "Kliniek", what: "Oefenen", days: ["3"], from: "14:10", until: "15:00", km: "30", notByCar: "ja" });
	const first = await at({ by: "Gemeente", of: "Daan", what: "Inschrijven", deadline: "2026-12-20" });
	await at({ by: "Verhuurder", of: "Daan", what: "Tekenen", deadline: "2026-12-10", after: first });
	const calm = await at({ by: "Opvoedhulp", what: "Even apart op de kamer" });
	const tidy = await at({ by: "Thuishulp", of: "Daan", what: "Samen opruimen" });
	await house.mustRun(nadia(), "planning.name-clash", {
		case: daan.case,
		one: calm,
		other: tidy,
		why: "De een haalt ze uit elkaar, de ander zet ze bij elkaar.",
	});
	const found = new Map(clashesOf(await house.plan(daan)).map(({ between, over }) => [[...between].sort().join(), over]));
	const over = (one: string, other: string) => found.get([one, other].sort().join());
	expect(over(swim, talk)).toBe("same-hour");
	expect(over(swim, far)).toBe("road");
	expect([...found.values()]).toContain("order");
	expect(over(calm, tidy)).toBe("said");
	expect((await house.get(daan.actor, "/mijn/week")).html).toContain("De een haalt ze uit elkaar");
});

test("ideas never change the week as it is, and what they save is the difference, for any week", () => {
	const demand = fc.record({ km: fc.integer({ min: 0, max: 200 }), days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 7 }) });
	fc.assert(
		fc.property(fc.array(demand, { minLength: 1, maxLength: 8 }), fc.integer({ min: 0, max: 200 }), (demands, km) => {
			const plan = aPlan();
			for (const one of demands)
				plan.by(samira, decideObligation, { case: plan.case, by: "A", what: "iets", notByCar: false, needs: [], takes: [], ...one } as never);
			const before = totalOf(plan.state(), 0.23);
			const about = plan.state().obligations[0];
			plan.by(samira, decideIdea, { case: plan.case, obligation: about?.id, gone: false, days: [], km } as never);
			expect(totalOf(plan.state(), 0.23)).toEqual(before);
			const both = compared(plan.state(), 0.23);
			const times = about?.days?.length ? about.days.length : 1;
			expect(both.would.km).toBe(before.km - ((about?.km ?? 0) - km) * times);
			expect(savingOf(both).km).toBe(((about?.km ?? 0) - km) * times);
			expect(withIdeas(plan.state(), []).obligations).toEqual(plan.state().obligations);
		}),
		{ numRuns: 60 },
	);
});
test("a name becomes 'one of us' wherever it stands as a word, and nothing else changes", () => {
	expect(withoutNames("Milan fietst met Milano naar Mila", ["Milan"], "een van ons")).toBe("Een van ons fietst met Milano naar Mila");
	expect(withoutNames("(Daan)", ["Daan Postma", ""], "een van ons")).toBe("(een van ons)");
	expect(pricePerKm([], "2026-01-01" as never)).toBe(0.23);
});
