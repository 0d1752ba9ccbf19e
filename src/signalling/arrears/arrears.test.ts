import { tmpdir } from "node:os";
import { join } from "node:path";
import iconv from "iconv-lite";
import { sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import type { Actor } from "#src/kernel/actor.ts";
import type { CaseId } from "#src/kernel/ids.ts";
import { verifyJournal } from "#src/platform/journal/verify.ts";
import { foldSignalling } from "../index.ts";
import { arrearsOf, fileOf } from "../make.ts";
import { signallingPhase } from "../phase.ts";

let house: TestHouse;
beforeAll(async () => {
	house = await testHouse({ phases: [signallingPhase] });
});
afterAll(() => house.close());
beforeEach(() => {
	street = `Straat${++nth}`;
});
let nth = 0;
let street = "";
const rowsOf = <Row>(text: string): Promise<readonly Row[]> =>
	house.house.door(house.people.nadia, { event: "look", what: "test" }, async (tx) => (await sql<Row>`${sql.raw(text)}`.execute(tx.db)).rows);
const count = async (): Promise<number> => (await rowsOf<{ count: number }>("select count(*)::integer as count from signal"))[0]?.count ?? 0;
const lastCase = async (): Promise<CaseId> =>
	(await rowsOf<{ case_id: CaseId }>("select case_id from signal order by id desc limit 1"))[0]?.case_id as CaseId;
const codeOf = (ran: unknown): string => (ran as { code?: string }).code ?? "";
const send = (more: Record<string, unknown> = {}, actor: Actor = house.people.westhof) =>
	house.run(actor, "signalling.send-arrears", arrearsOf({ address: `${street} 14`, ...more }));
const columns = { whom: 0, address: 1, number: 2, postcode: 3, place: 4, months: 5, amount: 6, since: 7 };
const bring = async (text: string | Uint8Array, actor: Actor = house.people.westhof): Promise<string> =>
	String(
		(
			await house.mustRun(actor, "signalling.bring-file", {
				file: { name: "achterstand.csv", bytes: typeof text === "string" ? new TextEncoder().encode(text) : text },
			})
		)["file"],
	);
type Outcome = { lines: number; added: number; joined: number; again: number; bad: { line: number; code: string }[] };
const read = async (file: string, given: object = columns): Promise<Outcome> => {
	const { outcome } = await house.mustRun(house.people.westhof, "signalling.import-arrears", { file, columns: given, kind: "huur" });
	await house.runJobs();
	const asWesthof = <Row>(text: string) =>
		house.house.door(house.people.westhof, { event: "look", what: "test" }, async (tx) => (await sql<Row>`${sql.raw(text)}`.execute(tx.db)).rows);
	const [counts] = await asWesthof<Omit<Outcome, "bad">>(
		`select lines, added, joined, again from arrears_file where id = '${String(outcome)}' and state = 'done' and done = lines`,
	);
	const bad = await asWesthof<Outcome["bad"][number]>(`select line, code from arrears_bad where file_id = '${String(outcome)}' order by line`);
	return { ...(counts as Omit<Outcome, "bad">), bad };
};
const household = (n: number, more: { months?: number; amount?: number } = {}): readonly (string | number)[] => [
	`Bewoner ${n}`,
	street,
	n,
	"1234AB",
	"Weverswijk",
	more.months ?? 2,
	more.amount ?? 800 + n,
	"2026-09-01",
];

describe("one household, by form", () => {
	it("SIG-29 below the agreed threshold it is refused with the text of the agreement; above it stands on the team's list at once", async () => {
		const page = await house.post(
			house.people.westhof,
			"/achterstanden",
			"signalling.send-arrears",
			arrearsOf({ address: `${street} 14`, months: "1" }) as Record<string, string>,
		);
		expect(page.status).toBe(409);
		expect(page.html).toContain("vanaf 2 maanden");
		expect(page.html).toContain("Mensen houden hun huis");
		expect(page.html).toContain("Schulden innen");
		expect(
			(
				await house.post(
					house.people.westhof,
					"/achterstanden",
					"signalling.send-arrears",
					arrearsOf({ address: `${street} 14`, months: "2" }) as Record<string, string>,
				)
			).status,
		).toBe(303);
		const about = await lastCase();
		const [line] = await rowsOf<Record<string, unknown>>(`select station, person_id, responsible, signals from case_line where case_id = '${about}'`);
		expect(line).toEqual({ station: "noticed", person_id: null, responsible: null, signals: 1 });
		const state = foldSignalling(await house.entries(house.people.tom, about));
		expect(state.signals[0]).toMatchObject({ floor: 4, creditor: { name: "Westhof", months: 2, amount: 1240, attempts: "twee brieven" } });
		expect((await house.get(house.people.tom, "/signalen")).html).toContain("2 maanden huur achter");
	});
	it("SIG-31 says that nobody has spoken with them yet until somebody has, and counts down to the announced day", async () => {
		await send({ threat: "Ontruiming", threatOn: "2026-12-15" });
		const about = await lastCase();
		const list = async () => (await house.get(house.people.nadia, "/signalen")).html.split("<li").find((part) => part.includes(about)) ?? "";
		expect(await list()).toContain("Nog niemand sprak met Karim");
		expect(await list()).toContain("over 21 dagen");
		house.pass({ days: 1 });
		expect(await list()).toContain("over 20 dagen");
		expect((await house.get(house.people.nadia, `/signalen/${about}`)).html).toContain("Ontruiming: 15 december.");
		await house.house.door(house.people.nadia, { event: "write", what: "test" }, async (tx) => {
			await sql`update case_line set first_contact_at = ${house.now()} where case_id = ${about}`.execute(tx.db);
		});
		expect(await list()).not.toContain("Nog niemand");
		// No field asks what lies behind it.
		expect((await house.get(house.people.westhof, "/achterstanden")).html).not.toMatch(/oorzaak|reden/i);
	});
	it("SIG-30 arrears of several kinds of one household come together as one matter with one worker", async () => {
		await send({ kind: "huur" });
		const about = await lastCase();
		await house.mustRun(house.people.tom, "signalling.pick-up", { case: about });
		await send({ kind: "zorgverzekering", months: 3, amount: 420 });
		await send({ kind: "waterschapsbelasting van ons dorp", months: 4, amount: 90, address: `${street.toUpperCase()} 14` });
		expect(await lastCase()).toBe(about);
		const state = foldSignalling(await house.entries(house.people.tom, about));
		expect(state.signals.map((one) => one.creditor?.kind)).toEqual(["huur", "zorgverzekering", "waterschapsbelasting van ons dorp"]);
		const things = await rowsOf<{ holder: string }>(`select holder from open_thing where case_id = '${about}' and closed_at is null`);
		expect(things.every((thing) => thing.holder === house.people.tom.id)).toBe(true);
	});
	it("a creditor speaks for no other organisation, and the same twice is said", async () => {
		expect((await send({ organisation: house.ids.conferences })).kind).toBe("ok");
		expect(foldSignalling(await house.entries(house.people.tom, await lastCase())).signals[0]?.creditor?.organisation).toBe(house.ids.westhof);
		expect(codeOf(await send())).toBe("signalling.told-before");
		expect(codeOf(await send({ address: "ergens in de buurt" }))).toBe("signalling.no-door");
		expect((await send({ organisation: house.ids.westhof, amount: 99 }, house.people.nadia)).kind).toBe("ok");
		expect(codeOf(await send({ organisation: house.ids.conferences, amount: 98 }, house.people.nadia))).toBe("signalling.no-agreement");
	});
});

describe("a file", () => {
	it("SIG-29 shows the columns, guessed from the headings, and reads the file; the same file twice adds nothing", async () => {
		const rows = Array.from({ length: 40 }, (_, n) => household(n + 1));
		const file = await bring(fileOf(rows));
		const page = await house.get(house.people.westhof, `/achterstanden/${file}`);
		expect(page.html).toContain("Bewoner 5");
		expect(page.html).not.toContain("Bewoner 6<");
		expect(page.html).toMatch(/name="columns.months"[\s\S]{0,900}?value="5" selected/);
		// What must be there is asked; what was recognised, and what is not in it, lies folded.
		const folds = page.html.slice(page.html.indexOf("Ook herkend: huisnummer, postcode, plaats, sinds"));
		expect(folds.length).toBeLessThan(page.html.length);
		for (const [name, folded] of [
			["whom", false],
			["address", false],
			["months", false],
			["amount", false],
			["number", true],
			["reference", true],
		] as const)
			expect(folds.includes(`name="columns.${name}"`), name).toBe(folded);
		expect(folds).toContain("Staat er nog meer in? Wijs het aan");
		const sent = await house.post(house.people.westhof, `/achterstanden/${file}`, "signalling.import-arrears", {
			file,
			kind: "huur",
			"columns.whom": "0",
			"columns.address": "1",
			"columns.number": "2",
			"columns.postcode": "3",
			"columns.place": "4",
			"columns.months": "5",
			"columns.amount": "6",
			"columns.since": "7",
		});
		expect(house.faults).toEqual([]);
		expect(sent.location).toMatch(/^\/achterstanden\/uitkomst\/[0-9a-f-]{36}$/);
		const before = (await house.get(house.people.westhof, sent.location ?? "")).html;
		expect(before).toContain("0 van 40 regels");
		expect(before).toContain('data-live="arrears"');
		expect(before).toContain(`href="${sent.location ?? ""}"`);
		await house.runJobs();
		expect((await house.get(house.people.westhof, sent.location ?? "")).html).toMatch(/Nieuw op de lijst van het team<\/dt><dd>40</);
		expect((await house.get(house.people.westhof, "/achterstanden")).html).toContain(`href="${sent.location ?? ""}"`);
		expect((await house.get(house.people.westhof, `/achterstanden/${file}`)).status).toBe(409);
		const there = await count();
		expect(await read(await bring(fileOf(rows)))).toEqual({ lines: 40, added: 0, joined: 0, again: 40, bad: [] });
		// The letters of a file and what stands between its cells make no difference.
		const other = fileOf(rows.map((row) => row.map((cell) => `"${cell}"`))).replaceAll(";", "\t");
		expect(await read(await bring(iconv.encode(other, "utf-16le", { addBOM: true })))).toMatchObject({ again: 40, added: 0 });
		expect(await count()).toBe(there);
	});
	it("SIG-29 names every bad line with its number and why, and reads the rest; what is below the threshold stays out", async () => {
		const rows = [
			household(1),
			["", street, 2, "", "", 2, 800, ""],
			household(3, { months: 1 }),
			household(4),
			[...household(5).slice(0, 7), "31-02-2026"],
			household(6),
		];
		const outcome = await read(
			await bring(`${fileOf(rows)}Te kort;${street}\r\n"Open aanhaling;${street};8;;;2;900;\r\nBewoner 9;${street};9;;;2;900;\r\n`),
		);
		expect(outcome).toEqual({
			lines: 9,
			added: 4,
			joined: 0,
			again: 0,
			bad: [
				{ line: 3, code: "no-name" },
				{ line: 4, code: "below-threshold" },
				{ line: 6, code: "no-day" },
				{ line: 8, code: "too-few-cells" },
				{ line: 9, code: "quote-open" },
			],
		});
	});
	it("SIG-30 two lines of one door are one matter, also with one that was there; an earlier worry about that door stays the first", async () => {
		const { case: about } = await house.mustRun(house.people.samira, "signalling.take-call", {
			source: "resident",
			sees: "Ik hoor daar kinderen huilen.",
			where: `${street} 7`,
			way: "none",
		});
		const outcome = await read(await bring(fileOf([household(7), household(7, { amount: 99 }), household(8), household(8, { amount: 98 })])));
		expect(outcome).toMatchObject({ added: 2, joined: 2 });
		const state = foldSignalling(await house.entries(house.people.tom, String(about)));
		expect(state.signals).toHaveLength(3);
		expect(state.signals[0]?.concern).toBe("Ik hoor daar kinderen huilen.");
	});
	it("is encrypted while it waits, opened by nobody else, and gone after it was read", async () => {
		const file = await bring(fileOf([household(1)]));
		const kept = async (who: Actor) =>
			(
				await house.house.door(who, { event: "look", what: "test" }, (tx) =>
					sql<{
						sealed: Buffer | null;
					}>`select sealed from arrears_part where file_id = ${file} union all select sealed from arrears_file where id = ${file}`.execute(tx.db),
				)
			).rows.map((row) => row.sealed);
		const [part, peek] = await kept(house.people.westhof);
		for (const sealed of [part, peek]) expect(sealed?.includes(Buffer.from("Bewoner"))).toBe(false);
		expect(await kept(house.people.nadia)).toEqual([]);
		expect((await house.get(house.people.nadia, `/achterstanden/${file}`)).status).toBe(409);
		expect(codeOf(await house.run(house.people.nadia, "signalling.import-arrears", { file, columns }))).toBe("signalling.file-gone");
		await read(file);
		expect(await kept(house.people.westhof)).toEqual([null]);
		expect((await house.get(house.people.nadia, `/achterstanden/uitkomst/${file}`)).status).toBe(404);
	});
	it("SIG-29 gives back the lines that were not read, in the creditor's own columns, with number and reason; after two weeks only those", async () => {
		const text = `Naam;Straat;Huisnummer;Postcode;Plaats;Maanden;Bedrag;Sinds\r\nBewoner 1;${street};1;;;2;800;\r\n"Erg; lang";${street};2;;;weet niet;9;\r\n"Open;${street};3\r\n`;
		const file = await bring(text);
		await read(file);
		const road = `/achterstanden/uitkomst/${file}`;
		expect((await house.get(house.people.westhof, road)).html).toContain(`href="${road}/niet-ingelezen"`);
		const given = await house.get(house.people.westhof, `${road}/niet-ingelezen`);
		expect(given.html.replace(/^\uFEFF/, "").split("\r\n")).toEqual([
			"Naam;Straat;Huisnummer;Postcode;Plaats;Maanden;Bedrag;Sinds;regel;waarom niet ingelezen",
			`"Erg; lang";${street};2;;;weet niet;9;;3;geen aantal maanden`,
			`"""Open";${street};3;;;;;;4;een aanhalingsteken gaat open en niet dicht`,
			"",
		]);
		expect((await house.get(house.people.nadia, `${road}/niet-ingelezen`)).status).toBe(404);
		house.pass({ days: 15 });
		await house.runNight("signalling.tend");
		expect((await house.get(house.people.westhof, `${road}/niet-ingelezen`)).status).toBe(404);
		expect((await house.get(house.people.westhof, road)).html).toContain("geen aantal maanden");
	});
	it("SIG-29 a line the database cannot keep is named like any other, and keeps no other out", async () => {
		const rows = Array.from({ length: 9 }, (_, n) => household(n + 1));
		const text = fileOf([...rows, ["Bewoner \u0000", street, 10, "", "", 2, 800, ""], household(11)]);
		expect(await read(await bring(text))).toMatchObject({ added: 10, bad: [{ line: 11, code: "unreadable" }] });
	});
	it("SIG-29 parts of one file come in side by side: what the database refuses in two of them is found by halving and named, and nothing else is", async () => {
		const admin = new pg.Client(house.database.adminConfig);
		await admin.connect();
		// What a line may hold is looked at when it is read; here it is the database itself that cannot keep two of them.
		await admin.query(`create function not_kept() returns trigger language plpgsql as $$ begin raise exception 'not kept' using errcode = '22021'; end $$;
			create trigger not_kept before insert on address for each row when (new.number in ('9011', '9212')) execute function not_kept()`);
		const rows = Array.from({ length: 350 }, (_, n) => household(n === 10 || n === 211 ? n + 9001 : n + 1));
		expect(await read(await bring(fileOf(rows)))).toMatchObject({
			added: 348,
			bad: [
				{ line: 12, code: "unreadable" },
				{ line: 213, code: "unreadable" },
			],
		});
		await admin.query("drop trigger not_kept on address; drop function not_kept()");
		await admin.end();
	}, 120_000);
	it("refuses what is no table, is too big, or has a needed column nobody pointed at", async () => {
		const tryFile = (bytes: Uint8Array) => house.run(house.people.westhof, "signalling.bring-file", { file: { name: "x.csv", bytes } });
		expect(codeOf(await tryFile(new TextEncoder().encode("hallo\nwereld\n")))).toBe("signalling.not-a-table");
		expect(codeOf(await tryFile(new Uint8Array(12 * 1024 * 1024 + 1)))).toBe("signalling.file-too-big");
		expect(codeOf(await tryFile(new TextEncoder().encode(`a;b;c\n${"1;2;3\n".repeat(100_001)}`)))).toBe("signalling.too-many-lines");
		const file = await bring(fileOf([household(1)]));
		expect(await house.run(house.people.westhof, "signalling.import-arrears", { file, columns: { whom: 0, address: 1, months: 5 } })).toMatchObject({
			code: "signalling.column-needed",
			field: "columns.amount",
		});
	});
	it("SIG-38 lines without arrears make no signal and no person, whatever else the file says about people", async () => {
		const persons = await rowsOf("select count(*) from person");
		const before = await count();
		const outcome = await read(
			await bring(
				fileOf([
					["Bijstand Een", street, 1, "", "", "", "", ""],
					["Bijstand Twee", street, 2, "", "", 0, 0, ""],
				]),
			),
		);
		expect(outcome.bad.map((one) => one.code)).toEqual(["no-months", "below-threshold"]);
		expect(await count()).toBe(before);
		expect(await rowsOf("select count(*) from person")).toEqual(persons);
	});
	it("entries that came by the thousand have the same chain and the same rows as those that came one by one", async () => {
		await read(await bring(fileOf(Array.from({ length: 30 }, (_, n) => household(n + 1)))));
		await house.mustRun(house.people.westhof, "signalling.send-arrears", arrearsOf({ address: `${street} 99` }));
		const shapes = await rowsOf<{ shape: string }>(
			`select distinct (to_jsonb(l) - 'case_id' - 'address_id' - 'first_noticed' - 'arrived_at')::text as shape from case_line l join address a on a.id = l.address_id where a.street = '${street}'`,
		);
		expect(shapes).toHaveLength(1);
		const jobs = new pg.Pool({ ...house.database.jobsConfig, max: 1 });
		jobs.on("error", () => undefined);
		const verdict = await verifyJournal(jobs, join(tmpdir(), "no-seals-yet"), Buffer.alloc(32)).finally(() => jobs.end());
		expect(verdict).toMatchObject({ good: true });
		expect(verdict.entries).toBeGreaterThan(80);
	});
});
