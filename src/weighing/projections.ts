/** What lists read of weighings: where the line stands, what is watched, what is owed. */
import type { AnyEntry, Instant, JournalEntry } from "#src/kernel/index.ts";
import { changeCase, closeOpen, findCase, keepOpen, listOpenThings } from "#src/people/server.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { Projectors } from "#src/platform/operations/handler.ts";
import type { WeighingEntry } from "./model.ts";
import { projectHindsight, projectWritten } from "./store.ts";

type Kind = WeighingEntry["kind"];
type Of<Wanted extends Kind> = Extract<WeighingEntry, { kind: Wanted }>;
const on =
	<Wanted extends Kind>(_kind: Wanted, project: (tx: Tx, entry: Of<Wanted>) => Promise<void>) =>
	(tx: Tx, entry: AnyEntry): Promise<void> =>
		project(tx, entry as JournalEntry as Of<Wanted>);

/** Stations before there is contact: from here a weighing moves the line (M05, M07). Contact that is there stays (PRIN-02). */
const before: readonly string[] = ["noticed", "picked-up", "watching", "reaching-out", "settled"];

const closeKinds = async (tx: Tx, of: string, kinds: readonly string[], at: Instant): Promise<void> => {
	for (const thing of await listOpenThings(tx, { case: of, kinds })) await closeOpen(tx, thing.id, at);
};

export const projectors: Projectors = {
	"weighing.written": on("weighing.written", async (tx, { case: of, at, by, body }) => {
		await projectWritten(tx, of, at, by.id, body);
		await closeKinds(tx, of, ["weighing.watch", "weighing.review"], at);
		const going = body.outcome === "go";
		if (body.watch !== undefined) {
			await keepOpen(tx, {
				id: body.watch,
				case: of,
				kind: going ? "weighing.review" : "weighing.watch",
				holder: body.watcher ?? by.id,
				lookAgain: body.lookAgainOn ?? null,
				since: at,
			});
		}
		const matter = await findCase(tx, of);
		const moves = matter !== undefined && before.includes(matter.station);
		await changeCase(tx, of, { weighedAt: at, ...(moves ? { station: going ? ("reaching-out" as const) : ("watching" as const) } : {}) });
	}),
	"weighing.stepped-down": on("weighing.stepped-down", async (tx, { case: of, at }) => closeKinds(tx, of, ["weighing.review"], at)),
	// What was settled needs no eye kept on it; an account that is owed stays owed (LEG-08).
	"signalling.settled": (tx, { case: of, at }) => closeKinds(tx, of, ["weighing.watch", "weighing.review"], at),
	"weighing.account-owed": on("weighing.account-owed", (tx, { case: of, at, by, body }) =>
		keepOpen(tx, { id: body.account, case: of, kind: "weighing.account", holder: body.holder ?? by.id, lookAgain: body.lookAgainOn, since: at }),
	),
	"weighing.account-given": on("weighing.account-given", (tx, { at, body }) => closeOpen(tx, body.account, at)),
	"weighing.hindsight": on("weighing.hindsight", (tx, { case: of, at, body }) => projectHindsight(tx, of, body.version, at)),
};
