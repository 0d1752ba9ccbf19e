/** SQL of entry codes. */
import { sql } from "kysely";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { ComingKind } from "./model.ts";

export type NewEntryCode = {
	readonly id: string;
	readonly digest: Buffer;
	readonly kind: ComingKind;
	readonly subject: string;
	readonly case: string | null;
	readonly until: string;
	readonly once: boolean;
	readonly pinHash: string | null;
};
export const insertEntryCode = async (tx: Tx, one: NewEntryCode): Promise<void> => {
	await sql`insert into entry_code (tenant, id, digest, kind, subject_id, case_id, made_at, until, once, pin_hash)
		values (${tx.actor.tenant}, ${one.id}, ${one.digest}, ${one.kind}, ${one.subject}, ${one.case}, ${tx.now}, ${one.until}, ${one.once}, ${one.pinHash})`.execute(
		tx.db,
	);
};
export type EntryCodeLine = { readonly id: string; readonly made_at: string; readonly until: string; readonly used_at: string | null };
/** The codes that still open something for one subject, newest first. */
export const listOpenCodes = async (tx: Tx, kind: ComingKind, subject: string): Promise<readonly EntryCodeLine[]> =>
	(
		await sql<EntryCodeLine>`select id, made_at, until, used_at from entry_code where tenant = ${tx.actor.tenant} and kind = ${kind} and subject_id = ${subject}
		and ended_at is null and until > ${tx.now} and not (once and used_at is not null) order by made_at desc`.execute(tx.db)
	).rows;
/** Whether this is a code for somebody of this kind that was not ended: its number alone must not show a code of another kind. */
export const isCodeFor = async (tx: Tx, kind: ComingKind, id: string): Promise<boolean> =>
	(await sql`select 1 from entry_code where tenant = ${tx.actor.tenant} and id = ${id} and kind = ${kind} and ended_at is null`.execute(tx.db)).rows
		.length > 0;
export const endCodesOf = async (tx: Tx, kind: ComingKind, subject: string): Promise<void> => {
	await sql`update entry_code set ended_at = ${tx.now} where tenant = ${tx.actor.tenant} and kind = ${kind} and subject_id = ${subject} and ended_at is null`.execute(
		tx.db,
	);
};
/** Marks a code as used; `false` when it was for one time and somebody just used it. */
export const markUsed = async (tx: Tx, id: string): Promise<boolean> =>
	(
		await sql`update entry_code set used_at = ${tx.now} where tenant = ${tx.actor.tenant} and id = ${id} and not (once and used_at is not null)`.execute(
			tx.db,
		)
	).numAffectedRows === 1n;
