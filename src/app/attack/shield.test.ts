/** The attack on the shield: everything an outsider can reach, in the hope of reading who told it. And what a reporter may do (PRIV-11, SIG-15, ANTI-27). */
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestHouse, testHouse } from "../testing/house.ts";
import { phases } from "../phases.ts";
import type { Actor } from "#src/kernel/actor.ts";
import { foldSignalling } from "#src/signalling/index.ts";
import { type Asking, asking, type Told } from "#src/signalling/answers/testing/asking.ts";

let house: TestHouse;
let ask: Asking;
beforeAll(async () => {
	house = await testHouse();
	ask = asking(house);
}, 60_000);
afterAll(() => house.close());
const codeOf = (ran: unknown): string => (ran as { code?: string }).code ?? "";
const marks = ["Zwaantje", "Kwikstaart", "0611223399", "06 11 22 33 99", "kwikstaart@post.example.nl", "OVERBUURVROUW", "ZOVERTELD"];
/** Somebody tells, is picked up by Nadia, visited, met, and has a page of their own. */
const met = async (shown: "yes" | "no" | "ask", nth: number): Promise<Told & { readonly person: Actor }> => {
	const { nadia } = house.people;
	const where = `Populierenlaan ${nth}`;
	const told = await house.mustRun(nadia, "signalling.take-call", {
		source: "resident",
		sees: "ZOVERTELD Het licht brandt dag en nacht.",
		where,
		name: "Zwaantje Kwikstaart",
		reachable: "06 11 22 33 99, kwikstaart@post.example.nl",
		relation: "OVERBUURVROUW",
		way: "call",
		shown,
	});
	const about = String(told["case"]);
	await house.mustRun(nadia, "signalling.pick-up", { case: about, whatWeDo: "Ik ga er langs.", whatWeAsk: "Groet gewoon." });
	await house.mustRun(nadia, "weighing.write", {
		case: about,
		why: "Wij dachten dat niemand hier nog kwam.",
		riskOfGoing: "Schrikken",
		riskOfStaying: "Alleen blijven",
		bring: "Soep",
		step: 3,
		stepWhy: "Niemand vroeg ons",
		outcome: "go",
	});
	await house.mustRun(nadia, "contact.attempt", { case: about, outcome: "came-in" });
	const { person } = await house.mustRun(nadia, "contact.know-person", { case: about, given: "Joke", family: "Ooievaar" });
	const [row] = await ask.rows<{ id: string; reporter: string }>(`select id, reporter from signal where case_id = '${about}'`);
	const reporter: Actor = { tenant: house.ids.tenant, kind: "reporter", id: row?.reporter ?? "", roles: ["reporter"], teams: [], organisation: null };
	return { about: about as Told["about"], signal: row?.id ?? "", reporter, person: house.person(String(person)) };
};
const roadsFor = ({ about, person }: { readonly about: string; readonly person: Actor }): readonly string[] =>
	phases
		.flatMap((phase) => phase.pages)
		.map((page) => (page as unknown as { path: string }).path)
		.map((road) => road.replace(/:(case|matter)\b/g, about).replace(/:\w+/g, person.id ?? ""));

