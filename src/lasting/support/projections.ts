/** What lists read of it: what is open and whose it is, and who was asked. */
import type { AnyEntry } from "#src/kernel/journal.ts";
import type { Instant } from "#src/kernel/time.ts";
import { closeOpen, keepOpen } from "#src/people/server.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { Projectors } from "#src/platform/operations/handler.ts";
import type { Owed, SupportEntry } from "./model.ts";
import { dropMember, dropMembers, keepMember } from "./store.ts";

type Kind = SupportEntry["kind"];
const on =
	<K extends Kind>(_kind: K, project: (tx: Tx, entry: Extract<SupportEntry, { kind: K }>) => Promise<void>) =>
	(tx: Tx, entry: AnyEntry): Promise<void> =>
		project(tx, entry as Extract<SupportEntry, { kind: K }>);
const closeAll = async (tx: Tx, things: readonly string[], at: Instant): Promise<void> => {
	for (const thing of things) await closeOpen(tx, thing, at);
};
const open = (tx: Tx, of: string, kind: "look" | "asked" | "gap" | "seen", { thing, holder, lookAgain }: Owed, since: Instant): Promise<void> =>
	keepOpen(tx, { id: thing, case: of, kind: `lasting.support-${kind}`, holder, lookAgain, since });

export const supportProjectors: Projectors = {
	"lasting.support-begun": on("lasting.support-begun", (tx, { case: of, at, body }) => open(tx, of, "look", body, at)),
	"lasting.support-asked": on("lasting.support-asked", async (tx, { case: of, at, body }) => {
		await keepMember(tx, of, { member: body.member, kind: body.colleague ? "member" : "own", role: body.role }, at);
		await open(tx, of, "asked", body, at);
	}),
	"lasting.support-told": on("lasting.support-told", async (tx, { case: of, at, body }) => {
		await closeAll(tx, body.closes, at);
		if (body.what === "no" || body.what === "leave") await dropMember(tx, of, body.member);
		if (body.gap) await open(tx, of, "gap", body.gap, at);
	}),
	"lasting.support-taken-out": on("lasting.support-taken-out", async (tx, { case: of, at, body }) => {
		await closeAll(tx, body.closes, at);
		await dropMember(tx, of, body.member);
		if (body.gap) await open(tx, of, "gap", body.gap, at);
	}),
	"lasting.support-looked": on("lasting.support-looked", async (tx, { case: of, at, body }) => {
		await closeAll(tx, body.closes, at);
		await open(tx, of, "look", body, at);
	}),
	"lasting.support-seen": on("lasting.support-seen", (tx, { case: of, at, body }) => open(tx, of, "seen", body, at)),
	"lasting.support-answered": on("lasting.support-answered", (tx, { at, body }) => closeOpen(tx, body.thing, at)),
	"lasting.support-ended": on("lasting.support-ended", async (tx, { case: of, at, body }) => {
		await closeAll(tx, body.closes, at);
		await dropMembers(tx, of);
		await open(tx, of, "gap", body, at);
	}),
};
