import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { publicActor } from "#src/kernel/actor.ts";
import type { CaseId } from "#src/kernel/ids.ts";
import { foldSignalling } from "./index.ts";
import { arrearsOf, aWorry } from "./make.ts";
import { sources } from "./model.ts";
import { signallingPhase } from "./phase.ts";
import { listAnswersOwed, listOpenMatters } from "./server.ts";
import { workOf } from "#src/platform/operations/runner.ts";

let house: TestHouse;
beforeAll(async () => {
	house = await testHouse({ phases: [signallingPhase] });
});
afterAll(() => house.close());
const anybody = () => publicActor(house.ids.tenant);
let nth = 0;
const aDoor = (): string => `Molenweg ${++nth + 100}`;
const rowsOf = <Row>(text: string): Promise<readonly Row[]> =>
	house.house.door(house.people.nadia, { event: "look", what: "test" }, async (tx) => (await sql<Row>`${sql.raw(text)}`.execute(tx.db)).rows);
const lastCase = async (): Promise<CaseId> =>
	(await rowsOf<{ case_id: CaseId }>("select case_id from signal order by id desc limit 1"))[0]?.case_id as CaseId;
const stateOf = async (about: CaseId, actor = house.people.nadia) => foldSignalling(await house.entries(actor, about));
const tell = async (more: Record<string, unknown> = {}): Promise<CaseId> => {
	await house.mustRun(anybody(), "signalling.tell", aWorry({ where: aDoor(), ...more }));
	return lastCase();
};
const heard = async (words: string, where?: string, actor = house.people.nadia): Promise<CaseId> =>
	(await house.mustRun(actor, "signalling.note-heard", { words, ...(where ? { where } : {}) }))["case"] as CaseId;
const atStation = (about: CaseId) =>
	rowsOf<{ station: string; responsible: string | null; signals: number; person_id: string | null }>(
		`select station, responsible, signals, person_id from case_line where case_id = '${about}'`,
	);
const openAt = (about: CaseId) =>
	rowsOf<{ kind: string; holder: string | null; look_again: string | null }>(
		`select kind, holder, look_again from open_thing where case_id = '${about}' and closed_at is null order by kind`,
	);
const codeOf = (ran: unknown): string => (ran as { code?: string }).code ?? "";

