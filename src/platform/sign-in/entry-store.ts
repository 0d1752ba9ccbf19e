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
	readonly way: "letter" | "card";
};
export const insertEntryCode = async (tx: Tx, one: NewEntryCode): Promise<void> => {
	await sql`insert into entry_code (tenant, id, digest, kind, subject_id, case_id, made_at, until, once, pin_hash, way, made_by)
		values (${tx.actor.tenant}, ${one.id}, ${one.digest}, ${one.kind}, ${one.subject}, ${one.case}, ${tx.now}, ${one.until}, ${one.once}, ${one.pinHash}, ${one.way},
			${tx.actor.kind === "member" ? tx.actor.id : null})`.execute(tx.db);
};
export type EntryCodeLine = {
	readonly id: string;
	readonly made_at: string;
	readonly until: string;
	readonly used_at: string | null;
	readonly way: "letter" | "card";
	/** It opens with a birthday no longer, and there is no word of their own to open it with. */
	readonly closed: boolean;
};
/** So many wrong birthdays, and a letter or a card opens with one no longer: there are only 366. Another letter, a passkey, a word of their own do. */
export const MOST_MISSED = 20;
/** The codes that still open something for one subject, newest first. */
export const listOpenCodes = async (tx: Tx, kind: ComingKind, subject: string): Promise<readonly EntryCodeLine[]> =>
	(
		await sql<EntryCodeLine>`select id, made_at, until, used_at, way, missed >= ${MOST_MISSED} and pin_hash is null
			and not exists (select 1 from person_secret s where s.tenant = entry_code.tenant and s.person_id = entry_code.subject_id) as closed from entry_code where tenant = ${tx.actor.tenant} and kind = ${kind} and subject_id = ${subject}
		and ended_at is null and until > ${tx.now} and not (once and used_at is not null) order by made_at desc`.execute(tx.db)
	).rows;
/** Whether this is a code for somebody of this kind that was not ended: its number alone must not show a code of another kind. */
export const isCodeFor = async (tx: Tx, kind: ComingKind, id: string): Promise<boolean> =>
	(await sql`select 1 from entry_code where tenant = ${tx.actor.tenant} and id = ${id} and kind = ${kind} and ended_at is null`.execute(tx.db)).rows
		.length > 0;
/** Ends what was made for somebody; of a letter and a card only the one that is named. */
export const endCodesOf = async (tx: Tx, kind: ComingKind, subject: string, way?: "letter" | "card"): Promise<void> => {
	await sql`update entry_code set ended_at = ${tx.now} where tenant = ${tx.actor.tenant} and kind = ${kind} and subject_id = ${subject} and ended_at is null
		and (${way ?? null}::text is null or way = ${way ?? null})`.execute(tx.db);
};
/** Whether a code stands on a letter or a card. */
export const wayOfCode = async (tx: Tx, id: string): Promise<"letter" | "card" | undefined> =>
	(await sql<{ way: "letter" | "card" }>`select way from entry_code where tenant = ${tx.actor.tenant} and id = ${id}`.execute(tx.db)).rows[0]?.way;
type Counted = { readonly wrong: number; readonly missed: number };
/** Counts an answer to the question of a code before it is looked at; gives how many there were today, and of birthdays in all. */
export const countAnswer = async (tx: Tx, id: string, today: string, birthday: boolean): Promise<Counted> =>
	(
		await sql<Counted>`update entry_code set wrong = case when wrong_on = ${today}::date then wrong + 1 else 1 end, wrong_on = ${today}::date,
			missed = missed + ${birthday ? 1 : 0} where tenant = ${tx.actor.tenant} and id = ${id} returning wrong, missed`.execute(tx.db)
	).rows[0] ?? { wrong: 0, missed: 0 };
/** The answer was right after all. What was wrong before it stays counted: whoever comes in gives nobody else new tries. */
export const forgetAnswers = async (tx: Tx, id: string, birthday: boolean): Promise<void> => {
	await sql`update entry_code set wrong = 0, missed = greatest(0, missed - ${birthday ? 1 : 0}) where tenant = ${tx.actor.tenant} and id = ${id}`.execute(
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

/** What a colleague is told of their first code: by whom it was made, how often it was typed, and when last before now. */
export type FirstCode = { readonly made_at: string; readonly made_by: string | null; readonly times: number; readonly before: string | null };
export const findFirstCode = async (tx: Tx, id: string): Promise<FirstCode | undefined> =>
	(
		await sql<FirstCode>`select e.made_at, m.name as made_by, cardinality(e.typed) as times, e.typed[cardinality(e.typed) - 1] as before
		from entry_code e left join member m on m.tenant = e.tenant and m.id = e.made_by
		where e.tenant = ${tx.actor.tenant} and e.id = ${id} and e.kind = 'member'`.execute(tx.db)
	).rows[0];
/** Somebody typed a first code. */
export const markTyped = async (tx: Tx, id: string): Promise<void> => {
	await sql`update entry_code set typed = typed || ${tx.now}::timestamptz where tenant = ${tx.actor.tenant} and id = ${id}`.execute(tx.db);
};
/** Somebody made a way in with a first code. */
export const markFinished = async (tx: Tx, id: string): Promise<void> => {
	await sql`update entry_code set finished_at = ${tx.now} where tenant = ${tx.actor.tenant} and id = ${id} and finished_at is null`.execute(tx.db);
};
