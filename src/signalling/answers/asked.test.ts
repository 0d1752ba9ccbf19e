import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { signallingPhase } from "../phase.ts";
import { type Asking, asking } from "./testing/asking.ts";

let house: TestHouse;
let ask: Asking;
beforeAll(async () => {
	house = await testHouse({ phases: [signallingPhase] });
	ask = asking(house);
});
afterAll(() => house.close());
const askedIn = (about: string) =>
	ask.rows<{ id: string; holder: string | null; kind: string }>(
		`select id, holder, kind from open_thing where case_id = '${about}' and closed_at is null and kind in ('signalling.asked', 'signalling.taken-back') order by id`,
	);

describe("who asks how it stands", () => {
	it("SIG-19 PRIN-18 also after the matter ended, it lies with a colleague and never with who asks", async () => {
		const { about, signal, reporter } = await ask.tell();
		await house.mustRun(house.people.tom, "signalling.pick-up", { case: about, whatWeDo: "Ik ga langs.", how: "call" });
		await house.mustRun(house.people.tom, "signalling.settle", { case: about, how: "otherwise", reason: "Opgelost.", whatWeDo: "Het is rond." });
		await house.mustRun(house.people.tom, "signalling.answer", { case: about, signal, moment: "end", whatWeDo: "Het is rond.", how: "call" });
		expect(await ask.openKinds(about)).toEqual([]);
		house.pass({ days: 1 });
		await house.mustRun(reporter, "signalling.add", { words: "Het licht brandt weer dag en nacht.", asks: "ja" });
		expect((await askedIn(about)).map((one) => one.holder)).toEqual([house.people.tom.id]);
		// Everything was answered before; what they ask now can be answered on the page all the same.
		expect((await house.get(house.people.tom, `/signalen/${about}`)).html).toContain("Wie het vertelde, vraagt hoe het ervoor staat</h3>");
		await house.mustRun(house.people.tom, "signalling.answer", { case: about, signal, moment: "end", whatWeDo: "Wij kijken weer.", how: "call" });
		expect(await askedIn(about)).toEqual([]);
	});
	it("SIG-05 what is taken back after the matter ended is seen by a colleague as well", async () => {
		const { about, signal, reporter } = await ask.tell();
		await house.mustRun(house.people.samira, "signalling.pick-up", { case: about });
		await house.mustRun(house.people.samira, "signalling.answer", { case: about, signal, moment: "end", whatWeDo: "Het is rond.", how: "call" });
		await house.mustRun(house.people.samira, "signalling.settle", { case: about, how: "otherwise", reason: "Opgelost." });
		expect(await ask.openKinds(about)).toEqual([]);
		await house.mustRun(reporter, "signalling.take-back", { signal, words: "Ik vergiste mij in het huisnummer." });
		expect((await askedIn(about)).map((one) => [one.kind, one.holder])).toEqual([["signalling.taken-back", house.people.samira.id]]);
	});
	it("SIG-19 an answer to one of them leaves the question of the other as it was", async () => {
		const where = "Kastanjelaan 404";
		const [one, two] = [await ask.tell({ where, way: "here" }), await ask.tell({ where, way: "here" })];
		expect(two.about).toBe(one.about);
		await house.mustRun(house.people.tom, "signalling.pick-up", { case: one.about });
		for (const who of [one.reporter, two.reporter]) await house.mustRun(who, "signalling.add", { asks: "ja" });
		expect(await askedIn(one.about)).toHaveLength(2);
		await house.mustRun(house.people.tom, "signalling.answer", {
			case: one.about,
			signal: one.signal,
			moment: "pick-up",
			whatWeDo: "Ik ben er geweest.",
			how: "here",
		});
		const left = await askedIn(one.about);
		expect(left).toHaveLength(1);
		await house.mustRun(house.people.tom, "signalling.answer", {
			case: one.about,
			signal: two.signal,
			moment: "pick-up",
			whatWeDo: "Ik ben er geweest.",
			how: "here",
		});
		expect(await askedIn(one.about)).toEqual([]);
	});
	it("SIG-05 who asked after their last answer hears something at the end as well", async () => {
		const { about, signal, reporter } = await ask.tell({ way: "here" });
		await house.mustRun(house.people.tom, "signalling.pick-up", { case: about });
		await house.mustRun(house.people.tom, "signalling.answer", { case: about, signal, moment: "end", whatWeDo: "Het is rond.", how: "here" });
		house.pass({ days: 1 });
		await house.mustRun(reporter, "signalling.add", { asks: "ja" });
		const settle = { case: about, how: "otherwise", reason: "Opgelost." };
		expect(await house.run(house.people.tom, "signalling.settle", settle)).toMatchObject({ code: "signalling.answer-first" });
		await house.mustRun(house.people.tom, "signalling.settle", { ...settle, whatWeDo: "Wij zijn er weer geweest." });
		expect(await askedIn(about)).toEqual([]);
	});
});
