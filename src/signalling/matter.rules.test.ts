import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MemberId, ThingId } from "#src/kernel/ids.ts";
import type { AnyEntry } from "#src/kernel/journal.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import { aMatter, aSignal, inJournal, toldByRia, toldByWesthof } from "./make.ts";
import { type AnswerGiven, channels, moments, type SignalState, sources } from "./model.ts";
import { answerDay, floorOf, foldSignalling, isFresh, owes, seenSignals, titleOf, waitsForWord } from "./rules.ts";

const signal = "signal-1" as ThingId;
const later = "2026-11-25T09:00:00.000Z" as Instant;
const entry = (kind: string, body: object, more: Partial<AnyEntry> = {}) => inJournal({ kind: `signalling.${kind}`, body, ...more });
const received = (body: object = {}, more: Partial<AnyEntry> = {}) =>
	entry("received", { signal, source: "resident", concern: "De gordijnen zijn dicht.", holder: "nadia", ...body }, more);
const second = received({ signal: "signal-2" });

describe("what the signals of a matter come to", () => {
	const fold = (...entries: readonly AnyEntry[]) => foldSignalling([received(), second, ...entries]);
	const first = (...entries: readonly AnyEntry[]) => fold(...entries).signals[0];
	it("nothing, when nothing was told; what belongs to another phase tells nothing", () => {
		expect(foldSignalling([inJournal({ kind: "contact.noted", body: {} })])).toStrictEqual(aMatter([]));
	});
	it("a signal stands with what was told, who wrote it, and nothing answered yet", () => {
		expect(foldSignalling([received({ hears: "call", legalRoute: "child" }, { by: { kind: "reporter", id: "ria" } })])).toStrictEqual({
			...aMatter([
				{
					messages: [],
					takenBack: null,
					hearsBy: "call",
					ownSupport: false,
					found: null,
					signal,
					source: "resident",
					concern: "De gordijnen zijn dicht.",
					holder: "nadia" as MemberId,
					hears: "call",
					legalRoute: "child",
					at: "2026-11-24T09:00:00.000Z" as Instant,
					by: "ria",
					byKind: "reporter",
					given: [],
					added: [],
				} as unknown as SignalState,
			]),
			legalRoute: "child",
		});
	});
	it("who told it stands with that signal, for whoever may read it", () => {
		const state = fold(entry("reporter-known", { signal, reporter: "ria", name: "Ria", way: "call", shown: "no" }));
		expect(state.signals.map((one) => one.who)).toStrictEqual([{ reporter: "ria", name: "Ria", way: "call", shown: "no" }, undefined]);
	});
	it("picked up: by whom, when, and who goes there", () => {
		expect(fold(entry("picked-up", { whoGoes: "together" }, { at: later }))).toMatchObject({
			pickedUpBy: "tom",
			pickedUpAt: later,
			whoGoes: "together",
		});
		expect(fold(entry("picked-up", {}))).toMatchObject({ pickedUpBy: "tom", whoGoes: null, settled: null });
	});
	it("answers stand in their order, with who gave them; the other signal has none of them", () => {
		const state = fold(
			entry("answered", { signal, moment: "receipt", whatWeDo: "Gelezen.", how: "call" }),
			entry("answered", { signal, moment: "end", whatWeDo: "Klaar.", how: "here" }, { at: later, by: { kind: "member", id: "els" } }),
		);
		expect(state.signals[0]?.given).toStrictEqual([
			{ moment: "receipt", whatWeDo: "Gelezen.", how: "call", at: "2026-11-24T09:00:00.000Z", by: "tom" },
			{ moment: "end", whatWeDo: "Klaar.", how: "here", at: later, by: "els" },
		]);
		expect(state.signals[0]?.messages).toStrictEqual([]);
		expect(state.signals[1]?.given).toStrictEqual([]);
	});
	it.each([
		["mail", {}, "waiting"],
		["text", { ready: true }, "ready"],
		["letter", { ready: true }, "ready"],
		["letter", { ready: false }, "waiting"],
	])("an answer by %s leaves the house as a message: %o, %s", (how, more, state) => {
		const answered = entry("answered", { signal, moment: "end", whatWeDo: "Klaar.", how, message: "message-1", ...more }, { at: later });
		const before = entry("acknowledged", { signal, message: "message-0", how: "mail" });
		expect(first(before, answered)?.messages).toStrictEqual([
			{ message: "message-0", moment: "received", how: "mail", state: "waiting", at: "2026-11-24T09:00:00.000Z" },
			{ message: "message-1", moment: "end", how, state, at: later },
		]);
	});
	it("no message goes out for what is told by voice, or for a letter that has none", () => {
		expect(first(entry("answered", { signal, moment: "end", whatWeDo: "x", how: "call", message: "message-1" }))?.messages).toStrictEqual([]);
		expect(first(entry("answered", { signal, moment: "end", whatWeDo: "x", how: "letter" }))?.messages).toStrictEqual([]);
	});
	it("what was added stands with its signal: words, or only the question how it stands", () => {
		const by = { kind: "reporter", id: "ria" } as const;
		const state = fold(
			entry("added", { signal, words: "Nu ook 's nachts.", lookAgain: "look" }, { by }),
			entry("added", { signal, asksHowItStands: true, tooLong: true }, { at: later, by }),
		);
		expect(state.signals[0]?.added).toStrictEqual([
			{
				words: "Nu ook 's nachts.",
				asksHowItStands: false,
				tooLong: false,
				legalRoute: null,
				at: "2026-11-24T09:00:00.000Z",
				byKind: "reporter",
			},
			{ words: "", asksHowItStands: true, tooLong: true, legalRoute: null, at: later, byKind: "reporter" },
		]);
		expect(state.signals[1]?.added).toStrictEqual([]);
		expect(state.legalRoute).toBeNull();
	});
	it("a route of the law stands with the matter; something added later does not take it away", () => {
		const opened = entry("added", { signal, words: "Gevaar.", legalRoute: "violence" });
		expect(first(opened)?.added[0]?.legalRoute).toBe("violence");
		expect(fold(opened, entry("added", { signal, words: "Meer." })).legalRoute).toBe("violence");
		expect(foldSignalling([received({ legalRoute: "child" }), received({ signal: "signal-2", legalRoute: "life" })]).legalRoute).toBe("child");
		expect(foldSignalling([received({ legalRoute: "child" }), opened]).legalRoute).toBe("violence");
	});
	it("settled: how and why, by whom and when", () => {
		expect(fold(entry("settled", { how: "together", reason: "Samen gedaan." }, { at: later })).settled).toStrictEqual({
			how: "together",
			reason: "Samen gedaan.",
			at: later,
			by: "tom",
		});
	});
	it("what was set apart is elsewhere until it is put back, in its own place", () => {
		const apart = entry("set-apart", { question: "q", signal, to: "case-2" });
		const put = entry("put-back", { question: "q", signal, from: "case-2" });
		expect(fold(apart).signals.map((one) => one.signal)).toEqual(["signal-2"]);
		expect(fold(apart, put).signals.map((one) => one.signal)).toEqual(["signal-1", "signal-2"]);
	});
	it("what a reporter did, and what became of a message, stands with the signal", () => {
		expect(first(entry("taken-back", { signal, words: "Over.", lookAgain: "look" }))?.takenBack).toStrictEqual({
			words: "Over.",
			at: "2026-11-24T09:00:00.000Z",
		});
		expect(first(entry("hears-by", { signal, hears: "mail" }))?.hearsBy).toBe("mail");
	});
});

