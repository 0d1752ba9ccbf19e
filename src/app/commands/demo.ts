/** `npm run demo -- --seed 1 --households 30`: fills an empty database with the demonstration neighbourhood. */
import { parseArgs } from "node:util";
import { instantOf } from "#src/kernel/time.ts";
import { openMasterKey } from "#src/platform/crypto/master-key.ts";
import { openCluster } from "#src/platform/database/cluster.ts";
import { findDataFolder } from "#src/platform/database/embedded/data-folder.ts";
import { StartRefused } from "#src/platform/database/embedded/start-refused.ts";
import { migrate } from "#src/platform/database/migrate.ts";
import { openPool } from "#src/platform/database/pool.ts";
import { loadDemo } from "../demo/load.ts";
import { DemoStopped } from "../demo/play.ts";
import { isSetUp } from "../demo/store.ts";
import { placesIn } from "../erbij.ts";

const USAGE = "npm run demo -- [--seed 1] [--households 30]";
const MOST_HOUSEHOLDS = 10_000;
const log = (line: string): void => console.log(`Erbij: ${line}`);

const wanted = (): { readonly seed: number; readonly households: number } | undefined => {
	try {
		const { values } = parseArgs({ options: { seed: { type: "string", default: "1" }, households: { type: "string", default: "30" } } });
		const [seed, households] = [Number(values.seed), Number(values.households)];
		return Number.isInteger(seed) && seed >= 0 && Number.isInteger(households) && households >= 0 && households <= MOST_HOUSEHOLDS
			? { seed, households }
			: undefined;
	} catch {
		return undefined;
	}
};

const fill = async (asked: { readonly seed: number; readonly households: number }): Promise<void> => {
	const { folder } = await findDataFolder(process.env["ERBIJ_DATA"], log);
	const cluster = await openCluster({ dataDir: folder, databaseUrl: process.env["DATABASE_URL"] || undefined, log, asGuest: true });
	const pool = openPool(cluster.appConfig, 6, () => undefined);
	try {
		await migrate(cluster.ownerConfig);
		if (await isSetUp(cluster.adminConfig))
			throw new DemoStopped("there is a team here already. The demonstration needs an empty database: choose another folder with ERBIJ_DATA");
		const began = performance.now();
		const master = openMasterKey(placesIn(folder).masterKey, process.env["ERBIJ_MASTER_KEY"] || undefined);
		await loadDemo({ pool, master, adminConfig: cluster.adminConfig, now: instantOf(new Date()), ...asked });
		log(
			`the demo neighbourhood is there (${((performance.now() - began) / 1000).toFixed(1)} s). Start Erbij and come in by a face${cluster.embedded ? "" : "; with DATABASE_URL also set ERBIJ_DEMO=yes"}.`,
		);
	} finally {
		await pool.end();
		await cluster.stop();
	}
};

const asked = wanted();
if (asked === undefined) {
	console.error(USAGE);
	process.exitCode = 2;
} else {
	await fill(asked).catch((error: unknown) => {
		if (!(error instanceof StartRefused || error instanceof DemoStopped)) throw error;
		console.error(`Erbij: ${error.message}`);
		process.exitCode = 1;
	});
}
