/** What attempts, notes, questions, calls and promises write down. */
import { describe, expect, test } from "vitest";
import { addDays, type CalendarDay, type CaseId, type EntryId, type Instant, type ThingId } from "#src/kernel/index.ts";
import { type Attempt, attemptOutcomes, type ContactState, type nextWays, type Promise as Promised, type Visit, type ways } from "../model.ts";
import type { AttemptInput, KnowPersonInput, NoteInput, WrapUpInput } from "../operations.ts";
import {
	askedFor,
	decideAnswer,
	decideDropping,
	decideEndingPromise,
	decideQuestionFirst,
	decideWrapUp,
	laterDays,
	personKnown,
	promiseDays,
	promised,
	refuseFetched,
} from "./agreements.ts";
import { foldContact } from "./fold.ts";
import { decideAttempt, decideNote, dropByDays, proposeNextWay, tryAgainDays } from "./reaching.ts";

const of = "c" as CaseId;
const thing = (id: string) => id as ThingId;
const today = "2026-11-24" as CalendarDay;
const [yesterday, tomorrow] = [addDays(today, -1), addDays(today, 1)];
const none = foldContact([]);
const stamp = { entry: "e" as EntryId, at: `${yesterday}T09:00:00.000Z` as Instant, by: "nadia" };
const met: ContactState = { ...none, made: { at: stamp.at, by: "nadia", introducedBy: undefined } };
const visit = (id: string, day: CalendarDay, state: Visit["state"] = "planned"): Visit => ({
	visit: id,
	member: "nadia",
	day,
	place: "x",
	why: "x",
	companions: [],
	safety: { nothingKnown: true },
	uninvited: true,
	state,
	...stamp,
});
const entry = (kind: string, body: unknown, more: object = {}) => ({
	kind: `contact.${kind}`,
	stream: { kind: "contact", id: "c" },
	case: "c",
	audience: { reach: "person" },
	...more,
	body,
});
const done = (...value: unknown[]) => ({ kind: "ok", value });
const refusal = (code: string, field?: string) =>
	field === undefined ? { kind: "refusal", code: `contact.${code}`, words: {} } : { kind: "refusal", code: `contact.${code}`, words: {}, field };
const context = () => {
	let id = 0;
	return { today, ids: { thing: "t", look: "l" }, newId: () => `n${(id += 1)}` };
};
const attempt = (input: Partial<AttemptInput>, state = none) =>
	decideAttempt(state, { case: of, outcome: "nobody-home", ...input } as AttemptInput, context());
const tried = {
	attempt: "t",
	how: "rang",
	outcome: "nobody-home",
	words: undefined,
	because: undefined,
	worked: undefined,
	noTo: undefined,
	thinksUntil: undefined,
	visit: undefined,
	next: undefined,
	look: "l",
	lookAgainOn: addDays(today, 10),
};
const made = (more = {}, introducedBy?: string) => entry("made", { introducedBy }, more);

test("a term is a term", () => expect([tryAgainDays, dropByDays, laterDays, promiseDays]).toEqual([10, 21, 42, 7]));

