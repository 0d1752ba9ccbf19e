/** Somebody along, somebody standing in, and what is remembered of a door: who hears what, when, and what is asked first. */
import { describe, expect, test } from "vitest";
import { addDays, type AnyEntry, type CalendarDay, type CaseId, type EntryId, type Instant } from "#src/kernel/index.ts";
import * as after from "./after/rules.ts";
import * as along from "./along/rules.ts";
import * as door from "./door/rules.ts";
import * as kept from "./kept/rules.ts";
import type { Attempt, ContactState, Note, Visit } from "./model.ts";
import { foldContact } from "./rules/fold.ts";

const of = "c" as CaseId;
const today = "2026-11-24" as CalendarDay;
const day = (ahead: number) => addDays(today, ahead);
/** Ten o'clock on the wall clock of that day. */
const at = (ahead = 0) => `${day(ahead)}T09:00:00.000Z` as Instant;
const entry = (kind: string, body: unknown, audience: unknown = { reach: "person" }) => ({
	kind: `contact.${kind}`,
	stream: { kind: "contact", id: "c" },
	case: "c",
	audience,
	body,
});
const done = (...value: unknown[]) => ({ kind: "ok", value });
const refusal = (code: string, field?: string, words = {}) =>
	field === undefined ? { kind: "refusal", code: `contact.${code}`, words } : { kind: "refusal", code: `contact.${code}`, words, field };
let seq = 0;
const happened = (kind: string, body: object, more: Partial<AnyEntry> = {}): AnyEntry => {
	seq += 1;
	return {
		...entry(kind, body),
		case: of,
		audience: { reach: "person" },
		id: `e${String(seq).padStart(3, "0")}` as EntryId,
		seq,
		at: at(),
		recordedAt: at(),
		by: { kind: "member", id: "nadia" },
		...more,
	};
};
const none = foldContact([]);
const stamp = { entry: "e" as EntryId, at: at(), by: "nadia" };
const attempt = (more: Partial<Attempt> = {}): Attempt => ({
	attempt: "a",
	how: "rang",
	outcome: "nobody-home",
	look: "l",
	lookAgainOn: today,
	...stamp,
	...more,
});
const note = (more: Partial<Note> = {}): Note => ({
	note: "n",
	kind: "chat",
	strengths: [],
	interests: [],
	gives: [],
	names: [],
	practical: [],
	look: "l",
	lookAgainOn: today,
	...stamp,
	...more,
});
const visit = (more: Partial<Visit> = {}): Visit => ({
	visit: "v",
	member: "nadia",
	day: today,
	place: "x",
	why: "Kennismaken",
	companions: [],
	safety: { nothingKnown: true },
	uninvited: true,
	state: "planned",
	...stamp,
	...more,
});
const state = (more: Partial<ContactState>): ContactState => ({ ...none, ...more });

