/** Signs among peers: seen by colleagues, at the person too, and nothing is ever blocked by them (LEG-16). */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testHouse, type TestHouse } from "#src/app/testing/house.ts";
import type { AnyEntry, CalendarDay } from "#src/kernel/index.ts";
import { carryingOutPhase } from "#src/carrying-out/phase.ts";
import { personPage, weighParts } from "#src/contact/pages.ts";
import { contactPhase } from "#src/contact/phase.ts";
import { planningPhase } from "#src/planning/phase.ts";
import { aSignalPickedUpBy, goWeighing, notGoing, phasesToWeighing } from "#src/weighing/make.ts";
import { personParts } from "#src/weighing/pages.ts";
import { weighingPhaseWith } from "#src/weighing/phase.ts";
import { warningParts, warningsPage, weighAgainParts } from "./page.tsx";
import { projectors } from "./projectors.ts";
import { approachesAfterNo, MANY, type Mark, type Read, warnings, warningsFrom, warningsIn } from "./rules.ts";
import { warningTexts } from "./texts/index.ts";

let h: TestHouse;
beforeAll(async () => {
	h = await testHouse({
		phases: [
			...phasesToWeighing.slice(0, -1),
			weighingPhaseWith([...weighParts, ...warningParts]),
			{ ...contactPhase, pages: contactPhase.pages },
			planningPhase,
			carryingOutPhase,
			{
				name: "app",
				handled: [],
				projectors,
				words: () => ({ refusals: {} }),
				pages: [warningsPage, personPage([...personParts, ...warningParts, ...weighAgainParts])],
			},
		],
	});
});
afterAll(async () => {
	expect(h.faults).toEqual([]);
	await h.close();
});
const said = warningTexts("nl").warnings;
const page = async (path: string, as = h.people.nadia): Promise<string> => (await h.get(as, path)).html;
const does = (operation: string, input: Record<string, unknown>) => h.mustRun(h.people.nadia, operation, input);
const rang = (of: string, outcome = "nobody-home") => does("contact.attempt", { case: of, how: "rang", outcome });
const known = async (): Promise<string> => {
	const of = await aSignalPickedUpBy(h, h.people.nadia);
	await does("weighing.write", goWeighing(of));
	await rang(of, "came-in");
	return of;
};

describe("a colleague asks", () => {
	test("LEG-16 LEG-22 many approaches after a no: seen at the weighing, by colleagues without a part too, and nothing is blocked", async () => {
		const of = await aSignalPickedUpBy(h, h.people.nadia);
		await does("weighing.write", goWeighing(of));
		await rang(of, "not-wanted-now");
		for (let one = 1; one < MANY; one += 1) await rang(of);
		expect(await page("/scherp", h.people.tom)).not.toContain(said["after-no"]);
		await rang(of);
		const colleague = await page("/scherp", h.people.tom);
		expect(colleague).toContain(said["after-no"]);
		expect(colleague).toContain("Vraag het Nadia");
		expect(colleague).not.toContain(`/mensen/${of}`);
		expect(await page("/scherp")).toContain(`/mensen/${of}`);
		expect(await page("/scherp", h.people.els)).not.toContain(said["after-no"]);
		const weigh = await page(`/signalen/${of}/wegen`);
		expect(weigh).toContain(said["after-no"]);
		for (const words of ["Wat we probeerden, en het antwoord", "Aangebeld: wilde nu niet", "Voorlopig stoppen", "Anders proberen", "Op hen wachten"])
			expect(weigh).toContain(words);
		expect([...weigh.matchAll(/<input[^>]*name="after"[^>]*>/g)].some(([input]) => /\schecked/.test(input))).toBe(false);
		await rang(of);
		await does("weighing.write", notGoing(of, h.people.tom.id, { after: "wait-for-them" }));
		expect(await page(`/signalen/${of}/wegen`)).toContain("Op hen wachten</p>");
		await rang(of, "came-in");
		expect(await page("/scherp", h.people.tom)).not.toContain(said["after-no"]);
	});
	test("LEG-16 CON-02 a crowded doorstep is said, and the visit is planned all the same", async () => {
		const of = await known();
		const visit = { case: of, day: "2026-11-26", place: "thuis", why: "Kennismaken", safety: "nothing-known", invited: "ja", bring: "soep" };
		const companions = [
			{ name: "Tom", role: "collega" },
			{ name: "Sanne", role: "stagiair" },
		];
		const { visit: id } = await does("contact.plan-visit", { ...visit, companions });
		expect(await page("/scherp", h.people.tom)).toContain(said.crowded);
		expect(await page(`/mensen/${of}`)).toContain(said.crowded);
		await does("contact.drop-visit", { case: of, visit: id });
		expect(await page("/scherp", h.people.tom)).not.toContain(said.crowded);
		expect(await page(`/mensen/${of}`)).not.toContain(said.crowded);
	});
	test("LEG-16 an explanation past its day, a take-over past its day, and a departure nobody talked over", async () => {
		const of = await known();
		await does("weighing.owe-account", { case: of, act: "told-somebody", words: "Ik belde de huisarts.", to: "person", lookAgainOn: "2026-11-25" });
		await does("carrying-out.take-over", {
			case: of,
			domain: "money",
			way: "agreed",
			how: "spoken",
			reason: "Zes weken rust",
			backOn: "2026-11-26",
			backWhen: "De post is open",
		});
		const { departure } = await does("weighing.depart-from-wish", {
			case: of,
			wish: "Geen dokter",
			instead: "De dokter komt",
			ground: "safety",
			until: "2026-12-20",
		});
		expect(await page(`/mensen/${of}`)).not.toContain(said["account-late"]);
		expect(await page("/scherp", h.people.tom)).toContain(said.untalked);
		h.pass({ days: 3 });
		for (const one of ["account-late", "take-over-late", "untalked"] as const) {
			expect(await page("/scherp", h.people.tom), one).toContain(said[one]);
			expect(await page(`/mensen/${of}`), one).toContain(said[one]);
		}
		await does("weighing.talk-departure-over", { case: of, departure, said: "Aan tafel." });
		expect(await page(`/mensen/${of}`)).not.toContain(said.untalked);
		expect(await page("/scherp", h.people.tom)).not.toContain(said.untalked);
		expect((await h.get({ ...h.people.keeper, roles: ["manager"] }, "/scherp")).status).not.toBe(200);
	});
});