describe("one door", () => {
	it("SIG-07 ANTI-03 asks own words and nothing else: no kind of problem, no severity, no account", async () => {
		const page = await house.get(undefined, "/melden");
		expect(page.status).toBe(200);
		expect(
			[...page.html.matchAll(/<(?:input|textarea|select)[^>]* name="([a-z]+)"/gi)]
				.map((found) => found[1])
				.filter((name) => !["terug", "taal"].includes(name ?? "")),
		).toEqual(expect.not.arrayContaining(["kind", "type", "problem", "soort", "severity"]));
		expect([...page.html.matchAll(/<(?:input|textarea)[^>]* required/g)]).toHaveLength(1);
		const sent = await house.post(undefined, "/melden", "signalling.tell", { sees: "Er klopt iets niet bij de buren." });
		expect(sent.status).toBe(303);
		expect(sent.location).toMatch(/^\/melden\/ontvangen\?bericht=[0-9a-f-]{36}$/);
		const entry = (await house.entries(house.people.nadia, await lastCase()))[0];
		expect(Object.keys(entry?.body as object)).toEqual(
			expect.not.arrayContaining(["category", "problemType", "severity", "priority", "diagnosis", "score"]),
		);
		const refused = await house.post(undefined, "/melden", "signalling.tell", { sees: "", where: "Lindestraat 3" });
		expect(refused.status).toBe(422);
		expect(refused.html).toContain('value="Lindestraat 3"');
	});
	it("SIG-02 takes any source in one short form", async () => {
		for (const source of sources.filter((one) => one !== "creditor" && one !== "heard-around")) {
			const { case: about } = await house.mustRun(house.people.tom, "signalling.take-call", { source, sees: `Verteld door ${source}.` });
			expect((await stateOf(about as CaseId)).signals[0]).toMatchObject({ source, concern: `Verteld door ${source}.` });
		}
		expect((await stateOf(await heard("Op straat gehoord."))).signals[0]?.source).toBe("heard-around");
		expect((await stateOf(await tell())).signals[0]?.source).toBe("resident");
	});
	it("SIG-22 keeps what was heard with one field, no source, no account, also without network", async () => {
		const sent = await house.post(house.people.tom, "/signalen/nieuw", "signalling.note-heard", {
			words: "Bij de bakker: meneer Kok komt al een week niet.",
		});
		expect(sent.status).toBe(303);
		const about = await lastCase();
		const state = await stateOf(about);
		expect(state.signals[0]?.reporter).toBeUndefined();
		expect((await openAt(about)).map((one) => one.kind)).toEqual(["signalling.matter"]);
		expect(signallingPhase.handled.find((one) => one.operation.name === "signalling.note-heard")?.operation.offline).toBe(true);
		expect((await house.get(house.people.tom, "/signalen/nieuw")).html).toContain('data-keep="signalling.note-heard"');
	});
	it("SIG-34 settles on the spot, also without network and without a page on anybody; picking up asks who goes", async () => {
		const about = await heard("Meneer Kok komt niet meer bij de bakker.");
		const offline = (name: string) => signallingPhase.handled.find((one) => one.operation.name === name)?.operation.offline;
		for (const name of ["signalling.note-heard", "signalling.take-call", "signalling.pick-up", "signalling.settle"])
			expect(offline(name), name).toBe(true);
		await house.mustRun(house.people.tom, "signalling.settle", { case: about, how: "on-the-spot", reason: "Ik belde aan. Hij was bij zijn zus." });
		expect((await atStation(about))[0]).toMatchObject({ station: "settled", person_id: null });
		const other = await tell();
		const { html } = await house.get(house.people.tom, `/signalen/${other}`);
		for (const value of ["reporter", "together", "with-partner", "worker", "somebody-else"])
			expect(html).toMatch(new RegExp(`name="whoGoes"[^>]*value="${value}"`));
		await house.post(house.people.tom, `/signalen/${other}`, "signalling.pick-up", { whoGoes: "together" });
		expect((await stateOf(other, house.people.tom)).whoGoes).toBe("together");
	});
	it("SIG-36 goes by place and by who has contact, never by kind of trouble", async () => {
		const area = house.newId();
		await house.house.door(house.people.nadia, { event: "write", what: "test" }, async (tx) => {
			await sql`insert into area (tenant, id, slug, name, kind, team_id, worker) values (${house.ids.tenant}, ${area}, 'oost', 'Oost', 'village', ${house.ids.teamB}, ${house.people.els.id})`.execute(
				tx.db,
			);
		});
		const page = await house.get(undefined, "/melden/oost");
		expect(page.html).toContain("Dit is <bdi>Els</bdi>");
		await house.mustRun(anybody(), "signalling.tell", aWorry({ where: "Oosterweg 2", area }));
		const there = await lastCase();
		expect((await openAt(there)).every((one) => one.holder === house.people.els.id)).toBe(true);
		// Next time the door is known, and so is who works there - also without saying the neighbourhood.
		await house.mustRun(house.people.els, "signalling.pick-up", { case: there });
		await house.mustRun(anybody(), "signalling.tell", aWorry({ where: "oosterweg 2", sees: "Iets heel anders: schulden, lawaai, een kind." }));
		expect(await lastCase()).toBe(there);
		expect((await openAt(there)).every((one) => one.holder === house.people.els.id)).toBe(true);
		expect((await house.get(undefined, "/melden/nergens")).status).toBe(404);
	});
	it("SIG-06 SIG-08 concern and nuisance go together, and an interest of one's own changes nothing about the place on the list", async () => {
		const angry = await tell({
			sees: "Ik maak me zorgen om mevrouw Smit.",
			nuisance: "Ik slaap niet meer van het lawaai!",
			tried: "Aangebeld, Westhof gebeld, de wijkagent gebeld",
		});
		const calm = await tell({ sees: "Ik maak me zorgen om mevrouw Bakker." });
		const [one] = (await stateOf(angry)).signals;
		expect(one).toMatchObject({
			concern: "Ik maak me zorgen om mevrouw Smit.",
			nuisance: "Ik slaap niet meer van het lawaai!",
			tried: "Aangebeld, Westhof gebeld, de wijkagent gebeld",
		});
		const listed = await house.house.door(house.people.nadia, { event: "look", what: "test" }, (tx) =>
			listOpenMatters(workOf(house.house, tx, house.newId())),
		);
		const [first, second] = [angry, calm].map((about) => listed.find((matter) => matter.case === about));
		expect(Object.keys(first ?? {})).toEqual(Object.keys(second ?? {}));
		expect(first?.days).toBe(second?.days);
		expect(listed.findIndex((matter) => matter.case === angry)).toBeLessThan(listed.findIndex((matter) => matter.case === calm));
	});
	it("SIG-38 nothing makes a list of people: an arrival needs somebody's worry or an agreement, and no person is kept by it", async () => {
		const before = await rowsOf<{ count: string }>("select count(*) from person");
		await tell({ where: aDoor() });
		expect(await rowsOf<{ count: string }>("select count(*) from person")).toEqual(before);
		expect(signallingPhase.handled.map((one) => one.operation.name).filter((name) => /list|generate|enrich|select/.test(name))).toEqual([]);
		expect(codeOf(await house.run({ ...house.people.westhof, organisation: house.ids.conferences }, "signalling.send-arrears", arrearsOf()))).toBe(
			"signalling.no-agreement",
		);
	});
});

