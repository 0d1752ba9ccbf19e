/** The rest of the weighing, through the real road: reasons to stay away, what goes well, asking, safety and handing over. */
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import type { Actor } from "#src/kernel/index.ts";
import { changeCase, findCase, letIn, listOpenThings, makePerson } from "#src/people/server.ts";
import { foldAsking } from "./asking/rules.ts";
import { foldDepartures } from "./departures/rules.ts";
import { foldSafety } from "./safety/rules.ts";
import { aSignalPickedUpBy, goWeighing, notGoing, phasesToWeighing, pressingWeighing } from "./make.ts";
import { weighingIn } from "./server.ts";

let h: TestHouse;
beforeAll(async () => {
	h = await testHouse({ phases: phasesToWeighing });
});
afterAll(async () => {
	expect(h.faults).toEqual([]);
	await h.close();
});
const manager = (): Actor => ({ ...h.people.keeper, roles: ["manager"], teams: [] });
const codeOf = async (operation: string, input: Record<string, unknown>, as = h.people.nadia): Promise<string> => {
	const ran = await h.run(as, operation, input);
	return ran.kind === "refusal" ? ran.code : ran.kind === "invalid" ? ran.problems.map(({ field, code }) => `${field}:${code}`).join(" ") : "ok";
};
const openOf = (of: string) => h.house.door(h.people.nadia, { event: "look", what: "test" }, (tx) => listOpenThings(tx, { case: of }));
const latest = async (of: string) => weighingIn(await h.entries(h.people.nadia, of)).versions.at(-1);
const page = async (path: string, as: Actor = h.people.nadia): Promise<string> => (await h.get(as, path)).html;

