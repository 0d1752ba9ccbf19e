/** Coming in, put together once at start. The rest of the house only asks `findSession`. */
import { createHmac } from "node:crypto";
import type { TenantId } from "#src/kernel/ids.ts";
import type { Clock } from "#src/kernel/time.ts";
import { type MasterKey, spokenCode } from "#src/platform/crypto/master-key.ts";
import type { Door } from "#src/platform/database/with-actor.ts";
import type { Pool } from "#src/platform/database/pool.ts";
import type { Session } from "#src/platform/http/session.ts";
import { type Lookups, openLookups } from "./lookups.ts";
import type { Elsewhere } from "./elsewhere.ts";
import { FRESH_MS } from "./model.ts";
import { type Homes, openSessions, type Sessions } from "./sessions.ts";
import { openSlowDown, type SlowDown } from "./slow-down.ts";

export type SignInOptions = {
	readonly pool: Pool;
	readonly door: Door;
	readonly clock: Clock;
	readonly master: MasterKey;
	readonly newId: () => string;
	/** Whether this process shows a demonstration. Without it nobody comes in by a face, whatever the database says. */
	readonly demo: boolean;
	/** `https://erbij.example.nl`: where the browser finds us. Left out, what the browser itself says (for one machine). */
	readonly origin?: string | undefined;
	/** A proxy of our own stands in front and says who comes (the last address of X-Forwarded-For). Otherwise that header is not believed. */
	readonly behindProxy?: boolean | undefined;
	readonly homes?: Partial<Homes>;
	/** Somebody else who may say who a person is, with the name that stands on the button. */
	readonly elsewhere?: Elsewhere | undefined;
	/** How to wait; for tests. */
	readonly sleep?: (ms: number) => Promise<void>;
};
export type SignIn = {
	readonly options: SignInOptions;
	readonly homes: Homes;
	readonly lookups: Lookups;
	readonly sessions: Sessions;
	readonly slow: SlowDown;
	/** For `createApp`. The second argument: only to see whether it is still good (a page that listens). */
	readonly findSession: (cookies: string | undefined, quietly?: boolean) => Promise<Session | undefined>;
	/** The tenant of who has not signed in; before anything is set up the one that is going to be. */
	readonly publicTenant: () => Promise<TenantId>;
	readonly isSetUp: () => Promise<boolean>;
	/** Whether faces of a demonstration may be chosen: both the process and the tenant must say so. */
	readonly isDemo: (tenant: string) => Promise<boolean>;
	/** Whether somebody showed lately who they are; asked before exports and before login details change. */
	readonly isFresh: (cookies: string | undefined) => Promise<boolean>;
	/** Clears away sessions that ended; for a task each hour. */
	readonly sweep: () => Promise<void>;
};

/** The tenant this installation is going to be, the same on every machine that holds the master key. */
export const firstTenant = (master: MasterKey): TenantId => {
	const bytes = createHmac("sha256", master.secretFor("first-tenant")).update("erbij").digest().subarray(0, 16);
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5") as TenantId;
};
/** The word of the work that sets up a team. */
export const SETUP = "set-up";
/** The code printed at start, without which nobody can set up a team here (ORG-07). */
export const setupCode = (master: MasterKey): string => spokenCode(master.secretFor(SETUP), firstTenant(master));

/** Opens the sign-in module. */
export const openSignIn = (options: SignInOptions): SignIn => {
	const { pool, door, clock, master, newId, demo } = options;
	const homes: Homes = { member: "/vandaag", person: "/mijn", reporter: "/mijn-melding", participant: "/kring", ...options.homes };
	const lookups = openLookups(pool);
	const sessions = openSessions({ lookups, door, clock, newId, demo, homes });
	let known: TenantId | undefined;
	const findTenant = async (): Promise<TenantId | undefined> => {
		known ??= (await lookups.tenants())[0]?.id as TenantId | undefined;
		return known;
	};
	return {
		options,
		homes,
		lookups,
		sessions,
		slow: openSlowDown(options.sleep),
		findSession: sessions.find,
		publicTenant: async () => (await findTenant()) ?? firstTenant(master),
		isSetUp: async () => (await findTenant()) !== undefined,
		isDemo: async (tenant) => demo && (await lookups.tenants()).some((one) => one.id === tenant && one.demo),
		isFresh: async (cookies) => {
			const kept = await sessions.findKept(cookies);
			return kept?.stage === "full" && Date.parse(clock.now()) - Date.parse(kept.confirmedAt) <= FRESH_MS;
		},
		sweep: () => lookups.sweep(clock.now()),
	};
};
