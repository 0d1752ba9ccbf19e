import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { findCase, listOpenThings, listOrphans, listParties } from "#src/people/server.ts";
import { aSignalPickedUpBy, goWeighing, seenBy } from "#src/weighing/make.ts";
import { aVisit, goingTo, phasesToContact } from "./make.ts";
import { attemptOutcomes } from "./model.ts";
import { proposeNextWay } from "./rules/reaching.ts";
import { contactIn, listVisits, listWaiting } from "./server.ts";
import { workOf } from "#src/platform/operations/runner.ts";
import type { Work } from "#src/platform/operations/handler.ts";

let h: TestHouse;
beforeAll(async () => {
	h = await testHouse({ phases: phasesToContact() });
});
afterAll(async () => {
	expect(h.faults).toEqual([]);
	await h.close();
});

const codeOf = async (actor: TestHouse["people"]["nadia"], operation: string, input: unknown): Promise<string> => {
	const ran = await h.run(actor, operation, input);
	return ran.kind === "refusal" ? ran.code : ran.kind === "invalid" ? ran.problems.map(({ field, code }) => `${field}:${code}`).join(" ") : "ok";
};
const plan = (input: Record<string, unknown>) => codeOf(h.people.nadia, "contact.plan-visit", input);
const attempt = (of: string, more: Record<string, unknown>) => h.mustRun(h.people.nadia, "contact.attempt", { case: of, ...more });
const inside = <Value>(work: (work: Work) => Promise<Value>, actor = h.people.nadia): Promise<Value> =>
	h.house.door(actor, { event: "look", what: "test" }, (tx) => work(workOf(h.house, tx, h.newId())));
const lineOf = (of: string) => inside((work) => findCase(work.tx, of));
const openOf = (of: string) => inside((work) => listOpenThings(work.tx, { case: of }));
const stateOf = async (of: string, actor = h.people.nadia) => contactIn(await h.entries(actor, of));
const both = async (of: string, path: string): Promise<string> =>
	`${(await h.get(h.people.nadia, path)).html}\n${(await h.get(h.people.nadia, `/api/v1/pages${path}`)).html}`.replaceAll(of, "");

