/** Items past their term, what is kept longer, and what is still in use: envelopes, ids and days. */
import { sql } from "kysely";
import type { CaseId, ThingId } from "#src/kernel/ids.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import { listOpenThings } from "#src/people/server.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { PastItem } from "./model.ts";
import { type Before, fadingKinds, noteKinds } from "./rules.ts";

/** At once, over all matters: the rest comes with the next proposal. */
const MOST_ITEMS = 2_000;
export const OPEN_KIND = "privacy.items-go";

export const listPast = async (tx: Tx, befores: readonly Before[], today: CalendarDay, among?: readonly string[]): Promise<readonly PastItem[]> => {
	if (befores.length === 0) return [];
	const notes = befores.find(({ rule }) => rule === "notes");
	const whole = befores.filter(({ rule }) => rule !== "notes");
	return (
		await sql<
			Omit<PastItem, "case"> & { case_id: CaseId }
		>`select case_id, responsible, rule, entry, kind, made from erbij.items_past(${whole.map(({ rule }) => rule)}::text[],
			${whole.map(({ before }) => before)}::timestamptz[], ${[...fadingKinds]}::text[], ${notes?.before ?? null}::timestamptz, ${[...noteKinds]}::text[], ${today}::date,
			${among ? [...among] : null}::uuid[], ${MOST_ITEMS})`.execute(tx.db)
	).rows.map(({ case_id, ...row }) => ({ ...row, case: case_id }));
};
export const openThingsAbout = async (tx: Tx, matter: string): Promise<readonly ThingId[]> =>
	(await listOpenThings(tx, { case: matter, kinds: [OPEN_KIND] })).map(({ id }) => id as ThingId);
/** Ids that something still leans on: what is open in these matters, and what is shared until a day that has not come. */
export const idsInUse = async (tx: Tx, matters: readonly string[], today: CalendarDay): Promise<readonly string[]> =>
	(
		await sql<{
			id: string;
		}>`select id from open_thing where tenant = ${tx.actor.tenant} and case_id = any (${[...matters]}::uuid[]) and closed_at is null and kind <> ${OPEN_KIND}
			union all select id from disclosure where tenant = ${tx.actor.tenant} and case_id = any (${[...matters]}::uuid[]) and ended_at is null and stopped_at is null and until_day >= ${today}`.execute(
			tx.db,
		)
	).rows.map(({ id }) => id);
export type GoingItem = { readonly entry: string; readonly goesOn: CalendarDay; readonly approved: boolean };
/** Which items of a matter lie in a proposal that still runs. */
export const listGoing = async (tx: Tx, matter: string): Promise<readonly GoingItem[]> =>
	(
		await sql<GoingItem>`select p.entry, d.not_before as "goesOn", d.approved_by is not null as approved from destruction_piece p join destruction d on d.tenant = p.tenant and d.id = p.destruction
			where p.tenant = ${tx.actor.tenant} and p.matter = ${matter} and p.why = 'term' and p.state = 'proposed' and d.withdrawn_at is null and d.done_at is null
			and not exists (select 1 from item_kept k where k.tenant = p.tenant and k.case_id = p.matter and k.entry = p.entry and k.until > d.not_before) order by p.entry`.execute(
			tx.db,
		)
	).rows;

/** `under`: whose key its words lie under; of a conference that is its own. */
export type ToFade = { readonly matter: CaseId; readonly under: string; readonly entry: string; readonly kind: string; readonly body: Buffer };
/** The sealed words of what goes tonight: of nothing else. */
export const listToFade = async (tx: Tx, proposal: string): Promise<readonly ToFade[]> =>
	(await sql<ToFade>`select matter, under, entry, kind, body from erbij.items_to_fade(${proposal}, ${tx.now}::timestamptz)`.execute(tx.db)).rows;

export const rowKept = async (tx: Tx, about: string, entry: string, until: CalendarDay): Promise<void> => {
	await sql`insert into item_kept (tenant, case_id, entry, until) values (${tx.actor.tenant}, ${about}, ${entry}, ${until})
		on conflict (tenant, case_id, entry) do update set until = greatest(item_kept.until, excluded.until)`.execute(tx.db);
};
