/** Timers, who was told, by which way, and the script of an organisation. SQL and nothing else. */
import { sql } from "kysely";
import type { Instant, ThingId } from "#src/kernel/index.ts";
import { among } from "#src/platform/database/among.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import { type Choice, noChoice, type PushAddress, type Script, type Timer, type Told, type ToldKind } from "./model.ts";

const timer = sql`id, member, case_id as "case", place, chosen, began_at as "beganAt", due_at as "dueAt", next_at as "nextAt", step, place_in_row as turn, help_at as "helpAt", ended_at as "endedAt"`;
/** Begins; says whether it did. */
export const insertTimer = async (
	tx: Tx,
	one: Pick<Timer, "id" | "chosen" | "dueAt"> & { readonly case: string | null; readonly place: string | null; readonly helpAt?: Instant },
): Promise<boolean> =>
	((
		await sql`insert into back_by (tenant, id, member, case_id, place, chosen, began_at, due_at, next_at, help_at)
		values (${tx.actor.tenant}, ${one.id}, ${tx.actor.id}, ${one.case}, ${one.place}, ${[...one.chosen]}::uuid[], ${tx.now}, ${one.dueAt}, ${one.dueAt}, ${one.helpAt ?? null}) on conflict do nothing`.execute(
			tx.db,
		)
	).numAffectedRows ?? 0n) > 0n;
/** Held until the transaction ends: of two who come at the same moment, the second sees what the first did. */
export const holdTimer = async (tx: Tx, id: string): Promise<Timer | undefined> =>
	(await sql<Timer>`select ${timer} from back_by where tenant = ${tx.actor.tenant} and id = ${id} for update`.execute(tx.db)).rows[0];
export const findTimer = async (tx: Tx, id: string): Promise<Timer | undefined> =>
	(await sql<Timer>`select ${timer} from back_by where tenant = ${tx.actor.tenant} and id = ${id}`.execute(tx.db)).rows[0];
/** Of everybody here whose moment has come. */
export const listDue = async (tx: Tx): Promise<readonly ThingId[]> =>
	(
		await sql<{
			id: ThingId;
		}>`select id from back_by where tenant = ${tx.actor.tenant} and ended_at is null and next_at <= ${tx.now} order by next_at, id limit 500`.execute(
			tx.db,
		)
	).rows.map(({ id }) => id);
export const findOwnTimer = async (tx: Tx): Promise<Timer | undefined> =>
	(await sql<Timer>`select ${timer} from back_by where tenant = ${tx.actor.tenant} and member = ${tx.actor.id} and ended_at is null`.execute(tx.db))
		.rows[0];
export const moveTimer = async (
	tx: Tx,
	id: string,
	to: { readonly dueAt?: Instant; readonly nextAt: Instant | null; readonly step?: number; readonly turn?: number; readonly helpAt?: Instant },
): Promise<void> => {
	await sql`update back_by set due_at = coalesce(${to.dueAt ?? null}, due_at), next_at = ${to.nextAt}, step = coalesce(${to.step ?? null}, step), place_in_row = coalesce(${to.turn ?? null}, place_in_row), help_at = coalesce(${to.helpAt ?? null}, help_at)
		where tenant = ${tx.actor.tenant} and id = ${id}`.execute(tx.db);
};
/** Where somebody went is not kept any longer than they are out. */
export const endTimer = async (tx: Tx, id: string, how: "back" | "spoken"): Promise<void> => {
	await sql`update back_by set ended_at = ${tx.now}, ended_by = ${tx.actor.id}, end_how = ${how}, next_at = null, place = null where tenant = ${tx.actor.tenant} and id = ${id} and ended_at is null`.execute(
		tx.db,
	);
};

