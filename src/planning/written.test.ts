/** What each deed writes into the plan: with the person's yes, waiting for it, or refused beside what is allowed. */
import { describe, expect, test } from "vitest";
import {
	asEntry,
	decideAgree,
	decideCelebrate,
	decideChange,
	decideDomain,
	decideDone,
	decideGoal,
	decideMatters,
	decideNo,
	decideReword,
	decideSettle,
	decideStep,
	decideWent,
	decideYes,
	needsYes,
	type Table,
	yesOf,
} from "./rules.ts";
import { type By, emptyPlan, type Goal, type OwnText, type PlanState, type SaidWords } from "./state.ts";
import { at, done, gone, ilse, loud, nadia, of, person, refusal, thing, today, worker, wrote } from "./testing/on-paper.ts";

const silent = { spoken: false };
const said = (wording: string, by = nadia): SaidWords => ({ wording, words: "x", by, at });
const text = (id: string, more: Partial<OwnText> = {}): OwnText => ({ id, was: [], declined: [], ...more });
const stands = (id: string): OwnText => text(id, { now: { ...said("w0", ilse), yes: { how: "own-device", by: ilse, at } } });
const plan = (more: Partial<PlanState> = {}, ...texts: OwnText[]): PlanState => ({
	...emptyPlan,
	texts: Object.fromEntries(texts.map((one) => [one.id, one])),
	...more,
});
const own: Goal = { id: "g", owner: { kind: "person" } };
const theirs: Goal = { id: "h", owner: { kind: "other", name: "Westhof" } };
const must = { words: "Ik moet bellen", asked: false };
const askMust = refusal("how-would-i-say-it", "words", { said: "moet" });

test("an entry stands in the one stream of the plan, open to the person", () => {
	expect(asEntry(of, { kind: "planning.x", body: { a: 1 } })).toEqual({
		kind: "planning.x",
		stream: { kind: "plan", id: "c" },
		case: "c",
		audience: { reach: "person" },
		body: { a: 1 },
	});
});
describe("a yes", () => {
	test("is the person's own act, their word on a device, or said out loud with somebody there", () => {
		expect(yesOf(person, silent)).toEqual({ kind: "ok", value: { how: "own-device" } });
		expect(yesOf({ ...worker, pin: true }, silent)).toEqual({ kind: "ok", value: { how: "pin" } });
		expect(yesOf(worker, loud)).toEqual({ kind: "ok", value: { how: "spoken", witness: "Marga" } });
		expect(yesOf(worker, { spoken: true })).toEqual(refusal("who-was-there", "witness"));
		expect(yesOf(worker, { spoken: false, witness: "Marga" })).toEqual({ kind: "ok", value: undefined });
	});
	test("is needed where it is the person's ground", () => {
		expect(needsYes(worker, loud)).toEqual({ kind: "ok", value: { how: "spoken", witness: "Marga" } });
		expect(needsYes(worker, silent)).toEqual(refusal("not-without-a-yes", "spoken"));
		expect(needsYes(worker, { spoken: true })).toEqual(refusal("who-was-there", "witness"));
	});
});

