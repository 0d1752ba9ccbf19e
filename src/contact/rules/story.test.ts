/** What the entries add up to, and the order in which it is told. */
import { describe, expect, test } from "vitest";
import { addDays, type CalendarDay, type CaseId, type EntryId, type Instant } from "#src/kernel/index.ts";
import type { Attempt, ContactEntry, ContactState, Note } from "../model.ts";
import { foldContact, giftsOf, nextVisit, visitAtHand } from "./fold.ts";
import { lastRealContact, latestOf, storyOf } from "./story.ts";

const today = "2026-11-24" as CalendarDay;
const moment = (minute: number) => `2026-11-20T09:${String(minute).padStart(2, "0")}:00.000Z` as Instant;
let seq = 0;
const kept = (kind: string, body: object, by: string | null = "nadia"): ContactEntry => {
	seq += 1;
	return {
		id: `e${String(seq).padStart(3, "0")}` as EntryId,
		kind,
		stream: { kind: "contact", id: "c" },
		case: "c" as CaseId,
		seq,
		at: moment(seq % 60),
		recordedAt: moment(seq % 60),
		by: { kind: "member", id: by },
		audience: { reach: "person" },
		body,
	} as ContactEntry;
};
const happened = (kind: string, body: object = {}) => kept(`contact.${kind}`, body);
const stampOf = ({ id, at, by }: ContactEntry) => ({ entry: id, at, by: by.id });
const none = foldContact([]);

