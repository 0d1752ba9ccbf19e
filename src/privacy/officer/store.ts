/** Whom a line of the log is about, for who sees to privacy: names and ids, nothing of what was said. */
import { sql } from "kysely";
import type { Tx } from "#src/platform/database/with-actor.ts";

const MOST_PERSONS = 20;
/** People whose name begins like this or has it in it. */
export const findPersonsNamed = async (tx: Tx, named: string): Promise<readonly string[]> =>
	(
		await sql<{
			id: string;
		}>`select id from person where tenant = ${tx.actor.tenant} and name_norm like '%' || erbij.name_norm(${named}) || '%' order by name_norm, id limit ${MOST_PERSONS}`.execute(
			tx.db,
		)
	).rows.map((row) => row.id);
export type About = { readonly case: string; readonly person: string | null; readonly called: string | null };
/** Whom matters are about; one that is not found was erased. */
export const listAbout = async (tx: Tx, cases: readonly string[]): Promise<ReadonlyMap<string, About>> =>
	new Map(
		(
			await sql<About>`select l.case_id as "case", l.person_id as person, p.called from case_line l left join person p on p.tenant = l.tenant and p.id = l.person_id
			where l.tenant = ${tx.actor.tenant} and l.case_id = any (${[...cases]}::uuid[])`.execute(tx.db)
		).rows.map((row) => [row.case, row]),
	);
export const casesOfPersons = async (tx: Tx, persons: readonly string[]): Promise<readonly string[]> =>
	(
		await sql<{
			id: string;
		}>`select case_id as id from case_line where tenant = ${tx.actor.tenant} and person_id = any (${[...persons]}::uuid[])`.execute(tx.db)
	).rows.map((row) => row.id);
/** Who sees to privacy: reads the reason for which somebody opened a matter. */
export const listOfficers = async (tx: Tx): Promise<readonly string[]> =>
	(
		await sql<{
			id: string;
		}>`select id from member where tenant = ${tx.actor.tenant} and active and 'privacy-officer' = any (roles) order by id`.execute(tx.db)
	).rows.map((row) => row.id);
