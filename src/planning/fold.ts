/** From entries to the plan. Pure; any beginning of the journal gives a plan that holds together. */
import { type AnyEntry, entriesOf, folding } from "#src/kernel/journal.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import { circleSteps } from "./circle-fold.ts";
import type { DomainKey } from "./domains.ts";
import type { PlanningEntry, SteeringForm, Yes } from "./model.ts";
import { type Domain, domainText, emptyDomain, emptyPlan, type OwnText, type PlanState, type SaidWords, type Stamp } from "./state.ts";
import { weekSteps } from "./week-fold.ts";

type Told = { readonly by: Stamp["by"]; readonly at: Instant };
const stamp = ({ by, at }: Told): Stamp => ({ by, at });
const textAt = (state: PlanState, id: string): OwnText => state.texts[id] ?? { id, was: [], declined: [] };
const withText = (state: PlanState, text: OwnText): PlanState => ({ ...state, texts: { ...state.texts, [text.id]: text } });

/** A wording comes in and waits; an earlier one that still waited is kept among those that did not get a yes. */
const proposed = (state: PlanState, id: string, said: SaidWords): PlanState => {
	const text = textAt(state, id);
	return withText(state, { ...text, waiting: said, declined: text.waiting ? [...text.declined, text.waiting] : text.declined });
};
/** Only a yes to exactly this wording makes it the text; the one before is kept. */
const agreed = (state: PlanState, id: string, wording: string, yes: Yes & Stamp): PlanState => {
	const text = textAt(state, id);
	if (text.waiting?.wording !== wording) return state;
	const { waiting, now, ...rest } = text;
	const next = withText(state, { ...rest, now: { ...waiting, yes }, was: now ? [...text.was, now] : text.was });
	return { ...next, yeses: [...state.yeses, yes] };
};
const declined = (state: PlanState, id: string, wording: string, because: string | undefined): PlanState => {
	const text = textAt(state, id);
	if (text.waiting?.wording !== wording) return state;
	const { waiting, ...rest } = text;
	return withText(state, { ...rest, declined: [...text.declined, { ...waiting, because }] });
};
const changeDomain = (state: PlanState, key: DomainKey, change: (domain: Domain) => Domain): PlanState => ({
	...state,
	domains: { ...state.domains, [key]: change(state.domains[key] ?? emptyDomain) },
});
const without = <Thing extends { readonly id: string }>(things: readonly Thing[], id: string): readonly Thing[] =>
	things.filter((thing) => thing.id !== id);

const fold = folding<PlanState, PlanningEntry>(emptyPlan, {
	...circleSteps,
	...weekSteps,
	"planning.matters": (state, { body, ...entry }) =>
		proposed(state.matters.includes(body.text) ? state : { ...state, matters: [...state.matters, body.text] }, body.text, {
			wording: body.wording,
			words: body.words,
			along: body.along,
			...stamp(entry),
		}),
	"planning.domain-written": (state, { body, ...entry }) =>
		proposed(state, domainText(body.domain, body.part), {
			wording: body.wording,
			words: body.words,
			whose: body.whose,
			seenBy: body.seenBy,
			along: body.along,
			...stamp(entry),
		}),
	"planning.goal-proposed": (state, { body, ...entry }) =>
		proposed({ ...state, goals: [...without(state.goals, body.goal), { id: body.goal, owner: body.owner, tiedTo: body.tiedTo }] }, body.goal, {
			wording: body.wording,
			words: body.words,
			along: body.along,
			...stamp(entry),
		}),
	"planning.goal-reworded": (state, { body, ...entry }) =>
		proposed(state, body.goal, { wording: body.wording, words: body.words, along: body.along, ...stamp(entry) }),
	"planning.goal-agreed": (state, { body, ...entry }) =>
		agreed(state, body.goal, body.wording, { how: body.how, witness: body.witness, ...stamp(entry) }),
	"planning.goal-declined": (state, { body }) => declined(state, body.goal, body.wording, body.words),
	"planning.goal-settled": (state, { body, ...entry }) => ({
		...state,
		goals: state.goals.map((goal) => (goal.id === body.goal ? { ...goal, settled: { end: body.end, words: body.words, ...stamp(entry) } } : goal)),
	}),
	"planning.words-agreed": (state, { body, ...entry }) =>
		agreed(state, body.text, body.wording, { how: body.how, witness: body.witness, ...stamp(entry) }),
	"planning.words-declined": (state, { body }) => declined(state, body.text, body.wording, body.words),
	"planning.step-added": (state, { body: { wording, words, step, ...body }, ...entry }) =>
		proposed({ ...state, steps: [...without(state.steps, step), { id: step, ...body }] }, step, { wording, words, ...stamp(entry) }),
	"planning.step-done": (state, { body, ...entry }) => ({
		...state,
		steps: state.steps.map((step) => (step.id === body.step ? { ...step, done: { on: body.on, words: body.words, ...stamp(entry) } } : step)),
	}),
	"planning.agreement": (state, { body: { wording, words, agreement, ...body }, ...entry }) =>
		proposed({ ...state, agreements: [...without(state.agreements, agreement), { id: agreement, ...body, went: [], ...stamp(entry) }] }, agreement, {
			wording,
			words,
			...stamp(entry),
		}),
	"planning.agreement-went": (state, { body, ...entry }) => ({
		...state,
		agreements: state.agreements.map((one) =>
			one.id === body.agreement ? { ...one, went: [...one.went, { how: body.how, why: body.why, soNow: body.soNow, ...stamp(entry) }] } : one,
		),
	}),
	"planning.success": (state, { body, ...entry }) =>
		proposed(
			{ ...state, successes: [...without(state.successes, body.success), { id: body.success, celebrated: body.celebrated, at: entry.at }] },
			body.success,
			{ wording: body.wording, words: body.words, ...stamp(entry) },
		),
	"planning.then-since-now": (state, { body, ...entry }) =>
		proposed(
			{
				...state,
				changes: [...without(state.changes, body.change), { id: body.change, then: body.then, since: body.since, domain: body.domain, at: entry.at }],
			},
			body.change,
			{ wording: body.wording, words: body.words, ...stamp(entry) },
		),
	"planning.steering-proposed": (state, { body, ...entry }) =>
		changeDomain(state, body.domain, (domain) => ({
			...domain,
			proposed: { form: body.form, wording: body.wording, why: body.why, ...stamp(entry) },
		})),
	"planning.steering-set": (state, { body, ...entry }) =>
		changeDomain(state, body.domain, ({ proposed: _answered, ...domain }) => ({
			...domain,
			turns: [...domain.turns, { form: body.form, from: body.since, by: entry.by, yes: body.yes, why: body.why }],
		})),
	"planning.support": (state, { body, ...entry }) =>
		changeDomain(state, body.domain, (domain) => ({ ...domain, given: [...domain.given, { words: body.given, ...stamp(entry) }] })),
});

/** The plan that the entries of a case add up to; entries of other phases are left aside. */
export const foldPlan = (entries: readonly AnyEntry[]): PlanState => fold(entriesOf<PlanningEntry>(entries, "planning"));

/** Who steers in a domain now, and since when; undefined while nothing was agreed (PLA-03). */
export const steeringOf = (state: PlanState, domain: DomainKey): { readonly form: SteeringForm; readonly since: CalendarDay } | undefined => {
	const last = state.domains[domain]?.turns.at(-1);
	return last && { form: last.form, since: last.from };
};
