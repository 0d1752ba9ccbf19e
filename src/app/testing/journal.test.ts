import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import pg from "pg";
import { CaseId, line, ok, operation, refuse } from "#src/kernel/index.ts";
import { testHouse, type TestHouse } from "#src/app/testing/house.ts";
import { beginCase, letIn } from "#src/people/server.ts";
import type { Phase } from "#src/platform/http/phase.ts";
import { handles } from "#src/platform/operations/handler.ts";

const say = operation({
	name: "trial.say",
	input: z.object({ case: CaseId, text: line(), reach: z.enum(["author", "responsible", "team", "person"]).default("person") }),
	who: "weigh",
	audience: "mixed",
	offline: false,
	writes: ["trial.said"],
	says: "A trial.",
	about: (input) => input.case,
	standing: ["team", "responsible"],
});
const begin = operation({
	name: "trial.begin",
	input: z.object({}),
	who: "weigh",
	audience: "team",
	offline: false,
	writes: ["trial.began"],
	says: "A trial.",
});
const trial: Phase = {
	name: "trial",
	pages: [],
	words: () => ({ refusals: {} }),
	handled: [
		handles(begin, async (work) => {
			const id = CaseId.parse(work.newId());
			return ok({
				entries: [{ kind: "trial.began", stream: { kind: "trial", id }, case: id, audience: { reach: "team" }, body: { said: "begin" } }],
				answer: { case: id },
			});
		}),
		handles(say, async (_work, input) =>
			input.text === "no"
				? refuse("trial.no")
				: ok({
						entries: [
							{
								kind: "trial.said",
								stream: { kind: "trial", id: input.case },
								case: input.case,
								audience: { reach: input.reach },
								body: { text: input.text },
							},
						],
						answer: { said: true },
					}),
		),
	],
	projectors: {
		"trial.began": async (tx, entry) => {
			await beginCase(tx, { case: entry.case, team: tx.actor.teams[0] ?? "", arrivedAt: entry.at });
			for (const team of tx.actor.teams) await letIn(tx, entry.case, team, "team", ["team"], entry.at);
			await letIn(tx, entry.case, tx.actor.id ?? "", "responsible", ["responsible", "team", "person"], entry.at);
		},
	},
};

let h: TestHouse;
beforeAll(async () => {
	h = await testHouse({ phases: [trial] });
});
afterAll(() => h.close());

describe("the journal", () => {
	test("an entry is read by whom its audience reaches, and by nobody else", async () => {
		const { nadia, tom, els } = h.people;
		const id = String((await h.mustRun(nadia, "trial.begin", {}))["case"]);
		for (const reach of ["author", "responsible", "team", "person"]) await h.mustRun(nadia, "trial.say", { case: id, text: reach, reach });
		const texts = async (actor: typeof nadia) => (await h.entries(actor, id)).map((entry) => (entry.body as { text?: string }).text ?? "begin");
		expect(await texts(nadia)).toEqual(["begin", "author", "responsible", "team", "person"]);
		expect(await texts(tom)).toEqual(["begin", "team"]);
		expect(await texts(els)).toEqual([]);
		expect(await texts(h.person(h.newId()))).toEqual([]);
	});
	test("the same id twice is the same act once, with the same answer", async () => {
		const { nadia } = h.people;
		const id = h.newId();
		const [one, two] = await Promise.all([h.mustRun(nadia, "trial.begin", {}, id), h.mustRun(nadia, "trial.begin", {}, id)]);
		expect(one).toEqual(two);
		expect(await h.entries(nadia, String(one["case"]))).toHaveLength(1);
		expect((await h.run(h.people.tom, "trial.begin", {}, id)).kind).toBe("refusal");
	});
	test("a refusal writes nothing but its line in the log, and the id may be used again", async () => {
		const { nadia, els } = h.people;
		const id = String((await h.mustRun(nadia, "trial.begin", {}))["case"]);
		const command = h.newId();
		expect(await h.run(nadia, "trial.say", { case: id, text: "no" }, command)).toMatchObject({ kind: "refusal", code: "trial.no" });
		expect(await h.run(els, "trial.say", { case: id, text: "yes" })).toMatchObject({ kind: "refusal", code: "kernel.no-part-in-this" });
		await h.mustRun(nadia, "trial.say", { case: id, text: "yes" }, command);
		expect(await h.entries(nadia, id)).toHaveLength(2);
		const client = new pg.Client(h.database.adminConfig);
		await client.connect();
		const log = await client.query("select event, outcome from access_log where case_id = $1 and what = 'trial.say' order by n", [id]);
		await client.end();
		expect(log.rows).toEqual([
			{ event: "refuse", outcome: "trial.no" },
			{ event: "refuse", outcome: "kernel.no-part-in-this" },
			{ event: "write", outcome: "done" },
		]);
	});
	test("whoever holds only the database cannot read what was said; the app cannot change it", async () => {
		const { nadia } = h.people;
		const id = String((await h.mustRun(nadia, "trial.begin", {}))["case"]);
		await h.mustRun(nadia, "trial.say", { case: id, text: "aan de keukentafel" });
		const client = new pg.Client(h.database.adminConfig);
		client.on("error", () => undefined);
		await client.connect();
		const rows = await client.query("select encode(body, 'escape') as body from journal_entry where case_id = $1", [id]);
		expect(JSON.stringify(rows.rows)).not.toContain("keukentafel");
		await expect(client.query("update journal_entry set kind = 'x' where case_id = $1", [id])).rejects.toThrow("added to, never changed");
		await client.end();
		for (const statement of [
			"update journal_entry set body = null",
			"delete from journal_entry",
			"truncate journal_entry",
			"update access_log set why = null",
			"delete from access_log",
		])
			await expect(h.pool.pg.query(statement)).rejects.toThrow(/permission denied/);
	});
	test("fifty at once: writes to one matter follow each other and none is lost", async () => {
		const { nadia } = h.people;
		const id = String((await h.mustRun(nadia, "trial.begin", {}))["case"]);
		await Promise.all(Array.from({ length: 50 }, (_, index) => h.mustRun(nadia, "trial.say", { case: id, text: `zin ${index}` })));
		const entries = await h.entries(nadia, id);
		expect(entries.map((entry) => entry.seq)).toEqual(Array.from({ length: 51 }, (_, index) => index + 1));
	});
});
