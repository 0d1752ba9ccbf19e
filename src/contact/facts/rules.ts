/** Which facts count now, what they ask of who plans a visit, and whose yes is enough. Pure. */
import {
	addDays,
	type AnyEntry,
	type CalendarDay,
	dayOf,
	daysBetween,
	entriesOf,
	folding,
	type JournalEntry,
	type NewEntry,
	ok,
	type Refusal,
	type Result,
	refuse,
} from "#src/kernel/index.ts";
import type { AgreeInput, Anyway, Apart, Ask, AskAgreementInput, FactEntry, FactState, HowToGo, SafetyFact, SafetyLine, VisitForm } from "./model.ts";

/** Unless chosen otherwise, and at the most (SAFE-05: all expire unless renewed). */
export const FACT_DAYS = 180;
export const FACT_MOST_DAYS = 365;
/** A colleague's yes is about these days, not about always. */
export const YES_DAYS = 7;

type Planned = JournalEntry<"contact.visit-planned", { readonly safety: SafetyLine } & HowToGo>;
const fold = folding<FactState, FactEntry | Planned>(
	{ facts: [], asks: [], aparts: [] },
	{
		"contact.visit-planned": (state, { body }) => ({
			...state,
			facts: "facts" in body.safety ? [...state.facts, ...body.safety.facts] : state.facts,
			asks: state.asks.map((one) => (one.ask === body.anyway?.ask ? { ...one, used: true as const } : one)),
		}),
		"contact.safety-apart": (state, { body }) => ({
			...state,
			facts: [...state.facts, ...body.facts],
			aparts: [...state.aparts, { apart: body.apart, facts: body.facts, endangers: body.endangers, told: false }],
		}),
		"contact.safety-told": (state, { body }) => ({
			...state,
			aparts: state.aparts.map((one) => (one.apart === body.apart ? { ...one, told: true } : one)),
		}),
		"contact.agreement-asked": (state, { body, at, by }) => {
			const { ask, colleague, why, facts, apart } = body;
			return { ...state, asks: [...state.asks, { ask, colleague, why, facts, apart, at, by: by.id }] };
		},
		"contact.agreement-given": (state, { body, at }) => ({
			...state,
			asks: state.asks.map((one) => (one.ask === body.ask ? { ...one, answer: body.answer, words: body.words, answeredAt: at } : one)),
		}),
	},
);
export const foldFacts = (entries: readonly AnyEntry[]): FactState => fold(entriesOf<FactEntry | Planned>(entries, "contact"));
const endOf = (fact: SafetyFact): CalendarDay => fact.until ?? addDays(fact.on, FACT_DAYS);
/** The facts that still count, each once; the one that was said last stands for the same words. */
export const standingFacts = (state: FactState, today: CalendarDay): readonly SafetyFact[] => [
	...new Map(state.facts.filter((fact) => endOf(fact) >= today).map((fact) => [`${fact.what}/${fact.place}`, fact])).values(),
];
/** What was not told yet because it endangers somebody. */
export const openAparts = (state: FactState): readonly Apart[] => state.aparts.filter(({ told }) => !told);
export const openAsks = (state: FactState): readonly Ask[] => state.asks.filter(({ answer }) => answer === undefined);
/** A yes that was given these days and not gone with yet. */
export const usableYes = (state: FactState, today: CalendarDay): Ask | undefined =>
	state.asks.findLast(
		(one) => one.answer === "yes" && !one.used && one.answeredAt !== undefined && daysBetween(dayOf(one.answeredAt), today) <= YES_DAYS,
	);

