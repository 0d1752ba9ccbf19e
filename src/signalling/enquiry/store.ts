/** Rounds in the database. Who visits a door is asked here too: organisation and day, and nothing else. */
import { sql } from "kysely";
import type { CaseId, MemberId, TeamId } from "#src/kernel/ids.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { Door, Enquiry, ItemRaised, Offer, RoundKind, StreetGround, View, ViewSide, Visitor } from "./model.ts";

type Row = {
	id: string;
	area_id: string;
	team_id: string;
	kind: RoundKind;
	gain: string;
	holder: string;
	commissioner: string;
	begun_at: Instant;
	ended_at: Instant | null;
	words_erased_at: Instant | null;
	words_erased: number | null;
};
const withParts = async (tx: Tx, rows: readonly Row[]): Promise<readonly Enquiry[]> => {
	const ids = rows.map((row) => row.id);
	const { tenant } = tx.actor;
	const offers = await sql<
		Offer & { enquiry: string }
	>`select enquiry, expected, offer from enquiry_offer where tenant = ${tenant} and enquiry = any (${ids}::uuid[]) order by enquiry, line`.execute(
		tx.db,
	);
	const streets = await sql<{
		enquiry: string;
		street: string;
		ground: StreetGround;
	}>`select enquiry, street, ground from enquiry_street where tenant = ${tenant} and enquiry = any (${ids}::uuid[]) order by enquiry, line`.execute(
		tx.db,
	);
	return rows.map((row) => ({
		id: row.id as CaseId,
		area: row.area_id,
		team: row.team_id as TeamId,
		kind: row.kind,
		gain: row.gain,
		holder: row.holder as MemberId,
		commissioner: row.commissioner,
		begunAt: row.begun_at,
		endedAt: row.ended_at,
		erased: row.words_erased_at === null ? null : { at: row.words_erased_at, items: row.words_erased ?? 0 },
		offers: offers.rows.filter((one) => one.enquiry === row.id).map(({ expected, offer }) => ({ expected, offer })),
		streets: streets.rows.filter((one) => one.enquiry === row.id).map(({ street, ground }) => ({ street, ground })),
	}));
};
const columns = sql`id, area_id, team_id, kind, gain, holder, commissioner, begun_at, ended_at, words_erased_at, words_erased`;
/** Rounds of the own teams, those that go on first. */
export const listEnquiries = async (tx: Tx): Promise<readonly Enquiry[]> =>
	withParts(
		tx,
		(
			await sql<Row>`select ${columns} from enquiry where tenant = ${tx.actor.tenant} and team_id = any (${[...tx.actor.teams]}::uuid[])
			order by ended_at is not null, begun_at desc, id limit 50`.execute(tx.db)
		).rows,
	);
/** A round of one of the own teams. */
export const findEnquiry = async (tx: Tx, id: string): Promise<Enquiry | undefined> =>
	(
		await withParts(
			tx,
			(
				await sql<Row>`select ${columns} from enquiry where tenant = ${tx.actor.tenant} and id = ${id} and team_id = any (${[...tx.actor.teams]}::uuid[])`.execute(
					tx.db,
				)
			).rows,
		)
	)[0];
export const keepEnquiry = async (tx: Tx, one: Omit<Enquiry, "begunAt" | "endedAt" | "erased">): Promise<void> => {
	const { tenant, id: me } = tx.actor;
	await sql`insert into enquiry (tenant, id, area_id, team_id, kind, gain, holder, commissioner, begun_by, begun_at)
		values (${tenant}, ${one.id}, ${one.area}, ${one.team}, ${one.kind}, ${one.gain}, ${one.holder}, ${one.commissioner}, ${me}, ${tx.now})`.execute(
		tx.db,
	);
	for (const [at, { expected, offer }] of one.offers.entries())
		await sql`insert into enquiry_offer (tenant, enquiry, line, expected, offer) values (${tenant}, ${one.id}, ${at}, ${expected}, ${offer})`.execute(
			tx.db,
		);
	for (const [at, { street, ground }] of one.streets.entries())
		await sql`insert into enquiry_street (tenant, enquiry, line, street, ground) values (${tenant}, ${one.id}, ${at}, ${street}, ${ground})`.execute(
			tx.db,
		);
};
export const rowEnded = async (tx: Tx, id: string): Promise<void> => {
	await sql`update enquiry set ended_at = ${tx.now} where tenant = ${tx.actor.tenant} and id = ${id} and ended_at is null`.execute(tx.db);
};
export const keepViewRow = async (
	tx: Tx,
	view: { readonly id: string; readonly enquiry: string; readonly side: ViewSide; readonly words: string },
): Promise<void> => {
	await sql`insert into enquiry_view (tenant, id, enquiry, side, words, by_id, at) values (${tx.actor.tenant}, ${view.id}, ${view.enquiry}, ${view.side}, ${view.words}, ${tx.actor.id}, ${tx.now})`.execute(
		tx.db,
	);
};
export const listViews = async (tx: Tx, enquiry: string): Promise<readonly View[]> =>
	(
		await sql<View>`select id, side, words, at from enquiry_view where tenant = ${tx.actor.tenant} and enquiry = ${enquiry} order by at, id`.execute(
			tx.db,
		)
	).rows;

