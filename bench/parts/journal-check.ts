/** Judges what is left after the kills, from the rows alone: it shares no code with the server. */
import type pg from "pg";

export type Judged = {
	readonly lost: readonly string[];
	readonly double: readonly string[];
	readonly half: readonly string[];
	readonly commands: number;
};

/** `acknowledged`: ids whose answer reached the sender, each with the kind of entry that it must have written exactly once. */
export const judge = async (admin: pg.Client, acknowledged: ReadonlyMap<string, string>): Promise<Judged> => {
	type Found = { id: string; own: boolean; answered: boolean; entries: string[]; done: number; apart: number };
	const rows = await admin.query<Found>(`select c.id, c.actor_kind = 'system' as own, c.answer is not null as answered,
			coalesce((select array_agg(e.kind) from journal_entry e where e.tenant = c.tenant and e.command_id = c.id), '{}') as entries,
			(select count(*)::integer from access_log l where l.tenant = c.tenant and l.command_id = c.id and l.event = 'write' and l.outcome = 'done') as done,
			(select count(*)::integer from set_apart a where a.tenant = c.tenant and a.id = c.id) as apart
		from command c`);
	const found = new Map(rows.rows.map((row) => [row.id, row]));
	const lost: string[] = [];
	const double: string[] = [];
	const half: string[] = [];
	for (const [id, kind] of acknowledged) {
		const one = found.get(id);
		// Too much at once: a stranger's message waits apart until a human looked, and is no entry yet (bench/flood).
		const waits = kind === "signalling.received" ? (one?.apart ?? 0) : 0;
		const times = (one?.entries.filter((entry) => entry === kind).length ?? 0) + waits;
		if (!one || times === 0) lost.push(id);
		else if (times > 1 || one.done > 1) double.push(id);
	}
	// A command, its answer, its entries and its line in the log: all of them or none, acknowledged or not. What the house does by itself may find nothing to write.
	for (const one of found.values()) if (!one.answered || (one.entries.length + one.apart === 0 && !one.own) || one.done !== 1) half.push(one.id);
	const loose = await admin.query<{
		id: string;
	}>(`select distinct e.command_id as id from journal_entry e where not exists (select 1 from command c where c.tenant = e.tenant and c.id = e.command_id)
		union select distinct l.command_id from access_log l where l.event = 'write' and l.outcome in ('done', 'again') and l.command_id is not null
			and not exists (select 1 from command c where c.tenant = l.tenant and c.id = l.command_id)
		union select s.case_id from signal s where not exists (select 1 from journal_entry e where e.tenant = s.tenant and e.case_id = s.case_id)
		union select e.case_id from journal_entry e where not exists (select 1 from case_key k where k.tenant = e.tenant and k.case_id = e.case_id)
		union select e.case_id from journal_entry e where e.kind = 'signalling.received' and not exists (select 1 from signal s where s.tenant = e.tenant and s.id = e.stream_id)`);
	half.push(...loose.rows.map((row) => row.id));
	return { lost, double, half, commands: found.size };
};
