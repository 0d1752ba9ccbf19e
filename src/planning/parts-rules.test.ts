/** What stands with a goal, who weighs in, what can be learnt, and which tie asks a second thought. */
import { describe, expect, test } from "vitest";
import type { AnyEntry } from "#src/kernel/journal.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import { aimsIn, decideEndPressing, decideLeft, decideMove, decidePoint, decidePressing } from "./aims/rules.ts";
import { consentsIn, decideConsent, decideParty, partiesIn } from "./parties/rules.ts";
import { arrangementsIn, decideArrange, decideEndArrangement, decideSkill, type Skill, skillsIn, stillToArrange, viewOf } from "./skills/rules.ts";
import { emptyPlan, type PlanState } from "./state.ts";
import { decideLayDown, decideWorry, thinkFirst, worriesIn } from "./tie-worry/rules.ts";
import { pricePerKm } from "./travel-price/rules.ts";
import { at, done, gone, ilse, kept, loud, nadia, of, person, refusal, spoken, thing, today, worker, wrote as written } from "./testing/on-paper.ts";

const wrote = (kind: string, body: object) => done(written(kind, body));
const given = (entries: readonly AnyEntry[] = [], state: Partial<PlanState> = {}) => ({ state: { ...emptyPlan, ...state }, entries });

describe("aims", () => {
	const goals: PlanState["goals"] = [
		{ id: "h", owner: { kind: "other", name: "Westhof" } },
		{ id: "g", owner: { kind: "person" } },
	];
	const base = { case: of, goal: thing("g"), ...loud };
	const state = given([], { goals, matters: ["m"] });
	test("a goal points at what matters, or at nothing any more", () => {
		expect(decidePoint(state, { ...base, matter: thing("m") }, worker)).toEqual(wrote("goal-pointed", { goal: "g", matter: "m", yes: spoken }));
		expect(decidePoint(state, base, worker)).toEqual(wrote("goal-pointed", { goal: "g", matter: null, yes: spoken }));
		expect(decidePoint(state, { ...base, matter: thing("z") }, worker)).toEqual(gone);
	});
	test("by whom one is left in peace, and who is got to move, on an own goal and with a yes", () => {
		const left = { by: "Westhof", needs: "Bericht", shown: "Bonnen", until: today };
		expect(decideLeft(state, { ...base, ...left }, worker)).toEqual(wrote("peace-told", { goal: "g", ...left, yes: spoken }));
		const move = { who: "Sami", moves: "Belt", mine: "Vraag", help: "Bep" } as { who: string };
		expect(decideMove(state, { ...base, ...move } as Parameters<typeof decideMove>[1], worker)).toEqual(
			wrote("moving-told", { goal: "g", ...move, yes: spoken }),
		);
		for (const goal of ["h", "z"]) expect(decideLeft(state, { ...base, ...left, goal: thing(goal) }, worker)).toEqual(gone);
		expect(decideLeft(state, { ...base, ...left, spoken: false }, worker)).toEqual(refusal("not-without-a-yes", "spoken"));
	});
	const press = (more: object = {}) => kept("pressing-told", { pressing: "p", what: "Vonnis", on: today, ...more });
	test("what presses is told by each from their own side", () => {
		const told = given([press(), press({ pressing: "q", mine: "Erg" })]);
		const say = (more: object, table = worker) =>
			decidePressing(told, { case: of, what: "Vonnis", ...more } as Parameters<typeof decidePressing>[1], table);
		const body = { pressing: "one", what: "Vonnis", on: undefined, setBy: undefined, others: undefined, mine: undefined };
		expect(say({})).toEqual(wrote("pressing-told", body));
		expect(say({ on: today, setBy: "Rechter", others: "Erg", pressing: "p" })).toEqual(
			wrote("pressing-told", { ...body, pressing: "p", on: today, setBy: "Rechter", others: "Erg" }),
		);
		expect(say({ mine: "Erg" })).toEqual(refusal("theirs-to-say", "mine"));
		expect(say({ mine: "Erg" }, person)).toEqual(wrote("pressing-told", { ...body, mine: "Erg" }));
		expect(say({ mine: "Erg", pressing: "q" })).toEqual(wrote("pressing-told", { ...body, pressing: "q", mine: "Erg" }));
		expect(say({ pressing: "z" })).toEqual(gone);
		expect(decideEndPressing(told, { case: of, pressing: thing("q") })).toEqual(wrote("pressing-ended", { pressing: "q" }));
		expect(decideEndPressing(told, { case: of, pressing: thing("z") })).toEqual(gone);
	});
	test("all of it stands with the goal, the last of each; what the person finds of it stays when another tells more", () => {
		const yes = { how: "own-device" };
		const entries = [
			kept("peace-told", { goal: "g", by: "Westhof", yes }),
			kept("goal-pointed", { goal: "g", matter: "m", yes }),
			kept("moving-told", { goal: "g", who: "Sami", yes }),
			kept("moving-told", { goal: "i", who: "Bep", yes }),
			kept("peace-told", { goal: "i", by: "Oosthof", yes }),
			press({ mine: "Erg" }),
			press({ others: "Heel erg" }),
			press({ pressing: "q" }),
			kept("pressing-ended", { pressing: "q" }),
			kept("matters", { pressing: "p", goal: "g" }),
		];
		expect(aimsIn(entries)).toEqual({
			ofGoal: { g: { matter: "m", peace: { by: "Westhof" }, moving: { who: "Sami" } }, i: { moving: { who: "Bep" }, peace: { by: "Oosthof" } } },
			pressing: [{ id: "p", what: "Vonnis", on: today, others: "Heel erg", mine: "Erg", told: nadia, at }],
		});
		expect(aimsIn([...entries, kept("goal-pointed", { goal: "g", matter: null, yes })]).ofGoal["g"]).toEqual({
			matter: undefined,
			peace: { by: "Westhof" },
			moving: { who: "Sami" },
		});
	});
});

