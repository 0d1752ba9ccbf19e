/** `node scripts/run.mjs bench/together.ts -- --cuts 200 --seeds 5`: two devices at one plan through so many cuts of the network, on the real operations and a real database. The bar: equal, 0 lost, 0 of the person's words changed. */
import { performance } from "node:perf_hooks";
import { openHouse } from "#src/app/house.ts";
import { makeNeighbourhood, testMasterKey } from "#src/app/testing/neighbourhood.ts";
import type { Actor } from "#src/kernel/actor.ts";
import type { CaseId } from "#src/kernel/ids.ts";
import { instantOf } from "#src/kernel/time.ts";
import { beginCase, changeCase, letIn, makePerson } from "#src/people/server.ts";
import { planningPhase } from "#src/planning/phase.ts";
import { throughCuts } from "#src/planning/together/testing/cuts.ts";
import { findLaid } from "#src/planning/together/handlers.ts";
import { sinceOn } from "#src/planning/together/sheet.ts";
import { newId } from "#src/platform/crypto/new-id.ts";
import { openPool } from "#src/platform/database/pool.ts";
import { createTestDatabase, openTestCluster } from "#src/platform/database/testing/test-cluster.ts";
import { run, workOf } from "#src/platform/operations/runner.ts";
import * as Y from "yjs";

const given = (name: string, otherwise: number): number => {
	const at = process.argv.indexOf(`--${name}`);
	return at === -1 ? otherwise : Number(process.argv[at + 1]);
};
const [cuts, seeds] = [given("cuts", 200), given("seeds", 5)];
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const cluster = await openTestCluster();
const database = await createTestDatabase(cluster.server, cluster.server.migrated);
const pool = openPool(database.appConfig, 4, () => undefined);
let failed = 0;
try {
	const now = instantOf(new Date());
	const { people, ids } = await makeNeighbourhood(database.adminConfig, now);
	const clock = { now: () => instantOf(new Date()) };
	const house = openHouse({ pool, clock, master: testMasterKey(), phases: [planningPhase], reactions: {} });
	const fresh = (): string => newId(clock.now());
	const { nadia } = people;
	for (let seed = 1; seed <= seeds; seed += 1) {
		const { person, about } = await house.door(nadia, { event: "write", what: "bench" }, async (tx) => {
			const made = await makePerson(tx, { given: "Ilse" }, fresh);
			const caseId = fresh() as CaseId;
			await beginCase(tx, { case: caseId, team: ids.teamA, person: made.person, arrivedAt: tx.now });
			await changeCase(tx, caseId, { station: "in-contact", responsible: nadia.id as string });
			await letIn(tx, caseId, nadia.id as string, "responsible", ["responsible", "team", "person"], tx.now);
			await letIn(tx, caseId, made.person, "person", ["person"], tx.now);
			const who: Actor = { tenant: ids.tenant, kind: "person", id: made.person, roles: ["person"], teams: [], organisation: null };
			return { person: who, about: caseId };
		});
		const texts = ["side/home.wish", "side/money.see", `goal/${fresh()}`, `matter/${fresh()}`];
		const began = performance.now();
		const told = await throughCuts(
			{
				newId: fresh,
				send: async (who, id, update) => {
					const name = `planning.write-along${who.kind === "person" ? "-myself" : ""}`;
					const ran = await run(house, who, name, id, { case: about, ...(update ? { update: Buffer.from(update).toString("base64url") } : {}) });
					return ran.kind === "ok" ? "taken" : ran.kind === "refusal" && ran.code === "planning.writing-gap" ? "gap" : "refused";
				},
				hear: (who, has) =>
					house.door(who, { event: "look", what: "bench" }, async (tx) => {
						const laid = await findLaid(workOf(house, tx, fresh()), about);
						if (!laid) throw new Error("no sheet");
						return { update: sinceOn(laid.sheet, has), has: Y.encodeStateVector(laid.sheet.doc) };
					}),
			},
			person,
			nadia,
			texts,
			cuts,
			seed,
		);
		const good = told.equal && told.lost === 0 && told.doubled === 0 && told.strangeInMine === 0;
		if (!good) failed += 1;
		say(
			`seed ${seed}: ${told.cuts} cuts, ${told.typed} signs typed, ${told.tries} tries at the person's words: ${told.equal ? "equal" : "NOT EQUAL"}, ${told.lost} lost, ${told.doubled} doubled, ${told.strangeInMine} of the person's words changed (${((performance.now() - began) / 1000).toFixed(1)} s)`,
		);
	}
} finally {
	await pool.end();
	await database.drop();
	await cluster.stop();
}
say(`${seeds - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
