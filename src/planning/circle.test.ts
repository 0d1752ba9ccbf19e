/** The circle through the real road: grown from notes, asked only with a yes. */
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mayBeAsked } from "./circle-rules.ts";
import { type PlanHouse, planHouse, type Someone } from "./testing/plan-house.ts";

let house: PlanHouse;
let jansen: Someone;
const nadia = () => house.people.nadia;
const code = (ran: { kind: string }): string => ("code" in ran ? String(ran.code) : ran.kind);
const road = () => `/mensen/${jansen.case}/kring`;
const said = { spoken: true, witness: "haar buurvrouw" };
beforeAll(async () => {
	house = await planHouse();
	jansen = await house.someone("Mevrouw Jansen");
});
afterAll(() => house.close());

test("NET-14 NET-01 NET-03 the circle grows from names dropped in notes without a form: 'eerst: niemand, nu: vier mensen'", async () => {
	await house.mustRun(nadia(), "planning.answer-who-around", { case: jansen.case, words: "Niemand", about: "het huis" });
	expect((await house.get(nadia(), road())).html).toContain("Eerst: niemand. Nu: niemand.");
	for (const names of [["Marga"], ["Joke"], ["Bep"], ["Els", "marga"], ["Anja"]]) {
		house.pass({ days: 20 });
		await house.note(jansen, names);
	}
	const grown = await house.get(nadia(), road());
	for (const name of ["Marga", "Joke", "Bep", "Els", "Anja"]) expect(grown.html).toContain(`>${name}<`);
	expect((await house.plan(jansen)).ties).toEqual([]);
	for (const [name, relation, then] of [
		["Marga", "zus", "ruzie om de kachel"],
		["Joke", "oud-collega", "dikke vriendinnen"],
		["Bep", "van driehoog", "alleen groeten"],
		["Els", "dochter", "elke zondag"],
	])
		await house.mustRun(jansen.actor, "planning.name-tie-myself", {
			case: jansen.case,
			name,
			kind: "own",
			relation,
			then,
			was: "faded",
			is: "new",
			near: "near",
		});
	const { html } = await house.get(jansen.actor, "/mijn/mensen");
	expect(html).toContain("Eerst: niemand. Nu: vier mensen.");
	expect(html).toContain("‘Niemand’");
	expect(html).toContain("Toen: ruzie om de kachel.");
	expect(html).not.toMatch(/genogram|score/i);
});

