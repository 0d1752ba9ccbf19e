/** What a person asks about what is kept of them: open with a name and a day until it is answered, by themselves or told to a worker. */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestHouse, testHouse } from "#src/app/testing/house.ts";
import { listOpenThings } from "#src/people/server.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import { aCaseOf, type MadeCase, write } from "../make.ts";
import { privacyPhase } from "../phase.ts";
import { type OwnRequest, requestKinds } from "./model.ts";
import { isOpen, requestsIn, standsStill } from "./rules.ts";

let house: TestHouse;
let karim: MadeCase;
beforeAll(async () => {
	house = await testHouse({ phases: [privacyPhase] });
	karim = await aCaseOf(house, house.people.nadia, { given: "Karim", family: "Bos" });
});
afterAll(() => house.close());
const me = () => house.person(karim.person);
const asked = async (): Promise<readonly OwnRequest[]> => requestsIn(await house.entries(me(), karim.case));
const open = () => house.house.door(house.people.nadia, { event: "look", what: "test" }, (tx) => listOpenThings(tx, { case: karim.case }));
const codeOf = (ran: Awaited<ReturnType<TestHouse["run"]>>): string =>
	ran.kind === "refusal" ? ran.code : ran.kind === "invalid" ? ran.problems.map((one) => one.field).join() : "ok";
const sharing = (more: object = {}) => ({
	case: karim.case,
	items: ["other"],
	other: "de rug",
	organisationName: "Huisarts De Linde",
	aim: "support",
	ground: "consent",
	consent: "before",
	until: "2027-01-31",
	...more,
});

describe("asking", () => {
	it("PRIN-13 to mend, to object, to erase, to restrict, for a copy: each stays open with a named person and a day until it is answered with why", async () => {
		const [note] = await write(house, house.people.nadia, [
			{ kind: "contact.noted", stream: { kind: "contact", id: karim.case }, case: karim.case, audience: { reach: "person" }, body: { text: "x" } },
		]);
		for (const wants of requestKinds)
			await house.mustRun(me(), "privacy.request-myself", {
				case: karim.case,
				wants,
				words: `Dit: ${wants}`,
				...(wants === "correct" ? { entry: note } : {}),
			});
		expect((await asked()).map((one) => [one.wants, one.holder, one.answerBy, one.how])).toEqual(
			requestKinds.map((wants) => [wants, house.people.nadia.id, "2026-12-22", "own-device"]),
		);
		expect((await open()).map((thing) => [thing.kind, thing.holder, thing.lookAgain])).toEqual(
			requestKinds.map(() => ["privacy.request", house.people.nadia.id, "2026-12-22"]),
		);
		// Not by time alone: it is still there long after.
		house.pass({ days: 60 });
		expect((await asked()).every(isOpen)).toBe(true);
		const [mend, object, erase, restrict, copy] = await asked();
		expect(codeOf(await house.run(house.people.nadia, "privacy.answer-request", { case: karim.case, request: mend?.request, came: "done" }))).toBe(
			"words",
		);
		for (const one of [mend, object, erase, restrict, copy])
			await house.mustRun(house.people.nadia, "privacy.answer-request", {
				case: karim.case,
				request: one?.request,
				came: one === erase ? "not-done" : "done",
				words: "Dit is waarom",
			});
		expect(await open()).toEqual([]);
		expect((await asked()).map((one) => one.answer?.words)).toEqual(requestKinds.map(() => "Dit is waarom"));
		expect(
			codeOf(await house.run(house.people.nadia, "privacy.answer-request", { case: karim.case, request: mend?.request, came: "done", words: "x" })),
		).toBe("privacy.answered-already");
	});
	it("PRIN-14 a worker writes it down as it was told, with who was there; nobody answers for whom they have no part with", async () => {
		await house.mustRun(house.people.nadia, "privacy.request", {
			case: karim.case,
			wants: "erase",
			words: "Het stukje over mijn broer",
			how: "spoken",
			witness: "Sami",
		});
		const one = (await asked()).at(-1);
		expect(one).toMatchObject({ wants: "erase", how: "spoken", witness: "Sami" });
		for (const who of [house.people.els, house.people.tom, house.people.westhof, me()])
			expect(codeOf(await house.run(who, "privacy.answer-request", { case: karim.case, request: one?.request, came: "done", words: "x" }))).toMatch(
				/^kernel\./,
			);
		const other = await aCaseOf(house, house.people.nadia, { given: "Joke", number: "16" });
		for (const input of [
			{ case: karim.case, wants: "copy" },
			{ case: other.case, wants: "erase", entry: (await house.entries(house.people.nadia, karim.case))[0]?.id },
		])
			expect(codeOf(await house.run(house.person(other.person), "privacy.request-myself", input))).toMatch(/no-part-in-this|no-such-entry/);
		await house.mustRun(me(), "privacy.take-back-request-myself", { case: karim.case, request: one?.request });
		expect((await asked()).at(-1)?.takenBack).toBe(house.now());
		expect(await open()).toEqual([]);
	});
	it("says what is missing, and does not ask the same twice", async () => {
		expect(codeOf(await house.run(me(), "privacy.request-myself", { case: karim.case, wants: "correct" }))).toBe("privacy.say-what");
		await house.mustRun(me(), "privacy.request-myself", { case: karim.case, wants: "copy" });
		expect(codeOf(await house.run(me(), "privacy.request-myself", { case: karim.case, wants: "copy" }))).toBe("privacy.asked-already");
		for (const wants of ["everything", "pleases", ""])
			expect(codeOf(await house.run(me(), "privacy.request-myself", { case: karim.case, wants }))).toBe("wants");
	});
});

