import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import { openPool } from "#src/platform/database/pool.ts";
import { rebuildProjections } from "#src/platform/journal/rebuild.ts";
import { verifyJournal } from "#src/platform/journal/verify.ts";
import { arrearsOf } from "../make.ts";
import { signallingPhase } from "../phase.ts";
import { termOn } from "./rules.ts";

let house: TestHouse;
beforeAll(async () => {
	house = await testHouse({ at: "2026-01-05T09:00:00Z" });
	await house.mustRun(house.people.keeper, "signalling.set-unused-term", { team: house.ids.teamA, weeks: 8, watcher: house.people.tom.id });
});
afterAll(() => house.close());
const admin = <Row extends object>(text: string): Promise<Row[]> =>
	withClient(house.database.adminConfig, async (client) => (await client.query<Row>(text)).rows);
const call = async (where: string, more: object = {}): Promise<string> =>
	String(
		(
			await house.mustRun(house.people.nadia, "signalling.take-call", {
				sees: `Geheim bij ${where}`,
				where,
				source: "resident",
				way: "none",
				...more,
			})
		)["case"],
	);
const night = () => house.runNight("signalling.tend");
const bodies = (about: string) =>
	admin<{ kind: string; kept: boolean }>(`select kind, body is not null as kept from journal_entry where case_id = '${about}' order by n`);
const there = async (about: string): Promise<boolean> => (await admin(`select 1 from case_line where case_id = '${about}'`)).length > 0;
const verify = async (): Promise<boolean> => {
	const jobs = new pg.Pool({ ...house.database.jobsConfig, max: 1 });
	jobs.on("error", () => undefined);
	return (await verifyJournal(jobs, join(tmpdir(), "no-seals-yet"), Buffer.alloc(32)).finally(() => jobs.end())).good;
};

