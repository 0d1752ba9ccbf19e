/** What stands in the journal after letting go, an objection and coming back; and each refusal with its neighbour that is allowed. */
import { describe, expect, test } from "vitest";
import type { CarryingOut } from "#src/carrying-out/index.ts";
import type { CaseId, MemberId } from "#src/kernel/ids.ts";
import { addDays, type CalendarDay, type Instant } from "#src/kernel/time.ts";
import type { Lasting } from "./model.ts";
import type { LetGoInput } from "./operations.ts";
import { cameBack, decideComeBack, decideLetGo, decideObjection, mayLetGo, type Table, talkDays, written } from "./rules.ts";

const of = "c" as CaseId;
const today = "2026-11-24" as CalendarDay;
const at = "2026-11-20T09:00:00.000Z" as Instant;
const stamp = { at, by: "m" };
const table: Table = { today, speaker: "worker", me: "nadia", holder: "face", letGo: false, ids: ["first", "second"] };
const none: Lasting = { letGoes: [], objections: [], cameBack: [], holders: [], uses: [] };
const calm: CarryingOut = { lookBacks: [], takeOvers: [], crises: [], decisions: [], waiting: [] };
const asked: LetGoInput = {
	case: of,
	because: "enough",
	why: "Hij redt het",
	bed: "Bij Sami",
	bath: "Ja",
	bread: "De buurvrouw kookt",
	stays: ["Sami"],
	ifWrong: "Hij belt",
	thinks: "Goed zo",
	objects: false,
	asked: false,
};
const input = (more: Partial<LetGoInput> = {}): LetGoInput => ({ ...asked, ...more });
const entry = (kind: string, body: unknown) => ({
	kind: `lasting.${kind}`,
	stream: { kind: "lasting", id: "c" },
	case: "c",
	audience: { reach: "person", named: [] },
	body,
});
const done = (...value: unknown[]) => ({ kind: "ok", value });
const refusal = (code: string, field?: string) =>
	field === undefined ? { kind: "refusal", code: `lasting.${code}`, words: {} } : { kind: "refusal", code: `lasting.${code}`, words: {}, field };
const letGoBody = {
	why: "Hij redt het",
	floor: { bed: "Bij Sami", bath: "Ja", bread: "De buurvrouw kookt" },
	stays: ["Sami"],
	ifWrong: "Hij belt",
	team: undefined,
	face: "face",
	thinks: "Goed zo",
	how: "spoken",
};

test("an entry is open to the person, and to whoever is named beside", () => {
	expect(written(of, "lasting.card-put-away", { how: "paper" }, ["tom"])).toEqual({
		...entry("card-put-away", { how: "paper" }),
		audience: { reach: "person", named: ["tom"] },
	});
});

describe("whether one may let go", () => {
	const takeOver = { takeOver: "t", domain: "money" as const, from: today, periods: [], holder: null, ...stamp };
	test("not while a crisis is on or something is taken over; once that is over, yes", () => {
		const crisis = { id: "k", what: "x", ...stamp };
		expect(mayLetGo({ ...calm, crises: [crisis] })).toEqual(refusal("crisis-is-on"));
		expect(mayLetGo({ ...calm, crises: [{ ...crisis, ended: { changed: "x", ...stamp } }] })).toEqual({ kind: "ok", value: null });
		expect(mayLetGo({ ...calm, takeOvers: [takeOver] })).toEqual(refusal("something-is-taken-over"));
		expect(mayLetGo({ ...calm, takeOvers: [{ ...takeOver, back: { to: "self", on: today, ...stamp } }] })).toEqual({ kind: "ok", value: null });
		expect(decideLetGo(none, { ...calm, crises: [crisis] }, input(), table)).toEqual(refusal("crisis-is-on"));
	});
	test("not twice", () => {
		expect(decideLetGo({ ...none, letGo: { floor: {}, stays: [], face: null, ...stamp } }, calm, input(), table)).toEqual(refusal("already-let-go"));
	});
});

describe("letting go after a talk", () => {
	test("keeps each answer in its own place, who it was agreed with, and the face to come back to", () => {
		expect(decideLetGo(none, calm, input(), table)).toEqual(done(entry("let-go", letGoBody)));
		expect(decideLetGo(none, calm, input({ how: "paper", team: "Wij vinden het goed." }), table)).toEqual(
			done(entry("let-go", { ...letGoBody, how: "paper", team: "Wij vinden het goed." })),
		);
	});
	test("what was asked and stayed empty is left out; without a word of theirs nobody says how it was said", () => {
		const decided = decideLetGo(
			none,
			calm,
			{ case: of, because: "enough", bath: "Ja", objects: false, asked: true, how: "own-device" },
			{ ...table, holder: null },
		);
		expect(decided).toEqual(
			done(
				entry("let-go", {
					why: undefined,
					floor: { bath: "Ja" },
					stays: [],
					ifWrong: undefined,
					team: undefined,
					face: null,
					thinks: undefined,
					how: undefined,
				}),
			),
		);
	});
	test.each(["why", "bed", "bath", "bread", "stays", "ifWrong", "thinks"] as const)("what was not asked is still asked, once: %s", (field) => {
		expect(decideLetGo(none, calm, input({ [field]: undefined }), table)).toEqual(refusal("still-to-ask", "asked"));
		expect(decideLetGo(none, calm, input({ [field]: undefined, asked: true }), table).kind).toBe("ok");
	});
	test("nobody who stays is an answer that was not given", () => {
		expect(decideLetGo(none, calm, input({ stays: [] }), table)).toEqual(refusal("still-to-ask", "asked"));
	});
	test("the card is put away only at their word, and only where there is one", () => {
		const card = { version: 1, words: {}, confirmedAt: at, how: "spoken" as const };
		const state = { ...none, card };
		expect(decideLetGo(state, calm, input({ keepCard: "no" }), table)).toEqual(
			done(entry("let-go", letGoBody), entry("card-put-away", { how: "spoken" })),
		);
		expect(decideLetGo(state, calm, input({ keepCard: "no", how: "paper" }), table)).toEqual(
			done(entry("let-go", { ...letGoBody, how: "paper" }), entry("card-put-away", { how: "paper" })),
		);
		for (const keepCard of ["yes", undefined] as const)
			expect(decideLetGo(state, calm, input({ keepCard }), table)).toEqual(done(entry("let-go", letGoBody)));
		expect(decideLetGo(none, calm, input({ keepCard: "no" }), table)).toEqual(done(entry("let-go", letGoBody)));
	});
});