describe("asked again", () => {
	test("LEG-21 after a no, and after a long silence, the person's page asks to weigh again, until one did; nothing is locked", async () => {
		const of = await known();
		expect(await page(`/mensen/${of}`)).not.toContain("ligt de vraag opnieuw op tafel");
		h.pass({ minutes: 5 });
		await rang(of, "not-wanted-now");
		expect(await page(`/mensen/${of}`)).toContain("Er kwam een ‘nu niet’. Daarom ligt de vraag opnieuw op tafel");
		await does("contact.note", { case: of, kind: "call", text: "Ze belde zelf terug." });
		h.pass({ minutes: 5 });
		await does("weighing.write", goWeighing(of));
		expect(await page(`/mensen/${of}`)).not.toContain("ligt de vraag opnieuw op tafel");
		h.pass({ days: 61 });
		expect(await page(`/mensen/${of}`)).toContain("Het is lang stil geweest. Daarom ligt de vraag opnieuw op tafel.");
		await does("contact.note", { case: of, kind: "call", text: "Even gebeld." });
		expect(await page(`/mensen/${of}`)).not.toContain("ligt de vraag opnieuw op tafel");
	});
});

describe("ACC-14", () => {
	test("ACC-14 'no interest' at a cold door, then a cup of tea: outcome and next step are neutral; what she did not give is not looked up", async () => {
		const of = await aSignalPickedUpBy(h, h.people.nadia);
		await does("weighing.write", goWeighing(of));
		await rang(of, "not-wanted-now");
		const html = await page(`/signalen/${of}/wegen`);
		expect(html).toContain("wilde nu niet");
		expect(html).not.toMatch(/weiger|onwillig|geen medewerking|ongemotiveerd|afgewezen/i);
		await rang(of, "came-in");
		await does("contact.know-person", { case: of, given: "Fatma", rather: ["phone"] });
		const ran = await h.run(h.people.nadia, "contact.know-person", { case: of, given: "Fatma", phone: "06 12 34 56 78" });
		expect(ran).toMatchObject({ kind: "refusal", code: "contact.rather-not-told" });
		const known = (await h.entries(h.people.nadia, of)).filter(({ kind }) => kind === "contact.person-known");
		expect(known).toMatchObject([{ body: { rather: ["phone"] } }]);
		expect(JSON.stringify(known)).not.toContain("06 12");
	});
	test("LEG-20 after a rise the peers' page stays calm: nothing there is a number, a score or an order of who is worst", async () => {
		const html = await page("/scherp");
		expect(html).not.toMatch(/score|%<|punten|top \d|\d+ keer/i);
	});
});

