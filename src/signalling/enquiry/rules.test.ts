import { describe, expect, it } from "vitest";
import type { CaseId, MemberId, TeamId, ThingId } from "#src/kernel/ids.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import { inJournal } from "../make.ts";
import type { Enquiry, Item, Street, Visitor } from "./model.ts";
import type { RaiseItem } from "./operations.ts";
import { becameSignal, decideAnswerItem, decideDoor, decideEnd, decideRaise, foldItems, isInRound, maySignal } from "./rules.ts";

const enquiry = (more: Partial<Enquiry> = {}): Enquiry => ({
	id: "round" as CaseId,
	area: "area-1",
	team: "team-a" as TeamId,
	kind: "doors",
	gain: "Een tochtvrij huis",
	holder: "nadia" as MemberId,
	commissioner: "De gemeente",
	begunAt: "2026-11-01T09:00:00.000Z" as Instant,
	endedAt: null,
	erased: null,
	offers: [],
	streets: [],
	...more,
});
const ended = enquiry({ endedAt: "2026-11-20T09:00:00.000Z" as Instant });
const item = (more: Partial<Item> = {}): Item => ({
	item: "item-1",
	team: "team-a",
	words: "De lift is stuk.",
	yes: false,
	holder: "nadia",
	answerBy: "2026-12-08" as CalendarDay,
	at: "2026-11-24T09:00:00.000Z" as Instant,
	answered: null,
	matter: null,
	...more,
});
const refusal = (code: string, field?: string, words = {}) => ({ kind: "refusal", code, words, ...(field === undefined ? {} : { field }) });
const entry = (kind: string, body: object, audience: object = { reach: "team" }) => ({
	kind,
	stream: { kind: "enquiry", id: "round" },
	case: "round",
	audience,
	body,
});

describe("what a resident raises", () => {
	const context = { item: "item-1", me: "tom", today: "2026-11-24" as CalendarDay };
	const given: RaiseItem = { enquiry: "round" as CaseId, words: "De lift is stuk.", yes: false };
	const raised = (body: object) => ({
		kind: "ok",
		value: [
			entry(
				"signalling.item-raised",
				{ item: "item-1", team: "team-a", words: "De lift is stuk.", yes: false, holder: "nadia", answerBy: "2026-12-08", ...body },
				{ reach: "team", named: ["tom"] },
			),
		],
	});
	it("goes to who follows the round up, and is heard of within two weeks; who was at the door reads it too", () => {
		expect(decideRaise(enquiry(), given, context)).toStrictEqual(raised({}));
	});
	it("holds where, who and how to reach them, as far as they were told", () => {
		const told = {
			where: "Molenweg 8",
			name: "Fatma",
			reachable: "06 1",
			yes: true,
			owner: "els" as MemberId,
			answerBy: "2026-11-30" as CalendarDay,
		};
		expect(decideRaise(enquiry(), { ...given, ...told }, context)).toStrictEqual(
			raised({ where: "Molenweg 8", name: "Fatma", reachable: "06 1", yes: true, holder: "els", answerBy: "2026-11-30" }),
		);
	});
	it("is heard of today at the earliest, and never in the past", () => {
		expect(decideRaise(enquiry(), { ...given, answerBy: "2026-11-24" as CalendarDay }, context)).toStrictEqual(raised({ answerBy: "2026-11-24" }));
		expect(decideRaise(enquiry(), { ...given, answerBy: "2026-11-23" as CalendarDay }, context)).toStrictEqual(
			refusal("signalling.day-gone-by", "answerBy"),
		);
	});
	it("cannot be raised in a round that has ended", () => {
		expect(decideRaise(ended, given, context)).toStrictEqual(refusal("signalling.round-ended"));
	});
});

describe("what a resident hears", () => {
	const given = { enquiry: "round" as CaseId, item: "item-1" as ThingId, whatWeDo: "De monteur komt." };
	it("is written once, for the team, also when the round has ended", () => {
		const heard = { kind: "ok", value: [entry("signalling.item-answered", { item: "item-1", whatWeDo: "De monteur komt." })] };
		expect(decideAnswerItem(enquiry(), item(), given)).toStrictEqual(heard);
		expect(decideAnswerItem(ended, item(), given)).toStrictEqual(heard);
		expect(decideAnswerItem(enquiry(), item({ answered: { whatWeDo: "Ja.", at: item().at } }), given)).toStrictEqual(
			refusal("signalling.item-heard-already"),
		);
		expect(decideAnswerItem(enquiry(), undefined, given)).toStrictEqual(refusal("kernel.nothing-here"));
	});
});

