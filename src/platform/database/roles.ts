/**
 * The roles of the database. `erbij_app` and `erbij_jobs` sign in as themselves, because `SET ROLE` from a stronger login is no
 * protection: `RESET ROLE` gives everything back. `erbij_search` owns the search functions, which filter by rights themselves.
 */
import pg from "pg";
import { type DatabaseConfig, withClient } from "./database-config.ts";
import type { DataFolder } from "./embedded/data-folder.ts";
import { findSecret, makeSecret } from "./embedded/secrets.ts";
import { type Log, StartRefused } from "./embedded/start-refused.ts";

export type RolePasswords = { readonly app: string; readonly jobs: string };
type Role = "owner" | "app" | "jobs";

const plain = "NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS";
const quoted = pg.escapeLiteral;

const rolesThere = async (client: pg.Client): Promise<Set<string>> => {
	const { rows } = await client.query<{ rolname: string }>("select rolname from pg_roles where rolname like 'erbij\\_%'");
	return new Set(rows.map((row) => row.rolname));
};

/** Makes the roles and the database on our own server; idempotent. Gives the passwords, kept in the data folder. */
export const prepareEmbeddedDatabase = async (
	client: pg.Client,
	folder: DataFolder,
	database: string,
): Promise<RolePasswords & { readonly owner: string }> => {
	const there = await rolesThere(client);
	const secured = async (role: Role): Promise<string> => {
		const kept = findSecret(folder, role);
		const password = kept ?? makeSecret(folder, role);
		const name = `erbij_${role}`;
		if (!there.has(name)) await client.query(`create role ${name} login ${plain} password ${quoted(password)}`);
		else if (kept === undefined) await client.query(`alter role ${name} password ${quoted(password)}`);
		return password;
	};
	const passwords = { owner: await secured("owner"), app: await secured("app"), jobs: await secured("jobs") };
	if (!there.has("erbij_search")) {
		await client.query("create role erbij_search nologin nosuperuser bypassrls");
		// So that a migration can hand a search function over.
		await client.query("grant erbij_search to erbij_owner");
		await client.query("revoke connect, temporary on database postgres from public");
		await client.query("revoke connect on database template1 from public");
	}
	const found = await client.query("select 1 from pg_database where datname = $1", [database]);
	if (found.rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(database)} owner erbij_owner`);
	// Each time, since a start may have been broken off just after the database was made.
	await client.query(`revoke connect, temporary on database ${pg.escapeIdentifier(database)} from public`);
	await client.query(`grant connect on database ${pg.escapeIdentifier(database)} to erbij_owner, erbij_app, erbij_jobs`);
	return passwords;
};

const sqlForAdministrator = (login: string, database: string, missing: readonly string[]): string => {
	const lines = missing.map((role) =>
		role === "erbij_search"
			? `  CREATE ROLE erbij_search NOLOGIN BYPASSRLS;\n  GRANT erbij_search TO ${login};`
			: `  CREATE ROLE ${role} LOGIN PASSWORD '…' ${plain};`,
	);
	lines.push(`  GRANT CONNECT ON DATABASE ${database} TO erbij_app, erbij_jobs;`);
	return lines.join("\n");
};

type Login = { readonly version: number; readonly super: boolean; readonly creates: boolean; readonly bypasses: boolean; readonly owns: boolean };

const lookAtLogin = async (client: pg.Client): Promise<Login> => {
	const { rows } = await client.query<Login>(
		`select current_setting('server_version_num')::int as version, rolsuper as super, rolcreaterole as creates, rolbypassrls as bypasses,
			has_database_privilege(current_database(), 'create') and has_schema_privilege('public', 'create') as owns
		from pg_roles where rolname = current_user`,
	);
	const [login] = rows;
	if (!login) throw new Error("the database does not know its own user");
	return login;
};

const createMissing = async (client: pg.Client, missing: readonly string[], passwords: RolePasswords): Promise<void> => {
	for (const role of missing) {
		if (role === "erbij_search") {
			await client.query("create role erbij_search nologin bypassrls");
			await client.query("grant erbij_search to current_user");
		} else {
			// Attributes that a new role lacks anyway are left out: a login that is not superuser may not even name some of them.
			await client.query(`create role ${role} login password ${quoted(role === "erbij_app" ? passwords.app : passwords.jobs)}`);
		}
	}
};

const checkSignIn = async (server: DatabaseConfig, role: string, password: string): Promise<void> => {
	try {
		await withClient({ ...server, user: role, password }, (client) => client.query("select 1"));
	} catch (error) {
		throw new StartRefused(
			`The role ${role} is there, but cannot sign in with the password that this data folder holds (${(error as Error).message}). ` +
				`Give Erbij the password the other machines use, or let an administrator run: ALTER ROLE ${role} PASSWORD '…' and give Erbij that one.`,
		);
	}
};

/** Makes the roles on somebody else's server when the login may. Refuses with the SQL for an administrator when it may not. */
export const prepareServerDatabase = async (
	server: DatabaseConfig,
	folder: DataFolder,
	given: Partial<RolePasswords>,
	log: Log,
): Promise<RolePasswords> => {
	const passwordOf = (role: "app" | "jobs"): string => given[role] ?? findSecret(folder, role) ?? makeSecret(folder, role);
	return withClient(server, async (client) => {
		const login = await lookAtLogin(client);
		const [name, database] = [pg.escapeIdentifier(server.user), pg.escapeIdentifier(server.database)];
		if (login.version < 150_000) throw new StartRefused(`This PostgreSQL is version ${Math.floor(login.version / 10_000)}; Erbij needs 15 or newer.`);
		if (!login.owns) {
			throw new StartRefused(
				`The login ${server.user} may not make tables in ${server.database}. Let an administrator run:\n  ALTER DATABASE ${database} OWNER TO ${name};`,
			);
		}
		const there = await rolesThere(client);
		const missing = ["erbij_app", "erbij_jobs", "erbij_search"].filter((role) => !there.has(role));
		const mayMake = login.super || (login.creates && (login.bypasses || !missing.includes("erbij_search")));
		if (missing.length > 0 && !mayMake) {
			throw new StartRefused(
				`The database lacks roles (${missing.join(", ")}), and ${server.user} may not make them. Let an administrator run this, and give Erbij the passwords:\n${sqlForAdministrator(name, database, missing)}`,
			);
		}
		const passwords = { app: passwordOf("app"), jobs: passwordOf("jobs") };
		if (missing.length > 0) {
			await client.query("begin");
			await createMissing(client, missing, passwords);
			await client.query(`grant connect on database ${database} to erbij_app, erbij_jobs`);
			await client.query("commit");
			log(`made the database roles ${missing.join(", ")}`);
		}
		await checkSignIn(server, "erbij_app", passwords.app);
		await checkSignIn(server, "erbij_jobs", passwords.jobs);
		await checkWeakness(client);
		return passwords;
	});
};

/** An administrator may have made the application's role too strong, and then no policy protects anybody. */
const checkWeakness = async (client: pg.Client): Promise<void> => {
	const { rows } = await client.query<{ rolname: string }>(
		`select rolname from pg_roles r where rolname in ('erbij_app', 'erbij_jobs') and (rolsuper or rolbypassrls
			or exists (select 1 from pg_roles s where (s.rolsuper or s.rolbypassrls) and pg_has_role(r.oid, s.oid, 'member')))`,
	);
	if (rows[0])
		throw new StartRefused(
			`The role ${rows[0].rolname} can pass by row-level security. Take SUPERUSER, BYPASSRLS and memberships of stronger roles from it.`,
		);
};
