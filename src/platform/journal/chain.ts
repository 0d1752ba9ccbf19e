/** The hash that ties an entry to the one before it in its stream. Anyone can compute it again from the row. */
import { createHash } from "node:crypto";

export type Envelope = {
	readonly tenant: string;
	readonly stream_kind: string;
	readonly stream_id: string;
	readonly seq: number;
	readonly id: string;
	readonly case_id: string;
	readonly kind: string;
	readonly at: string;
	readonly recorded_at: string;
	readonly by_kind: string;
	readonly by_id: string | null;
	readonly command_id: string;
	readonly reach: string;
	readonly named: readonly string[];
};

export const firstHash = Buffer.alloc(32);
export const hashOfBody = (sealed: Buffer): Buffer => createHash("sha256").update(sealed).digest();
/** The hash of an entry: over its envelope, the hash of its ciphertext and the hash before it. */
export const hashOfEntry = (envelope: Envelope, bodyHash: Buffer, previous: Buffer): Buffer =>
	createHash("sha256")
		.update(previous)
		.update(bodyHash)
		.update(
			JSON.stringify([
				envelope.tenant,
				envelope.stream_kind,
				envelope.stream_id,
				envelope.seq,
				envelope.id,
				envelope.case_id,
				envelope.kind,
				envelope.at,
				envelope.recorded_at,
				envelope.by_kind,
				envelope.by_id,
				envelope.command_id,
				envelope.reach,
				envelope.named,
			]),
		)
		.digest();
