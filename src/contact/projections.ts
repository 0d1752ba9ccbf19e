/** What lists read of contact: where the line stands, who is first responsible, who waits, who goes where today. */
import { addDays, type AnyEntry, dayOf, type Instant, type JournalEntry } from "#src/kernel/index.ts";
import { changeCase, closeOpen, findCase, handOpenThings, keepOpen, letIn, letOut, listOpenThings, type CasePatch } from "#src/people/server.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { Projectors } from "#src/platform/operations/handler.ts";
import { askAgain } from "#src/weighing/server.ts";
import { alongProjectors } from "./along/handlers.ts";
import { afterProjectors } from "./after/projections.ts";
import { projectors as keptProjectors } from "./kept/handlers.ts";
import { findStandIn } from "./kept/store.ts";
import { itWorkedProjectors } from "./it-worked/handlers.ts";
import { wantProjectors } from "./wants/handlers.ts";
import { projectors as factProjectors } from "./facts/handlers.ts";
import { type ContactEntry, isContact } from "./model.ts";
import { promiseDays } from "./rules/agreements.ts";
import { projectPlanned, projectVisitState } from "./store.ts";

type Kind = ContactEntry["kind"];
type Of<Wanted extends Kind> = Extract<ContactEntry, { kind: Wanted }>;
const on =
	<Wanted extends Kind>(_kind: Wanted, project: (tx: Tx, entry: Of<Wanted>) => Promise<void>) =>
	(tx: Tx, entry: AnyEntry): Promise<void> =>
		project(tx, entry as JournalEntry as Of<Wanted>);

const beforeContact: readonly string[] = ["noticed", "picked-up", "settled", "watching", "reaching-out"];
const move = async (tx: Tx, of: string, station: "reaching-out" | "in-contact", from: readonly string[], patch: CasePatch = {}): Promise<void> => {
	const matter = await findCase(tx, of);
	await changeCase(tx, of, { ...patch, ...(matter && from.includes(matter.station) ? { station } : {}) });
};
/** The first responsible, or who stands in while they cannot be there. */
const whoIsThereFor = async (tx: Tx, of: string): Promise<string | null> =>
	(await findStandIn(tx, of))?.member ?? (await findCase(tx, of))?.responsible ?? null;
/** One open thing says when we try or drop by again: the newer one takes the place of the older. The initiative is ours (EXE-01). */
const lookAgain = async (
	tx: Tx,
	of: string,
	thing: { readonly id: string; readonly day: string; readonly since: Instant; readonly by: string | null },
): Promise<void> => {
	for (const earlier of await listOpenThings(tx, { case: of, kinds: ["contact.next"] })) await closeOpen(tx, earlier.id, thing.since);
	await keepOpen(tx, {
		id: thing.id,
		case: of,
		kind: "contact.next",
		holder: (await whoIsThereFor(tx, of)) ?? thing.by,
		lookAgain: thing.day,
		since: thing.since,
	});
};
const visitDone = async (tx: Tx, visit: string | undefined, at: Instant): Promise<void> => {
	if (visit === undefined) return;
	await projectVisitState(tx, visit, "done");
	await closeOpen(tx, visit, at);
};
/** What goes along to who has the contact. Promises, visits and explanations stay with who made them. */
const goAlong = ["contact.next", "contact.reported-later", "contact.asked-for", "contact.want", "weighing.watch", "weighing.review"] as const;
/** Who first has workable contact is first responsible, whatever the specialism; who picked it up works along (TEAM-01). */
const becomeResponsible = async (tx: Tx, of: string, me: string, at: Instant): Promise<void> => {
	const earlier = (await findCase(tx, of))?.responsible;
	if (earlier === me) return;
	if (earlier) {
		await letOut(tx, of, earlier, "responsible");
		await letIn(tx, of, earlier, "part", ["responsible", "team", "person"], at);
	}
	await letOut(tx, of, me, "part");
	await letIn(tx, of, me, "responsible", ["responsible", "team", "person"], at);
	await handOpenThings(tx, of, me, goAlong);
	await changeCase(tx, of, { responsible: me });
};

