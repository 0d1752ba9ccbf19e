import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { thresholdFor, reaches } from "./rules.ts";
import { thresholdSaid } from "./said.ts";

let house: TestHouse;
beforeAll(async () => {
	house = await testHouse();
});
afterAll(() => house.close());

const fields = {
	aim: "Niemand raakt zijn huis kwijt",
	notAim: "Mensen controleren",
	"thresholds.rent.months": "3",
	"thresholds.rent.amount": "250",
	"thresholds.energy.amount": "€ 150",
	shared: ["contact-made", "worker-name"],
	whoTells: "Nadia belt Westhof",
	signedByUs: "Nadia Haddou",
	signedByThem: "Petra Vos",
	signedOn: "2026-11-20",
	from: "2026-11-24",
};

test("TEAM-08 SIG-29 an agreement is written in the browser: aim, not-aim, lines per kind, fixed items, who tells whom, signed and dated, looked at again; the old one stays readable", async () => {
	const path = `/team/organisatie/${house.ids.westhof}`;
	const { keeper, nadia } = house.people;
	expect((await house.get(nadia, path)).html).toContain("Schulden innen");
	const send = (more: Record<string, string | readonly string[]>) => house.post(keeper, path, "team.agree-partnership", { ...fields, ...more });
	for (const wrong of [{ until: "2026-01-01" }, { signedOn: "2026-12-01" }, { reviewOn: "2026-01-01" }])
		expect((await send(wrong)).status, JSON.stringify(wrong)).toBe(409);
	for (const missing of ["signedByUs", "signedByThem", "signedOn", "whoTells", "aim"])
		expect((await send({ [missing]: "" })).status, missing).toBe(422);
	expect((await send({ shared: ["contact-made", "cause"] })).status).toBe(422);
	expect((await send({})).location).toBe(path);
	const { html } = await house.get(nadia, path);
	for (const words of [
		"Niemand raakt zijn huis kwijt",
		"Mensen controleren",
		"huur: vanaf 3 maanden en minstens €\u00a0250",
		"energie: vanaf €\u00a0150",
		"dat er contact is, de naam van wie er komt",
		"Nadia belt Westhof",
		"Nadia Haddou en Petra Vos",
		"Wat eerder was afgesproken",
		"Schulden innen",
	])
		expect(html, words).toContain(words);
	expect(html).not.toContain('name="thresholds');
	house.pass({ days: 366 });
	expect((await house.get(nadia, path)).html).toContain("Het is tijd om hier samen opnieuw naar te kijken");
	house.pass({ days: -366 });
});
test("TEAM-08 what was agreed is shown where something is sent, shared or planned together", async () => {
	const { nadia, westhof } = house.people;
	const told = await house.mustRun(nadia, "signalling.take-call", { sees: "Er is iets.", where: "Afspraakweg 1", source: "resident" });
	const of = String(told["case"]);
	await house.mustRun(nadia, "signalling.pick-up", { case: of });
	for (const [who, road] of [
		[westhof, "/achterstanden"],
		[westhof, "/partner"],
		[westhof, "/partner/melden"],
		[nadia, "/achterstanden"],
		[nadia, `/mensen/${of}/delen/nieuw`],
		[nadia, `/mensen/${of}/bezoek`],
		[nadia, `/team/organisatie/${house.ids.westhof}`],
	] as const) {
		const { html } = await house.get(who, road);
		expect(html, road).toContain("Niemand raakt zijn huis kwijt");
		expect(html, road).toContain("Mensen controleren");
	}
});
test("S1 only who keeps agreements writes them; everybody in the team reads them", async () => {
	const { nadia, westhof } = house.people;
	for (const who of [nadia, westhof]) expect((await house.run(who, "team.agree-partnership", {})).kind).toBe("refusal");
	expect((await house.get(nadia, `/team/organisatie/${house.ids.westhof}`)).html).not.toContain("Schrijf een nieuwe afspraak op");
	expect((await house.run(house.people.keeper, "team.make-key", { organisation: house.ids.conferences, called: "x" })).kind).toBe("refusal");
});
test("SIG-30 a kind without a line of its own falls under 'everything else', or under nothing", () => {
	const lines = [
		{ kind: "rent", months: 2 },
		{ kind: "energy", amount: 150 },
	] as const;
	expect(thresholdFor(lines, "rent")).toEqual(lines[0]);
	expect(thresholdFor(lines, "water")).toBeUndefined();
	expect(thresholdFor([...lines, { kind: "other", months: 4 }], "water")).toEqual({ kind: "other", months: 4 });
	expect(reaches({ kind: "rent", months: 2, amount: 100 }, { months: 2, amount: 99 })).toBe(false);
	expect(reaches({ kind: "rent", months: 2, amount: 100 }, { months: 2, amount: 100 })).toBe(true);
	expect(thresholdSaid({ kind: "rent", months: 1 }, "nl")).toBe("huur: vanaf 1 maand");
});
