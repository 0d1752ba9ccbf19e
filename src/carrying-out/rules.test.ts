/** Along the way: what looking back, taking over, a crisis, a decision and waiting write down, and what each refuses beside what it allows. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseId, ThingId } from "#src/kernel/ids.ts";
import { addDays, type CalendarDay, type Instant } from "#src/kernel/time.ts";
import { foldPlan, type PlanState, type SteeringForm } from "#src/planning/index.ts";
import type { CarryingOut, TakeOver } from "./model.ts";
import type { LookBackInput, TakeOverInput } from "./operations.ts";
import {
	decideCrisis,
	decideDecision,
	decideEndCrisis,
	decideEndWaiting,
	decideHandBack,
	decideLonger,
	decideLookBack,
	decideTakeOver,
	decideWaiting,
	readAgrees,
	readHandedOn,
	type Table,
} from "./rules.ts";

const of = "c" as CaseId;
const thing = (id: string) => id as ThingId;
const today = "2026-11-24" as CalendarDay;
const [yesterday, tomorrow] = [addDays(today, -1), addDays(today, 1)];
const stamp = { at: "2026-11-20T09:00:00.000Z" as Instant, by: "m" };
const table: Table = { today, speaker: "worker", holder: "nadia", ids: ["first", "second"] };
const calm: CarryingOut = { lookBacks: [], takeOvers: [], crises: [], decisions: [], waiting: [] };
const entry = (kind: string, body: unknown) => ({
	kind: `carrying-out.${kind}`,
	stream: { kind: "carrying-out", id: "c" },
	case: "c",
	audience: { reach: "person" },
	body,
});
const refusal = (code: string, field?: string) =>
	field === undefined
		? { kind: "refusal", code: `carrying-out.${code}`, words: {} }
		: { kind: "refusal", code: `carrying-out.${code}`, words: {}, field };
const done = (...value: unknown[]) => ({ kind: "ok", value });

describe("lines as they are said", () => {
	test.each([
		["Sami: het gaat goed zo", { who: "Sami", words: "het gaat goed zo" }],
		["  Sami :  om 9:30 al  ", { who: "Sami", words: "om 9:30 al" }],
		[" het gaat goed ", { who: "het gaat goed", words: "" }],
		[":", { who: "", words: "" }],
	])("who stands before the first colon: %s", (line, read) => expect(readAgrees(line)).toEqual(read));
	test.each([
		["de post: Sami, anders Bep", { what: "de post", to: "Sami", standIn: "Bep" }],
		["de post: Sami anders  Bep ", { what: "de post", to: "Sami", standIn: "Bep" }],
		["the post: Sami, OTHERWISE Bep", { what: "the post", to: "Sami", standIn: "Bep" }],
		["de post:  Sami  ", { what: "de post", to: "Sami" }],
		["de post: Sami  ,  anders Bep", { what: "de post", to: "Sami", standIn: "Bep" }],
		["de post: veranderswie", { what: "de post", to: "veranderswie" }],
		["de post", { what: "de post", to: "" }],
	])("what, to whom, and who steps in: %s", (line, read) => expect(readHandedOn(line)).toEqual(read));
	test("whatever is typed is read, and no word of it is made up", () => {
		fc.assert(
			fc.property(fc.string(), (line) => {
				const { who, words } = readAgrees(line);
				expect(line).toContain(who);
				expect(line).toContain(words);
				expect(readHandedOn(line).what).toBe(who);
			}),
		);
	});
});

describe("looking back together", () => {
	type Tie = PlanState["ties"][number];
	const tie = (id: string, closed: Tie["closed"] = []): Tie => ({ id, closed }) as unknown as Tie;
	const steered = (form: SteeringForm): PlanState["domains"] => ({
		money: { turns: [{ form, from: yesterday, by: { kind: "member", id: "m" } }], given: [] },
	});
	const plan = (more: Partial<PlanState> = {}) => ({ ...foldPlan([]), seq: 12, ...more });
	const input = (more: Partial<LookBackInput> = {}): LookBackInput => ({ case: of, how: "spoken", ...more });
	const empty = {
		lookBack: "first",
		version: 1,
		plan: { seq: 12, yeses: 0 },
		how: "spoken",
		present: [],
		wentWell: [],
		agrees: [],
		changes: undefined,
		handOn: [],
		ties: [],
		next: undefined,
	};
	test("makes a version of the plan out of very little", () => {
		expect(decideLookBack(calm, plan(), input(), table)).toEqual({
			kind: "ok",
			value: { entries: [entry("looked-back", empty)], lighter: [], pauses: [], how: "spoken" },
		});
	});
	test("keeps all that was said", () => {
		const said = input({
			how: "paper",
			present: ["Sami"],
			wentWell: ["De post is open"],
			agrees: ["Sami: goed zo"],
			changes: "Minder vaak",
			handOn: ["de post: Sami, anders Bep"],
			next: today,
		});
		const yes = { by: { kind: "person", id: "p" }, at: stamp.at } as unknown as PlanState["yeses"][number];
		const lookBacks = [4, 2].map((version) => ({ ...empty, ...stamp, version, how: "spoken" as const }));
		expect(decideLookBack({ ...calm, lookBacks }, plan({ yeses: [yes, yes] }), said, table)).toEqual({
			kind: "ok",
			value: {
				entries: [
					entry("looked-back", {
						...empty,
						version: 3,
						plan: { seq: 12, yeses: 2 },
						how: "paper",
						present: ["Sami"],
						wentWell: ["De post is open"],
						agrees: [{ who: "Sami", words: "goed zo" }],
						changes: "Minder vaak",
						handOn: [{ what: "de post", to: "Sami", standIn: "Bep" }],
						next: { thing: "second", on: today, holder: "nadia" },
					}),
				],
				lighter: [],
				pauses: [],
				how: "paper",
			},
		});
	});
	test("never without the person: a worker says how they were there, and what they do themselves is their own", () => {
		const { how: _how, ...silent } = input();
		expect(decideLookBack(calm, plan(), silent, table)).toEqual(refusal("not-without-the-person", "how"));
		for (const given of [silent, input({ how: "paper" })])
			expect(decideLookBack(calm, plan(), given, { ...table, speaker: "person" })).toMatchObject({ kind: "ok", value: { how: "own-device" } });
	});
	test("again on a day to come or today, not yesterday", () => {
		expect(decideLookBack(calm, plan(), input({ next: yesterday }), table)).toEqual(refusal("day-is-past", "next"));
		expect(decideLookBack(calm, plan(), input({ next: today }), table).kind).toBe("ok");
	});
	test("another way of steering is proposed; the way it is already is not, and what was taken over goes back by its own road", () => {
		const lighter = (now: SteeringForm, form: "self" | "own" | "together") =>
			decideLookBack(calm, plan({ domains: steered(now) }), input({ steering: { money: form } }), table);
		expect(lighter("together", "self")).toMatchObject({ kind: "ok", value: { lighter: [{ domain: "money", form: "self" }] } });
		expect(lighter("together", "together")).toMatchObject({ kind: "ok", value: { lighter: [] } });
		expect(lighter("taken-over", "self")).toEqual(refusal("hand-back-on-its-page"));
		const fresh = decideLookBack(calm, plan(), input({ steering: { money: "own" } }), table);
		expect(fresh.kind === "ok" && fresh.value.lighter).toEqual([{ domain: "money", form: "own" }]);
		// What is taken over and not spoken of does not stand in the way.
		expect(decideLookBack(calm, plan({ domains: steered("taken-over") }), input(), table).kind).toBe("ok");
	});
	test("own people are asked; who wants a pause gets it, unless they closed it themselves; strangers are left out", () => {
		const ties = { sami: "pause", bep: "pause", ria: "good", nobody: "pause" } as const;
		const decided = decideLookBack(
			calm,
			plan({ ties: [tie("bep", ["theirs"]), tie("sami", ["person"]), tie("ria"), tie("els")] }),
			input({ ties }),
			table,
		);
		expect(decided).toMatchObject({
			kind: "ok",
			value: {
				pauses: ["sami"],
				entries: [
					{
						body: {
							ties: [
								{ tie: "sami", answer: "pause" },
								{ tie: "bep", answer: "pause" },
								{ tie: "ria", answer: "good" },
							],
						},
					},
				],
			},
		});
	});
});

const taken: TakeOver = {
	takeOver: "t",
	domain: "money",
	from: yesterday,
	holder: null,
	...stamp,
	periods: [{ reason: " De huur ", backOn: today, backWhen: "x", ...stamp }],
};
const back: TakeOver = { ...taken, back: { to: "self", on: today, ...stamp } };
const during = (...takeOvers: TakeOver[]): CarryingOut => ({ ...calm, takeOvers });

describe("taking over for a while", () => {
	const input = (more: Partial<TakeOverInput> = {}): TakeOverInput => ({
		case: of,
		domain: "money",
		reason: "De huur",
		backOn: tomorrow,
		backWhen: "De huur is betaald",
		way: "agreed",
		how: "spoken",
		...more,
	});
	const body = {
		takeOver: "first",
		domain: "money",
		from: today,
		reason: "De huur",
		backOn: tomorrow,
		backWhen: "De huur is betaald",
		still: undefined,
		holder: "nadia",
	};
	test("agreed: with how they agreed, and what they go on doing", () => {
		expect(decideTakeOver(calm, input({ still: "Hij opent de post" }), table)).toEqual({
			kind: "ok",
			value: { entries: [entry("took-over", { ...body, still: "Hij opent de post", agreed: "spoken" })], overHead: false },
		});
		expect(decideTakeOver(calm, input({ how: undefined }), table)).toEqual(refusal("how-did-they-agree", "how"));
	});
	test("over the head: on a ground, with what was said about it", () => {
		const over = input({ way: "over-head", how: undefined, ground: "law", said: "Hij was boos" });
		expect(decideTakeOver(calm, over, table)).toEqual({
			kind: "ok",
			value: { entries: [entry("took-over", { ...body, overHead: { ground: "law", said: "Hij was boos" } })], overHead: true },
		});
		expect(decideTakeOver(calm, { ...over, ground: undefined }, table)).toEqual(refusal("which-ground", "ground"));
		expect(decideTakeOver(calm, { ...over, said: undefined }, table)).toEqual(refusal("what-was-said", "said"));
	});
	test("back on a day to come, never today", () => {
		for (const backOn of [yesterday, today])
			expect(decideTakeOver(calm, input({ backOn }), table)).toEqual(refusal("back-on-a-day-to-come", "backOn"));
	});
	test("one domain once at a time; another beside it, and again after it went back", () => {
		expect(decideTakeOver(during(taken), input(), table)).toEqual(refusal("already-taken-over", "domain"));
		expect(decideTakeOver(during(taken), input({ domain: "people" }), table).kind).toBe("ok");
		expect(decideTakeOver(during(back), input(), table).kind).toBe("ok");
		expect(decideTakeOver(during(back, taken), input(), table)).toEqual(refusal("already-taken-over", "domain"));
	});
	const longer = { case: of, takeOver: thing("t"), reason: "Het vonnis ligt er", backOn: tomorrow, backWhen: "De rechter was er" };
	test("longer only with an argument of its own, and a day to come", () => {
		expect(decideLonger(during(taken), longer, table)).toEqual(
			done(entry("longer", { takeOver: "t", reason: "Het vonnis ligt er", backOn: tomorrow, backWhen: "De rechter was er", holder: "nadia" })),
		);
		expect(decideLonger(during(taken), { ...longer, backOn: today }, table)).toEqual(refusal("back-on-a-day-to-come", "backOn"));
		for (const reason of ["De huur", "  de HUUR "])
			expect(decideLonger(during(taken), { ...longer, reason }, table)).toEqual(refusal("a-new-argument", "reason"));
		const two = { ...taken, periods: [...taken.periods, { reason: "Het vonnis", backOn: today, backWhen: "x", ...stamp }] };
		for (const reason of ["de huur", "het vonnis"])
			expect(decideLonger(during(two), { ...longer, reason }, table)).toEqual(refusal("a-new-argument", "reason"));
	});
	test("only what is taken over goes on or goes back", () => {
		const other = { ...taken, takeOver: "u", domain: "meaning" as const };
		for (const state of [calm, during(back), during(other)]) {
			expect(decideLonger(state, longer, table)).toEqual(refusal("not-taken-over"));
			expect(decideHandBack(state, { case: of, takeOver: thing("t"), to: "self" }, table)).toEqual(refusal("not-taken-over"));
		}
		expect(decideHandBack(during(other, taken), { case: of, takeOver: thing("t"), to: "together", words: "Het lukt" }, table)).toEqual({
			kind: "ok",
			value: {
				entries: [entry("handed-back", { takeOver: "t", domain: "money", to: "together", on: today, words: "Het lukt" })],
				domain: "money",
			},
		});
	});
});

describe("a crisis", () => {
	const crisis = { id: "k", what: "x", ...stamp };
	test("is looked at again tomorrow by whoever holds it, and there is one at a time", () => {
		const begin = { case: of, what: "Hij slaapt niet", acts: "Sami blijft" };
		expect(decideCrisis(calm, begin, table)).toEqual(
			done(entry("crisis-began", { crisis: "first", what: "Hij slaapt niet", acts: "Sami blijft", holder: "nadia", lookAgain: tomorrow })),
		);
		expect(decideCrisis({ ...calm, crises: [crisis] }, begin, table)).toEqual(refusal("crisis-is-on"));
		expect(decideCrisis({ ...calm, crises: [{ ...crisis, ended: { changed: "x", ...stamp } }] }, begin, table).kind).toBe("ok");
	});
	test("ends with what changed, when there is something to say; only the one that is on", () => {
		const on = { ...calm, crises: [crisis] };
		expect(decideEndCrisis(on, { case: of, crisis: thing("k"), changed: "Hij slaapt" })).toEqual(
			done(entry("crisis-ended", { crisis: "k", changed: "Hij slaapt" })),
		);
		expect(decideEndCrisis(on, { case: of, crisis: thing("k") })).toEqual(done(entry("crisis-ended", { crisis: "k", changed: "" })));
		expect(decideEndCrisis(on, { case: of, crisis: thing("z") })).toEqual(refusal("no-crisis"));
		expect(decideEndCrisis(calm, { case: of, crisis: thing("k") })).toEqual(refusal("no-crisis"));
	});
});

test("whoever takes a decision tells it, unless somebody else is named", () => {
	const decision = { case: of, what: "De huur stopt", taker: "Westhof", why: "Geen geld" };
	const body = { decision: "first", what: "De huur stopt", taker: "Westhof", why: "Geen geld" };
	expect(decideDecision(decision, table)).toEqual(done(entry("decided", { ...body, teller: "Westhof" })));
	expect(decideDecision({ ...decision, teller: "Nadia" }, table)).toEqual(done(entry("decided", { ...body, teller: "Nadia" })));
});

test("waiting on purpose has a because and a day, today or later; it ends once", () => {
	const wait = { case: of, because: "Hij is met vakantie", lookAgain: today };
	expect(decideWaiting(wait, table)).toEqual(
		done(entry("waits", { thing: "first", because: "Hij is met vakantie", lookAgain: today, holder: "nadia" })),
	);
	expect(decideWaiting({ ...wait, lookAgain: yesterday }, table)).toEqual(refusal("day-is-past", "lookAgain"));
	const waiting = { thing: "w", because: "x", lookAgain: today, ...stamp };
	const end = { case: of, thing: thing("w"), words: "Hij is terug" };
	expect(decideEndWaiting({ ...calm, waiting: [{ ...waiting, thing: "v" }, waiting] }, end)).toEqual(
		done(entry("waiting-ended", { thing: "w", words: "Hij is terug" })),
	);
	expect(decideEndWaiting({ ...calm, waiting: [{ ...waiting, thing: "v" }] }, end)).toEqual(refusal("not-waiting"));
	expect(decideEndWaiting({ ...calm, waiting: [{ ...waiting, ended: stamp }] }, end)).toEqual(refusal("not-waiting"));
});