export const insertTold = async (
	tx: Tx,
	of: string,
	one: { readonly step: number; readonly to: readonly string[]; readonly kind: ToldKind },
): Promise<void> => {
	await sql`insert into back_by_told (tenant, timer, step, member, kind, at) select ${tx.actor.tenant}, ${of}, ${one.step}, m, ${one.kind}, ${tx.now} from unnest(${[...one.to]}::uuid[]) as m on conflict do nothing`.execute(
		tx.db,
	);
};
export const listTold = async (tx: Tx, of: string): Promise<readonly Told[]> =>
	(
		await sql<Told>`select step, member, kind, at, answer, answered_at as "answeredAt" from back_by_told where tenant = ${tx.actor.tenant} and timer = ${of} order by at, step, member`.execute(
			tx.db,
		)
	).rows;
export const answerTold = async (tx: Tx, of: string, answer: string): Promise<void> => {
	await sql`update back_by_told set answer = ${answer}, answered_at = ${tx.now} where tenant = ${tx.actor.tenant} and timer = ${of} and member = ${tx.actor.id} and answered_at is null and kind <> 'fine'`.execute(
		tx.db,
	);
};
export type OutNow = {
	readonly id: string;
	readonly member: string;
	readonly name: string;
	readonly dueAt: Instant;
	readonly help: boolean;
	readonly mine: boolean;
	readonly told: boolean;
	/** A colleague of the team who cannot be there, while somebody expects them today and nobody goes instead: at what time, '' when none was said. */
	readonly expected: string | null;
};
/** For Today: oneself when one is out, whoever one was told about and who is not back, and colleagues who cannot be there where they are expected. One question. */
export const listOut = async (tx: Tx): Promise<readonly OutNow[]> =>
	(
		await sql<OutNow>`select b.id, b.member, m.name, b.due_at as "dueAt", b.help_at is not null as help, b.member = erbij.me() as mine,
			exists (select 1 from back_by_told t where t.tenant = b.tenant and t.timer = b.id and t.member = erbij.me() and t.kind <> 'fine') as told, null as expected
		from back_by b join member m on m.tenant = b.tenant and m.id = b.member
		where b.tenant = ${tx.actor.tenant} and b.ended_at is null and (b.member = erbij.me() or (erbij.me() = any (b.chosen) and b.step > 0))
		union all
		select a.id, a.member, m.name, a.since, false, false, false, (select coalesce(v.time, '') from case_line l join visit v on v.tenant = l.tenant and v.case_id = l.case_id
			where l.tenant = a.tenant and l.responsible = a.member and l.team_id = any (erbij.identities()) and v.member = a.member and v.state = 'planned'
				and v.day = (erbij.now() at time zone 'Europe/Amsterdam')::date order by v.time nulls last limit 1)
		from away a join member m on m.tenant = a.tenant and m.id = a.member where a.tenant = ${tx.actor.tenant} and a.back_at is null and a.member <> erbij.me()
		order by 4`.execute(tx.db)
	).rows;

export type SentRow = { readonly member: string; readonly way: "push" | "mail" | "text"; readonly outcome: "sent" | "later" | "never" | "unsure" };
export const insertSent = async (tx: Tx, of: string, step: number, rows: readonly SentRow[]): Promise<void> => {
	for (const { member, way, outcome } of rows)
		await sql`insert into back_by_sent (tenant, timer, step, member, way, outcome, at) values (${tx.actor.tenant}, ${of}, ${step}, ${member}, ${way}, ${outcome}, ${tx.now})`.execute(
			tx.db,
		);
};
/** The ways of a telling that surely went. */
export const listSent = async (tx: Tx, of: string, step: number): Promise<readonly SentRow[]> =>
	(
		await sql<SentRow>`select member, way, outcome from back_by_sent where tenant = ${tx.actor.tenant} and timer = ${of} and step = ${step} order by n`.execute(
			tx.db,
		)
	).rows;