describe("whether an answer is still owed", () => {
	const given = (moment: AnswerGiven["moment"], more: Partial<AnswerGiven> = {}): AnswerGiven => ({
		moment,
		whatWeDo: "x",
		how: "call",
		at: later,
		by: "tom",
		...more,
	});
	const owed = (one: SignalState) => moments.filter((moment) => owes(one, moment));
	it("all three to who wants to hear, none to who does not", () => {
		expect(owed(aSignal(toldByRia))).toEqual(["receipt", "pick-up", "end"]);
		expect(owed(aSignal())).toEqual([]);
	});
	it.each([
		["receipt", ["pick-up", "end"]],
		["pick-up", ["end"]],
		["end", []],
	] as const)("after the word at %s: %j", (moment, still) => {
		expect(owed(aSignal({ ...toldByRia, given: [given(moment)] }))).toEqual(still);
	});
	it("the furthest word counts, in whatever order they were given", () => {
		expect(owed(aSignal({ ...toldByRia, given: [given("end"), given("receipt")] }))).toEqual([]);
	});
	it("what was written down to be told by voice is owed until it was told", () => {
		expect(owed(aSignal({ ...toldByRia, given: [given("end", { stillToSay: true })] }))).toEqual(["receipt", "pick-up", "end"]);
		expect(owed(aSignal({ ...toldByRia, given: [given("end", { stillToSay: true }), given("receipt")] }))).toEqual(["pick-up", "end"]);
	});
	it("a creditor reads on the screen that arrears came in", () => {
		expect(owed(aSignal(toldByWesthof))).toEqual(["pick-up", "end"]);
	});
	it("a reporter waits for word from asking how it stands until the next answer", () => {
		const asked = (at: string) => ({ words: "", asksHowItStands: true, tooLong: false, legalRoute: null, at: at as Instant, byKind: "reporter" });
		const answer = given("receipt", { at: "2026-11-22T09:00:00.000Z" as Instant });
		expect(waitsForWord(aSignal())).toBe(false);
		expect(waitsForWord(aSignal({ added: [asked("2026-11-21T09:00:00.000Z")] }))).toBe(true);
		expect(waitsForWord(aSignal({ added: [{ ...asked("2026-11-21T09:00:00.000Z"), asksHowItStands: false }] }))).toBe(false);
		expect(waitsForWord(aSignal({ added: [asked("2026-11-21T09:00:00.000Z")], given: [answer] }))).toBe(false);
		expect(waitsForWord(aSignal({ added: [asked("2026-11-22T09:00:00.000Z")], given: [answer] }))).toBe(false);
		expect(waitsForWord(aSignal({ added: [asked("2026-11-23T09:00:00.000Z")], given: [answer] }))).toBe(true);
		const newest = given("pick-up", { at: "2026-11-24T09:00:00.000Z" as Instant });
		expect(waitsForWord(aSignal({ added: [asked("2026-11-23T09:00:00.000Z")], given: [answer, newest] }))).toBe(false);
	});
	it("is promised for two days on, or for the term of the team", () => {
		expect(answerDay("2026-11-29" as CalendarDay)).toBe("2026-12-01");
		expect(answerDay("2026-11-29" as CalendarDay, 5)).toBe("2026-12-04");
	});
});

