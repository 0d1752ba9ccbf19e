/** Which tables a database has, and how the rows of one are read and written as bytes that are the same on every server. */
import { createHash } from "node:crypto";
import pg from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";
import type { TableRecord } from "./manifest.ts";

export type Table = Pick<TableRecord, "schema" | "name" | "columns" | "format"> & { readonly orderBy: readonly string[] };

const named = pg.escapeIdentifier;
/** Gives the name of a table as SQL. */
export const qualified = ({ schema, name }: { readonly schema: string; readonly name: string }): string => `${named(schema)}.${named(name)}`;

// Types made in a database get numbers from 16384 on; arrays and rows of them carry that number in their binary form.
const ownNumber = 16_384;
const tablesSql = `
	select n.nspname as schema, c.relname as name,
		array_agg(a.attname::text order by a.attnum) as columns,
		case when bool_or(t.typelem >= ${ownNumber} or (t.typtype = 'c' and t.oid >= ${ownNumber})) then 'text' else 'binary' end as format,
		coalesce((select array_agg(quote_ident(k.attname) || case when k.attcollation <> 0 then ' collate "C"' else '' end order by place)
			from pg_index i, unnest(i.indkey::int2[]) with ordinality as part (attnum, place)
			join pg_attribute k on k.attnum = part.attnum
			where i.indrelid = c.oid and i.indisprimary and k.attrelid = c.oid), '{}') as "orderBy"
	from pg_class c
	join pg_namespace n on n.oid = c.relnamespace
	join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
	join pg_type t on t.oid = a.atttypid
	where c.relkind = 'r' and c.relpersistence = 'p' and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%' and n.nspname <> 'pgboss'
		and not exists (select 1 from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
	group by n.nspname, c.oid, c.relname
	order by n.nspname collate "C", c.relname collate "C"`;

/** Gives all tables that hold rows, without the list of migrations (which restoring makes anew) and the queue of jobs (what must be sent is a row of its phase). */
export const listTables = async (client: pg.Client): Promise<Table[]> =>
	(await client.query<Table>(tablesSql)).rows.filter(({ schema, name }) => schema !== "public" || name !== "erbij_migration");

/** Makes what is read independent of the server's own settings. Inside a transaction. */
export const settleReading = async (client: pg.Client): Promise<void> => {
	// Off means: fail rather than leave rows out.
	await client.query(`set local row_security = off; set local timezone = 'UTC'; set local datestyle = 'ISO'; set local intervalstyle = 'iso_8601';
		set local bytea_output = 'hex'; set local extra_float_digits = 1; set local search_path = pg_catalog`);
};

export type RowsRead = { readonly rows: number; readonly sha256: string };

/** Reads all rows of a table in the order of its primary key, a piece at a time; returns their number and checksum. */
export async function* readRows(client: pg.Client, table: Table): AsyncGenerator<Buffer, RowsRead> {
	const columns = table.columns.map(named).join(", ");
	const order = table.orderBy.length > 0 ? table.orderBy.join(", ") : `rows.*::text collate "C"`;
	const stream = client.query(
		copyTo(`copy (select ${columns} from ${qualified(table)} as rows order by ${order}) to stdout (format ${table.format})`),
	);
	const hash = createHash("sha256");
	for await (const part of stream as AsyncIterable<Buffer>) {
		hash.update(part);
		yield part;
	}
	return { rows: stream.rowCount, sha256: hash.digest("hex") };
}

/** Gives number and checksum of a table's rows. */
export const checkRows = async (client: pg.Client, table: Table): Promise<RowsRead> => {
	const reading = readRows(client, table);
	for (;;) {
		const step = await reading.next();
		if (step.done) return step.value;
	}
};

/** Writes rows, as `readRows` gave them, into a table. */
export const writeRows = async (client: pg.Client, table: Table, rows: AsyncIterable<Buffer>): Promise<void> => {
	const stream = client.query(copyFrom(`copy ${qualified(table)} (${table.columns.map(named).join(", ")}) from stdin (format ${table.format})`));
	const finished = new Promise<void>((resolve, reject) => stream.once("finish", resolve).once("error", reject));
	finished.catch(() => undefined);
	for await (const part of rows) {
		if (!stream.write(part)) await Promise.race([finished, new Promise((resolve) => stream.once("drain", resolve))]);
	}
	stream.end();
	await finished;
};
