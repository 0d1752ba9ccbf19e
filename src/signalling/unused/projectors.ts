/** What follows from announcing and erasing. The rows of what was erased are gone already: their entries can no longer be played. */
import type { AnyEntry } from "#src/kernel/journal.ts";
import { dayOf } from "#src/kernel/time.ts";
import { closeOpen, keepOpen } from "#src/people/server.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { Projectors } from "#src/platform/operations/handler.ts";
import type { Erased, ErasingAnnounced } from "./model.ts";
import { rowsAnnounced, rowsErased, rowsReleased } from "./store.ts";

export const unusedProjections: readonly string[] = ["erasing", "signals_erased"];

const announced = async (tx: Tx, entry: AnyEntry): Promise<void> => {
	const { notice, team, watcher, eraseOn, matters } = entry.body as ErasingAnnounced;
	await rowsAnnounced(tx, notice, team, eraseOn, matters);
	// It stands on somebody's day at once: nothing goes without a human being having had it in hand.
	await keepOpen(tx, { id: notice, case: notice, kind: "signalling.erasing", holder: watcher, lookAgain: dayOf(entry.at), since: entry.at });
};
const erased = async (tx: Tx, entry: AnyEntry): Promise<void> => {
	const body = entry.body as Erased;
	if (body.erased.length > 0) await rowsErased(tx, entry.case, body.team, body.on, body.erased.length, body.signals);
	for (const notice of await rowsReleased(tx, [...body.erased, ...body.released])) await closeOpen(tx, notice, entry.at);
};
export const unusedProjectors: Projectors = { "signalling.erasing-announced": announced, "signalling.erased": erased };
