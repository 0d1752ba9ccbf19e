import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { changeCase, findCase, listOpenThings } from "#src/people/server.ts";
import { aJpeg, segment } from "#src/platform/attachments/testing/pictures.ts";
import type { Work } from "#src/platform/operations/handler.ts";
import { workOf } from "#src/platform/operations/runner.ts";
import { metBy } from "../make.ts";
import { contactIn } from "../server.ts";
import { afterIn } from "./rules.ts";

let h: TestHouse;
beforeAll(async () => {
	h = await testHouse();
});
afterAll(async () => {
	expect(h.faults).toEqual([]);
	await h.close();
});
const nadia = () => h.people.nadia;
const inside = <Value>(work: (work: Work) => Promise<Value>, actor = nadia()): Promise<Value> =>
	h.house.door(actor, { event: "look", what: "test" }, (tx) => work(workOf(h.house, tx, h.newId())));
const openOf = (of: string, kind: string) => inside((work) => listOpenThings(work.tx, { case: of, kinds: [kind] }));
const tiesIn = async (of: string): Promise<readonly unknown[]> =>
	(await h.entries(nadia(), of)).filter(({ kind }) => kind === "planning.tie-named").map(({ body }) => body);
const page = async (road: string, who = nadia()): Promise<string> => (await h.get(who, road)).html;
/** A tiny recording as a browser makes it. */
const webm = () => Uint8Array.from([0x1a, 0x45, 0xdf, 0xa3, ...Array.from({ length: 60 }, (_, at) => at)]);

describe("what was parked", () => {
	test("CON-27 bottles and a full sink are parked: private, with a day; not shared, not counted, in no list of anybody else", async () => {
		const { case: of, person } = await metBy(h, nadia(), "Hermien");
		const { parked } = await h.mustRun(nadia(), "contact.park", { case: of, words: "Flessen, volle gootsteen." });
		await h.mustRun(h.people.tom, "privacy.open-with-a-reason", { case: of, reason: "Nadia is ziek" });
		expect(await openOf(of, "contact.parked")).toMatchObject([{ id: parked, holder: nadia().id, lookAgain: "2026-12-15" }]);
		expect(await page(`/mensen/${of}/voor-later`)).toContain("Flessen, volle gootsteen.");
		for (const who of [h.people.tom, h.person(person)]) expect(JSON.stringify(await h.entries(who, of))).not.toContain("gootsteen");
		expect(await page(`/mensen/${of}/voor-later`, h.people.tom)).not.toContain("gootsteen");
		for (const road of ["", "/alles", "/plan", "/op-papier"]) expect(await page(`/mensen/${of}${road}`), road).not.toContain("gootsteen");
		expect((await h.run(h.people.tom, "contact.unpark", { case: of, parked, how: "let-go" })).kind).toBe("refusal");
		// Talked about: it becomes her own words, and what was parked is gone.
		const sent = await h.post(nadia(), `/mensen/${of}/voor-later`, "contact.unpark", {
			parked: String(parked),
			how: "told",
			personSaid: "Ik ben het overzicht kwijt.",
		});
		expect(sent.status).toBe(303);
		expect(await openOf(of, "contact.parked")).toEqual([]);
		expect(await page(`/mensen/${of}/voor-later`)).not.toContain("gootsteen");
		expect(await page(`/mensen/${of}`)).toContain("Ik ben het overzicht kwijt.");
		expect(JSON.stringify(await h.entries(h.person(person), of))).toContain("Ik ben het overzicht kwijt.");
	});
	test("CON-27 danger to a child or a life is not to be parked, and what to do instead is said", async () => {
		const { case: of } = await metBy(h, nadia());
		const back = await h.post(nadia(), `/mensen/${of}/voor-later`, "contact.park", { words: "Hij slaat de kinderen." });
		expect(back.status).toBe(409);
		expect(back.html).toContain("0800 2000");
		expect(back.html).toContain("Hij slaat de kinderen.");
		expect(await openOf(of, "contact.parked")).toEqual([]);
	});
});