export type Going = {
	readonly state: FactState;
	/** What happened at the door and counts still, from wherever it is known. */
	readonly happened: number;
	readonly typed: boolean;
	readonly today: CalendarDay;
	readonly me: string;
	/** Colleagues of the team, for a yes that was given by phone. */
	readonly colleagues: readonly string[];
};
type GoingInput = {
	readonly forms: readonly VisitForm[];
	readonly anywayBy?: string | undefined;
	readonly companions: readonly unknown[];
	readonly factUntil?: CalendarDay | undefined;
};
/** With such a fact one goes another way, or with the yes of a colleague by name (SAFE-04). */
export const decideGoing = (input: GoingInput, going: Going): Result<HowToGo> => {
	const { state, today, me } = going;
	if (input.factUntil !== undefined && input.factUntil < today) return refuse("contact.fact-until-past", {}, "factUntil");
	if (input.factUntil !== undefined && input.factUntil > addDays(today, FACT_MOST_DAYS)) return refuse("contact.fact-within-a-year", {}, "factUntil");
	const forms = input.forms.length > 0 ? { forms: input.forms } : {};
	const needed = going.typed || going.happened > 0 || standingFacts(state, today).length > 0;
	if (!needed) return ok(forms);
	if (input.forms.includes("together") && input.companions.length === 0) return refuse("contact.together-with-whom", {}, "forms");
	if (input.forms.some((form) => form !== "later")) return ok(forms);
	if (input.anywayBy !== undefined) {
		if (input.anywayBy === me || !going.colleagues.includes(input.anywayBy)) return refuse("contact.agrees-elsewhere", {}, "anywayBy");
		return ok({ ...forms, anyway: { colleague: input.anywayBy, how: "by-phone" } satisfies Anyway });
	}
	const yes = usableYes(state, today);
	return yes
		? ok({ ...forms, anyway: { colleague: yes.colleague, how: "in-session", ask: yes.ask } })
		: refuse("contact.other-form-or-agreement", {}, "forms");
};
const entry = (of: AskAgreementInput["case"], kind: FactEntry["kind"], audience: NewEntry["audience"], body: unknown): NewEntry => ({
	kind,
	stream: { kind: "contact", id: of },
	case: of,
	audience,
	body,
});
/** Who may read it: the person too, unless facts stand apart because reading them now endangers somebody. */
const readers = (apart: boolean, named: readonly string[]): NewEntry["audience"] => ({ reach: apart ? "responsible" : "person", named });
export const decideAsking = (
	state: FactState,
	input: AskAgreementInput,
	{ me, today, ask, colleagues }: { readonly me: string; readonly today: CalendarDay; readonly ask: string; readonly colleagues: readonly string[] },
): Result<readonly NewEntry[]> => {
	if (input.colleague === me || !colleagues.includes(input.colleague)) return refuse("contact.agrees-elsewhere", {}, "colleague");
	const apart = openAparts(state).length > 0;
	const body = {
		ask,
		colleague: input.colleague,
		why: input.why,
		facts: standingFacts(state, today),
		lookAgainOn: today,
		...(apart ? { apart } : {}),
	};
	return ok([entry(input.case, "contact.agreement-asked", readers(apart, [input.colleague]), body)]);
};
/** Only who was asked answers, in their own session. */
export const decideAgreeing = (state: FactState, input: AgreeInput, me: string): Result<readonly NewEntry[]> => {
	const ask = openAsks(state).find((one) => one.ask === input.ask);
	if (!ask || ask.colleague !== me) return refuse("contact.not-asked-for-a-yes");
	return ok([
		entry(input.case, "contact.agreement-given", readers(ask.apart === true, [me, ...(ask.by === null ? [] : [ask.by])]), {
			ask: ask.ask,
			answer: input.answer,
			words: input.words,
		}),
	]);
};
/** Apart from the visit that the person reads: for who works with them, with a day on which somebody looks whether it can be told (PRIN-13). */
export const setApart = (
	of: AskAgreementInput["case"],
	one: {
		readonly apart: string;
		readonly visit: string;
		readonly facts: readonly SafetyFact[];
		readonly endangers: string;
		readonly holder: string | null;
		readonly today: CalendarDay;
	},
): readonly NewEntry[] => {
	const { today, ...body } = one;
	return [
		entry(of, "contact.safety-apart", { reach: "responsible" }, { ...body, lookAgainOn: addDays(today, 30) }),
		{ kind: "privacy.held-back", stream: { kind: "privacy", id: of }, case: of, audience: { reach: "person" }, body: { what: "safety" } },
	];
};
export const decideTelling = (
	state: FactState,
	{ case: of, apart }: { readonly case: AskAgreementInput["case"]; readonly apart: string },
): Result<readonly NewEntry[]> => {
	const held = openAparts(state).find((one) => one.apart === apart);
	if (!held) return refuse("contact.nothing-apart") satisfies Refusal;
	return ok([
		entry(of, "contact.safety-told", { reach: "person" }, { apart, facts: held.facts }),
		{ kind: "privacy.held-back-ended", stream: { kind: "privacy", id: of }, case: of, audience: { reach: "person" }, body: { what: "safety" } },
	]);
};
