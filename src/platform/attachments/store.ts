/** What comes with a matter and is no sentence, in the database: encrypted with the key of the matter, read at the reach it was kept at. */
import { sql } from "kysely";
import type { Instant } from "#src/kernel/time.ts";
import { openBody, sealBody } from "#src/platform/crypto/case-key.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { CaseKeys } from "#src/platform/journal/keys.ts";
import type { ImageType } from "./image.ts";
import type { SoundType } from "./sound.ts";

export type Attachment = { readonly type: ImageType | SoundType | "text/plain"; readonly bytes: Uint8Array };
export type Attachments = {
	/** Keeps it; `until`: from then on nobody reads it; `author`: nobody but this one does; `named`: these and nobody else. */
	readonly attach: (
		tx: Tx,
		one: Attachment & {
			readonly id: string;
			readonly case: string;
			readonly reach?: "responsible" | "team" | "person";
			readonly until?: Instant;
			readonly author?: string | null;
			readonly named?: readonly string[];
		},
	) => Promise<void>;
	/** Gives it to whom it is for; nothing when it is not there, lapsed, somebody else's, or its key was destroyed. */
	readonly attached: (tx: Tx, caseId: string, id: string) => Promise<Attachment | undefined>;
};

const boundTo = (id: string): string => `attachment/${id}`;

/** Attachments, with the keys of the matters. */
export const attachmentsWith = (keys: CaseKeys): Attachments => ({
	attach: async (tx, { id, case: about, type, bytes, reach = "person", until, author, named }) => {
		const { key, toKeep } = await keys.getOrMake(tx, about);
		if (toKeep) await toKeep.execute(tx.db);
		const sealed = sealBody(key, boundTo(id), Buffer.from(bytes).toString("base64"));
		await sql`insert into attachment (tenant, id, case_id, reach, type, sealed, kept_at, until, author, named)
			values (${tx.actor.tenant}, ${id}, ${about}, ${reach}, ${type}, ${sealed}, ${tx.now}, ${until ?? null}, ${author ?? null}, ${named ? [...named] : null}::uuid[])`.execute(
			tx.db,
		);
	},
	attached: async (tx, caseId, id) => {
		const found = await sql<{ type: Attachment["type"]; sealed: Buffer }>`select type, sealed from attachment
			where tenant = ${tx.actor.tenant} and case_id = ${caseId} and id = ${id} and (until is null or until > ${tx.now})`.execute(tx.db);
		const [row] = found.rows;
		const key = row && (await keys.find(tx, caseId));
		return row && key && { type: row.type, bytes: new Uint8Array(Buffer.from(String(openBody(key, boundTo(id), row.sealed)), "base64")) };
	},
});

/** Puts one away before its time. */
export const putAwayAttachment = async (tx: Tx, caseId: string, id: string): Promise<void> => {
	await sql`delete from attachment where tenant = ${tx.actor.tenant} and case_id = ${caseId} and id = ${id}`.execute(tx.db);
};
/** Clears away what lapsed, in this house; gives how many. */
export const clearLapsedAttachments = async (tx: Tx): Promise<number> => {
	const gone = await sql`delete from attachment where tenant = ${tx.actor.tenant} and until <= ${tx.now}`.execute(tx.db);
	return Number(gone.numAffectedRows ?? 0n);
};
