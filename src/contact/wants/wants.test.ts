import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { listOpenThings } from "#src/people/server.ts";
import { goingTo, metBy } from "../make.ts";
import type { Want } from "./model.ts";
import { decideSorting, foldWants } from "./rules.ts";

let h: TestHouse;
beforeAll(async () => {
	h = await testHouse();
});
afterAll(async () => {
	expect(h.faults).toEqual([]);
	await h.close();
});
const nadia = () => h.people.nadia;
const open = (of: string) =>
	h.house.door(nadia(), { event: "look", what: "test" }, (tx) => listOpenThings(tx, { case: of, kinds: ["contact.want"] }));
const wantsOf = async (of: string): Promise<readonly Want[]> => foldWants(await h.entries(nadia(), of));

describe("everything at once", () => {
	test("CON-23 a list of wishes is sorted together into really today and can wait, with the first small thing the person does; what the worker took on is shown", async () => {
		const { case: of, person } = await metBy(h, nadia(), "Carla");
		const me = h.person(person);
		const road = `/mensen/${of}/wensen`;
		const sent = await h.post(nadia(), road, "contact.name-wants", { case: of, wants: "De energie bellen\nEen bed voor Mick\n\nHet ziekenhuis\n" });
		expect(sent).toMatchObject({ status: 303, location: road });
		const [energy, bed, hospital] = await wantsOf(of);
		// Nothing is sorted beforehand, and everything has a holder and a day.
		expect((await wantsOf(of)).map(({ words, when }) => [words, when])).toEqual([
			["De energie bellen", null],
			["Een bed voor Mick", null],
			["Het ziekenhuis", null],
		]);
		expect((await open(of)).map(({ holder, lookAgain }) => [holder, lookAgain])).toEqual([1, 2, 3].map(() => [nadia().id, "2026-12-01"]));
		const sort = (want: Want | undefined, more: Record<string, unknown>) =>
			h.run(nadia(), "contact.sort-want", { case: of, want: want?.want, ...more });
		// Really today without anybody who begins: then it is the worker who runs.
		expect(await sort(energy, { when: "today" })).toMatchObject({ code: "contact.who-begins", field: "first" });
		await h.mustRun(nadia(), "contact.sort-want", { case: of, want: energy?.want, when: "today", first: "De brief op tafel leggen" });
		expect(await sort(bed, { when: "wait", lookAgainOn: "2026-11-23" })).toMatchObject({ code: "contact.day-is-past", field: "lookAgainOn" });
		await h.mustRun(nadia(), "contact.sort-want", { case: of, want: bed?.want, when: "wait", lookAgainOn: "2026-12-18" });
		await h.mustRun(me, "contact.sort-want-myself", { case: of, want: hospital?.want, when: "wait" });
		const { html } = await h.get(nadia(), road);
		const at = (words: string): number => html.indexOf(words);
		expect(at("Vandaag echt</h2>")).toBeLessThan(at("De energie bellen"));
		expect(at("De energie bellen")).toBeLessThan(at("Dit kan wachten</h2>"));
		expect(html).toContain("Begint zelf met: De brief op tafel leggen");
		expect(html).toContain("We kijken weer: 18 december");
		// Nobody took anything on yet; what a worker promises or takes is said, with a question and without a limit.
		expect(html).not.toContain("op zich.");
		await h.mustRun(nadia(), "contact.promise", { case: of, what: "Bellen met de gemeente", by: "worker" });
		await h.mustRun(nadia(), "contact.sort-want", { case: of, want: hospital?.want, when: "today", taken: "ja" });
		for (const page of [(await h.get(nadia(), road)).html, (await h.get(me, "/mijn/wensen")).html])
			for (const words of ["nam hier twee dingen op zich.", "Bellen met de gemeente", "neemt dit op zich"]) expect(page).toContain(words);
		expect((await h.get(nadia(), road)).html).toContain("Wat daarvan kan iemand zelf");
		await h.mustRun(me, "contact.end-want-myself", { case: of, want: hospital?.want, how: "not-any-more" });
		expect((await open(of)).map(({ id }) => id).sort()).toEqual([energy?.want, bed?.want].sort());
		expect((await h.get(me, "/mijn/wensen")).html).toContain("nam hier één ding op zich.");
		const story = (await h.get(me, "/mijn/verhaal")).html;
		for (const words of ["Wat er moest", "Een bed voor Mick", "vandaag echt", "kan wachten", "hoeft niet meer"]) expect(story).toContain(words);
		// On Today it comes back on its day, and not before.
		expect((await h.get(nadia(), "/vandaag")).html).not.toContain("iets wat moest");
		h.pass({ days: 25 });
		expect((await h.get(nadia(), "/vandaag")).html).toContain("iets wat moest: is het vandaag, of kan het wachten?");
		h.pass({ days: -25 });
	});
	test("CON-23 nobody without a part sorts it, and the person takes nothing on in a worker's name", async () => {
		const { case: of, person } = await metBy(h, nadia(), "Dirk");
		await h.mustRun(h.person(person), "contact.name-wants-myself", { case: of, wants: ["Een nieuwe bril"] });
		const [glasses] = await wantsOf(of);
		for (const other of [h.people.tom, h.people.els, h.people.westhof])
			expect((await h.run(other, "contact.sort-want", { case: of, want: glasses?.want, when: "wait" })).kind, String(other.id)).toBe("refusal");
		expect(await h.run(h.person(person), "contact.sort-want-myself", { case: of, want: glasses?.want, when: "today", taken: true })).toMatchObject({
			code: "contact.who-begins",
		});
		expect(await h.run(nadia(), "contact.name-wants", { case: of, wants: "\n\n" })).toMatchObject({ code: "contact.nothing-wanted" });
	});
	test("TEAM-01 what was named before there was contact goes along to who has it; what a worker took on stays with them, however often the person sorts it", async () => {
		const { tom } = h.people;
		const of = await goingTo(h, nadia());
		await h.mustRun(nadia(), "contact.name-wants", { case: of, wants: "De huur\nDe tandarts" });
		await h.mustRun(tom, "privacy.open-with-a-reason", { case: of, reason: "Ik kwam haar tegen op de markt" });
		await h.mustRun(tom, "contact.attempt", { case: of, outcome: "talked-elsewhere" });
		const held = async (): Promise<readonly unknown[]> =>
			(await h.house.door(tom, { event: "look", what: "test" }, (tx) => listOpenThings(tx, { case: of, kinds: ["contact.want"] }))).map(
				({ holder }) => holder,
			);
		expect(await held()).toEqual([tom.id, tom.id]);
		const { person } = await h.mustRun(tom, "contact.know-person", { case: of, given: "Fien" });
		const [rent] = foldWants(await h.entries(tom, of));
		await h.mustRun(tom, "contact.sort-want", { case: of, want: rent?.want, when: "today", taken: "ja" });
		const me = h.person(String(person));
		await h.mustRun(me, "contact.sort-want-myself", { case: of, want: rent?.want, when: "today" });
		await h.mustRun(me, "contact.sort-want-myself", { case: of, want: rent?.want, when: "wait" });
		expect(foldWants(await h.entries(tom, of))[0]?.taken).toBe(tom.id);
		await h.mustRun(tom, "contact.sort-want", { case: of, want: rent?.want, when: "wait" });
		expect(foldWants(await h.entries(tom, of))[0]?.taken).toBeNull();
	});
	test("whatever is sorted in whatever order, it is held until it ends, and never before today", () => {
		const want: Want = {
			want: "w",
			words: "x",
			at: "2026-11-24T09:00:00.000Z" as Want["at"],
			when: null,
			first: null,
			taken: null,
			lookAgainOn: "2026-12-01" as Want["lookAgainOn"],
			ended: null,
		};
		fc.assert(
			fc.property(
				fc.record({
					when: fc.constantFrom("today" as const, "wait" as const),
					first: fc.option(fc.constant("iets"), { nil: undefined }),
					taken: fc.boolean(),
				}),
				fc.option(fc.constant("me"), { nil: null }),
				(input, worker) => {
					const decided = decideSorting([want], { case: "c" as never, want: "w" as never, ...input }, { today: "2026-11-24" as never, worker });
					const begins = input.first !== undefined || (input.taken && worker !== null);
					expect(decided.kind).toBe(input.when === "wait" || begins ? "ok" : "refusal");
					if (decided.kind !== "ok") return;
					const body = decided.value[0]?.body as { readonly lookAgainOn: string; readonly taken?: string };
					expect(body.lookAgainOn >= "2026-11-24").toBe(true);
					expect(body.taken).toBe(input.taken && worker !== null ? "me" : undefined);
				},
			),
		);
	});
});
