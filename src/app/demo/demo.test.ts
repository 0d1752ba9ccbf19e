/** The demonstration is made by the ordinary road, comes out the same for the same seed, and leaves nothing hanging. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stations } from "#src/people/index.ts";
import { openMasterKey } from "#src/platform/crypto/master-key.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import { openPool, type Pool } from "#src/platform/database/pool.ts";
import { freshDatabase, type TestDatabase } from "#src/platform/database/testing/test-database.ts";
import type { AnyEntry } from "#src/kernel/journal.ts";
import { systemActor } from "#src/kernel/actor.ts";
import type { Instant } from "#src/kernel/time.ts";
import { firstTenant } from "#src/platform/sign-in/server.ts";
import { dutchWords } from "../../../scripts/check/forbidden-words.ts";
import { openHouse } from "../house.ts";
import { phases } from "../phases.ts";
import { reactions } from "../reactions.ts";
import { calendarAt } from "./clock.ts";
import { loadDemo } from "./load.ts";

const NOW = "2026-11-24T13:00:00.000Z" as Instant;
const HOUSEHOLDS = 60;
/** Kinds of entry that the demonstration does not show, each because. */
/** What goes out by itself needs a mail server: the demonstration sends nothing to anybody. */
/** Putting back what was set apart would hide that it was. */
/** Holding something back asks that telling it endangers somebody: nobody in the demonstration is in danger. */
/** What is past fifteen years cannot be in the demonstration of one. */
/** Two households at one moment: the demonstration plays each by itself. */
const notShown: readonly string[] = [
	"planning.own-word-missed",
	"signalling.acknowledged",
	"privacy.held-back",
	"contact.safety-apart",
	"contact.safety-told",
	"privacy.held-back-ended",
	"privacy.receiver-not-reached",
	"signalling.put-back",
	"planning.match-thought",
	"planning.match-answered",
	"planning.match-went",
	"planning.gift-received",
	"privacy.items-announced",
	"privacy.items-told",
	"privacy.items-gone",
	"privacy.items-stay",
];

const master = openMasterKey("", Buffer.alloc(32, 7).toString("base64"));
type Loaded = { readonly database: TestDatabase; readonly pool: Pool };
const loaded: Loaded[] = [];
const load = async (now = NOW, seed = 1, households = HOUSEHOLDS): Promise<Loaded> => {
	const database = await freshDatabase();
	const pool = openPool(database.appConfig, 8, () => undefined);
	const one = { database, pool };
	loaded.push(one);
	await loadDemo({ pool, master, adminConfig: database.adminConfig, now, seed, households });
	return one;
};
const rows = async <Row>({ database }: Loaded, text: string, values: unknown[] = []): Promise<readonly Row[]> =>
	withClient(database.adminConfig, async (client) => (await client.query(text, values)).rows as Row[]);
const countsOf = async (one: Loaded): Promise<unknown> => ({
	stations: await rows(one, "select station, count(*)::integer from case_line group by 1 order by 1"),
	kinds: await rows(one, "select kind, count(*)::integer from journal_entry group by 1 order by 1"),
	held: await rows(
		one,
		"select m.name, o.kind, o.look_again, count(*)::integer from open_thing o join member m on m.id = o.holder where o.closed_at is null group by 1, 2, 3 order by 1, 2, 3",
	),
	people: await rows(one, "select given, family, called from person order by given, family"),
});

