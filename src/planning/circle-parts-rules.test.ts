/** Who joins the circle, what somebody may say there, who takes part, and what goes on a card. */
import { describe, expect, test } from "vitest";
import type { Instant } from "#src/kernel/time.ts";
import { emptyHousehold } from "./household/fold.ts";
import * as household from "./household/rules.ts";
import * as seats from "./seats/rules.ts";
import { emptyPlan, type PlanState, type Tie } from "./state.ts";
import { noStrengths } from "./strengths/fold.ts";
import * as cards from "./strengths/rules.ts";
import { agreedIn, mayTryWord, sheetTextOf } from "./together/rules.ts";
import { at, done, gone, kept, loud, nadia, of, person, refusal, spoken, thing, today, worker, wrote as written } from "./testing/on-paper.ts";

const wrote = (kind: string, body: object) => done(written(kind, body));

describe("the circle", () => {
	const tie = (id: string, more: object = {}): Tie =>
		({ id, name: id, kind: "own", near: "near", closed: [], asked: [], approached: [], named: { by: nadia, at }, ...more }) as unknown as Tie;
	const plan = (...ties: Tie[]): PlanState => ({ ...emptyPlan, ties });
	const seat = { id: "seat", how: "link", invited: { by: nadia, at } };
	const entry = (kind: string, body: object, named?: string, reach = "person") =>
		done({
			kind: `planning.${kind}`,
			stream: { kind: "plan", id: "c" },
			case: "c",
			audience: named === undefined ? { reach } : { reach, named: [named] },
			body,
		});
	test("people are put where the person says", () => {
		expect(seats.movesIn(["a:close:370", "b", "c:near:20:9"])).toEqual([
			{ tie: "a", near: "close", turn: 10 },
			{ tie: "b", near: "further", turn: 0 },
			{ tie: "c", near: "near", turn: 20 },
		]);
		const moves = (of: string[], table = person) =>
			seats.decidePlaces(plan(tie("a")), { case: thing("c"), moves: of, spoken: false } as never, table);
		expect(moves(["z:near:1", "a:close:10"])).toEqual(
			wrote("circle-placed", { moves: [{ tie: "a", near: "close", turn: 10 }], yes: { how: "own-device" } }),
		);
		expect(moves(["z:near:1"])).toEqual(gone);
		expect(moves(["a:near:1"], worker)).toEqual(refusal("not-without-a-yes", "spoken"));
		const place = (id: string, more: object, ...ties: Tie[]) =>
			seats.decidePlace(plan(...ties), { case: of, tie: id, near: "close", ...loud, ...more } as never, worker);
		const put = (id: string, turn: number) => wrote("circle-placed", { moves: [{ tie: id, near: "close", turn }], yes: spoken });
		expect(place("b", { turn: 7 }, tie("a"), tie("b", { turn: 9 }))).toEqual(put("b", 7));
		expect(place("b", {}, tie("a"), tie("b", { turn: 9 }))).toEqual(put("b", 9));
		expect(place("b", {}, tie("a"), tie("b"))).toEqual(put("b", 138));
		expect(place("d", {}, tie("a"), tie("b"), tie("c"), tie("d"))).toEqual(put("d", 53));
	});
	test.each([
		["own", true],
		["acquaintance", true],
		["volunteer", true],
		["other-professional", false],
		["helper", false],
	])("own people, neighbours and volunteers join: %s %s", (kind, may) => {
		const invite = (more: object = {}) =>
			seats.decideInvite(plan(tie("z"), tie("a", { kind, ...more })), { case: of, tie: "a", how: "link", ...loud } as never, worker, "Karim");
		expect(seats.mayJoin(tie("a", { kind }))).toBe(may);
		for (const more of [{ closed: ["theirs"] }, { seat }]) expect(seats.mayJoin(tie("a", { kind, ...more }))).toBe(false);
		expect(invite()).toEqual(
			may
				? entry("tie-invited", { tie: "a", seat: "one", name: "a", called: "Karim", how: "link", yes: spoken }, "one")
				: refusal("no-seat-for-a-trade", undefined, { name: "a" }),
		);
		expect(invite({ closed: ["theirs"] })).toEqual(refusal("not-now", undefined, { name: "a" }));
		if (may) expect(invite({ seat })).toEqual(refusal("already-joined", undefined, { name: "a" }));
	});
	test("nobody is invited who is not there, or without the person's yes", () => {
		const invite = (id: string, more: object) =>
			seats.decideInvite(plan(tie("a")), { case: of, tie: id, how: "link", ...more } as never, worker, "Karim");
		expect(invite("z", loud)).toEqual(gone);
		expect(invite("a", { spoken: false })).toEqual(refusal("not-without-a-yes", "spoken"));
	});
	const told = (more: object, of_: object = {}) =>
		seats.decideTold(
			plan(
				tie("z"),
				tie("a", {
					wouldLike: [
						{ id: "l", words: "koken" },
						{ id: "m", words: "bellen" },
					],
					seat,
					...of_,
				}),
			),
			{ tie: "a", ...more } as never,
			{
				case: of,
				today,
				holder: "nadia",
				id: "new",
			},
		);
	const body = { tie: "a", seat: "seat", what: "fine", words: undefined, like: undefined, without: undefined, closes: [] };
	test("what they would like is kept, with a day to look whether somebody stands in", () => {
		const without = { holder: "nadia", lookAgain: "2026-12-08" };
		expect(told({ what: "would-like", words: "rijden" })).toEqual(
			entry("tie-told", { ...body, what: "would-like", words: "rijden", like: "new", without }, "seat"),
		);
		expect(told({ what: "would-like", words: "rijden" }, { standIn: "Bep", seat: undefined })).toEqual(
			entry("tie-told", { ...body, seat: undefined, what: "would-like", words: "rijden", like: "new" }),
		);
		expect(told({ what: "would-like" })).toEqual(refusal("would-like-what", "words"));
		expect(told({ what: "would-like", words: "x" }, { closed: ["theirs"] })).toEqual(refusal("not-now", undefined, { name: "a" }));
	});
	test("a pause needs no words, and that it is much is for who works here", () => {
		expect(told({ what: "pause", words: "ziek" })).toEqual(entry("tie-told", { ...body, what: "pause" }, "seat"));
		for (const what of ["less", "fine"])
			expect(told({ what, words: "druk" })).toEqual(entry("tie-told", { ...body, what, words: "druk" }, "seat", "responsible"));
		expect(told({ what: "pause" }, { closed: ["theirs"] }).kind).toBe("ok");
		expect(told({ what: "go-on", tie: "y" })).toEqual(gone);
	});
	test("not any more ends one, leaving ends all; only who joined leaves", () => {
		expect(told({ what: "not-any-more", like: "m" })).toEqual(entry("tie-told", { ...body, what: "not-any-more", like: "m", closes: ["m"] }, "seat"));
		for (const like of ["z", undefined]) expect(told({ what: "not-any-more", like })).toEqual(gone);
		expect(told({ what: "not-any-more", like: "m" }, { wouldLike: undefined })).toEqual(gone);
		expect(told({ what: "leave" })).toEqual(entry("tie-told", { ...body, what: "leave", closes: ["l", "m"] }, "seat"));
		expect(told({ what: "join" })).toEqual(entry("tie-told", { ...body, what: "join" }, "seat"));
		for (const what of ["join", "leave"]) expect(told({ what }, { seat: undefined })).toEqual(gone);
		expect(told({ what: "leave" }, { wouldLike: undefined })).toMatchObject({ value: [{ body: { closes: [] } }] });
	});
	test("who stands in closes what hung on one; still all right is asked", () => {
		const state = plan(tie("z"), tie("a", { wouldLike: [{ id: "l", words: "koken" }] }), tie("b", { seat }));
		const stand = (id: string, standIn?: string) => seats.decideStandIn(state, { case: of, tie: thing(id), standIn } as never);
		expect(stand("a", "Bep")).toEqual(wrote("stand-in-named", { tie: "a", standIn: "Bep", closes: ["l"] }));
		expect(stand("a")).toEqual(wrote("stand-in-named", { tie: "a", standIn: null, closes: [] }));
		expect(stand("b", "Bep")).toEqual(wrote("stand-in-named", { tie: "b", standIn: "Bep", closes: [] }));
		expect(stand("y", "Bep")).toEqual(gone);
		expect(seats.decideAskStill(state, of, "b")).toEqual(entry("still-asked", { tie: "b", seat: "seat" }, "seat"));
		expect(seats.decideAskStill(state, of, "a")).toEqual(entry("still-asked", { tie: "a", seat: undefined }));
		expect(seats.decideAskStill(state, of, "y")).toEqual(gone);
	});
	test("what somebody carries, when it is much, and where nobody stands in", () => {
		const now = { now: { words: "wassen" } };
		const step = (id: string, name: string | undefined, more: object = {}) => ({ id, who: { kind: "own", name }, ...more });
		const state = {
			...plan(
				tie("a", { name: "Sami", wouldLike: [{ id: "l", words: "koken" }] }),
				tie("b", { name: "Bep" }),
				tie("c", { name: "Els", wouldLike: [{ id: "l", words: "x" }], standIn: "Wim" }),
			),
			steps: [step("s", " sami "), step("t", "Sami", { done: {} }), step("u", "Sami"), step("v", undefined)],
			texts: { s: now, t: now, u: { now: undefined }, v: now },
		} as unknown as PlanState;
		const [sami, bep] = state.ties as [Tie, Tie];
		expect(seats.carriedBy(state, sami)).toEqual(["koken", "wassen"]);
		expect(seats.carriedBy(state, bep)).toEqual([]);
		expect(seats.carriesMuch(state, sami)).toBe(false);
		expect(seats.carriesMuch(state, tie("a", { name: "Sami", wouldLike: [1, 2].map((id) => ({ id, words: "x" })) }))).toBe(true);
		expect(seats.carriesMuch(state, tie("b", { still: { answer: "less" } }))).toBe(true);
		expect(seats.carriesMuch(state, tie("b", { still: { answer: "fine" } }))).toBe(false);
		expect(seats.withoutAnybody(state).map(({ id }) => id)).toEqual(["a"]);
	});
});

