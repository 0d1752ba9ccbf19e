import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withClient } from "#src/platform/database/database-config.ts";
import { emptyDatabase, freshDatabase, type TestDatabase } from "#src/platform/database/testing/test-database.ts";
import type { Erased } from "#src/platform/journal/seal-file.ts";
import { backupTo } from "./backup.ts";
import { eraseAgain } from "./erase-again.ts";
import { restoreFrom } from "./restore.ts";

const tenant = "00000000-0000-7000-8000-000000000001";
const [stays, away, lapsed] = [1, 2, 3].map((n) => `00000000-0000-7000-8000-0000000000a${n}`) as [string, string, string];
let folder: string;
let full: TestDatabase;
beforeAll(async () => {
	folder = mkdtempSync(path.join(tmpdir(), "erbij-put-away-"));
	full = await freshDatabase();
	await withClient(full.adminConfig, (client) =>
		client.query(
			`insert into attachment (tenant, id, case_id, reach, type, sealed, kept_at, until)
			select $1, id, gen_random_uuid(), 'responsible', 'text/plain', sha256('report'), now() - interval '9 days', case when id = $3 then now() - interval '1 day' end
			from unnest($2::uuid[]) as id`,
			[tenant, [stays, away, lapsed], lapsed],
		),
	);
});
afterAll(async () => {
	await full.drop();
	rmSync(folder, { recursive: true });
});
const idsIn = async (database: TestDatabase): Promise<readonly string[]> =>
	(await withClient(database.adminConfig, (client) => client.query<{ id: string }>("select id from attachment order by id"))).rows.map(
		({ id }) => id,
	);

test("B4 a report or picture that was put away, or lapsed, does not come back with a backup of before", async () => {
	const backup = path.join(folder, "before.tar.gz");
	await backupTo(backup, full);
	// As the house does it: by hand, and in the night.
	await withClient(full.appConfig, async (client) => {
		await client.query("select set_config('erbij.tenant', $1, false), set_config('erbij.now', now()::text, false)", [tenant]);
		expect((await client.query("delete from attachment where tenant = $1 and until <= erbij.now()", [tenant])).rowCount).toBe(1);
	});
	await withClient(full.adminConfig, (client) => client.query("delete from attachment where id = $1", [away]));
	expect(await idsIn(full)).toEqual([stays]);
	const erased = (
		await withClient(full.adminConfig, (client) => client.query<{ kind: Erased[0]; id: string }>("select kind, id from erasure order by id"))
	).rows.map(({ kind, id }): Erased => [kind, tenant, id]);
	expect(erased).toEqual([
		["attachment", tenant, away],
		["attachment", tenant, lapsed],
	]);
	const target = await emptyDatabase();
	expect((await restoreFrom(backup, target, { erased })).erasedAgain).toBe(2);
	expect(await idsIn(target)).toEqual([stays]);
	// The list came along, for the next time.
	const noted = await withClient(target.adminConfig, (client) => client.query("select 1 from erasure where kind = 'attachment'"));
	expect(noted.rowCount).toBe(2);
	await target.drop();
});

test("a backup of before the list knew of attachments, or before there were any, can be put back all the same", async () => {
	const old = await freshDatabase();
	const gone = "00000000-0000-7000-8000-0000000000b1";
	await withClient(old.adminConfig, async (client) => {
		await client.query(`alter table erasure drop constraint erasure_kind_check`);
		await client.query(`alter table erasure add constraint erasure_kind_check check (kind in ('case', 'entry', 'person', 'household', 'address'))`);
		await eraseAgain(client, [
			["attachment", tenant, away],
			["entry", tenant, gone],
		]);
		expect((await client.query("select kind from erasure")).rows).toEqual([{ kind: "entry" }]);
		await client.query("drop table attachment");
		await eraseAgain(client, [["attachment", tenant, away]]);
	});
	await old.drop();
});