describe("standing still", () => {
	it("PRIV-04 while a wish to restrict is open, and while it holds, nothing new is shared but over a danger", async () => {
		const disclose = async (more: object = {}) => codeOf(await house.run(house.people.nadia, "privacy.disclose", sharing(more)));
		// The restriction that was granted above still holds.
		expect(await disclose()).toBe("privacy.stands-still");
		expect(await disclose({ consent: "not-asked", argument: "hij ademt niet goed", ground: "vital-interest" })).toBe("ok");
		for (const one of (await asked()).filter((each) => each.takenBack === undefined && (each.wants === "restrict" || each.wants === "object")))
			await house.mustRun(me(), "privacy.take-back-request-myself", { case: karim.case, request: one.request });
		expect(await disclose()).toBe("ok");
		await house.mustRun(me(), "privacy.request-myself", { case: karim.case, wants: "restrict" });
		expect(await disclose({ items: ["contact-made"] })).toBe("privacy.stands-still");
	});
	it("whatever was asked and answered, only a wish to restrict or to object makes it stand still, and never after it was taken back", () => {
		const request = fc.record({
			wants: fc.constantFrom(...requestKinds),
			answer: fc.option(
				fc.record({ came: fc.constantFrom("done", "partly", "not-done"), words: fc.string(), at: fc.constant("" as Instant), by: fc.constant(null) }),
				{
					nil: undefined,
				},
			),
			takenBack: fc.option(fc.constant("2026-11-24T09:00:00.000Z" as Instant), { nil: undefined }),
		});
		fc.assert(
			fc.property(fc.array(request, { maxLength: 6 }), (some) => {
				const requests = some.map((one, at) => ({
					...one,
					request: String(at),
					holder: "",
					answerBy: "2026-12-22" as CalendarDay,
					at: "" as Instant,
					how: "spoken",
				})) as unknown as OwnRequest[];
				const counts = requests.some(
					(one) =>
						one.takenBack === undefined &&
						(one.wants === "restrict" || one.wants === "object") &&
						(one.answer === undefined || one.answer.came === "done" || (one.wants === "restrict" && one.answer.came === "partly")),
				);
				expect(standsStill(requests)).toBe(counts);
			}),
		);
	});
});