describe("staying away, well argued", () => {
	test.each(["sender-did-nothing", "no-backing", "only-control", "no-ground", "nothing-to-bring", "household-wish"])(
		"LEG-13 LEG-14 LEG-15 LEG-17 LEG-18 LEG-24 a ground to stay away can be pointed at beside the own words, and is never needed: %s",
		async (noGround) => {
			const of = await aSignalPickedUpBy(h, h.people.nadia);
			expect(await codeOf("weighing.write", notGoing(of, h.people.tom.id, { outcome: "no-go", noGround }))).toBe("ok");
			expect(await latest(of)).toMatchObject({ noGround, outcome: "no-go" });
			expect(await codeOf("weighing.write", goWeighing(of, { noGround }))).toBe("ok");
			expect((await latest(of))?.noGround).toBeUndefined();
		},
	);
	test("LEG-11 'too light for this' offers to leave, residents, connect and watch, each kept with a watcher and a day", async () => {
		const of = await aSignalPickedUpBy(h, h.people.nadia);
		const html = await page(`/signalen/${of}/wegen`);
		expect(html).toContain("Te licht hiervoor?");
		expect(html).toContain("laat het zo, laat buren het samen doen, breng mensen bij elkaar, of houd een oogje in het zeil");
		for (const outcome of ["no-go", "residents", "connect", "not-now"]) {
			expect(await codeOf("weighing.write", notGoing(of, h.people.tom.id, { outcome, noGround: "too-light" }))).toBe("ok");
			expect(await latest(of)).toMatchObject({ outcome, noGround: "too-light" });
			expect((await openOf(of)).filter(({ kind }) => kind === "weighing.watch")).toMatchObject([{ holder: h.people.tom.id }]);
		}
	});
	test("LEG-13 'sender first' keeps somebody watching, and nobody goes meanwhile", async () => {
		const of = await aSignalPickedUpBy(h, h.people.nadia);
		await h.mustRun(h.people.nadia, "weighing.write", notGoing(of, h.people.tom.id, { outcome: "sender-first", noGround: "sender-did-nothing" }));
		expect((await openOf(of)).filter(({ kind }) => kind === "weighing.watch")).toHaveLength(1);
		const html = await page(`/signalen/${of}/wegen`);
		expect(html).toContain("Eerst praten met wie het vertelde");
		expect(html).toContain("Wie het vertelde, deed zelf nog niets");
	});
	test("LEG-14 no backing becomes a matter for the manager, who reads nothing of anybody; the team sees it and the answer", async () => {
		const of = await aSignalPickedUpBy(h, h.people.nadia, { whom: "Karim Bos", where: "Weverspad 3" });
		await h.mustRun(
			h.people.nadia,
			"weighing.write",
			notGoing(of, h.people.tom.id, {
				outcome: "no-go",
				noGround: "no-backing",
				missing: "Een auto om naar het buitengebied te gaan. Karim Bos van het Weverspad belt: 06 12345678.",
			}),
		);
		expect(JSON.stringify(await latest(of))).not.toContain("auto om naar");
		for (const who of [h.people.nadia, h.people.tom, manager()])
			expect(await page("/rugdekking", who)).toContain("Een auto om naar het buitengebied te gaan.");
		// Whoever opens no matter reads no name, door or number of one, also where somebody wrote it there.
		expect(await page("/rugdekking", manager())).not.toMatch(/Karim|Bos|Weverspad|12345678/);
		const [{ id } = { id: "" }] = (
			await h.house.door(h.people.nadia, { event: "look", what: "test" }, (tx) =>
				sql<{ id: string }>`select id from backing_matter where sealed is not null order by raised_at desc limit 1`.execute(tx.db),
			)
		).rows;
		expect(await codeOf("weighing.answer-about-backing", { matter: id, answer: "Ja" })).toBe("kernel.not-yours-to-do");
		expect(await codeOf("weighing.answer-about-backing", { matter: id, answer: "De auto staat er maandag." }, manager())).toBe("ok");
		expect(await codeOf("weighing.answer-about-backing", { matter: id, answer: "Nog eens" }, manager())).toBe("weighing.answered-already");
		expect(await page("/rugdekking", h.people.tom)).toContain("De auto staat er maandag.");
	});
	test("LEG-04 what somebody wants may be unknown: no question of motivation, request or fit stands between", async () => {
		const of = await aSignalPickedUpBy(h, h.people.nadia);
		const html = await page(`/signalen/${of}/wegen`);
		expect(html).not.toMatch(/gemotiveerd|motivatie|hulpvraag nodig|voldoet aan|criteri|doelgroep|in aanmerking/i);
		expect(await codeOf("weighing.write", { case: of, why: "Ik weet niet wat ze wil. Ik vraag het haar.", step: 2, outcome: "go" })).toBe("ok");
	});
	test("LEG-23 one starts light: nothing of a plan, a contract or an intensity is asked to go and ask", async () => {
		const of = await aSignalPickedUpBy(h, h.people.nadia);
		expect(await codeOf("weighing.write", { case: of, why: "Even aanbellen en vragen hoe het is.", step: 1, outcome: "go" })).toBe("ok");
		const html = await page(`/signalen/${of}/wegen`);
		expect(html).not.toMatch(/name="(intensity|plan|contract|goal|hours)"/);
		const line = await h.house.door(h.people.nadia, { event: "look", what: "test" }, (tx) => findCase(tx, of));
		expect(line?.intensity).toBeNull();
	});
});