describe("parties", () => {
	const yes = { how: "own-device" };
	const set = (more: object = {}, moment = at) =>
		kept("party-set", { party: "p", name: "Sami", kind: "family", influence: "advises", yes, ...more }, { at: moment });
	type Input = Parameters<typeof decideParty>[1];
	const party = (more: object, table = worker) =>
		decideParty(given([set()]), { case: of, influence: "decides", ...loud, ...more } as unknown as Input, table);
	test("who weighs in has a name, a kind and a yes; what is known stays", () => {
		const body = { party: "one", name: "Bep", kind: "neighbour", influence: "decides", what: undefined, yes: spoken };
		expect(party({ name: "Bep", kind: "neighbour" })).toEqual(wrote("party-set", body));
		expect(party({ party: "p", name: "Bep", kind: "neighbour", what: "Geld" })).toEqual(
			wrote("party-set", { ...body, party: "p", name: "Sami", kind: "family", what: "Geld" }),
		);
		expect(party({ kind: "neighbour" })).toEqual(refusal("who-is-it", "name"));
		expect(party({ name: "Bep" })).toEqual(refusal("which-party", "kind"));
		expect(party({ party: "z", name: "Bep", kind: "neighbour" })).toEqual(gone);
		expect(party({ name: "Bep", kind: "neighbour", spoken: false })).toEqual(refusal("not-without-a-yes", "spoken"));
	});
	test("each turn is kept, oldest first; what was said to a deed stays told", () => {
		const later = "2026-11-22T09:00:00.000Z" as Instant;
		expect(partiesIn([set(), set({ influence: "decides", what: "Geld" }, later), set({ party: "q" }), kept("matters", {})])).toEqual([
			{
				id: "p",
				name: "Sami",
				kind: "family",
				turns: [
					{ influence: "advises", what: undefined, since: "2026-11-20", yes },
					{ influence: "decides", what: "Geld", since: "2026-11-22", yes },
				],
			},
			{ id: "q", name: "Sami", kind: "family", turns: [{ influence: "advises", what: undefined, since: "2026-11-20", yes }] },
		]);
		const answered = (body: object) => kept("deed-answered", { agreement: "a", ...body });
		expect(consentsIn([answered({ talked: "Aan tafel" }), answered({ answer: "no" }), kept("matters", { agreement: "b" })])).toEqual({
			a: { answer: "no", talked: "Aan tafel", on: "2026-11-20" },
		});
		expect(consentsIn([answered({ talked: "Aan tafel" }), answered({ talked: "Buiten" })])["a"]?.talked).toBe("Buiten");
	});
	test("a yes to what we do is the person's; a worker says who was there, how it was talked over, or on which ground", () => {
		const agreements = [
			{ id: "b", side: "person" },
			{ id: "a", side: "worker" },
		] as unknown as PlanState["agreements"];
		const say = (more: object, table = worker) =>
			decideConsent(
				given([], { agreements }),
				{ case: of, agreement: thing("a"), spoken: false, ...more } as Parameters<typeof decideConsent>[1],
				table,
			);
		const body = { agreement: "a", answer: undefined, talked: undefined, ground: undefined, how: undefined };
		expect(say({ answer: "yes", ...loud })).toEqual(wrote("deed-answered", { ...body, answer: "yes", how: spoken }));
		expect(say({ answer: "yes" })).toEqual(refusal("not-without-a-yes", "spoken"));
		expect(say({ talked: "Aan tafel" })).toEqual(wrote("deed-answered", { ...body, talked: "Aan tafel" }));
		expect(say({ ground: "law" })).toEqual(wrote("deed-answered", { ...body, ground: "law" }));
		expect(say({})).toEqual(refusal("what-was-said", "talked"));
		expect(say({}, person)).toEqual(refusal("what-was-said", "talked"));
		expect(say({ answer: "no", talked: "Zelf", ground: "law" }, person)).toEqual(
			wrote("deed-answered", { agreement: "a", answer: "no", talked: "Zelf", how: { how: "own-device" } }),
		);
		for (const agreement of ["b", "z"]) expect(say({ agreement, answer: "yes", ...loud })).toEqual(gone);
	});
});

