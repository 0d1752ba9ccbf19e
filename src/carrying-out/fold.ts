/** From entries to how it goes. Pure. */
import { type AnyEntry, entriesOf, folding } from "#src/kernel/journal.ts";
import type { DomainKey, PlanState } from "#src/planning/index.ts";
import { domainKeys, steeringOf } from "#src/planning/index.ts";
import type { CarryingOut, CarryingOutEntry, Crisis, Decision, LookBack, TakeOver, Waiting } from "./model.ts";

const nothing: CarryingOut = { lookBacks: [], takeOvers: [], crises: [], decisions: [], waiting: [] };
const stamp = ({ at, by }: Pick<CarryingOutEntry, "at" | "by">) => ({ at, by: by.id });
const changeTakeOver = (state: CarryingOut, id: string, change: (one: TakeOver) => TakeOver): CarryingOut => ({
	...state,
	takeOvers: state.takeOvers.map((one) => (one.takeOver === id ? change(one) : one)),
});

const fold = folding<CarryingOut, CarryingOutEntry>(nothing, {
	"carrying-out.looked-back": (state, { body, ...entry }) => ({ ...state, lookBacks: [...state.lookBacks, { ...body, ...stamp(entry) }] }),
	"carrying-out.took-over": (state, { body: { reason, backOn, backWhen, ...body }, ...entry }) => ({
		...state,
		takeOvers: [...state.takeOvers, { ...body, periods: [{ reason, backOn, backWhen, ...stamp(entry) }], ...stamp(entry) }],
	}),
	"carrying-out.longer": (state, { body: { takeOver, reason, backOn, backWhen }, ...entry }) =>
		changeTakeOver(state, takeOver, (one) => ({ ...one, periods: [...one.periods, { reason, backOn, backWhen, ...stamp(entry) }] })),
	"carrying-out.handed-back": (state, { body: { takeOver, to, on, words }, ...entry }) =>
		changeTakeOver(state, takeOver, (one) => ({ ...one, back: { to, on, words, ...stamp(entry) } })),
	"carrying-out.crisis-began": (state, { body: { crisis, what, acts }, ...entry }) => ({
		...state,
		crises: [...state.crises, { id: crisis, what, acts, ...stamp(entry) }],
	}),
	"carrying-out.crisis-ended": (state, { body: { crisis, changed }, ...entry }) => ({
		...state,
		crises: state.crises.map((one) => (one.id === crisis ? { ...one, ended: { changed, ...stamp(entry) } } : one)),
	}),
	"carrying-out.decided": (state, { body: { decision, ...body }, ...entry }) => ({
		...state,
		decisions: [...state.decisions, { id: decision, ...body, ...stamp(entry) }],
	}),
	"carrying-out.waits": (state, { body: { thing, because, lookAgain }, ...entry }) => ({
		...state,
		waiting: [...state.waiting, { thing, because, lookAgain, ...stamp(entry) }],
	}),
	"carrying-out.waiting-ended": (state, { body: { thing, words }, ...entry }) => ({
		...state,
		waiting: state.waiting.map((one) => (one.thing === thing ? { ...one, ended: { words, ...stamp(entry) } } : one)),
	}),
});

/** How it goes with a matter, from its entries; those of other phases are left aside. */
export const foldCarryingOut = (entries: readonly AnyEntry[]): CarryingOut => fold(entriesOf<CarryingOutEntry>(entries, "carrying-out"));

/** Domains that are taken over now (EXE-17). */
export const openTakeOvers = (state: CarryingOut): readonly TakeOver[] => state.takeOvers.filter((one) => one.back === undefined);
/** The crisis that is on, if any (EXE-12). */
export const crisisNow = (state: CarryingOut): Crisis | undefined => state.crises.find((one) => one.ended === undefined);
/** Where one deliberately does nothing, and until when (EXE-23). */
export const waitingOnPurpose = (state: CarryingOut): readonly Waiting[] => state.waiting.filter((one) => one.ended === undefined);
/** When they last looked together; the plan says so. */
export const lastLookBack = (state: CarryingOut): LookBack | undefined => state.lookBacks.at(-1);
/** Whether somebody else told what one decided: that is to be seen (EXE-10). */
export const toldByAnother = ({ taker, teller }: Decision): boolean => taker.trim().toLowerCase() !== teller.trim().toLowerCase();

export type Hanging =
	| { readonly kind: "step" | "agreement"; readonly words: string }
	| { readonly kind: "together" | "taken-over"; readonly domain: DomainKey };
const ours: readonly string[] = ["worker", "specialist", "organisation"];
/** What would stop if the worker were not there (SUS-01). */
export const hangsOnUs = (plan: PlanState): readonly Hanging[] => [
	...domainKeys.flatMap((domain): readonly Hanging[] => {
		const form = steeringOf(plan, domain)?.form;
		return form === "taken-over" || form === "together" ? [{ kind: form, domain }] : [];
	}),
	...plan.steps.flatMap((step): readonly Hanging[] => {
		const words = plan.texts[step.id]?.now?.words;
		return words !== undefined && step.done === undefined && ours.includes(step.who.kind) ? [{ kind: "step", words }] : [];
	}),
	...plan.agreements.flatMap((one): readonly Hanging[] => {
		const words = plan.texts[one.id]?.now?.words;
		return words !== undefined && one.side === "worker" ? [{ kind: "agreement", words }] : [];
	}),
];
/** Everything that went well, newest first: in the plan's own words, steps that were done, and what was said at looking back (EXE-05). */
export const successesOf = (plan: PlanState, state: CarryingOut): readonly { readonly words: string; readonly at: string }[] =>
	[
		...plan.successes.flatMap((one) => [{ words: plan.texts[one.id]?.now?.words, at: one.at }]),
		...plan.steps.flatMap((step) => (step.done ? [{ words: step.done.words ?? plan.texts[step.id]?.now?.words, at: step.done.at }] : [])),
		...state.lookBacks.flatMap((one) => one.wentWell.map((words) => ({ words, at: one.at }))),
	]
		.flatMap(({ words, at }) => (words === undefined ? [] : [{ words, at }]))
		.sort((one, other) => other.at.localeCompare(one.at));
/** How many things somebody of the circle would like to do now; much on one pair of shoulders is shown to the worker, never counted in public (NET-11). */
export const carries = (plan: PlanState, name: string): number => {
	const same = (other: string | undefined): boolean => other?.trim().toLowerCase() === name.trim().toLowerCase();
	return plan.steps.filter((step) => step.done === undefined && plan.texts[step.id]?.now !== undefined && (same(step.who.name) || same(step.helper)))
		.length;
};
/** What people of the circle said of how it goes since they last looked back together, in their words: it counts as much as a worker's (NET-10). */
export const saidByOwnPeople = (plan: PlanState, state: CarryingOut): readonly { readonly who: string; readonly words: string }[] => {
	const since = lastLookBack(state)?.at ?? "";
	return plan.ties.flatMap(({ name, relation, still }) =>
		still?.words === undefined || still.at <= since ? [] : [{ who: relation === undefined ? name : `${name}, ${relation}`, words: still.words }],
	);
};
