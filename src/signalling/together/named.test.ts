import { afterAll, beforeAll, expect, it } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import type { CaseId, TenantId } from "#src/kernel/ids.ts";
import type { Actor } from "#src/kernel/actor.ts";
import type { Named } from "../answers/model.ts";
import { asking } from "../answers/testing/asking.ts";
import { foldSignalling } from "../index.ts";
import { reporterAs } from "../make.ts";
import { signallingPhase } from "../phase.ts";

let house: TestHouse;
beforeAll(async () => {
	house = await testHouse({ phases: [signallingPhase] });
});
afterAll(() => house.close());
/** The name that may be read of a signal in a matter, as it was said last there. */
const nameFor = async (reader: Actor, of: string, signal: string): Promise<string | null | undefined> => {
	const last = (await house.entries(reader, of as CaseId)).findLast(
		({ kind, body }) => kind === "signalling.named" && (body as Named).signal === signal,
	);
	return last && (last.body as Named).name;
};
const apartFrom = async (by: Actor, about: string, signal: string): Promise<string> =>
	String((await house.mustRun(by, "signalling.set-apart", { case: about, signal }))["case"]);
/** Tom writes down who called: he knows who it is. */
const calledTom = async (where: string, more: Record<string, unknown>) => {
	const { tom } = house.people;
	const told = { sees: "Over de bovenburen.", where, source: "resident", way: "here", name: "Bep Visser", ...more };
	const { case: about } = await house.mustRun(tom, "signalling.take-call", told);
	const [row] = await asking(house).rows<{ id: string; reporter: string }>(
		`select id, reporter from signal where case_id = '${about}' order by arrived_at desc, id desc limit 1`,
	);
	return { about: String(about), signal: row?.id ?? "", reporter: reporterAs(house.ids.tenant as TenantId, row?.reporter ?? "") };
};
const questionOf = async (apart: string): Promise<string> =>
	(await asking(house).rows<{ id: string }>(`select id from same_household where case_id = '${apart}'`))[0]?.id ?? "";

it("PRIV-11 SIG-18 a signal that goes to a matter of its own takes along how they hear and who may be named and leaves no name behind", async () => {
	const { tom } = house.people;
	const ask = asking(house);
	const where = "Kastanjelaan 512";
	const first = await ask.tell({ where });
	const { about, signal, reporter } = await ask.tell({ where, shown: "yes", name: "Bep Visser" });
	expect(about).toBe(first.about);
	await house.mustRun(tom, "signalling.pick-up", { case: about });
	await house.mustRun(reporter, "signalling.change-way", { signal, way: "letter", reachable: "Kastanjelaan 514" });
	const nameIn = (of: string) => nameFor(reporter, of, signal);
	expect(await nameIn(about)).toBe("Bep Visser");
	const apart = String((await house.mustRun(tom, "signalling.set-apart", { case: about, signal }))["case"]);
	expect(await nameIn(about)).toBeNull();
	expect(await nameIn(apart)).toBe("Bep Visser");
	expect(foldSignalling(await house.entries(reporter, apart as CaseId)).signals[0]?.hearsBy).toBe("letter");
	expect(house.faults).toEqual([]);
});

it("PRIV-11 SIG-18 a colleague who only took the call leaves no name behind either, though they cannot read what the person reads", async () => {
	const { tom, samira } = house.people;
	const ask = asking(house);
	const where = "Kastanjelaan 520";
	const { about } = await ask.tell({ where });
	await house.mustRun(samira, "signalling.pick-up", { case: about });
	const { signal, reporter } = await calledTom(where, { shown: "yes" });
	expect(await nameFor(tom, about, signal)).toBeUndefined();
	expect(await nameFor(reporter, about, signal)).toBe("Bep Visser");
	const apart = await apartFrom(tom, about, signal);
	expect(await nameFor(reporter, about, signal)).toBeNull();
	expect(await nameFor(reporter, apart, signal)).toBe("Bep Visser");
});