describe("names and strengths out of a note", () => {
	const text = "Koffie gehad. Haar zus Truida belt elke zondag. Ze is goed in klokken repareren en houdt van wandelen.";
	test("NET-03 names that were dropped and strengths are offered after a note; accepted with a spoken yes they are ties and strengths", async () => {
		const { case: of } = await metBy(h, nadia(), "Hermien");
		const sent = await h.post(nadia(), `/mensen/${of}/notitie`, "contact.note", { text });
		expect(sent.location).toBe(`/mensen/${of}/na-het-bezoek?bewaard=notitie`);
		const after = await page(`/mensen/${of}/na-het-bezoek`);
		for (const words of ["Truida, zus", "Klokken repareren", "Wandelen"]) expect(after).toContain(words);
		const note = contactIn(await h.entries(nadia(), of)).notes[0]?.note ?? "";
		await h.post(nadia(), `/mensen/${of}/na-het-bezoek`, "contact.take-offers", {
			note,
			names: "Truida",
			spoken: "ja",
			strengths: "Klokken repareren",
		});
		expect(await tiesIn(of)).toMatchObject([{ name: "Truida", kind: "own", relation: "zus" }]);
		expect(await page(`/mensen/${of}`)).toContain("Klokken repareren");
		const again = await page(`/mensen/${of}/na-het-bezoek`);
		expect(again).not.toContain("Truida, zus");
		expect(again).toContain("Wandelen");
		expect(await page(`/mensen/${of}/kring`)).toContain("Truida");
	});
	test("PRIV-13 without a spoken yes a name stays a name that was dropped; nothing is taken that was not found, nor from a note of somebody else", async () => {
		const { case: of } = await metBy(h, nadia(), "Hermien");
		await h.mustRun(nadia(), "contact.note", { case: of, text });
		const note = contactIn(await h.entries(nadia(), of)).notes[0]?.note;
		await h.mustRun(nadia(), "contact.take-offers", { case: of, note, names: ["Truida", "Iemand Anders"] });
		expect(await tiesIn(of)).toEqual([]);
		expect(afterIn(await h.entries(nadia(), of)).taken).toMatchObject([{ names: ["Truida"] }]);
		await h.mustRun(h.people.tom, "privacy.open-with-a-reason", { case: of, reason: "Nadia is ziek" });
		expect(await h.run(h.people.tom, "contact.take-offers", { case: of, note, strengths: ["Klokken repareren"] })).toMatchObject({
			code: "contact.no-such-note",
		});
	});
	test("a note that offers nothing leads straight back, and asks nothing", async () => {
		const { case: of } = await metBy(h, nadia(), "Hermien");
		const sent = await h.post(nadia(), `/mensen/${of}/notitie`, "contact.note", { text: "Praatje op de trap. Toen ging Hermien naar Ede." });
		expect(sent.location).toBe(`/mensen/${of}?bewaard=notitie`);
	});
});

describe("spoken in", () => {
	const send = async (of: string, bytes: Uint8Array<ArrayBuffer>, who = nadia()) =>
		h.run(who, "contact.keep-recording", { case: of, recording: { name: "opname.webm", bytes } });
	test("CON-10 a recording is heard by its maker alone, waits to be written out with a day, and is gone once it is", async () => {
		const { case: of, person } = await metBy(h, nadia());
		const kept = await send(of, webm());
		const recording = kept.kind === "ok" ? String(kept.value["recording"]) : "";
		expect(await openOf(of, "contact.recording")).toMatchObject([{ holder: nadia().id, lookAgain: "2026-11-25" }]);
		await h.mustRun(h.people.tom, "privacy.open-with-a-reason", { case: of, reason: "Nadia is ziek" });
		const road = `/mensen/${of}/opname/${recording}`;
		expect((await h.get(nadia(), road)).status).toBe(200);
		for (const who of [h.people.tom, h.person(person), h.people.els]) expect([403, 404, 409]).toContain((await h.get(who, road)).status);
		expect(await page(`/mensen/${of}/opname`, h.people.tom)).not.toContain(recording);
		expect((await h.get(h.people.tom, `/mensen/${of}/notitie?opname=${recording}`)).html).not.toContain("<audio");
		expect(await page(`/mensen/${of}/notitie?opname=${recording}`)).toContain(`src="${road}"`);
		await h.mustRun(nadia(), "contact.note", { case: of, text: "Uitgeschreven.", recording });
		expect((await h.get(nadia(), road)).status).not.toBe(200);
		expect(await openOf(of, "contact.recording")).toEqual([]);
		expect(await h.run(nadia(), "contact.note", { case: of, text: "Nog eens.", recording })).toMatchObject({ code: "contact.no-such-recording" });
	});
	test("what is no recording is refused, and where it was made is not in what is kept", async () => {
		const { case: of } = await metBy(h, nadia());
		expect(await send(of, new Uint8Array(Buffer.from("<script>alert(1)</script>")))).toMatchObject({ code: "contact.recording-not-a-recording" });
		const place = Buffer.concat([Buffer.from([0, 0, 0, 34]), Buffer.from("\u00a9xyz\0\u0012\u0015\u00c7+52.0907+005.1214/..", "latin1")]);
		const m4a = new Uint8Array(Buffer.concat([Buffer.from([0, 0, 0, 16]), Buffer.from("ftypM4A ...."), place, Buffer.from("mdat more sound")]));
		const kept = await send(of, m4a);
		const recording = kept.kind === "ok" ? String(kept.value["recording"]) : "";
		const heard = await inside((work) => work.journal.attached(work.tx, of, recording));
		const text = Buffer.from(heard?.bytes ?? []).toString("latin1");
		expect(text).toContain("more sound");
		expect(text).not.toContain("52.09");
	});
});

