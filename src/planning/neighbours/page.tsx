/** Asks and offers: the person's own, and for who works here whom one could think of - without a name, and with both asked apart (NET-12, NET-13). */
import type { VNode } from "preact";
import { isOk, ok, type Result } from "#src/kernel/result.ts";
import { membersById } from "#src/team/server.ts";
import { type AnyPage, formTo, page, type Visit } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { Button, ChoiceField, Form, Hidden, PersonPage, Section, SelectField, Submit, TextField } from "#src/platform/ui/index.ts";
import { type AnySight, formAt, loadOwnPlan, loadPlan, operationFor, type PlanModel } from "../pages/load.ts";
import { Fold, PlanForm, SpokenYes } from "../pages/parts.tsx";
import { CaseParams, NoParams } from "../pages/plan.tsx";
import { tabsOf } from "../pages/plan-view.tsx";
import { homeOf } from "../pages/week-view.tsx";
import { topics, type Topic, type WishRow, type WishSide, wishSides } from "./model.ts";
import { answerMatch, matchWent, putWish, takeWish, thinkOfMatch } from "./operations.ts";
import { type Where, whereIs } from "./rules.ts";
import { fitting, matchesOf, wishesOf } from "./store.ts";
import { neighbourTexts } from "./texts/index.ts";

type Fit = { readonly wish: string; readonly other: string; readonly side: WishSide; readonly topic: Topic; readonly name: string };
type Match = { readonly id: string; readonly topic: Topic; readonly where: Where };
type Model = { readonly plan: PlanModel; readonly wishes: readonly WishRow[]; readonly fits: readonly Fit[]; readonly matches: readonly Match[] };
type Props = { readonly model: Model; readonly sight: AnySight };