describe("what may be seen of each signal", () => {
	const state = aMatter([aSignal(), aSignal({ ...toldByWesthof, signal: "signal-2" as ThingId }), aSignal({ signal: "signal-3" as ThingId })]);
	const open = (at: number) => ({ open: true, signal: state.signals[at] });
	const shut = (of: string, source: string, from: string | null) => ({
		open: false,
		signal: of,
		source,
		at: "2026-11-20T10:00:00.000Z",
		from,
	});
	it("before the weighing only the first; of others the kind of source, since when, and which organisation", () => {
		expect(seenSignals(state, false)).toStrictEqual([open(0), shut("signal-2", "creditor", "Westhof Wonen"), shut("signal-3", "resident", null)]);
	});
	it("after it all of them; in what is closed none of them", () => {
		expect(seenSignals(state, true)).toStrictEqual([open(0), open(1), open(2)]);
		for (const weighed of [true, false]) expect(seenSignals(state, weighed, true).map((one) => one.open)).toEqual([false, false, false]);
	});
});

describe("small rules", () => {
	it("on which floor of the building a signal comes in", () => {
		const floors = {
			"own-eyes": 5,
			"heard-around": 5,
			colleague: 1,
			creditor: 4,
			enquiry: 4,
			"key-figure": 3,
			shop: 3,
			"yard-visitor": 3,
			volunteer: 3,
			partner: 3,
			"residents-council": 3,
			resident: 2,
			person: 2,
		};
		for (const source of sources)
			for (const channel of channels) {
				const outside = channel === "in-person" && (source === "resident" || source === "person");
				expect(floorOf(source, channel), `${source} by ${channel}`).toBe(outside ? 5 : floors[source]);
			}
	});
	it.each([
		["Ze huilt.", "Ze huilt"],
		["Ze huilt. Al weken.", "Ze huilt"],
		["Ze huilt! Al weken.", "Ze huilt!"],
		["  Ze huilt?  ", "Ze huilt?"],
		["  Ze huilt  ", "Ze huilt"],
		["  Ze huilt. Al weken.  ", "Ze huilt"],
		["هل هي بخير؟ لا أعرف", "هل هي بخير؟"],
		["Om 10.30 uur huilt ze. Altijd", "Om 10.30 uur huilt ze"],
		["Ze\n\n  huilt\tal weken", "Ze huilt al weken"],
		["", ""],
	])("the title of '%s' is '%s'", (words, title) => {
		expect(titleOf(words)).toBe(title);
	});
	it.each([
		["aaaa bbbb cccc", 14, "aaaa bbbb cccc"],
		["aaaa bbbb cccc", 13, "aaaa bbbb…"],
		["aaaa bbbb cccc", 10, "aaaa…"],
		["aaaa bbbb cccc", 11, "aaaa bbbb…"],
		["aaaa   bbbb", 6, "aaaa…"],
		["aaaabbbbcccc", 5, "aaaa…"],
	])("'%s' in %i letters is cut between words: '%s'", (words, most, title) => {
		expect(titleOf(words, most)).toBe(title);
	});
	it("a title is never longer than its line, and ninety letters when nobody says otherwise", () => {
		expect(titleOf("a".repeat(90))).toBe("a".repeat(90));
		expect(titleOf("a".repeat(91))).toBe(`${"a".repeat(89)}…`);
		fc.assert(fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (words, most) => titleOf(words, most).length <= most));
	});
	it("a receipt is fresh for half an hour, by the moment in its number", () => {
		const made = Date.parse("2026-11-24T09:00:00.000Z");
		const hex = made.toString(16).padStart(12, "0");
		const id = `${hex.slice(0, 8)}-${hex.slice(8)}-7aaa-8aaa-aaaaaaaaaaaa`;
		const fresh = (ms: number) => isFresh(id, new Date(made + ms).toISOString() as Instant);
		expect([-1, 0, 1_800_000, 1_800_001].map(fresh)).toEqual([false, true, true, false]);
	});
});