describe("along on one visit", () => {
	const context = {
		today,
		companion: "k",
		party: "q",
		whom: { called: "Karim", where: "Lindestraat", sayJe: true },
		host: { host: "Nadia", hostPhone: "06" },
		colleague: null,
	};
	const invite = (more: object = {}, how: object = {}, contact = state({ visits: [visit({ visit: "w" }), visit()] })) =>
		along.decideInvite(contact, { case: of, visit: "v", name: "Sanne", role: "buurvrouw", theySaidYes: false, ...more } as never, {
			...context,
			...how,
		});
	const card = {
		called: "Karim",
		where: "Lindestraat",
		sayJe: true,
		day: today,
		time: undefined,
		place: "x",
		why: "Kennismaken",
		bring: undefined,
		ifInconvenient: undefined,
		host: "Nadia",
		hostPhone: "06",
	};
	const body = {
		companion: "k",
		visit: "v",
		party: "q",
		member: false,
		name: "Sanne",
		role: "buurvrouw",
		theySaid: undefined,
		until: "2026-11-25T23:00:00.000Z",
		card,
	};
	const named = { reach: "person", named: ["q"] };
	test("they see what they need for that visit, until the end of the day after", () => {
		expect(invite()).toEqual(done(entry("companion-invited", body, named)));
		expect(invite({ name: undefined, role: undefined, theySaid: "Fijn" })).toEqual(
			done(entry("companion-invited", { ...body, name: "", role: "", theySaid: "Fijn" }, named)),
		);
	});
	test("only on a visit that stands, today or later, and not to enforce", () => {
		for (const visits of [[], [visit({ visit: "w" })], [visit({ state: "done" })], [visit({ day: day(-1) })]])
			expect(invite({}, {}, state({ visits }))).toEqual(refusal("no-such-visit"));
		expect(invite({ role: "boa" })).toEqual(refusal("companion-enforces", "role", { role: "boa" }));
	});
	test("an experience worker with the person's yes once there is contact, and not while they pause", () => {
		const colleague = { name: "Wim", paused: false };
		const met = state({ visits: [visit()], made: { at: at(), by: "nadia", introducedBy: undefined } });
		expect(invite({}, { colleague })).toEqual(done(entry("companion-invited", { ...body, member: true, name: "Wim" }, named)));
		expect(invite({}, { colleague }, met)).toEqual(refusal("ask-them-first", "theySaidYes"));
		expect(invite({ theySaidYes: true }, { colleague }, met).kind).toBe("ok");
		expect(invite({}, {}, met).kind).toBe("ok");
		expect(invite({}, { colleague: { ...colleague, paused: true } })).toEqual(refusal("pauses-now", "member"));
	});
	test("it ends once, and what they tell is read by them too", () => {
		const all = along.companionsIn([
			happened("companion-invited", { companion: "j", party: "p" }),
			happened("companion-invited", { companion: "k", party: "q" }),
			happened("companion-ended", { companion: "j" }),
			happened("noted", { companion: "k" }),
		]);
		expect(all).toEqual([
			{ companion: "j", party: "p", ended: true },
			{ companion: "k", party: "q", ended: false },
		]);
		expect(along.decideEnd(all, of, "k", "them")).toEqual(done(entry("companion-ended", { companion: "k", party: "q", by: "them" }, named)));
		for (const one of ["j", "z"]) expect(along.decideEnd(all, of, one, "us")).toEqual(refusal("nobody-along"));
		expect(along.toldAlong(of, "k", "Goed", "q")).toEqual(entry("told-along", { companion: "k", words: "Goed" }, named));
	});
});

