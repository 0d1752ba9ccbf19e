/** Reading the access log back: for who sees to privacy, and for an audit. Reading it is logged like any other look. */
import { sql } from "kysely";
import type { Instant } from "#src/kernel/time.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { LogRow } from "./nen7513.ts";

export type LogFilter = {
	readonly cases?: readonly string[];
	readonly persons?: readonly string[];
	readonly user?: string;
	readonly from?: Instant;
	readonly until?: Instant;
	readonly what?: string;
	/** Looks at the log itself. */
	readonly ofTheLog?: true;
	/** Where this number stands, whoever or whatever it is of. */
	readonly anyNumber?: string;
	/** Lines before this number: the page after. */
	readonly before?: number;
	readonly most: number;
};
/** The newest first. Without persons or cases: of everybody. */
export const listLog = async (tx: Tx, filter: LogFilter): Promise<readonly LogRow[]> => {
	const about =
		filter.cases === undefined && filter.persons === undefined
			? sql``
			: sql`and (case_id = any (${[...(filter.cases ?? [])]}::uuid[]) or person_id = any (${[...(filter.persons ?? [])]}::uuid[])
				or (user_kind = 'person' and user_id = any (${[...(filter.persons ?? [])]}::uuid[])))`;
	return (
		await sql<LogRow>`select tenant, n, at, user_kind as "userKind", user_id as "user", user_roles as roles, organisation_id as organisation, event, what, case_id as "case",
			person_id as person, why, command_id as command, outcome from access_log where tenant = ${tx.actor.tenant} ${about}
			${filter.user === undefined ? sql`` : sql`and user_id = ${filter.user}`} ${filter.from === undefined ? sql`` : sql`and at >= ${filter.from}`}
			${filter.until === undefined ? sql`` : sql`and at < ${filter.until}`} ${filter.what === undefined ? sql`` : sql`and what = ${filter.what}`}
			${filter.ofTheLog ? sql`and what like 'privacy.access-log%'` : sql``}
			${filter.anyNumber === undefined ? sql`` : sql`and ${filter.anyNumber}::uuid in (user_id, case_id, person_id)`}
			${filter.before === undefined ? sql`` : sql`and n < ${filter.before}`} order by n desc limit ${filter.most}`.execute(tx.db)
	).rows;
};