describe("from drang upward", () => {
	test("LEG-07 to whom harm is done, which fact shows it, how sure, and whether they were told", async () => {
		const of = await aSignalPickedUpBy(h, h.people.nadia);
		for (const [field, code] of [
			["fact", "fact:weighing.harm-fact"],
			["sure", "sure:weighing.harm-sure"],
			["told", "told:weighing.harm-told"],
		] as const)
			expect(await codeOf("weighing.write", pressingWeighing(of, { [field]: undefined }))).toBe(code);
		expect(await codeOf("weighing.write", pressingWeighing(of, { harmTo: [] }))).toBe("harmTo:weighing.harm-to-whom");
		expect(await codeOf("weighing.write", pressingWeighing(of, { step: 4, harmTo: [], fact: undefined, sure: undefined, told: undefined }))).toBe(
			"ok",
		);
		expect(await codeOf("weighing.write", pressingWeighing(of))).toBe("ok");
		expect(await latest(of)).toMatchObject({ harmTo: ["self", "children"], sure: "Ik stond er zelf, twee keer." });
	});
	test("LEG-25 ACC-13 a step toward removal is not weighed on one side of life: what goes well, which own people could add, both errors, second opinion", async () => {
		const of = await aSignalPickedUpBy(h, h.people.nadia, { whom: "Sanne" });
		const removal = (more: Record<string, unknown>) =>
			pressingWeighing(of, {
				step: 7,
				why: "De raad stelt een uithuisplaatsing voor, om hoe ze haar geld verdient. De kinderen weten het niet.",
				...more,
			});
		expect(await codeOf("weighing.write", removal({ well: undefined }))).toBe("well.out-and-about:weighing.more-than-one-side");
		expect(await codeOf("weighing.write", removal({ well: { money: "De huur is betaald." } }))).toBe(
			"well.out-and-about:weighing.more-than-one-side",
		);
		expect(await codeOf("weighing.write", removal({ well: { money: "De huur is betaald.", people: "  " } }))).not.toBe("ok");
		expect(await codeOf("weighing.write", removal({ ownPeople: undefined }))).toBe("ownPeople:weighing.which-own-people");
		expect(await codeOf("weighing.write", removal({ riskOfGoing: undefined }))).toBe("riskOfGoing:weighing.both-risks");
		expect(await codeOf("weighing.write", removal({ riskOfStaying: undefined }))).toBe("riskOfStaying:weighing.both-risks");
		expect(await codeOf("weighing.write", removal({ secondWho: undefined }))).toBe("secondWho:weighing.from-drang");
		const html = await page(`/signalen/${of}/wegen`);
		for (const words of [
			"Wat gaat er goed, aan elke kant van het leven?",
			"Wie van hun eigen mensen kan iets toevoegen?",
			"Hoe kan dat sterker worden?",
		])
			expect(html).toContain(words);
		for (const side of ["out-and-about", "household", "home", "money", "people", "body", "feeling", "meaning"])
			expect(html).toContain(`name="well.${side}"`);
		expect(
			await codeOf(
				"weighing.write",
				removal({
					well: { people: "De kinderen doen het goed op school.", household: "Er is altijd eten." },
					ownPeople: "Haar moeder kan er elke avond zijn.",
				}),
			),
		).toBe("ok");
		expect(await latest(of)).toMatchObject({
			well: { people: "De kinderen doen het goed op school." },
			ownPeople: "Haar moeder kan er elke avond zijn.",
		});
	});
	test("LEG-25 what was typed per side of life comes back whole when something is to be mended", async () => {
		const of = await aSignalPickedUpBy(h, h.people.nadia);
		const back = await h.post(h.people.nadia, `/signalen/${of}/wegen`, "weighing.write", {
			why: "De jongste slaapt in de auto.",
			step: "5",
			outcome: "go",
			"well.money": "De huur is betaald.",
		});
		expect(back.status).toBe(422);
		expect(back.html).toContain('value="De huur is betaald."');
		expect(back.html).toContain("Eén kant van het leven is te weinig om zo ver te gaan.");
	});
	test("PRIN-07 pressing against a wish names one of three grounds, what was said about it, and until when", async () => {
		const of = await aSignalPickedUpBy(h, h.people.nadia);
		expect(await codeOf("weighing.write", pressingWeighing(of, { ground: undefined }))).toBe("ground:weighing.which-ground");
		expect(await codeOf("weighing.write", pressingWeighing(of, { ground: "efficiency" }))).toMatch(/^ground:/);
		expect(await codeOf("weighing.write", pressingWeighing(of, { said: undefined }))).toBe("said:weighing.what-was-said");
		expect(await codeOf("weighing.write", pressingWeighing(of, { lookAgainOn: undefined }))).toBe("lookAgainOn:weighing.review-day");
	});
	test("PRIN-07 LEG-08 departing elsewhere asks a ground and an end; not talked over yet leaves an explanation with a named person", async () => {
		const of = await aSignalPickedUpBy(h, h.people.nadia);
		const depart = { case: of, wish: "Ze wil niemand aan de deur.", instead: "De dokter komt één keer mee.", ground: "safety", until: "2026-12-08" };
		expect(await codeOf("weighing.depart-from-wish", { ...depart, ground: undefined })).toMatch(/^ground:/);
		expect(await codeOf("weighing.depart-from-wish", { ...depart, until: undefined })).toMatch(/^until:/);
		expect(await codeOf("weighing.depart-from-wish", { ...depart, until: "2026-11-01" })).toBe("weighing.until-a-day-to-come");
		const { departure } = await h.mustRun(h.people.nadia, "weighing.depart-from-wish", depart);
		expect((await openOf(of)).map(({ kind, holder, lookAgain }) => [kind, holder, lookAgain])).toEqual(
			expect.arrayContaining([
				["weighing.departure", h.people.nadia.id, "2026-12-08"],
				["weighing.account", h.people.nadia.id, "2026-12-01"],
			]),
		);
		await h.mustRun(h.people.nadia, "weighing.talk-departure-over", { case: of, departure, said: "Ze mopperde, en zette koffie." });
		await h.mustRun(h.people.nadia, "weighing.return-to-wish", { case: of, departure });
		const entries = await h.entries(h.people.nadia, of);
		expect(foldDepartures(entries)).toMatchObject([{ said: "Ze mopperde, en zette koffie.", ended: h.now() }]);
		expect(entries.filter(({ kind }) => kind.startsWith("weighing.depart")).every(({ audience }) => audience.reach === "person")).toBe(true);
		expect((await openOf(of)).some(({ kind }) => kind === "weighing.departure")).toBe(false);
	});
	test("LEG-20 LEG-21 the picture tells the dated places with their reasons, in words too; a long silence is said, and locks nothing", async () => {
		const of = await aSignalPickedUpBy(h, h.people.nadia);
		await h.mustRun(h.people.nadia, "weighing.write", goWeighing(of));
		await h.mustRun(h.people.nadia, "weighing.step-down", { case: of, step: 2, why: "Zij belt nu zelf." });
		const html = await page(`/signalen/${of}/wegen`);
		expect(html).toContain("Een helling met zeven treden: bovenaan de meeste vrijheid, rechts de meeste bemoeienis. Nu: Actief aanbod");
		expect(html).toMatch(/Ongevraagde hulp: Hij vroeg nergens om/);
		expect(html).toMatch(/Actief aanbod: Zij belt nu zelf/);
		expect(html).toContain("meer vrijheid");
		expect(html).not.toContain("Het is lang stil geweest");
		h.pass({ days: 61 });
		expect(await page(`/signalen/${of}/wegen`)).toContain("Het is lang stil geweest");
		expect(await codeOf("weighing.look-in-hindsight", { case: of, version: 1, words: "Rust hielp." })).toBe("ok");
	});
});

