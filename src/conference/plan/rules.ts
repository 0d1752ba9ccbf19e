/** The rules of what comes after closed time: the circle's plan, who hears which part of it, and the answer to what was asked before (EKC-07 to EKC-10). Pure. */
import type { Actor } from "#src/kernel/actor.ts";
import type { NewEntry } from "#src/kernel/journal.ts";
import { ok, type Refusal, refuse } from "#src/kernel/result.ts";
import type { BroughtPlan, CirclePlan, Conference, GivenPart } from "../model.ts";
import { outsidersOf } from "./outsiders.ts";
import { entry, forCircle, isInCircle, isInside, type Made, openly } from "../rules.ts";

/** Of the circle, and inside with the word. */
const asTheCircle = (state: Conference, actor: Actor): Refusal | undefined => {
	if (!isInCircle(state, actor)) return refuse("conference.closed-time");
	if (!isInside(state, actor)) return refuse("conference.word-first");
	return undefined;
};
const ofTheCircle = (state: Conference, id: string): boolean => id === state.person || state.participants.some((one) => one.id === id);

/**
 * The circle brings its plan: typed or photographed by one of them who is inside, in their own words. That ends closed time. What it says is theirs; everybody else hears that it is there, and
 * who asked something beforehand can come back to say whether that is met.
 */
export const decideBringPlan = (state: Conference, actor: Actor, plan: CirclePlan): Made => {
	if (!isInCircle(state, actor)) return refuse("conference.closed-time");
	if (state.moment === "accepted") return refuse("conference.already-accepted");
	if (state.moment !== "closed-time" && state.moment !== "plan") return refuse("conference.not-closed-time");
	if (!isInside(state, actor)) return refuse("conference.word-first");
	if (plan.sentences.length === 0 && plan.photo === undefined) return refuse("conference.plan-empty", {}, "sentences");
	if (plan.followUpBy !== undefined && !ofTheCircle(state, plan.followUpBy)) return refuse("conference.follow-up-is-ours", {}, "followUpBy");
	const back = [...new Set(state.requirements.flatMap(({ helper }) => (helper === undefined ? [] : [helper])))];
	return ok([
		entry(state, "conference.plan-brought", forCircle(state), plan),
		entry(
			state,
			"conference.plan-on-table",
			{ ...openly, named: back },
			{
				requirements: state.requirements.map(({ id }) => id),
				back,
				coordinator: state.coordinator,
				responsible: state.responsible,
			},
		),
	]);
};
/** The circle says what somebody from outside does, or that they are not needed; that one reads this and no more of the plan. */
export const decidePart = (
	state: Conference,
	actor: Actor,
	given: { to: string; needed: boolean; part?: string | undefined; assures?: string | undefined },
): Made => {
	const early = asTheCircle(state, actor);
	if (early) return early;
	if (state.moment !== "plan" && state.moment !== "accepted") return refuse("conference.no-plan-yet");
	const whom = outsidersOf(state).find(({ id }) => id === given.to);
	if (!whom) return refuse("kernel.nothing-here");
	if (given.needed && !given.part && !given.assures) return refuse("conference.part-first", {}, "part");
	const body: GivenPart = {
		to: whom.id,
		name: whom.name,
		needed: given.needed,
		part: given.needed ? (given.part ?? "") : "",
		...(given.assures ? { assures: given.assures } : {}),
	};
	return ok([entry(state, "conference.part-given", forCircle(state, whom.id), { ...body, helper: whom.helper })]);
};
/** The whole plan, unchanged, for one of them: as an appendix to what their organisation asks. */
export const decideGivingPlan = (state: Conference, actor: Actor, to: string, photo: string | undefined): Made => {
	const early = asTheCircle(state, actor);
	if (early) return early;
	if (!state.plan || (state.moment !== "plan" && state.moment !== "accepted")) return refuse("conference.no-plan-yet");
	const whom = outsidersOf(state).find(({ id }) => id === to);
	if (!whom) return refuse("kernel.nothing-here");
	const { photo: _, ...words } = state.plan;
	const followUpName =
		words.followUpBy === undefined ? undefined : (state.participants.find(({ id }) => id === words.followUpBy)?.name ?? state.name);
	const plan: BroughtPlan = {
		...words,
		question: state.question,
		...(followUpName === undefined ? {} : { followUpName }),
		...(photo === undefined ? {} : { photo }),
	};
	return ok([entry(state, "conference.plan-given", forCircle(state, whom.id), { to, name: whom.name, helper: whom.helper, plan })]);
};
/** Somebody from outside read what is theirs. Who is not needed is out from here on. */
export const decideHearing = (state: Conference, actor: Actor): Made => {
	const part = state.partsGiven.find(({ to }) => to === actor.id);
	if (!part) return refuse("kernel.nothing-here");
	return part.heard
		? ok([])
		: ok([entry(state, "conference.part-heard", { reach: "named", named: part.among }, { to: part.to, needed: part.needed })]);
};
/** Met, or not met; only what was written before, and by who set it their own. When all of it is met the plan is accepted (EKC-08). `waitsFor`: what is not met yet. */
export const decideAnswer = (
	state: Conference,
	actor: Actor,
	answer: { requirement: string; met: boolean; why?: string | undefined },
	waitsFor: readonly string[],
): Made => {
	if (state.moment === "closed-time") return refuse("conference.closed-time");
	if (state.moment === "accepted") return refuse("conference.already-accepted");
	if (state.moment !== "plan") return refuse("conference.no-plan-yet");
	const asked = state.requirements.find(({ id, helper }) => id === answer.requirement && (actor.kind !== "participant" || helper === actor.id));
	if (!asked) return refuse("conference.not-an-earlier-requirement", {}, "requirement");
	const by = asked.helper ?? actor.id ?? "";
	const seen = { ...openly, ...(asked.helper === undefined ? {} : { named: [asked.helper] }) };
	if (!answer.met) return ok([entry(state, "conference.unmet-named", seen, { by, requirement: asked.id, why: answer.why ?? "" })]);
	const entries: NewEntry[] = [entry(state, "conference.requirement-met", seen, { by, requirement: asked.id })];
	if (waitsFor.every((id) => id === asked.id))
		entries.push(entry(state, "conference.accepted", openly, { by, met: state.requirements.map(({ id }) => id) }));
	return ok(entries);
};
