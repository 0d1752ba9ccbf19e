/** A worry that ends with neighbours: theirs from then on, with a name and one day, and nothing on anybody (ACC-02, ACC-17). */
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testHouse, type TestHouse } from "#src/app/testing/house.ts";
import { neighbourhoodPhase } from "#src/neighbourhood/phase.ts";
import { addDays, dayOf } from "#src/kernel/time.ts";
import { signallingPhase } from "../phase.ts";

let h: TestHouse;
let house = 0;
beforeAll(async () => {
	h = await testHouse({ phases: [neighbourhoodPhase, signallingPhase] });
	await h.mustRun(h.people.nadia, "neighbourhood.keep-area", { name: "Weverswijk", kind: "town" });
});
afterAll(async () => {
	expect(h.faults).toEqual([]);
	await h.close();
});
const codeOf = (ran: { readonly kind: string; readonly code?: string }): string | undefined => ran.code ?? ran.kind;
const complains = async (): Promise<string> =>
	String(
		(
			await h.mustRun(h.people.tom, "signalling.take-call", {
				source: "resident",
				channel: "in-person",
				sees: "De tuin hangt over de stoep.",
				whom: "mijnheer Kok",
				where: `Tuinstraat ${(house += 1)}`,
				name: "Ria de Groot",
				reachable: "06 00 51 52 53",
				way: "visit",
			})
		)["case"],
	);
const openOf = (matter: string) =>
	h.house.door(h.people.tom, { event: "look", what: "test" }, async ({ db }) => ({
		open: (
			await sql<{ kind: string }>`select kind from open_thing where case_id = ${matter} and closed_at is null order by kind`.execute(db)
		).rows.map((row) => row.kind),
		actions: (
			await sql<{
				what: string;
				kind: string;
				lead: string;
				asked: string;
				our_part: string;
				holder: string;
				look_back_on: string;
			}>`select what, kind, lead, asked, our_part, holder, look_back_on from residents_action order by made_at, id`.execute(db)
		).rows,
		persons: (await sql<{ n: number }>`select count(*)::int as n from person`.execute(db)).rows[0]?.n,
	}));
const end = { reason: "Zes buren, één tuin.", whatWeDo: "Ik kom één keer kijken.", whatWeAsk: "Vraagt u de buren?" };

test("SIG-32 NBH-04 settled with residents it becomes theirs in the same act: who leads, asked, our part, one look-back, and no person", async () => {
	const matter = await complains();
	const { html } = await h.get(h.people.tom, `/signalen/${matter}?rond=residents`);
	expect(html.indexOf("Kunnen mensen hier dit zelf?")).toBeLessThan(html.indexOf("Ik pak het op"));
	for (const words of ["Wat gaan ze doen?", "Wie trekt de kar?", "er komt geen bladzij over iemand"]) expect(html).toContain(words);
	const lookBackOn = addDays(dayOf(h.now()), 30);
	await h.post(h.people.tom, `/signalen/${matter}`, "signalling.settle", {
		how: "residents",
		...end,
		case: matter,
		what: "Een voortuin in de Tuinstraat",
		lead: "Ria",
		asked: "yes",
		ourPart: "nudge",
		lookBackOn,
	});
	const now = await openOf(matter);
	expect(now.actions.at(-1)).toEqual({
		what: "Een voortuin in de Tuinstraat",
		kind: "together",
		lead: "Ria",
		asked: "yes",
		our_part: "nudge",
		holder: h.people.tom.id,
		look_back_on: lookBackOn,
	});
	expect(now.persons).toBe(0);
	// One look-back: with the neighbourhood, not a second one in the matter.
	expect(now.open).toEqual([]);
	const settled = (await h.get(h.people.tom, `/signalen/${matter}`)).html;
	const [road] = /\/buurt\/weverswijk\/samen\/[0-9a-f-]{36}/.exec(settled) ?? [];
	const action = (await h.get(h.people.samira, String(road))).html;
	expect(action).toContain("Ria trekt de kar.");
	expect(action).not.toMatch(/Kok|de Groot|Tuinstraat \d|hangt over de stoep/);
});
test("SIG-09 not worrying is an end that goes on: neighbours are brought together, and there is a day to look back", async () => {
	const matter = await complains();
	const { html } = await h.get(h.people.tom, `/signalen/${matter}`);
	expect(html).toContain("Niet zorgelijk? Ik breng ze bij elkaar");
	await h.mustRun(h.people.tom, "signalling.settle", {
		case: matter,
		how: "together",
		...end,
		what: "Koffie over en weer in de Tuinstraat",
		asked: "yes",
		ourPart: "none",
	});
	const now = await openOf(matter);
	expect(now.actions.at(-1)).toMatchObject({ kind: "connection", what: "Koffie over en weer in de Tuinstraat", lead: "", our_part: "none" });
	expect(now.open).toEqual([]);
});
test("SIG-32 ANTI-30 what was told about somebody never moves to the neighbourhood: left empty it stays empty, and a name is refused before anything ends", async () => {
	const matter = await complains();
	const lookBackOn = addDays(dayOf(h.now()), 9);
	const before = (await openOf(matter)).actions.length;
	const refused = await h.run(h.people.tom, "signalling.settle", {
		case: matter,
		how: "residents",
		...end,
		what: "De tuin van mijnheer Kok",
		lookBackOn,
	});
	expect(refused).toMatchObject({ code: "neighbourhood.about-somebody", field: "what" });
	expect((await openOf(matter)).actions.length).toBe(before);
	expect(codeOf(await h.run(h.people.tom, "signalling.settle", { case: matter, how: "residents", ...end }))).toBe("signalling.look-back-once");
	await h.mustRun(h.people.tom, "signalling.settle", { case: matter, how: "residents", ...end, lookBackOn });
	expect((await openOf(matter)).actions.at(-1)).toMatchObject({ what: "", asked: "not-yet" });
	expect((await h.get(h.people.tom, "/buurt/weverswijk")).html).toContain("Bewoners doen hier iets samen");
});
test("SIG-22 SIG-35 the billiards club misses its regular: kept in one field without a source, settled with 'I rang and asked'", async () => {
	const { case: matter } = await h.mustRun(h.people.tom, "signalling.note-heard", {
		words: "De vaste biljarter ontbrak weer.",
		where: "Dorpsstraat 33",
	});
	const [first] = await h.entries(h.people.tom, String(matter));
	expect(first?.body).not.toHaveProperty("reporter");
	await h.mustRun(h.people.tom, "signalling.settle", { case: matter, how: "on-the-spot", reason: "Aangebeld en gevraagd." });
	expect((await openOf(String(matter))).open).toEqual([]);
});
