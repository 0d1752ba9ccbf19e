/** What the house writes down itself: what became of a message, and that a last day came. */
import { ok, refuse } from "#src/kernel/result.ts";
import { type Handled, type Handler, handles } from "#src/platform/operations/handler.ts";
import { written } from "../rules.ts";
import { findShared } from "../store.ts";
import * as does from "./operations.ts";
import { stoppingTexts } from "./texts/index.ts";

const noteReached: Handler<does.NoteReached> = async (work, { case: about, disclosure, tell, outcome, why }) => {
	const stop = await findShared(work.tx, disclosure);
	if (stop?.case !== about) return refuse("privacy.nothing-shared");
	const audience = { reach: stop.heldBack ? "team" : "person" } as const;
	const body = { disclosure, tell };
	return ok({
		entries: [
			outcome === "sent"
				? written(about, "privacy.receiver-told", { ...body, how: stoppingTexts("nl").byMail }, audience)
				: written(about, "privacy.receiver-not-reached", { ...body, why: why ?? "unsure" }, audience),
		],
		answer: {},
	});
};
const endSharing: Handler<does.EndSharing> = async (work, { case: about, disclosure }) => {
	const past = await findShared(work.tx, disclosure);
	if (past?.case !== about || past.over || past.until >= work.today) return refuse("privacy.nothing-shared");
	const audience = { reach: past.heldBack ? "team" : "person" } as const;
	return ok({ entries: [written(about, "privacy.sharing-ended", { disclosure, on: past.until }, audience)], answer: {} });
};
export const handled: readonly Handled[] = [handles(does.noteReached, noteReached), handles(does.endSharing, endSharing)];
