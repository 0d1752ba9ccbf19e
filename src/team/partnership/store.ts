/** Agreements and keys in the database. */
import { sql } from "kysely";
import { addDays, type CalendarDay, dayOf } from "#src/kernel/time.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { ApiKey, Partnership } from "./model.ts";

const agreement = sql`id, organisation_id as organisation, aim, not_aim as "notAim", thresholds, shared, who_tells as "whoTells", signed_by_us as "signedByUs",
	signed_by_them as "signedByThem", signed_on as "signedOn", review_on as "reviewOn", from_day as "from", until_day as "until"`;
const inForce = (today: CalendarDay) => sql`from_day <= ${today} and (until_day is null or until_day >= ${today})`;
/** What is agreed with an organisation today; undefined when nothing is (TEAM-08). */
export const findPartnership = async (tx: Tx, organisationId: string): Promise<Partnership | undefined> =>
	(
		await sql<Partnership>`select ${agreement} from partnership where tenant = ${tx.actor.tenant} and organisation_id = ${organisationId} and ${inForce(dayOf(tx.now))}
		order by from_day desc, agreed_at desc limit 1`.execute(tx.db)
	).rows[0];
/** Every agreement of today, by organisation. */
export const listPartnerships = async (tx: Tx): Promise<readonly Partnership[]> =>
	(
		await sql<Partnership>`select distinct on (organisation_id) ${agreement} from partnership where tenant = ${tx.actor.tenant} and ${inForce(dayOf(tx.now))}
		order by organisation_id, from_day desc, agreed_at desc`.execute(tx.db)
	).rows;
/** The same with the name of each organisation that is still there, for pages that show what was agreed. */
export const listNamedAgreements = async (tx: Tx): Promise<readonly { readonly name: string; readonly agreement: Partnership }[]> => {
	const names = await sql<{
		id: string;
		name: string;
	}>`select id, name from organisation where tenant = ${tx.actor.tenant} and left_on is null`.execute(tx.db);
	const byId = new Map(names.rows.map((row) => [row.id, row.name]));
	return (await listPartnerships(tx))
		.flatMap((agreement) => {
			const name = byId.get(agreement.organisation);
			return name === undefined ? [] : [{ name, agreement }];
		})
		.sort((a, b) => a.name.localeCompare(b.name, "nl"));
};
/** All there ever were with one organisation, newest first: every version is kept. */
export const listAgreementsWith = async (tx: Tx, organisationId: string): Promise<readonly Partnership[]> =>
	(
		await sql<Partnership>`select ${agreement} from partnership where tenant = ${tx.actor.tenant} and organisation_id = ${organisationId} order by from_day desc, agreed_at desc`.execute(
			tx.db,
		)
	).rows;
/** A new agreement takes the place of the one that ran; that one ends the day before. */
export const insertPartnership = async (tx: Tx, one: Partnership): Promise<void> => {
	await sql`update partnership set until_day = ${addDays(one.from, -1)} where tenant = ${tx.actor.tenant} and organisation_id = ${one.organisation}
		and from_day < ${one.from} and (until_day is null or until_day >= ${one.from})`.execute(tx.db);
	await sql`insert into partnership (tenant, id, organisation_id, aim, not_aim, thresholds, shared, who_tells, signed_by_us, signed_by_them, signed_on, review_on, from_day, until_day, agreed_by, agreed_at)
		values (${tx.actor.tenant}, ${one.id}, ${one.organisation}, ${one.aim}, ${one.notAim}, ${JSON.stringify(one.thresholds)}::jsonb, ${[...one.shared]}::text[], ${one.whoTells},
			${one.signedByUs}, ${one.signedByThem}, ${one.signedOn}, ${one.reviewOn}, ${one.from}, ${one.until}, ${tx.actor.id}, ${tx.now})`.execute(tx.db);
};

const key = sql`id, organisation_id as organisation, called, made_at as "madeAt", shown_at is not null as shown, used_on as "usedOn", ended_at as "endedAt"`;
export const listKeys = async (tx: Tx, organisation: string): Promise<readonly ApiKey[]> =>
	(
		await sql<ApiKey>`select ${key} from api_key where tenant = ${tx.actor.tenant} and organisation_id = ${organisation} order by made_at desc, id`.execute(
			tx.db,
		)
	).rows;
export const findKey = async (tx: Tx, id: string): Promise<ApiKey | undefined> =>
	(await sql<ApiKey>`select ${key} from api_key where tenant = ${tx.actor.tenant} and id = ${id}`.execute(tx.db)).rows[0];
export const insertKey = async (
	tx: Tx,
	one: { readonly id: string; readonly organisation: string; readonly digest: Buffer; readonly called: string },
): Promise<void> => {
	await sql`insert into api_key (tenant, id, organisation_id, digest, called, made_by, made_at)
		values (${tx.actor.tenant}, ${one.id}, ${one.organisation}, ${one.digest}, ${one.called}, ${tx.actor.id}, ${tx.now})`.execute(tx.db);
};
/** Shows a key to who made it, the first time and never again. Says whether this was that time. */
export const showKeyOnce = async (tx: Tx, id: string): Promise<boolean> =>
	(
		await sql`update api_key set shown_at = ${tx.now} where tenant = ${tx.actor.tenant} and id = ${id} and made_by = ${tx.actor.id} and shown_at is null and ended_at is null`.execute(
			tx.db,
		)
	).numAffectedRows === 1n;
export const endKey = async (tx: Tx, id: string): Promise<void> => {
	await sql`update api_key set ended_at = ${tx.now}, ended_by = ${tx.actor.id} where tenant = ${tx.actor.tenant} and id = ${id} and ended_at is null`.execute(
		tx.db,
	);
};
