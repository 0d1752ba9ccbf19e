/** The master key that belongs to a database: a wrong or forgotten one is noticed before anything is written with it. */
import { existsSync } from "node:fs";
import { type DatabaseConfig, withClient } from "#src/platform/database/database-config.ts";
import { StartRefused } from "#src/platform/database/embedded/start-refused.ts";
import { bareCaseKey } from "./case-key.ts";
import { type MasterKey, openMasterKey } from "./master-key.ts";

type Wrapped = { readonly case_id: string; readonly wrapped: Buffer };
/** One of the case keys there are, of whichever tenant. */
const anyCaseKey = (admin: DatabaseConfig): Promise<Wrapped | undefined> =>
	withClient(admin, async (client) => {
		await client.query("begin");
		await client.query("set local role erbij_search");
		const { rows } = await client.query<Wrapped>("select case_id, wrapped from case_key limit 1");
		await client.query("rollback");
		return rows[0];
	});

/**
 * Opens the master key; makes one only for a database in which nothing was ever written. A database that was put back without its key would otherwise get a fresh one,
 * and go on with words nobody can read and seals that fit nothing. `admin`: a login that may become the role that sees every row.
 */
export const openFittingKey = async (admin: DatabaseConfig, file: string, given?: string): Promise<MasterKey> => {
	const one = await anyCaseKey(admin);
	if (one === undefined) return openMasterKey(file, given);
	const back = "What was written about people cannot be read without the key it was written with. Put that one back, and start again.";
	if (given === undefined && !existsSync(file)) throw new StartRefused(`the master key is not there (${file}). ${back}`);
	const master = openMasterKey(file, given);
	try {
		bareCaseKey(master, one.case_id, one.wrapped);
	} catch {
		throw new StartRefused(`the master key in ${given === undefined ? file : "ERBIJ_MASTER_KEY"} is not the one of this database. ${back}`);
	}
	return master;
};