describe("what matters, and a side of life", () => {
	const input = { case: of, words: "Rust", asked: false, ...silent };
	const matters = wrote("matters", { text: "one", wording: "two", words: "Rust" });
	test("waits for a yes, or stands with it", () => {
		expect(decideMatters(plan(), input, worker)).toEqual(done(matters));
		expect(decideMatters(plan(), input, person)).toEqual(done(matters, wrote("words-agreed", { text: "one", wording: "two", how: "own-device" })));
		expect(decideMatters(plan(), { ...input, ...loud }, worker)).toEqual(
			done(matters, wrote("words-agreed", { text: "one", wording: "two", how: "spoken", witness: "Marga" })),
		);
		expect(decideMatters(plan(), { ...input, spoken: true }, worker)).toEqual(refusal("who-was-there", "witness"));
	});
	test("another wording is of a sentence that is there", () => {
		const state = plan({ matters: ["m", "n"] });
		expect(decideMatters(state, { ...input, text: thing("n") }, worker)).toEqual(
			done(wrote("matters", { text: "n", wording: "two", words: "Rust" })),
		);
		expect(decideMatters(state, { ...input, text: thing("z") }, worker)).toEqual(gone);
	});
	test("it is asked once how I would say it; who asks for it again is taken at their word, and 'must' is the person's to say", () => {
		expect(decideMatters(plan(), { ...input, ...must }, worker)).toEqual(askMust);
		expect(decideMatters(plan(), { ...input, ...must, asked: true }, worker).kind).toBe("ok");
		expect(decideMatters(plan(), { ...input, ...must }, person).kind).toBe("ok");
		expect(decideMatters(plan(), { ...input, words: "We vinden het goed" }, person)).toEqual(
			refusal("how-would-i-say-it", "words", { said: "We vinden" }),
		);
	});
	const side = { case: of, domain: "home" as const, part: "see" as const, whose: [], words: "Een tuin", asked: false, ...silent };
	const body = { text: "home.see", domain: "home", part: "see", wording: "two", words: "Een tuin" };
	test("a side of life is one text, and trouble says whose and who saw it", () => {
		expect(decideDomain(plan(), side, worker)).toEqual(done(wrote("domain-written", body)));
		expect(decideDomain(plan(), side, person)).toEqual(
			done(wrote("domain-written", body), wrote("words-agreed", { text: "home.see", wording: "two", how: "own-device" })),
		);
		const trouble = { ...side, part: "trouble" as const, whose: ["me"] } as unknown as typeof side;
		const troubled = { ...body, text: "home.trouble", part: "trouble", whose: ["me"] };
		expect(decideDomain(plan(), trouble, worker)).toEqual(done(wrote("domain-written", troubled)));
		expect(decideDomain(plan(), { ...trouble, seenBy: "Nadia" }, worker)).toEqual(done(wrote("domain-written", { ...troubled, seenBy: "Nadia" })));
		expect(decideDomain(plan(), { ...side, seenBy: "Nadia" }, worker)).toEqual(done(wrote("domain-written", body)));
	});
	test("what somebody saw is their wording; the rest is asked after", () => {
		expect(decideDomain(plan(), { ...side, ...must }, worker)).toEqual(askMust);
		expect(decideDomain(plan(), { ...side, ...must, seenBy: "Nadia" }, worker)).toEqual(askMust);
		expect(decideDomain(plan(), { ...side, ...must, part: "trouble", seenBy: "Nadia" }, worker).kind).toBe("ok");
	});
});

