/** How to reach one database as one role; goes straight into `new pg.Pool(…)`. */
import pg from "pg";

export type DatabaseConfig = {
	/** A host name, or the folder of a Unix socket. */
	readonly host: string;
	readonly port: number;
	readonly user: string;
	readonly password: string;
	readonly database: string;
	readonly ssl?: NonNullable<pg.ClientConfig["ssl"]>;
};

/** Runs `work` on a connection of its own and closes it, also when `work` throws. */
export const withClient = async <Value>(config: DatabaseConfig, work: (client: pg.Client) => Promise<Value>): Promise<Value> => {
	const client = new pg.Client({ ...config, connectionTimeoutMillis: 20_000 });
	// A connection that breaks while idle would otherwise end the whole process; the next query reports it as well.
	client.on("error", () => undefined);
	await client.connect();
	try {
		return await work(client);
	} finally {
		await client.end().catch(() => undefined);
	}
};

/** Gives the parts of a `postgres://` address the way the driver itself reads them (sslmode, socket folders, PG… variables). */
export const configFromUrl = (databaseUrl: string): DatabaseConfig => {
	const read = new pg.Client({ connectionString: databaseUrl });
	return {
		host: read.host,
		port: read.port,
		user: read.user ?? "",
		password: typeof read.password === "string" ? read.password : "",
		database: read.database ?? "",
		// The typings say boolean; the driver keeps the whole TLS setting here.
		...(read.ssl ? { ssl: read.ssl as NonNullable<pg.ClientConfig["ssl"]> } : {}),
	};
};
