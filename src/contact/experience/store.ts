/** Experience workers: what they say of themselves, their stories, and their hours. SQL and nothing else. */
import { sql } from "kysely";
import type { CalendarDay, MemberId } from "#src/kernel/index.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";

export type Experience = {
	readonly fields: readonly string[];
	readonly ready: string | null;
	readonly support: string | null;
	readonly paused: boolean;
	readonly mentor: MemberId | null;
	readonly hoursAgreed: number | null;
	readonly tasks: string | null;
};
export const findExperience = async (tx: Tx, member: string): Promise<Experience | undefined> =>
	(
		await sql<Experience>`select fields, ready, support, paused, mentor, hours_agreed::float8 as "hoursAgreed", tasks from experience where tenant = ${tx.actor.tenant} and member_id = ${member}`.execute(
			tx.db,
		)
	).rows[0];
export const keepOwn = async (
	tx: Tx,
	one: Pick<Experience, "fields" | "paused"> & { readonly ready?: string | undefined; readonly support?: string | undefined },
): Promise<void> => {
	await sql`insert into experience (tenant, member_id, fields, ready, support, paused) values (${tx.actor.tenant}, ${tx.actor.id}, ${[...one.fields]}::text[], ${one.ready ?? null}, ${one.support ?? null}, ${one.paused})
		on conflict (tenant, member_id) do update set fields = excluded.fields, ready = excluded.ready, support = excluded.support, paused = excluded.paused`.execute(
		tx.db,
	);
};
export const keepAgreed = async (
	tx: Tx,
	one: { readonly member: string; readonly mentor?: string | undefined; readonly hours?: number | undefined; readonly tasks?: string | undefined },
): Promise<void> => {
	await sql`insert into experience (tenant, member_id, mentor, hours_agreed, tasks) values (${tx.actor.tenant}, ${one.member}, ${one.mentor ?? null}, ${one.hours ?? null}, ${one.tasks ?? null})
		on conflict (tenant, member_id) do update set mentor = excluded.mentor, hours_agreed = excluded.hours_agreed, tasks = excluded.tasks`.execute(
		tx.db,
	);
};
export type OwnStory = { readonly id: string; readonly words: string; readonly shared: boolean };
export const listOwnStories = async (tx: Tx): Promise<readonly OwnStory[]> =>
	(
		await sql<OwnStory>`select id, words, shared from experience_story where tenant = ${tx.actor.tenant} and member_id = erbij.me() order by told_at desc`.execute(
			tx.db,
		)
	).rows;
export const keepStory = async (tx: Tx, one: OwnStory): Promise<void> => {
	await sql`insert into experience_story (tenant, id, member_id, words, shared, told_at) values (${tx.actor.tenant}, ${one.id}, ${tx.actor.id}, ${one.words}, ${one.shared}, ${tx.now})
		on conflict (tenant, id) do update set words = excluded.words, shared = excluded.shared where experience_story.member_id = erbij.me()`.execute(
		tx.db,
	);
};
export const takeStoryBack = async (tx: Tx, id: string): Promise<boolean> =>
	Number(
		(await sql`delete from experience_story where tenant = ${tx.actor.tenant} and id = ${id} and member_id = erbij.me()`.execute(tx.db))
			.numAffectedRows ?? 0n,
	) > 0;
export const addHours = async (
	tx: Tx,
	one: { readonly id: string; readonly day: CalendarDay; readonly hours: number; readonly words?: string | undefined },
): Promise<void> => {
	await sql`insert into experience_hours (tenant, id, member_id, day, hours, words) values (${tx.actor.tenant}, ${one.id}, ${tx.actor.id}, ${one.day}, ${one.hours}, ${one.words ?? null})`.execute(
		tx.db,
	);
};
export type MadeHours = { readonly day: CalendarDay; readonly hours: number; readonly words: string | null };
/** Hours since a day, of this member: the database gives them to themselves and their mentor alone. */
export const listHours = async (tx: Tx, member: string, since: CalendarDay): Promise<readonly MadeHours[]> =>
	(
		await sql<MadeHours>`select day, hours::float8 as hours, words from experience_hours where tenant = ${tx.actor.tenant} and member_id = ${member} and day >= ${since} order by day desc, id desc limit 200`.execute(
			tx.db,
		)
	).rows;
export type Experienced = {
	readonly member: MemberId;
	readonly name: string;
	readonly fields: readonly string[];
	readonly stories: readonly string[];
};
/** Who can be asked along by what they know from the inside; who pauses is not among them (XPW-01, XPW-02). */
export const listExperienced = async (tx: Tx): Promise<readonly Experienced[]> =>
	(
		await sql<Experienced>`select m.id as member, m.name, coalesce(e.fields, '{}') as fields,
			coalesce((select array_agg(s.words order by s.told_at desc) from experience_story s where s.tenant = m.tenant and s.member_id = m.id and s.shared), '{}') as stories
		from member m left join experience e on e.tenant = m.tenant and e.member_id = m.id
		where m.tenant = ${tx.actor.tenant} and m.active and 'experience-worker' = any (m.roles) and not coalesce(e.paused, false) order by lower(m.name), m.id limit 50`.execute(
			tx.db,
		)
	).rows;
export type Mentored = { readonly member: MemberId; readonly name: string };
export const listMentored = async (tx: Tx): Promise<readonly Mentored[]> =>
	(
		await sql<Mentored>`select m.id as member, m.name from experience e join member m on m.tenant = e.tenant and m.id = e.member_id and m.active
		where e.tenant = ${tx.actor.tenant} and e.mentor = erbij.me() order by lower(m.name)`.execute(tx.db)
	).rows;