describe("PRIV-11 the shield", () => {
	it("PRIV-11 no page, no print, no API answer and no database reader of another audience shows who told it, what they said, or when they looked", async () => {
		const told = await met("no", 1);
		await house.mustRun(told.reporter, "signalling.add", { words: "ZOVERTELD en nu ook de post.", asks: "ja" });
		await house.get(told.reporter, "/antwoord");
		await house.mustRun(house.people.nadia, "privacy.disclose", {
			case: told.about,
			items: ["contact-made"],
			organisation: house.ids.westhof,
			aim: "keep-home",
			ground: "consent",
			consent: "before",
			until: "2027-01-31",
		});
		expect(JSON.stringify(await house.entries(house.people.nadia, told.about))).toContain("Zwaantje Kwikstaart");
		const outsiders = [told.person, house.people.els, house.people.westhof, house.people.wim];
		let read = 0;
		for (const who of outsiders) {
			for (const road of roadsFor(told))
				for (const at of [road, `/api/v1/pages${road}`]) {
					const { html, status } = await house.get(who, at);
					if (status === 200) read += 1;
					for (const mark of marks) expect(html.includes(mark), `${who.kind} ${who.roles.join()} ${at} ${mark}`).toBe(false);
					expect(html.includes(told.reporter.id ?? "-"), `${who.kind} ${at} id`).toBe(false);
				}
			const entries = JSON.stringify(await house.entries(who, told.about));
			for (const mark of [...marks, told.reporter.id ?? "-"]) expect(entries, who.roles.join()).not.toContain(mark);
		}
		expect(read).toBeGreaterThan(20);
		for (const road of ["op-papier", "verhaal", "eigen-bladzij", "wie-keek", "kaart"]) {
			const { html } = await house.get(house.people.nadia, `/mensen/${told.about}/${road}`);
			for (const mark of marks.slice(0, 6)) expect(html, road).not.toContain(mark);
		}
	});
	it("PRIV-11 searching finds nobody who told us: a reporter is no person in the house", async () => {
		await met("no", 2);
		for (const name of ["Zwaantje", "Kwikstaart"]) {
			const found = await house.house.door(
				house.people.nadia,
				{ event: "search", what: "test" },
				async (tx) => (await sql<{ called: string }>`select called from erbij.find_persons(${name}, 20)`.execute(tx.db)).rows,
			);
			expect(found).toEqual([]);
		}
		expect(await ask.rows("select id from person where name_norm like '%kwikstaart%'")).toEqual([]);
	});
	it("PRIV-11 the person's list of who looked does not show that somebody told us, wrote to us or read our answer", async () => {
		const told = await met("no", 3);
		house.pass({ days: 2 });
		await house.mustRun(told.reporter, "signalling.add", { words: "Nog iets.", asks: "ja" });
		await house.get(told.reporter, "/antwoord");
		const { html } = await house.get(told.person, "/mijn/wie-keek");
		expect(html).not.toContain("26 november");
		const model = await house.get(told.person, "/api/v1/pages/mijn/wie-keek");
		expect(model.html).not.toContain("2026-11-26");
	});
	it("PRIV-11 the live stream tells that something changed, and not by whom or what", async () => {
		const { withClient } = await import("#src/platform/database/database-config.ts");
		const heard: string[] = [];
		const told = await met("no", 4);
		await withClient(house.database.appConfig, async (client) => {
			client.on("notification", (one) => heard.push(one.payload ?? ""));
			await client.query("listen erbij");
			await house.mustRun(told.reporter, "signalling.take-back", { signal: told.signal, words: "ZOVERTELD" });
			for (let tries = 0; tries < 100 && heard.length === 0; tries += 1) await client.query("select pg_sleep(0.02)");
		});
		expect(heard.length).toBeGreaterThan(0);
		for (const payload of heard) for (const mark of [...marks, told.reporter.id ?? "-", "taken-back"]) expect(payload).not.toContain(mark);
	});
	it("PRIV-11 who said yes is named to the person, and no longer once they say no; a worker may note it too", async () => {
		const told = await met("yes", 5);
		expect((await house.get(told.person, "/mijn")).html).toContain("Zwaantje Kwikstaart");
		// Named, and nothing more than that.
		for (const mark of ["06 11 22 33 99", "OVERBUURVROUW", "ZOVERTELD"]) expect((await house.get(told.person, "/mijn")).html).not.toContain(mark);
		expect((await house.post(told.reporter, "/antwoord", "signalling.change-shield", { signal: told.signal, shown: "no" })).status).toBe(303);
		expect((await house.get(told.person, "/mijn")).html).not.toContain("Zwaantje");
		await house.mustRun(house.people.nadia, "signalling.teller-said", { case: told.about, signal: told.signal, shown: "yes" });
		expect((await house.get(told.person, "/mijn")).html).toContain("Zwaantje Kwikstaart");
		const shy = await met("ask", 6);
		expect((await house.get(shy.person, "/mijn")).html).not.toContain("Zwaantje");
	});
});