describe("SAFE-05 at a visit", () => {
	test("SAFE-05 what happened at a counter is no warning for a visit; what happened at the door is told with its cause", async () => {
		const of = await known();
		const note = (place: string, what: string) =>
			does("weighing.note-incident", { case: of, place, what, before: "Doorgestuurd.", wanted: "Een antwoord." });
		await note("counter", "Een stoel ging om.");
		expect(await page(`/mensen/${of}/bezoek`)).not.toContain("Een stoel ging om.");
		await note("door", "De deur sloeg dicht.");
		const html = await page(`/mensen/${of}/bezoek`);
		expect(html).toContain("De deur sloeg dicht.");
		expect(html).toContain("Doorgestuurd.");
		expect(html).not.toContain("Een stoel ging om.");
		h.pass({ days: 200 });
		expect(await page(`/mensen/${of}/bezoek`)).not.toContain("De deur sloeg dicht.");
	});
	test("SAFE-06 a worry about a child stands at the top of the person's page", async () => {
		const of = await known();
		await does("weighing.raise-child-concern", { case: of, what: "De jongste zat op de trap.", second: h.people.tom.id });
		const html = await page(`/mensen/${of}`);
		expect(html).toContain("De jongste zat op de trap.");
		expect(html.indexOf("De jongste zat op de trap.")).toBeLessThan(html.indexOf('id="wegen"'));
	});
});

describe("the rules", () => {
	const at = (minute: number): string => `2026-11-24T09:${String(minute).padStart(2, "0")}:00.000Z`;
	type Bit = "no" | "yes" | "nobody-home" | "visit" | "dropped";
	const state = (bits: readonly Bit[]) => ({
		attempts: bits.flatMap((bit, minute) =>
			bit === "visit" || bit === "dropped"
				? []
				: [{ attempt: `a${minute}`, at: at(minute), outcome: bit === "no" ? "not-wanted-now" : bit === "yes" ? "came-in" : "nobody-home" }],
		),
		visits: bits.flatMap((bit, minute) =>
			bit === "visit" || bit === "dropped" ? [{ visit: `v${minute}`, at: at(minute), state: bit === "visit" ? "planned" : "dropped" }] : [],
		),
	});
	test("LEG-16 approaches count from the first no since somebody last let us in; what was dropped does not", () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom<Bit>("no", "yes", "nobody-home", "visit", "dropped"), { maxLength: 20 }), (bits) => {
				const since = bits.slice(bits.lastIndexOf("yes") + 1);
				const first = since.indexOf("no");
				const expected = first < 0 ? 0 : since.slice(first + 1).filter((bit) => bit !== "dropped").length;
				expect(approachesAfterNo(state(bits) as never)).toBe(expected);
			}),
		);
	});
	test("LEG-16 a visit and its attempt are one approach", () => {
		const one = {
			attempts: [
				{ attempt: "a", at: at(1), outcome: "not-wanted-now" },
				{ attempt: "b", visit: "v", at: at(3), outcome: "nobody-home" },
			],
			visits: [{ visit: "v", at: at(2), state: "done" }],
		};
		expect(approachesAfterNo(one as never)).toBe(1);
	});
	test("LEG-16 an uninvited visit with empty hands is a sign, by whatever road it came here; with something in hand it is none", () => {
		const planned = (bring: string | undefined, uninvited = true): AnyEntry => ({
			id: "e" as never,
			kind: "contact.visit-planned",
			stream: { kind: "contact", id: "c" },
			case: "c" as never,
			seq: 1,
			at: at(1) as never,
			recordedAt: at(1) as never,
			by: { kind: "member", id: "m" },
			audience: { reach: "person" },
			body: { visit: "v", member: "m", day: "2026-11-26", place: "x", why: "x", bring, companions: [], safety: { nothingKnown: true }, uninvited },
		});
		const read = (...entries: AnyEntry[]): Read => ({ today: "2026-11-24" as CalendarDay, folded: (fold) => fold(entries) });
		expect(warningsIn(read(planned(undefined)))).toEqual(["no-offer"]);
		expect(warningsIn(read(planned("een vragenlijst")))).toEqual(["no-offer"]);
		expect(warningsIn(read(planned("soep")))).toEqual([]);
		expect(warningsIn(read(planned(undefined, false)))).toEqual([]);
		expect(warningsIn(read())).toEqual([]);
	});
	test("LEG-16 marks become signs, oldest first, many only from exactly so many", () => {
		const mark = (kind: string, many: number, since = "2026-11-20", of = "c"): Mark => ({ case: of, kind, many, since });
		expect(warningsFrom([mark("approach", MANY - 1)])).toEqual([]);
		expect(warningsFrom([mark("approach", MANY)])).toEqual([{ case: "c", warning: "after-no", since: "2026-11-20" }]);
		expect(warningsFrom([mark("nonsense", 9)])).toEqual([]);
		expect(
			warningsFrom([mark("untalked", 1, "2026-11-22"), mark("crowded", 1, "2026-11-21"), mark("no-offer", 1, "2026-11-21")]).map(
				({ warning }) => warning,
			),
		).toEqual(["no-offer", "crowded", "untalked"]);
		expect(new Set(warnings).size).toBe(6);
	});
});