describe("an objection", () => {
	const objection = { thing: "first", words: "Nee", how: "spoken", holder: "face", lookAgain: addDays(today, 7), after: false };
	test("said in the talk keeps it open for a week, with who holds it, and nobody is let go", () => {
		expect(talkDays).toBe(7);
		expect(decideLetGo(none, calm, input({ objects: true, thinks: "Nee" }), table)).toEqual(done(entry("objected", objection)));
		expect(decideLetGo(none, calm, input({ objects: true, thinks: "Nee", how: "paper", why: undefined }), table)).toEqual(
			done(entry("objected", { ...objection, how: "paper" })),
		);
		expect(decideLetGo(none, calm, input({ objects: true, thinks: undefined }), table)).toEqual(refusal("what-do-they-say", "thinks"));
	});
	test("needs no ground and no date; said by themselves it is their own", () => {
		const no = { case: of, words: "Nee" };
		expect(decideObjection(none, no, table)).toEqual(done(entry("objected", objection)));
		expect(decideObjection(none, { ...no, how: "paper" }, table)).toEqual(done(entry("objected", { ...objection, how: "paper" })));
		expect(decideObjection(none, { ...no, how: "paper" }, { ...table, speaker: "person", letGo: true })).toEqual(
			done(entry("objected", { ...objection, how: "own-device", after: true })),
		);
	});
	test("while the talk is open it is not opened again; after letting go it always is", () => {
		const state = { ...none, openTalk: { thing: "t", words: "Nee", how: "spoken" as const, after: false, ...stamp } };
		expect(decideObjection(state, { case: of, words: "Nee" }, table)).toEqual(refusal("talk-is-open"));
		expect(decideObjection(state, { case: of, words: "Nee" }, { ...table, letGo: true }).kind).toBe("ok");
	});
});

describe("ending for lack of contact", () => {
	const apart = input({
		because: "no-contact",
		colleague: "tom" as MemberId,
		threshold: "Wij belden overdag",
		otherWay: "Een kaartje",
		lookAgain: addDays(today, 1),
	});
	test("is watching: with a colleague, another way and a day to come", () => {
		const { thinks: _thinks, how: _how, ...bare } = letGoBody;
		expect(decideLetGo(none, calm, apart, table)).toEqual(
			done(
				entry("let-go", {
					...bare,
					noContact: {
						colleague: "tom",
						threshold: "Wij belden overdag",
						otherWay: "Een kaartje",
						thing: "second",
						lookAgain: addDays(today, 1),
						holder: "face",
					},
				}),
			),
		);
	});
	test.each([
		["colleague", undefined, "with-a-colleague"],
		["colleague", "nadia" as MemberId, "with-a-colleague"],
		["threshold", undefined, "which-threshold"],
		["otherWay", undefined, "another-way"],
		["lookAgain", undefined, "look-again"],
		["lookAgain", today, "day-to-come"],
		["lookAgain", addDays(today, -1), "day-to-come"],
	] as const)("asks what is missing at its field: %s %s", (field, value, code) => {
		expect(decideLetGo(none, calm, { ...apart, [field]: value }, table)).toEqual(refusal(code, field));
	});
});

describe("coming back", () => {
	const back = { words: "Ik red het niet", thing: "second", holder: "face", lookAgain: today, formerly: undefined };
	test("today, to the known face, said by the person or for them", () => {
		const input = { case: of, words: "Ik red het niet" };
		const gone = { ...table, letGo: true };
		expect(decideComeBack(input, gone)).toEqual(done(entry("came-back", { ...back, because: "worker" })));
		expect(decideComeBack(input, { ...gone, speaker: "person" })).toEqual(done(entry("came-back", { ...back, because: "person" })));
		expect(decideComeBack(input, table)).toEqual(refusal("still-here"));
	});
	test("for another reason without words, and with the name of the face that is not there any more", () => {
		const formerly = { id: "els", name: "Els" };
		expect(cameBack(of, "signal", { ...table, formerly })).toEqual(entry("came-back", { ...back, because: "signal", words: undefined, formerly }));
	});
});
