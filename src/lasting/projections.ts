/** What lists read of it: where the line stands, who is asked and when, which cards there are. */
import type { AnyEntry } from "#src/kernel/journal.ts";
import type { Instant } from "#src/kernel/time.ts";
import type { Intensity, Station } from "#src/people/index.ts";
import { changeCase, closeOpen, findCase, keepOpen, letIn, letOut, listOpenThings } from "#src/people/server.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { Projectors } from "#src/platform/operations/handler.ts";
import type { LastingEntry } from "./model.ts";
import { dropCard, dropHolder, keepCard, keepHolder } from "./store.ts";

type Kind = LastingEntry["kind"];
const on =
	<K extends Kind>(_kind: K, project: (tx: Tx, entry: Extract<LastingEntry, { kind: K }>) => Promise<void>) =>
	(tx: Tx, entry: AnyEntry): Promise<void> =>
		project(tx, entry as Extract<LastingEntry, { kind: K }>);
const closeKinds = async (tx: Tx, of: string, kinds: readonly string[], at: Instant): Promise<void> => {
	for (const thing of await listOpenThings(tx, { case: of, kinds })) await closeOpen(tx, thing.id, at);
};
/** Contact answers the question whether somebody came back. */
const wasThere = (tx: Tx, entry: AnyEntry): Promise<void> => closeKinds(tx, entry.case, ["lasting.came-back"], entry.at);

/** A plan that keeps going with somebody now and then, or only when called, has come to last; more again, and it is being done again (SUS-03, SUS-08). Nothing closes by it. */
const settled = (station: Station, intensity: Intensity): { readonly station?: Station } => {
	const seldom = intensity === "light" || intensity === "back-up";
	if (seldom && (station === "own-plan" || station === "doing")) return { station: "lasting" };
	return !seldom && station === "lasting" ? { station: "doing" } : {};
};

export const projectors: Projectors = {
	"lasting.intensity-set": on("lasting.intensity-set", async (tx, { case: of, body }) => {
		const line = await findCase(tx, of);
		await changeCase(tx, of, { intensity: body.intensity, ...(line ? settled(line.station, body.intensity) : {}) });
	}),
	"lasting.let-go": on("lasting.let-go", async (tx, { case: of, at, body }) => {
		await closeKinds(
			tx,
			of,
			["lasting.talk", "lasting.came-back", "lasting.watching", "carrying-out.look-back", "contact.next", "contact.visit", "contact.reported-later"],
			at,
		);
		if (body.noContact) {
			await changeCase(tx, of, { station: "watching" });
			await keepOpen(tx, {
				id: body.noContact.thing,
				case: of,
				kind: "lasting.watching",
				holder: body.noContact.holder,
				lookAgain: body.noContact.lookAgain,
				since: at,
			});
		} else await changeCase(tx, of, { station: "let-go", letGoAt: at });
	}),
	"lasting.objected": on("lasting.objected", async (tx, { case: of, at, body }) => {
		await closeKinds(tx, of, ["lasting.talk", "lasting.watching"], at);
		if (body.after) await changeCase(tx, of, { station: "in-contact", letGoAt: null });
		await keepOpen(tx, { id: body.thing, case: of, kind: "lasting.talk", holder: body.holder, lookAgain: body.lookAgain, since: at });
	}),
	"lasting.came-back": on("lasting.came-back", async (tx, { case: of, at, body }) => {
		await closeKinds(tx, of, ["lasting.watching", "lasting.came-back"], at);
		// Something was seen or said by others: the known face goes and asks. Without one it is everybody's again.
		const told = body.because === "signal" || body.because === "card";
		await changeCase(tx, of, { station: told ? (body.holder === null ? "noticed" : "picked-up") : "in-contact", letGoAt: null });
		if (body.formerly !== undefined && body.holder !== null) {
			// Exactly one first responsible (TEAM-01): the colleague of the team steps in for who is not there any more.
			await changeCase(tx, of, { responsible: body.holder });
			await letOut(tx, of, body.formerly.id, "responsible");
			await letIn(tx, of, body.holder, "responsible", ["responsible", "team", "person"], at);
		}
		await keepOpen(tx, { id: body.thing, case: of, kind: "lasting.came-back", holder: body.holder, lookAgain: body.lookAgain, since: at });
	}),
	"lasting.greeted": on("lasting.greeted", async (tx, entry) => {
		await changeCase(tx, entry.case, { lastContactAt: entry.at });
		await wasThere(tx, entry as AnyEntry);
	}),
	"contact.noted": wasThere,
	"contact.answered-call": wasThere,
	"lasting.card-written": on("lasting.card-written", (tx, { case: of, at, body }) => keepCard(tx, of, body.version, at)),
	"lasting.card-confirmed": on("lasting.card-confirmed", (tx, { case: of, at, body }) => keepCard(tx, of, body.version, at)),
	"lasting.card-given": on("lasting.card-given", (tx, { case: of, at, body }) => keepHolder(tx, of, body, at)),
	"lasting.card-taken-back": on("lasting.card-taken-back", (tx, { case: of, body }) => dropHolder(tx, of, body.holder)),
	"lasting.card-put-away": on("lasting.card-put-away", (tx, { case: of }) => dropCard(tx, of)),
	"lasting.card-used": on("lasting.card-used", (tx, { case: of, at, body }) =>
		keepOpen(tx, { id: body.use, case: of, kind: "lasting.card-used", holder: body.asked, lookAgain: body.lookAgain, since: at }),
	),
	"lasting.card-answered": on("lasting.card-answered", (tx, { at, body }) => closeOpen(tx, body.use, at)),
};
