import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { openPool, type Pool } from "#src/platform/database/pool.ts";
import { rebuildProjections } from "#src/platform/journal/rebuild.ts";
import { goWeighing, notGoing, aSignalPickedUpBy } from "#src/weighing/make.ts";
import { aVisit, goingTo, metBy, phasesToContact } from "./make.ts";

let h: TestHouse;
let admin: Pool;
beforeAll(async () => {
	h = await testHouse({ phases: phasesToContact() });
	admin = openPool(h.database.adminConfig, 2, () => undefined);
});
afterAll(async () => {
	await admin.end();
	await h.close();
});

const tables = ["visit", "weighing", "weighing_question", "open_thing", "case_party", "case_line", "signal", "answer_owed"] as const;
const snapshot = async (): Promise<Record<string, unknown>> => {
	const all: Record<string, unknown> = {};
	for (const table of tables)
		all[table] = (
			await sql`select * from ${sql.table(table)} t where tenant = ${h.ids.tenant} order by to_jsonb(t)::text`.execute(admin.kysely)
		).rows;
	return all;
};

test("what lists read of weighing and contact can be rebuilt from the journal, row for row", async () => {
	const { nadia, tom } = h.people;
	const of = await goingTo(h, nadia);
	const { visit } = await h.mustRun(nadia, "contact.plan-visit", aVisit(of));
	h.pass({ hours: 5 });
	await h.mustRun(nadia, "contact.attempt", { case: of, outcome: "not-wanted-now", visit });
	await h.mustRun(nadia, "weighing.owe-account", { case: of, act: "other", words: "Ik belde aan terwijl ze sliep.", to: "person" });
	const watched = await aSignalPickedUpBy(h, nadia);
	await h.mustRun(nadia, "weighing.write", notGoing(watched, tom.id));
	h.pass({ days: 2 });
	await h.mustRun(nadia, "weighing.write", goWeighing(watched));
	await h.mustRun(tom, "privacy.open-with-a-reason", { case: watched, reason: "Ik sprak hem" });
	await h.mustRun(tom, "contact.attempt", { case: watched, outcome: "talked-elsewhere", nextOn: "2026-12-05" });
	const { case: known } = await metBy(h, nadia);
	await h.mustRun(nadia, "contact.note", { case: known, text: "Koffie", day: "2026-11-25" });
	const promised = await h.mustRun(nadia, "contact.promise", { case: known, what: "Bellen" });
	await h.mustRun(nadia, "contact.end-promise", { case: known, promise: promised["promise"], how: "moved", on: "2026-12-20" });
	await h.mustRun(nadia, "contact.put-question-first", { case: known, question: "Rust" });
	await h.mustRun(nadia, "contact.receive-call", { case: known, words: "Bel me" });
	const before = await snapshot();
	await rebuildProjections(admin, h.house.master, h.ids.tenant, tables, h.house.projectors);
	expect(await snapshot()).toEqual(before);
});
