import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { aSignalPickedUpBy, goWeighing, phasesToWeighing } from "./make.ts";

let h: TestHouse;
beforeAll(async () => {
	h = await testHouse({ phases: phasesToWeighing });
});
afterAll(async () => {
	expect(h.faults).toEqual([]);
	await h.close();
});

describe("PRIV-11 who asked not to be named", () => {
	test("is named in nothing a worker writes that the person reads later; the person's own words stay as they said them", async () => {
		const { nadia, tom } = h.people;
		const of = await aSignalPickedUpBy(h, nadia);
		await h.mustRun(nadia, "weighing.write", goWeighing(of));
		const told = "Ria de Groot belde ons.";
		const writes: readonly (readonly [string, Record<string, unknown>, string])[] = [
			["weighing.look-in-hindsight", { version: 1, words: told }, "words"],
			["weighing.step-down", { step: 1, why: told }, "why"],
			["weighing.owe-account", { act: "pressing", words: told, to: "person" }, "words"],
			["weighing.propose-hand-over", { to: tom.id, why: told }, "why"],
			["weighing.note-incident", { place: "counter", what: told, before: "Het was druk.", wanted: "Rust." }, "what"],
		];
		const said: string[] = [];
		for (const [name, input, field] of writes) {
			const ran = await h.run(nadia, name, { case: of, ...input });
			said.push(
				`${name} ${ran.kind === "refusal" ? `${ran.code} ${ran.field}` : ran.kind === "invalid" ? JSON.stringify(ran.problems) : "ok"} ${field}`,
			);
		}
		expect(said).toEqual(writes.map(([name, , field]) => `${name} weighing.names-the-reporter ${field} ${field}`));
		await h.mustRun(nadia, "weighing.note-incident", {
			case: of,
			place: "counter",
			what: "Er werd geroepen.",
			before: "Het was druk.",
			wanted: "Rust.",
		});
	});
	test("and stands in what the person said: how they took it, what they answer, how it felt, what they think of their own safety", async () => {
		const { nadia, tom } = h.people;
		const of = await aSignalPickedUpBy(h, nadia);
		await h.mustRun(nadia, "weighing.write", goWeighing(of));
		const thinks = "Dat was Ria de Groot zeker.";
		const { account } = await h.mustRun(nadia, "weighing.owe-account", { case: of, act: "pressing", words: "Ik drong aan.", to: "person" });
		expect(await h.run(nadia, "weighing.give-account", { case: of, account, how: thinks, reaction: "Boos." })).toMatchObject({
			code: "weighing.names-the-reporter",
			field: "how",
		});
		await h.mustRun(nadia, "weighing.give-account", { case: of, account, how: "Aan tafel.", reaction: thinks });
		await h.mustRun(nadia, "weighing.ask-how-it-felt", { case: of, felt: "mixed", words: thinks });
		const { handOver } = await h.mustRun(nadia, "weighing.propose-hand-over", { case: of, to: tom.id, why: "Andere middelen." });
		await h.mustRun(nadia, "weighing.hand-over-person-answers", { case: of, handOver, answer: "yes", words: thinks });
	});
});