export const projectors: Projectors = {
	...afterProjectors,
	...alongProjectors,
	...factProjectors,
	...keptProjectors,
	...wantProjectors,
	...itWorkedProjectors,
	"contact.visit-planned": on("contact.visit-planned", async (tx, { case: of, at, body }) => {
		await projectPlanned(tx, of, body);
		await keepOpen(tx, { id: body.visit, case: of, kind: "contact.visit", holder: body.member, lookAgain: body.day, since: at });
		await move(tx, of, "reaching-out", ["noticed", "picked-up", "watching"]);
	}),
	"contact.visit-dropped": on("contact.visit-dropped", async (tx, { at, body }) => {
		await projectVisitState(tx, body.visit, "dropped");
		await closeOpen(tx, body.visit, at);
	}),
	"contact.attempted": on("contact.attempted", async (tx, { case: of, at, recordedAt, by, body }) => {
		await visitDone(tx, body.visit, recordedAt);
		await lookAgain(tx, of, { id: body.look, day: body.lookAgainOn, since: recordedAt, by: by.id });
		if (isContact(body.outcome)) return changeCase(tx, of, { lastContactAt: at });
		if (body.outcome === "not-wanted-now") await askAgain(tx, of, "refusal", at);
		else if ((await findCase(tx, of))?.firstContactAt === null && body.visit !== undefined) await askAgain(tx, of, "new-approach", at);
		return move(tx, of, "reaching-out", ["noticed", "picked-up", "watching"]);
	}),
	"contact.made": on("contact.made", async (tx, { case: of, at, recordedAt, by }) => {
		if (by.kind === "member" && by.id !== null) await becomeResponsible(tx, of, by.id, recordedAt);
		for (const thing of await listOpenThings(tx, { case: of, kinds: ["weighing.watch"] })) await closeOpen(tx, thing.id, recordedAt);
		await move(tx, of, "in-contact", beforeContact, { firstContactAt: at, lastContactAt: at });
	}),
	"contact.person-known": on("contact.person-known", async (tx, { case: of, at, body }) => {
		await changeCase(tx, of, { person: body.person });
		await letIn(tx, of, body.person, "person", ["person"], at);
	}),
	"contact.noted": on("contact.noted", async (tx, { case: of, at, recordedAt, by, body }) => {
		await visitDone(tx, body.visit, recordedAt);
		await changeCase(tx, of, { lastContactAt: at });
		await lookAgain(tx, of, { id: body.look, day: body.lookAgainOn, since: recordedAt, by: by.id });
	}),
	"contact.reported-later": on("contact.reported-later", async (tx, { case: of, at, by, body }) => {
		for (const earlier of await listOpenThings(tx, { case: of, kinds: ["contact.reported-later"] })) await closeOpen(tx, earlier.id, at);
		await keepOpen(tx, {
			id: body.later,
			case: of,
			kind: "contact.reported-later",
			holder: (await findCase(tx, of))?.responsible ?? by.id,
			lookAgain: body.lookAgainOn,
			since: at,
		});
	}),
	// Whoever calls us, or writes: that is contact, and a full one (EXE-01).
	"contact.asked-for": on("contact.asked-for", async (tx, { case: of, at, by, body }) => {
		await changeCase(tx, of, { lastContactAt: at });
		await keepOpen(tx, {
			id: body.asked,
			case: of,
			kind: "contact.asked-for",
			holder: (await whoIsThereFor(tx, of)) ?? (by.kind === "member" ? by.id : null),
			lookAgain: dayOf(at),
			since: at,
		});
	}),
	"contact.answered-call": on("contact.answered-call", (tx, { at, body }) => closeOpen(tx, body.asked, at)),
	// What the person promised is theirs: nothing of it waits in a list of ours (PRIN-10).
	"contact.promised": on("contact.promised", async (tx, { case: of, at, by, body }) => {
		if (body.by !== "person")
			await keepOpen(tx, {
				id: body.promise,
				case: of,
				kind: "contact.promise",
				holder: by.id,
				lookAgain: body.on ?? addDays(dayOf(at), promiseDays),
				since: at,
			});
	}),
	"contact.promise-ended": on("contact.promise-ended", async (tx, { case: of, at, body }) => {
		const thing = (await listOpenThings(tx, { case: of, kinds: ["contact.promise"] })).find((one) => one.id === body.promise);
		if (!thing) return;
		if (body.how === "moved")
			await keepOpen(tx, {
				id: thing.id,
				case: of,
				kind: thing.kind,
				holder: thing.holder,
				lookAgain: body.on ?? thing.lookAgain,
				since: thing.since,
			});
		else await closeOpen(tx, thing.id, at);
	}),
};