describe("what there was of contact", () => {
	test("nothing, before anything", () => {
		expect(none).toEqual({
			visits: [],
			attempts: [],
			made: null,
			person: null,
			rather: [],
			notes: [],
			wrapUps: [],
			question: null,
			later: null,
			asked: [],
			promises: [],
			taken: [],
		});
	});
	const plan = (visit: string, more: object = {}) => happened("visit-planned", { visit, day: today, safety: { nothingKnown: true }, ...more });
	test("a visit is planned, then done or dropped; what happened at another, or afterwards, changes nothing", () => {
		const states = (...entries: ContactEntry[]) => foldContact([plan("a"), plan("b"), ...entries]).visits.map(({ state }) => state);
		expect(states()).toEqual(["planned", "planned"]);
		expect(states(happened("attempted", { visit: "a" }))).toEqual(["done", "planned"]);
		expect(states(happened("noted", { visit: "b" }))).toEqual(["planned", "done"]);
		expect(states(happened("noted", {}))).toEqual(["planned", "planned"]);
		expect(states(happened("visit-dropped", { visit: "a" }), happened("noted", { visit: "a" }))).toEqual(["dropped", "planned"]);
		const one = plan("a");
		expect(foldContact([one]).visits).toEqual([{ ...(one.body as object), ...stampOf(one), state: "planned" }]);
	});
	test("facts that stand apart are read with their visit", () => {
		const facts = [{ what: "x", place: "y", on: today, source: "z" }];
		const { visits } = foldContact([plan("a"), plan("b"), happened("safety-apart", { visit: "b", facts })]);
		expect(visits.map(({ safety }) => safety)).toEqual([{ nothingKnown: true }, { facts }]);
	});
	test("contact is made once, by whom and through whom", () => {
		const made = happened("made", { introducedBy: "Sanne" });
		expect(foldContact([made, happened("made", { introducedBy: "Els" })]).made).toEqual({ at: made.at, by: "nadia", introducedBy: "Sanne" });
	});
	test("who somebody is, and what they rather do not tell", () => {
		expect(foldContact([happened("person-known", { person: "p", rather: ["phone"] })])).toMatchObject({ person: "p", rather: ["phone"] });
	});
	test("a thought stands with its own note", () => {
		const { notes } = foldContact([
			happened("noted", { note: "a" }),
			happened("noted", { note: "b" }),
			happened("thought", { note: "b", text: "Moe" }),
		]);
		expect(notes.map(({ thought }) => thought)).toEqual([undefined, "Moe"]);
	});
	test("wrap-ups, their question, and what is for later", () => {
		const [wrap, question, later] = [
			happened("wrapped-up", { thinks: "Goed" }),
			happened("question-first", { question: "Een bril" }),
			happened("reported-later", { later: "l", lookAgainOn: today }),
		];
		expect(foldContact([wrap, question, later])).toEqual({
			...none,
			wrapUps: [{ thinks: "Goed", ...stampOf(wrap) }],
			question: { question: "Een bril", ...stampOf(question) },
			later: { lookAgainOn: today, at: later.at },
		});
	});
	test("who waits is answered once, with the first answer", () => {
		const answer = happened("answered-call", { asked: "a", words: "Gebeld" });
		const { asked } = foldContact([
			happened("asked-for", { asked: "a" }),
			happened("asked-for", { asked: "b" }),
			answer,
			happened("answered-call", { asked: "a", words: "Weer" }),
		]);
		expect(asked.map(({ answered }) => answered)).toEqual([{ at: answer.at, words: "Gebeld" }, undefined]);
	});
	test("a promise that moves stays, with why and when they were told; a kept or withdrawn one has ended", () => {
		const one = happened("promised", { promise: "p", what: "Bellen", on: today });
		const other = happened("promised", { promise: "q", what: "Schrijven" });
		const promises = (...ends: object[]) => foldContact([one, other, ...ends.map((body) => happened("promise-ended", body))]).promises;
		const bare = { promise: "p", what: "Bellen", on: today, entry: one.id, at: one.at, writer: "nadia" };
		expect(promises()[0]).toEqual(bare);
		expect(promises({ promise: "p", how: "moved", on: "2026-12-01", why: "Ziek", toldOn: today })[0]).toEqual({
			...bare,
			on: "2026-12-01",
			takes: { why: "Ziek", toldOn: today },
		});
		expect(promises({ promise: "p", how: "moved" })[0]).toEqual(bare);
		const kept = promises({ promise: "p", how: "kept", why: "Gebeld" });
		expect(kept[0]).toMatchObject({ ...bare, ended: { how: "kept", why: "Gebeld" } });
		expect(kept[0]).not.toHaveProperty("takes");
		expect(kept[1]).not.toHaveProperty("ended");
	});
	test("gifts: the newest first, each once, also those that were taken over from a note", () => {
		const state = foldContact([
			happened("noted", { strengths: ["a", "b"], interests: ["x"], gives: ["g"] }),
			happened("offers-taken", { strengths: ["c"], interests: [], names: [] }),
			happened("noted", { strengths: ["b", "d"], interests: ["y", "x"], gives: ["h", "g"] }),
		]);
		expect(giftsOf(state)).toEqual({ strengths: ["b", "d", "c", "a"], interests: ["y", "x"], gives: ["h", "g"] });
		expect(giftsOf({ ...state, notes: [...state.notes].reverse() }).strengths).toEqual(["b", "d", "c", "a"]);
	});
	test("the next visit is the first that stands from today on; without one the last that nobody told of", () => {
		const on = (visit: string, ahead: number, time?: string) => plan(visit, { day: addDays(today, ahead), time });
		const state = foldContact([on("late", 2), on("noon", 0, "12:00"), on("early", 0, "09:00"), on("old", -2), on("older", -3)]);
		expect(nextVisit(state, today)?.visit).toBe("early");
		expect(nextVisit(state, addDays(today, 1))?.visit).toBe("late");
		expect(nextVisit(state, addDays(today, 3))).toBeUndefined();
		expect(visitAtHand(state, today)?.visit).toBe("early");
		expect(visitAtHand(state, addDays(today, 3))?.visit).toBe("late");
		expect(visitAtHand(none, today)).toBeUndefined();
		const past = foldContact([on("old", -2), on("older", -3), happened("visit-dropped", { visit: "old" })]);
		expect(visitAtHand(past, today)?.visit).toBe("older");
		// A visit without an hour comes before one with an hour on the same day.
		expect(nextVisit(foldContact([on("nine", 0, "09:00"), on("some", 0)]), today)?.visit).toBe("some");
	});
});