describe("when a colleague is not there", () => {
	const line = (more: Partial<kept.Line> = {}): kept.Line => ({
		case: of,
		visit: null,
		waitsSince: null,
		firstContact: at(-100),
		lastContact: at(-10),
		...more,
	});
	test("quiet is four weeks without contact", () => {
		expect([kept.QUIET_DAYS, kept.YOUNG_DAYS]).toEqual([28, 60]);
		expect([at(-27), at(-28), null].map((last) => kept.isQuiet(last, today))).toEqual([false, true, false]);
	});
	test("an appointment within a week, who waits, young contact, and then the others", () => {
		const because = (more: Partial<kept.Line>) => kept.becauseOf(line(more), today);
		expect(because({ visit: { day: day(7), time: null }, waitsSince: at() })).toBe("visit");
		expect(because({ visit: { day: day(8), time: null }, waitsSince: at() })).toBe("waits");
		expect(because({ firstContact: null })).toBe("young");
		expect(because({ firstContact: at(-60) })).toBe("young");
		expect(because({ firstContact: at(-61) })).toBe("other");
	});
	test("the most fragile first, and within that the soonest or the longest", () => {
		const named = (id: string, more: Partial<kept.Line>) => line({ case: id as CaseId, ...more });
		const lines = [
			named("quiet", { lastContact: at(-50) }),
			named("recent", { lastContact: at(-2) }),
			named("alike", { lastContact: at(-2) }),
			named("never", { lastContact: null }),
			named("young", { firstContact: at(-5) }),
			named("waits", { waitsSince: at(-1) }),
			named("waits-long", { waitsSince: at(-3) }),
			named("some-time", { visit: { day: today, time: null } }),
			named("noon", { visit: { day: today, time: "12:00" } }),
			named("tomorrow", { visit: { day: day(1), time: "09:00" } }),
		];
		const order = ["noon", "some-time", "tomorrow", "waits-long", "waits", "young", "never", "quiet", "alike", "recent"];
		expect(kept.fragileFirst(lines, today).map((one) => one.case)).toEqual(order);
		expect(kept.fragileFirst([...lines].reverse(), today).map((one) => one.case)).toEqual(order);
		expect(kept.fragileFirst(lines, today)[0]).toEqual({ ...lines[8], because: "visit" });
	});
	test("somebody of the team who is there stands in, and gets what goes along until it comes back", () => {
		const table: kept.StandInTable = {
			away: { id: "w", member: "nadia" },
			responsible: "nadia",
			there: ["tom", "nadia"],
			hasPart: false,
			already: false,
			ids: { standIn: "s" },
			things: ["x"],
			visits: ["v"],
			firstVisit: day(2),
			today,
		};
		const name = (more: Partial<kept.StandInTable> = {}, member = "tom") =>
			kept.decideStandIn({ case: of, member, say: "Groeten" }, { ...table, ...more });
		const body = {
			standIn: "s",
			away: "w",
			member: "tom",
			forMember: "nadia",
			say: "Groeten",
			letIn: true,
			things: ["x"],
			visits: ["v"],
			lookAgainOn: day(2),
		};
		expect(name()).toEqual(done(entry("stand-in-named", body)));
		expect(name({ hasPart: true })).toEqual(done(entry("stand-in-named", { ...body, letIn: false })));
		for (const firstVisit of [null, day(-1), today])
			expect(name({ firstVisit })).toEqual(done(entry("stand-in-named", { ...body, lookAgainOn: today })));
		for (const more of [{ away: undefined }, { responsible: "els" }]) expect(name(more)).toEqual(refusal("not-away"));
		expect(name({ already: true })).toEqual(refusal("stand-in-there"));
		for (const member of ["nadia", "els"]) expect(name({}, member)).toEqual(refusal("stand-in-elsewhere", "member"));
		const { say: _say, lookAgainOn: _look, ...rest } = body;
		expect(kept.standInEnded(of, rest)).toEqual(entry("stand-in-ended", rest));
	});
	test("in silence the initiative is ours, in three days or on a day that is chosen", () => {
		const take = (on?: CalendarDay) => kept.decideInitiative({ case: of, on, way: undefined, ours: "Wij bellen" }, { today, look: "l" });
		const body = { look: "l", lookAgainOn: day(3), way: undefined, ours: "Wij bellen" };
		expect(take()).toEqual(done(entry("initiative-taken", body)));
		expect(take(today)).toEqual(done(entry("initiative-taken", { ...body, lookAgainOn: today })));
		expect(take(day(-1))).toEqual(refusal("day-is-past", "on"));
	});
	test("pressing is the last piece, and never without an offer", () => {
		const press = (contact: ContactState, offer?: string) => kept.decidePressing(contact, { case: of, whose: "Westhof", offer } as never);
		for (const contact of [state({ attempts: [attempt()] }), state({ notes: [note()] })]) {
			expect(press(contact, "Ik bel nu")).toEqual(done(entry("pressed", { whose: "Westhof", offer: "Ik bel nu" })));
			expect(press(contact)).toEqual(refusal("press-without-offer", "offer"));
		}
		expect(press(none, "Ik bel nu")).toEqual(refusal("press-too-soon"));
	});
	test("a wish about who comes is answered once; earlier help and pressing are kept", () => {
		expect(kept.wished(of, "w", "Een vrouw", today)).toEqual(entry("wish-for-worker", { wish: "w", wanted: "Een vrouw", lookAgainOn: day(3) }));
		expect(kept.earlierHelp(of, "Thuiszorg", undefined)).toEqual(entry("earlier-help", { did: "Thuiszorg", helps: undefined }));
		const found = kept.foldKept([
			happened("earlier-help", { did: "Thuiszorg", helps: "Rust" }),
			happened("pressed", { whose: "Westhof" }),
			happened("wish-for-worker", { wish: "v", wanted: "Een vrouw" }),
			happened("wish-for-worker", { wish: "w", wanted: "Tom" }),
			happened("wish-answered", { wish: "v", words: "Ja" }),
		]);
		expect(found).toEqual({
			standIn: null,
			earlierHelp: [{ did: "Thuiszorg", helps: "Rust", at: at() }],
			pressed: [{ whose: "Westhof", at: at() }],
			wishes: [
				{ wish: "v", wanted: "Een vrouw", answer: "Ja" },
				{ wish: "w", wanted: "Tom" },
			],
		});
		const answer = (wish: string) => kept.decideAnsweringWish(found, { case: of, wish, words: "Ja" });
		expect(answer("w")).toEqual(done(entry("wish-answered", { wish: "w", words: "Ja" })));
		for (const wish of ["v", "z"]) expect(answer(wish)).toEqual(refusal("no-such-wish"));
	});
});