describe("skills", () => {
	const told = (more: object = {}, by = nadia) => kept("skill-told", { skill: "s", what: "Post", state: "can", ...more }, { by });
	const made = (more: object = {}) => kept("arrangement-made", { arrangement: "a", skill: "s", words: "Bep leest", yes: spoken, ...more });
	const view = (more: object = {}) => ({ state: "can", found: undefined, note: undefined, by: nadia, on: "2026-11-20", ...more });
	test("each thing with how it was seen from either side, and what is arranged for good", () => {
		const skills = skillsIn([told(), told({ what: "Anders", state: "learns", found: "tried", note: "x" }, ilse), told({ skill: "t" }), made()]);
		expect(skills).toEqual([
			{ id: "s", what: "Post", views: [view(), view({ state: "learns", found: "tried", note: "x", by: ilse })] },
			{ id: "t", what: "Post", views: [view()] },
		]);
		const [first] = skills as [Skill];
		expect(viewOf(first, "person")?.by).toEqual(ilse);
		expect(viewOf(first, "worker")?.by).toEqual(nadia);
		expect(viewOf({ ...first, views: [] }, "worker")).toBeUndefined();
		const arranged = { id: "a", skill: "s", words: "Bep leest", yes: spoken, on: "2026-11-20" };
		expect(
			arrangementsIn([told(), made({ words: "Oud" }), made(), made({ arrangement: "b" }), kept("arrangement-ended", { arrangement: "b" })]),
		).toEqual([arranged]);
	});
	test("what cannot be learnt and is not arranged yet is a question", () => {
		const of = (id: string, ...states: string[]): Skill => ({
			id,
			what: "x",
			views: states.map((state) => view({ state })) as unknown as Skill["views"],
		});
		const all = [of("s", "cannot-learn"), of("t", "can", "cannot-learn"), of("u", "cannot-learn", "can"), of("v")];
		expect(stillToArrange(all, arrangementsIn([made()])).map(({ id }) => id)).toEqual(["t"]);
	});
	test("a thing is named once, and looked at again", () => {
		const tell = (more: object) =>
			decideSkill(given([told()]), { case: of, state: "can", ...more } as unknown as Parameters<typeof decideSkill>[1], worker);
		const body = { skill: "one", what: "Bellen", state: "can", found: undefined, note: undefined };
		expect(tell({ what: "Bellen" })).toEqual(wrote("skill-told", body));
		expect(tell({ what: "Bellen", skill: "s", found: "tried", note: "x" })).toEqual(
			wrote("skill-told", { ...body, skill: "s", what: "Post", found: "tried", note: "x" }),
		);
		expect(tell({})).toEqual(refusal("which-thing", "what"));
		expect(tell({ what: "Bellen", skill: "z" })).toEqual(gone);
	});
	test("what is arranged for good stands with a yes, and ends", () => {
		const state = given([told(), made()]);
		const arrange = (more: object) =>
			decideArrange(state, { case: of, words: "Bep belt", ...loud, ...more } as unknown as Parameters<typeof decideArrange>[1], worker);
		const body = { arrangement: "one", skill: undefined, words: "Bep belt", people: undefined, standIn: undefined, ifGone: undefined, yes: spoken };
		expect(arrange({})).toEqual(wrote("arrangement-made", body));
		expect(arrange({ arrangement: "a", people: "Bep", standIn: "Sami", ifGone: "Wij" })).toEqual(
			wrote("arrangement-made", { ...body, arrangement: "a", skill: "s", people: "Bep", standIn: "Sami", ifGone: "Wij" }),
		);
		expect(arrange({ skill: "s" })).toEqual(wrote("arrangement-made", { ...body, skill: "s" }));
		expect(arrange({ skill: "z" })).toEqual(gone);
		expect(arrange({ arrangement: "z" })).toEqual(gone);
		expect(arrange({ spoken: false })).toEqual(refusal("not-without-a-yes", "spoken"));
		expect(decideEndArrangement(state, { case: of, arrangement: thing("a"), why: "Weg" })).toEqual(
			wrote("arrangement-ended", { arrangement: "a", why: "Weg" }),
		);
		expect(decideEndArrangement(state, { case: of, arrangement: thing("z") })).toEqual(gone);
	});
});

