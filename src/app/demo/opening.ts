/** Houses with a clock one can move, over the same database: what the demonstration is played in. */
import type { Actor } from "#src/kernel/actor.ts";
import type { Instant } from "#src/kernel/time.ts";
import type { MasterKey } from "#src/platform/crypto/master-key.ts";
import { newId } from "#src/platform/crypto/new-id.ts";
import type { Pool } from "#src/platform/database/pool.ts";
import type { Phase } from "#src/platform/http/phase.ts";
import type { Answer, Reactions } from "#src/platform/operations/handler.ts";
import { type House, run } from "#src/platform/operations/runner.ts";
import { openHouse } from "../house.ts";
import { type Calendar, calendarAt, openClock } from "./clock.ts";
import { DemoStopped, type Lane } from "./play.ts";

export type DemoGround = {
	readonly pool: Pool;
	readonly master: MasterKey;
	readonly now: Instant;
	readonly phases: readonly Phase[];
	readonly reactions: Reactions;
};
export type DemoHouse = {
	readonly house: House;
	readonly lanes: readonly Lane[];
	readonly calendar: Calendar;
	/** Does something so many days ago. */
	readonly does: (daysAgo: number, time: string, actor: Actor, operation: string, input: Readonly<Record<string, unknown>>) => Promise<Answer>;
};
/** How many households go on side by side. */
const LANES = 4;

/** Opens the houses. */
export const openDemoHouse = ({ pool, master, now, phases, reactions }: DemoGround): DemoHouse => {
	const calendar = calendarAt(now);
	const lanes = Array.from({ length: LANES }, (): Lane => {
		const clock = openClock(now);
		return { clock, house: openHouse({ pool, clock, master, phases, reactions }) };
	});
	const { house, clock } = lanes[0] as Lane;
	return {
		house,
		lanes,
		calendar,
		does: async (daysAgo, time, actor, operation, input) => {
			const at = calendar.moment(calendar.ago(daysAgo), time, actor.kind === "member");
			clock.put(at);
			const ran = await run(house, actor, operation, newId(at), input);
			if (ran.kind === "ok") return ran.value;
			throw new DemoStopped(`the demo neighbourhood stops at ${operation} on ${at}: ${JSON.stringify(ran)}`);
		},
	};
};
