/** A piece made ready to go: what will stand in its place is sealed now, by somebody who may read it; whoever approves, and the night, read nothing. */
import type { AnyEntry } from "#src/kernel/journal.ts";
import type { Work } from "#src/platform/operations/handler.ts";
import type { AskedPiece } from "./model.ts";
import { remainsOf, wentAlready } from "./rules.ts";
import { proposedAlready } from "./store.ts";

/** Nothing when this piece cannot go by itself; `taken` when it lies in a proposal already. */
export const pieceOf = async (
	work: Work,
	entry: AnyEntry,
	why: AskedPiece["why"],
): Promise<{ readonly piece?: AskedPiece; readonly taken?: boolean }> => {
	const remains = remainsOf(entry);
	if (remains === undefined || wentAlready(entry)) return {};
	if ((await proposedAlready(work.tx, [entry.id])).length > 0) return { taken: true };
	const sealed = await work.journal.seal(work.tx, entry.case, entry.id, remains);
	return { piece: { matter: entry.case, entry: entry.id, kind: entry.kind, why, remains: sealed.toString("base64") } };
};
