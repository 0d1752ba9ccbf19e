/** What residents do together, in the database. */
import { sql } from "kysely";
import type { AreaId, MemberId } from "#src/kernel/ids.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { ActionKind, Asked, OurPart, ResidentsAction } from "./model.ts";

type Row = {
	id: string;
	area_id: string;
	kind: ActionKind;
	what: string;
	lead: string;
	asked: Asked;
	our_part: OurPart;
	holder: string;
	look_back_on: string;
	looked_back: string | null;
	contact_wanted: boolean;
};
const asAction = (row: Row): ResidentsAction => ({
	id: row.id,
	area: row.area_id as AreaId,
	kind: row.kind,
	what: row.what,
	lead: row.lead,
	asked: row.asked,
	ourPart: row.our_part,
	holder: row.holder as MemberId,
	lookBackOn: row.look_back_on as CalendarDay,
	lookedBack: row.looked_back,
	contactWanted: row.contact_wanted,
});
const columns = sql`id, area_id, kind, what, lead, asked, our_part, holder, look_back_on, looked_back, contact_wanted`;

/** What residents do together here; what still has its look-back first. */
export const listActions = async (tx: Tx, area: string): Promise<readonly ResidentsAction[]> =>
	(
		await sql<Row>`select ${columns} from residents_action where tenant = ${tx.actor.tenant} and area_id = ${area}
		order by looked_back is not null, look_back_on, id`.execute(tx.db)
	).rows.map(asAction);
/** What this member looks back on by a day: for Today (PRIN-18). */
export const listActionsDue = async (tx: Tx, holder: string, until: CalendarDay): Promise<readonly ResidentsAction[]> =>
	(
		await sql<Row>`select ${columns} from residents_action where tenant = ${tx.actor.tenant} and holder = ${holder} and looked_back is null
		and look_back_on <= ${until} order by look_back_on, id`.execute(tx.db)
	).rows.map(asAction);
export const findAction = async (tx: Tx, id: string): Promise<ResidentsAction | undefined> => {
	const [row] = (await sql<Row>`select ${columns} from residents_action where tenant = ${tx.actor.tenant} and id = ${id}`.execute(tx.db)).rows;
	return row && asAction(row);
};
export type NewAction = Omit<ResidentsAction, "lookedBack" | "contactWanted" | "area" | "holder"> & {
	readonly area: string;
	readonly holder: string;
};
export const keepAction = async (tx: Tx, action: NewAction): Promise<void> => {
	await sql`insert into residents_action (tenant, id, area_id, kind, what, lead, asked, our_part, holder, look_back_on, made_at)
		values (${tx.actor.tenant}, ${action.id}, ${action.area}, ${action.kind}, ${action.what}, ${action.lead}, ${action.asked}, ${action.ourPart}, ${action.holder},
			${action.lookBackOn}, ${tx.now})`.execute(tx.db);
};
export const keepAsked = async (tx: Tx, id: string, asked: Asked): Promise<void> => {
	await sql`update residents_action set asked = ${asked}, looked_back = case when ${asked} = 'no' then coalesce(looked_back, '') else looked_back end,
		looked_back_at = case when ${asked} = 'no' then ${tx.now}::timestamptz else looked_back_at end where tenant = ${tx.actor.tenant} and id = ${id}`.execute(
		tx.db,
	);
};
/** Closes it; the same moment cannot close it twice. */
export const closeAction = async (tx: Tx, id: string, how: string, contactWanted: boolean): Promise<boolean> =>
	((
		await sql`update residents_action set looked_back = ${how}, looked_back_at = ${tx.now}, contact_wanted = ${contactWanted}
		where tenant = ${tx.actor.tenant} and id = ${id} and looked_back is null`.execute(tx.db)
	).numAffectedRows ?? 0n) > 0n;
