/** A whole house for a test: real PostgreSQL, real road, real pages; only the clock and who is asking are the test's. */
import type { Hono } from "hono";
import type { Actor } from "#src/kernel/actor.ts";
import type { AnyEntry } from "#src/kernel/journal.ts";
import { addMs, type Instant } from "#src/kernel/time.ts";
import { newId } from "#src/platform/crypto/new-id.ts";
import type { MasterKey } from "#src/platform/crypto/master-key.ts";
import { openPool, type Pool } from "#src/platform/database/pool.ts";
import { freshDatabase, type TestDatabase } from "#src/platform/database/testing/test-database.ts";
import { createApp } from "#src/platform/http/app.ts";
import type { Phase } from "#src/platform/http/phase.ts";
import { type Limits, openThrottle } from "#src/platform/http/throttle.ts";
import { sentencesOf } from "#src/platform/http/sentences.ts";
import type { Env, Server } from "#src/platform/http/server.ts";
import { openApiKeys } from "#src/platform/sign-in/server.ts";
import type { Answer, Reactions } from "#src/platform/operations/handler.ts";
import { type House, type Ran, run } from "#src/platform/operations/runner.ts";
import { openHouse } from "../house.ts";
import { noticeView } from "../pages/notice.tsx";
import { runDueJobs, runNightly } from "./jobs.ts";
import { makeNeighbourhood, type TestIds, type TestPeople, testMasterKey } from "./neighbourhood.ts";

export type Seen = { readonly status: number; readonly html: string; readonly location: string | null };
export type TestHouse = {
	readonly people: TestPeople;
	readonly ids: TestIds;
	readonly house: House;
	readonly pool: Pool;
	readonly master: MasterKey;
	readonly database: TestDatabase;
	readonly app: Hono<Env>;
	readonly faults: readonly unknown[];
	readonly newId: () => string;
	readonly run: (actor: Actor, operation: string, input: unknown, id?: string) => Promise<Ran>;
	/** Runs and gives the answer; a refusal or invalid input fails the test. */
	readonly mustRun: (actor: Actor, operation: string, input: unknown, id?: string) => Promise<Answer>;
	readonly get: (actor: Actor | undefined, path: string, headers?: Record<string, string>) => Promise<Seen>;
	readonly post: (
		actor: Actor | undefined,
		path: string,
		operation: string,
		fields: Record<string, string | readonly string[]>,
		id?: string,
	) => Promise<Seen>;
	readonly entries: (actor: Actor, caseId: string) => Promise<readonly AnyEntry[]>;
	readonly person: (id: string) => Actor;
	/** The cookie this actor comes with, for requests of one's own. */
	readonly cookieFor: (actor: Actor) => string;
	readonly now: () => Instant;
	/** Runs every job that was handed in and is due by the clock of the test, also those that they hand in; gives how many. */
	readonly runJobs: () => Promise<number>;
	/** Runs what otherwise happens every night. */
	readonly runNight: (job: string) => Promise<void>;
	readonly pass: (time: { days?: number; hours?: number; minutes?: number }) => void;
	readonly close: () => Promise<void>;
};

/** Opens a house. Without `phases`: all of them, with the real reactions. */
export const testHouse = async (
	given: {
		at?: string;
		phases?: readonly Phase[];
		reactions?: Reactions;
		keyPerMinute?: number;
		limits?: Partial<Limits>;
		/** The same people and keys as in another house, on a database that was put back. */
		putBack?: Pick<TestHouse, "people" | "ids" | "master"> & { readonly database: TestDatabase };
	} = {},
): Promise<TestHouse> => {
	let now = new Date(given.at ?? "2026-11-24T09:00:00Z").toISOString() as Instant;
	const clock = { now: () => now };
	const database = given.putBack?.database ?? (await freshDatabase());
	const { people, ids } = given.putBack ?? (await makeNeighbourhood(database.adminConfig, now));
	const pool = openPool(database.appConfig, 10, () => undefined);
	const phases = given.phases ?? (await import("../phases.ts")).phases;
	const reactions = given.reactions ?? (given.phases ? {} : (await import("../reactions.ts")).reactions);
	const master = given.putBack?.master ?? testMasterKey();
	const house = openHouse({ pool, clock, master, phases, reactions });
	const faults: unknown[] = [];
	const known = new Map<string, Actor>();
	const cookieOf = (actor: Actor): string => {
		const key = [actor.kind, actor.id ?? "none", ...(actor.session ? [actor.session] : [])].join("-");
		known.set(key, actor);
		return `wie=${key}`;
	};
	const server: Server = {
		house,
		findSession: async (cookie) => {
			const actor = known.get(/wie=([\w-]+)/.exec(cookie ?? "")?.[1] ?? "");
			return actor && { actor, name: "Test", home: "/" };
		},
		findKey: openApiKeys({ pool, clock, perMinute: given.keyPerMinute ?? 10_000 }),
		sentences: sentencesOf(
			phases.map((phase) => phase.words),
			phases.flatMap((phase) => phase.toAll ?? []),
		),
		assets: { publicCss: "/assets/public.css", workerCss: "/assets/worker.css", script: "/assets/main.js" },
		pages: phases.flatMap((phase) => phase.pages),
		publicTenant: async () => ids.tenant,
		signInPath: "/aanmelden",
		throttle: openThrottle({ perNetwork: 1_000_000, together: 1_000_000, behindProxy: false, ...given.limits }),
		notice: noticeView,
		fault: (_reference, error) => {
			faults.push(error);
		},
		newId: () => newId(now),
	};
	const app = createApp(server, { hear: () => () => undefined }, []);
	const ask = async (actor: Actor | undefined, path: string, init: RequestInit): Promise<Seen> => {
		const response = await app.request(path, {
			...init,
			headers: { ...(actor ? { cookie: cookieOf(actor) } : {}), ...(init.headers as Record<string, string>) },
		});
		return { status: response.status, html: await response.text(), location: response.headers.get("location") };
	};
	const fresh = () => newId(now);
	const runIt: TestHouse["run"] = (actor, operation, input, id) => run(house, actor, operation, id ?? fresh(), input);
	return {
		people,
		ids,
		house,
		pool,
		master,
		database,
		app,
		faults,
		newId: fresh,
		run: runIt,
		mustRun: async (actor, operation, input, id) => {
			const ran = await runIt(actor, operation, input, id);
			if (ran.kind !== "ok") throw new Error(`${operation}: ${JSON.stringify(ran)}`);
			return ran.value;
		},
		get: (actor, path, headers = {}) => ask(actor, path, { headers }),
		post: (actor, path, operation, fields, id) => {
			const body = new URLSearchParams({ id: id ?? fresh(), operation });
			for (const [name, value] of Object.entries(fields)) for (const one of typeof value === "string" ? [value] : value) body.append(name, one);
			return ask(actor, path, { method: "POST", body, headers: { "content-type": "application/x-www-form-urlencoded" } });
		},
		entries: (actor, caseId) => house.door(actor, { event: "look", what: "test" }, (tx) => house.journal.ofCase(tx, caseId)),
		cookieFor: cookieOf,
		person: (id) => ({ tenant: ids.tenant, kind: "person", id, roles: ["person"], teams: [], organisation: null }),
		now: () => now,
		runJobs: () => runDueJobs(house, phases, database.adminConfig, now),
		runNight: (name) => runNightly(house, phases, name, ids.tenant, fresh()),
		pass: ({ days = 0, hours = 0, minutes = 0 }) => {
			now = addMs(now, ((days * 24 + hours) * 60 + minutes) * 60_000);
		},
		close: async () => {
			await pool.end();
			await database.drop();
		},
	};
};