describe("a goal", () => {
	const input = { case: of, words: "Koken", asked: false, ...silent };
	const body = { goal: "one", wording: "two", words: "Koken", owner: { kind: "person" }, tiedTo: undefined };
	test("mine, or somebody else's under their own name and words", () => {
		expect(decideGoal(plan(), input, worker)).toEqual(done(wrote("goal-proposed", body)));
		expect(decideGoal(plan(), { ...input, ...loud }, worker)).toEqual(
			done(wrote("goal-proposed", body), wrote("goal-agreed", { goal: "one", wording: "two", how: "spoken", witness: "Marga" })),
		);
		expect(decideGoal(plan(), { ...input, ...must }, worker)).toEqual(askMust);
		expect(decideGoal(plan(), { ...input, spoken: true }, worker)).toEqual(refusal("who-was-there", "witness"));
		const other = { kind: "other", name: "Westhof", about: "de huur", sees: "post" };
		expect(decideGoal(plan(), { ...input, ...must, owner: "Westhof", about: "de huur", sees: "post" } as typeof input, worker)).toEqual(
			done(wrote("goal-proposed", { ...body, words: must.words, owner: other })),
		);
	});
	test("is tied to a goal of the person, and to no other", () => {
		const state = plan({ goals: [theirs, own] });
		expect(decideGoal(state, { ...input, tiedTo: thing("g") }, worker)).toEqual(done(wrote("goal-proposed", { ...body, tiedTo: "g" })));
		for (const tiedTo of ["h", "z"])
			expect(decideGoal(state, { ...input, tiedTo: thing(tiedTo) }, worker)).toEqual(refusal("tie-to-an-own-goal", "tiedTo"));
	});
	test("is said otherwise, in place of what waited", () => {
		const state = plan({ goals: [own, theirs] }, text("g", { waiting: said("w1") }), text("h"));
		const reword = (goal: string, more = {}) => decideReword(state, { ...input, goal: thing(goal), ...more }, worker);
		expect(reword("g")).toEqual(done(wrote("goal-reworded", { goal: "g", wording: "two", words: "Koken", replaces: "w1" })));
		expect(reword("h", must)).toEqual(done(wrote("goal-reworded", { goal: "h", wording: "two", words: must.words, replaces: undefined })));
		expect(reword("g", must)).toEqual(askMust);
		expect(reword("z")).toEqual(gone);
		expect(reword("g", loud)).toMatchObject({ value: [{}, wrote("goal-agreed", { goal: "g", wording: "two", how: "spoken", witness: "Marga" })] });
		expect(decideReword(plan({ goals: [own] }), { ...input, goal: thing("g") }, worker)).toMatchObject({
			value: [{ body: { replaces: undefined } }],
		});
	});
	test("is reached or laid aside once it stands, with a yes", () => {
		const settle = { case: of, goal: thing("g"), end: "reached" as const, words: "Gelukt", ...loud };
		expect(decideSettle(plan({ goals: [theirs, own] }, stands("g")), settle, worker)).toEqual(
			done(wrote("goal-settled", { goal: "g", end: "reached", words: "Gelukt", how: "spoken", witness: "Marga" })),
		);
		expect(decideSettle(plan({ goals: [own] }, stands("g")), { ...settle, ...silent }, worker)).toEqual(refusal("not-without-a-yes", "spoken"));
		for (const state of [plan({ goals: [own] }, text("g")), plan({ goals: [own] }), plan({ goals: [theirs] }, stands("g"))])
			expect(decideSettle(state, settle, worker)).toEqual(gone);
	});
});

describe("yes and no to what waits", () => {
	const state = plan({ goals: [own] }, stands("m"), text("g", { waiting: said("w1") }), text("t", { waiting: said("w2", ilse) }));
	const yes = (wording: string, table: Table, more = {}) => decideYes(state, { case: of, wording: thing(wording), ...silent, ...more }, table);
	test("is to exactly what one read", () => {
		expect(yes("w1", person)).toEqual(done(wrote("goal-agreed", { goal: "g", wording: "w1", how: "own-device" })));
		expect(yes("w2", worker, loud)).toEqual(done(wrote("words-agreed", { text: "t", wording: "w2", how: "spoken", witness: "Marga" })));
		expect(yes("w1", worker)).toEqual(refusal("not-without-a-yes", "spoken"));
		for (const wording of ["w0", "w9"]) expect(yes(wording, person)).toEqual(refusal("words-changed-meanwhile"));
	});
	const no = (wording: string, table: Table, more = {}) =>
		decideNo(state, { case: of, wording: thing(wording), words: "Nee", ...silent, ...more }, table);
	test("a no is the person's, or of who takes back what they proposed themselves", () => {
		const declined = { wording: "w1", words: "Nee", how: "own-device" };
		expect(no("w1", person)).toEqual(done(wrote("goal-declined", { goal: "g", ...declined })));
		expect(no("w1", worker)).toEqual(done(wrote("goal-declined", { goal: "g", ...declined })));
		expect(no("w1", { ...worker, by: { kind: "member", id: "tom" } })).toEqual(refusal("not-without-a-yes", "spoken"));
		expect(no("w2", worker)).toEqual(refusal("not-without-a-yes", "spoken"));
		expect(no("w2", worker, loud)).toEqual(
			done(wrote("words-declined", { text: "t", wording: "w2", words: "Nee", how: "spoken", witness: "Marga" })),
		);
		expect(no("w9", person)).toEqual(refusal("words-changed-meanwhile"));
	});
	test("who holds the wheel changes when both sides say so", () => {
		const proposed = (by: By) =>
			plan({
				domains: { home: { turns: [], given: [] }, money: { turns: [], given: [], proposed: { form: "together", wording: "w", why: "x", by, at } } },
			});
		const input = { case: of, wording: thing("w"), ...silent };
		const set = (how: object) => done(wrote("steering-set", { domain: "money", form: "together", since: today, why: "x", yes: how }));
		expect(decideYes(proposed(ilse), input, worker)).toEqual(set({ how: "own-device" }));
		expect(decideYes(proposed(ilse), input, person)).toEqual(refusal("the-other-side-too"));
		expect(decideYes(proposed(nadia), input, person)).toEqual(set({ how: "own-device" }));
		expect(decideYes(proposed(nadia), input, worker)).toEqual(refusal("not-without-a-yes", "spoken"));
		expect(decideYes(proposed(nadia), { ...input, ...loud }, worker)).toEqual(set({ how: "spoken", witness: "Marga" }));
	});
});

