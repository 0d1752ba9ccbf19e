/** From the plan's state to what stands on the page. Pure. */
import { type CalendarDay, dayOf } from "#src/kernel/time.ts";
import { type DomainKey, domainKeys } from "./domains.ts";
import type { Agreement, Change, Goal, OwnText, PlanState, SaidWords, Standing, Step, Success } from "./state.ts";

/** The words that stand now. */
export const wordsOf = (state: PlanState, id: string): string | undefined => state.texts[id]?.now?.words;
export const stands = (state: PlanState, id: string): boolean => state.texts[id]?.now !== undefined;
export const standingGoals = (state: PlanState): readonly Goal[] =>
	state.goals.filter((goal) => goal.owner.kind === "person" && stands(state, goal.id));
/** Goals of others that are in with the person's yes; the first may be tied to this one (PLA-21). */
export const goalsOfOthers = (state: PlanState, tiedTo: string | undefined): readonly Goal[] =>
	state.goals.filter(
		(goal) =>
			goal.owner.kind === "other" &&
			stands(state, goal.id) &&
			(tiedTo === undefined ? goal.tiedTo === undefined || !stands(state, goal.tiedTo) : goal.tiedTo === tiedTo),
	);
export const stepsOf = (state: PlanState, goal: string | undefined): readonly Step[] =>
	state.steps.filter(
		(step) => stands(state, step.id) && (goal === undefined ? step.goal === undefined || !stands(state, step.goal) : step.goal === goal),
	);
export const standingAgreements = (state: PlanState): readonly Agreement[] => state.agreements.filter((one) => stands(state, one.id));
export const standingSuccesses = (state: PlanState): readonly Success[] => state.successes.filter((one) => stands(state, one.id));
export const standingChanges = (state: PlanState): readonly Change[] => state.changes.filter((one) => stands(state, one.id));

export type Waiting = {
	readonly text: OwnText;
	readonly said: SaidWords;
	readonly goal?: Goal | undefined;
	readonly step?: Step | undefined;
	readonly agreement?: Agreement | undefined;
	readonly change?: Change | undefined;
};
/** Everything that waits for the person's yes, oldest first. */
export const waitingWords = (state: PlanState): readonly Waiting[] =>
	Object.values(state.texts)
		.flatMap((text): readonly Waiting[] =>
			text.waiting === undefined
				? []
				: [
						{
							text,
							said: text.waiting,
							goal: state.goals.find(({ id }) => id === text.id),
							step: state.steps.find(({ id }) => id === text.id),
							agreement: state.agreements.find(({ id }) => id === text.id),
							change: state.changes.find(({ id }) => id === text.id),
						},
					],
		)
		.sort((one, other) => one.said.at.localeCompare(other.said.at));
export const waitingSteering = (
	state: PlanState,
): readonly { readonly domain: DomainKey; readonly proposed: NonNullable<NonNullable<PlanState["domains"][DomainKey]>["proposed"]> }[] =>
	domainKeys.flatMap((domain) => {
		const proposed = state.domains[domain]?.proposed;
		return proposed ? [{ domain, proposed }] : [];
	});

export type PlanVersion = { readonly version: number; readonly changedOn?: CalendarDay | undefined; readonly witnesses: readonly string[] };
/** Which version of the plan this is: every yes makes a new one, with who was there (PLA-02). */
export const planVersionOf = (state: PlanState): PlanVersion => {
	const last = state.yeses.at(-1);
	return {
		version: state.yeses.length,
		changedOn: last && dayOf(last.at),
		witnesses: [...new Set(state.yeses.flatMap(({ witness }) => (witness === undefined ? [] : [witness])))],
	};
};
/** Every wording that ever stood, oldest first, the one of now last. */
export const wordingsOf = (text: OwnText | undefined): readonly Standing[] => (text?.now === undefined ? (text?.was ?? []) : [...text.was, text.now]);
/** 'ik teken' and 'teken' both read well after 'Ik': the first word is left out where it is said already. */
export const afterI = (words: string): string => words.replace(/^(ik|i)\s+/i, "");
/** Whether it is a sentence of which 'I' is the beginning; words that begin small go on after it too. */
export const startsWithI = (words: string): boolean => /^(ik|i)\s/i.test(words) || /^\p{Ll}/u.test(words);
/** 'zou graag' once, however it was typed. */
export const afterWouldLike = (words: string): string => words.replace(/^((hij|zij|ze|he|she) )?(zou(den)? graag|would like to)\s+/i, "");