it("PRIV-11 SIG-18 put back, who told it stands as they stood: named where they said yes, and by what they said last while it stood apart", async () => {
	const { tom } = house.people;
	const ask = asking(house);
	const where = "Kastanjelaan 530";
	const first = await ask.tell({ where });
	const { about, signal, reporter } = await calledTom(where, { shown: "yes" });
	const standing = (of: string) =>
		ask.rows(`select party, standing, reach, since, until from case_party where case_id = '${of}' and standing = 'reporter' order by party`);
	const whoIn = async (of: string) =>
		foldSignalling(await house.entries(tom, of as CaseId)).signals.map(({ who, hearsBy, reporter: told }) => ({ who, hearsBy, told }));
	const back = async (apart: string) => house.mustRun(tom, "signalling.put-back", { case: apart, question: await questionOf(apart) });
	const before = { parties: await standing(about), who: await whoIn(about), name: await nameFor(reporter, about, signal) };
	expect(before).toMatchObject({ name: "Bep Visser", who: [{ told: first.reporter.id }, { told: reporter.id }] });

	await back(await apartFrom(tom, about, signal));
	expect({ parties: await standing(about), who: await whoIn(about), name: await nameFor(reporter, about, signal) }).toEqual(before);

	// While it stands apart they want to be named no longer, and to hear by letter.
	house.pass({ minutes: 5 });
	const apart = await apartFrom(tom, about, signal);
	house.pass({ minutes: 5 });
	await house.mustRun(reporter, "signalling.change-shield", { signal, shown: "no" });
	await house.mustRun(reporter, "signalling.change-way", { signal, way: "letter", reachable: "Kastanjelaan 532" });
	house.pass({ minutes: 5 });
	await back(apart);
	expect(await nameFor(reporter, about, signal)).toBeNull();
	expect((await whoIn(about))[1]).toMatchObject({ who: { shown: "no", reachable: "Kastanjelaan 532" }, hearsBy: "letter" });
	expect(await standing(about)).toEqual(before.parties);

	// And the other way round: a yes that was said while it stood apart names them there, and here only after it is back.
	house.pass({ minutes: 5 });
	const again = await apartFrom(tom, about, signal);
	house.pass({ minutes: 5 });
	await house.mustRun(reporter, "signalling.change-shield", { signal, shown: "yes" });
	expect(await nameFor(reporter, about, signal)).toBeNull();
	await back(again);
	expect(await nameFor(reporter, about, signal)).toBe("Bep Visser");
	expect(house.faults).toEqual([]);
});

it("PRIV-11 SIG-18 who may not know who told it cannot put it back, and what they added meanwhile keeps it where it is", async () => {
	const { tom, samira } = house.people;
	const ask = asking(house);
	const where = "Kastanjelaan 540";
	await ask.tell({ where });
	const { about, signal, reporter } = await calledTom(where, { shown: "no" });
	const apart = await apartFrom(tom, about, signal);
	const input = { case: apart, question: await questionOf(apart) };
	expect(await house.run(samira, "signalling.put-back", input)).toMatchObject({ code: "signalling.not-yours-to-set-apart" });
	house.pass({ minutes: 5 });
	await house.mustRun(reporter, "signalling.add", { signal, words: "Nu ook de post." });
	expect(await house.run(tom, "signalling.put-back", input)).toMatchObject({ code: "signalling.touched-already" });
});

it("SIG-18 of an organisation that told two things at one door one is set apart and put back, and it keeps its standing in both", async () => {
	const { tom, westhof } = house.people;
	const where = "Kastanjelaan 550";
	await house.mustRun(westhof, "signalling.tell-as-partner", { sees: "De post ligt op de mat.", where });
	const { signal } = await house.mustRun(westhof, "signalling.tell-as-partner", { sees: "Over de bovenburen.", where });
	const ask = asking(house);
	const [row] = await ask.rows<{ case_id: string }>(`select case_id from signal where id = '${signal}'`);
	const about = row?.case_id ?? "";
	await house.mustRun(tom, "signalling.pick-up", { case: about });
	const parties = () => ask.rows(`select * from case_party where case_id = '${about}' order by standing, party`);
	const before = await parties();
	const apart = await apartFrom(tom, about, String(signal));
	expect(await parties()).toEqual(before);
	await house.mustRun(tom, "signalling.put-back", { case: apart, question: await questionOf(apart) });
	expect(await parties()).toEqual(before);
	expect(house.faults).toEqual([]);
});
