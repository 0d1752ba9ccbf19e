import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { aVisit, goingTo, metBy } from "../make.ts";

let h: TestHouse;
beforeAll(async () => {
	h = await testHouse();
});
afterAll(async () => {
	expect(h.faults).toEqual([]);
	await h.close();
});
const has = (html: string, ...words: readonly string[]): void => {
	for (const word of words) expect(html.includes(word), word).toBe(true);
};
const placeOf = (html: string, word: string): number => html.indexOf(word);

test("EXE-01 a spontaneous call is a full contact, silence is a question about us, and the initiative gets a day and a way", async () => {
	const { nadia } = h.people;
	const { case: of } = await metBy(h, nadia, "Jasmijn");
	h.pass({ days: 40 });
	has((await h.get(nadia, "/mensen/stil")).html, "Jasmijn", "vraag aan ons", "Laatst gesproken");
	has((await h.get(nadia, "/vandaag")).html, "Wat kunnen wij anders doen?");
	await h.mustRun(nadia, "contact.take-initiative", { case: of, way: "note", on: "2027-01-08", ours: "Een kaartje in plaats van bellen." });
	has((await h.get(nadia, "/mensen/stil")).html, "Je nam je voor");
	await h.mustRun(nadia, "contact.receive-call", { case: of, words: "Zomaar even." });
	expect((await h.get(nadia, "/mensen/stil")).html.includes("Jasmijn")).toBe(false);
	expect((await h.get(nadia, "/mensen/stil")).html).not.toMatch(/\b4\d dagen|score|rood/);
});
test("EXE-02 who called or wrote stands above everything else on Today until they were answered", async () => {
	const { tom } = h.people;
	for (const name of ["Aagje", "Barend"]) await metBy(h, tom, name);
	const { case: of } = await metBy(h, tom, "Zwaantje");
	h.pass({ days: 30 });
	const { asked } = await h.mustRun(tom, "contact.receive-call", { case: of, words: "Bel me terug" });
	const before = (await h.get(tom, "/vandaag")).html;
	expect(placeOf(before, "Bel me terug")).toBeGreaterThan(0);
	for (const name of ["Aagje", "Barend"]) expect(placeOf(before, "Bel me terug")).toBeLessThan(placeOf(before, name));
	await h.mustRun(tom, "contact.answer-call", { case: of, asked });
	expect((await h.get(tom, "/vandaag")).html.includes("Bel me terug")).toBe(false);
});
test("EXE-01 a colleague cannot come: an appointment first, then who waits, with who knows them already; what goes along comes back", async () => {
	const { nadia, tom, samira, els } = h.people;
	await metBy(h, samira, "Carolien");
	const [waits, visit] = [await metBy(h, samira, "Dirkje"), await metBy(h, samira, "Evert")];
	await h.mustRun(samira, "contact.receive-call", { case: waits.case, words: "Wanneer kom je?" });
	const day = h.now().slice(0, 10);
	await h.mustRun(samira, "contact.plan-visit", aVisit(visit.case, { invited: "ja", day, time: "15:00" }));
	// Tom worked along with Evert: they know him.
	await h.mustRun(tom, "privacy.open-with-a-reason", { case: visit.case, reason: "Samira vroeg mij mee te kijken met de brief." });
	expect(await h.run(els, "contact.say-away", { member: samira.id })).toMatchObject({ code: "contact.colleague-elsewhere" });
	const { away } = await h.mustRun(tom, "contact.say-away", { member: samira.id });
	expect(await h.mustRun(samira, "contact.say-away", {})).toEqual({ away });
	expect((await h.get(els, `/afwezig/${String(away)}`)).status).toBe(404);
	const page = (await h.get(tom, `/afwezig/${String(away)}`)).html;
	has(page, "Afspraak vandaag 15.00 uur", "Wacht op antwoord", "Kent hen al: Tom", "Nog niemand anders kwam daar.");
	expect(placeOf(page, "Evert")).toBeLessThan(placeOf(page, "Dirkje"));
	expect(placeOf(page, "Dirkje")).toBeLessThan(placeOf(page, "Carolien"));
	expect(await h.run(els, "contact.name-stand-in", { case: visit.case, away, member: els.id })).toMatchObject({ code: "kernel.no-part-in-this" });
	expect(await h.run(tom, "contact.name-stand-in", { case: visit.case, away, member: samira.id })).toMatchObject({
		code: "contact.stand-in-elsewhere",
	});
	for (const one of [visit, waits])
		await h.mustRun(tom, "contact.name-stand-in", { case: one.case, away, member: nadia.id, say: "Samira kan er vandaag niet zijn. Daarom kom ik." });
	expect(await h.run(tom, "contact.name-stand-in", { case: visit.case, away, member: tom.id })).toMatchObject({ code: "contact.stand-in-there" });
	// The appointment and the call are Nadia's now; she reads what she needs, and who calls meanwhile comes to her.
	const today = (await h.get(nadia, "/vandaag")).html;
	has(today, "Evert", "Wanneer kom je?", "neemt het even over van een collega");
	expect((await h.get(nadia, `/mensen/${visit.case}/kaart`)).status).toBe(200);
	await h.mustRun(tom, "contact.receive-call", { case: visit.case, words: "Gaat het door?" });
	has((await h.get(nadia, "/vandaag")).html, "Gaat het door?");
	// The person reads who comes and what they know to say, and no reason.
	const story = (await h.get(h.person(visit.person), "/mijn/verhaal")).html;
	has(story, "Iemand anders is er even voor mij", "Daarom kom ik");
	expect(story).not.toMatch(/ziek|sick/i);
	await h.mustRun(nadia, "contact.say-back", { away });
	has((await h.get(samira, "/vandaag")).html, "Evert", "Wanneer kom je?", "Gaat het door?");
	expect((await h.get(nadia, "/vandaag")).html.includes("Wanneer kom je?")).toBe(false);
	expect((await h.get(nadia, `/mensen/${visit.case}/kaart`)).status).toBe(404);
});
test("EXE-03 one page of everyone involved and how to reach them: only own people who said yes, in plain HTML", async () => {
	const { nadia, tom, els } = h.people;
	const { case: of } = await metBy(h, nadia, "Fenna", { phone: "06 11 22 33 44" });
	const name = async (called: string): Promise<unknown> => {
		await h.mustRun(nadia, "planning.name-tie", {
			case: of,
			name: called,
			kind: "own",
			relation: "zus",
			reachable: "06 55 66 77 88",
			spoken: "ja",
			witness: "Fenna zei het zelf",
		});
		return ((await h.entries(nadia, of)).findLast(({ kind }) => kind === "planning.tie-named")?.body as { tie: string } | undefined)?.tie;
	};
	const [yes] = [await name("Roos Wever"), await name("Stille Zus")];
	await h.mustRun(nadia, "planning.decide-tie", {
		case: of,
		tie: yes,
		purpose: "een praatje",
		answer: "yes",
		spoken: "ja",
		witness: "Fenna zei het zelf",
	});
	const page = (await h.get(nadia, `/mensen/${of}/wie`)).html;
	has(page, "Fenna", "06 11 22 33 44", "Roos Wever", 'href="tel:0655667788"', "Nadia", "het vaste gezicht");
	expect(page.includes("Stille Zus")).toBe(false);
	for (const other of [tom, els, h.people.westhof]) expect((await h.get(other, `/mensen/${of}/wie`)).status, String(other.id)).not.toBe(200);
});
test("CON-21 pressing is the last piece: not before anything was tried, never with empty hands, and what the person said is kept", async () => {
	const { nadia } = h.people;
	const { case: of, person } = await metBy(h, nadia, "Gerben");
	const offered = { triedBefore: "Bellen.", whose: "De rechter", consequence: "Ontruiming.", offer: "Nu samen bellen." };
	const untried = await goingTo(h, nadia, { where: "Geersteeg 4" });
	expect(await h.run(nadia, "contact.press", { case: untried, ...offered })).toMatchObject({ code: "contact.press-too-soon" });
	const press = {
		case: of,
		triedBefore: "Drie keer koffie, en een brief samen gelezen.",
		whose: "De rechter",
		consequence: "Dan wordt het huis ontruimd.",
		reaction: "Dan bellen we nu.",
	};
	expect(await h.run(nadia, "contact.press", press)).toMatchObject({ code: "contact.press-without-offer" });
	await h.mustRun(nadia, "contact.press", { ...press, offer: "Nu samen Westhof bellen." });
	has((await h.get(nadia, `/mensen/${of}/dichtbij`)).html, "Nu samen Westhof bellen.", "Dan bellen we nu.");
	has((await h.get(h.person(person), "/mijn/verhaal")).html, "Stevig aangedrongen", "Dan wordt het huis ontruimd.", "Nu samen Westhof bellen.");
});
test("CON-29 CON-31 what earlier help did, and with whom somebody would rather talk, are theirs to say; an answer is owed, nothing is matched by itself", async () => {
	const { nadia } = h.people;
	const { case: of, person } = await metBy(h, nadia, "Hatice");
	const me = h.person(person);
	await h.mustRun(me, "contact.tell-earlier-help-myself", {
		case: of,
		did: "Ze kwamen met zijn vieren en niemand ging zitten.",
		helps: "Eén mens, aan tafel.",
	});
	const { wish } = await h.mustRun(me, "contact.wish-worker-myself", { case: of, wanted: "Liever niet iemand uit mijn eigen dorp." });
	has((await h.get(me, "/mijn/hoe-we-komen")).html, "Eén mens, aan tafel.", "Liever niet iemand uit mijn eigen dorp.");
	has((await h.get(nadia, `/mensen/${of}/dichtbij`)).html, "Ze kwamen met zijn vieren", "Liever niet iemand uit mijn eigen dorp.");
	// It stands where one prepares: as guidance for how to come.
	has((await h.get(nadia, `/mensen/${of}/kaart`)).html, "Ze kwamen met zijn vieren en niemand ging zitten.", "Eén mens, aan tafel.");
	await h.mustRun(nadia, "contact.answer-wish", { case: of, wish, words: "Dat kan. Ik blijf zelf komen." });
	has((await h.get(me, "/mijn/hoe-we-komen")).html, "Dat kan. Ik blijf zelf komen.");
	// No field of a worker or a person holds an origin, so nothing can be matched on it.
	const columns = await h.house.door(nadia, { event: "look", what: "test" }, async (tx) =>
		(await import("kysely")).sql<{
			name: string;
		}>`select column_name as name from information_schema.columns where table_name in ('member', 'person')`.execute(tx.db),
	);
	expect(columns.rows.filter(({ name }) => /origin|ethnic|national|herkomst|religion/.test(name))).toEqual([]);
});
test("CON-09 form of address, language, interpreter, reading are kept; formal until told otherwise, and their own page follows", async () => {
	const { nadia } = h.people;
	const { case: of, person } = await metBy(h, nadia, "Ibrahim");
	const me = h.person(person);
	has((await h.get(me, "/mijn/verhaal")).html, "over u is opgeschreven");
	const reading = "Belt liever dan dat hij leest.";
	await h.mustRun(nadia, "contact.know-person", { case: of, given: "Ibrahim", addressForm: "je", language: "tr", interpreter: "ja", reading });
	has((await h.get(me, "/mijn/verhaal")).html, "over je is opgeschreven");
	has((await h.get(nadia, `/mensen/${of}/kaart`)).html, "zeg maar je", "met een tolk");
	has((await h.get(nadia, `/mensen/${of}/na-het-bezoek`)).html, reading);
});
test("CON-30 the stance turns when contact is there: until then we try, from then on we drop by, and the page begins with the person", async () => {
	const { samira } = h.people;
	const [tries, drops] = ["je zou het weer proberen", "je zou weer even langsgaan of bellen"];
	const of = await goingTo(h, samira, { where: "Jorishof 8" });
	/** The row of this door on Today. */
	const said = async (called: string): Promise<string> => {
		const { html } = await h.get(samira, "/vandaag");
		const at = html.indexOf(called);
		return at < 0 ? "" : html.slice(at, at + 1500);
	};
	await h.mustRun(samira, "contact.attempt", { case: of, outcome: "nobody-home" });
	h.pass({ days: 22 });
	expect(await said("Jorishof 8")).toContain(tries);
	expect((await h.entries(samira, of)).filter(({ kind }) => kind === "contact.made")).toEqual([]);
	await h.mustRun(samira, "contact.attempt", { case: of, outcome: "came-in" });
	await h.mustRun(samira, "contact.know-person", { case: of, given: "Joris" });
	h.pass({ days: 22 });
	expect(await said("Joris")).toContain(drops);
	expect((await h.entries(samira, of)).filter(({ kind }) => kind === "contact.made")).toHaveLength(1);
	// What is planned from then on begins with who does it, the person first, and nobody is chosen beforehand.
	const plan = (await h.get(samira, `/mensen/${of}/plan`)).html;
	const who = [...plan.matchAll(/<input[^>]*name="who"[^>]*>/g)].map(([tag]) => tag);
	expect(who[0]).toContain('value="person"');
	expect(who.join()).not.toMatch(/\schecked/);
});
test("TEAM-13 a colleague's page shows name, face, phone and base first, and there is no way to send a message in the system", async () => {
	const { nadia, tom } = h.people;
	await h.mustRun(tom, "team.change-own-details", { name: "Tom", phone: "06 00 12 34 57", base: "De Spil, meestal buiten" });
	const page = (await h.get(nadia, `/team/${String(tom.id)}`)).html;
	has(page, "Tom", "06 00 12 34 57", "De Spil, meestal buiten");
	const order = ["<h1", "is-huge", 'href="tel:0600123457"', "De Spil, meestal buiten"].map((mark) => placeOf(page, mark));
	expect(order.every((at) => at > 0)).toBe(true);
	expect([...order].sort((a, b) => a - b)).toEqual(order);
	expect(page.slice(order[0], order[3])).not.toMatch(/<form|<textarea/);
	expect(page.includes("<textarea")).toBe(false);
});