describe("at a door", () => {
	test("what was not tried comes first, then what was tried longest ago; for another time a part of the day nobody came", () => {
		const propose = (contact: Partial<ContactState>, most?: number) => door.proposalsFor(state(contact), most);
		expect(propose({})).toEqual([{ way: "other-time", part: "morning" }, { way: "note" }, { way: "gift" }]);
		expect(propose({ attempts: [attempt({ how: "note" }), attempt({ next: { way: "gift" } })] }, 7)).toEqual([
			{ way: "with-somebody" },
			{ way: "elsewhere" },
			{ way: "phone" },
			{ way: "letter" },
			{ way: "note" },
			{ way: "other-time", part: "afternoon" },
			{ way: "gift" },
		]);
		const last = (how: Attempt["how"]) => propose({ attempts: [attempt({ how })] }, 7).at(-1)?.way;
		expect((["rang", "letter", "note", "gift", "phone", "met"] as const).map(last)).toEqual([
			"other-time",
			"letter",
			"note",
			"gift",
			"phone",
			"elsewhere",
		]);
		const company = visit({ companions: [{ name: "Sanne", role: "x" }] });
		expect(propose({ visits: [visit({ visit: "w" }), company], attempts: [attempt({ how: "note", visit: "v" })] }, 7).at(-1)?.way).toBe(
			"with-somebody",
		);
		expect(propose({ visits: [company], attempts: [attempt({ how: "note" })] }, 7).at(-1)?.way).toBe("note");
		expect(propose({ visits: [visit()], attempts: [attempt({ how: "note", visit: "v" })] }, 7).at(-1)?.way).toBe("note");
	});
	test("which part of the day that is", () => {
		const rang = (text: string, how: Attempt["how"] = "rang") => attempt({ how, at: `2026-11-${text}:00.000Z` as Instant });
		const part = (...attempts: Attempt[]) => door.proposalsFor(state({ attempts }), 7).find(({ way }) => way === "other-time");
		expect(part(rang("24T10:59"))).toEqual({ way: "other-time", part: "afternoon" });
		expect(part(rang("24T11:00"))).toEqual({ way: "other-time", part: "morning" });
		expect(part(rang("24T09:00", "note"))).toEqual({ way: "other-time", part: "morning" });
		const [morning, afternoon, evening] = [rang("24T09:00", "phone"), rang("24T15:59"), rang("24T16:00")];
		expect(part(morning, rang("24T11:01"))).toEqual({ way: "other-time", part: "evening" });
		expect(part(morning, afternoon)).toEqual({ way: "other-time", part: "evening" });
		expect(part(morning, afternoon, evening)).toEqual({ way: "other-time", part: "weekend" });
		for (const weekend of ["22T09:00", "28T09:00"]) expect(part(morning, afternoon, evening, rang(weekend))).toEqual({ way: "other-time" });
		expect(part(rang("23T09:00"), rang("27T15:00"), evening)).toEqual({ way: "other-time", part: "weekend" });
	});
	test("what worked and what was not wanted: the newest first, each once, three at the most", () => {
		const worked = (what: string | undefined, ahead: number) => ({ worked: what, at: at(ahead) });
		const contact = state({
			attempts: [attempt(worked("a", -4)), attempt(worked("b", -1)), attempt(worked(undefined, 0))],
			notes: [note(worked("c", -2)), note(worked("a", -3)), note(worked("d", -5))],
		});
		expect(door.whatWorked(contact)).toEqual([
			{ what: "b", on: day(-1) },
			{ what: "c", on: day(-2) },
			{ what: "a", on: day(-3) },
		]);
		expect(door.whatWasNotWanted(state({ attempts: [attempt({ noTo: "koffie", at: at(-1) }), attempt()] }))).toEqual([
			{ what: "koffie", on: day(-1) },
		]);
	});
	test("they think about it until a day to come, by their last word", () => {
		const thinks = (...attempts: Attempt[]) => door.thinksUntil(state({ attempts }), today);
		expect(thinks()).toBeNull();
		expect(thinks(attempt({ thinksUntil: day(1) }))).toBe(day(1));
		expect(thinks(attempt({ thinksUntil: today }))).toBeNull();
		expect(thinks(attempt({ thinksUntil: day(2), at: at(-1) }), attempt({ thinksUntil: day(5), at: at(-2) }), attempt())).toBe(day(2));
	});
	test("who may go along comes from who told us, and never from who would rather stay unknown", () => {
		const sources = ["resident", "residents-council", "yard-visitor", "shop", "volunteer", "key-figure", "colleague", "housing"];
		expect(door.partnersFrom(sources.map((source) => ({ source, shown: "yes" })))).toEqual([
			"neighbour",
			"yard-visitor",
			"shop",
			"volunteer",
			"key-figure",
			"colleague",
		]);
		expect(
			door.partnersFrom([
				{ source: "resident", shown: "no" },
				{ source: "shop", shown: "ask" },
			]),
		).toEqual(["shop"]);
	});
});