export const findChoices = async (tx: Tx, members: readonly string[]): Promise<ReadonlyMap<string, Choice>> => {
	if (members.length === 0) return new Map();
	const { rows } = await sql<
		Choice & { member: string }
	>`select member, chosen, sign, mail, text_to as "textTo", pushes from safe_choice where tenant = ${tx.actor.tenant} and member ${among(members)}`.execute(
		tx.db,
	);
	return new Map(rows.map(({ member, ...one }) => [member, one]));
};
export const findChoice = async (tx: Tx, member: string): Promise<Choice> => (await findChoices(tx, [member])).get(member) ?? noChoice;
export const keepChoice = async (tx: Tx, one: Omit<Choice, "pushes">): Promise<void> => {
	await sql`insert into safe_choice (tenant, member, chosen, sign, mail, text_to) values (${tx.actor.tenant}, ${tx.actor.id}, ${[...one.chosen]}::uuid[], ${one.sign}, ${one.mail}, ${one.textTo})
		on conflict (tenant, member) do update set chosen = excluded.chosen, sign = excluded.sign, mail = excluded.mail, text_to = excluded.text_to`.execute(
		tx.db,
	);
};

/** Whether a device of theirs gets alerts: what a colleague who chooses them may know. */
const notePushes = async (tx: Tx, members: readonly string[]): Promise<void> => {
	await sql`insert into safe_choice (tenant, member, pushes)
		select ${tx.actor.tenant}, m, exists (select 1 from push_address p where p.tenant = ${tx.actor.tenant} and p.member = m) from unnest(${[...new Set(members)]}::uuid[]) as m
		on conflict (tenant, member) do update set pushes = excluded.pushes`.execute(tx.db);
};
export const insertPush = async (tx: Tx, one: Omit<PushAddress, "since">): Promise<void> => {
	await sql`insert into push_address (tenant, id, member, endpoint, p256dh, auth, since) values (${tx.actor.tenant}, ${one.id}, ${tx.actor.id}, ${one.endpoint}, ${one.p256dh}, ${one.auth}, ${tx.now})
		on conflict do nothing`.execute(tx.db);
	await notePushes(tx, [tx.actor.id ?? ""]);
};
export const listPush = async (tx: Tx, members: readonly string[]): Promise<readonly (PushAddress & { readonly member: string })[]> =>
	members.length === 0
		? []
		: (
				await sql<
					PushAddress & { member: string }
				>`select id, member, endpoint, p256dh, auth, since from push_address where tenant = ${tx.actor.tenant} and member ${among(members)} order by since`.execute(
					tx.db,
				)
			).rows;
export const deletePush = async (tx: Tx, ids: readonly string[]): Promise<void> => {
	if (ids.length === 0) return;
	const { rows } = await sql<{
		member: string;
	}>`delete from push_address where tenant = ${tx.actor.tenant} and id ${among(ids)} returning member`.execute(tx.db);
	if (rows.length > 0)
		await notePushes(
			tx,
			rows.map(({ member }) => member),
		);
};

const script = sql`organisation_id as organisation, version, words, discussed_on as "discussedOn", discussed_with as "discussedWith", written_by as by, written_at as at`;
/** The newest first. */
export const listScripts = async (tx: Tx): Promise<readonly Script[]> =>
	(await sql<Script>`select ${script} from safety_script where tenant = ${tx.actor.tenant} order by organisation_id, version desc`.execute(tx.db))
		.rows;
export const insertScript = async (
	tx: Tx,
	one: { readonly organisation: string; readonly words: string; readonly discussedOn: string | null; readonly discussedWith: string | null },
): Promise<void> => {
	await sql`insert into safety_script (tenant, organisation_id, version, words, discussed_on, discussed_with, written_by, written_at)
		select ${tx.actor.tenant}, ${one.organisation}, coalesce(max(version), 0) + 1, ${one.words}, ${one.discussedOn}::date, ${one.discussedWith}, ${tx.actor.id}, ${tx.now}
		from safety_script where tenant = ${tx.actor.tenant} and organisation_id = ${one.organisation}`.execute(tx.db);
};
