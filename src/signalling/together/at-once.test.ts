/** Two matters of one household, taken hold of from both ends at the same moment. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import type { Actor } from "#src/kernel/actor.ts";
import { signallingPhase } from "../phase.ts";
import { asking } from "../answers/testing/asking.ts";

let house: TestHouse;
beforeAll(async () => {
	house = await testHouse({ phases: [signallingPhase] });
}, 60_000);
afterAll(async () => {
	expect(house.faults).toEqual([]);
	await house.close();
});
let nth = 700;
const call = async (where: string, more: Record<string, unknown> = {}): Promise<string> =>
	String((await house.mustRun(house.people.tom, "signalling.take-call", { source: "partner", sees: "Er is iets.", where, ...more }))["case"]);
/** Two spellings of one street, asked about; brought together unless somebody waits with that. */
const pair = async (more: Record<string, unknown> = {}, other: Record<string, unknown> = more) => {
	nth += 1;
	const first = await call(`Lindestraat ${nth}`, more);
	const second = await call(`Lindenstraat ${nth}`, other);
	const [bond] = await asking(house).rows<{ id: string }>(`select id from same_household where case_id = '${second}'`);
	return { first, second, question: bond?.id ?? "" };
};
const together = async (more: Record<string, unknown> = {}, other: Record<string, unknown> = more) => {
	const both = await pair(more, other);
	await house.mustRun(house.people.tom, "signalling.say-same", { case: both.second, question: both.question });
	return both;
};
/** What each of these comes to; a fault of the database would be thrown. */
const atOnce = async (acts: readonly (readonly [Actor, string, Record<string, unknown>])[]): Promise<readonly string[]> =>
	(await Promise.all(acts.map(([who, name, input]) => house.run(who, name, input))))
		.map((ran) => (ran.kind === "refusal" ? ran.code : ran.kind))
		.sort();

it("SIG-17 SIG-30 picked up from the leading and from the following matter at once: one worker has both, the other hears that somebody is there", async () => {
	const { nadia, samira } = house.people;
	for (let times = 0; times < 6; times += 1) {
		const { first, second } = await together({ name: "Ria", way: "call" });
		const whatWeDo = "Ik ga langs.";
		expect(
			await atOnce([
				[nadia, "signalling.pick-up", { case: first, whatWeDo }],
				[samira, "signalling.pick-up", { case: second, whatWeDo }],
			]),
		).toEqual(["ok", "signalling.picked-up-already"]);
		expect(
			await asking(house).rows(`select count(distinct responsible)::integer as workers from case_line where case_id in ('${first}', '${second}')`),
		).toEqual([{ workers: 1 }]);
	}
}, 60_000);
it("SIG-18 rounded off from one end and picked up from the other, and brought together or taken apart meanwhile: each is told what was, nobody meets a fault", async () => {
	const { nadia, samira, tom } = house.people;
	for (let times = 0; times < 6; times += 1) {
		const { first, second, question } = times % 2 === 0 ? await together() : await pair();
		const came = await atOnce([
			[nadia, "signalling.pick-up", { case: first }],
			[samira, "signalling.settle", { case: second, how: "otherwise", reason: "Opgelost." }],
			[tom, times % 2 === 0 ? "signalling.take-answer-back" : "signalling.say-same", { case: times % 3 === 0 ? first : second, question }],
			[tom, "signalling.pick-up", { case: second }],
		]);
		for (const one of came) expect(["ok", "signalling.picked-up-already", "signalling.settled-already"]).toContain(one);
	}
}, 60_000);
it("PRIV-11 SIG-30 words that go to both name to the one not who told the other, and nothing is picked up by halves", async () => {
	// Who took both calls knows who told; who does not know the names has none to give away.
	const { tom } = house.people;
	const { first, second } = await together(
		{ source: "resident", name: "Ria de Groot", way: "call" },
		{ source: "resident", name: "Bas Vink", way: "call" },
	);
	for (const [of, whatWeDo] of [
		[first, "Dank u, mevrouw de Groot. Ik ga langs."],
		[first, "Dank u, meneer Vink. Ik ga langs."],
		[second, "Dank u, mevrouw de Groot. Ik ga langs."],
	] as const)
		expect(await house.run(tom, "signalling.pick-up", { case: of, whatWeDo }), whatWeDo).toMatchObject({ code: "signalling.words-about-them" });
	expect(await asking(house).rows(`select responsible from case_line where case_id in ('${first}', '${second}')`)).toEqual([
		{ responsible: null },
		{ responsible: null },
	]);
	await house.mustRun(tom, "signalling.pick-up", { case: first, whatWeDo: "Dank u. Ik ga langs." });
});
