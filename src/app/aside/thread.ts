/** The thread beside the program: a house of its own on the same database, one job, and the end. */
import { parentPort, workerData } from "node:worker_threads";
import { TenantId } from "#src/kernel/ids.ts";
import { instantOf } from "#src/kernel/time.ts";
import { openMasterKey } from "#src/platform/crypto/master-key.ts";
import { openPool } from "#src/platform/database/pool.ts";
import { runJob } from "#src/platform/jobs/pump.ts";
import { openHouse } from "../house.ts";
import { phases } from "../phases.ts";
import { reactions } from "../reactions.ts";
import { type Given, type Said, STOP } from "./given.ts";
import { giveWay } from "./give-way.ts";

const MOST_CONNECTIONS = 3;

const { config, masterKey, job } = workerData as Given;
const stopping = new AbortController();
parentPort?.on("message", (said: unknown) => {
	if (said === STOP) stopping.abort();
});
const say = (said: Said): void => parentPort?.postMessage(said);

// A connection that is lost fails what was asked on it, and that is heard.
const pool = openPool(config, MOST_CONNECTIONS, () => undefined);
giveWay(pool, config.host);
const clock = { now: () => instantOf(new Date()) };
const house = openHouse({ pool, clock, master: openMasterKey(masterKey.file, masterKey.given), phases, reactions });
try {
	const wanted = phases.flatMap((phase) => phase.jobs ?? []).find(({ name }) => name === job.name);
	if (!wanted) throw new Error(`there is no job called ${job.name}`);
	await runJob(house, wanted, TenantId.parse(job.tenant), job.id, job.data, stopping.signal);
	say({ done: true });
} catch (fault) {
	const { message, stack, code } = fault as Error & { code?: string };
	say({ failed: { message: message ?? String(fault), stack, code } });
} finally {
	await pool.end();
	parentPort?.close();
}