describe("planning a visit", () => {
	test("LEG-17 ANTI-37 an uninvited visit with empty hands, or with only notes and checks, cannot be planned", async () => {
		const of = await goingTo(h, h.people.nadia);
		for (const bring of [undefined, "een vragenlijst", "notitieblok en formulieren", "niets"])
			expect(await plan(aVisit(of, { bring })), String(bring)).toBe("contact.nothing-to-bring");
		expect(await plan(aVisit(of, { bring: "De brieven doornemen en samen bellen" }))).toBe("ok");
		const form = await h.get(h.people.nadia, `/mensen/${of}/bezoek`);
		expect(form.html).toContain("Een uur tijd, en samen met Westhof bellen.</textarea>");
	});
	test("LEG-21 nobody goes uninvited without a weighing that says 'I go': before each new approach, and again after a 'not now'", async () => {
		const of = await aSignalPickedUpBy(h, h.people.nadia);
		expect(await plan(aVisit(of))).toBe("contact.weigh-first");
		await h.mustRun(h.people.nadia, "weighing.write", {
			case: of,
			why: "Haar dochter komt elke dag.",
			step: 2,
			outcome: "not-now",
			watcher: h.people.tom.id,
			lookAgainOn: "2026-12-15",
		});
		expect(await plan(aVisit(of))).toBe("contact.weighed-not-going");
		await h.mustRun(h.people.nadia, "weighing.write", goWeighing(of));
		const { visit } = await h.mustRun(h.people.nadia, "contact.plan-visit", aVisit(of));
		expect(await plan(aVisit(of))).toBe("contact.weigh-each-approach");
		await attempt(of, { outcome: "nobody-home", visit });
		expect(await plan(aVisit(of))).toBe("contact.weigh-each-approach");
		await h.mustRun(h.people.nadia, "weighing.write", goWeighing(of));
		h.pass({ minutes: 1 });
		await attempt(of, { outcome: "not-wanted-now" });
		expect(await plan(aVisit(of))).toBe("contact.weigh-after-not-now");
		expect((await h.get(h.people.nadia, `/signalen/${of}/wegen`)).html).toContain("Er kwam een ‘nu niet’. Daarom ligt de vraag opnieuw op tafel");
		h.pass({ minutes: 1 });
		await h.mustRun(h.people.nadia, "weighing.write", goWeighing(of));
		expect(await plan(aVisit(of))).toBe("ok");
	});
	test("LEG-21 after a long silence the question is asked again", async () => {
		const of = await goingTo(h, h.people.nadia);
		h.pass({ days: 70 });
		const day = new Date(Date.parse(h.now()) + 86_400_000).toISOString().slice(0, 10);
		expect(await plan(aVisit(of, { day }))).toBe("contact.weigh-after-silence");
		await h.mustRun(h.people.nadia, "weighing.write", goWeighing(of));
		expect(await plan(aVisit(of, { day }))).toBe("ok");
		h.pass({ days: -70 });
	});
	test("whoever says how it went says so of the visit that was planned", async () => {
		const of = await goingTo(h, h.people.nadia);
		const day = h.now().slice(0, 10);
		await h.mustRun(h.people.nadia, "contact.plan-visit", aVisit(of, { day }));
		await h.mustRun(h.people.nadia, "contact.note", { case: of, text: "Ze deed open." });
		expect((await stateOf(of)).visits).toMatchObject([{ state: "done" }]);
		expect((await openOf(of)).some(({ kind }) => kind === "contact.visit")).toBe(false);
	});
	test("saying one was invited does not help while nobody there ever spoke; after contact an invitation needs no weighing", async () => {
		const of = await aSignalPickedUpBy(h, h.people.nadia);
		expect(await plan(aVisit(of, { invited: true }))).toBe("contact.weigh-first");
		await attempt(of, { outcome: "talked-elsewhere" });
		expect(await plan(aVisit(of, { invited: true, bring: undefined }))).toBe("ok");
		expect(await plan(aVisit(of))).toBe("contact.weigh-first");
	});
	test("LEG-15 ANTI-09 a visit to inspect, or together with who does, is refused with a text that can be passed on", async () => {
		const of = await goingTo(h, h.people.nadia);
		expect(await plan(aVisit(of, { why: "Huisbezoek ter controle van het adres" }))).toBe("contact.purpose-of-control");
		for (const [role, organisation] of [
			["handhaver", "gemeente"],
			["sociaal rechercheur", "gemeente"],
			["meekijken", "interventieteam"],
			["fraud investigator", "city"],
			["toezichthouder", undefined],
			["deurwaarder", undefined],
		] as const)
			expect(await plan(aVisit(of, { companions: [{ name: "J. Smit", role, organisation }] })), role).toBe("contact.companion-enforces");
		const page = await h.post(h.people.nadia, `/mensen/${of}/bezoek`, "contact.plan-visit", {
			day: "2026-11-26",
			place: "thuis",
			bring: "soep",
			why: "Kennismaken",
			safety: "nothing-known",
			"companions.0.name": "J. Smit",
			"companions.0.role": "handhaver",
			"companions.0.organisation": "gemeente",
		});
		expect(page.status).toBe(409);
		expect(page.html).toContain("Geef dit zo door");
		expect(await plan(aVisit(of, { companions: [{ name: "Bep" }] }))).toBe("companions.0.role:missing");
	});
	test("LEG-15 CON-02 everybody who comes stands on the card with role and organisation; three on a doorstep is said, not forbidden", async () => {
		const of = await goingTo(h, h.people.nadia);
		expect(
			await h.mustRun(
				h.people.nadia,
				"contact.plan-visit",
				aVisit(of, {
					companions: [
						{ name: "Bep", role: "buurvrouw" },
						{ name: "Tom", organisation: "Buurtkracht", role: "collega" },
					],
				}),
			),
		).toMatchObject({ crowded: true });
		const card = await h.get(h.people.nadia, `/mensen/${of}/kaart`);
		expect(card.html).toContain("Bep, buurvrouw; Tom, collega, Buurtkracht");
		expect(card.html).toContain("Met drie of meer aan de deur is het vol.");
	});
	test("SAFE-01 every visit has a safety line: nothing known, or a fact with place, date and source; vague warnings are refused", async () => {
		const of = await goingTo(h, h.people.nadia);
		const fact = { safety: "facts", factPlace: "aan de balie", factOn: "2026-11-03", factSource: "Tom" };
		expect(await plan(aVisit(of, { safety: undefined }))).toMatch(/^safety:/);
		for (const factWhat of ["gevaarlijk", "Is agressief!", "Pas op, onvoorspelbare man", "dangerous person", "Let op: bekend als agressief gezin"])
			expect(await plan(aVisit(of, { ...fact, factWhat })), factWhat).toBe("contact.vague-warning");
		expect(await plan(aVisit(of, { safety: "facts", factWhat: "Sloeg met de vuist op de balie" }))).toBe(
			"factPlace:contact.fact-needs factOn:contact.fact-needs factSource:contact.fact-needs",
		);
		expect(await plan(aVisit(of, { ...fact, factOn: "2027-01-01", factWhat: "Sloeg met de vuist op de balie" }))).toBe("contact.fact-not-yet");
		expect(await plan(aVisit(of, { ...fact, forms: ["daylight"], factWhat: "Sloeg met de vuist op de balie" }))).toBe("ok");
		expect((await h.get(h.people.nadia, `/mensen/${of}/kaart`)).html).toContain("Sloeg met de vuist op de balie. aan de balie, 3 november. Van Tom.");
		const other = await goingTo(h, h.people.nadia);
		await h.mustRun(h.people.nadia, "contact.plan-visit", aVisit(other));
		expect((await h.get(h.people.nadia, `/mensen/${other}/kaart`)).html).toContain("niets bekend");
	});
	test("CON-08 each visit asks who of their own people comes, and keeps 'nobody' too", async () => {
		const of = await goingTo(h, h.people.nadia);
		expect((await h.get(h.people.nadia, `/mensen/${of}/bezoek`)).html).toContain("Wie van hun eigen mensen is erbij?");
		await h.mustRun(h.people.nadia, "contact.plan-visit", aVisit(of, { ownPeople: "niemand" }));
		expect((await stateOf(of)).visits[0]?.ownPeople).toBe("niemand");
		expect((await h.get(h.people.nadia, `/mensen/${of}/kaart`)).html).toContain("Wie komt van hun eigen mensen");
	});
});

