/** `where id ${among(ids)}`: one id is a question the database plans once for good; for a list of unknown length it would plan anew each time. */
import { type RawBuilder, sql } from "kysely";

/** Gives `= $1` for one id and `= any ($1::uuid[])` for none or more. */
export const among = (ids: readonly string[]): RawBuilder<unknown> => (ids.length === 1 ? sql`= ${ids[0]}::uuid` : sql`= any (${[...ids]}::uuid[])`);
