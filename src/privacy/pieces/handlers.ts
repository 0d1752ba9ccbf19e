/** Load, decide, give entries: pieces that name somebody. */
import type { CaseId, MemberId } from "#src/kernel/ids.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { findCase, findPerson, listCases, staysIn } from "#src/people/server.ts";
import { type Handled, type Handler, handles, type Work } from "#src/platform/operations/handler.ts";
import { proposePieces as proposal } from "../retention/rules.ts";
import type { Piece } from "./model.ts";
import { type Naming, namingIn, type Somebody } from "./naming.ts";
import * as does from "./operations.ts";
import { kindsThatCanGo } from "./rules.ts";
import { pieceOf } from "./sealing.ts";

const propose: Handler<does.ProposePieces> = async (work, input) => {
	if (!(await staysIn(work.tx, input.case))) return refuse("privacy.here-for-today");
	const entries = await work.journal.ofCase(work.tx, input.case);
	const pieces: Piece[] = [];
	for (const id of new Set(input.entries)) {
		const entry = entries.find((one) => one.id === id);
		if (entry === undefined) return refuse("privacy.no-such-entry");
		const { piece, taken } = await pieceOf(work, entry, "names-somebody");
		if (piece === undefined) return refuse(taken ? "privacy.piece-proposed-already" : "privacy.not-one-piece", {}, "entries");
		pieces.push(piece);
	}
	const destruction = work.newId() as CaseId;
	return ok({
		entries: [proposal(pieces, { id: destruction, me: (work.tx.actor.id ?? "") as MemberId, today: work.today })],
		answer: { case: input.case, destruction },
	});
};
export const piecesHandled: readonly Handled[] = [handles(does.proposePieces, propose)];

const MOST_MATTERS = 500;
export type NamedIn = { readonly case: CaseId; readonly called: string; readonly pieces: readonly Naming[] };
/** In which other matters that this worker may read they are named. */
export const loadNaming = async (
	work: Pick<Work, "tx" | "journal">,
	about: CaseId,
): Promise<{ readonly who: Somebody | undefined; readonly matters: readonly NamedIn[] }> => {
	const { tx, journal } = work;
	const person = (await findCase(tx, about))?.person ?? undefined;
	const known = person === undefined ? undefined : await findPerson(tx, person);
	if (person === undefined || known === undefined) return { who: undefined, matters: [] };
	const who: Somebody = { person, given: known.given, family: known.family, called: known.called };
	const others = (await listCases(tx, { most: MOST_MATTERS })).filter((line) => line.case !== about && line.person !== person);
	const read = await journal.ofCases(
		tx,
		others.map((line) => line.case),
		kindsThatCanGo,
	);
	const matters: NamedIn[] = [];
	for (const line of others) {
		const pieces = namingIn(read.get(line.case) ?? [], who);
		if (pieces.length === 0 || !(await staysIn(tx, line.case))) continue;
		const theirs = line.person === null ? undefined : await findPerson(tx, line.person);
		matters.push({ case: line.case, called: theirs?.called ?? "", pieces });
	}
	return { who, matters };
};
