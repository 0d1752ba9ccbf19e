/** The house: everything a write or a visit needs, made once at the start from what is passed in. */
import type { AnyEntry } from "#src/kernel/journal.ts";
import type { Clock } from "#src/kernel/time.ts";
import { openDoor } from "#src/platform/database/with-actor.ts";
import type { Pool } from "#src/platform/database/pool.ts";
import type { MasterKey } from "#src/platform/crypto/master-key.ts";
import type { Phase } from "#src/platform/http/phase.ts";
import { openCaseKeys } from "#src/platform/journal/keys.ts";
import { openJournal } from "#src/platform/journal/store.ts";
import { type Handled, projectMany, type Projector, type Projectors, type Reactions } from "#src/platform/operations/handler.ts";
import type { House } from "#src/platform/operations/runner.ts";
import { openAsked } from "./shield/asked.ts";
import { shielded } from "./shield/shield.ts";

export type Ground = {
	readonly pool: Pool;
	readonly clock: Clock;
	readonly master: MasterKey;
	readonly phases: readonly Phase[];
	readonly reactions: Reactions;
};

const oneAfterTheOther = (earlier: Projector, later: Projector): Projector =>
	Object.assign(
		async (...[tx, entry]: Parameters<Projector>) => {
			await earlier(tx, entry);
			await later(tx, entry);
		},
		{
			many: async (tx: Parameters<Projector>[0], entries: readonly AnyEntry[]) => {
				await projectMany(earlier, tx, entries);
				await projectMany(later, tx, entries);
			},
		},
	);

/** Ties the phases to the ground. Two operations or projections of one name are a mistake of ours and stop the start. */
export const openHouse = ({ pool, clock, master, phases, reactions }: Ground): House => {
	const asked = openAsked();
	const handlers = new Map<string, Handled>();
	const names = new Set(phases.flatMap((phase) => phase.handled.map(({ operation }) => operation.name)));
	const projectors: Record<string, Projectors[string]> = {};
	for (const phase of phases) {
		for (const handled of phase.handled) {
			if (handlers.has(handled.operation.name)) throw new Error(`two operations are called ${handled.operation.name}`);
			// What the person can do too, a worker writes down as they said it.
			handlers.set(handled.operation.name, shielded(handled, names.has(`${handled.operation.name}-myself`), asked));
		}
		for (const [kind, projector] of Object.entries(phase.projectors)) {
			const earlier = projectors[kind];
			// An entry may be projected by more than one phase: the earlier phase first.
			projectors[kind] = earlier ? oneAfterTheOther(earlier, projector) : projector;
		}
	}
	return { door: openDoor(pool, clock), clock, journal: openJournal(openCaseKeys(master)), master, handlers, projectors, reactions };
};
