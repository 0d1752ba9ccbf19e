/** A small journal with a log beside it, sealed, for trials of verifying: streams that grow side by side, and looks in between. */
import { randomBytes } from "node:crypto";
import type pg from "pg";
import type { Actor } from "#src/kernel/actor.ts";
import type { CaseId, TenantId } from "#src/kernel/ids.ts";
import { addMs, type Instant } from "#src/kernel/time.ts";
import { openMasterKey } from "#src/platform/crypto/master-key.ts";
import { newId } from "#src/platform/crypto/new-id.ts";
import { openPool } from "#src/platform/database/pool.ts";
import { openDoor } from "#src/platform/database/with-actor.ts";
import { openCaseKeys } from "../keys.ts";
import { openSealer } from "../seal.ts";
import { readSeals } from "../seal-file.ts";
import { openJournal } from "../store.ts";

export type SmallJournal = { readonly tenant: string; readonly entries: number; readonly lines: number };
/** Writes `streams` streams of `each` entries, sealing as it goes. */
export const writeSmallJournal = async (
	configs: { readonly appConfig: pg.PoolConfig; readonly jobs: pg.Pool },
	seals: { readonly file: string; readonly secret: Buffer },
	{ streams, each }: { readonly streams: number; readonly each: number },
): Promise<SmallJournal> => {
	let now = "2026-11-24T09:00:00.000Z" as Instant;
	const pool = openPool(configs.appConfig, 2, () => undefined);
	const tenant = newId(now) as TenantId;
	const actor: Actor = { tenant, kind: "member", id: newId(now), roles: ["generalist"], teams: [], organisation: null };
	const door = openDoor(pool, { now: () => now });
	const journal = openJournal(openCaseKeys(openMasterKey("", randomBytes(32).toString("base64"))));
	const sealer = openSealer(configs.jobs, seals.file, seals.secret, () => now);
	const ids = Array.from({ length: streams }, () => newId(now) as CaseId);
	let lines = 0;
	try {
		for (let round = 0; round < each; round += 1) {
			for (const id of ids) {
				now = addMs(now, 1_000);
				await door(actor, { event: "write", what: "trial.note", case: id, command: newId(now) }, (tx) =>
					journal.append(tx, newId(now), [
						{ kind: "trial.noted", stream: { kind: "trial", id }, case: id, audience: { reach: "person" }, body: { text: `iets ${round}` } },
					]),
				);
				await door(actor, { event: "look", what: "trial.page", case: id }, async () => undefined);
				lines += 2;
			}
			await sealer.seal();
		}
		// Somebody else's transaction that is still open holds the horizon back for a moment.
		const sealed = (): number => readSeals(seals.file, seals.secret).seals.reduce((sum, one) => sum + one.lines, 0);
		for (let tries = 0; sealed() < lines && tries < 600; tries += 1) {
			await new Promise((resolve) => setTimeout(resolve, 50));
			await sealer.seal();
		}
		return { tenant, entries: streams * each, lines };
	} finally {
		await pool.end();
	}
};
