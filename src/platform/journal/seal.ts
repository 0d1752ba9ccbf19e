/**
 * Seals: about once a second the heads of all streams and a digest of the access log go to a file outside the database, each line chained to the one before
 * and signed with a secret the database does not have. What the database says afterwards can be held against it. The unsealed window is that second.
 */
import { createHash, createHmac } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import type pg from "pg";
import type { Secret } from "#src/platform/crypto/master-key.ts";

export type Head = readonly [tenant: string, streamKind: string, streamId: string, seq: number, hash: string];
export type Seal = {
	readonly at: string;
	readonly generation: number;
	readonly after: string;
	readonly upTo: string;
	readonly entries: number;
	readonly entriesDigest: string;
	readonly lines: number;
	readonly linesDigest: string;
	readonly heads: readonly Head[];
	readonly previous: string;
};
type Signed = Seal & { readonly mac: string };

const signatureOf = (secret: Secret, seal: Seal): string => createHmac("sha256", secret).update(JSON.stringify(seal)).digest("hex");
const lineHash = (line: string): string => createHash("sha256").update(line).digest("hex");
const nothingBefore = "0".repeat(64);

export type SealFault = { readonly line: number; readonly says: string };
/** Reads the seals; the first line that was changed, taken out or added is named. */
export const readSeals = (file: string, secret: Secret): { seals: readonly Seal[]; fault?: SealFault } => {
	if (!existsSync(file)) return { seals: [] };
	const seals: Seal[] = [];
	let previous = nothingBefore;
	const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
	for (const [index, line] of lines.entries()) {
		let signed: Signed;
		try {
			signed = JSON.parse(line) as Signed;
		} catch {
			// The very last line may have been cut off by a power cut: it sealed nothing yet.
			return index === lines.length - 1 ? { seals } : { seals, fault: { line: index + 1, says: "cannot be read" } };
		}
		const { mac, ...seal } = signed;
		if (seal.previous !== previous) return { seals, fault: { line: index + 1, says: "does not follow the line before it" } };
		if (mac !== signatureOf(secret, seal)) return { seals, fault: { line: index + 1, says: "was not written by this installation" } };
		seals.push(seal);
		previous = lineHash(line);
	}
	return { seals };
};

export type Sealer = { readonly seal: () => Promise<boolean> };
/** Opens the sealer: continues after the last whole seal. `jobs` is a connection pool of the jobs role. */
export const openSealer = (jobs: pg.Pool, file: string, secret: Secret, now: () => string): Sealer => {
	mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
	const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean) : [];
	const { seals } = readSeals(file, secret);
	const last = seals.at(-1);
	let after = last?.upTo ?? "0";
	let generation = last?.generation ?? 1;
	let previous = seals.length > 0 ? lineHash(lines[seals.length - 1] ?? "") : nothingBefore;
	return {
		seal: async () => {
			const horizon = (await jobs.query<{ up_to: string; generation: number }>("select up_to::text, generation from erbij.seal_horizon()")).rows[0];
			if (!horizon) return false;
			if (horizon.generation !== generation) {
				// A restored server counts transactions anew; what came before is kept in the restored rows.
				generation = horizon.generation;
				after = "0";
			}
			if (BigInt(horizon.up_to) <= BigInt(after)) return false;
			const range = [after, horizon.up_to, generation];
			const found = (
				await jobs.query<{ entries: number; entries_digest: Buffer; lines: number; lines_digest: Buffer }>(
					"select * from erbij.window_digest($1, $2, $3)",
					range,
				)
			).rows[0];
			if (!found || (Number(found.entries) === 0 && Number(found.lines) === 0)) return false;
			const heads = await jobs.query<{ tenant: string; stream_kind: string; stream_id: string; seq: number; hash: Buffer }>(
				"select * from erbij.window_heads($1, $2, $3)",
				range,
			);
			const seal: Seal = {
				at: now(),
				generation,
				after,
				upTo: horizon.up_to,
				entries: Number(found.entries),
				entriesDigest: found.entries_digest.toString("hex"),
				lines: Number(found.lines),
				linesDigest: found.lines_digest.toString("hex"),
				heads: heads.rows.map((head) => [head.tenant, head.stream_kind, head.stream_id, head.seq, head.hash.toString("hex").slice(0, 32)] as const),
				previous,
			};
			const line = JSON.stringify({ ...seal, mac: signatureOf(secret, seal) });
			appendFileSync(file, `${line}\n`, { mode: 0o600, flush: true });
			previous = lineHash(line);
			after = horizon.up_to;
			return true;
		},
	};
};