describe("signals that nobody used", () => {
	it("PRIV-12 SIG-05 are announced to a named person a week before, erased then, and counted on the team's page; what is in use or waits for an answer stays", async () => {
		const { nadia, tom, keeper } = house.people;
		const unused = await call("Stilweg 1");
		const picked = await call("Stilweg 2");
		const waiting = await call("Stilweg 3", { name: "Ria", reachable: "06 00 22 33 44", way: "call" });
		const legal = await call("Stilweg 4", { legalRoute: "child" });
		const late = await call("Stilweg 5");
		await house.mustRun(house.people.westhof, "signalling.send-arrears", arrearsOf({ address: "Stilweg 6" }));
		await house.mustRun(nadia, "signalling.pick-up", { case: picked });
		house.pass({ days: 48 });
		await night();
		expect(await admin("select 1 from erasing")).toEqual([]);
		house.pass({ days: 1 });
		await night();
		const announced = (await admin<{ case_id: string }>("select case_id from erasing")).map((row) => row.case_id);
		expect(announced).toHaveLength(4);
		expect(announced).not.toContain(picked);
		expect(announced).not.toContain(legal);
		// One row on the day of who was named, which leads to all of them.
		const today = (await house.get(tom, "/vandaag")).html;
		expect(today).toContain("Ongebruikte signalen worden over een week gewist");
		expect(today).toContain("/signalen?toon=wissen");
		const list = (await house.get(tom, "/signalen?toon=wissen")).html;
		expect(list).toContain("Stilweg 1");
		expect(list).not.toContain("Stilweg 2");
		expect((await house.get(tom, "/team")).html).toContain("4 worden gewist vanaf");
		// Somebody does something with one of them after all.
		await house.mustRun(tom, "signalling.pick-up", { case: late });
		house.pass({ days: 6 });
		await night();
		expect(await there(unused)).toBe(true);
		house.pass({ days: 1 });
		await night();
		expect(await there(unused)).toBe(false);
		expect((await bodies(unused)).every((row) => !row.kept)).toBe(true);
		expect((await admin(`select 1 from case_key where case_id = '${unused}'`)).length).toBe(0);
		for (const about of [picked, waiting, legal, late]) {
			expect(await there(about)).toBe(true);
			expect((await bodies(about)).every((row) => row.kept)).toBe(true);
		}
		const page = (await house.get(keeper, "/team")).html;
		expect(page).toContain("Minder dan vijf signalen zijn gewist op 2 maart");
		// The colleagues of that team, who saw them, may count them (PRIV-10).
		expect((await house.get(tom, "/team")).html).toContain("2 signalen zijn gewist op 2 maart");
		expect(page).toContain("na 8 weken. Tom hoort dat");
		expect(await verify()).toBe(true);
		// Whoever told it hears how it ended; then it goes as well, and the row on Tom's day with it.
		expect((await house.get(tom, "/vandaag")).html).toContain("/signalen?toon=wissen");
		const signal = (await admin<{ id: string }>(`select id from signal where case_id = '${waiting}'`))[0]?.id;
		await house.mustRun(nadia, "signalling.answer", {
			case: waiting,
			signal,
			moment: "end",
			whatWeDo: "Wij konden hier niets mee. We wissen wat u vertelde.",
			how: "call",
		});
		house.pass({ days: 1 });
		await night();
		expect(await there(waiting)).toBe(false);
		expect((await house.get(tom, "/vandaag")).html).not.toContain("/signalen?toon=wissen");
		expect(await verify()).toBe(true);
		expect(house.faults).toEqual([]);
	});
	it("PRIV-12 nothing is left of them in any table, and a rebuild from the journal gives the same rows", async () => {
		const about = await call("Nergensweg 1", { name: "Ria", reachable: "06 00 22 33 44", way: "call" });
		await house.mustRun(house.people.nadia, "signalling.answer", {
			case: about,
			signal: (await admin<{ id: string }>(`select id from signal where case_id = '${about}'`))[0]?.id,
			moment: "end",
			whatWeDo: "Wij konden hier niets mee.",
			how: "call",
		});
		house.pass({ days: 60 });
		await night();
		house.pass({ days: 8 });
		await night();
		const tables = await admin<{ name: string }>(
			"select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'case_id' and table_name not in ('journal_entry', 'journal_stream', 'access_log')",
		);
		expect(tables.length).toBeGreaterThan(8);
		for (const { name } of tables) expect(await admin(`select 1 from ${name} where case_id = '${about}'`), name).toEqual([]);
		const projections = ["case_line", "case_party", "open_thing", ...(signallingPhase.projections ?? [])];
		const snapshot = async () =>
			Object.fromEntries(
				await Promise.all(projections.map(async (name) => [name, await admin(`select to_jsonb(t)::text as it from ${name} t order by 1`)] as const)),
			);
		const before = await snapshot();
		const pool = openPool(house.database.adminConfig, 2, () => undefined);
		await rebuildProjections(pool, house.house.master, house.ids.tenant, projections, house.house.projectors).finally(() => pool.end());
		expect(await snapshot()).toEqual(before);
	});
	it("PRIV-12 the database erases nothing that is in use, younger than four weeks or still owed an answer, whoever asks it", async () => {
		const young = await call("Jongweg 1");
		const owed = await call("Jongweg 2", { name: "Ria", reachable: "06 00 22 33 44", way: "call" });
		const erase = (cases: readonly string[]) =>
			house.house.door(
				house.people.keeper,
				{ event: "write", what: "test" },
				async (tx) => (await sql`select case_id from erbij.erase_unused(${[...cases]}::uuid[], ${tx.now}::timestamptz)`.execute(tx.db)).rows,
			);
		expect(await erase([young, owed])).toEqual([]);
		house.pass({ days: 30 });
		await house.mustRun(house.people.tom, "signalling.pick-up", { case: young });
		expect(await erase([young, owed])).toEqual([]);
	});
	it("the term is dated: what was agreed earlier holds until the day of the next; a watcher must work in the team", async () => {
		const terms = [
			{ from: "2026-01-01", weeks: 8, watcher: null },
			{ from: "2026-03-01", weeks: 4, watcher: null },
		] as unknown as Parameters<typeof termOn>[0];
		expect(termOn(terms, "2026-02-28" as never).weeks).toBe(8);
		expect(termOn(terms, "2026-03-01" as never).weeks).toBe(4);
		expect(termOn([], "2026-03-01" as never).weeks).toBe(26);
		expect(
			await house.run(house.people.keeper, "signalling.set-unused-term", { team: house.ids.teamA, weeks: 8, watcher: house.people.els.id }),
		).toMatchObject({ code: "signalling.watcher-elsewhere" });
		const page = await house.post(house.people.keeper, "/signalen/bewaren", "signalling.set-unused-term", {
			team: house.ids.teamA,
			weeks: "12",
			watcher: house.people.nadia.id ?? "",
		});
		expect(page.location).toBe("/team#bewaren");
		expect((await house.get(house.people.nadia, "/team")).html).toContain("na 12 weken. Nadia hoort dat");
	});
});
