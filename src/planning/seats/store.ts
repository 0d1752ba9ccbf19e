/** Where somebody who joined has their seat. */
import { sql } from "kysely";
import type { Tx } from "#src/platform/database/with-actor.ts";

/** The matter in which whoever comes in sits in the circle; nothing else of it is read here. */
export const findSeatCase = async (tx: Tx): Promise<string | undefined> =>
	(
		await sql<{
			case_id: string;
		}>`select case_id from case_party where tenant = ${tx.actor.tenant} and party = ${tx.actor.id} and standing = 'in-circle'
			and (until is null or until > erbij.now()) limit 1`.execute(tx.db)
	).rows[0]?.case_id;
