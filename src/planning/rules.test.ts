/** What must always hold, whatever order things come in. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { ThingId } from "#src/kernel/ids.ts";
import { en } from "./texts/en.ts";
import { nl } from "./texts/nl.ts";
import { foldPlan } from "./fold.ts";
import { aPlan, ilse, type PlanOnPaper, samira } from "./make.ts";
import { afterI, afterWouldLike, waitingWords } from "./plan-view-model.ts";
import {
	decideCelebrate,
	decideDomain,
	decideDone,
	decideGoal,
	decideMatters,
	decideNo,
	decideReword,
	decideSettle,
	decideStep,
	decideYes,
} from "./rules.ts";
import type { PlanState } from "./state.ts";
import { isNobody, noticed } from "./words.ts";

/** A worker tries everything; the person sometimes answers. */
const deeds = [
	"matters",
	"rematters",
	"domain",
	"goal",
	"reword",
	"step",
	"done",
	"success",
	"yes",
	"no",
	"settle",
	"person-goal",
	"person-yes",
	"person-no",
	"person-domain",
] as const;
type Deed = { readonly what: (typeof deeds)[number]; readonly pick: number; readonly words: string };
const deed: fc.Arbitrary<Deed> = fc.record({
	what: fc.constantFrom(...deeds),
	pick: fc.nat(20),
	words: fc.constantFrom("Ik wil rust", "Ik wil een tuin", "Ik ga bellen", "De huur wordt betaald", "Cliënt moet dit"),
});
const nothing = { spoken: false } as const;
const at = <Thing>(things: readonly Thing[], pick: number): Thing | undefined => (things.length === 0 ? undefined : things[pick % things.length]);
const doIt = (plan: PlanOnPaper, { what, pick, words }: Deed): void => {
	const state = plan.state();
	const goal = at(state.goals, pick)?.id as ThingId | undefined;
	const wording = at(waitingWords(state), pick)?.said.wording as ThingId | undefined;
	const base = { case: plan.case, words, asked: true, ...nothing };
	if (what === "matters") plan.by(samira, decideMatters, base);
	if (what === "rematters")
		plan.by(samira, decideMatters, { ...base, ...(at(state.matters, pick) === undefined ? {} : { text: at(state.matters, pick) as ThingId }) });
	if (what === "domain") plan.by(samira, decideDomain, { ...base, domain: "home", part: "see", whose: [] });
	if (what === "goal") plan.by(samira, decideGoal, pick % 2 ? base : { ...base, owner: "Westhof" });
	if (what === "step") plan.by(samira, decideStep, { ...base, askedAround: true, who: "person", ...(goal === undefined ? {} : { goal }) });
	if (what === "success") plan.by(samira, decideCelebrate, base);
	if (what === "person-goal") plan.by(ilse, decideGoal, base);
	if (what === "person-domain") plan.by(ilse, decideDomain, { ...base, domain: "home", part: "see", whose: [] });
	if (what === "done" && at(state.steps, pick)) plan.by(samira, decideDone, { case: plan.case, step: at(state.steps, pick)?.id as ThingId });
	if (what === "reword" && goal) plan.by(samira, decideReword, { ...base, goal });
	if (what === "settle" && goal) plan.by(samira, decideSettle, { case: plan.case, goal, end: "laid-aside", ...nothing });
	if (wording === undefined) return;
	if (what === "yes") plan.by(samira, decideYes, { case: plan.case, wording, ...nothing });
	if (what === "no") plan.by(samira, decideNo, { case: plan.case, wording, ...nothing });
	if (what === "person-yes") plan.by(ilse, decideYes, { case: plan.case, wording, ...nothing });
	if (what === "person-no") plan.by(ilse, decideNo, { case: plan.case, wording, ...nothing });
};
const textsNow = (state: PlanState): Record<string, string | undefined> =>
	Object.fromEntries(Object.entries(state.texts).flatMap(([id, text]) => (text.now ? [[id, text.now.words]] : [])));

