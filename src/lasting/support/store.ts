/** Who was asked into a support system: ids and a role, no words. */
import { sql } from "kysely";
import type { CaseId } from "#src/kernel/ids.ts";
import type { Instant } from "#src/kernel/time.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { SupportRole } from "./model.ts";

export type Seat = { readonly member: string; readonly kind: "member" | "own"; readonly role: SupportRole };
export const keepMember = async (tx: Tx, caseId: string, { member, kind, role }: Seat, at: Instant): Promise<void> => {
	await sql`insert into support_member (tenant, case_id, member, kind, role, since) values (${tx.actor.tenant}, ${caseId}, ${member}, ${kind}, ${role}, ${at})
		on conflict (tenant, case_id, member) do update set role = excluded.role, since = excluded.since`.execute(tx.db);
};
export const dropMember = async (tx: Tx, caseId: string, member: string): Promise<void> => {
	await sql`delete from support_member where tenant = ${tx.actor.tenant} and case_id = ${caseId} and member = ${member}`.execute(tx.db);
};
export const dropMembers = async (tx: Tx, caseId: string): Promise<void> => {
	await sql`delete from support_member where tenant = ${tx.actor.tenant} and case_id = ${caseId}`.execute(tx.db);
};
/** Who knows the plan of signs. */
export const listBackUps = async (tx: Tx, caseId: string): Promise<readonly string[]> =>
	(
		await sql<{
			member: string;
		}>`select member from support_member where tenant = ${tx.actor.tenant} and case_id = ${caseId} and role = 'back-up' order by member`.execute(
			tx.db,
		)
	).rows.map((row) => row.member);
/** The matters in whose support system this reader was asked. */
export const listSupportOf = async (tx: Tx): Promise<readonly CaseId[]> =>
	(
		await sql<{
			case_id: CaseId;
		}>`select case_id from support_member where tenant = ${tx.actor.tenant} and member = erbij.me() order by since, case_id`.execute(tx.db)
	).rows.map((row) => row.case_id);
export const isInSupport = async (tx: Tx, caseId: string): Promise<boolean> =>
	(await sql`select 1 from support_member where tenant = ${tx.actor.tenant} and case_id = ${caseId} and member = erbij.me()`.execute(tx.db)).rows
		.length > 0;