describe("the team's list", () => {
	it("SIG-01 shows the age in days to the whole team, from the day it was first noticed, oldest first", async () => {
		const young = await tell({ sees: "Dit is van vandaag." });
		const old = await tell({ sees: "Dit viel al eerder op.", firstNoticed: "2026-11-10" });
		for (const actor of [house.people.nadia, house.people.tom, house.people.samira]) {
			const { html } = await house.get(actor, "/signalen");
			expect(html.indexOf("Dit viel al eerder op")).toBeGreaterThan(-1);
			expect(html.indexOf("Dit viel al eerder op")).toBeLessThan(html.indexOf("Dit is van vandaag"));
			expect(html).toContain("14 dagen");
			expect(html).toContain('data-live="signalling"');
		}
		expect((await house.get(house.people.els, "/signalen")).html).not.toContain("Dit is van vandaag");
		expect((await house.get(house.people.wim, "/signalen")).status).toBe(403);
		const [row] = await rowsOf<{ first_noticed: string; arrived_at: string }>(
			`select first_noticed, arrived_at from case_line where case_id = '${old}'`,
		);
		expect(row?.first_noticed).toBe("2026-11-10");
		await house.mustRun(house.people.samira, "signalling.pick-up", { case: young });
		expect((await rowsOf<{ picked_up_at: string }>(`select picked_up_at from case_line where case_id = '${young}'`))[0]?.picked_up_at).toBe(
			house.now(),
		);
	});
	it("SIG-03 derives the floor from the source and shows which floors bring signals", async () => {
		await heard("De gordijnen van nummer 3 zijn dicht.");
		expect((await stateOf(await lastCase())).signals[0]?.floor).toBe(5);
		await house.mustRun(house.people.tom, "signalling.take-call", { source: "key-figure", sees: "De dominee maakt zich zorgen." });
		expect((await stateOf(await lastCase())).signals[0]?.floor).toBe(3);
		await house.mustRun(house.people.westhof, "signalling.send-arrears", arrearsOf({ address: aDoor() }));
		expect((await stateOf(await lastCase())).signals[0]?.floor).toBe(4);
		const { html } = await house.get(house.people.nadia, "/signalen");
		expect(html).toContain("Etage 5: buiten, waar mensen zijn");
		expect(html).toContain("In het souterrain");
	});
	it("PRIN-18 every matter has a named holder and a day from the start", async () => {
		const about = await tell();
		const things = await openAt(about);
		expect(things.map((one) => one.kind)).toEqual(["signalling.answer-receipt", "signalling.matter"]);
		for (const thing of things) {
			expect([house.people.nadia.id, house.people.tom.id, house.people.samira.id]).toContain(thing.holder);
			expect(thing.look_again).toBe("2026-11-26");
		}
		expect((await openAt(await heard("Ik zag iets.", undefined, house.people.samira)))[0]?.holder).toBe(house.people.samira.id);
	});
});

