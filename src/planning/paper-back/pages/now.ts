/** What the plan says now where a sheet was about, to lay beside the paper. Pure. */
import type { Language } from "#src/kernel/language.ts";
import { saysOf } from "../../circle/sittings.ts";
import { stepSentence } from "../../pages/goals.tsx";
import type { PlanModel } from "../../pages/load.ts";
import { standingAgreements, standingGoals, stepsOf, wordsOf } from "../../plan-view-model.ts";
import type { CardLine } from "../../strengths/fold.ts";
import { strengthTexts } from "../../strengths/texts/index.ts";
import { texts } from "../../texts/index.ts";
import { standingDemands } from "../../week-rules.ts";
import type { Sheet } from "../model.ts";

export type Now = { readonly heading: string; readonly lines: readonly string[] };
const sentence = (...parts: readonly string[]): string => parts.filter(Boolean).join(" ").replace(/\s+/g, " ");

export const nowOn = (plan: PlanModel, cards: readonly CardLine[], sheet: Sheet, language: Language): readonly Now[] => {
	const t = texts(language);
	const { state } = plan;
	const says = (ids: readonly string[]): readonly string[] => ids.flatMap((id) => wordsOf(state, id) ?? []);
	const goals = standingGoals(state).filter(({ settled }) => settled === undefined);
	const steps = (goal: string | undefined): readonly string[] =>
		stepsOf(state, goal)
			.filter(({ done }) => done === undefined)
			.map((step) => {
				const { who, words } = stepSentence(plan, step, language);
				return sentence(who, words);
			});
	const all: Readonly<Record<Sheet, () => readonly Now[]>> = {
		plan: () => [
			{ heading: t.matters.title, lines: says(state.matters) },
			{ heading: t.goals.title, lines: says(goals.map(({ id }) => id)) },
			{ heading: t.agreements.title, lines: says(standingAgreements(state).map(({ id }) => id)) },
		],
		"who-does-what": () => [
			...goals.map(({ id }) => ({ heading: wordsOf(state, id) ?? "", lines: steps(id) })),
			{ heading: t.goals.loose, lines: steps(undefined) },
			{ heading: t.agreements.title, lines: says(standingAgreements(state).map(({ id }) => id)) },
		],
		circle: () => [{ heading: t.circleMine, lines: state.ties.map((tie) => sentence(`${tie.name}.`, saysOf(tie, language))) }],
		week: () => [{ heading: t.week.sheetAsked, lines: standingDemands(state).map(({ by, what }) => `${by}: ${what}`) }],
		cards: () => {
			const c = strengthTexts(language);
			const asked = [...new Set(cards.map(({ question }) => question))];
			return asked.map((question) => ({
				heading: c.questions[question],
				lines: cards.filter((line) => line.question === question).map(({ words }) => words),
			}));
		},
	};
	return all[sheet]().filter(({ lines }) => lines.length > 0);
};
