/** What came of verifying, kept for who audits: when, whether everything holds, how much there was, and the digest of the last seal. */
import { sql } from "kysely";
import type pg from "pg";
import type { Instant } from "#src/kernel/time.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { Verdict } from "./verify.ts";

export type Verified = {
	readonly at: Instant;
	readonly good: boolean;
	readonly entries: number;
	readonly lines: number;
	readonly seals: number;
	readonly unsealed: number;
	readonly lost: number;
	readonly head: string | null;
	readonly first: string | null;
};
/** Writes it down, as the jobs role. */
export const noteVerdict = async (jobs: pg.Pool, verdict: Verdict, at: Instant): Promise<void> => {
	const { good, entries, lines, seals, unsealed, lost, head, first } = verdict;
	await jobs.query("select erbij.note_verification($1, $2, $3, $4, $5, $6, $7, $8, $9)", [
		at,
		good,
		entries,
		lines,
		seals,
		unsealed,
		lost,
		head ?? null,
		first ?? null,
	]);
};
/** When it was last verified, if ever. */
export const lastVerified = async (jobs: pg.Pool): Promise<Instant | undefined> =>
	(await jobs.query<{ at: Instant | null }>("select erbij.last_verified() as at")).rows[0]?.at ?? undefined;
/** The latest outcomes, the newest first. */
export const listVerified = async (tx: Tx, most: number): Promise<readonly Verified[]> =>
	(
		await sql<Verified>`select at, good, entries, lines, seals, unsealed, lost, head, first from verification
			where tenant = ${tx.actor.tenant} order by at desc limit ${most}`.execute(tx.db)
	).rows;