describe("a worry about a tie", () => {
	const worry = (tie: string, name: string, lookAgain = today) => kept("tie-worry", { tie, name, seen: "x", holder: null, lookAgain });
	const open = worriesIn([worry("t", "Sami"), worry("u", "Bep"), kept("tie-worry-laid-down", { tie: "t" }), kept("matters", { tie: "u" })]);
	test("is there until it is laid down, as it was said last", () => {
		expect(open).toEqual([{ tie: "u", name: "Bep", seen: "x", lookAgain: today, at }]);
		expect(worriesIn([worry("u", "Bep"), worry("u", "Bep B.")]).map(({ name }) => name)).toEqual(["Bep B."]);
	});
	test("asks a second thought before they are asked along, by tie or by name", () => {
		const first = refusal("think-first", "knowing", { name: "Bep" });
		for (const who of [{ tie: "u" }, { name: " bep " }, { tie: "t", name: "BEP" }]) {
			expect(thinkFirst(open, who, false)).toEqual(first);
			expect(thinkFirst(open, who, true)).toBeUndefined();
		}
		for (const who of [{ tie: "t" }, { name: "Sami" }, {}]) expect(thinkFirst(open, who, false)).toBeUndefined();
	});
	test("is for few eyes, about a tie that is there, and looked at again today or later", () => {
		const ties = [
			{ id: "t", name: "Sami" },
			{ id: "u", name: "Bep" },
		] as unknown as PlanState["ties"];
		const entry = (kind: string, body: object) =>
			done({ kind: `planning.${kind}`, stream: { kind: "plan", id: "c" }, case: "c", audience: { reach: "responsible" }, body });
		const input = { case: of, tie: thing("u"), seen: "Hij leent geld", lookAgain: today };
		expect(decideWorry({ ...emptyPlan, ties }, input, "nadia", today)).toEqual(
			entry("tie-worry", { tie: "u", name: "Bep", seen: "Hij leent geld", holder: "nadia", lookAgain: today }),
		);
		expect(decideWorry({ ...emptyPlan, ties }, { ...input, lookAgain: "2026-11-23" as CalendarDay }, null, today)).toEqual(
			refusal("worry-looks-ahead", "lookAgain"),
		);
		expect(decideWorry({ ...emptyPlan, ties: ties.slice(0, 1) }, input, null, today)).toEqual(gone);
		expect(decideLayDown(open, { case: of, tie: thing("u") })).toEqual(entry("tie-worry-laid-down", { tie: "u" }));
		expect(decideLayDown(open, { case: of, tie: thing("t") })).toEqual(gone);
	});
});

test("a kilometre costs what was set last before that day, and before that what the house came with", () => {
	const set = (from: string, cents: number) => ({ from: from as CalendarDay, cents });
	const prices = [set("2026-01-01", 25), set("2026-11-24", 30), set("2026-12-01", 40), set("2026-06-01", 27)];
	expect(pricePerKm(prices, today)).toBe(0.3);
	expect(pricePerKm([...prices].reverse(), "2026-11-23" as CalendarDay)).toBe(0.27);
	expect(pricePerKm(prices, "2025-12-31" as CalendarDay)).toBe(0.23);
});
