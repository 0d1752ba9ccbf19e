/** Files of creditors on their way in, and what came of them. */
import { sql } from "kysely";
import type { Instant } from "#src/kernel/time.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";

/** Keeps a brought file, sealed; files nobody read within a day go. */
export const keepFile = async (tx: Tx, file: { readonly id: string; readonly organisation: string; readonly sealed: Buffer }): Promise<void> => {
	await sql`delete from arrears_file where tenant = ${tx.actor.tenant} and brought_at < ${tx.now}::timestamptz - interval '1 day'`.execute(tx.db);
	await sql`insert into arrears_file (tenant, id, organisation_id, brought_by, sealed, brought_at)
		values (${tx.actor.tenant}, ${file.id}, ${file.organisation}, ${tx.actor.id}, ${file.sealed}, ${tx.now})`.execute(tx.db);
};
export const findFile = async (tx: Tx, id: string): Promise<{ readonly organisation: string; readonly sealed: Buffer } | undefined> =>
	(
		await sql<{ organisation: string; sealed: Buffer }>`select organisation_id as organisation, sealed from arrears_file
		where tenant = ${tx.actor.tenant} and id = ${id} and brought_by = ${tx.actor.id}`.execute(tx.db)
	).rows[0];
export const dropFile = async (tx: Tx, id: string): Promise<void> => {
	await sql`delete from arrears_file where tenant = ${tx.actor.tenant} and id = ${id}`.execute(tx.db);
};

/** A line that could not be read or may not come in: its number and why. */
export type BadLine = { readonly line: number; readonly code: string };
export type ArrearsOutcome = {
	readonly id: string;
	readonly at: Instant;
	readonly lines: number;
	readonly added: number;
	readonly joined: number;
	readonly again: number;
	readonly bad: readonly BadLine[];
};
export const keepOutcome = async (tx: Tx, organisation: string, outcome: Omit<ArrearsOutcome, "at">): Promise<void> => {
	await sql`insert into arrears_outcome (tenant, id, organisation_id, brought_by, at, lines, added, joined, again, bad)
		values (${tx.actor.tenant}, ${outcome.id}, ${organisation}, ${tx.actor.id}, ${tx.now}, ${outcome.lines}, ${outcome.added}, ${outcome.joined}, ${outcome.again}, ${JSON.stringify(outcome.bad)}::jsonb)`.execute(
		tx.db,
	);
};
export const findOutcome = async (tx: Tx, id: string): Promise<ArrearsOutcome | undefined> =>
	(
		await sql<ArrearsOutcome>`select id, at, lines, added, joined, again, bad from arrears_outcome where tenant = ${tx.actor.tenant} and id = ${id}`.execute(
			tx.db,
		)
	).rows[0];
