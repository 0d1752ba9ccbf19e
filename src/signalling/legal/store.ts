/** The steps of legal routes in the database: settings of a team, no word about anybody. */
import { sql } from "kysely";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { LegalSetting } from "./model.ts";

/** Everything this team kept, oldest first. */
export const listLegalSettings = async (tx: Tx): Promise<readonly LegalSetting[]> =>
	(
		await sql<LegalSetting>`select id, route, country, from_day as "from", source, steps from legal_route where tenant = ${tx.actor.tenant} order by from_day, kept_at`.execute(
			tx.db,
		)
	).rows;
export const insertLegalSetting = async (tx: Tx, one: LegalSetting): Promise<void> => {
	await sql`insert into legal_route (tenant, id, route, country, from_day, source, steps, kept_by, kept_at)
		values (${tx.actor.tenant}, ${one.id}, ${one.route}, ${one.country}, ${one.from}, ${one.source}, ${JSON.stringify(one.steps)}::jsonb, ${tx.actor.id}, ${tx.now})`.execute(
		tx.db,
	);
};