const load = async (visit: Visit<unknown>, loaded: Result<PlanModel>): Promise<Result<Model>> => {
	if (!isOk(loaded)) return loaded;
	const plan = loaded.value;
	const wishes = await wishesOf(visit.tx, plan.case);
	// Whom one could think of is for who works here; the person sees only their own.
	if (plan.me === "person") return ok({ plan, wishes, fits: [], matches: [] });
	const found: { readonly wish: string; readonly row: WishRow }[] = [];
	for (const wish of wishes) for (const row of await fitting(visit.tx, wish)) found.push({ wish: wish.id, row });
	const members = await membersById(
		visit.tx,
		found.flatMap(({ row }) => (row.holder === null ? [] : [row.holder])),
	);
	const fits = found.map(({ wish, row }) => ({
		wish,
		other: row.id,
		side: row.side,
		topic: row.topic,
		name: members.get(row.holder ?? "")?.name ?? "",
	}));
	const matches = (await matchesOf(visit.tx, plan.case)).map((one) => ({ id: one.id, topic: one.topic, where: whereIs(one) }));
	return ok({ plan, wishes, fits, matches });
};
const Wishes = ({ model, sight }: Props): VNode => {
	const { language } = sight;
	const { plan, wishes } = model;
	const t = neighbourTexts(language);
	const form = sight.form(operationFor(putWish, plan));
	return (
		<Section id="wensen" title={t.title} free>
			{wishes.length === 0 && <p class="soft">{t.none}</p>}
			<ul class="stack">
				{wishes.map(({ id, side, topic }) => (
					<li key={id}>
						<p>{fill(t.line, { side: t.sides[side], topic: t.topics[topic] })}</p>
						<Form form={formAt(sight, operationFor(takeWish, plan), "wish", id)} language={language} prefix={`wens-${id}`} keep={false} short>
							<Hidden name="case" value={plan.case} />
							<Hidden name="wish" value={id} />
							<Submit weight="plain" wide={false}>
								{t.take}
							</Submit>
						</Form>
					</li>
				))}
			</ul>
			<Fold language={language} summary={t.put} form={form}>
				<PlanForm model={plan} language={language} form={form} prefix="wens-erbij">
					<ChoiceField name="side" label={t.side} required choices={wishSides.map((value) => ({ value, words: t.sides[value] }))} />
					<SelectField name="topic" label={t.topic} required options={topics.map((value) => ({ value, words: t.topics[value] }))} />
					<TextField name="words" label={t.words} mark="optional" />
					<Submit>{t.save}</Submit>
				</PlanForm>
			</Fold>
		</Section>
	);
};
const Fits = ({ model, sight }: Props): VNode | null => {
	const { language } = sight;
	const t = neighbourTexts(language);
	return model.fits.length === 0 ? null : (
		<Section id="past" title={t.fits} about={t.fitsAbout}>
			<ul class="stack">
				{model.fits.map((fit) => (
					<li key={`${fit.wish}${fit.other}`}>
						<p>{fill(t.fit, { line: fill(t.line, { side: t.sides[fit.side], topic: t.topics[fit.topic] }).toLowerCase(), name: fit.name })}</p>
						<Form form={formAt(sight, thinkOfMatch, "other", fit.other)} language={language} prefix={`denk-${fit.other}`} keep={false} short>
							<Hidden name="case" value={model.plan.case} />
							<Hidden name="wish" value={fit.wish} />
							<Hidden name="other" value={fit.other} />
							<Submit weight="quiet" wide={false}>
								{t.think}
							</Submit>
						</Form>
					</li>
				))}
			</ul>
		</Section>
	);
};
const OneMatch = ({ match, model, sight }: Props & { readonly match: Match }): VNode => {
	const { language } = sight;
	const t = neighbourTexts(language);
	const says = { ask: fill(t.asked, { topic: t.topics[match.topic] }), waits: t.askedYes, no: t.askedNo, both: t.bothYes, met: t.met, own: t.own }[
		match.where
	];
	const answer = formAt(sight, answerMatch, "match", match.id);
	return (
		<li class="stack">
			<p>{says}</p>
			{match.where === "ask" && (
				<Fold language={language} summary={t.answer} form={answer}>
					<PlanForm model={model.plan} language={language} form={answer} prefix={`antwoord-${match.id}`}>
						<Hidden name="match" value={match.id} />
						<ChoiceField
							name="answer"
							label={t.answer}
							required
							choices={(["yes", "no"] as const).map((value) => ({ value, words: t.answers[value] }))}
						/>
						<SpokenYes model={model.plan} language={language} now />
						<Submit weight="quiet">{t.answerSave}</Submit>
					</PlanForm>
				</Fold>
			)}
			{(match.where === "both" || match.where === "met") && (
				<Form form={formAt(sight, matchWent, "match", match.id)} language={language} prefix={`ging-${match.id}`} keep={false} short>
					<Hidden name="case" value={model.plan.case} />
					<Hidden name="match" value={match.id} />
					<Button weight="quiet" name="how" value={match.where === "both" ? "met" : "own"}>
						{match.where === "both" ? t.nowMet : t.nowOwn}
					</Button>
				</Form>
			)}
		</li>
	);
};
const View = ({ model, sight }: Props): VNode => {
	const t = neighbourTexts(sight.language);
	return (
		<PersonPage screen={sight.screen} tabs={tabsOf(model.plan, sight.language, "circle")} home={homeOf(model.plan)} heading={t.window} lead={t.lead}>
			<Wishes model={model} sight={sight} />
			<Fits model={model} sight={sight} />
			{model.matches.length > 0 && (
				<ul class="stack">
					{model.matches.map((match) => (
						<OneMatch key={match.id} match={match} model={model} sight={sight} />
					))}
				</ul>
			)}
		</PersonPage>
	);
};
const both = [putWish, takeWish] as const;
export const neighboursPage: AnyPage = page<CaseParams, Model>({
	name: "planning.neighbours",
	path: "/mensen/:case/vragen-en-geven",
	who: "support-a-plan",
	params: CaseParams,
	about: (params) => params.case,
	standing: ["responsible", "part"],
	load: async (visit) => load(visit, await loadPlan(visit, visit.params.case)),
	title: (language) => neighbourTexts(language).window,
	view: (model, sight) => <View model={model} sight={sight} />,
	forms: [...both.map(({ worker }) => worker), thinkOfMatch, answerMatch, matchWent].map((one) =>
		formTo<CaseParams>(one as { name: string }, (_answer, params) => `/mensen/${params.case}/vragen-en-geven`),
	),
	dress: "worker",
});
export const ownNeighboursPage: AnyPage = page<NoParams, Model>({
	name: "planning.own-neighbours",
	path: "/mijn/vragen-en-geven",
	who: "decide-on-own-plan",
	params: NoParams,
	load: async (visit) => load(visit, await loadOwnPlan(visit)),
	title: (language) => neighbourTexts(language).window,
	view: (model, sight) => <View model={model} sight={sight} />,
	forms: both.map(({ person }) => formTo<NoParams>(person, () => "/mijn/vragen-en-geven")),
	dress: "worker",
});
