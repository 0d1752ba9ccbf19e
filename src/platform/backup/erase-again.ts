/** After a backup was put back: what was erased since it was made is erased again, in the same transaction, whatever migrations that backup knew. */
import type pg from "pg";
import type { Erased, ErasedKind } from "#src/platform/journal/seal-file.ts";
import { qualified } from "./tables.ts";

/** These stay: envelopes, hashes and who looked, with ids only; and the proof of what was destroyed. */
const stays = new Set(["journal_entry", "journal_stream", "access_log"]);
const PAGE = 10_000;

type Place = { readonly name: string; readonly column: string };
/** Every table with a column of this name, beside a tenant. */
const tablesWith = async (client: pg.Client, column: string): Promise<readonly Place[]> =>
	(
		await client.query<Place>(
			`select c.relname as name, $1::text as column from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
			join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attname = $1 and not a.attisdropped join pg_catalog.pg_attribute t on t.attrelid = c.oid and t.attname = 'tenant' and not t.attisdropped
			where c.relkind in ('r', 'p') order by c.relname`,
			[column],
		)
	).rows.filter(({ name }) => !stays.has(name));

type Ids = { readonly tenants: readonly string[]; readonly ids: readonly string[] };
const among = (items: readonly Erased[], kind: ErasedKind): Ids => {
	const mine = items.filter(([one]) => one === kind);
	return { tenants: mine.map(([, tenant]) => tenant), ids: mine.map(([, , id]) => id) };
};
/** What the list in this database takes; nothing where there is none yet. */
const kindsKnown = async (client: pg.Client): Promise<string> =>
	(
		await client.query<{ says: string }>(
			"select pg_get_constraintdef(oid) as says from pg_constraint where conrelid = to_regclass('public.erasure') and conname = 'erasure_kind_check'",
		)
	).rows[0]?.says ?? "";
const listed = "(select * from unnest($1::uuid[], $2::uuid[]))";

/** Gives how many of the erased things had come back. Inside the transaction of the restore, in which no trigger fires. */
export const eraseAgain = async (client: pg.Client, items: readonly Erased[]): Promise<number> => {
	let back = 0;
	for (let from = 0; from < items.length; from += PAGE) back += await erasePage(client, items.slice(from, from + PAGE));
	return back;
};
/** What was left of pieces: of the last time each was erased, and nowhere the key of its matter went too. A backup of before there were any knows no place for it. */
const putRemains = async (client: pg.Client, items: readonly Erased[]): Promise<void> => {
	const entries = items.filter(([kind]) => kind === "entry");
	const known = await client.query(
		"select 1 from pg_attribute where attrelid = 'public.journal_entry'::regclass and attname = 'remains' and not attisdropped",
	);
	if (entries.length === 0 || known.rowCount === 0) return;
	const last = [...new Map(entries.map((one) => [`${one[1]}/${one[2]}`, one])).values()];
	await client.query(
		`update public.journal_entry e set remains = decode(r.remains, 'base64') from unnest($1::uuid[], $2::uuid[], $3::text[]) as r (tenant, id, remains)
		where e.tenant = r.tenant and e.id = r.id and e.body is null and (r.remains is null or exists (select 1 from public.case_key k where k.tenant = e.tenant and k.case_id = e.case_id))`,
		[last.map(([, tenant]) => tenant), last.map(([, , id]) => id), last.map(([, , , remains]) => remains ?? null)],
	);
	// The row of a signal holds marks of a name: they went with its words.
	await client.query(
		`update public.signal s set months = null, row_key = null, name_whole = null, name_sound = null from public.journal_entry e
		where e.tenant = s.tenant and e.stream_id = s.id and e.kind = 'signalling.received' and (e.tenant, e.id) in ${listed}`,
		[last.map(([, tenant]) => tenant), last.map(([, , id]) => id)],
	);
};
const erasePage = async (client: pg.Client, items: readonly Erased[]): Promise<number> => {
	const run = async (text: string, { tenants, ids }: Ids): Promise<number> =>
		ids.length === 0 ? 0 : ((await client.query(text, [tenants, ids])).rowCount ?? 0);
	const there = async (name: string): Promise<boolean> =>
		(await client.query("select to_regclass($1) is not null as is", [`public.${name}`])).rows[0].is;
	const [cases, entries, persons] = [among(items, "case"), among(items, "entry"), among(items, "person")];
	let back = await run(`delete from public.case_key where (tenant, case_id) in ${listed}`, cases);
	if (await there("outgoing_attempt"))
		await run(
			`delete from public.outgoing_attempt a using public.outgoing_message m where (m.tenant, m.case_id) in ${listed} and a.tenant = m.tenant and a.message = m.id`,
			cases,
		);
	if (await there("same_household")) await run(`delete from public.same_household where (tenant, with_case) in ${listed}`, cases);
	await run(`update public.journal_entry set body = null where body is not null and (tenant, case_id) in ${listed}`, cases);
	back += await run(`update public.journal_entry set body = null where body is not null and (tenant, id) in ${listed}`, entries);
	await putRemains(client, items);
	const gone = async (column: string, ids: Ids, but: readonly string[] = []): Promise<void> => {
		for (const { name } of await tablesWith(client, column))
			if (!but.includes(name)) await run(`delete from ${qualified({ schema: "public", name })} where (tenant, ${column}) in ${listed}`, ids);
	};
	await gone("case_id", cases);
	await gone("person_id", persons);
	for (const name of ["session", "entry_code"]) await run(`delete from public.${name} where (tenant, subject_id) in ${listed}`, persons);
	await gone("address_id", among(items, "address"), ["household", "case_line", "signal"]);
	for (const [name, kind] of [
		["person", "person"],
		["household", "household"],
		["address", "address"],
		["attachment", "attachment"],
	] as const)
		if (await there(name)) back += await run(`delete from public.${name} where (tenant, id) in ${listed}`, among(items, kind));
	// The database's own list has them as well, so that the next seal and the next backup know it; of a backup from before a kind was known, the file of seals has it.
	const known = await kindsKnown(client);
	const noted = items.filter(([kind]) => known.includes(`'${kind}'`));
	if (noted.length > 0)
		await client.query(
			`insert into public.erasure (tenant, kind, id, at) select i.tenant, i.kind, i.id, now() from unnest($1::uuid[], $2::text[], $3::uuid[]) as i (tenant, kind, id)
			on conflict do nothing`,
			[noted.map(([, tenant]) => tenant), noted.map(([kind]) => kind), noted.map(([, , id]) => id)],
		);
	return back;
};
