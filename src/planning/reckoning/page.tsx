/** The sum of one step, for either side of the table. */
import type { VNode } from "preact";
import { z } from "zod";
import { CaseId, ThingId } from "#src/kernel/ids.ts";
import { type Result, refuse } from "#src/kernel/result.ts";
import { page, formTo, type Visit } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { wholeDay } from "#src/platform/texts/dates.ts";
import { AsText, BackLink, Hidden, LongText, PersonPage, Section, Submit, Table, TextField } from "#src/platform/ui/index.ts";
import { type AnySight, loadOwnPlan, loadPlan, operationFor, type PlanModel } from "../pages/load.ts";
import { PlanForm } from "../pages/parts.tsx";
import { tabsOf } from "../pages/plan-view.tsx";
import { stands, wordsOf } from "../plan-view-model.ts";
import { reckon } from "./operations.ts";
import { type Found, helps, ratesChecked, travel } from "./rates.ts";
import { type Reckoned, sumOf } from "./rules.ts";
import { texts } from "./texts/index.ts";

type Model = { readonly plan: PlanModel; readonly step: string };
type Props = { readonly model: Model; readonly sight: AnySight };
const money = (euro: number, language: AnySight["language"]): string =>
	new Intl.NumberFormat(language, { style: "currency", currency: "EUR" }).format(euro);

