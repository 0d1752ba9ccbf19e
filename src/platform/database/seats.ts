/** Under which more ids this transaction's actor may be addressed: seats that were taken at this device. Only until the transaction ends. */
import { sql } from "kysely";
import { identitiesOf } from "#src/kernel/actor.ts";
import type { Tx } from "./with-actor.ts";

/** Sits down: from here on in this transaction the actor also reads what is named to these seats. */
export const sitIn = async (tx: Tx, seats: readonly string[]): Promise<void> => {
	if (seats.length === 0) return;
	await sql`select set_config('erbij.identities', ${[...identitiesOf(tx.actor), ...seats].join(",")}, true)`.execute(tx.db);
};
