import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CalendarDay, CaseId, EntryId, Instant } from "#src/kernel/index.ts";
import { attemptOutcomes, type ContactEntry, helpHow, nextWays, noteKinds, ways } from "./model.ts";
import { foldContact, giftsOf } from "./rules/fold.ts";
import { decideAttempt, decideNote, proposeNextWay } from "./rules/reaching.ts";
import { isVague } from "./rules/safety.ts";
import { lastRealContact, storyOf } from "./rules/story.ts";

type Bare = { [Kind in ContactEntry["kind"]]: Pick<Extract<ContactEntry, { kind: Kind }>, "kind" | "body"> }[ContactEntry["kind"]];
const id = fc.constantFrom("1", "2", "3", "4");
const day = fc.constantFrom("2026-11-25", "2026-12-01").map((text) => text as CalendarDay);
const some = fc.array(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 3 });
const bare: fc.Arbitrary<Bare> = fc.oneof(
	fc.record({
		kind: fc.constant("contact.attempted" as const),
		body: fc.record({ attempt: id, how: fc.constantFrom(...ways), outcome: fc.constantFrom(...attemptOutcomes), look: id, lookAgainOn: day }),
	}),
	fc.record({
		kind: fc.constant("contact.noted" as const),
		body: fc.record({
			note: id,
			kind: fc.constantFrom(...noteKinds),
			text: fc.option(fc.string(), { nil: undefined }),
			strengths: some,
			interests: some,
			gives: some,
			names: some,
			practical: fc.array(fc.record({ what: fc.string(), how: fc.constantFrom(...helpHow) }), { maxLength: 2 }),
			look: id,
			lookAgainOn: day,
		}),
	}),
	fc.record({ kind: fc.constant("contact.made" as const), body: fc.constant({}) }),
	fc.record({
		kind: fc.constant("contact.promised" as const),
		body: fc.record({ promise: id, by: fc.constantFrom("worker" as const, "person" as const), what: fc.string() }),
	}),
	fc.record({
		kind: fc.constant("contact.promise-ended" as const),
		body: fc.record({ promise: id, how: fc.constantFrom("kept" as const, "moved" as const, "withdrawn" as const) }),
	}),
	fc.record({
		kind: fc.constant("contact.asked-for" as const),
		body: fc.record({ asked: id, words: fc.string(), channel: fc.constant("phone" as const) }),
	}),
	fc.record({ kind: fc.constant("contact.answered-call" as const), body: fc.record({ asked: id }) }),
);
const history = fc.array(bare, { maxLength: 40 }).map((all) =>
	all.map(
		(one, at) =>
			({
				id: `e${at}` as EntryId,
				stream: { kind: "contact", id: "c" },
				case: "c" as CaseId,
				seq: at + 1,
				at: new Date(1_780_000_000_000 + at * 60_000).toISOString() as Instant,
				recordedAt: "2026-11-24T09:00:00.000Z" as Instant,
				by: { kind: "member" as const, id: "m" },
				audience: { reach: "person" as const },
				...one,
			}) as ContactEntry,
	),
);
const nothingAfter = { changes: [], promisedByMe: [], promisedByThem: [], askedElsewhere: [], also: [] };
const context = { today: "2026-11-24" as CalendarDay, ids: { thing: "t", look: "l" }, newId: () => "n" };

describe("the fold of contact", () => {
	test("CON-07 no attempt is ever lost, and whatever was tried, one can always try again", () => {
		fc.assert(
			fc.property(history, fc.constantFrom(...attemptOutcomes), (entries, outcome) => {
				const state = foldContact(entries);
				expect(state.attempts.map(({ entry }) => entry)).toEqual(entries.filter(({ kind }) => kind === "contact.attempted").map((entry) => entry.id));
				expect(decideAttempt(state, { case: "c" as CaseId, outcome }, context).kind).toBe("ok");
			}),
		);
	});
	test("LEG-05 ANTI-12 there is contact once it was made, and nothing takes it away", () => {
		fc.assert(
			fc.property(history, (entries) => {
				expect(foldContact(entries).made !== null).toBe(entries.some(({ kind }) => kind === "contact.made"));
			}),
		);
	});
	test("CON-07 the proposed way was never tried, or longest ago", () => {
		fc.assert(
			fc.property(history, (entries) => {
				const state = foldContact(entries);
				const proposed = proposeNextWay(state);
				const last = state.attempts.at(-1);
				expect(nextWays).toContain(proposed);
				if (last?.how === "note" || last?.how === "gift" || last?.how === "phone" || last?.how === "letter") expect(proposed).not.toBe(last.how);
			}),
		);
	});
	test("the story holds every attempt and every help, help oldest first, lines newest first", () => {
		fc.assert(
			fc.property(history, (entries) => {
				const state = foldContact(entries);
				const { help, lines } = storyOf(state);
				expect(help).toHaveLength(state.notes.reduce((sum, note) => sum + note.practical.length, 0));
				expect(lines.flatMap((line) => (line.kind === "attempts" ? line.entries : [])).sort()).toEqual(
					state.attempts.map(({ entry }) => entry).sort(),
				);
				const moments = lines.map((line) => (line.kind === "note" ? line.at : line.to));
				expect([...moments].sort().reverse()).toEqual(moments);
			}),
		);
	});
	test("EXE-01 the last real contact is a note, a talk or a call of theirs, never 'nobody home'", () => {
		fc.assert(
			fc.property(history, (entries) => {
				const last = lastRealContact(foldContact(entries));
				const real = entries.filter(
					(entry) =>
						entry.kind === "contact.noted" ||
						entry.kind === "contact.asked-for" ||
						(entry.kind === "contact.attempted" && ["talked-at-door", "talked-elsewhere", "came-in"].includes(entry.body.outcome)),
				);
				expect(last?.at).toBe(real.at(-1)?.at);
			}),
		);
	});
	test("gifts are kept once each", () => {
		fc.assert(
			fc.property(history, (entries) => {
				const { strengths } = giftsOf(foldContact(entries));
				expect(new Set(strengths).size).toBe(strengths.length);
			}),
		);
	});
	test("CON-11 what somebody thinks is an entry of its own that only the author reads", () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1 }), (thoughts) => {
				const decided = decideNote(
					foldContact([]),
					{
						case: "c" as CaseId,
						text: "x",
						thoughts,
						strengths: [],
						interests: [],
						gives: [],
						names: [],
						practical: [],
						voices: [],
						...nothingAfter,
					},
					context,
				);
				if (decided.kind !== "ok") throw new Error("refused");
				const [noted, thought] = decided.value;
				expect(noted?.body).not.toHaveProperty("thoughts");
				expect(thought).toMatchObject({ kind: "contact.thought", audience: { reach: "author" }, body: { text: thoughts } });
				expect(decided.value.filter(({ audience }) => audience.reach === "author")).toHaveLength(1);
			}),
		);
	});
});

describe("SAFE-01 a warning without a fact", () => {
	test.each(["Gevaarlijk!", "agressieve man", "Oppassen: kan agressief worden", "beware, violent", "is onvoorspelbaar en verward"])(
		"is vague: %s",
		(what) => expect(isVague(what)).toBe(true),
	);
	test.each([
		"Grote hond aan de ketting in de voortuin",
		"Sloeg met de vuist op de balie",
		"Agressieve hond los in de tuin",
		"Threw a cup at a colleague",
		"De trap heeft geen leuning",
	])("is a fact: %s", (what) => expect(isVague(what)).toBe(false));
	test("any text at all can be typed", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
				isVague(text);
			}),
		);
	});
});