describe("a household", () => {
	const state = {
		...emptyHousehold,
		pages: [{ id: "x" }, { id: "p" }],
		parts: [{ id: "x" }, { id: "p" }, { id: "e", ended: {} }],
		options: [{ id: "x" }, { id: "o" }],
	} as never;
	const does = <Input>(decide: (state: never, input: Input, table: typeof worker, holder: string | null) => unknown, input: object) =>
		decide(state, { case: of, ...loud, ...input } as Input, worker, "nadia");
	test("an own page is written and taken off", () => {
		expect(does(household.decideOwnPage, { name: "Sami", words: "Ik kook" })).toEqual(
			wrote("own-page", { line: "one", name: "Sami", words: "Ik kook" }),
		);
		expect(does(household.decideOffPage, { line: "p" })).toEqual(wrote("own-page-gone", { line: "p" }));
		expect(does(household.decideOffPage, { line: "z" })).toEqual(gone);
	});
	test("who takes part has a question, an end and the person's yes", () => {
		const link = { organisation: "Thuiszorg", name: "Ans", question: "Wie wast?" };
		const body = { part: "one", ...link, until: undefined, holder: "nadia", yes: spoken, lookAgain: "2027-01-05" };
		expect(does(household.decideLink, link)).toEqual(wrote("part-linked", body));
		expect(does(household.decideLink, { ...link, until: today })).toEqual(wrote("part-linked", { ...body, until: today, lookAgain: today }));
		expect(does(household.decideLink, { ...link, until: "2026-11-23" })).toEqual(refusal("part-looks-ahead", "until"));
		expect(does(household.decideLink, { ...link, spoken: false })).toEqual(refusal("not-without-a-yes", "spoken"));
		expect(does(household.decideAnswer, { part: "p", words: "Ik" })).toEqual(wrote("part-answered", { part: "p", words: "Ik" }));
		expect(does(household.decideEndPart, { part: "p", words: "Klaar" })).toEqual(wrote("part-ended", { part: "p", words: "Klaar" }));
		for (const part of ["e", "z"])
			for (const decide of [household.decideAnswer, household.decideEndPart]) expect(does<never>(decide, { part })).toEqual(gone);
	});
	test("what can be chosen is chosen by the person; a way of their own, and a paper round the plan", () => {
		expect(household.decideOption(state, { case: of, what: "Dagopvang", asks: "Geld" } as never, worker, null)).toEqual(
			wrote("option", { option: "one", what: "Dagopvang", asks: "Geld" }),
		);
		expect(does(household.decideChoose, { option: "o", choice: "later", words: "Nu niet" })).toEqual(
			wrote("option-chosen", { option: "o", choice: "later", words: "Nu niet" }),
		);
		expect(does(household.decideChoose, { option: "z" })).toEqual(gone);
		expect(does(household.decideChoose, { option: "o", spoken: false })).toEqual(refusal("not-without-a-yes", "spoken"));
		expect(does(household.decideWay, { words: "Fluiten", where: "Bij de deur" })).toEqual(
			wrote("own-way", { way: "one", words: "Fluiten", where: "Bij de deur" }),
		);
		const paper = { organisation: "Gemeente", form: "Aanvraag", fields: ["Naam : Karim: Bos ", " los "] };
		const fields = [
			{ label: "Naam", value: "Karim: Bos" },
			{ label: "los", value: "" },
		];
		expect(does(household.decidePaper, paper)).toEqual(
			wrote("paper", { paper: "one", organisation: "Gemeente", form: "Aanvraag", fields, yes: spoken }),
		);
		expect(does(household.decidePaper, { ...paper, spoken: false })).toEqual(refusal("not-without-a-yes", "spoken"));
		expect(household.aroundHousehold([" Sami", "sami ", undefined, "  ", "Bep"])).toEqual(["Sami", "Bep"]);
	});
});