describe("coming together", () => {
	it("SIG-18 signals about one door are one matter; of the others only kind and since when until a weighing is written", async () => {
		await house.mustRun(anybody(), "signalling.tell", aWorry({ where: "Kerkstraat 8", sees: "Geschreeuw, elke avond." }));
		const about = await lastCase();
		house.pass({ days: 3 });
		await house.mustRun(house.people.tom, "signalling.take-call", {
			source: "partner",
			sees: "GEHEIM de corporatie meldt overlast",
			where: "kerkstr. 8",
			name: "Westhof",
			way: "call",
		});
		house.pass({ days: 6 });
		await house.mustRun(house.people.samira, "signalling.take-call", {
			source: "volunteer",
			sees: "GEHEIM het kind is er vaak niet",
			where: "Kerkstraat 8, 1234 AB Weverswijk",
			name: "School",
			way: "call",
		});
		expect(await lastCase()).toBe(about);
		expect((await atStation(about))[0]).toMatchObject({ signals: 3 });
		const owed = await rowsOf<{ signal: string }>(`select signal from answer_owed where case_id = '${about}' and moment = 'receipt'`);
		expect(owed).toHaveLength(3);
		const { html } = await house.get(house.people.nadia, `/signalen/${about}`);
		expect(html).toContain("Geschreeuw, elke avond");
		expect(html).toContain("Er is nog een signaal over dit adres, van een andere organisatie, sinds 27 november.");
		expect(html).not.toContain("GEHEIM");
		await house.house.door(house.people.nadia, { event: "write", what: "test" }, async (tx) => {
			await sql`update case_line set weighed_at = ${house.now()} where case_id = ${about}`.execute(tx.db);
		});
		expect((await house.get(house.people.nadia, `/signalen/${about}`)).html).toContain("GEHEIM het kind is er vaak niet");
	});
	it("a street, a square and no address at all begin matters of their own; many at one moment at one door are one", async () => {
		const before = (await rowsOf<{ count: number }>("select count(*)::integer as count from case_line"))[0]?.count ?? 0;
		for (const where of ["rond het Weversplein", "rond het Weversplein", undefined, undefined]) await heard("Er is iets.", where);
		expect((await rowsOf<{ count: number }>("select count(*)::integer as count from case_line"))[0]?.count).toBe(before + 4);
		const door = aDoor();
		await Promise.all(Array.from({ length: 8 }, () => house.mustRun(anybody(), "signalling.tell", aWorry({ where: door }))));
		expect((await rowsOf<{ count: number }>("select count(*)::integer as count from case_line"))[0]?.count).toBe(before + 5);
		expect((await atStation(await lastCase()))[0]?.signals).toBe(8);
	});
	it("who tells it and whom it is about stay apart: nobody becomes the one it is about, and what is done for who told it leaves the signal open", async () => {
		const about = await tell({ name: "Ria de Groot", nuisance: "Ik kan zelf niet meer." });
		expect((await atStation(about))[0]).toMatchObject({ person_id: null, station: "noticed" });
		const [signal] = (await stateOf(about)).signals;
		expect(signal?.person).toBeUndefined();
		await house.mustRun(house.people.nadia, "signalling.answer", {
			case: about,
			signal: signal?.signal,
			moment: "receipt",
			whatWeDo: "Ik kom morgen bij u langs, om hoe het met ú gaat.",
		});
		expect((await atStation(about))[0]?.station).toBe("noticed");
	});
});