describe("before the first contact", () => {
	const secret = "Volgens de huisarts is hij schizofreen en de politie kwam in 2019 drie keer.";
	test("CON-01 the card has who, why, what we bring, with whom, where, when, and what if it is inconvenient", async () => {
		const of = await goingTo(h, h.people.nadia, { whom: "Karim Bos", where: "Lindestraat 14" });
		await h.mustRun(
			h.people.nadia,
			"contact.plan-visit",
			aVisit(of, { ifInconvenient: "Dan vraag ik wanneer het schikt.", companions: [{ name: "Tom", role: "collega" }] }),
		);
		const { html } = await h.get(h.people.nadia, `/mensen/${of}/kaart`);
		for (const words of [
			"Karim Bos",
			"Lindestraat 14",
			"Nadia",
			"06 00 12 34 56",
			"Kennismaken, en kijken of ik iets kan betekenen.",
			"Soep, en een uur tijd",
			"Tom, collega",
			"donderdag 26 november 10.30 uur",
			"Bij haar aan de deur",
			"Dan vraag ik wanneer het schikt.",
			"niets bekend",
		])
			expect(html).toContain(words);
	});
	test("PRIV-08 ANTI-05 the server sends the card and no more: no word of signal or weighing, in no page and no JSON, until there is contact", async () => {
		const of = await goingTo(
			h,
			h.people.nadia,
			{ sees: secret, whom: "Karim Bos" },
			{ why: "Mijn eigen zorg: twee kinderen in de kou zonder eten.", hesitations: "Verborgen twijfel" },
		);
		await h.mustRun(h.people.nadia, "contact.plan-visit", aVisit(of));
		await attempt(of, { outcome: "nobody-home", words: "’s ochtends" });
		for (const road of ["/alles", "/beloofd"]) expect((await h.get(h.people.nadia, `/mensen/${of}${road}`)).status, road).toBe(404);
		for (const road of ["", "/kaart", "/bezoek", "/notitie", "/na-het-bezoek"]) {
			const sent = await both(of, `/mensen/${of}${road}`);
			expect(sent).toContain("Karim Bos");
			for (const word of ["schizofreen", "politie", "eigen zorg", "Verborgen twijfel", "Ria de Groot", "betrapt"])
				expect(sent, `${road} ${word}`).not.toContain(word);
		}
		const { model } = JSON.parse((await h.get(h.people.nadia, `/api/v1/pages/mensen/${of}`)).html) as { model: Record<string, unknown> };
		expect(Object.keys(model).sort()).toEqual(
			"area bring earlier interests kind made me memory noes teamWays thinksUntil tries visit weighFirst whom".split(" "),
		);
		await attempt(of, { outcome: "talked-at-door" });
		const after = JSON.parse((await h.get(h.people.nadia, `/api/v1/pages/mensen/${of}`)).html) as { model: Record<string, unknown> };
		expect(after.model["kind"]).toBe("person");
	});
	test("only who is responsible or works along sees it; everybody else finds no such page", async () => {
		const of = await goingTo(h, h.people.nadia);
		for (const road of ["", "/kaart", "/bezoek", "/notitie", "/na-het-bezoek", "/alles", "/beloofd"])
			for (const other of [h.people.tom, h.people.els, h.people.wim, h.people.keeper, h.people.westhof])
				expect([403, 404], road).toContain((await h.get(other, `/mensen/${of}${road}`)).status);
		for (const operation of ["contact.attempt", "contact.note", "contact.plan-visit", "contact.promise"])
			expect((await h.run(h.people.els, operation, { ...aVisit(of), outcome: "came-in", text: "x", what: "y" })).kind).toBe("refusal");
	});
});

