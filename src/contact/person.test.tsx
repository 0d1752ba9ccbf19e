import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { findCase, findPerson, listOpenThings } from "#src/people/server.ts";
import type { PersonPart } from "#src/platform/http/panel.ts";
import type { Work } from "#src/platform/operations/handler.ts";
import { workOf } from "#src/platform/operations/runner.ts";
import { goingTo, metBy, phasesToContact } from "./make.ts";
import { contactIn, listPromises, listWaiting } from "./server.ts";

let h: TestHouse;
const heart: PersonPart<{ readonly words: string }> = {
	name: "test.matters",
	at: "heart",
	order: 10,
	read: () => ({ words: "Licht in huis" }),
	view: ({ words }) => <p>{words}</p>,
};
beforeAll(async () => {
	h = await testHouse({ phases: phasesToContact([heart]) });
});
afterAll(async () => {
	expect(h.faults).toEqual([]);
	await h.close();
});

const nadia = () => h.people.nadia;
const note = (of: string, more: Record<string, unknown>) => h.mustRun(nadia(), "contact.note", { case: of, ...more });
const inside = <Value,>(work: (work: Work) => Promise<Value>, actor = nadia()): Promise<Value> =>
	h.house.door(actor, { event: "look", what: "test" }, (tx) => work(workOf(h.house, tx, h.newId())));
const page = async (of: string): Promise<string> => (await h.get(nadia(), `/mensen/${of}`)).html;
const stateOf = async (of: string, actor = nadia()) => contactIn(await h.entries(actor, of));
const before = (html: string, first: string, second: string): void => {
	expect(html).toContain(first);
	expect(html).toContain(second);
	expect(html.indexOf(first)).toBeLessThan(html.indexOf(second));
};

describe("writing it down afterwards", () => {
	test("CON-10 ANTI-28 PRIN-12 one field and a button is enough; nothing else is needed, and nothing is asked at the door", async () => {
		const of = await goingTo(h, nadia());
		const form = await h.get(nadia(), `/mensen/${of}/notitie`);
		expect(form.html).not.toMatch(/<(input|textarea|select)[^>]*\srequired/);
		const sent = await h.post(nadia(), `/mensen/${of}/notitie`, "contact.note", { text: "Ilse praatte door de brievenbus over haar merels." });
		expect(sent).toMatchObject({ status: 303, location: `/mensen/${of}?bewaard=notitie` });
		expect((await stateOf(of)).notes).toMatchObject([{ text: "Ilse praatte door de brievenbus over haar merels.", strengths: [] }]);
		expect((await h.post(nadia(), `/mensen/${of}/notitie`, "contact.note", { text: "  " })).html).toContain("Vul dit nog in.");
		expect(form.html).toContain('data-keep="contact.note"');
	});
	test("CON-11 a note can be split in seen and heard, what was said, and my thoughts - which nobody else reads, not even the person or a colleague who works along", async () => {
		const { case: of, person } = await metBy(h, nadia());
		await note(of, { seenAndHeard: "Twee kopjes op tafel.", personSaid: "Ik slaap slecht.", thoughts: "Ik denk dat er meer speelt." });
		await h.mustRun(h.people.tom, "privacy.open-with-a-reason", { case: of, reason: "Nadia is ziek" });
		expect((await stateOf(of)).notes[0]).toMatchObject({
			seenAndHeard: "Twee kopjes op tafel.",
			personSaid: "Ik slaap slecht.",
			thought: "Ik denk dat er meer speelt.",
		});
		for (const other of [h.people.tom, h.person(person)]) {
			expect(JSON.stringify(await h.entries(other, of))).not.toContain("meer speelt");
			expect(JSON.stringify(await stateOf(of, other))).toContain("Ik slaap slecht.");
		}
		expect(await page(of)).toContain("Mijn gedachten, alleen voor mij");
		expect((await h.get(h.people.tom, `/mensen/${of}`)).html).not.toContain("meer speelt");
	});
	test("CON-12 PRIN-05 the page opens with strengths, interests and what somebody gives; a page without gets a gentle question", async () => {
		const { case: of } = await metBy(h, nadia());
		expect(await page(of)).toContain("Wat kan Ilse goed? Waar wordt Ilse blij van?");
		await note(of, {
			text: "Er lag veel ongeopende post.",
			strengths: "Haakt spreien\nLacht om zichzelf",
			interests: "Merels",
			gives: "Neemt pakjes aan voor het portiek",
		});
		const html = await page(of);
		expect(html).not.toContain("Wat kan Ilse goed?");
		before(html, ">Ilse</h1>", "Haakt spreien");
		before(html, "Haakt spreien", "Er lag veel ongeopende post.");
		before(html, "Neemt pakjes aan voor het portiek", "Er lag veel ongeopende post.");
		const form = await h.get(nadia(), `/mensen/${of}/notitie`);
		before(form.html, "Wat kan Ilse goed?", "Wat zag en hoorde je?");
		before(form.html, "Om mee te beginnen:", "<li>Haakt spreien</li>");
		before(form.html, "<li>Lacht om zichzelf</li>", "<li>Merels</li>");
	});
	test("CON-14 PRIN-17 practical help is told first in the story, from the first minute; arranged together for the first time is said as such", async () => {
		const { case: of } = await metBy(h, nadia());
		await note(of, { text: "Een lang gesprek over vroeger." });
		h.pass({ days: 1 });
		await note(of, { practical: "Raamfolie opgehangen", practicalHow: "first-time-together", personSaid: "Ik heb het gordijn opengedaan. Ik zelf." });
		const html = await page(of);
		before(html, "Raamfolie opgehangen", "Een lang gesprek over vroeger.");
		expect(html).toContain("samen, voor het eerst");
		expect(html).toContain("Ik heb het gordijn opengedaan. Ik zelf.");
	});
	test("CON-20 just a chat is a full contact, and months without a plan leave it in contact", async () => {
		const { case: of } = await metBy(h, nadia());
		for (let month = 0; month < 7; month += 1) {
			h.pass({ days: 30 });
			await note(of, { text: "Praatje op de trap." });
		}
		const line = await inside((work) => findCase(work.tx, of));
		expect(line).toMatchObject({ station: "in-contact", letGoAt: null, lastContactAt: h.now() });
		expect(await page(of)).not.toMatch(/inactief|verlopen|nog geen plan/i);
		h.pass({ days: 200 });
		expect((await inside((work) => findCase(work.tx, of)))?.station).toBe("in-contact");
		const next = await inside((work) => listOpenThings(work.tx, { case: of, kinds: ["contact.next"] }));
		expect(next).toMatchObject([{ holder: nadia().id }]);
	});
	test("PRIV-14 the person's own reading stands beside the note", async () => {
		const { case: of, person } = await metBy(h, nadia());
		await note(of, { text: "Het werd haar te veel." });
		const { notes } = await stateOf(of);
		await h.mustRun(h.person(person), "privacy.write-beside-myself", {
			case: of,
			entry: notes[0]?.entry,
			text: "Het was niet te veel. Het was koud.",
			untrue: true,
		});
		const html = await page(of);
		before(html, "Het werd haar te veel.", "Het was niet te veel. Het was koud.");
		expect(html).toContain("Ilse ziet het anders");
	});
});