describe("an attempt", () => {
	test("one tap is enough; we try again", () => {
		expect(attempt({})).toEqual(done(entry("attempted", tried)));
	});
	test("with all that can be told of it", () => {
		const more = { how: "gift" as const, words: "Tulpen", because: "forgot", worked: "Zacht kloppen", noTo: "Binnenkomen" } as const;
		const next = { nextWay: "phone" as const, nextOn: tomorrow, thinksUntil: addDays(today, 3) };
		expect(attempt({ ...more, ...next } as unknown as Partial<AttemptInput>)).toEqual(
			done(
				entry("attempted", {
					...tried,
					...more,
					thinksUntil: addDays(today, 3),
					next: { way: "phone", on: tomorrow },
					lookAgainOn: tomorrow,
				}),
			),
		);
		expect(attempt({ nextWay: "phone" })).toEqual(done(entry("attempted", { ...tried, next: { way: "phone", on: undefined } })));
		expect(attempt({ nextOn: tomorrow })).toEqual(
			done(entry("attempted", { ...tried, next: { way: undefined, on: tomorrow }, lookAgainOn: tomorrow })),
		);
		expect(attempt({ thinksUntil: addDays(today, 3) })).toEqual(
			done(entry("attempted", { ...tried, thinksUntil: addDays(today, 3), lookAgainOn: addDays(today, 3) })),
		);
	});
	test.each(attemptOutcomes)("talking or coming in makes contact, once; nothing else does: %s", (outcome) => {
		const talked = ["talked-at-door", "talked-elsewhere", "came-in"].includes(outcome);
		const body = { ...tried, outcome, lookAgainOn: addDays(today, talked ? 21 : 10) };
		expect(attempt({ outcome, introducedBy: "Sanne" })).toEqual(done(entry("attempted", body), ...(talked ? [made({}, "Sanne")] : [])));
		expect(attempt({ outcome }, met)).toEqual(done(entry("attempted", body)));
	});
	test("told about an earlier day it stands on that day at noon; about today or later it stands now", () => {
		const noon = { at: "2026-11-23T11:00:00.000Z" };
		expect(attempt({ outcome: "came-in", day: yesterday })).toEqual(
			done(entry("attempted", { ...tried, outcome: "came-in", lookAgainOn: addDays(today, 21) }, noon), made(noon)),
		);
		for (const day of [today, tomorrow]) expect(attempt({ day })).toEqual(done(entry("attempted", tried)));
	});
	test("is of the visit that stood last on or before that day, or of the one that is pointed at", () => {
		const state = {
			...none,
			visits: [visit("b", today), visit("a", yesterday), visit("c", tomorrow), visit("d", today, "dropped"), visit("e", addDays(today, -3), "done")],
		};
		const meant = (more: Partial<AttemptInput>) => attempt(more, state);
		expect(meant({})).toMatchObject({ value: [{ body: { visit: "b" } }] });
		expect(meant({ day: yesterday })).toMatchObject({ value: [{ body: { visit: "a" } }] });
		expect(meant({ day: addDays(today, -2) })).toMatchObject({ value: [{ body: { visit: undefined } }] });
		expect(meant({ visit: thing("c") })).toMatchObject({ value: [{ body: { visit: "c" } }] });
		expect(meant({ visit: thing("z") })).toEqual(refusal("no-such-visit"));
	});
	test("another way is proposed: one that was not tried, or longest ago", () => {
		const how = (one: (typeof ways)[number], way?: (typeof nextWays)[number]): Attempt => ({
			attempt: "a",
			how: one,
			outcome: "nobody-home",
			look: "l",
			lookAgainOn: today,
			next: way === undefined ? undefined : { way },
			...stamp,
		});
		const propose = (...attempts: Attempt[]) => proposeNextWay({ ...none, attempts });
		expect(propose()).toBe("other-time");
		expect(propose(how("rang"))).toBe("note");
		expect(propose(how("rang"), how("note"), how("gift"))).toBe("with-somebody");
		expect(propose(how("rang"), how("note"), how("gift", "with-somebody"), how("met"), how("phone"))).toBe("letter");
		expect(propose(how("letter"), how("rang"), how("note"), how("gift", "with-somebody"), how("met"), how("phone"))).toBe("letter");
		expect(propose(how("rang"), how("note"), how("gift", "with-somebody"), how("met"), how("phone"), how("letter"), how("rang"))).toBe("note");
	});
});