describe("cards", () => {
	const state = { ...noStrengths, lines: [{ id: "x" }, { id: "l" }] } as never;
	test("a line answers a question of its own card, and lies in a place of it or nowhere", () => {
		const fill = (more: object) =>
			cards.decideFill({ case: of, mine: true, card: "life", question: "moment", words: "Trouwen", ...more } as never, "new");
		const body = { line: "new", card: "life", question: "moment", words: "Trouwen", place: undefined };
		expect(fill({})).toEqual(wrote("card-line", body));
		expect(fill({ place: "light" })).toEqual(wrote("card-line", { ...body, place: "light" }));
		expect(fill({ place: "now" })).toEqual(wrote("card-line", body));
		expect(fill({ question: "strength" })).toEqual(refusal("another-card", "question"));
	});
	test("a line is taken off, or goes into the plan by the plan's own rules", () => {
		expect(cards.decideTake(state, { case: of, line: thing("l") })).toEqual(wrote("card-line-gone", { line: "l" }));
		expect(cards.decideTake(state, { case: of, line: thing("z") })).toEqual(gone);
		const into = (more: object) =>
			cards.decideInto(state, emptyPlan, { case: of, line: "l", words: "Koken", spoken: false, ...more } as never, worker);
		const moved = (as: string) => ({ kind: "planning.card-into-plan", body: { line: "l", as } });
		expect(into({ as: "matters" })).toEqual(
			done({ kind: "planning.matters", body: { text: "one", wording: "two", words: "Koken" } }, moved("matters")),
		);
		expect(into({ as: "goal", ...loud })).toMatchObject({
			value: [{ kind: "planning.goal-proposed" }, { kind: "planning.goal-agreed", body: { witness: "Marga" } }, moved("goal")],
		});
		expect(into({ as: "goal", words: "Hij moet koken" })).toEqual(refusal("how-would-i-say-it", "words", { said: "Hij moet" }));
		expect(into({ as: "goal", line: "z" })).toEqual(gone);
		expect(cards.decideGive({ case: of, words: "Soep", to: "Bep" } as never, "new")).toEqual(
			wrote("gift-given", { gift: "new", words: "Soep", to: "Bep" }),
		);
	});
});