describe("what a reporter can do", () => {
	it("SIG-05 takes back: nothing is deleted, it says 'taken back', and whoever holds it decides", async () => {
		const { about, signal, reporter } = await ask.tell({ way: "here" });
		await house.mustRun(house.people.tom, "signalling.pick-up", { case: about });
		expect((await house.post(reporter, "/antwoord", "signalling.take-back", { signal, words: "Ik vergiste mij." })).status).toBe(303);
		expect((await house.get(reporter, "/antwoord")).html).toContain("U heeft dit vandaag teruggenomen.");
		const { html } = await house.get(house.people.tom, `/signalen/${about}`);
		for (const words of ["Teruggenomen vandaag", "Ik vergiste mij.", "De gordijnen zijn al weken dicht"]) expect(html).toContain(words);
		expect(foldSignalling(await house.entries(house.people.tom, about)).settled).toBeNull();
		expect(await ask.openKinds(about)).toContain("signalling.taken-back");
		expect(codeOf(await house.run(reporter, "signalling.take-back", { signal }))).toBe("signalling.taken-back-already");
		// The end still owes an answer.
		expect(codeOf(await house.run(house.people.tom, "signalling.settle", { case: about, how: "otherwise", reason: "Teruggenomen." }))).toBe(
			"signalling.answer-first",
		);
	});
	it("SIG-19 changes the way to hear back; the next answer takes that road", async () => {
		const { about, signal, reporter } = await ask.tell({ way: "here", name: "Ria de Groot" });
		expect(codeOf(await house.run(reporter, "signalling.change-way", { signal, way: "message", reachable: "Beukenlaan 3" }))).toBe(
			"signalling.how-to-message",
		);
		expect(
			(await house.post(reporter, "/antwoord", "signalling.change-way", { signal, way: "letter", reachable: "Beukenlaan 3, Oost" })).status,
		).toBe(303);
		await house.mustRun(house.people.tom, "signalling.pick-up", { case: about, whatWeDo: "Ik ga er vandaag heen." });
		expect(foldSignalling(await house.entries(house.people.tom, about)).signals[0]?.messages).toMatchObject([{ how: "letter", state: "ready" }]);
	});
	it("PRIN-15 ANTI-29 pressure is heard and answered, and moves nothing on anybody's list", async () => {
		const first = await ask.tell({ way: "here", sees: "De eerste in de rij." });
		house.pass({ days: 1 });
		const loud = await ask.tell({ way: "here", sees: "De luide in de rij." });
		const order = async (): Promise<number> => {
			const { html } = await house.get(house.people.nadia, "/signalen");
			return html.indexOf(`/signalen/${first.about}`) - html.indexOf(`/signalen/${loud.about}`);
		};
		const things = () =>
			ask.rows(`select kind, holder, look_again from open_thing where case_id = '${loud.about}' and closed_at is null order by kind`);
		expect(await order()).toBeLessThan(0);
		await house.mustRun(loud.reporter, "signalling.add", { asks: "ja" });
		const after = await things();
		for (let times = 0; times < 12; times += 1) {
			house.pass({ hours: 1 });
			expect(
				(await house.post(loud.reporter, "/antwoord", "signalling.add", { signal: loud.signal, asks: "lang", words: "Het duurt te lang!" })).status,
			).toBe(303);
		}
		expect(await things()).toEqual(after);
		expect(await order()).toBeLessThan(0);
		const { html } = await house.get(loud.reporter, "/antwoord");
		for (const words of ["Wij hebben gelezen dat u wilt weten hoe het ervoor staat.", "Wie vaker vraagt, gaat bij ons niet voor"])
			expect(html).toContain(words);
		expect((await house.get(house.people.nadia, `/signalen/${loud.about}`)).html).toContain("Wie het vertelde, vindt het te lang duren");
	});
	it("SIG-15 ANTI-27 own support is a line of its own, only after a yes; the signal stays as it was and the two lines do not know each other", async () => {
		const { about, signal, reporter } = await ask.tell({ way: "call", name: "Ria de Groot", reachable: "06 00 22 33 44", where: "Wilgenlaan 9" });
		const line = () => ask.rows(`select station, responsible, signals, person_id from case_line where case_id = '${about}'`);
		const before = await line();
		expect((await house.run(reporter, "signalling.ask-own-support", { signal, words: "Ik slaap niet meer." })).kind).toBe("invalid");
		expect(
			codeOf(await house.run(reporter, "signalling.ask-own-support", { signal, words: "Ik slaap niet meer.", where: "Wilgenlaan 9", yes: "ja" })),
		).toBe("signalling.same-door");
		expect(
			(
				await house.post(reporter, "/antwoord", "signalling.ask-own-support", {
					signal,
					words: "Ik slaap niet meer.",
					where: "Wilgenlaan 11",
					yes: "ja",
				})
			).status,
		).toBe(303);
		expect(await line()).toEqual(before);
		const [own] = await ask.rows<{ case_id: string; source: string }>(
			`select case_id, source from signal where reporter = '${reporter.id}' and case_id <> '${about}'`,
		);
		expect(own?.source).toBe("person");
		const state = foldSignalling(await house.entries(house.people.tom, own?.case_id ?? ""));
		expect(state.signals[0]).toMatchObject({ concern: "Ik slaap niet meer.", whom: "Ria de Groot", source: "person" });
		// Neither line names the other.
		expect(JSON.stringify(await house.entries(house.people.tom, own?.case_id ?? ""))).not.toContain(about);
		expect(JSON.stringify(await house.entries(house.people.tom, about))).not.toContain(own?.case_id ?? "-");
		expect((await house.get(reporter, "/antwoord")).html).toContain("Ik slaap niet meer.");
		expect(codeOf(await house.run(reporter, "signalling.ask-own-support", { signal, words: "Nog eens.", yes: "ja" }))).toBe(
			"signalling.own-support-already",
		);
		// Ending the own line ends nothing of the signal.
		await house.mustRun(house.people.tom, "signalling.settle", {
			case: own?.case_id,
			how: "on-the-spot",
			reason: "Gepraat.",
			whatWeDo: "Fijn dat we spraken.",
		});
		expect(await line()).toEqual(before);
	});
	it("SIG-37 found stands beside reported, for the team; the one who told it never reads it", async () => {
		const told = await met("no", 7);
		await house.mustRun(house.people.nadia, "signalling.note-found", {
			case: told.about,
			signal: told.signal,
			found: "AANGETROFFEN: zij werkt in de nacht.",
			compared: "lighter",
		});
		const { html } = await house.get(house.people.nadia, `/signalen/${told.about}`);
		for (const words of ["Gemeld", "Aangetroffen (lichter)", "AANGETROFFEN: zij werkt in de nacht.", "ZOVERTELD"]) expect(html).toContain(words);
		expect((await house.get(told.reporter, "/antwoord")).html).not.toContain("AANGETROFFEN");
		expect(JSON.stringify(await house.entries(told.reporter, told.about))).not.toContain("AANGETROFFEN");
	});
	it("nobody acts for another: what one told is never another's to change", async () => {
		const mine = await ask.tell({ way: "here" });
		const theirs = await ask.tell({ way: "here" });
		for (const [name, input] of [
			["signalling.take-back", {}],
			["signalling.change-way", { way: "here" }],
			["signalling.change-shield", { shown: "yes" }],
			["signalling.ask-own-support", { words: "x", yes: "ja" }],
			["signalling.add", { words: "x" }],
		] as const)
			expect(codeOf(await house.run(mine.reporter, name, { signal: theirs.signal, ...input })), name).toBe("kernel.nothing-here");
		expect(house.faults).toEqual([]);
	});
});
