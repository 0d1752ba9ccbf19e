/** What stands beside the journal about keeping and destroying. */
import type { AnyEntry } from "#src/kernel/journal.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { Projectors } from "#src/platform/operations/handler.ts";
import type { RetentionEntry } from "./model.ts";
import { rowApproved, rowDestroyed, rowFaded, rowProposed, rowRule, rowWish, rowWithdrawn } from "./store.ts";

type Of<Kind extends RetentionEntry["kind"]> = Extract<RetentionEntry, { kind: Kind }>;
const on =
	<Kind extends RetentionEntry["kind"]>(project: (tx: Tx, entry: Of<Kind>) => Promise<void>) =>
	(tx: Tx, entry: AnyEntry): Promise<void> =>
		project(tx, entry as unknown as Of<Kind>);

export const retentionProjections: readonly string[] = [
	"kept_under",
	"kept_at_wish",
	"faded",
	"destruction",
	"destruction_matter",
	"destruction_piece",
	"item_kept",
];
export const retentionProjectors: Projectors = {
	"privacy.kept-under": on<"privacy.kept-under">((tx, { case: about, body }) => rowRule(tx, about, body.rule)),
	"privacy.wish-kept": on<"privacy.wish-kept">((tx, { case: about, body, at }) => rowWish(tx, about, body.answer === "yes", at)),
	"privacy.faded": on<"privacy.faded">((tx, { case: about, body, at }) => rowFaded(tx, { about, at, going: body.going }, body.line, body.parties)),
	"privacy.destruction-proposed": on<"privacy.destruction-proposed">((tx, { body, at }) =>
		rowProposed(tx, { id: body.destruction, by: body.by, at, notBefore: body.notBefore, matters: body.matters, pieces: body.pieces ?? [] }),
	),
	"privacy.destruction-approved": on<"privacy.destruction-approved">((tx, { body, at }) => rowApproved(tx, body.destruction, body.by, at)),
	"privacy.destruction-withdrawn": on<"privacy.destruction-withdrawn">((tx, { body, at }) =>
		rowWithdrawn(tx, body.destruction, at, body.tookBack ?? false),
	),
	"privacy.destroyed": on<"privacy.destroyed">((tx, { body, at }) =>
		rowDestroyed(tx, body.destruction, at, body.gone, body.kept, body.pieces, body.whyKept),
	),
};
