import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withClient } from "#src/platform/database/database-config.ts";
import { freshDatabase, type TestDatabase } from "#src/platform/database/testing/test-database.ts";
import { makeCaseKey } from "./case-key.ts";
import { openFittingKey } from "./fitting-key.ts";
import { openMasterKey } from "./master-key.ts";

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
	database = await freshDatabase();
	folder = mkdtempSync(path.join(tmpdir(), "erbij-key-"));
});
afterAll(async () => {
	rmSync(folder, { recursive: true });
	await database.drop();
});

test("a key is made for an empty database only; one that is missing or another one stops the start with a sentence", async () => {
	const [file, other] = [path.join(folder, "master.key"), path.join(folder, "other.key")];
	const master = await openFittingKey(database.adminConfig, file);
	expect(existsSync(file)).toBe(true);
	const about = "00000000-0000-7000-8000-000000000002";
	const { wrapped, masterId } = makeCaseKey(master, about);
	await withClient(database.adminConfig, (client) =>
		client.query("insert into case_key (tenant, case_id, wrapped, master_id) values ($1, $2, $3, $4)", [
			"00000000-0000-7000-8000-000000000001",
			about,
			wrapped,
			masterId,
		]),
	);
	expect((await openFittingKey(database.adminConfig, file)).id).toBe(master.id);
	expect((await openFittingKey(database.adminConfig, other, master.key.toString("base64"))).id).toBe(master.id);
	await expect(openFittingKey(database.adminConfig, other)).rejects.toThrow(/the master key is not there \(.*other\.key\)/);
	expect(existsSync(other), "nothing was made in its place").toBe(false);
	openMasterKey(other);
	await expect(openFittingKey(database.adminConfig, other)).rejects.toThrow("is not the one of this database");
	await expect(openFittingKey(database.adminConfig, file, Buffer.alloc(32, 1).toString("base64"))).rejects.toThrow("ERBIJ_MASTER_KEY");
});
