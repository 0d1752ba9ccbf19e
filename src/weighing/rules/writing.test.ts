/** What may be written down as a weighing, what it leaves owed, and how one comes down again. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type CalendarDay, type CaseId, type EntryId, type Instant, type MemberId } from "#src/kernel/index.ts";
import { outcomes, type Step, type WeighInput, type WeighingState } from "../model.ts";
import {
	accountDays,
	accountOwedEntry,
	decideGivingAccount,
	decideHindsight,
	decideSteppingDown,
	decideWeighing,
	type WeighContext,
} from "./writing.ts";

const of = "c" as CaseId;
const today = "2026-11-24" as CalendarDay;
const at = "2026-11-01T09:00:00.000Z" as Instant;
const context: WeighContext = { today, told: [], shielded: [], noVisitsSince: null, ids: { watch: "w", account: "a" } };
const none: WeighingState = { versions: [], positions: [], accounts: [] };
const words = {
	case: of,
	why: "Twee kinderen kunnen hun huis kwijtraken.",
	bring: "Een uur tijd en soep.",
	stepWhy: "Hij vroeg nergens om.",
	harmTo: ["children" as const],
};
const go = (more: Partial<WeighInput> = {}): WeighInput => ({ ...words, step: 3, outcome: "go", ...more });
const stay = (more: Partial<WeighInput> = {}): WeighInput => ({ ...words, step: 2, outcome: "not-now", ...more });
const standing = (step: Step): WeighingState => ({ ...none, positions: [{ step, why: "x", at, by: "m" }] });
const envelope = (kind: string) => ({ kind, stream: { kind: "weighing", id: "c" }, case: "c", audience: { reach: "person" } });
const refusal = (code: string, field?: string, given: Record<string, string> = {}) =>
	field === undefined ? { kind: "refusal", code, words: given } : { kind: "refusal", code, words: given, field };
const written = (decided: ReturnType<typeof decideWeighing>) => (decided.kind === "ok" ? decided.value : [decided]);

describe("what is written", () => {
	test("the words as they were said, open to the person, as the first version; nothing is owed for a bell at the door", () => {
		expect(decideWeighing(none, go(), context)).toEqual({
			kind: "ok",
			value: [
				{
					...envelope("weighing.written"),
					body: {
						why: words.why,
						bring: words.bring,
						stepWhy: words.stepWhy,
						harmTo: ["children"],
						step: 3,
						outcome: "go",
						version: 1,
					},
				},
			],
		});
	});
	test("a later one is the next version after the last", () => {
		const versions = [1, 7].map((version) => ({
			...words,
			step: 1 as Step,
			outcome: "go" as const,
			version,
			entry: "e" as EntryId,
			at,
			by: "m",
			hindsight: [],
		}));
		expect(written(decideWeighing({ ...none, versions }, go(), context))[0]).toMatchObject({ body: { version: 8 } });
	});
	test("a second opinion is somebody with what they said; one of both alone is none", () => {
		const secondOpinion = (more: Partial<WeighInput>) => written(decideWeighing(none, go(more), context))[0];
		expect(secondOpinion({ secondWho: "Tom", secondSaid: "Wacht nog." })).toMatchObject({
			body: { secondOpinion: { who: "Tom", said: "Wacht nog." } },
		});
		for (const one of [{ secondWho: "Tom" }, { secondSaid: "Wacht nog." }])
			expect(secondOpinion(one)).toMatchObject({ body: { secondOpinion: undefined } });
		expect(secondOpinion({ secondWho: "Tom", secondSaid: "Wacht." })).not.toHaveProperty("body.secondWho");
		expect(secondOpinion({ secondWho: "Tom", secondSaid: "Wacht." })).not.toHaveProperty("body.secondSaid");
	});
	test("a ground to stay away belongs to staying away; a day to look again makes a thing to watch", () => {
		const body = (input: WeighInput) => written(decideWeighing(none, input, context))[0];
		expect(body(stay({ noGround: "too-light" }))).toMatchObject({ body: { noGround: "too-light", outcome: "not-now", watch: undefined } });
		expect(body(go({ noGround: "too-light" }))).toMatchObject({ body: { noGround: undefined } });
		expect(body(stay({ lookAgainOn: today, watcher: "t" as MemberId }))).toMatchObject({ body: { watch: "w", lookAgainOn: today, watcher: "t" } });
		expect(body(stay({ missing: "Ik weet niet of ze eet." }))).not.toHaveProperty("body.missing");
		expect(body(stay())).not.toHaveProperty("body.case");
	});
	test("one may look again today, not yesterday", () => {
		expect(decideWeighing(none, stay({ lookAgainOn: addDays(today, -1) }), context)).toEqual(refusal("weighing.day-is-past", "lookAgainOn"));
		expect(decideWeighing(none, stay({ lookAgainOn: today }), context).kind).toBe("ok");
	});
	test.each(outcomes.filter((one) => one !== "go"))("not going asks two words why, and nothing of what going asks: %s", (outcome) => {
		expect(decideWeighing(none, stay({ outcome, why: "Bang" }), context)).toEqual(refusal("weighing.why-not", "why"));
		const decided = decideWeighing(none, stay({ outcome, why: "Controle handhaven", bring: undefined, step: 7 }), {
			...context,
			told: ["Controle handhaven"],
			noVisitsSince: at,
		});
		expect(written(decided)).toHaveLength(1);
		expect(written(decided)[0]).toMatchObject({ kind: "weighing.written", body: { outcome } });
	});
});

describe("a reporter who does not want to be seen", () => {
	const shielded = ["Ria de Groot", "  ", "Bep"];
	const fields = [
		"why",
		"whyMe",
		"fact",
		"sure",
		"told",
		"riskOfGoing",
		"riskOfStaying",
		"bring",
		"hesitations",
		"stepWhy",
		"secondSaid",
		"goesWell",
		"strengthen",
		"ownPeople",
		"said",
		"missing",
		"wishAccount",
		"wouldChange",
	] as const;
	test.each(fields)("is named in no field: %s", (field) => {
		const named = stay({ [field]: "Gisteren zei ria DE gróot, dat het erger wordt." });
		expect(decideWeighing(none, named, { ...context, shielded })).toEqual(refusal("weighing.names-the-reporter", field));
		expect(decideWeighing(none, named, context).kind).toBe("ok");
	});
	test("also not beside one of the sides of somebody's life, and each field by its own name", () => {
		const sides = { people: "Bep komt elke dag.", meaning: "Ze zingt." };
		expect(decideWeighing(none, stay({ well: sides }), { ...context, shielded })).toEqual(refusal("weighing.names-the-reporter", "well.people"));
		expect(decideWeighing(none, stay({ well: { meaning: "Ze zingt." } }), { ...context, shielded }).kind).toBe("ok");
	});
	test("a part of a name, or a word that holds it, is not the name", () => {
		for (const why of ["De groot uitgevallen brief maakt haar bang.", "Bepaald niet goed, vind ik.", "Ria kan de grote trap niet op."])
			expect(decideWeighing(none, stay({ why }), { ...context, shielded }).kind, why).toBe("ok");
		expect(decideWeighing(none, stay({ why: "Bep" }), { ...context, shielded })).toMatchObject({ code: "weighing.names-the-reporter" });
	});
});

describe("going", () => {
	test.each(["why", "whyMe", "bring", "stepWhy"] as const)("never goes to inspect, wherever it is said: %s", (field) => {
		expect(decideWeighing(none, go({ [field]: "Kijken, en handhaven van de regels in huis." }), context)).toEqual(
			refusal("weighing.purpose-of-control", field, { word: "handhaven" }),
		);
		expect(decideWeighing(none, go({ [field]: "Ik kom niet handhaven, ik breng soep en tijd mee." }), context).kind).toBe("ok");
	});
	test("asks an argument that says something and is more than the law", () => {
		expect(decideWeighing(none, go({ why: "Zorgen" }), context)).toEqual(refusal("weighing.no-own-argument", "why"));
		expect(decideWeighing(none, go({ why: "Artikel 2 van de wet" }), context)).toEqual(refusal("weighing.law-alone", "why"));
		expect(decideWeighing(none, go({ why: "Artikel 2 van de wet", whyMe: "Mijn moeder woonde hier ook." }), context).kind).toBe("ok");
		expect(decideWeighing(none, go({ why: "Artikel 2 van de wet", whyMe: "Volgens protocol" }), context)).toEqual(
			refusal("weighing.law-alone", "why"),
		);
		// Two words that are not the law stand apart, one in each field.
		expect(decideWeighing(none, go({ why: "Artikel 2 zorgen", whyMe: "Moeder" }), context).kind).toBe("ok");
	});
	test("asks words of one's own, under 'why' or under 'why me'", () => {
		const told = ["De gordijnen zijn al weken dicht en niemand ziet haar meer."];
		const why = "Gordijnen weken dicht, niemand ziet haar.";
		const copied = refusal("weighing.words-of-the-signal", "why");
		expect(decideWeighing(none, go({ why }), { ...context, told })).toEqual(copied);
		expect(decideWeighing(none, go({ why }), context).kind).toBe("ok");
		expect(decideWeighing(none, go({ why, whyMe: "Ik ken haar zus van vroeger." }), { ...context, told }).kind).toBe("ok");
		expect(decideWeighing(none, go({ why, whyMe: "Daarom" }), { ...context, told })).toEqual(copied);
		expect(decideWeighing(none, go({ why, whyMe: "Gordijnen weken dicht" }), { ...context, told })).toEqual(copied);
		expect(decideWeighing(none, go({ whyMe: "Gordijnen weken dicht" }), { ...context, told }).kind).toBe("ok");
	});
	test("brings something from where nobody asked for us; before that one may come with empty hands", () => {
		for (const bring of [undefined, "Een formulier"])
			expect(decideWeighing(none, go({ bring, step: 3 }), context)).toEqual(refusal("weighing.nothing-to-bring", "bring"));
		expect(decideWeighing(none, go({ bring: undefined, step: 2 }), context).kind).toBe("ok");
		expect(decideWeighing(none, go({ bring: "Soep", step: 3 }), context).kind).toBe("ok");
	});
	test("says why one goes further than where one stood; not for the same place or one back", () => {
		const further = go({ step: 4, stepWhy: undefined });
		expect(decideWeighing(standing(3), further, context)).toEqual(refusal("weighing.why-further", "stepWhy"));
		expect(decideWeighing(standing(3), go({ step: 4 }), context).kind).toBe("ok");
		for (const before of [4, 5] as const) expect(decideWeighing(standing(before), further, context).kind).toBe("ok");
		expect(decideWeighing(none, further, context).kind).toBe("ok");
	});
	test("against 'no uninvited visits' only over a danger that is named and accounted for; an invitation is always free", () => {
		const wished = { ...context, noVisitsSince: at };
		const no = refusal("weighing.no-uninvited-visits", "wishAccount");
		const danger = { wishDanger: "life" as const, wishAccount: "Ze ademt slecht." };
		expect(decideWeighing(none, go({ step: 2 }), wished)).toEqual(no);
		expect(decideWeighing(none, go({ step: 2, wishDanger: "life" }), wished)).toEqual(no);
		expect(decideWeighing(none, go({ step: 2, wishAccount: "Ze ademt slecht." }), wished)).toEqual(no);
		expect(decideWeighing(none, go({ step: 1 }), wished).kind).toBe("ok");
		expect(written(decideWeighing(none, go({ step: 1 }), wished))).toHaveLength(1);
		const over = written(decideWeighing(none, go({ step: 2, ...danger }), wished));
		expect(over).toMatchObject([
			{ body: { overWish: { danger: "life", account: "Ze ademt slecht." } } },
			{ kind: "weighing.account-owed", body: { for: { act: "in-spite-of-wish" } } },
		]);
		expect(over[0]).not.toHaveProperty("body.wishDanger");
		expect(over[0]).not.toHaveProperty("body.wishAccount");
		for (const half of [{ wishDanger: "life" as const }, { wishAccount: "Ze ademt slecht." }])
			expect(written(decideWeighing(none, go({ step: 1, ...half }), wished))[0]).toMatchObject({ body: { overWish: undefined } });
	});
	test("whoever presses owes the person an explanation within a week; one place earlier nobody does", () => {
		expect(accountDays).toBe(7);
		expect(written(decideWeighing(none, go({ step: 4 }), context))).toHaveLength(1);
		expect(written(decideWeighing(none, go({ step: 5 }), context))[1]).toEqual({
			...envelope("weighing.account-owed"),
			body: { account: "a", for: { act: "pressing" }, to: "person", lookAgainOn: "2026-12-01" },
		});
		const over = go({ step: 6, wishDanger: "child", wishAccount: "De jongste ligt buiten." });
		expect(written(decideWeighing(none, over, { ...context, noVisitsSince: at }))[1]).toMatchObject({ body: { for: { act: "in-spite-of-wish" } } });
	});
});

describe("coming down and accounting for it", () => {
	test("down from wherever one stands, and only down", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 }), (now, step) => {
				const decided = decideSteppingDown(standing(now as Step), { case: of, step: step as Step, why: "Ze kan het weer." });
				expect(decided).toEqual(
					step < now
						? { kind: "ok", value: [{ ...envelope("weighing.stepped-down"), body: { step, why: "Ze kan het weer." } }] }
						: refusal("weighing.up-asks-a-weighing", "step"),
				);
			}),
		);
		expect(decideSteppingDown(none, { case: of, step: 1 })).toEqual(refusal("weighing.nowhere-yet"));
	});
	test("what is owed is explained once", () => {
		const owed = { account: "a", for: { act: "pressing" as const }, to: "person" as const, lookAgainOn: today, at, by: "m" };
		const input = { case: of, account: "a", how: "Aan de keukentafel.", reaction: "Ze was boos." };
		expect(decideGivingAccount({ ...none, accounts: [{ ...owed, account: "b" }, owed] }, input)).toEqual({
			kind: "ok",
			value: [{ ...envelope("weighing.account-given"), body: { account: "a", how: "Aan de keukentafel.", reaction: "Ze was boos." } }],
		});
		expect(decideGivingAccount({ ...none, accounts: [{ ...owed, account: "b" }] }, input)).toEqual(refusal("weighing.not-owed"));
		expect(decideGivingAccount({ ...none, accounts: [{ ...owed, given: { how: "x", reaction: "y", at } }] }, input)).toEqual(
			refusal("weighing.not-owed"),
		);
	});
	test("a later phase owes the same explanation in the same words", () => {
		const body = { account: "z", for: { act: "take-over" as const, words: "De post" }, to: "household" as const, lookAgainOn: today };
		expect(accountOwedEntry(of, body)).toEqual({ ...envelope("weighing.account-owed"), body });
	});
	test("in hindsight one speaks about a version that there is", () => {
		const version = { ...words, step: 1 as Step, outcome: "no-go" as const, version: 2, entry: "e" as EntryId, at, by: "m", hindsight: [] };
		const state = { ...none, versions: [{ ...version, version: 1 }, version] };
		expect(decideHindsight(state, { case: of, version: 2, words: "Goed dat we bleven." })).toEqual({
			kind: "ok",
			value: [{ ...envelope("weighing.hindsight"), body: { version: 2, words: "Goed dat we bleven." } }],
		});
		expect(decideHindsight(state, { case: of, version: 3, words: "x" })).toEqual(refusal("weighing.no-such-version"));
	});
});
