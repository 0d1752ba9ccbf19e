/** Terms, what was announced, and what was erased. Whether something is unused the database decides, and it decides again when it erases. */
import { sql } from "kysely";
import type { CaseId, MemberId, TeamId } from "#src/kernel/ids.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { UnusedTerm } from "./model.ts";

export const listTerms = async (tx: Tx, team: string): Promise<readonly UnusedTerm[]> =>
	(
		await sql<UnusedTerm>`select from_day as "from", weeks, watcher from signal_term where tenant = ${tx.actor.tenant} and team_id = ${team} order by from_day desc`.execute(
			tx.db,
		)
	).rows;
export const keepTerm = async (tx: Tx, team: string, from: CalendarDay, weeks: number, watcher: string): Promise<void> => {
	await sql`insert into signal_term (tenant, team_id, from_day, weeks, watcher, set_by, set_at)
		values (${tx.actor.tenant}, ${team}, ${from}, ${weeks}, ${watcher}, ${tx.actor.id}, ${tx.now})
		on conflict (tenant, team_id, from_day) do update set weeks = excluded.weeks, watcher = excluded.watcher, set_by = excluded.set_by, set_at = excluded.set_at`.execute(
		tx.db,
	);
};

export type UnusedMatter = { readonly case: CaseId; readonly answered: boolean; readonly signals: number };
const MOST_A_NIGHT = 20_000;
/** Matters of a team nobody did anything with, that arrived before a moment and were not announced yet. */
export const listUnused = async (tx: Tx, team: string, before: Instant): Promise<readonly UnusedMatter[]> =>
	(
		await sql<UnusedMatter>`select u.case_id as case, u.answered, u.signals from erbij.unused_matters(${team}, ${before}, null, ${MOST_A_NIGHT}) u
		where not exists (select 1 from erasing e where e.tenant = ${tx.actor.tenant} and e.case_id = u.case_id)`.execute(tx.db)
	).rows;
/** Which of these are still unused. */
export const stillUnused = async (tx: Tx, cases: readonly string[]): Promise<ReadonlySet<string>> =>
	new Set(
		(
			await sql<{
				case_id: string;
			}>`select case_id from erbij.unused_matters(null, 'infinity'::timestamptz, ${[...cases]}::uuid[], ${cases.length})`.execute(tx.db)
		).rows.map((row) => row.case_id),
	);
/** Erases those of them that are unused and answered; gives which those were. */
export const eraseUnused = async (tx: Tx, cases: readonly string[]): Promise<readonly { readonly case: CaseId; readonly signals: number }[]> =>
	(
		await sql<{
			case: CaseId;
			signals: number;
		}>`select case_id as case, signals from erbij.erase_unused(${[...cases]}::uuid[], ${tx.now}::timestamptz)`.execute(tx.db)
	).rows;
/** Who holds most of these matters. */
export const mostlyWith = async (tx: Tx, cases: readonly string[]): Promise<MemberId | undefined> =>
	(
		await sql<{
			holder: MemberId;
		}>`select holder from open_thing where tenant = ${tx.actor.tenant} and id = any (${[...cases]}::uuid[]) and holder is not null
		group by holder order by count(*) desc, holder limit 1`.execute(tx.db)
	).rows[0]?.holder;

export type Announced = { readonly case: CaseId; readonly team: TeamId; readonly eraseOn: CalendarDay };
export const listAnnounced = async (tx: Tx, filter: { readonly until?: CalendarDay; readonly team?: string }): Promise<readonly Announced[]> =>
	(
		await sql<Announced>`select case_id as case, team_id as team, erase_on as "eraseOn" from erasing where tenant = ${tx.actor.tenant}
			and (${filter.until ?? null}::date is null or erase_on <= ${filter.until ?? null}::date) and (${filter.team ?? null}::uuid is null or team_id = ${filter.team ?? null}::uuid)
		order by erase_on, case_id`.execute(tx.db)
	).rows;
export type ErasedRow = { readonly id: string; readonly on: CalendarDay; readonly matters: number; readonly signals: number };
export const listErased = async (tx: Tx, team: string, most: number): Promise<readonly ErasedRow[]> =>
	(
		await sql<ErasedRow>`select id, on_day as "on", matters, signals from signals_erased where tenant = ${tx.actor.tenant} and team_id = ${team} order by on_day desc, id limit ${most}`.execute(
			tx.db,
		)
	).rows;

/** Rows that follow from the entries. */
export const rowsAnnounced = async (tx: Tx, notice: string, team: string, eraseOn: CalendarDay, cases: readonly string[]): Promise<void> => {
	await sql`insert into erasing (tenant, case_id, team_id, notice, erase_on) select ${tx.actor.tenant}::uuid, c, ${team}::uuid, ${notice}::uuid, ${eraseOn}::date from unnest(${[...cases]}::uuid[]) as c
		on conflict do nothing`.execute(tx.db);
};
export const rowsErased = async (tx: Tx, id: string, team: string, on: CalendarDay, matters: number, signals: number): Promise<void> => {
	await sql`insert into signals_erased (tenant, id, team_id, on_day, matters, signals) values (${tx.actor.tenant}, ${id}, ${team}, ${on}, ${matters}, ${signals}) on conflict do nothing`.execute(
		tx.db,
	);
};
/** These are announced no longer; gives the notices that are done with it. */
export const rowsReleased = async (tx: Tx, cases: readonly string[]): Promise<readonly string[]> =>
	(
		await sql<{
			notice: string;
		}>`with gone as (delete from erasing where tenant = ${tx.actor.tenant} and case_id = any (${[...cases]}::uuid[]) returning notice, case_id)
		select distinct g.notice from gone g where not exists (select 1 from erasing e where e.tenant = ${tx.actor.tenant} and e.notice = g.notice
			and e.case_id not in (select case_id from gone))`.execute(tx.db)
	).rows.map((row) => row.notice);
