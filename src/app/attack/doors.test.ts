/** S15: whoever writes something down about a door of another team's learns not one bit about whether that door was known - not from the answer, nor from any page of theirs after it. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { goWeighing } from "#src/weighing/make.ts";
import { type TestHouse, testHouse } from "../testing/house.ts";

/** Two houses in which the same happens, but for one door: in the one another team knows it, in the other nobody does. */
let house: TestHouse;
let other: TestHouse;
let known = "";
const begun = async (theirs: string): Promise<{ readonly house: TestHouse; readonly known: string }> => {
	const one = await testHouse();
	const { nadia } = one.people;
	const call = await one.mustRun(nadia, "signalling.take-call", {
		sees: "GEHEIM verhaal",
		where: theirs,
		whom: "Hendrikje Zwart",
		source: "resident",
		way: "none",
	});
	const about = String(call["case"]);
	await one.mustRun(nadia, "signalling.pick-up", { case: about });
	await one.mustRun(nadia, "weighing.write", goWeighing(about, {}));
	await one.mustRun(nadia, "contact.attempt", { case: about, outcome: "came-in" });
	await one.mustRun(nadia, "contact.know-person", { case: about, given: "Hendrikje", family: "Zwart", toldMeThemselves: true });
	for (const number of [1, 2, 3])
		await one.mustRun(nadia, "signalling.take-call", { sees: "Iets", where: `Kwartelpad ${number}`, source: "resident" });
	one.pass({ days: 1 });
	return { house: one, known: about };
};
beforeAll(async () => {
	({ house, known } = await begun("Kwartelpad 11"));
	({ house: other } = await begun("Merelpad 11"));
}, 60_000);
afterAll(async () => {
	for (const one of [house, other]) {
		expect(one.faults).toEqual([]);
		await one.close();
	}
});

const bare = (text: string): string => text.replace(/nonce="[^"]*"|[0-9a-f]{8}-[0-9a-f-]{27}/g, "");
const roads = (about: string): readonly string[] => [
	"/signalen",
	"/vandaag",
	"/mensen",
	"/signalen/gebouw",
	"/buurt",
	...(about === "" ? [] : [`/signalen/${about}`, `/signalen/${about}/wegen`]),
];
/** Everything that comes back to whoever writes it down, and what they see after it. */
const told = async (one: TestHouse, operation: string, input: object): Promise<string> => {
	const { els } = one.people;
	const answer = (await one.mustRun(els, operation, { ...input, where: "Kwartelpad 11" })) as Record<string, unknown>;
	const about = typeof answer["case"] === "string" ? answer["case"] : "";
	const shape = Object.entries(answer).map(([name, value]) => `${name}:${typeof value === "string" && value.length === 36 ? "id" : String(value)}`);
	const entries = about === "" ? [] : await one.entries(els, about);
	const pages = await Promise.all(roads(about).map(async (road) => (await one.get(els, road)).html));
	return bare(
		`${shape.sort().join()} ${JSON.stringify(entries.map(({ kind, body }) => [kind, Object.keys(body as object).sort()]))} ${pages.join("\n")}`,
	);
};

describe("a door another team knows", () => {
	it.each([
		["signalling.note-heard", { words: "Gordijnen dicht" }],
		["signalling.take-call", { sees: "Gordijnen dicht", source: "resident", way: "none" }],
		["signalling.take-call", { sees: "Gordijnen dicht", source: "resident", way: "none", whom: "Hendrikje Zwart" }],
		["signalling.take-call", { sees: "Gordijnen dicht", source: "own-eyes", way: "none", nuisance: "Lawaai" }],
	] as const)("S15 %s by a worker of another team answers the same, and shows the same, as a door nobody knows", async (operation, input) => {
		const of = { known: await told(house, operation, input), unknown: await told(other, operation, input) };
		expect(of.known).not.toContain("GEHEIM");
		expect(of.known).not.toContain(known);
		expect(of.known).toBe(of.unknown);
	});
	it("SIG-18 and nothing is lost by it: the team that knows the door reads what was written, in its own matter, with who wrote it; the other keeps its own", async () => {
		const { nadia, els } = house.people;
		const answer = await house.mustRun(els, "signalling.note-heard", { words: "De kat zit buiten zeventien", where: "Kwartelpad 11" });
		const theirs = (await house.entries(nadia, known)).filter(
			({ kind, body }) => kind === "signalling.received" && JSON.stringify(body).includes("zeventien"),
		);
		expect(theirs).toHaveLength(1);
		expect(theirs[0]?.by.id).toBe(els.id);
		expect((await house.get(nadia, `/signalen/${known}`)).html).toContain("zeventien");
		const own = await house.entries(els, String(answer["case"]));
		expect(own.filter(({ body }) => JSON.stringify(body).includes("zeventien"))).toHaveLength(1);
		expect(await house.entries(els, known)).toEqual([]);
		// Of a door of one's own team it comes together as before.
		const again = await house.mustRun(nadia, "signalling.note-heard", { words: "Nog iets", where: "Kwartelpad 11" });
		expect(again["case"]).toBe(known);
	});
});
