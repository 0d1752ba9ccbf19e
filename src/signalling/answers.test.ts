import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { type Actor, publicActor } from "#src/kernel/actor.ts";
import type { CaseId } from "#src/kernel/ids.ts";
import { foldSignalling } from "./index.ts";
import { arrearsOf, aWorry, reporterAs } from "./make.ts";
import { signallingPhase } from "./phase.ts";

let house: TestHouse;
beforeAll(async () => {
	house = await testHouse({ phases: [signallingPhase] });
});
afterAll(() => house.close());
const anybody = () => publicActor(house.ids.tenant);
let nth = 0;
const aDoor = (): string => `Dorpsstraat ${++nth + 100}`;
const rowsOf = <Row>(text: string): Promise<readonly Row[]> =>
	house.house.door(house.people.nadia, { event: "look", what: "test" }, async (tx) => (await sql<Row>`${sql.raw(text)}`.execute(tx.db)).rows);
type Told = { readonly about: CaseId; readonly signal: string; readonly reporter: Actor };
const lastSignal = async (): Promise<Told> => {
	const [row] = await rowsOf<{ id: string; case_id: CaseId; reporter: string }>("select id, case_id, reporter from signal order by id desc limit 1");
	return { about: row?.case_id as CaseId, signal: row?.id ?? "", reporter: reporterAs(house.ids.tenant, row?.reporter ?? "") };
};
const tell = async (more: Record<string, unknown> = {}): Promise<Told> => {
	await house.mustRun(anybody(), "signalling.tell", aWorry({ where: aDoor(), ...more }));
	return lastSignal();
};
const stateOf = async (about: CaseId, actor: Actor = house.people.nadia) => foldSignalling(await house.entries(actor, about));
const openKinds = async (about: CaseId) =>
	(await rowsOf<{ kind: string }>(`select kind from open_thing where case_id = '${about}' and closed_at is null order by kind`)).map(
		(one) => one.kind,
	);
const codeOf = (ran: unknown): string => (ran as { code?: string }).code ?? "";

describe("the reply code", () => {
	it("the same form twice is one signal with one and the same code; the address of the receipt tells nothing", async () => {
		const id = house.newId();
		const fields = { sees: "Mevrouw Smit laat het licht dag en nacht aan.", where: "Beukenlaan 3", name: "Ria de Groot" };
		const first = await house.post(undefined, "/melden", "signalling.tell", fields, id);
		const second = await house.post(undefined, "/melden", "signalling.tell", fields, id);
		expect(second.location).toBe(first.location);
		expect((await rowsOf<{ count: number }>("select count(*)::integer as count from signal"))[0]?.count).toBe(1);
		const codes = await Promise.all(
			[first, second].map(async (sent) => /data-code[^>]*>([^<]+)</.exec((await house.get(undefined, sent.location ?? "")).html)?.[1]),
		);
		expect(codes[0]).toMatch(/^[2-9a-z]{4}-[2-9a-z]{4}-[2-9a-z]{4}$/);
		expect(codes[1]).toBe(codes[0]);
		const receipt = await house.get(undefined, first.location ?? "");
		for (const word of ["Smit", "Beukenlaan", "Ria", (await lastSignal()).about]) {
			expect(receipt.html).not.toContain(word);
			expect(first.location).not.toContain(word);
		}
		const kept = await rowsOf<{ digest: Buffer }>("select digest from entry_code");
		expect(kept.some((row) => row.digest.toString("utf8").includes(codes[0] ?? "-"))).toBe(false);
		house.pass({ minutes: 31 });
		expect((await house.get(undefined, first.location ?? "")).html).not.toContain("data-code");
	});
});