describe("trying", () => {
	test("CON-06 outcomes are neutral facts: none changes where the line stands for the worse, each proposes a next moment", async () => {
		for (const outcome of attemptOutcomes.filter((one) => !["talked-at-door", "talked-elsewhere", "came-in"].includes(one))) {
			const of = await goingTo(h, h.people.nadia);
			const before = await lineOf(of);
			await attempt(of, { outcome, nextOn: "2026-12-03" });
			expect(await lineOf(of)).toEqual(before);
			expect((await openOf(of)).filter(({ kind }) => kind === "contact.next")).toMatchObject([
				{ holder: h.people.nadia.id, lookAgain: "2026-12-03" },
			]);
		}
		const of = await goingTo(h, h.people.nadia);
		const { html } = await h.get(h.people.nadia, `/mensen/${of}/kaart`);
		for (const words of ["Niemand thuis", "Aan de deur gepraat", "Ergens anders gepraat", "Binnen geweest", "Kwam nu niet uit", "Wilde nu niet"])
			expect(html).toContain(words);
		expect(html).not.toMatch(/ongemotiveerd|weiger|geen medewerking|mislukt/i);
	});
	test("CON-07 ACC-03 four attempts in four ways: the next proposed way differs from those tried, and the page tells ways, no counter", async () => {
		const of = await seenBy(h, h.people.nadia);
		await h.mustRun(h.people.nadia, "weighing.write", { case: of, why: "Gordijnen al weken dicht.", step: 2, outcome: "go" });
		const proposed: string[] = [];
		for (const [how, words] of [
			["rang", "’s ochtends"],
			["note", "met een briefje"],
			["rang", "samen met Bep"],
			["gift", "met een viooltje"],
		] as const) {
			h.pass({ days: 14 });
			proposed.push(proposeNextWay(await stateOf(of)));
			await attempt(of, { outcome: "nobody-home", how, words, ...(words === "samen met Bep" ? { nextWay: "gift" } : {}) });
		}
		const next = proposeNextWay(await stateOf(of));
		expect(["other-time", "note", "gift"]).not.toContain(next);
		expect((await lineOf(of))?.station).toBe("reaching-out");
		const { html } = await h.get(h.people.nadia, `/mensen/${of}`);
		expect(html).not.toMatch(/poging|attempt \d|[4-9] keer|te laat|overdue|ongemotiveerd/i);
		await attempt(of, { outcome: "talked-at-door", words: "door de brievenbus" });
		const page = await h.get(h.people.nadia, `/mensen/${of}`);
		expect(page.html).toContain(
			"Vijf keer geprobeerd, op vijf manieren: ’s ochtends, met een briefje, samen met Bep, met een viooltje, door de brievenbus. De laatste keer: we praatten aan de deur.",
		);
	});
	test("LEG-05 ANTI-12 eighty attempts over two years leave the matter open, with a holder and a day", async () => {
		const of = await goingTo(h, h.people.nadia);
		for (let at = 0; at < 80; at += 1) {
			h.pass({ days: 9 });
			await attempt(of, { outcome: at % 3 === 0 ? "not-wanted-now" : at % 3 === 1 ? "nobody-home" : "not-convenient" });
		}
		expect(await lineOf(of)).toMatchObject({ station: "reaching-out", letGoAt: null, responsible: h.people.nadia.id });
		const open = await openOf(of);
		expect(open.filter(({ kind }) => kind === "contact.next")).toMatchObject([{ holder: h.people.nadia.id }]);
		expect(await codeOf(h.people.nadia, "contact.attempt", { case: of, outcome: "came-in" })).toBe("ok");
		expect((await lineOf(of))?.station).toBe("in-contact");
	});
	test("an attempt made without network is sent twice and counts once", async () => {
		const of = await goingTo(h, h.people.nadia);
		const id = h.newId();
		for (let twice = 0; twice < 2; twice += 1) await h.mustRun(h.people.nadia, "contact.attempt", { case: of, outcome: "nobody-home" }, id);
		expect((await stateOf(of)).attempts).toHaveLength(1);
	});
});

