/** Files of creditors on their way in, and what came of them. Only who brought a file sees it. */
import { sql } from "kysely";
import type { Instant } from "#src/kernel/time.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { Columns } from "./operations.ts";

/** Brought: the columns are not named yet. Waiting and reading: it is on its way in. Stopped: it could not be taken in further. */
export type FileState = "brought" | "waiting" | "reading" | "done" | "stopped";
export type FileCounts = { readonly done: number; readonly added: number; readonly joined: number; readonly again: number; readonly bad: number };
export type ArrearsFile = FileCounts & {
	readonly id: string;
	readonly organisation: string;
	readonly state: FileState;
	/** Headings and first lines, encrypted; gone when the file is. */
	readonly sealed: Buffer | null;
	readonly separator: string;
	readonly columns: Columns | null;
	readonly kind: string | null;
	/** Lines in the file, without the headings. */
	readonly lines: number;
	readonly at: Instant;
	readonly endedAt: Instant | null;
};
const fileColumns = sql`id, organisation_id as organisation, state, sealed, separator, columns, kind, lines, done, added, joined, again, bad, brought_at as at, ended_at as "endedAt"`;

export const keepFile = async (
	tx: Tx,
	file: {
		readonly id: string;
		readonly organisation: string;
		readonly sealed: Buffer;
		readonly separator: string;
		readonly lines: number;
		readonly bad: number;
	},
): Promise<void> => {
	await sql`insert into arrears_file (tenant, id, organisation_id, brought_by, brought_at, state, sealed, separator, lines, done, bad)
		values (${tx.actor.tenant}, ${file.id}, ${file.organisation}, ${tx.actor.id}, ${tx.now}, 'brought', ${file.sealed}, ${file.separator}, ${file.lines}, ${file.bad}, ${file.bad})`.execute(
		tx.db,
	);
};
export type Part = { readonly first: number; readonly lines: number; readonly sealed: Buffer };
export const keepParts = async (tx: Tx, file: string, parts: readonly Part[]): Promise<void> => {
	if (parts.length === 0) return;
	await sql`insert into arrears_part (tenant, file_id, first_line, lines, sealed)
		select ${tx.actor.tenant}::uuid, ${file}::uuid, p.* from unnest(${parts.map((one) => one.first)}::integer[], ${parts.map((one) => one.lines)}::integer[], ${parts.map((one) => one.sealed)}::bytea[]) as p`.execute(
		tx.db,
	);
};
/** Takes the first part that is left and that nobody else is taking in, or the one that begins with this line: it is gone when this transaction is kept. */
export const takePart = async (tx: Tx, file: string, first?: number): Promise<Part | undefined> =>
	(
		await sql<Part>`delete from arrears_part where tenant = ${tx.actor.tenant} and file_id = ${file}
			and first_line = (select first_line from arrears_part where tenant = ${tx.actor.tenant} and file_id = ${file}
				and first_line >= ${first ?? 0}::integer and first_line <= ${first ?? 2_147_483_647}::integer order by first_line limit 1 for update skip locked)
		returning first_line as first, lines, sealed`.execute(tx.db)
	).rows[0];
/** Whether something is left, though it be in somebody else's hands. */
export const anyPartLeft = async (tx: Tx, file: string): Promise<boolean> =>
	(await sql`select 1 from arrears_part where tenant = ${tx.actor.tenant} and file_id = ${file} limit 1`.execute(tx.db)).rows.length > 0;