describe("asking, each time again", () => {
	test("LEG-10 ANTI-24 asked for each next step with one tap; a no is kept as an answer and leads to choices", async () => {
		const of = await aSignalPickedUpBy(h, h.people.nadia);
		const road = `/mensen/${of}/gevraagd`;
		expect((await h.post(h.people.nadia, road, "weighing.ask-permission", { what: "come-in", answer: "yes" })).status).toBe(303);
		expect(await page(road)).not.toContain("Het was een nee");
		await h.mustRun(h.people.nadia, "weighing.ask-permission", { case: of, what: "come-back", answer: "no" });
		const html = await page(road);
		expect(html).toContain("Het was een nee. Wat past hier?");
		for (const way of [`/mensen/${of}/bezoek`, `/mensen/${of}/onderweg#wachten`, `/signalen/${of}/wegen`]) expect(html).toContain(`href="${way}"`);
		const line = await h.house.door(h.people.nadia, { event: "look", what: "test" }, (tx) => findCase(tx, of));
		expect(line?.station).toBe("picked-up");
		expect(foldAsking(await h.entries(h.people.nadia, of)).asked.map(({ what, answer }) => [what, answer])).toEqual([
			["come-in", "yes"],
			["come-back", "no"],
		]);
	});
	test("LEG-26 how it felt is asked afterwards, may stay unanswered, and comes back to who weighs", async () => {
		const of = await aSignalPickedUpBy(h, h.people.nadia);
		expect(await codeOf("weighing.ask-how-it-felt", { case: of, felt: "glad" })).toBe("weighing.never-uninvited");
		await h.mustRun(h.people.nadia, "weighing.write", goWeighing(of));
		await h.mustRun(h.people.nadia, "weighing.ask-how-it-felt", { case: of, felt: "no-answer" });
		await h.mustRun(h.people.nadia, "weighing.ask-how-it-felt", { case: of, felt: "mixed", words: "Ik schrok. Daarna was ik blij." });
		expect(await page(`/signalen/${of}/wegen`)).toContain("Later gevraagd hoe het was: Ik schrok. Daarna was ik blij.");
		const person = await h.house.door(h.people.nadia, { event: "write", what: "test" }, async (tx) => {
			const made = await makePerson(tx, { given: "Sanne" }, h.newId);
			await letIn(tx, of, made.person, "person", ["person"], tx.now);
			await changeCase(tx, of, { person: made.person });
			return h.person(made.person);
		});
		expect(await page("/mijn/hoe-was-het", person)).toContain("Niets zeggen mag ook.");
		expect(await codeOf("weighing.ask-how-it-felt-myself", { case: of, felt: "rather-not" }, person)).toBe("ok");
		expect(foldAsking(await h.entries(h.people.nadia, of)).felt.map(({ felt }) => felt)).toEqual(["no-answer", "mixed", "rather-not"]);
	});
	test.each([
		["come-to-enforce", "Wie handhaaft, komt met een eigen brief"],
		["check-on-them", "Wij controleren niet, ook niet even."],
		["come-unlisted", "Van wie meekomt, vertellen wij vooraf de naam, de organisatie en de rol."],
		["tell-more", "Wij delen alleen wat we met de mensen zelf hebben afgesproken"],
		["look-up", "Dan zoeken wij het ook niet langs een andere weg op."],
	])(
		"LEG-15 ANTI-09 ANTI-23 a request for what we do not do is refused, with a text to pass on, and the person can read that: %s",
		async (asks, text) => {
			const of = await aSignalPickedUpBy(h, h.people.nadia);
			expect((await h.post(h.people.nadia, `/mensen/${of}/gevraagd`, "weighing.say-no-to-a-request", { asks, from: "Project Veilig" })).status).toBe(
				303,
			);
			const html = await page(`/mensen/${of}/gevraagd`);
			expect(html).toContain(text);
			expect(html).toContain("Project Veilig");
			const refused = (await h.entries(h.people.nadia, of)).filter(({ kind }) => kind === "weighing.request-refused");
			expect(refused).toMatchObject([{ audience: { reach: "person" }, body: { asks } }]);
		},
	);
});