describe("a step", () => {
	const input = { case: of, words: "Bellen", who: "person" as const, asked: false, askedAround: false, ...silent };
	const body = {
		step: "one",
		wording: "two",
		words: "Bellen",
		goal: undefined,
		who: { kind: "person", name: undefined },
		can: undefined,
		helper: undefined,
		first: undefined,
		after: undefined,
		changes: undefined,
		around: undefined,
	};
	type Input = Parameters<typeof decideStep>[1];
	const step = (more: Partial<Input> = {}, state = plan(), table = worker) => decideStep(state, { ...input, ...more } as Input, table);
	test("of any size and without a day; in order, and for a goal that is there", () => {
		expect(step()).toEqual(done(wrote("step-added", body)));
		expect(step({}, plan(), person)).toEqual(
			done(wrote("step-added", body), wrote("words-agreed", { text: "one", wording: "two", how: "own-device" })),
		);
		expect(step(must)).toEqual(askMust);
		const state = plan({ goals: [own], steps: [{ id: "s", who: { kind: "person" } }] as unknown as PlanState["steps"] });
		expect(step({ goal: thing("g"), after: thing("s") }, state)).toEqual(done(wrote("step-added", { ...body, goal: "g", after: "s" })));
		expect(step({ goal: thing("z") }, state)).toEqual(gone);
		expect(step({ after: thing("z") }, state)).toEqual(gone);
	});
	test("what I cannot do now has somebody beside it", () => {
		expect(step({ can: "cannot-now" })).toEqual(refusal("cannot-now-needs-someone", "helper"));
		expect(step({ can: "cannot-now", helper: "Sami" })).toEqual(done(wrote("step-added", { ...body, can: "cannot-now", helper: "Sami" })));
		expect(step({ can: "cannot-now", who: "own", name: "Sami" }).kind).toBe("ok");
	});
	test.each(["own", "acquaintance", "volunteer", "worker", "specialist", "organisation"] as const)("somebody else's has a name: %s", (who) => {
		expect(step({ who })).toEqual(refusal("who-is-it", "name"));
		const professional = ["worker", "specialist", "organisation"].includes(who);
		expect(step({ who, name: "Sami" })).toEqual(
			professional ? refusal("who-around-you", "around") : done(wrote("step-added", { ...body, who: { kind: who, name: "Sami" } })),
		);
		expect(step({ who, name: "Sami", askedAround: true }).kind).toBe("ok");
	});
	test("who around could do it is kept with the step, 'nobody' too", () => {
		for (const [around, nobody] of [
			["Sami", false],
			["Niemand", true],
		] as const)
			expect(step({ who: "worker", name: "Nadia", around })).toEqual(
				done(
					wrote("step-added", { ...body, who: { kind: "worker", name: "Nadia" }, around }),
					wrote("around-answered", { words: around, nobody, about: "Bellen" }),
				),
			);
		expect(step({ who: "worker", name: "Nadia", around: "Sami", spoken: true })).toEqual(refusal("who-was-there", "witness"));
	});
	test("is done when it stands", () => {
		const steps = [{ id: "r" }, { id: "s" }] as unknown as PlanState["steps"];
		const input = { case: of, step: thing("s"), words: "Gebeld" };
		expect(decideDone(plan({ steps }, stands("s")), input, worker)).toEqual(done(wrote("step-done", { step: "s", words: "Gebeld", on: today })));
		for (const state of [plan({ steps }), plan({ steps }, text("s")), plan({}, stands("s")), plan({ steps: steps.slice(0, 1) }, stands("s"))])
			expect(decideDone(state, input, worker)).toEqual(gone);
	});
});