describe("their question, their people", () => {
	test("CON-17 the person's own question and expectation stand first; what was reported moves to later with a look-again day and does not nag before it", async () => {
		const { case: of } = await metBy(h, nadia(), "Karim");
		const day = h.now().slice(0, 10);
		const later = new Date(Date.parse(`${day}T12:00:00Z`) + 30 * 86_400_000).toISOString().slice(0, 10);
		await h.mustRun(nadia(), "contact.put-question-first", {
			case: of,
			question: "Ik wil meer uren werken.",
			expectation: "na de zomer komt het goed",
			lookAgainOn: later,
		});
		await note(of, { text: "Brief uitgelegd." });
		const html = await page(of);
		before(html, "Ik wil meer uren werken.", "Brief uitgelegd.");
		expect(html).toContain("Karim denkt zelf: na de zomer komt het goed");
		expect(html).toContain("Wat er gemeld werd, komt later.");
		expect(html).not.toContain("gordijnen");
		const waits = () =>
			inside(async (work) => (await listWaiting(work, String(nadia().id))).filter(({ whom, kind }) => whom.case === of && kind === "reported-later"));
		expect(await waits()).toEqual([]);
		h.pass({ days: 31 });
		expect(await waits()).toHaveLength(1);
	});
	test("PRIN-16 a name for somebody in a note is pointed at afterwards, gently: nothing is blocked and no word is changed", async () => {
		const { case: of } = await metBy(h, nadia());
		const text = "Echt een zorgmijder, dacht ik eerst.";
		await h.mustRun(nadia(), "contact.note", { case: of, text });
		const after = await h.get(nadia(), `/mensen/${of}/na-het-bezoek`);
		expect(after.html).toContain("<q>zorgmijder</q>");
		expect((await h.get(nadia(), `/mensen/${of}`)).html).toContain(text);
		await h.mustRun(nadia(), "contact.note", { case: of, text: "De gordijnen waren open, we dronken koffie." });
		expect((await h.get(nadia(), `/mensen/${of}/na-het-bezoek`)).html).not.toContain("<q>");
	});
	test("CON-24 NET-01 the wrap-up asks five questions, all skippable; who of their own people is kept in own words, 'nobody' included", async () => {
		const { case: of } = await metBy(h, nadia());
		const form = await h.get(nadia(), `/mensen/${of}/na-het-bezoek`);
		for (const words of [
			"Was duidelijk waarom ik kwam?",
			"Wat vindt u ervan?",
			"Is er nog iets anders?",
			"Mag ik terugkomen?",
			"Wie van uw eigen mensen kan erbij zijn, of meedenken?",
			"Ik liet mijn kaartje achter",
		])
			expect(form.html).toContain(words);
		expect((await h.post(nadia(), `/mensen/${of}/na-het-bezoek`, "contact.wrap-up", {})).status).toBe(303);
		expect((await stateOf(of)).wrapUps).toEqual([]);
		await h.mustRun(nadia(), "contact.wrap-up", { case: of, ownPeople: "Niemand." });
		expect((await stateOf(of)).wrapUps).toMatchObject([{ ownPeople: "Niemand." }]);
		const whole = (await h.get(nadia(), `/mensen/${of}/alles`)).html;
		before(whole, "Wie van de eigen mensen?", "Niemand.");
	});
	test("CON-28 ACC-14 what somebody rather did not give is kept as just that, and is not fetched another way", async () => {
		const { case: of, person } = await metBy(h, nadia(), "Ilse", { rather: ["phone"] });
		expect((await stateOf(of)).rather).toEqual(["phone"]);
		expect(await h.run(nadia(), "contact.know-person", { case: of, given: "Ilse", phone: "06 99 99 99 99" })).toMatchObject({
			code: "contact.rather-not-told",
			field: "phone",
		});
		// As the page sends it: with the tick still there.
		const back = await h.post(nadia(), `/mensen/${of}/na-het-bezoek`, "contact.know-person", {
			given: "Ilse",
			phone: "06 99 99 99 99",
			rather: "phone",
		});
		expect(back.status).toBe(409);
		expect(back.html).toContain("Dan laten we het daarbij.");
		expect((await inside((work) => findPerson(work.tx, person)))?.phone).toBeNull();
		await h.mustRun(nadia(), "contact.know-person", { case: of, given: "Ilse", phone: "06 11 11 11 11", toldMeThemselves: true });
		expect((await inside((work) => findPerson(work.tx, person)))?.phone).toBe("06 11 11 11 11");
		expect((await stateOf(of)).rather).toEqual([]);
	});
	test("promises of both sides are kept, moved or withdrawn; only ours wait in a list", async () => {
		const { case: of } = await metBy(h, nadia());
		const mine = await h.mustRun(nadia(), "contact.promise", { case: of, what: "Westhof bellen over de brief" });
		await h.mustRun(nadia(), "contact.promise", { case: of, what: "De meterstand opschrijven", by: "person" });
		expect((await stateOf(of)).promises.map(({ by }) => by)).toEqual(["worker", "person"]);
		expect(await page(of)).toContain("De meterstand opschrijven");
		const due = () => inside(async (work) => (await listPromises(work, String(nadia().id))).filter(({ whom }) => whom.case === of));
		expect(await due()).toMatchObject([{ what: "Westhof bellen over de brief" }]);
		expect(await h.run(nadia(), "contact.end-promise", { case: of, promise: mine["promise"], how: "moved" })).toMatchObject({
			code: "contact.moved-to-when",
		});
		await h.mustRun(nadia(), "contact.end-promise", {
			case: of,
			promise: mine["promise"],
			how: "moved",
			on: "2028-01-03",
			why: "Ze belde niet terug",
		});
		expect(await due()).toMatchObject([{ on: "2028-01-03" }]);
		await h.mustRun(nadia(), "contact.end-promise", { case: of, promise: mine["promise"], how: "kept" });
		expect(await due()).toEqual([]);
		expect((await stateOf(of)).promises.map(({ ended }) => ended?.how)).toEqual(["kept", undefined]);
	});
	test("EXE-01 a message of the person waits for who is there for them until it is answered", async () => {
		const { case: of, person } = await metBy(h, nadia());
		const { asked } = await h.mustRun(h.person(person), "contact.send-message", { case: of, words: "Kunt u morgen bellen?" });
		expect(await page(of)).toContain("Ilse wacht op antwoord");
		expect((await inside((work) => listWaiting(work, String(nadia().id)))).some(({ thing }) => thing === asked)).toBe(true);
		const answered = await h.post(nadia(), `/mensen/${of}`, "contact.answer-call", { asked: String(asked) });
		expect(answered.status).toBe(303);
		expect(await page(of)).not.toContain("Ilse wacht op antwoord");
		expect(await page(of)).toContain("Het initiatief is bij ons");
	});
});