describe("safe", () => {
	test("SAFE-06 a worry about a child stands on top, asks who of their own people, opens the legal route, and calls a second pair of eyes who is let in", async () => {
		const of = await aSignalPickedUpBy(h, h.people.nadia);
		expect((await h.get(h.people.tom, `/mensen/${of}/veilig`)).status).toBe(404);
		expect(await codeOf("weighing.raise-child-concern", { case: of, what: "De jongste slaapt in de auto.", second: h.people.nadia.id })).toBe(
			"weighing.second-is-somebody-else",
		);
		expect(await codeOf("weighing.raise-child-concern", { case: of, what: "De jongste slaapt in de auto.", second: h.people.westhof.id })).toBe(
			"weighing.watcher-is-elsewhere",
		);
		// Nor somebody of another team, who has no part in it: nobody is let in to it this way.
		expect(await codeOf("weighing.raise-child-concern", { case: of, what: "De jongste slaapt in de auto.", second: h.people.els.id })).toBe(
			"weighing.watcher-is-elsewhere",
		);
		const { concern } = await h.mustRun(h.people.nadia, "weighing.raise-child-concern", {
			case: of,
			what: "De jongste slaapt in de auto.",
			second: h.people.tom.id,
		});
		for (const who of [h.people.nadia, h.people.tom]) {
			const html = await page(`/signalen/${of}/wegen`, who);
			expect(html.indexOf("De jongste slaapt in de auto.")).toBeLessThan(html.indexOf("Wat er gemeld is"));
			expect(html).toContain("Nog niet gevraagd wie van hun eigen mensen veiligheid kan geven.");
		}
		const safe = await page(`/mensen/${of}/veilig`);
		expect(safe).toContain("De wettelijke route, naast het contact");
		expect(safe).toContain("Wie van hun eigen mensen kan dit kind veiligheid geven?");
		expect((await openOf(of)).map(({ kind, holder }) => [kind, holder])).toEqual(
			expect.arrayContaining([
				["weighing.child-concern", h.people.nadia.id],
				["weighing.look-along", h.people.tom.id],
			]),
		);
		expect(await codeOf("weighing.end-child-concern", { case: of, concern, words: "Klaar" })).toBe("weighing.nobody-looked-along");
		expect(await codeOf("weighing.look-along", { case: of, concern, words: "Ik" })).toBe("weighing.second-looks-themselves");
		expect(await codeOf("weighing.look-along", { case: of, concern, words: "Oma woont naast hen." }, h.people.tom)).toBe("ok");
		expect(await codeOf("weighing.end-child-concern", { case: of, concern, words: "Klaar" })).toBe("weighing.own-people-not-asked");
		expect(await codeOf("weighing.ask-own-safety", { case: of, concern, words: "Oma haalt haar elke dag." })).toBe("ok");
		expect(await codeOf("weighing.end-child-concern", { case: of, concern, words: "Ze slaapt bij oma." })).toBe("ok");
		expect(await page(`/signalen/${of}/wegen`)).not.toContain("De jongste slaapt in de auto.");
		expect((await openOf(of)).some(({ kind }) => kind === "weighing.child-concern" || kind === "weighing.look-along")).toBe(false);
	});
	test("SAFE-06 PRIN-13 whoever is here for today raises a worry about a child with somebody who is there for good, and lets nobody in", async () => {
		const of = await aSignalPickedUpBy(h, h.people.nadia);
		const { nadia, tom, samira } = h.people;
		await h.mustRun(tom, "privacy.open-with-a-reason", { case: of, reason: "Nadia is ziek en het kind staat voor de deur." });
		const worry = { case: of, what: "De jongste slaapt in de auto." };
		const refused = await h.run(tom, "weighing.raise-child-concern", { ...worry, second: samira.id });
		expect(refused).toMatchObject({ kind: "refusal", code: "weighing.second-is-there-for-good", words: { names: expect.stringContaining("Nadia") } });
		expect((await h.get(samira, `/mensen/${of}/veilig`)).status).toBe(404);
		// Somebody else who opened it for today is no second pair of eyes for it either.
		await h.mustRun(samira, "privacy.open-with-a-reason", { case: of, reason: "Ik kijk even mee." });
		expect(await codeOf("weighing.raise-child-concern", { ...worry, second: samira.id }, tom)).toBe("weighing.second-is-there-for-good");
		await h.mustRun(tom, "weighing.raise-child-concern", { ...worry, second: nadia.id });
		expect(await page(`/signalen/${of}/wegen`, nadia)).toContain("De jongste slaapt in de auto.");
		h.pass({ days: 2 });
		for (const guest of [tom, samira]) expect((await h.get(guest, `/mensen/${of}/veilig`)).status).toBe(404);
		// Who is there for good lets in for good: also who only opened it for a day.
		await h.mustRun(samira, "privacy.open-with-a-reason", { case: of, reason: "Ik kijk nog eens mee." });
		await h.mustRun(nadia, "weighing.raise-child-concern", { ...worry, second: samira.id });
		h.pass({ days: 2 });
		expect((await h.get(samira, `/mensen/${of}/veilig`)).status).toBe(200);
	});
	test("SAFE-05 an incident has a place, what preceded and what was wanted; it expires, unless it is renewed with a reason", async () => {
		const of = await aSignalPickedUpBy(h, h.people.nadia);
		const incident = {
			case: of,
			place: "counter",
			what: "Er ging een stoel om.",
			before: "Drie keer doorgestuurd.",
			wanted: "Het geld voor de huur.",
		};
		for (const field of ["place", "before", "wanted"])
			expect(await codeOf("weighing.note-incident", { ...incident, [field]: undefined })).toMatch(new RegExp(`^${field}:`));
		const { incident: id } = await h.mustRun(h.people.nadia, "weighing.note-incident", incident);
		const html = await page(`/mensen/${of}/veilig`);
		for (const words of ["Aan een loket", "Drie keer doorgestuurd.", "Het geld voor de huur.", "Geldt niet als waarschuwing voor een bezoek."])
			expect(html).toContain(words);
		h.pass({ days: 181 });
		expect(await page(`/mensen/${of}/veilig`)).not.toContain("Er ging een stoel om.");
		expect(await codeOf("weighing.renew-incident", { case: of, incident: id })).toMatch(/^why:/);
		await h.mustRun(h.people.nadia, "weighing.renew-incident", { case: of, incident: id, why: "Het gebeurde gisteren weer." });
		expect(await page(`/mensen/${of}/veilig`)).toContain("Er ging een stoel om.");
		expect(foldSafety(await h.entries(h.people.nadia, of)).incidents).toHaveLength(1);
	});
	test("SAFE-08 shared agreements: who speaks, one line, what at a threat, numbers to tap; about the situation", async () => {
		const agreement = {
			situation: "Iemand zegt niet meer verder te willen.",
			speaks: "Wie het hoort blijft in gesprek, een ander belt.",
			oneLine: "We nemen het altijd ernstig, en laten niemand alleen.",
			atThreat: "Ga weg en bel 112.",
			phones: "Hulp bij zelfdoding: 0800 0113\nAchterwacht: 06 00 11 22 33",
		};
		expect(await codeOf("weighing.keep-situation-agreement", { ...agreement, situation: "Mevrouw Jansen dreigt." })).toBe(
			"weighing.about-the-situation",
		);
		await h.mustRun(h.people.nadia, "weighing.keep-situation-agreement", agreement);
		const html = await page("/afspraken", h.people.tom);
		for (const words of [agreement.situation, 'href="tel:08000113"', 'href="tel:0600112233"', "Ga weg en bel 112."]) expect(html).toContain(words);
		expect(await page("/afspraken", h.people.els)).not.toContain(agreement.situation);
		expect((await h.get(h.people.westhof, "/afspraken")).status).not.toBe(200);
	});
});