describe("answers", () => {
	it("SIG-19 SIG-33 ANTI-29 whoever told us hears at receipt, at pick-up and at the end, in two parts, and each is owed by a named person until given", async () => {
		const { about, signal, reporter } = await tell();
		expect(await openKinds(about)).toEqual(["signalling.answer-receipt", "signalling.matter"]);
		const basement = async (): Promise<boolean> => (await house.get(house.people.nadia, "/signalen")).html.includes(`/signalen/${about}#antwoorden`);
		expect(await basement()).toBe(true);
		await house.mustRun(house.people.tom, "signalling.answer", {
			case: about,
			signal,
			moment: "receipt",
			whatWeDo: "Ik heb het gelezen.",
			how: "call",
		});
		expect(await basement()).toBe(false);
		await house.mustRun(house.people.tom, "signalling.pick-up", { case: about });
		expect(await openKinds(about)).toEqual(["signalling.answer-end", "signalling.answer-pick-up", "signalling.matter"]);
		await house.mustRun(house.people.tom, "signalling.answer", {
			case: about,
			signal,
			moment: "pick-up",
			whatWeDo: "Ik bel morgen bij haar aan.",
			whatWeAsk: "Wilt u dan ook even zwaaien?",
		});
		// They want to be called: that it was typed is not that it was told, until somebody says that they called.
		expect(await openKinds(about)).toEqual(["signalling.answer-end", "signalling.answer-pick-up", "signalling.matter"]);
		const matter = (await house.get(house.people.tom, `/signalen/${about}`)).html;
		expect(matter).toContain("nog te bellen");
		expect(matter).toMatch(/<textarea[^>]*name="whatWeDo"[^>]*>[^<]+<\/textarea>/);
		await house.mustRun(house.people.tom, "signalling.answer", {
			case: about,
			signal,
			moment: "pick-up",
			whatWeDo: "Ik belde zoals beloofd.",
			how: "call",
		});
		expect(await openKinds(about)).toEqual(["signalling.answer-end", "signalling.matter"]);
		const { html } = await house.get(reporter, "/antwoord");
		for (const words of [
			"Wat wij doen",
			"Ik bel morgen bij haar aan.",
			"Wat wij u vragen",
			"Wilt u dan ook even zwaaien?",
			"Tom",
			"De gordijnen zijn al weken dicht",
		])
			expect(html).toContain(words);
		await house.mustRun(house.people.tom, "signalling.settle", {
			case: about,
			how: "not-worrying",
			reason: "Zij was bij haar dochter en kreeg pillen van de dokter.",
			whatWeDo: "Ik was er. U kunt gerust zijn.",
			whatWeAsk: "Drink eens koffie met haar.",
		});
		expect(await openKinds(about)).toEqual([]);
		const after = await house.get(reporter, "/antwoord");
		expect(after.html).toContain("U kunt gerust zijn");
		// Never a private fact: the reason is for the team.
		for (const words of ["pillen", "dokter", "dochter"]) expect(after.html).not.toContain(words);
		const read = await house.entries(reporter, about);
		expect(JSON.stringify(read)).not.toContain("pillen");
	});
	it("every form on a page has an id of its own, also when one came back with something to mend", async () => {
		const where = aDoor();
		const first = await tell({ where });
		const second = await tell({ where });
		const { html } = await house.post(house.people.tom, `/signalen/${first.about}`, "signalling.answer", {
			signal: second.signal,
			moment: "receipt",
			whatWeDo: "",
		});
		const ids = [...html.matchAll(/name="id" value="([^"]+)"/g)].map((found) => found[1]);
		expect(ids.length).toBeGreaterThan(3);
		expect(new Set(ids).size).toBe(ids.length);
		expect(html.match(/class="notice is-mend"/g)).toHaveLength(1);
	});
	it("SIG-05 a signal cannot be deleted, nor closed in silence: an end needs a reason, and an answer where somebody waits for one", async () => {
		const { about } = await tell();
		const settle = (more: object) => house.run(house.people.nadia, "signalling.settle", { case: about, how: "not-worrying", ...more });
		expect((await settle({})).kind).toBe("invalid");
		expect((await settle({ reason: "  " })).kind).toBe("invalid");
		expect(codeOf(await settle({ reason: "Er was niets." }))).toBe("signalling.answer-first");
		const page = await house.post(house.people.nadia, `/signalen/${about}`, "signalling.settle", {
			how: "not-worrying",
			reason: "Er was niets aan de hand.",
		});
		expect(page.status).toBe(409);
		expect(page.html).toContain("Er was niets aan de hand.");
		expect((await stateOf(about)).settled).toBeNull();
		expect(signallingPhase.handled.map((one) => one.operation.name).filter((name) => /delete|remove|close|archive/.test(name))).toEqual([]);
		const forbidden = house.house.door(house.people.nadia, { event: "write", what: "test" }, (tx) =>
			sql`delete from journal_entry where case_id = ${about}`.execute(tx.db),
		);
		await expect(forbidden).rejects.toThrow();
		const overwritten = house.house.door(house.people.nadia, { event: "write", what: "test" }, (tx) =>
			sql`update journal_entry set kind = 'nothing' where case_id = ${about}`.execute(tx.db),
		);
		await expect(overwritten).rejects.toThrow();
		// Who waits for nobody: a reason is enough.
		const heard = (await house.mustRun(house.people.nadia, "signalling.note-heard", { words: "Iets gezien." }))["case"];
		await house.mustRun(house.people.nadia, "signalling.settle", { case: heard, how: "on-the-spot", reason: "Even gevraagd, alles goed." });
	});
	it("the reporter adds something and asks how it stands; that may not end nowhere either", async () => {
		const { about, signal, reporter } = await tell();
		await house.mustRun(house.people.tom, "signalling.pick-up", { case: about });
		expect(codeOf(await house.run(reporter, "signalling.add", {}))).toBe("signalling.nothing-added");
		expect((await house.post(reporter, "/antwoord", "signalling.add", { words: "De krant blijft nu ook liggen.", asks: "ja" })).status).toBe(303);
		expect(await openKinds(about)).toContain("signalling.asked");
		expect(
			(await rowsOf<{ holder: string }>(`select holder from open_thing where case_id = '${about}' and kind = 'signalling.asked'`))[0]?.holder,
		).toBe(house.people.tom.id);
		expect((await house.get(house.people.tom, `/signalen/${about}`)).html).toContain("De krant blijft nu ook liggen.");
		await house.mustRun(house.people.tom, "signalling.answer", {
			case: about,
			signal,
			moment: "pick-up",
			whatWeDo: "Ik ben er vanmiddag.",
			how: "call",
		});
		expect(await openKinds(about)).not.toContain("signalling.asked");
	});
	it("who told it stays shielded: the team reads what was told, only who picks it up (and who holds it till then) reads from whom", async () => {
		const { about } = await tell({ name: "Ria de Groot", reachable: "06 00 99 88 77" });
		const [thing] = await rowsOf<{ holder: string }>(`select holder from open_thing where case_id = '${about}' and kind = 'signalling.matter'`);
		const others = [house.people.nadia, house.people.tom, house.people.samira].filter((actor) => actor.id !== thing?.holder);
		for (const actor of others) {
			const { html } = await house.get(actor, `/signalen/${about}`);
			expect(html).not.toContain("Ria de Groot");
			expect(html).toContain("Wie het vertelde, weet alleen wie dit oppakt.");
			expect(JSON.stringify(await house.entries(actor, about))).not.toContain("06 00 99 88 77");
		}
		const [picker] = others as [Actor];
		await house.mustRun(picker, "signalling.pick-up", { case: about });
		expect((await house.get(picker, `/signalen/${about}`)).html).toContain("Ria de Groot");
		expect((await house.get(picker, `/signalen/${about}`)).html).toContain("Wil niet genoemd worden.");
		expect((await house.get(house.people.els, `/signalen/${about}`)).status).toBe(404);
	});
	it("it may turn out not worrying: what was told is marked as not checked, and bringing people together is an end of its own", async () => {
		const { about } = await tell();
		expect((await house.get(house.people.tom, `/signalen/${about}`)).html).toContain("gemeld, nog niet nagegaan");
		await house.mustRun(house.people.tom, "signalling.settle", {
			case: about,
			how: "together",
			reason: "Ze drinken vrijdag koffie.",
			whatWeDo: "Ik nodig u beiden uit.",
		});
		expect((await stateOf(about)).settled?.how).toBe("together");
	});
	it("a reporter sees only what they told, also at a door where more was told", async () => {
		const where = aDoor();
		const first = await tell({ where, sees: "Eerste melder vertelt dit." });
		const second = await tell({ where, sees: "Tweede melder vertelt dat." });
		expect(second.about).toBe(first.about);
		const { html } = await house.get(first.reporter, "/antwoord");
		expect(html).toContain("Eerste melder vertelt dit.");
		expect(html).not.toContain("Tweede melder");
		expect(JSON.stringify(await house.entries(first.reporter, first.about))).not.toContain("Tweede melder");
		expect((await house.get(undefined, "/antwoord")).status).toBe(303);
		expect((await house.get(house.people.nadia, "/antwoord")).status).toBe(403);
	});
	it("a creditor hears at pick-up that a human being is there, and reads no content of others", async () => {
		const where = aDoor();
		await tell({ where, sees: "GEHEIM van de buren." });
		await house.mustRun(house.people.westhof, "signalling.send-arrears", arrearsOf({ address: where, whom: "Karim Bos" }));
		const { about } = await lastSignal();
		// Read on the screen at once, so no word of receipt is owed.
		expect((await house.get(house.people.nadia, `/signalen/${about}`)).html.match(/Nog te geven: bij ontvangst/g)).toHaveLength(1);
		expect((await house.get(house.people.westhof, "/achterstanden")).html).toContain("Nog niets. U hoort het zodra iemand het oppakt.");
		await house.mustRun(house.people.nadia, "signalling.pick-up", { case: about });
		const { html } = await house.get(house.people.westhof, "/achterstanden");
		expect(html).toContain("Een collega uit het team heeft dit opgepakt");
		expect(html).toContain("Nadia");
		expect(html).not.toContain("GEHEIM");
		expect(JSON.stringify(await house.entries(house.people.westhof, about))).not.toContain("GEHEIM");
		expect((await house.get(house.people.westhof, `/signalen/${about}`)).status).toBe(403);
	});
});