describe("the demo neighbourhood", () => {
	let one: Loaded;
	beforeAll(async () => {
		one = await load();
	}, 120_000);
	afterAll(async () => {
		for (const { pool, database } of loaded) {
			await pool.end();
			await database.drop();
		}
	});

	test("the same seed makes the same neighbourhood, another seed another one", async () => {
		expect(await countsOf(await load())).toEqual(await countsOf(one));
		expect(await countsOf(await load(NOW, 3))).not.toEqual(await countsOf(one));
	}, 120_000);
	test("somebody stands at every station", async () => {
		const found = (await rows<{ station: string }>(one, "select distinct station from case_line")).map((row) => row.station);
		expect([...found].sort()).toEqual([...stations].sort());
	});
	test("every kind of entry an operation can write occurs, or is listed as not shown", async () => {
		const written = new Set((await rows<{ kind: string }>(one, "select distinct kind from journal_entry")).map((row) => row.kind));
		const possible = new Set(phases.flatMap((phase) => phase.handled.flatMap(({ operation }) => operation.writes)));
		expect([...possible].filter((kind) => !written.has(kind) && !notShown.includes(kind))).toEqual([]);
	});
	test("PRIN-18 nothing that is open is without a holder or a day", async () => {
		expect(await rows(one, "select kind from open_thing where closed_at is null and (holder is null or look_again is null)")).toEqual([]);
	});
	test("nothing happened in the future, and today there is something to do", async () => {
		expect(await rows(one, "select kind, at from journal_entry where at > $1 or recorded_at > $1", [NOW])).toEqual([]);
		const due = await rows<{ kind: string }>(
			one,
			"select distinct o.kind from open_thing o join member m on m.id = o.holder where o.closed_at is null and m.name = 'Nadia Haddou' and o.look_again = $1",
			[calendarAt(NOW).today],
		);
		expect(due.map((row) => row.kind)).toEqual(
			expect.arrayContaining(["contact.asked-for", "contact.promise", "contact.visit", "signalling.answer-receipt", "carrying-out.look-back"]),
		);
	});
	test("it says demonstration, and only field workers are in the team", async () => {
		expect(await rows(one, "select demo from tenant")).toEqual([{ demo: true }]);
		expect(await rows(one, "select m.name from team_member t join member m on m.id = t.member_id order by 1")).toHaveLength(6);
	});
	test("ANTI-04 no word in it makes somebody into a file, a category or a problem", async () => {
		const clock = { now: () => NOW };
		const house = openHouse({ pool: one.pool, clock, master, phases, reactions });
		const tenant = firstTenant(master);
		const cases = (await rows<{ case_id: string }>(one, "select distinct case_id from journal_entry")).map((row) => row.case_id);
		// Whoever could read everything: each entry is opened for the ones it is meant for.
		const parties = (await rows<{ party: string }>(one, "select distinct party from case_party")).map((row) => row.party);
		const named = (await rows<{ one: string }>(one, "select distinct unnest(named) as one from journal_entry")).map((row) => row.one);
		const authors = (await rows<{ by_id: string }>(one, "select distinct by_id from journal_entry where by_id is not null")).map((row) => row.by_id);
		const kinds = (await rows<{ kind: string }>(one, "select distinct kind from journal_entry")).map((row) => row.kind);
		let read = 0;
		for (const id of new Set([...parties, ...named, ...authors])) {
			const actor = { ...systemActor(tenant), kind: "member" as const, id };
			const entries: readonly AnyEntry[] = await house.door(actor, { event: "look", what: "test" }, async (tx) =>
				[...(await house.journal.ofCases(tx, cases, kinds)).values()].flat(),
			);
			read += entries.length;
			const text = JSON.stringify(entries.map((entry) => entry.body));
			expect(dutchWords.filter(({ pattern }) => pattern.test(text)).map(({ word }) => word)).toEqual([]);
		}
		expect(read).toBeGreaterThan(400);
	}, 60_000);
	test("a second time it is refused, kindly", async () => {
		await expect(loadDemo({ pool: one.pool, master, adminConfig: one.database.adminConfig, now: NOW, seed: 1, households: 1 })).rejects.toThrow(
			"there is a team here already",
		);
	});
});

describe("on any day, at any hour", () => {
	test.each(["2026-03-29T00:04:00.000Z", "2028-02-29T05:00:00.000Z"])(
		"at %s",
		async (at) => {
			const there = await load(at as Instant, 1, 0);
			expect(await rows(there, "select kind, at from journal_entry where at > $1 or recorded_at > $1", [at])).toEqual([]);
			await there.pool.end();
			await there.database.drop();
			loaded.splice(loaded.indexOf(there), 1);
		},
		60_000,
	);
});