describe("after a visit", () => {
	test("what was parked, spoken in, written by hand and taken over, and what ended of it", () => {
		const by = { at: at(), by: "nadia" };
		const entries = [
			happened("parked", { parked: "p" }),
			happened("parked", { parked: "q" }),
			happened("unparked", { parked: "p" }),
			happened("recorded", { recording: "r" }),
			happened("recorded", { recording: "s" }),
			happened("written-out", { recording: "r" }),
			happened("paper-kept", { paper: "x" }),
			happened("offers-taken", { names: ["Sami"] }),
		];
		const id = (index: number) => ({ entry: entries[index]?.id, ...by });
		expect(after.afterIn(entries)).toEqual({
			parked: [{ parked: "q", ...id(1) }],
			recordings: [{ recording: "s", ...id(4) }],
			papers: [{ paper: "x", wroteBy: undefined, words: undefined, ...id(6) }],
			taken: [{ names: ["Sami"], ...id(7) }],
		});
		expect(after.isParkedBy(after.afterIn(entries), "q", "nadia")).toBe(true);
		for (const [parked, me] of [
			["p", "nadia"],
			["q", "tom"],
		] as const)
			expect(after.isParkedBy(after.afterIn(entries), parked, me)).toBe(false);
		const tie = (body: unknown, kind = "planning.tie-named") => ({ ...happened("x", {}), kind, body });
		expect(
			after.tiesNamed([tie({ name: "Sami" }), tie({ name: 3 }), tie({}), tie(null), tie("x"), tie({ name: "Bep" }, "planning.tie-changed")]),
		).toEqual(["Sami"]);
	});
	test("something is put aside for its writer alone, for three weeks or until a day to come, and never a danger", () => {
		expect([after.parkedDays, after.writeOutDays]).toEqual([21, 1]);
		const park = (more: object = {}) => after.decidePark({ case: of, words: "Flessen", ...more } as never, { today, parked: "p" });
		const body = { parked: "p", words: "Flessen", returnOn: day(21) };
		expect(park()).toEqual(done(entry("parked", body, { reach: "author" })));
		expect(park({ returnOn: day(1) })).toEqual(done(entry("parked", { ...body, returnOn: day(1) }, { reach: "author" })));
		for (const ahead of [0, -1]) expect(park({ returnOn: day(ahead) })).toEqual(refusal("parked-until-when", "returnOn"));
		expect(park({ words: "Ze wil dood" })).toEqual(refusal("not-to-park", "words"));
		expect(after.paperKept({ case: of, wroteBy: "person", words: "Dank" } as never, "x")).toEqual(
			entry("paper-kept", { paper: "x", wroteBy: "person", words: "Dank" }),
		);
	});
	test("a note offers to its writer what was not known yet", () => {
		const contact = state({
			notes: [
				note({ note: "m", strengths: ["Koken"], names: ["Truida"] }),
				note({ text: "Ze sprak met Joke en met Truida.", personSaid: "Ze is goed in koken." }),
			],
		});
		const taken = { ...stamp, names: ["Sanne"], strengths: [], interests: ["Wandelen"] };
		const offers = (by = "nadia", of_ = "n", ties: string[] = []) =>
			after.offersOf(contact, { parked: [], recordings: [], papers: [], taken: [taken] }, of_, by, { called: [], ties });
		expect(offers()?.names.map(({ name }) => name)).toEqual(["Joke"]);
		expect(offers()?.strengths).toEqual([]);
		expect(offers("nadia", "n", ["Joke"])?.names).toEqual([]);
		expect(offers("tom")).toBeUndefined();
		expect(offers("nadia", "z")).toBeUndefined();
	});
	test("only what was offered is taken over; a name becomes a tie with a spoken yes", () => {
		const offers = {
			names: [
				{ name: "Joke", kind: "own" as const, relation: "zus" },
				{ name: "Wil", kind: "acquaintance" as const },
			],
			strengths: ["Koken"],
			interests: ["Wandelen"],
		} as never;
		const take = (more: object) =>
			after.decideTaking(offers, { case: of, note: "n", names: [], strengths: [], interests: [], spoken: false, ...more } as never, () => "t");
		const body = { note: "n", names: [], ties: [], witness: undefined, strengths: [], interests: [] };
		expect(take({ names: ["Joke", "Els"] })).toEqual(done(entry("offers-taken", { ...body, names: ["Joke"] })));
		expect(take({ names: ["Joke"], spoken: true, witness: "Bep" })).toEqual(
			done(entry("offers-taken", { ...body, names: ["Joke"], ties: [{ tie: "t", name: "Joke", kind: "own", relation: "zus" }], witness: "Bep" })),
		);
		expect(take({ strengths: ["Koken", "x"] })).toEqual(done(entry("offers-taken", { ...body, strengths: ["Koken"] })));
		expect(take({ interests: ["Wandelen", "x"] })).toEqual(done(entry("offers-taken", { ...body, interests: ["Wandelen"] })));
		expect(take({ names: ["Els"] })).toEqual(done());
		expect(after.decideTaking(undefined, { case: of, note: "n" } as never, () => "t")).toEqual(refusal("no-such-note"));
	});
});