test("ANTI-16 PLA-02 whatever a worker sends, in whatever order, what stands in the plan only changes by the person's own act", () => {
	fc.assert(
		fc.property(fc.array(deed, { maxLength: 40 }), (all) => {
			const plan = aPlan();
			for (const one of all) {
				const before = textsNow(plan.state());
				doIt(plan, one);
				const after = plan.state();
				if (!one.what.startsWith("person-")) expect(textsNow(after)).toEqual(before);
				for (const text of Object.values(after.texts))
					for (const stood of [...text.was, ...(text.now ? [text.now] : [])]) expect(stood.yes.by).toEqual(ilse);
			}
		}),
		{ numRuns: 150 },
	);
});
test("PLA-02 no wording that ever stood is lost: earlier versions are kept in order", () => {
	fc.assert(
		fc.property(fc.array(deed, { maxLength: 40 }), (all) => {
			const plan = aPlan();
			for (const one of all) {
				const before = plan.state();
				doIt(plan, one);
				const after = plan.state();
				for (const [id, text] of Object.entries(before.texts)) {
					const [stood, stands] = [
						[...text.was, ...(text.now ? [text.now] : [])],
						[...(after.texts[id]?.was ?? []), ...(after.texts[id]?.now ? [after.texts[id].now] : [])],
					];
					expect(stands.slice(0, stood.length)).toEqual(stood);
				}
			}
		}),
		{ numRuns: 100 },
	);
});
test("the fold of any beginning of the journal is a plan that holds together", () => {
	fc.assert(
		fc.property(fc.array(deed, { maxLength: 40 }), fc.nat(60), (all, cut) => {
			const plan = aPlan();
			for (const one of all) doIt(plan, one);
			const entries = plan.entries();
			const some = foldPlan(entries.slice(0, cut));
			const known = new Set(Object.keys(some.texts));
			for (const { id } of [...some.goals, ...some.steps, ...some.successes, ...some.changes]) expect(known.has(id)).toBe(true);
			for (const id of some.matters) expect(known.has(id)).toBe(true);
			for (const goal of some.goals) expect(goal.tiedTo === undefined || some.goals.some(({ id }) => id === goal.tiedTo)).toBe(true);
			expect(new Set(some.goals.map(({ id }) => id)).size).toBe(some.goals.length);
			expect(foldPlan([...entries.slice(0, cut), ...entries.slice(cut)])).toEqual(plan.state());
		}),
		{ numRuns: 150 },
	);
});

test("PLA-20 the editor hears who is speaking", () => {
	for (const words of [
		"Cliënt moet naar de cursus",
		"We vinden dat het opgeruimd is",
		"Hij moet bellen",
		"zij moet",
		"moet budgetteren",
		"Client has to call",
	])
		expect(noticed(words), words).toBeDefined();
	for (const words of [
		"Ik wil met de kinderen in dit huis blijven",
		"Op vrijdag koken, met iedereen aan tafel",
		"Ik ga met mijn moeder ontmoeten",
		"Samen fietsen",
	])
		expect(noticed(words), words).toBeUndefined();
	const plan = aPlan();
	expect(plan.by(ilse, decideGoal, { case: plan.case, words: "Ik moet en zal fietsen", asked: false, ...nothing }).kind).toBe("ok");
});
test("NET-01 'nobody' is an answer in any form", () => {
	for (const words of ["Niemand", "ik heb niemand", "nobody", "No one"]) expect(isNobody(words)).toBe(true);
	for (const words of ["Iemand van boven", "Sami"]) expect(isNobody(words)).toBe(false);
});
test("NET-08 sentences read once, however they were typed", () => {
	expect(afterI("Ik teken de afspraak")).toBe("teken de afspraak");
	expect(afterWouldLike("zou graag op zondag komen")).toBe("op zondag komen");
});
test("every refusal of the plan has a why and a way on, in both languages", () => {
	expect(Object.keys(en.refusals).sort()).toEqual(Object.keys(nl.refusals).sort());
	for (const { why, way } of [...Object.values(nl.refusals), ...Object.values(en.refusals)]) expect(why.length * way.length).toBeGreaterThan(0);
});