test("NET-06 with nobody in the picture getting to know people is a wish of its own, with places near by; with somebody in it nothing is said", async () => {
	const alone = await house.someone("Alleen");
	const area = house.newId();
	await house.house.door(nadia(), { event: "write", what: "test" }, async ({ db }) => {
		await sql`update case_line set area_id = ${area} where case_id = ${alone.case}`.execute(db);
		await sql`insert into social_entry (tenant, id, area_id, what, where_it_is) values (${house.ids.tenant}, ${house.newId()}, ${area}, 'Soep op zaterdag', 'De Spil')`.execute(
			db,
		);
	});
	for (const [who, road] of [
		[nadia(), `/mensen/${alone.case}/kring`],
		[alone.actor, "/mijn/mensen"],
	] as const) {
		const { html } = await house.get(who, road);
		expect(html).toContain("Nieuwe mensen leren kennen mag een wens zijn.");
		expect(html).toContain("Soep op zaterdag, De Spil");
	}
	const sent = await house.post(alone.actor, "/mijn/mensen", "planning.propose-goal-myself", {
		case: alone.case,
		words: "Ik wil graag mensen leren kennen.",
	});
	expect([sent.status, sent.location]).toEqual([303, "/mijn/mensen"]);
	expect((await house.plan(alone)).goals).toHaveLength(1);
	expect((await house.get(alone.actor, "/mijn/mensen")).html).not.toContain("Zet als wens in het plan");
	await house.note(alone, ["Anja"]);
	expect((await house.get(alone.actor, "/mijn/mensen")).html).not.toContain("mag een wens zijn");
});
test("NET-04 somebody back in the circle may need something first: a house to receive them, a debt paid back - told with a step for it, from either side", async () => {
	const piet = await house.someone("Piet");
	const { thing: step } = await house.mustRun(piet.actor, "planning.add-step-myself", {
		case: piet.case,
		words: "Ik betaal mijn zus de vijftig euro terug",
		who: "person",
	});
	const sent = await house.post(piet.actor, "/mijn/mensen", "planning.name-tie-myself", {
		case: piet.case,
		name: "Truus",
		kind: "own",
		relation: "zus",
		was: "close",
		is: "quarrel",
		firstNeeded: "De vijftig euro van toen",
		firstStep: String(step),
	});
	expect(sent.status).toBe(303);
	for (const [who, where] of [
		[piet.actor, "/mijn/mensen"],
		[nadia(), `/mensen/${piet.case}/kring`],
	] as const) {
		const { html } = await house.get(who, where);
		expect(html).toContain("Eerst: De vijftig euro van toen.");
		expect(html).toContain("Daar is een stap voor: Ik betaal mijn zus de vijftig euro terug.");
		expect(html).not.toContain("Dat is gedaan.");
	}
	await house.mustRun(piet.actor, "planning.celebrate-step-myself", { case: piet.case, step });
	expect((await house.get(nadia(), `/mensen/${piet.case}/kring`)).html).toContain("Dat is gedaan.");
	// What had to come first can change, with the person's yes; the tie was never due.
	const tie = (await house.plan(piet)).ties[0]?.id;
	expect(code(await house.run(nadia(), "planning.change-tie", { case: piet.case, tie, firstNeeded: "Een stoel erbij" }))).toBe(
		"planning.not-without-a-yes",
	);
	await house.mustRun(nadia(), "planning.change-tie", { case: piet.case, tie, firstNeeded: "Een stoel erbij", ...said });
	expect((await house.get(piet.actor, "/mijn/mensen")).html).toContain("Eerst: Een stoel erbij.");
});
test("NET-02 kinds of tie are kept apart: a volunteer is not one of her own, who works here sits at the edge, and the shares are told", async () => {
	await house.mustRun(jansen.actor, "planning.name-tie-myself", { case: jansen.case, name: "Anja", kind: "volunteer", relation: "maatje" });
	await house.mustRun(jansen.actor, "planning.name-tie-myself", {
		case: jansen.case,
		name: "Marco",
		kind: "other-professional",
		relation: "huismeester",
	});
	const { html } = await house.get(nadia(), road());
	expect(html).toContain("Nu: vier mensen.");
	expect(html).toContain("Nu: vier eigen mensen, één vrijwilliger en één mens met een vak om de hoek.");
	expect(html).toMatch(/Aan de rand [^"]*Nadia/);
	expect(mayBeAsked(await house.plan(jansen)).map(({ name, kind }) => [name, kind])).toEqual([
		["Marga", "own"],
		["Joke", "own"],
		["Bep", "own"],
		["Els", "own"],
		["Anja", "volunteer"],
	]);
});

test("NET-05 nobody is approached without the person's yes for that one and that purpose; 'not now' from either side silences until reopened", async () => {
	const tie = (await house.plan(jansen)).ties.find(({ name }) => name === "Els")?.id as string;
	const ask = { case: jansen.case, tie, purpose: "een kaart sturen" };
	expect(code(await house.run(nadia(), "planning.ask-tie", ask))).toBe("planning.their-yes-first");
	expect(code(await house.run(nadia(), "planning.decide-tie", { ...ask, answer: "yes" }))).toBe("planning.not-without-a-yes");
	await house.mustRun(jansen.actor, "planning.decide-tie-myself", { ...ask, answer: "yes" });
	expect(code(await house.run(nadia(), "planning.ask-tie", { ...ask, purpose: "geld lenen" }))).toBe("planning.their-yes-first");
	const bep = (await house.plan(jansen)).ties.find(({ name }) => name === "Bep")?.id as string;
	expect(code(await house.run(nadia(), "planning.ask-tie", { ...ask, tie: bep }))).toBe("planning.their-yes-first");
	await house.mustRun(nadia(), "planning.ask-tie", ask);
	await house.mustRun(nadia(), "planning.tie-said", { ...ask, answer: "not-now" });
	const after = await house.plan(jansen);
	expect(after.ties.find(({ id }) => id === tie)?.closed).toEqual(["theirs"]);
	expect(mayBeAsked(after).map(({ name }) => name)).not.toContain("Els");
	expect(code(await house.run(nadia(), "planning.ask-tie", ask))).toBe("planning.not-now");
	const step = (await house.get(nadia(), `/mensen/${jansen.case}/plan`)).html;
	const form = step.slice(step.indexOf('id="stap-erbij"'), step.indexOf("</form>", step.indexOf('id="stap-erbij"')));
	expect(form).toContain("Bep");
	expect(form).not.toContain("Els");
	expect((await house.get(nadia(), road())).html).toContain("Nu niet, zegt Els.");
	// Reopened from their side; then the person says not now, and only the person can take that back.
	await house.mustRun(nadia(), "planning.reopen-tie", { case: jansen.case, tie, whose: "theirs" });
	expect(mayBeAsked(await house.plan(jansen)).map(({ name }) => name)).toContain("Els");
	await house.mustRun(jansen.actor, "planning.decide-tie-myself", { ...ask, answer: "not-now" });
	expect(code(await house.run(nadia(), "planning.ask-tie", ask))).toBe("planning.not-now");
	expect(code(await house.run(nadia(), "planning.reopen-tie", { case: jansen.case, tie, whose: "person" }))).toBe("planning.not-without-a-yes");
	await house.mustRun(nadia(), "planning.reopen-tie", { case: jansen.case, tie, whose: "person", ...said });
	expect(code(await house.run(nadia(), "planning.ask-tie", ask))).toBe("planning.their-yes-first");
});

test("PRIV-13 of somebody in the circle only name, relation, how reachable and what they like is kept, after the person's yes, and removed at their own request", async () => {
	const rayan = { case: jansen.case, name: "Rayan", kind: "own", relation: "buurjongen", reachable: "tweehoog, aanbellen", likes: "garen halen" };
	expect(code(await house.run(nadia(), "planning.name-tie", rayan))).toBe("planning.not-without-a-yes");
	const made = await house.mustRun(nadia(), "planning.name-tie", {
		...rayan,
		...said,
		born: "2010-01-01",
		address: "Weversplein 3",
		problems: "spijbelt",
		bsn: "123456782",
	});
	const entry = (await house.entries(nadia(), jansen.case)).find(
		({ kind, body }) => kind === "planning.tie-named" && (body as { name: string }).name === "Rayan",
	);
	const between = ["near", "was", "then", "is", "now"];
	expect(
		Object.keys(entry?.body as object)
			.filter((key) => !between.includes(key))
			.sort(),
	).toEqual(["kind", "likes", "name", "reachable", "relation", "tie", "yes"]);
	expect(JSON.stringify(entry?.body)).not.toMatch(/2010|Weversplein|spijbelt|123456782/);
	await house.note(jansen, ["Rayan"]);
	await house.mustRun(nadia(), "planning.remove-tie", { case: jansen.case, tie: made.thing, whose: "theirs" });
	expect((await house.plan(jansen)).ties.map(({ name }) => name)).not.toContain("Rayan");
	for (const [who, where] of [
		[nadia(), road()],
		[jansen.actor, "/mijn/mensen"],
		[jansen.actor, "/mijn/plan"],
	] as const)
		expect((await house.get(who, where)).html).not.toContain("Rayan");
});

test("NET-08 ANTI-19 own people 'zouden graag': no date, no reminder and no 'forgotten' can be put on them", async () => {
	const step = await house.mustRun(jansen.actor, "planning.add-step-myself", {
		case: jansen.case,
		words: "op zondag samen eten",
		who: "own",
		name: "Marga",
		due: "2026-12-24",
		on: "2026-12-24",
		remind: "ja",
	});
	const entry = (await house.entries(nadia(), jansen.case)).find(
		({ kind, body }) => kind === "planning.step-added" && (body as { step: string }).step === step.thing,
	);
	expect(JSON.stringify(entry?.body)).not.toMatch(/2026-12-24|remind/);
	house.pass({ days: 300 });
	const { html } = await house.get(jansen.actor, "/mijn/plan");
	expect(html).toContain("zou graag op zondag samen eten");
	const at = html.indexOf("zou graag op zondag samen eten");
	expect(html.slice(at, html.indexOf("</li>", at))).not.toMatch(/<time|datetime|te laat|vergeten/i);
	expect(
		await house.run(jansen.actor, "planning.agree-myself", { case: jansen.case, words: "komt elke week", side: "own", form: "rhythm" }),
	).toMatchObject({ kind: "invalid", problems: [{ field: "side" }] });
	const { listOpenThings } = await import("#src/people/server.ts");
	expect(await house.house.door(nadia(), { event: "look", what: "test" }, (tx) => listOpenThings(tx, { case: jansen.case }))).toEqual([]);
});

test("NET-09 joining the circle takes a name and a yes, and nothing else", async () => {
	const made = await house.run(jansen.actor, "planning.name-tie-myself", { case: jansen.case, name: "Fleur", kind: "own" });
	expect(made.kind).toBe("ok");
	const { html } = await house.get(jansen.actor, "/mijn/mensen");
	const form = html.slice(html.indexOf('id="kring-erbij"'), html.indexOf("</form>", html.indexOf('id="kring-erbij"')));
	const needed = [...form.matchAll(/name="(\w+)"[^>]*required|required[^>]*name="(\w+)"/g)].map((found) => found[1] ?? found[2]);
	expect([...new Set(needed)].sort()).toEqual(["kind", "name"]);
	expect(form).not.toMatch(/password|account|e-mail|akkoord/i);
});