describe("one sheet", () => {
	const missed = (when: string) => kept("own-word-missed", {}, { at: when as Instant });
	test("five wrong words within a day, and then another way", () => {
		const now = "2026-11-24T09:00:00.000Z" as Instant;
		const recent = [1, 2, 3, 4].map((hour) => missed(`2026-11-24T0${hour}:00:00.000Z`));
		const no = refusal("word-tried-too-often", "word");
		expect(mayTryWord(recent, now)).toBeUndefined();
		expect(mayTryWord([...recent, missed("2026-11-23T09:00:00.001Z")], now)).toEqual(no);
		expect(mayTryWord([...recent, missed("2026-11-23T09:00:00.000Z"), kept("matters", {}, { at: now })], now)).toBeUndefined();
	});
	test("what a text of the plan is called on the sheet", () => {
		const state = {
			...emptyPlan,
			matters: ["m"],
			goals: [
				{ id: "g", owner: { kind: "person" } },
				{ id: "h", owner: { kind: "other", name: "x" } },
			],
			texts: { m: { waiting: { words: "Rust" } } },
		} as unknown as PlanState;
		expect(["m", "g", "h", "home.see", "moon.see", "z"].map((id) => sheetTextOf(state, id))).toEqual([
			"matter/m",
			"goal/g",
			undefined,
			"side/home.see",
			undefined,
			undefined,
		]);
		const fresh = (kind: string, body: object) => [{ kind: `planning.${kind}`, body: body as Readonly<Record<string, unknown>> }];
		expect(sheetTextOf(state, "n", fresh("matters", { text: "n" }))).toBe("matter/n");
		expect(sheetTextOf(state, "n", fresh("goal-proposed", { goal: "n", owner: { kind: "person" } }))).toBe("goal/n");
		expect(sheetTextOf(state, "n", fresh("goal-proposed", { goal: "n", owner: { kind: "other" } }))).toBeUndefined();
		expect(sheetTextOf(state, "n", fresh("success", { text: "n", owner: { kind: "person" } }))).toBeUndefined();
		const agreed = { kind: "planning.words-agreed", body: { text: "m", wording: "w" } };
		expect(agreedIn(state, [agreed])).toEqual([{ text: "matter/m", words: "Rust" }]);
		expect(agreedIn(state, [...fresh("matters", { text: "m", wording: "w", words: "Stilte" }), agreed])).toEqual([
			{ text: "matter/m", words: "Stilte" },
		]);
		expect(agreedIn(state, [{ kind: "planning.goal-agreed", body: { goal: "g", wording: "v" } }])).toEqual([]);
		expect(agreedIn(state, fresh("matters", { text: "m", wording: "w", words: "x" }))).toEqual([]);
	});
});
