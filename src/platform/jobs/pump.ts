/** Takes jobs out of the queue and runs them. Every process of one house may do it: a job is with one of them at a time. */
import { type JobWithMetadata, PgBoss } from "pg-boss";
import { z } from "zod";
import { systemActor } from "#src/kernel/actor.ts";
import { CommandId, TenantId } from "#src/kernel/ids.ts";
import type { DatabaseConfig } from "#src/platform/database/database-config.ts";
import type { House } from "#src/platform/operations/runner.ts";
import { idFrom } from "./id-from.ts";
import { type AnyJob, type Job, type JobWork, RETRIES } from "./job.ts";

const Handed = z.object({ tenant: TenantId, given: z.unknown() });
const EVERY_NIGHT = z.object({ everywhere: z.literal(true) });
const LOOK_EVERY_SECONDS = 1;
const HEARTBEAT_SECONDS = 30;

/** Runs a job somewhere else than in the program itself, and ends or fails as the job does. */
export type Aside = (name: string, tenant: TenantId, id: string, given: unknown, signal: AbortSignal) => Promise<void>;
export type Pump = { readonly stop: () => Promise<void> };
export type PumpOptions = {
	readonly config: DatabaseConfig;
	readonly house: House;
	readonly jobs: readonly AnyJob[];
	/** Nobody else takes jobs from this database: what was being done when the program was killed is taken up at once. */
	readonly alone: boolean;
	/** `reference`: the number of the job in the queue. */
	readonly failed: (fault: unknown, what: string, reference?: string) => void;
	/** Where heavy jobs are done; without it they are done here, as all others. */
	readonly aside?: Aside | undefined;
};

/** Runs one job for one house. Also what tests do with what was handed in. */
export const runJob = async (house: House, job: AnyJob, tenant: TenantId, id: string, given: unknown, signal: AbortSignal): Promise<void> => {
	const open = job as unknown as Job;
	await open.run(workFor(house, tenant, id, signal), open.data.parse(given));
};
const workFor = (house: House, tenant: TenantId, id: string, signal: AbortSignal): JobWork => ({
	house,
	actor: systemActor(tenant),
	id: CommandId.parse(idFrom(id)),
	signal,
});

/** What the queue keeps of a fault: that there was one, and its code. Its message may hold what somebody typed, and the queue is not encrypted. */
const nameless = (fault: unknown): Error => {
	const code = (fault as { code?: unknown } | null)?.code;
	return Object.assign(new Error("the job failed"), typeof code === "string" ? { code } : {});
};
const takeUp = async (boss: PgBoss): Promise<void> => {
	await boss.getDb().executeSql("update pgboss.job set state = 'retry', start_after = now(), retry_limit = retry_limit + 1 where state = 'active'");
};
const everyHouse = async (boss: PgBoss): Promise<readonly TenantId[]> =>
	(await boss.getDb().executeSql("select id from erbij.tenants()")).rows.map((row: { id: string }) => TenantId.parse(row.id));

/** Opens the queue and begins. Stopping waits a moment for what is being done; what is not done by then is taken up after the next start. */
export const openPump = async ({ config, house, jobs, alone, failed, aside }: PumpOptions): Promise<Pump> => {
	const closing = new AbortController();
	const boss = new PgBoss({
		...config,
		max: 3,
		schema: "pgboss",
		migrate: false,
		createSchema: false,
		persistQueueStats: false,
		reindex: false,
		monitorVacuum: false,
	});
	boss.on("error", (fault) => failed(fault, "queue"));
	await boss.start();
	if (alone) await takeUp(boss);
	for (const each of jobs) {
		const one = each as unknown as Job;
		await boss.createQueue(one.name, { heartbeatSeconds: HEARTBEAT_SECONDS, expireInSeconds: 3_600 });
		await boss.work(
			one.name,
			{ pollingIntervalSeconds: LOOK_EVERY_SECONDS, batchSize: 1, includeMetadata: true },
			async ([taken]: JobWithMetadata<object>[]) => {
				if (!taken) return;
				const everywhere = EVERY_NIGHT.safeParse(taken.data).success;
				const handed = everywhere ? undefined : Handed.parse(taken.data);
				const wanted = handed ? [handed] : (await everyHouse(boss)).map((tenant) => ({ tenant, given: {} }));
				const again: unknown[] = [];
				// What fails for one house is no reason for the others to go without.
				for (const { tenant, given } of wanted) {
					const id = `${taken.id}/${tenant}`;
					try {
						await (one.aside && aside ? aside(one.name, tenant, id, given, closing.signal) : runJob(house, each, tenant, id, given, closing.signal));
					} catch (fault) {
						failed(fault, one.name, taken.id);
						again.push(fault);
						if (taken.retryCount >= taken.retryLimit)
							await one
								.gaveUp?.(workFor(house, tenant, `${id}/gave-up`, closing.signal), one.data.parse(given))
								.catch((silent: unknown) => failed(silent, one.name, taken.id));
					}
				}
				if (again.length > 0) throw nameless(again[0]);
			},
		);
		if (one.cron) await boss.schedule(one.name, one.cron, { everywhere: true }, { tz: "Europe/Amsterdam", retryLimit: one.retries ?? RETRIES });
	}
	return {
		stop: async () => {
			closing.abort();
			await boss.stop({ graceful: true, timeout: 5_000 });
		},
	};
};
