/** What stands beside the journal: what is shared until when, who has a part for today, and what is owed. */
import { closeOpen, keepOpen, letIn } from "#src/people/server.ts";
import type { Projectors } from "#src/platform/operations/handler.ts";
import { askedOfUsProjectors } from "./asked-of-us/handlers.ts";
import { projectors as consentProjectors } from "./consent/handlers.ts";
import { projectors as householdProjectors } from "./household/handlers.ts";
import { on } from "./projecting.ts";
import { projectors as requestProjectors } from "./requests/handlers.ts";
import { projectDisclosure, projectEnded, projectStopped, projectTold } from "./store.ts";

export const projectors: Projectors = {
	...requestProjectors,
	...consentProjectors,
	...householdProjectors,
	...askedOfUsProjectors,
	"privacy.disclosed": on<"privacy.disclosed">(async (tx, { case: about, at, body }) => {
		await projectDisclosure(tx, {
			id: body.disclosure,
			case: about,
			organisation: body.recipient.organisation ?? null,
			since: at,
			until: body.until,
			heldBack: body.heldBack !== undefined,
		});
		if (body.tellBy !== undefined)
			await keepOpen(tx, { id: body.disclosure, case: about, kind: "privacy.tell-and-ask", holder: body.holder, lookAgain: body.tellBy, since: at });
	}),
	"privacy.told-and-asked": on<"privacy.told-and-asked">(async (tx, { at, body }) => {
		await projectTold(tx, body.disclosure);
		await closeOpen(tx, body.disclosure, at);
	}),
	"privacy.sharing-ended": on<"privacy.sharing-ended">((tx, { at, body }) => projectEnded(tx, body.disclosure, at)),
	"privacy.sharing-stopped": on<"privacy.sharing-stopped">(async (tx, { case: about, at, body }) => {
		await projectStopped(tx, body.disclosure, at);
		await keepOpen(tx, { id: body.tell, case: about, kind: "privacy.inform-receiver", holder: body.holder, lookAgain: body.tellBy, since: at });
	}),
	"privacy.receiver-told": on<"privacy.receiver-told">((tx, { at, body }) => closeOpen(tx, body.tell, at)),
	"privacy.item-asked": on<"privacy.item-asked">((tx, { case: about, at, body }) =>
		keepOpen(tx, { id: body.asked, case: about, kind: "privacy.item-asked", holder: body.holder, lookAgain: body.lookAgain, since: at }),
	),
	"privacy.item-answered": on<"privacy.item-answered">((tx, { at, body }) => closeOpen(tx, body.asked, at)),
	"privacy.asked-why": on<"privacy.asked-why">((tx, { case: about, at, body }) =>
		keepOpen(tx, { id: body.question, case: about, kind: "privacy.why-asked", holder: body.holder, lookAgain: body.lookAgain, since: at }),
	),
	"privacy.why-answered": on<"privacy.why-answered">((tx, { at, body }) => closeOpen(tx, body.question, at)),
	"privacy.opened-with-reason": on<"privacy.opened-with-reason">((tx, { case: about, at, body }) =>
		letIn(tx, about, body.member, "part", ["team", "person"], at, body.until),
	),
	"privacy.page-given": on<"privacy.page-given">((tx, { case: about, at, body }) => letIn(tx, about, body.person, "person", ["person"], at)),
};
