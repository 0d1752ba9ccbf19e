/** The names a team gave to the sides of a life: kept, and read with the plan (PLA-05). */
import { sql } from "kysely";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { DomainKey } from "../domains.ts";

export type OwnNames = Partial<Readonly<Record<DomainKey, string>>>;
/** The names that were chosen; empty when none were. */
export const listDomainNames = async (tx: Tx): Promise<OwnNames> =>
	Object.fromEntries(
		(
			await sql<{ domain: DomainKey; words: string }>`select domain, words from domain_name where tenant = ${tx.actor.tenant}`.execute(tx.db)
		).rows.map(({ domain, words }) => [domain, words]),
	);
/** Keeps a name; without one, the house's own counts again. */
export const keepDomainName = async (tx: Tx, domain: DomainKey, words: string | undefined): Promise<void> => {
	if (words === undefined) await sql`delete from domain_name where tenant = ${tx.actor.tenant} and domain = ${domain}`.execute(tx.db);
	else
		await sql`insert into domain_name (tenant, domain, words, set_by, set_at) values (${tx.actor.tenant}, ${domain}, ${words}, ${tx.actor.id}, ${tx.now})
			on conflict (tenant, domain) do update set words = excluded.words, set_by = excluded.set_by, set_at = excluded.set_at`.execute(tx.db);
};
