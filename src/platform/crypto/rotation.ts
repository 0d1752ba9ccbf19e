/**
 * Changes the master key while Erbij is open: first every program that runs knows both keys, then the new one is used, then every case key is wrapped anew,
 * and only when nothing hangs on the old one it is taken out. Broken off half-way it is simply done again. What people wrote is not touched.
 */
import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import pg from "pg";
import type { DatabaseConfig } from "#src/platform/database/database-config.ts";
import { bareCaseKey, wrapCaseKey } from "./case-key.ts";
import { type KeyRing, readOwnRing, textOf, writeKeyFile } from "./key-file.ts";
import { idOfKey, type MasterKey, NOTICED_WITHIN_MS, openMasterKey, type WrappingKey } from "./master-key.ts";

const PAGE = 500;
type Row = { readonly tenant: string; readonly case_id: string; readonly wrapped: Buffer };

/** Wraps every case key with the key in use that is still wrapped with another; gives how many. Rows somebody else holds are left for the next round. */
const wrapAnew = async (admin: pg.Client, master: Pick<MasterKey, "known">, by: WrappingKey): Promise<number> => {
	let done = 0;
	for (;;) {
		await admin.query("begin");
		const { rows } = await admin.query<Row>("select tenant, case_id, wrapped from case_key where master_id <> $1 limit $2 for update skip locked", [
			by.id,
			PAGE,
		]);
		const fresh = rows.map((row) => wrapCaseKey(by, row.case_id, bareCaseKey(master, row.case_id, row.wrapped)));
		await admin.query(
			`update case_key k set wrapped = f.wrapped, master_id = $4 from unnest($1::uuid[], $2::uuid[], $3::bytea[]) as f (tenant, case_id, wrapped)
			where k.tenant = f.tenant and k.case_id = f.case_id`,
			[rows.map((row) => row.tenant), rows.map((row) => row.case_id), fresh, by.id],
		);
		await admin.query("commit");
		done += rows.length;
		if (rows.length === 0) return done;
	}
};
/** Whether every case key opens with this key alone. */
const allOpen = async (admin: pg.Client, by: WrappingKey): Promise<boolean> => {
	let last: Pick<Row, "tenant" | "case_id"> = { tenant: "00000000-0000-0000-0000-000000000000", case_id: "00000000-0000-0000-0000-000000000000" };
	for (;;) {
		const { rows } = await admin.query<Row>(
			"select tenant, case_id, wrapped from case_key where (tenant, case_id) > ($1, $2) order by tenant, case_id limit $3",
			[last.tenant, last.case_id, PAGE],
		);
		for (const row of rows) {
			try {
				bareCaseKey({ known: () => [by] }, row.case_id, row.wrapped);
			} catch {
				return false;
			}
		}
		const end = rows.at(-1);
		if (!end) return true;
		last = end;
	}
};
const passes = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

export class RotationRefused extends Error {}
export type Rotated = { readonly wrapped: number; readonly from: string; readonly to: string; readonly oldKeyFile: string };
/** Gives how many case keys were wrapped anew, and where the old key lies now. `admin`: a login that sees every row. */
export const rotateMasterKey = async (file: string, adminConfig: DatabaseConfig, log: (line: string) => void = () => undefined): Promise<Rotated> => {
	const own = readOwnRing(file);
	const [inUse, ...others] = own?.keys ?? [];
	if (!own || !inUse) throw new RotationRefused(`${file} is not the file of a master key.`);
	const admin = new pg.Client(adminConfig);
	admin.on("error", () => undefined);
	await admin.connect();
	try {
		const sees = await admin.query<{ sees: boolean }>("select rolsuper or rolbypassrls as sees from pg_roles where rolname = current_user");
		if (!sees.rows[0]?.sees) throw new RotationRefused("This login does not see every case key. Let an administrator run: ALTER ROLE … BYPASSRLS;");
		const write = (ring: KeyRing): void => writeKeyFile(file, textOf(ring));
		// A change that was broken off goes on where it was: two keys in use means that the newer one is used already.
		const [newest, before] = others[0] ? [inUse, others[0]] : [own.next ?? randomBytes(32), inUse];
		if (!others[0]) {
			write({ root: own.root, keys: [inUse], next: newest });
			log("both keys are known; the old one is still in use");
			await passes(2 * NOTICED_WITHIN_MS);
			write({ root: own.root, keys: [newest, before] });
		}
		const by: WrappingKey = { id: idOfKey(newest), key: newest };
		const master = openMasterKey(file);
		let wrapped = 0;
		// Twice in a row nothing to do, longer apart than it takes to notice: then nobody wraps with the old key any more.
		for (let quiet = 0; quiet < 2; ) {
			const done = await wrapAnew(admin, master, by);
			const left =
				(await admin.query<{ left: number }>("select count(*)::integer as left from case_key where master_id <> $1", [by.id])).rows[0]?.left ?? 0;
			wrapped += done;
			quiet = done === 0 && left === 0 ? quiet + 1 : 0;
			await passes(2 * NOTICED_WITHIN_MS);
		}
		log(`${wrapped} case keys are wrapped with the new key`);
		if (!(await allOpen(admin, by)))
			throw new RotationRefused("Not every case key opens with the new key. Both keys stay in the file; nothing is lost. Run it again.");
		const oldKeyFile = `${file}.${idOfKey(before)}.old`;
		writeFileSync(oldKeyFile, `key ${before.toString("base64")}\n`, { mode: 0o600 });
		write({ root: own.root, keys: [newest] });
		return { wrapped, from: idOfKey(before), to: by.id, oldKeyFile };
	} finally {
		await admin.end();
	}
};
