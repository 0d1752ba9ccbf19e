/** Everything put together: database, keys, phases, sign-in, pages. Used by the start, by commands and by the benchmarks. */
import { join } from "node:path";
import type { Hono } from "hono";
import type { Logger } from "pino";
import { type Clock, instantOf } from "#src/kernel/time.ts";
import { openFittingKey } from "#src/platform/crypto/fitting-key.ts";
import { newId } from "#src/platform/crypto/new-id.ts";
import { openCluster } from "#src/platform/database/cluster.ts";
import { findDataFolder } from "#src/platform/database/embedded/data-folder.ts";
import { openHearing } from "#src/platform/database/hearing.ts";
import { migrate } from "#src/platform/database/migrate.ts";
import { openJobsPool, openPool } from "#src/platform/database/pool.ts";
import { openDoorsMap } from "#src/contact/server.ts";
import { createApp } from "#src/platform/http/app.ts";
import { sentencesOf } from "#src/platform/http/sentences.ts";
import type { Env, Server } from "#src/platform/http/server.ts";
import { openAssets } from "#src/platform/http/static.ts";
import { openThrottle } from "#src/platform/http/throttle.ts";
import { openPump } from "#src/platform/jobs/pump.ts";
import { lastVerified, noteVerdict } from "#src/platform/journal/verified.ts";
import { verifyJournal } from "#src/platform/journal/verify.ts";
import { openSealer } from "#src/platform/journal/seal.ts";
import { openApiKeys, openElsewhere, openSignIn, setupCode, signInRoutes } from "#src/platform/sign-in/server.ts";
import { openAside } from "./aside/aside.ts";
import { catchUp } from "./catching-up/store.ts";
import { loadDemo } from "./demo/load.ts";
import { demoStreets } from "./demo/doors.ts";
import { openHouse } from "./house.ts";
import { noticeView } from "./pages/notice.tsx";
import { startRoute } from "./pages/start.ts";
import { phasesAt } from "./phases.ts";
import { reactions } from "./reactions.ts";
import type { Settings } from "./settings.ts";

const SEAL_EVERY_MS = 1_000;
const SWEEP_EVERY_MS = 3_600_000;
const VERIFY_AFTER_MS = 20 * 3_600_000;
/** By the clock of Greenwich: the hour in which nobody works. */
const VERIFY_HOUR = 2;
const MOST_CONNECTIONS = 20;

export type Erbij = {
	readonly app: Hono<Env>;
	readonly server: Server;
	/** Gives a sentence once the database ends unasked. */
	readonly lost: Promise<string>;
	/** Lines for the terminal: the demo people, or how to set up a team. */
	readonly whoToSignInAs: (address: string) => Promise<readonly string[]>;
	readonly endStreams: () => void;
	readonly stop: () => Promise<void>;
};
export type Voices = { readonly log: Logger; readonly say: (line: string) => void };
export type Around = {
	/** Another clock than the wall's: for stories that let days pass. */
	readonly clock?: Clock;
	/** How large the demo neighbourhood is. */
	readonly households?: number;
};

/** Where things are kept beside the database. */
export const placesIn = (dataDir: string) => ({ masterKey: join(dataDir, "secrets", "master.key"), seals: join(dataDir, "seals", "seals.log") });