describe("who is there", () => {
	test("TEAM-01 who first has workable contact is first responsible, exactly one; who picked it up works along, and later contacts change nothing", async () => {
		const of = await goingTo(h, h.people.nadia);
		await h.mustRun(h.people.tom, "privacy.open-with-a-reason", { case: of, reason: "Ik kwam haar tegen op de markt" });
		await h.mustRun(h.people.tom, "contact.attempt", { case: of, outcome: "talked-elsewhere" });
		const parties = await inside((work) => listParties(work.tx, of));
		expect(parties.filter(({ standing }) => standing === "responsible").map(({ party }) => party)).toEqual([h.people.tom.id]);
		expect(parties.some(({ party, standing }) => party === h.people.nadia.id && standing === "part")).toBe(true);
		expect((await lineOf(of))?.responsible).toBe(h.people.tom.id);
		expect((await openOf(of)).find(({ kind }) => kind === "contact.next")?.holder).toBe(h.people.tom.id);
		expect((await h.get(h.people.tom, `/mensen/${of}`)).html).toMatch(/Wie zijn er nog meer\?[\s\S]*Nadia/);
		await h.mustRun(h.people.nadia, "contact.note", { case: of, text: "Ik sprak haar ook even." });
		expect((await lineOf(of))?.responsible).toBe(h.people.tom.id);
		expect((await h.entries(h.people.tom, of)).filter(({ kind }) => kind === "contact.made")).toHaveLength(1);
	});
	test("PRIN-18 nothing open is without a holder and a day, whatever was done", async () => {
		expect(await inside((work) => listOrphans(work.tx))).toEqual([]);
	});
	test("PRIN-02 ANTI-01 nothing has to come first: a chat can be written down before anybody weighed, and trying goes on after contact", async () => {
		const of = await aSignalPickedUpBy(h, h.people.nadia);
		expect(await codeOf(h.people.nadia, "contact.note", { case: of, text: "Kwam haar tegen bij de bakker." })).toBe("ok");
		expect((await lineOf(of))?.station).toBe("in-contact");
		await attempt(of, { outcome: "nobody-home" });
		expect((await lineOf(of))?.station).toBe("in-contact");
		expect(await codeOf(h.people.nadia, "weighing.write", goWeighing(of))).toBe("ok");
		expect((await lineOf(of))?.station).toBe("in-contact");
	});
	test("Today knows the visits of a day with what we bring, and who waits", async () => {
		const of = await goingTo(h, h.people.samira, { whom: "Karim Bos" });
		const day = h.now().slice(0, 10);
		await h.mustRun(h.people.samira, "contact.plan-visit", aVisit(of, { day }));
		const visits = await inside((work) => listVisits(work, String(h.people.samira.id), day as never), h.people.samira);
		expect(visits).toMatchObject([{ time: "10:30", bring: "Soep, en een uur tijd", firstTime: true, safety: { nothingKnown: true } }]);
		await h.mustRun(h.people.samira, "contact.drop-visit", { case: of, visit: visits[0]?.visit });
		expect(await inside((work) => listVisits(work, String(h.people.samira.id), day as never), h.people.samira)).toEqual([]);
		await h.mustRun(h.people.samira, "contact.receive-call", { case: of, words: "Komt u nou vandaag?" });
		expect(await inside((work) => listWaiting(work, String(h.people.samira.id)), h.people.samira)).toMatchObject([
			{ kind: "asked-for", words: "Komt u nou vandaag?" },
		]);
	});
});