describe("a note", () => {
	const bare: NoteInput = {
		case: of,
		voices: [],
		strengths: [],
		interests: [],
		gives: [],
		changes: [],
		also: [],
		names: [],
		practical: [],
		promisedByMe: [],
		promisedByThem: [],
		askedElsewhere: [],
	} as unknown as NoteInput;
	const noted = {
		note: "t",
		kind: "chat",
		strengths: [],
		interests: [],
		gives: [],
		names: [],
		practical: [],
		look: "l",
		lookAgainOn: addDays(today, 21),
	};
	const note = (more: object = {}, state = met) => decideNote(state, { ...bare, ...more } as NoteInput, context());
	test("holds what was written and leaves out what was not", () => {
		expect(note()).toEqual(done(entry("noted", noted)));
		const words = {
			kind: "visit",
			place: "Keuken",
			text: "Soep",
			seenAndHeard: "Stil",
			personSaid: "Kom terug",
			seesDifferently: "a",
			wantsInstead: "b",
			ifWeDisagree: "c",
			business: "d",
			onTheYard: "e",
			takingOver: "f",
			voices: ["g"],
			strengths: ["h"],
			interests: ["i"],
			gives: ["j"],
			changes: ["k"],
			saidTo: "l",
			worked: "m",
			nextWords: "n",
			ownPeople: "o",
			names: ["Sami"],
		};
		expect(note({ ...words, also: ["x"], nextOn: tomorrow, practical: ["de post"] })).toEqual(
			done(
				entry("noted", {
					...noted,
					...words,
					together: true,
					practical: [{ what: "de post", how: "together" }],
					lookAgainOn: tomorrow,
				}),
			),
		);
		expect(note({ practical: ["de post", "de bel"], practicalHow: "alone" })).toMatchObject({
			value: [
				{
					body: {
						practical: [
							{ what: "de post", how: "alone" },
							{ what: "de bel", how: "alone" },
						],
					},
				},
			],
		});
	});
	test("makes contact when there was none, and stands on its own day", () => {
		const noon = { at: "2026-11-23T11:00:00.000Z" };
		expect(note({ day: yesterday, introducedBy: "Sanne", thoughts: "Moe" }, none)).toEqual(
			done(
				entry("noted", noted, noon),
				entry("thought", { note: "t", text: "Moe" }, { ...noon, audience: { reach: "author" } }),
				made(noon, "Sanne"),
			),
		);
	});
	test("ends the visit it is of, and none of another matter", () => {
		const state = { ...met, visits: [visit("a", yesterday), visit("b", today)] };
		expect(note({}, state)).toMatchObject({ value: [{ body: { visit: "b" } }] });
		expect(note({ day: yesterday }, state)).toMatchObject({ value: [{ body: { visit: "a" } }] });
		expect(note({ visit: thing("a") }, state)).toMatchObject({ value: [{ body: { visit: "a" } }] });
		expect(note({ visit: thing("z") }, state)).toEqual(refusal("no-such-visit"));
	});
	test("keeps whose promise each is", () => {
		expect(note({ promisedByMe: ["bellen", "schrijven"], promisedByThem: ["opendoen"], askedElsewhere: ["uitstel"] })).toEqual(
			done(
				entry("noted", noted),
				entry("promised", { promise: "n1", by: "worker", what: "bellen" }),
				entry("promised", { promise: "n2", by: "worker", what: "schrijven" }),
				entry("promised", { promise: "n3", by: "person", what: "opendoen" }),
				entry("promised", { promise: "n4", by: "organisation", what: "uitstel" }),
			),
		);
	});
});

describe("the end of a talk", () => {
	const silent: WrapUpInput = { case: of, cardLeft: false, saidWho: false };
	test("whatever was answered is kept; nothing at all is nothing", () => {
		expect(decideWrapUp(silent)).toEqual(done());
		for (const more of [{ thinks: "Goed" }, { cardLeft: true }, { saidWho: true }])
			expect(decideWrapUp({ ...silent, ...more })).toEqual(done(entry("wrapped-up", { cardLeft: false, saidWho: false, ...more })));
		expect(decideWrapUp({ ...silent, thinks: undefined })).toEqual(done());
	});
	test("their question first, and what was reported later, in six weeks or on a day that is chosen", () => {
		const input = { case: of, question: "Een bril", expectation: "Lezen" };
		const first = entry("question-first", { question: "Een bril", expectation: "Lezen" });
		expect(decideQuestionFirst(input, { today, later: "x" })).toEqual(
			done(first, entry("reported-later", { later: "x", lookAgainOn: addDays(today, 42) })),
		);
		expect(decideQuestionFirst({ ...input, lookAgainOn: tomorrow }, { today, later: "x" })).toEqual(
			done(first, entry("reported-later", { later: "x", lookAgainOn: tomorrow })),
		);
	});
	test("what they rather did not tell is not fetched another way", () => {
		const state = { ...none, rather: ["phone" as const, "born" as const] };
		const input = (more: object) => ({ case: of, given: "Karim", rather: [], toldMeThemselves: false, ...more }) as unknown as KnowPersonInput;
		expect(refuseFetched(state, input({ born: "1980-01-01" }))).toBe("born");
		expect(refuseFetched(state, input({ born: "1980-01-01", toldMeThemselves: true }))).toBeUndefined();
		expect(refuseFetched(state, input({ born: "1980-01-01", rather: ["born"] }))).toBe("born");
		expect(refuseFetched(state, input({ family: "Bos" }))).toBeUndefined();
		expect(refuseFetched(none, input({ born: "1980-01-01" }))).toBeUndefined();
		expect(personKnown(of, "p", ["phone"])).toEqual(entry("person-known", { person: "p", rather: ["phone"] }));
	});
});