describe("written by hand", () => {
	test("CON-26 a photo of own handwriting is a valid record: who wrote it is known, the person reads it, and 0 location data are left", async () => {
		const { case: of, person } = await metBy(h, nadia());
		const where = "GPS 52.0907 5.1214 Samsung";
		const photo = { name: "IMG_52.0907.jpg", bytes: aJpeg([segment(0xe1, new Uint8Array(Buffer.from(`Exif\0\0${where}`)))]) };
		const { paper } = await h.mustRun(nadia(), "contact.keep-paper", { case: of, photo, wroteBy: "person", words: "Dinsdag samen bellen" });
		const kept = await inside((work) => work.journal.attached(work.tx, of, String(paper)));
		const bytes = Buffer.from(kept?.bytes ?? []).toString("latin1");
		for (const left of ["GPS", "52.09", "5.12", "Samsung", "IMG_"]) expect(bytes, left).not.toContain(left);
		expect(JSON.stringify(await h.entries(nadia(), of))).not.toContain("52.0907");
		const list = await page(`/mensen/${of}/geschreven`);
		const blank = /href="(\/jij\/kaart\/afspraak[^"]*)"/.exec(list)?.[1] ?? "";
		expect((await page(blank)).match(/write-lines/g)?.length).toBeGreaterThanOrEqual(4);
		expect(list).toContain("Dinsdag samen bellen");
		expect(list).toContain("Ilse, ");
		expect((await h.get(h.person(person), `/mijn/geschreven/${String(paper)}`)).status).toBe(200);
		expect(await page("/mijn/verhaal", h.person(person))).toContain("Dinsdag samen bellen");
		const other = await metBy(h, nadia(), "Joke");
		expect((await h.get(h.person(other.person), `/mijn/geschreven/${String(paper)}`)).status).not.toBe(200);
	});
});

describe("what else a note can bring", () => {
	test("CON-13 small changes stand in a dated line, with to whom it was said as a compliment", async () => {
		const { case: of } = await metBy(h, nadia());
		await h.mustRun(nadia(), "contact.note", { case: of, changes: "Het gordijn stond open", saidTo: "Ilse zelf" });
		h.pass({ days: 7 });
		await h.mustRun(nadia(), "contact.note", { case: of, changes: "Een plant in de vensterbank" });
		const whole = await page(`/mensen/${of}/alles`);
		expect(whole.indexOf("Een plant in de vensterbank")).toBeLessThan(whole.indexOf("Het gordijn stond open"));
		expect(whole).toContain("Dat zei je tegen Ilse zelf.");
		h.pass({ days: -7 });
	});
	test("CON-15 what the person gives - a favour, a tip, a bag of clothes - is a contribution; no balance or debt is reckoned", async () => {
		const { case: of } = await metBy(h, nadia());
		await h.mustRun(nadia(), "contact.note", { case: of, gives: "Een tip voor de markt\nEen zak kleren voor een ander gezin" });
		const html = await page(`/mensen/${of}`);
		expect(html).toContain("Een zak kleren voor een ander gezin");
		expect(html).not.toMatch(/saldo|tegoed|schuldig|in ruil|balans/i);
	});
	test("CON-18 what we ask of others is asked, not promised; hope and honest answer stand together", async () => {
		const { case: of } = await metBy(h, nadia());
		await h.mustRun(nadia(), "contact.note", {
			case: of,
			text: "Gesproken.",
			promisedByMe: "Westhof bellen",
			askedElsewhere: "Westhof: uitstel tot januari",
		});
		const { promises } = contactIn(await h.entries(nadia(), of));
		expect(promises.map(({ by, what }) => [by, what])).toEqual([
			["worker", "Westhof bellen"],
			["organisation", "Westhof: uitstel tot januari"],
		]);
		await h.mustRun(nadia(), "contact.promise", {
			case: of,
			what: "Vragen om een andere woning",
			by: "organisation",
			expects: "Volgende maand verhuisd",
			honest: "Dat duurt meestal jaren. Ik doe mijn best.",
		});
		const html = await page(`/mensen/${of}/beloofd`);
		expect(html.match(/Gevraagd, niet beloofd/g)).toHaveLength(2);
		expect(html).toContain("Hoopt op: Volgende maand verhuisd");
		expect(html).toContain("Eerlijk antwoord: Dat duurt meestal jaren. Ik doe mijn best.");
	});
	test("CON-04 three quick marks: said who, the words used for why, and the answer when asked - all to be skipped", async () => {
		const { case: of } = await metBy(h, nadia());
		const form = await page(`/mensen/${of}/na-het-bezoek`);
		for (const words of ["Ik zei wie ik ben", "Zo zei ik waarom ik kwam", "Ik vroeg of het goed was. Dit was het antwoord"])
			expect(form).toContain(words);
		await h.post(nadia(), `/mensen/${of}/na-het-bezoek`, "contact.wrap-up", {
			saidWho: "ja",
			saidWhy: "Ik miste u op zaterdag.",
			asked: "Vooruit dan.",
		});
		expect(contactIn(await h.entries(nadia(), of)).wrapUps).toMatchObject([
			{ saidWho: true, saidWhy: "Ik miste u op zaterdag.", asked: "Vooruit dan." },
		]);
	});
	test("CON-08 the next moment by their choice, and who of their own people comes, 'nobody' included", async () => {
		const { case: of } = await metBy(h, nadia());
		await h.mustRun(nadia(), "contact.note", {
			case: of,
			text: "Goed gesprek.",
			nextWords: "Dinsdag, na de koffie",
			nextOn: "2026-12-01",
			ownPeople: "niemand",
		});
		expect(contactIn(await h.entries(nadia(), of)).notes[0]).toMatchObject({ nextWords: "Dinsdag, na de koffie", ownPeople: "niemand" });
		expect(await openOf(of, "contact.next")).toMatchObject([{ lookAgain: "2026-12-01" }]);
		expect(await page(`/mensen/${of}/bezoek`)).toContain("Dinsdag, na de koffie");
	});
});