describe("rights and ways beside", () => {
	it("the legal route opens beside the contact: nothing ends, nothing waits", async () => {
		const { about } = await tell();
		await house.mustRun(house.people.tom, "signalling.hold-on", { case: about, route: "child", words: "Ik bel met Veilig Thuis, samen met moeder." });
		expect((await stateOf(about)).legalRoute).toBe("child");
		expect(await openKinds(about)).toContain("signalling.legal-route");
		await house.mustRun(house.people.tom, "signalling.pick-up", { case: about });
	});
	it("nobody without a part or the right comes in", async () => {
		const { about, signal } = await tell();
		const commands: readonly (readonly [string, object])[] = [
			["signalling.pick-up", { case: about }],
			["signalling.answer", { case: about, signal, moment: "receipt", whatWeDo: "x" }],
			["signalling.settle", { case: about, how: "otherwise", reason: "x", whatWeDo: "x" }],
			["signalling.hold-on", { case: about, route: "life", words: "x" }],
		];
		for (const [name, input] of commands) {
			expect(codeOf(await house.run(house.people.els, name, input)), name).toBe("kernel.no-part-in-this");
			for (const actor of [anybody(), house.people.wim, house.people.keeper, house.people.westhof])
				expect(codeOf(await house.run(actor, name, input)), name).toBe("kernel.not-yours-to-do");
		}
		expect(codeOf(await house.run(house.people.wim, "signalling.send-arrears", arrearsOf()))).toBe("kernel.not-yours-to-do");
		expect(codeOf(await house.run(house.people.westhof, "signalling.note-heard", { words: "x" }))).toBe("kernel.not-yours-to-do");
	});
	it("the rows can be written again from the journal and come out the same", async () => {
		const tables = ["select * from signal order by id", "select * from answer_owed order by signal, moment"];
		const before = await Promise.all(tables.map((text) => rowsOf(text)));
		await house.house.door(house.people.nadia, { event: "write", what: "test" }, async (tx) => {
			await sql`delete from signal`.execute(tx.db);
			await sql`delete from answer_owed`.execute(tx.db);
			const cases = (await sql<{ case_id: string }>`select case_id from case_line where team_id = ${house.ids.teamA}`.execute(tx.db)).rows;
			for (const { case_id } of cases)
				for (const entry of await house.house.journal.ofCase(tx, case_id)) await house.house.projectors[entry.kind]?.(tx, entry);
		});
		expect(await Promise.all(tables.map((text) => rowsOf(text)))).toEqual(before);
	});
});
