/** The few things the demonstration asks of the database outside the road (a team is there, this is a demonstration). */
import { type DatabaseConfig, withClient } from "#src/platform/database/database-config.ts";

/** Whether a team was set up here already. */
export const isSetUp = (adminConfig: DatabaseConfig): Promise<boolean> =>
	withClient(adminConfig, async (client) => ((await client.query("select 1 from erbij.tenants() limit 1")).rowCount ?? 0) > 0);

/** Says that this tenant is a demonstration, so that one can come in by a face; no operation can say that. */
export const markAsDemo = (adminConfig: DatabaseConfig, tenant: string): Promise<void> =>
	withClient(adminConfig, async (client) => {
		await client.query("select set_config('erbij.tenant', $1, false)", [tenant]);
		await client.query("update tenant set demo = true where id = $1", [tenant]);
	});