describe("agreements, successes and how it was before", () => {
	const input = { case: of, words: "Wij bellen", side: "worker", name: "Nadia", form: "x", when: "vrijdag", ...silent } as unknown as Parameters<
		typeof decideAgree
	>[1];
	const entry = (more: object = {}) =>
		wrote("agreement", { agreement: "one", wording: "two", words: "Wij bellen", side: "worker", name: "Nadia", form: "x", when: "vrijdag", ...more });
	const agreed = (more: object) => wrote("words-agreed", { text: "one", wording: "two", ...more });
	test("what a worker promises stands at once; what the person would do waits for their yes", () => {
		expect(decideAgree(plan(), input, worker)).toEqual(done(entry(), agreed({ how: "own-device" })));
		expect(decideAgree(plan(), { ...input, ...loud }, worker)).toEqual(done(entry(), agreed({ how: "spoken", witness: "Marga" })));
		expect(decideAgree(plan(), { ...input, side: "person" }, worker)).toEqual(done(entry({ side: "person" })));
		expect(decideAgree(plan(), { ...input, side: "person" }, person)).toEqual(done(entry({ side: "person" }), agreed({ how: "own-device" })));
		expect(decideAgree(plan(), { ...input, side: "person", ...loud }, worker)).toMatchObject({ value: [{}, { body: { how: "spoken" } }] });
	});
	test("how it went is said of one that is there", () => {
		const agreements = [{ id: "b" }, { id: "a" }] as unknown as PlanState["agreements"];
		const went = { case: of, agreement: thing("a"), how: "moved", why: "ziek", soNow: "maandag" } as unknown as Parameters<typeof decideWent>[1];
		expect(decideWent(plan({ agreements }), went)).toEqual(
			done(wrote("agreement-went", { agreement: "a", how: "moved", why: "ziek", soNow: "maandag" })),
		);
		expect(decideWent(plan({ agreements: agreements.slice(0, 1) }), went)).toEqual(gone);
	});
	test("a success, and what changed since when, in the person's words", () => {
		expect(decideCelebrate(plan(), { case: of, words: "Gelukt", celebrated: "Taart", ...silent }, person)).toEqual(
			done(wrote("success", { success: "one", wording: "two", words: "Gelukt", celebrated: "Taart" }), agreed({ how: "own-device" })),
		);
		const change = { case: of, then: "Alleen", since: "mei", words: "Samen", domain: "home" as const, ...silent };
		expect(decideChange(plan(), change, worker)).toEqual(
			done(wrote("then-since-now", { change: "one", wording: "two", then: "Alleen", since: "mei", words: "Samen", domain: "home" })),
		);
		expect(decideChange(plan(), change, person)).toMatchObject({ value: [{}, agreed({ how: "own-device" })] });
	});
});
