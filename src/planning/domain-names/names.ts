/** The names a team gave to the sides of a life: kept, and read with the plan (PLA-05). */
import { sql } from "kysely";
import { z } from "zod";
import { line } from "#src/kernel/fields.ts";
import { operation } from "#src/kernel/operation.ts";
import { ok } from "#src/kernel/result.ts";
import { type Handled, handles } from "#src/platform/operations/handler.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import { type DomainKey, domainKeys } from "../domains.ts";

const NameDomain = z.object({ domain: z.enum(domainKeys), words: line(40).optional() });
export type NameDomain = z.infer<typeof NameDomain>;
export const nameDomain = operation<NameDomain>({
	name: "planning.name-domain",
	input: NameDomain,
	who: "keep-words",
	audience: "none",
	offline: false,
	writes: [],
	says: "How the team calls a side of a life; left empty, the house's own name.",
});
export type OwnNames = Partial<Readonly<Record<DomainKey, string>>>;
/** The names that were chosen; empty when none were. */
export const listDomainNames = async (tx: Tx): Promise<OwnNames> =>
	Object.fromEntries(
		(
			await sql<{ domain: DomainKey; words: string }>`select domain, words from domain_name where tenant = ${tx.actor.tenant}`.execute(tx.db)
		).rows.map(({ domain, words }) => [domain, words]),
	);
export const namesHandled: readonly Handled[] = [
	handles(nameDomain, async ({ tx }, { domain, words }) => {
		if (words === undefined) await sql`delete from domain_name where tenant = ${tx.actor.tenant} and domain = ${domain}`.execute(tx.db);
		else
			await sql`insert into domain_name (tenant, domain, words, set_by, set_at) values (${tx.actor.tenant}, ${domain}, ${words}, ${tx.actor.id}, ${tx.now})
				on conflict (tenant, domain) do update set words = excluded.words, set_by = excluded.set_by, set_at = excluded.set_at`.execute(tx.db);
		return ok({ entries: [], answer: { kept: true } });
	}),
];