describe("an item becomes a worry", () => {
	it("only with the resident's own yes, given then or now", () => {
		expect(maySignal(item(), false)).toStrictEqual(refusal("signalling.ask-resident-first", "yes"));
		expect(maySignal(item(), true)).toStrictEqual({ kind: "ok", value: item() });
		expect(maySignal(item({ yes: true }), false)).toStrictEqual({ kind: "ok", value: item({ yes: true }) });
	});
	it("once, and only what is there", () => {
		expect(maySignal(undefined, true)).toStrictEqual(refusal("kernel.nothing-here"));
		expect(maySignal(item({ yes: true, matter: "case-2" }), true)).toStrictEqual(refusal("signalling.item-is-signal"));
	});
	it("and the round says which matter it became", () => {
		expect(becameSignal(enquiry(), item(), "case-2")).toStrictEqual(entry("signalling.item-to-signal", { item: "item-1", matter: "case-2" }));
	});
});

describe("the items of a round", () => {
	const { at, answered: _answered, matter: _matter, ...body } = item();
	const raised = inJournal({ kind: "signalling.item-raised", at, body });
	const second = inJournal({ kind: "signalling.item-raised", at, body: { ...body, item: "item-2" } });
	it("stand in the order in which they were raised, with what was heard and what became of them", () => {
		const entries = [
			raised,
			second,
			inJournal({
				kind: "signalling.item-answered",
				at: "2026-11-25T09:00:00.000Z" as Instant,
				body: { item: "item-1", whatWeDo: "De monteur komt." },
			}),
			inJournal({ kind: "signalling.item-to-signal", body: { item: "item-2", matter: "case-2" } }),
			inJournal({ kind: "contact.noted", body: {} }),
		];
		expect(foldItems(entries)).toStrictEqual([
			item({ answered: { whatWeDo: "De monteur komt.", at: "2026-11-25T09:00:00.000Z" as Instant } }),
			item({ item: "item-2", matter: "case-2" }),
		]);
		expect(foldItems([])).toEqual([]);
	});
});

describe("the doors of a round", () => {
	const streets: readonly Street[] = [
		{ street: "Molenweg", ground: "asked" },
		{ street: "Lindestraat", ground: "concerned" },
	];
	it.each([
		["Molenweg", true],
		["molenweg", true],
		["Lindestr.", true],
		["Kade", false],
		["Molenwegje", false],
	])("%s is in it: %s", (street, is) => {
		expect(isInRound(streets, street)).toBe(is);
	});
	it("two streets may be written on one line", () => {
		expect(isInRound([{ street: "Molenweg en Kade", ground: "asked" }], "Kade")).toBe(true);
	});
	it("nobody asked for us anywhere in a round without streets", () => {
		expect(isInRound([], "Molenweg")).toBe(false);
	});
	const visitor = (organisation: string, day: string): Visitor => ({ organisation, day: day as CalendarDay });
	it("somebody else who comes there is said once, the first of them, with the day; who goes anyway, goes", () => {
		const others = [visitor("De wijkzuster", "2026-11-30"), visitor("De school", "2026-12-02")];
		expect(decideDoor(others, false)).toStrictEqual(
			refusal("signalling.others-come-too", "where", { organisation: "De wijkzuster", day: "2026-11-30" }),
		);
		expect(decideDoor(others, true)).toStrictEqual({ kind: "ok", value: true });
		expect(decideDoor([], false)).toStrictEqual({ kind: "ok", value: true });
	});
});

describe("the end of a round", () => {
	it.each([
		[0, { kind: "ok", value: true }],
		[1, refusal("signalling.items-wait", undefined, { count: 1 })],
		[7, refusal("signalling.items-wait", undefined, { count: 7 })],
	])("with %i items nobody heard of", (open, result) => {
		expect(decideEnd(enquiry(), open)).toStrictEqual(result);
	});
	it("comes once", () => {
		expect(decideEnd(ended, 0)).toStrictEqual(refusal("signalling.round-ended"));
		expect(decideEnd(ended, 3)).toStrictEqual(refusal("signalling.round-ended"));
	});
});