/** Where a number comes from, and when somebody read it there; or that it is a guess. */
export const Source = ({ found: { source, at, read }, language }: { readonly found: Found; readonly language: AnySight["language"] }): VNode => (
	<>
		{source}.{" "}
		{at === undefined || read === undefined ? (
			<strong>{texts(language).guess}</strong>
		) : (
			<span class="soft">
				{fill(texts(language).read, { day: wholeDay(read, language) })} <a href={at}>{new URL(at).hostname}</a>
			</span>
		)}
	</>
);
/** What comes, what goes, what is left: as a table, and the outcome in a sentence. */
export const SumView = ({
	reckoned,
	perKm,
	sight: { language },
}: {
	readonly reckoned: Reckoned;
	readonly perKm: number;
	readonly sight: AnySight;
}): VNode => {
	const t = texts(language);
	const sum = sumOf(reckoned, reckoned.on, perKm);
	const minus = (words: string, euro: number): readonly (readonly [string, string])[] => (euro === 0 ? [] : [[words, money(-euro, language)]]);
	return (
		<div class="stack">
			<p class="lead">{ratesChecked === undefined ? t.unchecked : fill(t.checked, { day: wholeDay(ratesChecked, language) })}</p>
			<p>{fill(t.estimate, { day: wholeDay(reckoned.on, language) })}</p>
			<Table
				label={t.table}
				columns={[{ words: t.what }, { words: t.euro, number: true }]}
				rows={[
					[t.comes, money(sum.plus, language)],
					...sum.goes.flatMap(({ help, euro }) => minus(fill(t.goes, { help: t.helps[help] }), euro)),
					...minus(t.travel, sum.travel),
					...minus(t.costsIs, sum.costs),
				]}
				total={[t.left, money(sum.left, language)]}
			/>
			{sum.left <= 0 && <p class="lead">{t.nothingLeft}</p>}
			{sum.hours > 0 && (
				<p>
					{fill(t.hoursIs, { hours: sum.hours })} {sum.left > 0 && fill(t.perHour, { euro: money(sum.left / sum.hours, language) })}
				</p>
			)}
			{reckoned.kept !== undefined && <p>{reckoned.kept}</p>}
			{sum.goes.length + sum.travel > 0 && (
				<AsText language={language} summary={t.sources}>
					<ul>
						{sum.goes.map((one) => (
							<li key={one.help}>
								<Source found={one} language={language} />
							</li>
						))}
						{sum.travel > 0 && (
							<li>{perKm === travel.euro ? <Source found={travel} language={language} /> : fill(t.ownPrice, { price: money(perKm, language) })}</li>
						)}
					</ul>
				</AsText>
			)}
		</div>
	);
};
const View = ({ model: { plan, step }, sight }: Props): VNode => {
	const { language } = sight;
	const t = texts(language);
	const reckoned = plan.reckoned[step];
	const preset = Object.fromEntries(
		Object.entries(reckoned ?? {}).flatMap(([name, value]) => (name === "on" || value === undefined ? [] : [[name, String(value)]])),
	);
	const form = sight.form(operationFor(reckon, plan), preset);
	const amount = (name: string, label: string): VNode => <TextField name={name} label={label} mark="optional" inputMode="decimal" />;
	return (
		<>
			<section class="plan-open">
				<div class="stack">
					<BackLink href={plan.me === "person" ? "/mijn/plan" : `/mensen/${plan.case}/plan`} words={t.back} />
					<h1>{t.title}</h1>
					<p class="lead measure">{fill(t.step, { words: wordsOf(plan.state, step) ?? "" })}</p>
				</div>
			</section>
			{reckoned && <SumView reckoned={reckoned} perKm={plan.perKm} sight={sight} />}
			<Section id="rekenen" title={t.toIt} about={t.lead} free>
				<PlanForm model={plan} language={language} form={form} prefix="reken">
					<Hidden name="step" value={step} />
					{amount("plus", t.plus)}
					{amount("gross", t.gross)}
					{amount("hours", t.hours)}
					{amount("travelHours", t.travelHours)}
					{amount("km", t.km)}
					<TextField name="costs" label={t.costs} hint={t.costsHint} mark="optional" inputMode="decimal" />
					<h3>{t.now}</h3>
					{helps.map((help) => amount(help, t.helps[help]))}
					<LongText name="kept" label={t.kept} mark="optional" rows={2} />
					<Submit>{t.save}</Submit>
				</PlanForm>
			</Section>
		</>
	);
};
const ReckonPage = ({ model, sight }: Props): VNode => (
	<PersonPage
		screen={sight.screen}
		tabs={tabsOf(model.plan, sight.language, "plan")}
		home={model.plan.me === "person" ? "/mijn" : "/vandaag"}
		paper="plan"
	>
		<View model={model} sight={sight} />
	</PersonPage>
);
const withStep = async (load: Promise<Result<PlanModel>>, step: string): Promise<Result<Model>> => {
	const plan = await load;
	if (plan.kind !== "ok") return plan;
	return stands(plan.value.state, step) && plan.value.state.steps.some(({ id }) => id === step)
		? { ...plan, value: { plan: plan.value, step } }
		: refuse("kernel.nothing-here");
};
const shared = {
	title: (language: AnySight["language"]) => texts(language).window,
	view: (model: Model, sight: AnySight) => ReckonPage({ model, sight }),
	dress: "worker",
} as const;
type Params = { readonly case: CaseId; readonly step: ThingId };
export const reckonPage = page<Params, Model>({
	...shared,
	name: "planning.reckon",
	path: "/mensen/:case/plan/rekenen/:step",
	who: "support-a-plan",
	params: z.object({ case: CaseId, step: ThingId }),
	about: (params) => params.case,
	standing: ["responsible", "part"],
	load: (visit: Visit<Params>) => withStep(loadPlan(visit, visit.params.case), visit.params.step),
	forms: [formTo<Params>(reckon.worker, (_answer, params) => `/mensen/${params.case}/plan/rekenen/${params.step}`)],
});
export const ownReckonPage = page<{ readonly step: ThingId }, Model>({
	...shared,
	name: "planning.own-reckon",
	path: "/mijn/plan/rekenen/:step",
	who: "decide-on-own-plan",
	params: z.object({ step: ThingId }),
	load: (visit) => withStep(loadOwnPlan(visit), visit.params.step),
	forms: [formTo<{ readonly step: ThingId }>(reckon.person, (_answer, params) => `/mijn/plan/rekenen/${params.step}`)],
});