/** Opens everything; what was opened is closed again when something in it fails. */
export const openErbij = async (settings: Settings, { log, say }: Voices, around: Around = {}): Promise<Erbij> => {
	const { folder } = await findDataFolder(settings.dataDir, say);
	const cluster = await openCluster({ dataDir: folder, databaseUrl: settings.databaseUrl, log: say });
	const closing: (() => Promise<void> | void)[] = [() => cluster.stop()];
	const stop = async (): Promise<void> => {
		for (const close of closing.splice(0).reverse()) await close();
	};
	try {
		const migrated = await migrate(cluster.ownerConfig);
		if (migrated.length > 0) say(`database brought up to date (${migrated.length} steps)`);
		const places = placesIn(folder);
		const master = await openFittingKey(cluster.adminConfig, places.masterKey, settings.masterKey);
		const clock = around.clock ?? { now: () => instantOf(new Date()) };
		const admin = openPool(cluster.adminConfig, 1, () => undefined);
		await catchUp(admin, master, clock.now()).finally(() => admin.end());
		const lostConnection = (error: Error): void => log.warn({ fault: error }, "a connection to the database was lost");
		const pool = openPool(cluster.appConfig, MOST_CONNECTIONS, lostConnection);
		closing.push(() => pool.end());
		const jobs = openJobsPool(cluster.jobsConfig, lostConnection);
		closing.push(() => jobs.end());
		// A demonstration is looked at on the machine it runs on: its letters and cards lead there. In earnest nobody prints an address that was not given.
		const shownAt = settings.origin ?? (settings.demo && settings.port > 0 ? `http://localhost:${settings.port}` : undefined);
		const map = await openDoorsMap(settings.map ?? {}, settings.demo ? demoStreets : []);
		const phases = phasesAt(shownAt, settings.elsewhere !== undefined, map);
		const house = openHouse({ pool, clock, master, phases, reactions });
		const fresh = (): string => newId(clock.now());
		const signIn = openSignIn({
			pool,
			door: house.door,
			clock,
			master,
			newId: fresh,
			demo: settings.demo,
			origin: settings.origin,
			behindProxy: settings.behindProxy,
			elsewhere: settings.elsewhere && openElsewhere(settings.elsewhere, master),
			homes: { reporter: "/antwoord", participant: "/eigen-kracht" },
		});
		if (settings.demo && !(await signIn.isSetUp())) {
			say("making the demo neighbourhood");
			await loadDemo({ pool, master, adminConfig: cluster.adminConfig, now: clock.now(), seed: 1, households: around.households ?? 30 });
		}
		const pump = await openPump({
			config: cluster.jobsConfig,
			house,
			jobs: phases.flatMap((phase) => phase.jobs ?? []),
			alone: cluster.embedded,
			failed: (fault, what, reference) => log.warn({ reference, what, fault }, "a job failed; it is tried again"),
			// The thread has the clock of the wall.
			aside: around.clock
				? undefined
				: openAside({ config: cluster.appConfig, masterKey: { file: places.masterKey, given: settings.masterKey } }, settings.dist),
		});
		closing.push(() => pump.stop());
		const hearing = openHearing(cluster.appConfig, lostConnection);
		closing.push(() => hearing.stop());
		const assets = openAssets(join(settings.dist, "client"));
		const server: Server = {
			house,
			findSession: signIn.findSession,
			findKey: openApiKeys({ pool, clock }),
			sentences: sentencesOf(
				phases.map((phase) => phase.words),
				phases.flatMap((phase) => phase.toAll ?? []),
			),
			assets: assets.assets,
			pages: phases.flatMap((phase) => phase.pages),
			publicTenant: signIn.publicTenant,
			signInPath: "/aanmelden",
			origin: settings.origin,
			throttle: openThrottle({ perNetwork: settings.publicPerMinute, together: settings.publicTogetherPerMinute, behindProxy: settings.behindProxy }),
			notice: noticeView,
			fault: (reference, fault, what) => log.error({ reference, what, fault }, "fault"),
			newId: fresh,
		};
		const app = createApp(server, hearing, [assets.route, startRoute(signIn.isSetUp), signInRoutes(signIn, server)]);

		const sealer = openSealer(jobs, places.seals, master.secretFor("seals"), clock.now);
		let sealing: Promise<unknown> = Promise.resolve();
		const sealNow = (): Promise<unknown> => {
			sealing = sealing
				.then(() => sealer.seal())
				.catch((error: unknown) => log.warn({ fault: error }, "sealing failed; the next second tries again"));
			return sealing;
		};
		const sealTimer = setInterval(() => void sealNow(), SEAL_EVERY_MS);
		const sweepTimer = setInterval(() => void signIn.sweep().catch(lostConnection), SWEEP_EVERY_MS);
		// At night the whole book is read again, so that an auditor need not take our word for it.
		const verifyNow = async (): Promise<void> => {
			const now = clock.now();
			const last = await lastVerified(jobs);
			if (Number(now.slice(11, 13)) !== VERIFY_HOUR || (last !== undefined && Date.parse(now) - Date.parse(last) < VERIFY_AFTER_MS)) return;
			const verdict = await verifyJournal(jobs, places.seals, master.secretFor("seals"));
			await noteVerdict(jobs, verdict, now);
			if (!verdict.good) log.error({ first: verdict.first }, "the journal is NOT as it was written");
		};
		const verifyTimer = setInterval(() => void verifyNow().catch(lostConnection), SWEEP_EVERY_MS / 2);
		closing.push(async () => {
			clearInterval(verifyTimer);
			clearInterval(sealTimer);
			clearInterval(sweepTimer);
			await sealNow();
		});
		return {
			app,
			server,
			lost: cluster.lost,
			whoToSignInAs: async (address) => {
				const tenant = await signIn.publicTenant();
				if (await signIn.isDemo(tenant)) {
					const people = await signIn.lookups.demoPeople(tenant);
					return ["Erbij: sign in as one of these, by their face:", ...people.map((one) => `  ${one.name} (${one.organisation})`)];
				}
				return (await signIn.isSetUp())
					? []
					: [`Erbij: nobody has set up a team yet; do that at ${settings.origin ?? address}/begin?code=${setupCode(master)}`];
			},
			endStreams: hearing.endAll,
			stop,
		};
	} catch (error) {
		await stop();
		throw error;
	}
};
