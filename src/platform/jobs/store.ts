/** Hands a job in inside the transaction of who asks for it: it exists if and only if what was written exists. */
import { sql } from "kysely";
import type { Instant } from "#src/kernel/time.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import { type Job, RETRIES } from "./job.ts";

export type When = {
	/** Not before this moment. */
	readonly after?: Instant;
	/** At most one with this key waits at a time; a second is not handed in. */
	readonly key?: string;
};

/** Gives nothing; the job runs after the commit, also when the program stops before that. */
export const sendJob = async <Data>(tx: Tx, job: Job<Data>, data: Data, { after, key }: When = {}): Promise<void> => {
	const given = JSON.stringify(job.data.parse(data));
	await sql`select erbij.hand_in(${job.name}, ${given}::jsonb, ${after ?? null}::timestamptz, ${key ?? null}, ${job.retries ?? RETRIES}::integer)`.execute(
		tx.db,
	);
};
