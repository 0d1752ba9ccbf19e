/** Hand-overs, questions to senders and what partners hear back, in the database: ids, days and yes or no. */
import { sql } from "kysely";
import type { CaseId, ThingId } from "#src/kernel/ids.ts";
import type { Instant } from "#src/kernel/time.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { HandOverAnswered, HandOverAsked, SenderAsked } from "./model.ts";
import type { WayBackFacts } from "./heard-back.ts";

export const insertHandOver = async (tx: Tx, about: string, one: HandOverAsked, at: Instant): Promise<void> => {
	await sql`insert into hand_over (tenant, id, case_id, signal, from_organisation, to_organisation, to_member, asked_at)
		values (${tx.actor.tenant}, ${one.handOver}, ${about}, ${one.signal}, ${one.from.organisation ?? null}, ${one.to.organisation ?? null}, ${one.to.member ?? null}, ${at})
		on conflict do nothing`.execute(tx.db);
};
export const answerHandOverRow = async (tx: Tx, one: HandOverAnswered, at: Instant): Promise<void> => {
	await sql`update hand_over set answered_at = ${at}, yes = ${one.yes} where tenant = ${tx.actor.tenant} and id = ${one.handOver} and answered_at is null`.execute(
		tx.db,
	);
};
/** How often a signal was handed over: received by us counts, and so does every asking. */
export const countHandOvers = async (tx: Tx, signal: string): Promise<number> =>
	(
		await sql<{ count: number }>`select count(*)::integer as count from hand_over where tenant = ${tx.actor.tenant} and signal = ${signal}`.execute(
			tx.db,
		)
	).rows[0]?.count ?? 0;

export type AskedOfUs = { readonly id: ThingId; readonly case: CaseId; readonly signal: ThingId };
const asked = sql`id, case_id as "case", signal`;
const ofMine = (tx: Tx) => sql`(to_member = ${tx.actor.id}::uuid or (to_member is null and to_organisation = ${tx.actor.organisation}::uuid))`;
/** What this actor was asked to take over and did not answer: by name, or as somebody of the organisation. */
export const listAskedOfMe = async (tx: Tx, most = 50): Promise<readonly AskedOfUs[]> =>
	(
		await sql<AskedOfUs>`select ${asked} from hand_over where tenant = ${tx.actor.tenant} and answered_at is null and ${ofMine(tx)} order by asked_at, id limit ${most}`.execute(
			tx.db,
		)
	).rows;
export const findAskedOfMe = async (tx: Tx, id: string): Promise<AskedOfUs | undefined> =>
	(await sql<AskedOfUs>`select ${asked} from hand_over where tenant = ${tx.actor.tenant} and id = ${id} and ${ofMine(tx)}`.execute(tx.db)).rows[0];

export const insertSenderAsk = async (tx: Tx, about: string, one: SenderAsked, at: Instant): Promise<void> => {
	await sql`insert into sender_ask (tenant, id, case_id, signal, reporter, asked_at)
		values (${tx.actor.tenant}, ${one.ask}, ${about}, ${one.signal}, ${one.reporter ?? null}, ${at}) on conflict do nothing`.execute(tx.db);
};
/** What was said of a signal answers every open question about it. Gives those questions. */
export const senderSaidRow = async (tx: Tx, signal: string, at: Instant): Promise<readonly string[]> =>
	(
		await sql<{
			id: string;
		}>`update sender_ask set said_at = ${at} where tenant = ${tx.actor.tenant} and signal = ${signal} and said_at is null returning id`.execute(tx.db)
	).rows.map((row) => row.id);
/** Questions this sender has not answered. */
export const listSenderAsks = async (tx: Tx, reporters: readonly string[]): Promise<readonly AskedOfUs[]> =>
	(
		await sql<AskedOfUs>`select ${asked} from sender_ask where tenant = ${tx.actor.tenant} and reporter = any (${[...reporters]}::uuid[]) and said_at is null order by asked_at, id limit 50`.execute(
			tx.db,
		)
	).rows;

export type OwnSignal = { readonly id: ThingId; readonly case: CaseId; readonly responsible: string | null } & WayBackFacts;
const own = sql`s.id, s.case_id as "case", s.arrived_at as "arrivedAt", s.picked_up_at as "pickedUpAt", s.settled_at as "settledAt",
	l.responsible, l.first_contact_at as "firstContactAt", l.last_contact_at as "lastContactAt"`;
/** Signals of one sender, newest first, with where they stand. */
export const listOwnSignals = async (tx: Tx, reporters: readonly string[], most: number): Promise<readonly OwnSignal[]> =>
	(
		await sql<OwnSignal>`select ${own} from signal s join case_line l on l.tenant = s.tenant and l.case_id = s.case_id
		where s.tenant = ${tx.actor.tenant} and s.reporter = any (${[...reporters]}::uuid[]) order by s.arrived_at desc, s.id desc limit ${most}`.execute(
			tx.db,
		)
	).rows;
export const findOwnSignal = async (tx: Tx, reporters: readonly string[], id: string): Promise<OwnSignal | undefined> =>
	(
		await sql<OwnSignal>`select ${own} from signal s join case_line l on l.tenant = s.tenant and l.case_id = s.case_id
		where s.tenant = ${tx.actor.tenant} and s.id = ${id} and s.reporter = any (${[...reporters]}::uuid[])`.execute(tx.db)
	).rows[0];

export type Alarm = { readonly case: CaseId; readonly since: Instant };
/** Matters of this actor's teams that were handed over too often while nobody spoke with anybody there (SIG-16). */
export const listAlarms = async (tx: Tx): Promise<readonly Alarm[]> =>
	(
		await sql<Alarm>`select o.case_id as "case", min(o.since) as since from open_thing o join case_line l on l.tenant = o.tenant and l.case_id = o.case_id
		where o.tenant = ${tx.actor.tenant} and o.kind = 'signalling.hand-overs' and o.closed_at is null and l.team_id = any (erbij.identities())
		group by o.case_id order by min(o.since), o.case_id limit 20`.execute(tx.db)
	).rows;