export const keepDoor = async (
	tx: Tx,
	door: { readonly id: string; readonly enquiry: string; readonly address: string; readonly day: string },
): Promise<void> => {
	await sql`insert into enquiry_door (tenant, id, enquiry, address_id, day, organisation_id, member)
		values (${tx.actor.tenant}, ${door.id}, ${door.enquiry}, ${door.address}, ${door.day}, ${tx.actor.organisation}, ${tx.actor.id})`.execute(tx.db);
};
export const rowDoorDropped = async (tx: Tx, enquiry: string, door: string): Promise<void> => {
	await sql`update enquiry_door set dropped_at = ${tx.now} where tenant = ${tx.actor.tenant} and enquiry = ${enquiry} and id = ${door} and dropped_at is null`.execute(
		tx.db,
	);
};
export const listDoors = async (tx: Tx, enquiry: string): Promise<readonly Door[]> =>
	(
		await sql<Door>`select id, address_id as address, day, member from enquiry_door where tenant = ${tx.actor.tenant} and enquiry = ${enquiry} and dropped_at is null order by day, id`.execute(
			tx.db,
		)
	).rows;
/**
 * Who else comes or came to a door around a day: planned and done visits, and doors of rounds (SIG-25). Never who lives there, never why. `besides` is the own matter
 * or the own round, whose visits are known already.
 */
export const listVisitorsAt = async (
	tx: Tx,
	address: string,
	around: { readonly from: CalendarDay; readonly until: CalendarDay; readonly besides?: string | undefined },
): Promise<readonly Visitor[]> =>
	(
		await sql<Visitor>`select distinct o.name as organisation, seen.day from (
			select v.day, m.organisation_id, v.case_id as besides from case_line l
				join visit v on v.tenant = l.tenant and v.case_id = l.case_id and v.state <> 'dropped'
				join member m on m.tenant = v.tenant and m.id = v.member
				where l.tenant = ${tx.actor.tenant} and l.address_id = ${address}
			union all
			select d.day, d.organisation_id, d.enquiry from enquiry_door d where d.tenant = ${tx.actor.tenant} and d.address_id = ${address} and d.dropped_at is null
		) as seen join organisation o on o.tenant = ${tx.actor.tenant} and o.id = seen.organisation_id
		where seen.day between ${around.from}::date and ${around.until}::date and (${around.besides ?? null}::uuid is null or seen.besides <> ${around.besides ?? null}::uuid)
		order by seen.day limit 5`.execute(tx.db)
	).rows;

export const rowRaised = async (tx: Tx, enquiry: string, item: ItemRaised, at: Instant): Promise<void> => {
	await sql`insert into enquiry_item (tenant, id, enquiry, holder, answer_by, raised_at) values (${tx.actor.tenant}, ${item.item}, ${enquiry}, ${item.holder}, ${item.answerBy}, ${at})
		on conflict do nothing`.execute(tx.db);
};
export const rowItem = async (tx: Tx, item: string, now: { readonly answeredAt?: Instant; readonly matter?: string }): Promise<void> => {
	await sql`update enquiry_item set answered_at = coalesce(answered_at, ${now.answeredAt ?? null}::timestamptz), signal_case = coalesce(signal_case, ${now.matter ?? null}::uuid)
		where tenant = ${tx.actor.tenant} and id = ${item}`.execute(tx.db);
};
export type ItemDue = { readonly id: string; readonly enquiry: string; readonly answerBy: CalendarDay };
/** What this member still has to tell residents by a day: for Today (SIG-26). */
export const listItemsDue = async (tx: Tx, holder: string, until: CalendarDay): Promise<readonly ItemDue[]> =>
	(
		await sql<ItemDue>`select id, enquiry, answer_by as "answerBy" from enquiry_item where tenant = ${tx.actor.tenant} and holder = ${holder} and answered_at is null and answer_by <= ${until}
		order by answer_by, id`.execute(tx.db)
	).rows;
/** How many of each round still wait for an answer. */
export const countItemsOpen = async (tx: Tx, enquiries: readonly string[]): Promise<ReadonlyMap<string, number>> =>
	new Map(
		(
			await sql<{
				enquiry: string;
				n: number;
			}>`select enquiry, count(*)::integer as n from enquiry_item where tenant = ${tx.actor.tenant} and answered_at is null
			and enquiry = any (${[...enquiries]}::uuid[]) group by enquiry`.execute(tx.db)
		).rows.map((row) => [row.enquiry, row.n]),
	);

/** Blanks what residents said in rounds of a team that ended before a moment, and with the words who had a part in them; gives how many rounds (PRIV-12). */
export const eraseRounds = async (tx: Tx, team: string, before: Instant): Promise<number> => {
	const found = await sql<{ n: number }>`select erbij.erase_rounds(${team}, ${before}::timestamptz, ${tx.now}::timestamptz) as n`.execute(tx.db);
	const n = found.rows[0]?.n ?? 0;
	if (n > 0)
		await sql`delete from case_party p using enquiry e where p.tenant = ${tx.actor.tenant} and e.tenant = p.tenant and e.id = p.case_id
			and e.team_id = ${team} and e.words_erased_at = ${tx.now}`.execute(tx.db);
	return n;
};
