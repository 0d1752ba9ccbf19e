/** For tests: what the queue does, by the clock of the test and without waiting. The queue itself is tested in platform/jobs. */
import { TenantId } from "#src/kernel/ids.ts";
import type { Instant } from "#src/kernel/time.ts";
import { withClient } from "#src/platform/database/database-config.ts";
import type { TestDatabase } from "#src/platform/database/testing/test-database.ts";
import type { Phase } from "#src/platform/http/phase.ts";
import { runJob } from "#src/platform/jobs/pump.ts";
import type { House } from "#src/platform/operations/runner.ts";

type Waiting = { readonly id: string; readonly name: string; readonly data: { readonly tenant: string; readonly given: unknown } };
const MOST = 10_000;

/** Runs what is due, oldest first, until nothing is. A job that fails fails the test. */
export const runDueJobs = (house: House, phases: readonly Phase[], admin: TestDatabase["adminConfig"], now: Instant): Promise<number> =>
	withClient(admin, async (client) => {
		const known = new Map(phases.flatMap((phase) => phase.jobs ?? []).map((job) => [job.name, job]));
		for (let ran = 0; ran < MOST; ran += 1) {
			const { rows } = await client.query<Waiting>(
				`update pgboss.job set state = 'completed', completed_on = now() where (name, id) = (select name, id from pgboss.job
				where state < 'active' and (data->>'after' is null or (data->>'after')::timestamptz <= $1) order by created_on, id limit 1) returning id, name, data`,
				[now],
			);
			const [next] = rows;
			if (!next) return ran;
			const job = known.get(next.name);
			if (!job) throw new Error(`no phase has a job called ${next.name}`);
			await runJob(house, job, TenantId.parse(next.data.tenant), `${next.id}/${next.data.tenant}`, next.data.given, new AbortController().signal);
		}
		throw new Error("jobs keep handing in jobs");
	});

/** Runs a nightly job for one house. */
export const runNightly = async (house: House, phases: readonly Phase[], name: string, tenant: string, night: string): Promise<void> => {
	const job = phases.flatMap((phase) => phase.jobs ?? []).find((one) => one.name === name);
	if (!job) throw new Error(`no phase has a job called ${name}`);
	await runJob(house, job, TenantId.parse(tenant), night, {}, new AbortController().signal);
};