/** A line that could not be read or may not come in: its number, why, and for a while the line itself. */
export type BadLine = { readonly line: number; readonly code: string; readonly sealed: Buffer | null };
export const keepBad = async (tx: Tx, file: string, bad: readonly BadLine[]): Promise<void> => {
	if (bad.length === 0) return;
	await sql`insert into arrears_bad (tenant, file_id, line, code, sealed)
		select ${tx.actor.tenant}::uuid, ${file}::uuid, b.* from unnest(${bad.map((one) => one.line)}::integer[], ${bad.map((one) => one.code)}::text[], ${bad.map((one) => one.sealed)}::bytea[]) as b
		on conflict do nothing`.execute(tx.db);
};
export const listBad = async (tx: Tx, file: string, most: number): Promise<readonly BadLine[]> =>
	(
		await sql<BadLine>`select line, code, sealed from arrears_bad where tenant = ${tx.actor.tenant} and file_id = ${file} order by line limit ${most}`.execute(
			tx.db,
		)
	).rows;

export const findFile = async (tx: Tx, id: string): Promise<ArrearsFile | undefined> =>
	(
		await sql<ArrearsFile>`select ${fileColumns} from arrears_file where tenant = ${tx.actor.tenant} and id = ${id} and brought_by = ${tx.actor.id}`.execute(
			tx.db,
		)
	).rows[0];
/** The same, while others who take it in wait for this transaction. */
export const holdFile = async (tx: Tx, id: string): Promise<ArrearsFile | undefined> =>
	(
		await sql<ArrearsFile>`select ${fileColumns} from arrears_file where tenant = ${tx.actor.tenant} and id = ${id} and brought_by = ${tx.actor.id} for update`.execute(
			tx.db,
		)
	).rows[0];
/** The files somebody brought, latest first. */
export const listFiles = async (tx: Tx, most: number): Promise<readonly ArrearsFile[]> =>
	(
		await sql<ArrearsFile>`select ${fileColumns} from arrears_file where tenant = ${tx.actor.tenant} and brought_by = ${tx.actor.id} and state <> 'brought'
		order by brought_at desc, id limit ${most}`.execute(tx.db)
	).rows;
export const askToRead = async (tx: Tx, id: string, columns: Columns, kind: string | null): Promise<void> => {
	await sql`update arrears_file set state = 'waiting', columns = ${JSON.stringify(columns)}::jsonb, kind = ${kind}, asked_at = ${tx.now}
		where tenant = ${tx.actor.tenant} and id = ${id}`.execute(tx.db);
};
export const countRead = async (tx: Tx, id: string, more: FileCounts): Promise<void> => {
	await sql`update arrears_file set state = 'reading', done = done + ${more.done}, added = added + ${more.added}, joined = joined + ${more.joined}, again = again + ${more.again}, bad = bad + ${more.bad}
		where tenant = ${tx.actor.tenant} and id = ${id}`.execute(tx.db);
};
/** The file is in, or can go no further: nothing of it is left but counts and the lines that were not taken in. */
export const endFile = async (tx: Tx, id: string, state: "done" | "stopped"): Promise<void> => {
	await sql`delete from arrears_door where tenant = ${tx.actor.tenant} and file_id = ${id}`.execute(tx.db);
	await sql`delete from arrears_part where tenant = ${tx.actor.tenant} and file_id = ${id}`.execute(tx.db);
	await sql`update arrears_file set state = ${state}, sealed = case when bad > 0 then sealed end, ended_at = ${tx.now} where tenant = ${tx.actor.tenant} and id = ${id}`.execute(
		tx.db,
	);
};
/** How many of these doors this file had not been at yet. */
export const countNewDoors = async (tx: Tx, file: string, doors: readonly Buffer[]): Promise<number> => {
	if (doors.length === 0) return 0;
	const fresh = await sql<{
		count: number;
	}>`with fresh as (insert into arrears_door (tenant, file_id, door) select distinct ${tx.actor.tenant}::uuid, ${file}::uuid, d from unnest(${[...doors]}::bytea[]) as d
		on conflict do nothing returning 1) select count(*)::integer as count from fresh`.execute(tx.db);
	return fresh.rows[0]?.count ?? 0;
};
/** What lay too long: files nobody named the columns of, and lines that were not taken in. */
export const forgetFiles = async (tx: Tx): Promise<void> => {
	await sql`select erbij.forget_files(${tx.now})`.execute(tx.db);
};