describe("handing over", () => {
	test("LEG-06 ANTI-25 referred is not done: the giver stays responsible until the three met and both said yes", async () => {
		const of = await aSignalPickedUpBy(h, h.people.nadia);
		const responsible = async () => (await h.house.door(h.people.nadia, { event: "look", what: "test" }, (tx) => findCase(tx, of)))?.responsible;
		const { handOver } = await h.mustRun(h.people.nadia, "weighing.propose-hand-over", {
			case: of,
			to: h.people.els.id,
			why: "Els spreekt haar taal.",
		});
		expect((await h.get(h.people.els, `/mensen/${of}/overdragen`)).status).toBe(404);
		expect(await codeOf("weighing.hand-over-receiver-answers", { case: of, handOver, answer: "yes" }, h.people.els)).toBe("kernel.no-part-in-this");
		await h.mustRun(h.people.nadia, "weighing.hand-over-person-answers", { case: of, handOver, answer: "yes", words: "Als jij erbij bent." });
		expect((await openOf(of)).map(({ kind, holder }) => [kind, holder])).toEqual(
			expect.arrayContaining([
				["weighing.hand-over", h.people.nadia.id],
				["weighing.hand-over-asked", h.people.els.id],
			]),
		);
		expect(await page(`/mensen/${of}/overdragen`, h.people.els)).toContain("Neem jij het over?");
		// Who told it stays with the giver until it is handed over.
		const tellers = async () => (await h.entries(h.people.els, of)).filter(({ kind }) => kind === "signalling.reporter-known").length;
		expect(await tellers()).toBe(0);
		expect(await codeOf("weighing.hand-over-met", { case: of, handOver, present: ["giver", "receiver"] })).toBe("weighing.all-three-meet");
		await h.mustRun(h.people.nadia, "weighing.hand-over-met", { case: of, handOver, present: ["person", "giver", "receiver"] });
		expect(await responsible()).toBe(h.people.nadia.id);
		expect(await h.mustRun(h.people.els, "weighing.hand-over-receiver-answers", { case: of, handOver, answer: "yes" })).toMatchObject({
			handedOver: true,
		});
		expect(await responsible()).toBe(h.people.els.id);
		expect(await tellers()).toBe(1);
		expect((await openOf(of)).filter(({ kind }) => kind.startsWith("weighing.hand-over"))).toEqual([]);
		expect((await h.get(h.people.nadia, `/mensen/${of}/overdragen`)).status).toBe(200);
	});
});

