/** Erasing pieces. Whether a piece may go the database decides again itself. */
import { sql } from "kysely";
import type { Instant } from "#src/kernel/time.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { WhyKept } from "../retention/model.ts";
import type { WhyPiece } from "./model.ts";

export type ErasedPiece = {
	readonly matter: string;
	readonly entry: string;
	readonly kind: string;
	/** When the piece was made; nothing when it was left as it is. */
	readonly made: Instant | null;
	readonly why: WhyPiece;
	/** Only a passage of it went. */
	readonly part: boolean;
	readonly gone: boolean;
	readonly because: WhyKept | null;
};
/** Items whose term is over: what stays of each, sealed, in the same order; which of them are in use and stay, and the ids of what came with them. */
export type Fading = {
	readonly entries: readonly string[];
	readonly remains: readonly Buffer[];
	readonly used: readonly string[];
	readonly withIt: readonly string[];
};
/** Carries out what was proposed; gives what happened to each. */
export const erasePieces = async (
	tx: Tx,
	proposal: string,
	{ entries, remains, used, withIt }: Fading,
	longer: readonly string[],
): Promise<readonly ErasedPiece[]> =>
	(
		await sql<ErasedPiece>`select matter, entry, kind, made, why, part, gone, because from erbij.erase_pieces(${proposal}, ${tx.now}::timestamptz, ${[...entries]}::uuid[], ${[...remains]}::bytea[],
			${[...used]}::uuid[], ${[...longer]}::uuid[], ${[...withIt]}::uuid[])`.execute(tx.db)
	).rows;
/** Pieces that lie in a proposal that still runs. */
export const proposedAlready = async (tx: Tx, entries: readonly string[]): Promise<readonly string[]> =>
	(
		await sql<{ entry: string }>`select p.entry from destruction_piece p join destruction d on d.tenant = p.tenant and d.id = p.destruction
			where p.tenant = ${tx.actor.tenant} and p.entry = any (${[...entries]}::uuid[]) and p.state = 'proposed' and d.withdrawn_at is null and d.done_at is null`.execute(
			tx.db,
		)
	).rows.map(({ entry }) => entry);
