/** Makes the demonstration neighbourhood: invented people, made through the same operations as real use. */
import type { Instant } from "#src/kernel/time.ts";
import type { MasterKey } from "#src/platform/crypto/master-key.ts";
import type { DatabaseConfig } from "#src/platform/database/database-config.ts";
import type { Pool } from "#src/platform/database/pool.ts";
import type { Phase } from "#src/platform/http/phase.ts";
import type { Reactions } from "#src/platform/operations/handler.ts";
import { firstTenant, setupCode } from "#src/platform/sign-in/server.ts";
import type { Cast } from "./cast.ts";
import { sayWhereDoorsAre } from "./doors.ts";
import { moreStories } from "./more.ts";
import { setUpNeighbourhood } from "./neighbourhood.ts";
import { openDemoHouse } from "./opening.ts";
import { DemoStopped, playAll } from "./play.ts";
import { isSetUp, markAsDemo } from "./store.ts";
import { comeInOtherLanguages, showWorkers } from "./public.ts";
import { knownStories } from "./stories/index.ts";
import { setUpTeam } from "./team.ts";

export type DemoOptions = {
	readonly pool: Pool;
	readonly master: MasterKey;
	readonly adminConfig: DatabaseConfig;
	readonly now: Instant;
	readonly seed: number;
	/** How many households there are at least; the known ones always come. */
	readonly households: number;
	/** For tests: other phases and reactions than the real ones. */
	readonly phases?: readonly Phase[];
	readonly reactions?: Reactions;
};

/** Loads the demonstration into an empty database. Throws `DemoStopped` with the step when something is refused; then begin again with an empty one. */
export const loadDemo = async ({ pool, master, adminConfig, now, seed, households, ...other }: DemoOptions): Promise<void> => {
	const phases = other.phases ?? (await import("../phases.ts")).phases;
	const reactions = other.reactions ?? (await import("../reactions.ts")).reactions;
	if (await isSetUp(adminConfig)) throw new DemoStopped("there is a team here already; the demo neighbourhood needs an empty database");
	const demo = openDemoHouse({ pool, master, now, phases, reactions });
	const tenant = firstTenant(master);
	const team = await setUpTeam(demo, tenant, setupCode(master));
	await markAsDemo(adminConfig, tenant);
	const cast: Cast = { ...team, areas: await setUpNeighbourhood(demo, team) };
	await showWorkers(demo, team);
	await comeInOtherLanguages(demo, cast);
	const known = knownStories(cast);
	await playAll(demo.lanes, demo.calendar, [...known, ...moreStories(cast, seed, Math.max(0, households - known.length))]);
	await sayWhereDoorsAre(demo, tenant);
};