describe("pages and lists", () => {
	test("a later phase adds its part to the page of a person, before the story", async () => {
		const { case: of } = await metBy(h, nadia());
		before(await page(of), "Licht in huis", `id="verhaal"`);
	});
	test("CON-25 the card to leave has name, face, phone, where and when, also in another language", async () => {
		await inside(async (work) => {
			await sql`update member set reachable = 'dinsdag van 9 tot 12', base = 'De Spil' where id = ${nadia().id}`.execute(work.tx.db);
		});
		const card = await h.get(nadia(), "/jij/kaart");
		for (const words of ["Nadia", "/faces/nadia.svg", "06 00 12 34 56", "dinsdag van 9 tot 12", "De Spil", "Buurtkracht"])
			expect(card.html).toContain(words);
		for (const [taal, words] of [
			["en", "You can find me here: <bdi>De Spil"],
			["ar", "يمكنكم أن تجدوني هنا: <bdi>De Spil"],
			["tr", "Beni burada bulabilirsiniz: <bdi>De Spil"],
		] as const) {
			const { html } = await h.get(nadia(), `/jij/kaart?taal=${taal}`);
			expect(html).toContain(words);
			expect(html).toContain(`lang="${taal}" dir="${taal === "ar" ? "rtl" : "ltr"}"`);
			expect(html).toContain('class="qr"');
		}
		const phone = await h.get(nadia(), "/jij/kaart/telefoon");
		expect(phone.html).toContain("BEGIN:VCARD");
		expect(phone.html).toContain("TEL;TYPE=WORK,VOICE:0600123456");
		expect((await h.get(nadia(), "/jij/kaart/afspraak?taal=tr")).html).toContain("Şunu kararlaştırdık");
	});
	test("the list shows faces and first names of those I am there for; of others only the name, to open with a reason", async () => {
		const { case: mine } = await metBy(h, nadia(), "Joke", { family: "Pinas" });
		const { case: toms } = await metBy(h, h.people.tom, "Rayan", { family: "Aydin", called: "Ray" });
		const { html } = await h.get(nadia(), "/mensen");
		expect(html).toContain(`href="/mensen/${mine}"`);
		expect(html).not.toContain(`href="/mensen/${toms}"`);
		expect(html).toContain("Rayan Aydin");
		expect(html).toContain(`href="/mensen/${toms}/openen"`);
		expect((await h.get(h.people.els, "/mensen")).html).not.toContain("Rayan");
	});
	test("people are found with a typing error; the name stands in no address, the search stands in the log, another team finds nobody", async () => {
		const { case: of } = await metBy(h, nadia(), "Margriet", { family: "Vermeulen" });
		const sent = await h.post(nadia(), "/mensen/zoeken", "contact.find-person", { named: "Margreet Vermeule" });
		expect(sent.status).toBe(303);
		expect(sent.location).not.toMatch(/marg|verm/i);
		const found = await h.get(nadia(), String(sent.location));
		expect(found.html).toContain("Margriet Vermeulen");
		expect(found.html).toContain(`href="/mensen/${of}"`);
		expect((await h.get(h.people.els, String(sent.location))).html).not.toContain("Margriet");
		expect((await h.post(h.people.els, "/mensen/zoeken", "contact.find-person", { named: "Margriet Vermeulen" })).location).toBe(
			"/mensen/zoeken?gevonden=",
		);
		const log = await inside(
			async (work) => (await sql<{ event: string }>`select event from access_log where what = 'contact.find-person'`.execute(work.tx.db)).rows,
		);
		expect(log.length).toBeGreaterThan(0);
		expect(log.every(({ event }) => event === "search")).toBe(true);
	});
	test("LEG-24 a household's wish for no uninvited visits can be kept and is shown", async () => {
		const { case: of, person } = await metBy(h, nadia());
		await h.mustRun(h.person(person), "contact.keep-visit-wish-myself", { case: of, none: true });
		expect(await page(of)).toContain("Dit huis wil geen ongevraagd bezoek.");
		await h.post(nadia(), `/mensen/${of}/bezoek`, "contact.keep-visit-wish", { none: "nee" });
		expect(await page(of)).not.toContain("Dit huis wil geen ongevraagd bezoek.");
	});
	test("no title of a window and no address holds a name", async () => {
		const { case: of } = await metBy(h, nadia(), "Wilhelmina");
		for (const last of ["", "/kaart", "/notitie", "/bezoek", "/na-het-bezoek", "/alles", "/beloofd"]) {
			const road = `/mensen/${of}${last}`;
			const { html, status } = await h.get(nadia(), road);
			expect(status, road).toBe(200);
			expect(/<title>(.*?)<\/title>/.exec(html)?.[1] ?? "", road).not.toContain("Wilhelmina");
			expect(
				[...html.matchAll(/(?:href|action)="([^"]*)"/g)].some(([, address]) => address?.includes("Wilhelmina")),
				road,
			).toBe(false);
		}
		expect(h.faults).toEqual([]);
	});
});
