import { readFileSync, readdirSync } from "node:fs";
import pg from "pg";
import { expect, it } from "vitest";
import { testHouse } from "#src/app/testing/house.ts";
import { signallingPhase } from "./phase.ts";
import { fileOf } from "./make.ts";
import { readCsv } from "./csv.ts";
it("torture", () => {
	const at = "/work/shared/data/csv-torture/csv-spectrum";
	for (const f of readdirSync(`${at}/csvs`)) {
		const t = readCsv(readFileSync(`${at}/csvs/${f}`, "utf8"));
		const got = t.lines.map((l) => Object.fromEntries(t.header.map((h, i) => [h, l.cells[i]])));
		const want = JSON.parse(readFileSync(`${at}/json/${f.replace(".csv", ".json")}`, "utf8"));
		try { expect(got, f).toEqual(want); console.log("ok", f); } catch { console.log("DIFF", f, JSON.stringify(got), JSON.stringify(want), t.bad); }
	}
});
it("10000 against 100000", async () => {
	const house = await testHouse({ phases: [signallingPhase] });
	const c = new pg.Client(house.database.adminConfig); await c.connect();
	await c.query("select set_config('erbij.tenant', $1, false)", [house.ids.tenant]);
	await c.query(`insert into address (tenant,id,street,number,same_as) select $1, gen_random_uuid(), 'Laan'||(n/100), (n%100)::text, 'laan'||(n/100)||'/'||(n%100)||'/' from generate_series(1,50000) n`, [house.ids.tenant]);
	await c.query(`insert into household (tenant,id,address_id) select tenant, gen_random_uuid(), id from address`);
	await c.query(`insert into person (tenant,id,household_id,given,family,called,name_norm) select h.tenant, gen_random_uuid(), h.id, 'Bewoner', 'Nr '||k, 'B', erbij.name_norm('Bewoner Nr '||k) from household h, generate_series(1,2) k`);
	await c.query("analyze");
	const rows = Array.from({ length: 10_000 }, (_, n) => ["Bewoner Nr 1", `Laan${Math.floor(n / 50)}`, n % 50 + (n % 7 === 0 ? 1000 : 0), "", "", 2, 800 + n, "2026-09-01"]);
	const bytes = new TextEncoder().encode(fileOf(rows));
	let t = Date.now();
	const { file } = await house.mustRun(house.people.westhof, "signalling.bring-file", { file: { name: "x", bytes } });
	console.log("bring", Date.now() - t); t = Date.now();
	const given = { file, columns: { whom: 0, address: 1, number: 2, months: 5, amount: 6, since: 7 }, kind: "huur" };
	console.log(await house.mustRun(house.people.westhof, "signalling.import-arrears", given));
	console.log("import", Date.now() - t);
	console.log((await c.query("select lines,added,joined,again,jsonb_array_length(bad) from arrears_outcome")).rows, (await c.query("select count(*), count(person_id) from signal")).rows);
	t = Date.now();
	const again = await house.mustRun(house.people.westhof, "signalling.bring-file", { file: { name: "x", bytes } });
	await house.mustRun(house.people.westhof, "signalling.import-arrears", { ...given, file: again.file });
	console.log("again", Date.now() - t); t = Date.now();
	const list = await house.get(house.people.nadia, "/signalen"); console.log("list", Date.now() - t, list.status, list.html.length);
	t = Date.now(); await house.mustRun(house.people.nadia, "signalling.take-call", { sees: "x", source: "resident", where: "Laan3 4" }); console.log("one call", Date.now() - t);
	await c.end(); await house.close();
}, 120_000);
