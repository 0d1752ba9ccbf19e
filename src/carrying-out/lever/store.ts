/** In which matters an organisation has something to confirm. */
import { sql } from "kysely";
import type { CaseId, OrganisationId } from "#src/kernel/ids.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";

export const listCasesOfPartner = async (tx: Tx, organisation: OrganisationId): Promise<readonly CaseId[]> =>
	(
		await sql<{
			case_id: CaseId;
		}>`select case_id from case_party where tenant = ${tx.actor.tenant} and party = ${organisation} and standing = 'partner'
		and (until is null or until > erbij.now())`.execute(tx.db)
	).rows.map((row) => row.case_id);
