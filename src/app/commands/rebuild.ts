/** `npm run rebuild`: plays the whole journal again into emptied projections, of every tenant. Erbij must not be running. */
import type { TenantId } from "#src/kernel/ids.ts";
import { openFittingKey } from "#src/platform/crypto/fitting-key.ts";
import { openCluster } from "#src/platform/database/cluster.ts";
import { findDataFolder } from "#src/platform/database/embedded/data-folder.ts";
import { StartRefused } from "#src/platform/database/embedded/start-refused.ts";
import { migrate } from "#src/platform/database/migrate.ts";
import { openPool } from "#src/platform/database/pool.ts";
import { rebuildProjections } from "#src/platform/journal/rebuild.ts";
import { instantOf } from "#src/kernel/time.ts";
import { placesIn } from "../erbij.ts";
import { openHouse } from "../house.ts";
import { phases } from "../phases.ts";
import { projectionsOf } from "../projections.ts";
import { reactions } from "../reactions.ts";

const log = (line: string): void => console.log(`Erbij: ${line}`);

const rebuild = async (): Promise<void> => {
	const { folder } = await findDataFolder(process.env["ERBIJ_DATA"], log);
	const cluster = await openCluster({ dataDir: folder, databaseUrl: process.env["DATABASE_URL"] || undefined, log });
	const admin = openPool(cluster.adminConfig, 1, () => undefined);
	try {
		const { rows } = await admin.pg.query<{ login: string; sees: boolean }>(
			"select quote_ident(rolname) as login, rolsuper or rolbypassrls as sees from pg_roles where rolname = current_user",
		);
		if (!rows[0]?.sees)
			throw new StartRefused(
				`the login ${rows[0]?.login} does not see every row, so nothing was rebuilt. Let an administrator run:\n  ALTER ROLE ${rows[0]?.login} BYPASSRLS;`,
			);
		await migrate(cluster.ownerConfig);
		const master = await openFittingKey(cluster.adminConfig, placesIn(folder).masterKey, process.env["ERBIJ_MASTER_KEY"] || undefined);
		const { projectors } = openHouse({ pool: admin, clock: { now: () => instantOf(new Date()) }, master, phases, reactions });
		for (const { id } of (await admin.pg.query<{ id: TenantId }>("select id from tenant order by made_at")).rows) {
			const began = performance.now();
			const played = await rebuildProjections(admin, master, id, projectionsOf(phases), projectors);
			log(`${played} entries played again (${((performance.now() - began) / 1000).toFixed(1)} s).`);
		}
	} finally {
		await admin.end();
		await cluster.stop();
	}
};

await rebuild().catch((error: unknown) => {
	if (!(error instanceof StartRefused)) throw error;
	console.error(`Erbij: ${error.message}`);
	process.exitCode = 1;
});
