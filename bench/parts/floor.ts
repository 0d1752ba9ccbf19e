/** The floor: bare `node:http` and bare `pg` doing the same kind of work - no login, no rights, no audit, no encryption, no pages. What is left of our cost beside it is what we chose. */
import { createServer, type IncomingMessage } from "node:http";
import pg from "pg";
import { randomUUID } from "node:crypto";
import { openCluster } from "#src/platform/database/cluster.ts";

const dataDir = process.env["BENCH_DATA"] ?? "";
const tenant = process.env["BENCH_TENANT"] ?? "";
const cluster = await openCluster({ dataDir, log: () => undefined, asGuest: true });
const pool = new pg.Pool({ ...cluster.adminConfig, max: 20, options: "-c pg_trgm.similarity_threshold=0.5" });
await pool.query(`create schema if not exists floor;
	drop table if exists floor.signal, floor.journal;
	create table floor.signal (tenant uuid, id uuid, case_id uuid, source text, words text, at timestamptz default now(), primary key (tenant, id));
	create table floor.journal (tenant uuid, id uuid, case_id uuid, kind text, body jsonb, at timestamptz default now(), primary key (tenant, id));
	create index on floor.journal (tenant, case_id, at);
	insert into floor.journal (tenant, id, case_id, kind, body) select '${tenant}', gen_random_uuid(), case_id, 'contact.noted', '{"text": "Koffie gedronken. Samen de post gesorteerd en gebeld met de woningbouw; volgende week verder."}'
		from (select case_id from public.case_line where tenant = '${tenant}' order by case_id limit 1000) c, generate_series(1, 10)`);
// Searching a name the usual way: one trigram index, no rights.
await pool.query(`drop table if exists floor.person; create table floor.person as select id, given, family, name_norm as name from public.person where tenant = '${tenant}';
	create index on floor.person using gin (name gin_trgm_ops)`);
await pool.query("vacuum analyze floor.journal");
await pool.query("vacuum analyze floor.person");
const cases = (await pool.query<{ case_id: string }>("select distinct case_id from floor.journal")).rows.map((row) => row.case_id);

const bodyOf = async (request: IncomingMessage): Promise<string> => {
	let text = "";
	for await (const part of request) text += String(part);
	return text;
};
let turn = 0;
const answers: Record<string, (request: IncomingMessage) => Promise<unknown>> = {
	"/create": async (request) => {
		const sent = new URLSearchParams(await bodyOf(request));
		const [id, about] = [randomUUID(), randomUUID()];
		const client = await pool.connect();
		try {
			await client.query("begin");
			const double = await client.query({
				name: "double",
				text: "select case_id from public.case_line where tenant = $1 and address_id = (select id from public.address where tenant = $1 and same_as = $2) limit 1",
				values: [tenant, sent.get("where")],
			});
			await client.query({
				name: "signal",
				text: "insert into floor.signal (tenant, id, case_id, source, words) values ($1, $2, $3, $4, $5)",
				values: [tenant, id, about, sent.get("source"), sent.get("sees")],
			});
			await client.query({
				name: "journal",
				text: "insert into floor.journal (tenant, id, case_id, kind, body) values ($1, $2, $3, 'signalling.received', $4)",
				values: [tenant, randomUUID(), about, { sees: sent.get("sees"), double: double.rowCount }],
			});
			await client.query("commit");
		} finally {
			client.release();
		}
		return { id };
	},
	"/read": async () => {
		const about = cases[turn++ % cases.length];
		const line = await pool.query({
			name: "line",
			text: "select * from public.case_line where tenant = $1 and case_id = $2",
			values: [tenant, about],
		});
		const entries = await pool.query({
			name: "entries",
			text: "select * from floor.journal where tenant = $1 and case_id = $2 order by at limit 10",
			values: [tenant, about],
		});
		return { line: line.rows[0], entries: entries.rows };
	},
	"/search": async (request) => {
		const sent = new URLSearchParams(await bodyOf(request));
		const found = await pool.query({
			name: "search",
			text: "select id, given, family from floor.person where name % lower($1) order by similarity(name, lower($1)) desc limit 20",
			values: [sent.get("named")],
		});
		return found.rows;
	},
	"/import": async (request) => {
		const rows = (await bodyOf(request))
			.trim()
			.split("\n")
			.slice(1)
			.map((line) => line.split(";"));
		const client = await pool.connect();
		try {
			await client.query("begin");
			const written = await client.query(
				`with file as (select gen_random_uuid() as id, n, d, m, a from unnest($2::text[], $3::text[], $4::text[], $5::text[]) as x (n, d, m, a)),
					placed as (select f.*, coalesce((select l.case_id from public.case_line l join public.address h on h.tenant = l.tenant and h.id = l.address_id where h.tenant = $1 and h.door = f.d limit 1), gen_random_uuid()) as about from file f),
					signals as (insert into floor.signal (tenant, id, case_id, source, words) select $1, id, about, 'creditor', n from placed)
				insert into floor.journal (tenant, id, case_id, kind, body) select $1, gen_random_uuid(), about, 'signalling.received', jsonb_build_object('whom', n, 'months', m, 'amount', a) from placed`,
				[
					tenant,
					rows.map((row) => row[0]),
					rows.map((row) => `${row[1]?.toLowerCase() ?? ""}/${row[2] ?? ""}/`),
					rows.map((row) => row[3]),
					rows.map((row) => row[4]),
				],
			);
			await client.query("commit");
			return { rows: written.rowCount };
		} finally {
			client.release();
		}
	},
};
const server = createServer((request, response) => {
	const answer = answers[request.url ?? ""];
	void (answer ? answer(request) : Promise.resolve(null))
		.then((body) => response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body)))
		.catch((error: unknown) => response.writeHead(500).end(String(error)));
});
server.listen(0, "127.0.0.1", () => {
	const address = server.address();
	process.stdout.write(`floor: open http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}\n`);
});
process.on("SIGTERM", () => {
	server.close();
	server.closeAllConnections();
	void pool.end().then(() => process.exit(0));
});