describe("one note for a household", () => {
	test("a household visit is one note for all, each on their own page; what one said stands with that one alone", async () => {
		const { case: of, person } = await metBy(h, nadia(), "Fatma", {});
		const { case: other } = await metBy(h, nadia(), "Yusuf", {});
		const { address } = (await inside((work) => findCase(work.tx, of))) ?? {};
		await inside((work) => changeCase(work.tx, other, { address: String(address) }));
		expect(await page(`/mensen/${of}/notitie`)).toContain(`value="${other}"`);
		await h.post(nadia(), `/mensen/${of}/notitie`, "contact.note", {
			text: "We aten samen soep.",
			thoughts: "Ik denk het mijne.",
			also: other,
			[`alone.${of}`]: "Ik wil slapen.",
			[`alone.${other}`]: "Ik wil voetballen.",
		});
		const [mine, theirs] = [JSON.stringify(await h.entries(h.person(person), of)), JSON.stringify(await h.entries(nadia(), other))];
		expect(mine).toContain("We aten samen soep.");
		expect(theirs).toContain("We aten samen soep.");
		expect(mine).toContain("Ik wil slapen.");
		expect(mine).not.toContain("voetballen");
		expect(theirs).toContain("Ik wil voetballen.");
		expect(theirs).not.toMatch(/slapen|het mijne/);
		const far = await metBy(h, nadia(), "Elders", {});
		await inside(async (work) => {
			const { sql } = await import("kysely");
			await sql`update case_line set address_id = null where case_id = ${far.case}`.execute(work.tx.db);
		});
		expect(await h.run(nadia(), "contact.note", { case: of, text: "x", also: [far.case] })).toMatchObject({ code: "contact.not-of-this-house" });
	});
});
test("the fold of after forgets what ended and nothing else, in whatever order", () => {
	fc.assert(
		fc.property(fc.array(fc.record({ id: fc.constantFrom("a", "b", "c"), ends: fc.boolean() }), { maxLength: 20 }), (steps) => {
			const entries = steps.map(({ id, ends }, at) => ({
				id: String(at),
				kind: ends ? "contact.unparked" : "contact.parked",
				at: "2026-11-24T09:00:00.000Z",
				by: { kind: "member", id: "m" },
				body: ends ? { parked: id, how: "let-go" } : { parked: id, words: "x", returnOn: "2026-12-01" },
			}));
			const open = new Set(afterIn(entries as never).parked.map(({ parked }) => parked));
			for (const id of ["a", "b", "c"]) expect(open.has(id)).toBe(steps.findLast((one) => one.id === id)?.ends === false);
		}),
	);
});
