/** The rows of one signal go from one matter to another, and back. */
import { sql } from "kysely";
import type { Instant } from "#src/kernel/time.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";

/** How many signals a matter has, and when the first of them was noticed. */
const counted = (
	tenant: string,
	about: string,
) => sql`update case_line l set signals = (select count(*) from signal s where s.tenant = ${tenant} and s.case_id = l.case_id),
	first_noticed = (select min(s.first_noticed) from signal s where s.tenant = ${tenant} and s.case_id = l.case_id) where l.tenant = ${tenant} and l.case_id = ${about}`;
const moveSignal = async (tx: Tx, signal: string, from: string, to: string): Promise<void> => {
	const { tenant } = tx.actor;
	const steps = [
		sql`update open_thing o set case_id = ${to} from answer_owed a where o.tenant = ${tenant} and o.id = a.thing and a.tenant = ${tenant} and a.signal = ${signal}`,
		sql`update answer_owed set case_id = ${to} where tenant = ${tenant} and signal = ${signal}`,
		sql`update signal set case_id = ${to} where tenant = ${tenant} and id = ${signal}`,
		sql`update case_party p set case_id = ${to} where p.tenant = ${tenant} and p.case_id = ${from} and p.standing = 'reporter'
			and p.party = (select reporter from signal where tenant = ${tenant} and id = ${signal})
			and not exists (select 1 from signal s where s.tenant = ${tenant} and s.case_id = ${from} and s.reporter = p.party)
			and not exists (select 1 from case_party q where q.tenant = ${tenant} and q.case_id = ${to} and q.party = p.party and q.standing = p.standing)`,
		counted(tenant, from),
	];
	for (const step of steps) await step.execute(tx.db);
};
/** A signal goes to a matter of its own, which is not the same household as the one it came into. */
export const rowsSetApart = async (tx: Tx, question: string, signal: string, from: string, to: string, at: Instant): Promise<void> => {
	await moveSignal(tx, signal, from, to);
	await sql`insert into same_household (tenant, id, case_id, with_case, state, signal, since, decided_at)
		values (${tx.actor.tenant}, ${question}, ${to}, ${from}, 'apart', ${signal}, ${at}, ${at}) on conflict do nothing`.execute(tx.db);
};
/** And back: the matter it stood in alone is over and empty, and nobody has a part in it any more. */
export const rowsPutBack = async (tx: Tx, question: string, signal: string, from: string, to: string): Promise<void> => {
	const { tenant } = tx.actor;
	await moveSignal(tx, signal, from, to);
	const steps = [
		sql`delete from same_household where tenant = ${tenant} and id = ${question}`,
		sql`update open_thing set closed_at = ${tx.now} where tenant = ${tenant} and case_id = ${from} and closed_at is null`,
		sql`delete from case_party where tenant = ${tenant} and case_id = ${from}`,
		sql`update case_line set station = 'settled' where tenant = ${tenant} and case_id = ${from}`,
		counted(tenant, to),
	];
	for (const step of steps) await step.execute(tx.db);
};
/** Whether nobody did anything yet with a matter. */
export const isUntouched = async (tx: Tx, about: string): Promise<boolean> =>
	(
		await sql`select 1 from case_line where tenant = ${tx.actor.tenant} and case_id = ${about} and station = 'noticed' and responsible is null and signals = 1`.execute(
			tx.db,
		)
	).rows.length > 0;