describe("handing over, and a no", () => {
	test("LEG-06 who says no to taking it over reads it no longer; who worked along before still does", async () => {
		const of = await aSignalPickedUpBy(h, h.people.nadia);
		const proposed = async (to: Actor): Promise<void> => {
			const { handOver } = await h.mustRun(h.people.nadia, "weighing.propose-hand-over", { case: of, to: to.id, why: "Andere middelen." });
			await h.mustRun(h.people.nadia, "weighing.hand-over-person-answers", { case: of, handOver, answer: "yes" });
			expect((await h.get(to, `/mensen/${of}/overdragen`)).status).toBe(200);
			await h.mustRun(to, "weighing.hand-over-receiver-answers", { case: of, handOver, answer: "no" });
		};
		await proposed(h.people.els);
		expect((await h.get(h.people.els, `/mensen/${of}/overdragen`)).status).toBe(404);
		expect(await h.entries(h.people.els, of)).toEqual([]);
		await h.house.door(h.people.nadia, { event: "write", what: "test" }, (tx) =>
			letIn(tx, of, h.people.els.id ?? "", "part", ["responsible", "team", "person"], tx.now),
		);
		await proposed(h.people.els);
		expect((await h.get(h.people.els, `/mensen/${of}/overdragen`)).status).toBe(200);
	});
	test("LEG-06 who reads along for today only, and says yes to taking it over, still reads it tomorrow", async () => {
		const of = await aSignalPickedUpBy(h, h.people.nadia);
		const tonight = new Date(Date.parse(h.now()) + 8 * 3_600_000).toISOString() as ReturnType<TestHouse["now"]>;
		await h.house.door(h.people.nadia, { event: "write", what: "test" }, (tx) =>
			letIn(tx, of, h.people.els.id ?? "", "part", ["responsible", "team", "person"], tx.now, tonight),
		);
		const { handOver } = await h.mustRun(h.people.nadia, "weighing.propose-hand-over", { case: of, to: h.people.els.id, why: "Andere middelen." });
		await h.mustRun(h.people.nadia, "weighing.hand-over-person-answers", { case: of, handOver, answer: "yes" });
		h.pass({ days: 1 });
		expect((await h.get(h.people.els, `/mensen/${of}/overdragen`)).status).toBe(200);
		h.pass({ days: -1 });
	});
});