const note = (minute: number, more: Partial<Note> = {}): Note => ({
	entry: `n${minute}` as EntryId,
	at: moment(minute),
	by: "nadia",
	note: `n${minute}`,
	kind: "chat",
	strengths: [],
	interests: [],
	gives: [],
	names: [],
	practical: [],
	look: "l",
	lookAgainOn: today,
	...more,
});
const attempt = (minute: number, more: Partial<Attempt> = {}): Attempt => ({
	entry: `a${minute}` as EntryId,
	at: moment(minute),
	by: "nadia",
	attempt: "a",
	how: "rang",
	outcome: "nobody-home",
	look: "l",
	lookAgainOn: today,
	...more,
});
const state = (more: Partial<ContactState>): ContactState => ({ ...none, ...more });
const line = (minute: number, more: object = {}) => ({
	kind: "note",
	entry: `n${minute}`,
	at: moment(minute),
	by: "nadia",
	noteKind: "chat",
	place: null,
	text: null,
	seenAndHeard: null,
	personSaid: null,
	thought: null,
	view: { seesDifferently: undefined, wantsInstead: undefined, ifWeDisagree: undefined },
	yard: { business: undefined, onTheYard: undefined, takingOver: undefined, voices: undefined },
	...more,
});

describe("the story", () => {
	test("help first, oldest first, with what they said at it once; then the newest line first", () => {
		const practical = [
			{ what: "de post", how: "together" as const },
			{ what: "de bel", how: "alone" as const },
		];
		const told = storyOf(
			state({
				notes: [note(1, { text: "Soep", place: "Keuken" }), note(2, { practical, personSaid: "Fijn" }), note(3, { practical, text: "Klaar" })],
			}),
		);
		const help = (minute: number, at: 0 | 1, said: string | null) => ({
			...practical[at],
			entry: `n${minute}`,
			at: moment(minute),
			by: "nadia",
			said,
		});
		expect(told).toEqual({
			help: [help(2, 0, "Fijn"), help(2, 1, null), help(3, 0, null), help(3, 1, null)],
			lines: [line(3, { text: "Klaar" }), line(1, { text: "Soep", place: "Keuken" })],
		});
	});
	test.each([
		["text", { text: "x" }],
		["seenAndHeard", { seenAndHeard: "x" }],
		["thought", { thought: "x" }],
		["personSaid", { personSaid: "x" }],
	])("a note with one word in it is a line: %s", (_field, more) => {
		expect(storyOf(state({ notes: [note(1, more)] })).lines).toEqual([line(1, more)]);
	});
	test.each(["seesDifferently", "wantsInstead", "ifWeDisagree"])("also with how they see it: %s", (field) => {
		expect(storyOf(state({ notes: [note(1, { [field]: "x" })] })).lines).toEqual([line(1, { view: { ...line(1).view, [field]: "x" } })]);
	});
	test.each(["business", "onTheYard", "takingOver"])("also with what is on the yard: %s", (field) => {
		expect(storyOf(state({ notes: [note(1, { [field]: "x" })] })).lines).toEqual([line(1, { yard: { ...line(1).yard, [field]: "x" } })]);
	});
	test("a voice is a line; no voice, and nothing at all, is none", () => {
		expect(storyOf(state({ notes: [note(1, { voices: ["Vader: ja"] })] })).lines).toHaveLength(1);
		expect(storyOf(state({ notes: [note(1), note(2, { voices: [] })] })).lines).toEqual([]);
	});
	test("what they said at help is told with the help, and not twice", () => {
		const practical = [{ what: "de post", how: "together" as const }];
		expect(storyOf(state({ notes: [note(1, { practical, personSaid: "Fijn" })] })).lines).toEqual([]);
		expect(storyOf(state({ notes: [note(1, { practical, personSaid: "Fijn", text: "x" })] })).lines).toEqual([line(1, { text: "x" })]);
	});
	test("attempts without a note between them are one line: from when to when, and in which ways", () => {
		const told = storyOf(
			state({
				attempts: [attempt(1, { words: "Bel" }), attempt(3, { how: "gift", because: "fear", outcome: "left-behind" }), attempt(6)],
				notes: [note(5, { text: "x" })],
			}),
		);
		const tried = { how: "rang", words: null, outcome: "nobody-home", because: null };
		expect(told.lines).toEqual([
			{ kind: "attempts", from: moment(6), to: moment(6), tried: [tried], entries: ["a6"] },
			line(5, { text: "x" }),
			{
				kind: "attempts",
				from: moment(1),
				to: moment(3),
				tried: [
					{ ...tried, words: "Bel" },
					{ how: "gift", words: null, outcome: "left-behind", because: "fear" },
				],
				entries: ["a1", "a3"],
			},
		]);
		expect(storyOf(state({ attempts: [attempt(4), attempt(2)] })).lines).toMatchObject([{ from: moment(2), to: moment(4), entries: ["a2", "a4"] }]);
	});
	test("what happened at one moment stays in the order it came: notes before attempts", () => {
		const told = storyOf(state({ notes: [note(1, { text: "x" }), note(1, { text: "y" })], attempts: [attempt(1)] }));
		expect(told.lines.map(({ kind }) => kind)).toEqual(["attempts", "note", "note"]);
		expect(told.lines[2]).toMatchObject({ text: "x" });
	});
	test("of a long story the newest, with room for what was done together", () => {
		const help = storyOf(state({ notes: [1, 2, 3, 4].map((n) => note(n, { practical: [{ what: `h${n}`, how: "alone" }] })) })).help;
		const lines = storyOf(state({ notes: [1, 2, 3, 4, 5, 6].map((n) => note(n, { text: `l${n}` })) })).lines;
		const shown = (most: number, of = { help, lines }) => {
			const latest = latestOf(of, most);
			return [latest.help.map(({ what }) => what), latest.lines.map((one) => (one.kind === "note" ? one.text : one.kind))];
		};
		expect(shown(6)).toEqual([
			["h3", "h4"],
			["l6", "l5", "l4", "l3"],
		]);
		expect(shown(4)).toEqual([
			["h3", "h4"],
			["l6", "l5"],
		]);
		expect(shown(9)).toEqual([
			["h2", "h3", "h4"],
			["l6", "l5", "l4", "l3", "l2", "l1"],
		]);
		expect(shown(20)).toEqual([
			["h1", "h2", "h3", "h4"],
			["l6", "l5", "l4", "l3", "l2", "l1"],
		]);
		expect(shown(6, { help: [], lines })).toEqual([[], ["l6", "l5", "l4", "l3", "l2", "l1"]]);
	});
});
test("real contact is a talk or a word, theirs or ours, and not 'nobody home'", () => {
	expect(lastRealContact(none)).toBeUndefined();
	expect(lastRealContact(state({ attempts: [attempt(5)] }))).toBeUndefined();
	expect(lastRealContact(state({ attempts: [attempt(2, { outcome: "came-in" }), attempt(5)], notes: [note(1)] }))?.at).toBe(moment(2));
	expect(lastRealContact(state({ notes: [note(3), note(1)], attempts: [attempt(2, { outcome: "came-in" })] }))?.at).toBe(moment(3));
	const asked = { asked: "q", words: "x", channel: "phone" as const, entry: "q" as EntryId, at: moment(4), by: "p" };
	expect(lastRealContact(state({ notes: [note(3)], asked: [asked] }))).toEqual(asked);
});