describe("who waits for whom", () => {
	const asked = { asked: "q", words: "Bel me", channel: "phone" as const, ...stamp };
	test("whoever asked is answered once", () => {
		expect(askedFor(of, "q", "Bel me", "page")).toEqual(entry("asked-for", { asked: "q", words: "Bel me", channel: "page", mood: undefined }));
		const input = { case: of, asked: "q", words: "Gebeld" };
		expect(decideAnswer({ ...none, asked: [{ ...asked, asked: "r" }, asked] }, input)).toEqual(
			done(entry("answered-call", { asked: "q", words: "Gebeld" })),
		);
		const answered = { ...asked, answered: { at: stamp.at, words: undefined } };
		for (const all of [[], [{ ...asked, asked: "r" }], [answered], [answered, { ...asked, asked: "r" }]])
			expect(decideAnswer({ ...none, asked: all }, input)).toEqual(refusal("nobody-waits"));
	});
	test("a promise is kept, moved to a day or withdrawn, once", () => {
		expect(promised(of, { promise: "p", by: "worker", what: "Bellen" })).toEqual(entry("promised", { promise: "p", by: "worker", what: "Bellen" }));
		const one: Promised = { promise: "p", by: "worker", what: "Bellen", entry: stamp.entry, at: stamp.at, writer: "nadia" };
		const state = (...promises: Promised[]) => ({ ...none, promises });
		const input = { case: of, promise: "p", why: "Ziek", toldOn: today };
		expect(decideEndingPromise(state({ ...one, promise: "o" }, one), { ...input, how: "kept" })).toEqual(
			done(entry("promise-ended", { promise: "p", how: "kept", why: "Ziek", on: undefined, toldOn: today })),
		);
		expect(decideEndingPromise(state(one), { ...input, how: "moved" })).toEqual(refusal("moved-to-when", "on"));
		expect(decideEndingPromise(state(one), { ...input, how: "moved", on: tomorrow })).toEqual(
			done(entry("promise-ended", { promise: "p", how: "moved", why: "Ziek", on: tomorrow, toldOn: today })),
		);
		const ended = { ...one, ended: { how: "kept" as const, why: undefined, at: stamp.at } };
		for (const all of [state(), state({ ...one, promise: "o" }), state(ended), state(ended, { ...one, promise: "o" })])
			expect(decideEndingPromise(all, { ...input, how: "kept" })).toEqual(refusal("no-such-promise"));
	});
	test("a visit that stands can be dropped", () => {
		const input = { case: of, visit: "a", why: "Ziek" };
		expect(decideDropping({ ...none, visits: [visit("b", today), visit("a", today)] }, input)).toEqual(
			done(entry("visit-dropped", { visit: "a", why: "Ziek" })),
		);
		for (const visits of [[], [visit("b", today)], [visit("a", today, "done")], [visit("a", today, "dropped"), visit("b", today)]])
			expect(decideDropping({ ...none, visits }, input)).toEqual(refusal("no-such-visit"));
	});
});