describe("picking up", () => {
	it("SIG-17 ANTI-10 is an act of one worker at any moment, and of many at once one wins", async () => {
		const about = await tell();
		const ran = await Promise.all(
			[house.people.nadia, house.people.tom, house.people.samira, house.people.nadia].map((actor) =>
				house.run(actor, "signalling.pick-up", { case: about }),
			),
		);
		expect(ran.filter((one) => one.kind === "ok")).toHaveLength(1);
		expect(ran.filter((one) => one.kind !== "ok").map(codeOf)).toEqual([
			"signalling.picked-up-already",
			"signalling.picked-up-already",
			"signalling.picked-up-already",
		]);
		const state = await stateOf(about);
		expect((await atStation(about))[0]).toMatchObject({ station: "picked-up", responsible: state.pickedUpBy });
		expect((await openAt(about)).every((one) => one.holder === state.pickedUpBy && one.look_again !== null)).toBe(true);
		expect(codeOf(await house.run(house.people.els, "signalling.pick-up", { case: about }))).toBe("kernel.no-part-in-this");
	});
	it("what arrives at the very moment somebody picks up or ends a matter is not lost between them", async () => {
		for (let round = 0; round < 6; round++) {
			const where = aDoor();
			const about = await tell({ where });
			const ends = round % 2 === 0;
			const act = ends
				? house.run(house.people.tom, "signalling.settle", { case: about, how: "on-the-spot", reason: "Rond.", whatWeDo: "Het is goed." })
				: house.run(house.people.tom, "signalling.pick-up", { case: about });
			const ran = await Promise.all([...Array.from({ length: 3 }, () => house.run(anybody(), "signalling.tell", aWorry({ where }))), act]);
			expect(ran.map((one) => one.kind)).toEqual(["ok", "ok", "ok", "ok"]);
		}
		expect(
			await rowsOf("select s.id from signal s join case_line l on l.case_id = s.case_id where l.station = 'settled' and s.settled_at is null"),
		).toEqual([]);
		expect(
			await rowsOf(
				"select a.signal from answer_owed a join case_line l on l.case_id = a.case_id where l.responsible is not null and a.moment = 'pick-up' and a.due is null",
			),
		).toEqual([]);
	});
	it("SIG-32 PRIN-20 begins with what people here can do themselves; residents do it together without a page on anybody, with one look-back", async () => {
		const about = await tell();
		const { html } = await house.get(house.people.tom, `/signalen/${about}`);
		expect(html.indexOf("Kunnen mensen hier dit zelf?")).toBeGreaterThan(-1);
		expect(html.indexOf("Kunnen mensen hier dit zelf?")).toBeLessThan(html.indexOf("Ik pak het op"));
		for (const words of ["Ter plekke opgelost", "Bewoners doen het samen", "Ik breng ze bij elkaar", "Er is iets in de buurt dat past"])
			expect(html).toContain(words);
		const settle = {
			case: about,
			how: "residents",
			reason: "Ria en twee buren doen de tuin. Meneer vond het goed.",
			whatWeDo: "Ik kijk in december één keer.",
			whatWeAsk: "U vraagt de buren.",
		};
		expect(codeOf(await house.run(house.people.tom, "signalling.settle", settle))).toBe("signalling.look-back-once");
		await house.mustRun(house.people.tom, "signalling.settle", { ...settle, lookBackOn: "2026-12-20" });
		expect((await atStation(about))[0]).toMatchObject({ station: "settled", person_id: null, responsible: null });
		expect(await openAt(about)).toEqual([{ kind: "signalling.look-back", holder: house.people.tom.id, look_again: "2026-12-20" }]);
	});
	it("SIG-20 ANTI-25 passing on is no end: whoever received it holds it until another named person picks it up", async () => {
		const about = await heard("Gehoord bij de kapper.", undefined, house.people.samira);
		for (const how of ["forwarded", "referred", "passed-on"])
			expect((await house.run(house.people.samira, "signalling.settle", { case: about, how, reason: "Doorgestuurd." })).kind).toBe("invalid");
		house.pass({ days: 30 });
		expect((await openAt(about))[0]?.holder).toBe(house.people.samira.id);
		await house.mustRun(house.people.tom, "signalling.pick-up", { case: about });
		expect((await openAt(about))[0]?.holder).toBe(house.people.tom.id);
	});
	it("ANTI-12 nothing ends by itself: after four hundred days it stands on the list, on top", async () => {
		const about = await tell({ sees: "Nooit vergeten." });
		house.pass({ days: 400 });
		const listed = await house.house.door(house.people.nadia, { event: "look", what: "test" }, (tx) =>
			listOpenMatters(workOf(house.house, tx, house.newId())),
		);
		expect(listed.find((matter) => matter.case === about)?.days).toBe(400);
		expect((await house.get(house.people.nadia, "/signalen")).html).toContain("Nooit vergeten");
		const owed = await house.house.door(house.people.nadia, { event: "look", what: "test" }, async (tx) => {
			const holder = (await openAt(about))[0]?.holder ?? "";
			return listAnswersOwed(workOf(house.house, tx, house.newId()), holder);
		});
		expect(owed.some((one) => one.case === about)).toBe(true);
	});
});
