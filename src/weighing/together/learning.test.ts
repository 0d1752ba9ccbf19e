/** What a team learns from its weighings, through the real road: one laid beside others without names, and the account of a year. */
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import type { Actor } from "#src/kernel/index.ts";
import { aSignalPickedUpBy, goWeighing, phasesToWeighing } from "../make.ts";

let h: TestHouse;
beforeAll(async () => {
	h = await testHouse({ phases: phasesToWeighing });
});
afterAll(async () => {
	expect(h.faults).toEqual([]);
	await h.close();
});
const codeOf = async (operation: string, input: Record<string, unknown>, as = h.people.nadia): Promise<string> => {
	const ran = await h.run(as, operation, input);
	return ran.kind === "refusal" ? ran.code : ran.kind === "invalid" ? ran.problems.map(({ field, code }) => `${field}:${code}`).join(" ") : "ok";
};
const page = async (path: string, as: Actor = h.people.nadia): Promise<string> => (await h.get(as, path)).html;

describe("learning together", () => {
	test("LEG-09 a weighing laid beside others has no name, no door, no day and no matter; what still points at somebody is refused", async () => {
		const of = await aSignalPickedUpBy(h, h.people.nadia, { whom: "Karim Bos", where: "Lindestraat 14" });
		await h.mustRun(h.people.nadia, "weighing.write", goWeighing(of, { why: "Karim verliest zijn huis in de Lindestraat. Er kwam nog geen mens." }));
		await h.mustRun(h.people.nadia, "weighing.look-in-hindsight", { case: of, version: 1, words: "Bos had mij al gezien." });
		const draft = await page(`/signalen/${of}/ernaast?versie=1`);
		expect(draft).toContain("… verliest zijn huis in de …. Er kwam nog geen mens.</textarea>");
		expect(draft.slice(draft.indexOf("<form"))).not.toMatch(/Karim|Lindestraat|\bBos\b/);
		expect(await codeOf("weighing.lay-beside", { case: of, version: 1, why: "Karim verliest zijn huis." })).toBe("weighing.still-points-at-somebody");
		expect(
			await codeOf("weighing.lay-beside", {
				case: of,
				version: 1,
				why: "Iemand verliest zijn huis.",
				riskOfGoing: "De deur blijft dicht.",
				riskOfStaying: "Een vonnis.",
			}),
		).toBe("ok");
		const beside = await page("/afwegingen", h.people.tom);
		expect(beside).toContain("Iemand verliest zijn huis.");
		expect(beside).toContain("Een vonnis.");
		expect(await page("/afwegingen", h.people.els)).not.toContain("Iemand verliest zijn huis.");
		const rows = await h.house.door(
			h.people.nadia,
			{ event: "look", what: "test" },
			async (tx) => (await sql`select id, team_id, step, outcome, felt, laid_at, sealed from laid_weighing`.execute(tx.db)).rows,
		);
		expect(JSON.stringify(rows)).not.toContain(of);
		// Which matter it came from the program itself cannot read, and what was said stands in no row in plain words.
		await expect(
			h.house.door(h.people.nadia, { event: "look", what: "test" }, (tx) => sql`select case_id from laid_weighing`.execute(tx.db)),
		).rejects.toThrow(/permission denied/);
		expect(JSON.stringify(rows)).toMatch(/"laid_at":"\d{4}-\d{2}-(01|28|30|31)T/);
	});
	test("LEG-09 the public account of a year tells how often, why and with what result, leaves out small numbers, and sets no norm", async () => {
		for (let one = 0; one < 11; one += 1) {
			const of = await aSignalPickedUpBy(h, h.people.nadia);
			await h.mustRun(h.people.nadia, "weighing.write", goWeighing(of, { harmTo: one < 6 ? ["children"] : one < 8 ? ["others"] : [] }));
		}
		expect(await page("/verantwoording")).toContain("Er is nog geen verantwoording gegeven.");
		const year = Number(h.now().slice(0, 4));
		expect(await codeOf("weighing.give-public-account", { year: year + 1 })).toBe("weighing.year-to-come");
		expect(await codeOf("weighing.give-public-account", { year }, h.people.westhof)).toBe("kernel.not-yours-to-do");
		await h.mustRun(h.people.nadia, "weighing.give-public-account", { year, words: "We leerden vooral van wie ons liever niet zag." });
		const seen = await h.get(undefined, "/verantwoording");
		expect(seen.status).toBe(200);
		for (const words of [
			`Het jaar ${year}`,
			"Daar gingen wij ongevraagd heen",
			"Om kinderen",
			"te weinig om te noemen",
			"Meer is niet beter, en minder ook niet.",
		])
			expect(seen.html).toContain(words);
		const { figures } = (
			await h.house.door(h.people.nadia, { event: "look", what: "test" }, (tx) =>
				sql<{ figures: Record<string, number | null> }>`select figures from public_account`.execute(tx.db),
			)
		).rows[0] ?? { figures: {} };
		expect(figures).toMatchObject({ others: null, stillApart: null, contact: null });
		expect(figures["weighed"]).toBeGreaterThanOrEqual(6);
		// One more, told again the same year: nobody reads from the difference who that was.
		await h.mustRun(h.people.nadia, "weighing.write", goWeighing(await aSignalPickedUpBy(h, h.people.nadia), { harmTo: ["children"] }));
		await h.mustRun(h.people.nadia, "weighing.give-public-account", { year, words: "Nog eens verteld." });
		const again = (
			await h.house.door(h.people.nadia, { event: "look", what: "test" }, (tx) =>
				sql<{ figures: unknown; words: string }>`select figures, words from public_account`.execute(tx.db),
			)
		).rows[0];
		expect(again).toEqual({ figures, words: "Nog eens verteld." });
		expect(Object.values(figures).every((count) => count === null || count >= 5)).toBe(true);
	});
});
