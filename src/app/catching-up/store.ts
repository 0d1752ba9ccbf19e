/**
 * What of before a version only the program itself can bring up to it, because it has to read what is sealed: done once, at a start. Restrictions that were granted before there was
 * a row for them, and words of a team that stood in plain rows.
 */
import { sql } from "kysely";
import type { TenantId } from "#src/kernel/ids.ts";
import type { MasterKey } from "#src/platform/crypto/master-key.ts";
import { makeCaseKey, sealBody, unwrapCaseKey } from "#src/platform/crypto/case-key.ts";
import type { Pool } from "#src/platform/database/pool.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import { rebuildProjections } from "#src/platform/journal/rebuild.ts";
import { restrictOnly, restrictProjections } from "#src/privacy/server.ts";

type Db = Tx["db"];
/** What they asked about their own page stands among what is open, also once it was answered. */
const ASKED = "select distinct case_id from open_thing where tenant = $1 and kind = 'privacy.request'";
const WHAT = "restrictions-and-team-words";

const sealTeamWords = async (db: Db, master: MasterKey, tenant: TenantId): Promise<void> => {
	const keys = new Map<string, ReturnType<typeof makeCaseKey>["key"]>();
	const keyOf = async (team: string) => {
		const known = keys.get(team);
		if (known) return known;
		const made = makeCaseKey(master, team);
		await sql`insert into case_key (tenant, case_id, wrapped, master_id) values (${tenant}, ${team}, ${made.wrapped}, ${made.masterId}) on conflict do nothing`.execute(
			db,
		);
		const { rows } = await sql<{ wrapped: Buffer }>`select wrapped from case_key where tenant = ${tenant} and case_id = ${team}`.execute(db);
		const key = rows[0] ? unwrapCaseKey(master, team, rows[0].wrapped) : made.key;
		keys.set(team, key);
		return key;
	};
	type Laid = Readonly<Record<"id" | "team", string>> &
		Readonly<Record<"why" | "riskOfGoing" | "riskOfStaying" | "bring" | "hindsight", string | null>>;
	const laid =
		await sql<Laid>`select id, team_id as team, why, risk_going as "riskOfGoing", risk_staying as "riskOfStaying", bring, hindsight from laid_weighing
		where tenant = ${tenant} and sealed is null`.execute(db);
	for (const { id, team, ...words } of laid.rows) {
		const said = Object.fromEntries(Object.entries(words).filter(([, word]) => word !== null));
		await sql`update laid_weighing set sealed = ${sealBody(await keyOf(team), `laid/${id}`, said)}, why = null, risk_going = null, risk_staying = null, bring = null, hindsight = null
			where tenant = ${tenant} and id = ${id}`.execute(db);
	}
	type Backing = { readonly id: string; readonly team: string; readonly words: string | null; readonly answer: string | null };
	const backing = await sql<Backing>`select id, team_id as team, words, answer from backing_matter
		where tenant = ${tenant} and (words is not null or answer is not null)`.execute(db);
	for (const { id, team, words, answer } of backing.rows) {
		const key = await keyOf(team);
		await sql`update backing_matter set sealed = ${words === null ? null : sealBody(key, `backing/${id}`, words)},
			answer_sealed = ${answer === null ? null : sealBody(key, `backing-answer/${id}`, answer)}, words = null, answer = null where tenant = ${tenant} and id = ${id}`.execute(
			db,
		);
	}
};

/** Brings every organisation up to this version; gives how many needed it. `admin` passes row-level security by; when it does not, this is left to `npm run rebuild`. */
export const catchUp = async (admin: Pool, master: MasterKey, now: string): Promise<number> => {
	const { rows } = await admin.pg.query<{ sees: boolean }>("select rolsuper or rolbypassrls as sees from pg_roles where rolname = current_user");
	if (!rows[0]?.sees) return 0;
	const behind = await admin.pg.query<{ id: TenantId }>(
		"select t.id from tenant t where not exists (select 1 from caught_up c where c.tenant = t.id and c.what = $1) order by t.made_at",
		[WHAT],
	);
	for (const { id } of behind.rows) {
		// Only the few matters in which somebody asked are read again: a start takes no longer because the journal is large.
		const { rows: asked } = await admin.pg.query<{ case_id: string }>(ASKED, [id]);
		const only = { kinds: Object.keys(restrictOnly), cases: asked.map((one) => one.case_id) };
		await rebuildProjections(admin, master, id, restrictProjections, restrictOnly, only);
		await sealTeamWords(admin.kysely as unknown as Db, master, id);
		await admin.pg.query("insert into caught_up (tenant, what, at) values ($1, $2, $3) on conflict do nothing", [id, WHAT, now]);
	}
	return behind.rows.length;
};
