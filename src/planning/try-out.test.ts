/** First trying, and what is arranged for good with people who said yes; through the real road. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { steeringOf } from "./fold.ts";
import { type PlanHouse, planHouse, type Someone } from "./testing/plan-house.ts";

let house: PlanHouse;
let arie: Someone;
const nadia = () => house.people.nadia;
const road = () => `/mensen/${arie.case}/plan`;
const said = { spoken: "ja", witness: "zijn nicht Inge" };
const does = async (operation: string, input: object) =>
	String((await house.mustRun(nadia(), `planning.${operation}`, { case: arie.case, ...said, ...input })).thing);
beforeAll(async () => {
	house = await planHouse();
	arie = await house.someone("Arie");
});
afterAll(async () => {
	expect(house.faults).toEqual([]);
	await house.close();
});

test("EXE-11 a try-out is saved only with what happens otherwise; it ends in a discovery, never in failing, and everything of it is the person's to read", async () => {
	await does("set-steering", { domain: "money", form: "self" });
	const fields = { side: "person", form: "try-out", words: "Twee weken pin ik zelf", when: "Vrijdag leggen we de bonnetjes neer", ...said };
	const bare = await house.post(nadia(), road(), "planning.agree", fields);
	expect(bare.status).toBe(409);
	expect(bare.html).toContain("Bij eerst proberen hoort wat jullie anders doen.");
	expect(bare.html).toContain("Twee weken pin ik zelf");
	const sent = await house.post(nadia(), road(), "planning.agree", { ...fields, otherwise: "Ik vraag de beheerder en Inge" });
	expect(sent.status).toBe(303);
	expect(steeringOf(await house.plan(arie), "money")?.form).toBe("self");
	const html = (await house.get(arie.actor, "/mijn/plan")).html;
	expect(html).toContain("Lukt het niet: Ik vraag de beheerder en Inge");
	const form = html.slice(html.indexOf('value="kept"') - 600, html.indexOf('value="kept"') + 1200);
	expect(form).toContain("Uitgevonden");
	expect(form).not.toMatch(/Vergeten|mislukt|gefaald/i);
	const agreement = (await house.plan(arie)).agreements[0]?.id;
	expect(await house.run(arie.actor, "planning.tell-how-it-went-myself", { case: arie.case, agreement, how: "forgotten" })).toMatchObject({
		code: "planning.ends-otherwise",
		field: "how",
	});
	await house.mustRun(arie.actor, "planning.tell-how-it-went-myself", {
		case: arie.case,
		agreement,
		how: "found-out",
		why: "Ik wist niet dat ik al geweest was",
	});
	const after = (await house.get(nadia(), road())).html;
	expect(after).toContain("Uitgevonden, ");
	expect(after).toContain("Nu dus: Ik vraag de beheerder en Inge");
	expect(after).not.toMatch(/mislukt|niet gehaald|gefaald/i);
	// Nothing of it lies where the person cannot read it.
	const kinds = async (who: typeof arie.actor) =>
		(await house.entries(who, arie.case)).filter(({ kind }) => kind.startsWith("planning.agree")).length;
	expect(await kinds(arie.actor)).toBe(await kinds(nadia()));
});

test("PLA-16 an arrangement tells who said yes, whom is still to be asked, and when one of them is away who stands in", async () => {
	const tie = async (name: string, kind: string) => does("name-tie", { name, kind });
	const yes = async (id: string, purpose: string): Promise<void> => {
		await does("decide-tie", { tie: id, purpose, answer: "yes" });
		await does("ask-tie", { tie: id, purpose });
		await does("tie-said", { tie: id, purpose, answer: "yes" });
	};
	const [keeper, inge, jan] = [await tie("De beheerder", "other-professional"), await tie("Inge", "own"), await tie("Jan", "own")];
	await tie("Inger", "own");
	await yes(keeper, "mijn geld");
	await yes(inge, "mijn papieren");
	await does("arrange-for-good", { words: "Ik krijg elke dag mijn geld", people: "de beheerder (geld) en Inge (papieren)", standIn: "Jan" });
	const first = (await house.get(nadia(), road())).html;
	expect(first).toContain("Ja gezegd: De beheerder en Inge.");
	expect(first).toContain("Nog te vragen: Jan");
	expect(first).not.toMatch(/(Ja gezegd|Nog te vragen)[^<]*Inger/);
	await yes(jan, "invallen");
	await does("invite-tie", { tie: inge, how: "told" });
	await does("hear-tie", { tie: inge, what: "pause", words: "tot de zomer naar Zweden" });
	for (const [who, where] of [
		[nadia(), road()],
		[arie.actor, "/mijn/plan"],
	] as const) {
		const { html } = await house.get(who, where);
		expect(html).toContain("Inge kan er nu even niet zijn");
		expect(html).toContain("Nu valt in: Jan. Vraag eerst of het uitkomt.");
		expect(html).toContain("Ja gezegd: De beheerder en Jan.");
	}
});
