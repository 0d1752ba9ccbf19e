/** The sheet to take to the table with the organisations: what they ask together, what bites, what we propose. No names, no reasons, and only what the person says yes to (PRIV-04, EXE-20). */
import type { VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import { dayOf } from "#src/kernel/time.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { euros, shortDay } from "#src/platform/texts/dates.ts";
import { BackLink, ClashCard, ManyField, PersonPage, Section, Submit, Table, WriteLines } from "#src/platform/ui/index.ts";
import { type AnySight, operationFor, type PlanModel } from "../../pages/load.ts";
import { Fold, PlanForm, SpokenYes } from "../../pages/parts.tsx";
import { tabsOf } from "../../pages/plan-view.tsx";
import { asClash, asObligation, homeOf, weekRoad } from "../../pages/week-view.tsx";
import type { KeptObligation } from "../../state.ts";
import { texts } from "../../texts/index.ts";
import { chooseForTable } from "../../week-operations.ts";
import { costOf, hoursOf, kmOf, standingDemands } from "../../week-rules.ts";
import { type ForTable, forTable, namesAtHome, withoutNames } from "../rules.ts";
import { tableTexts } from "../texts/index.ts";
import { numberIn, Saves } from "./ideas.tsx";

type Props = { readonly model: PlanModel; readonly sight: AnySight };
const oftenOf = (one: KeptObligation, language: Language): string => {
	const t = tableTexts(language);
	const days = one.days?.length ?? 0;
	return [days === 0 ? "" : days === 1 ? t.once : fill(t.times, { count: days }), [one.from, one.until].filter(Boolean).join(" – ")]
		.filter(Boolean)
		.join(", ");
};
const or = (value: number, language: Language): string => (value === 0 ? "" : numberIn(value, language));

const Asked = ({ sheet, model, language }: { readonly sheet: ForTable; readonly model: PlanModel; readonly language: Language }): VNode => {
	const t = tableTexts(language);
	const { total } = sheet;
	const asking = new Set(sheet.demands.map(({ by }) => by)).size;
	const sums = { km: numberIn(total.km, language), hours: numberIn(total.hours, language), cost: euros(total.cost, language) };
	return (
		<>
			<p class="lead">
				{fill(t.together, { organisations: asking === 1 ? t.count.one : fill(t.count.many, { count: asking }), ...sums })}{" "}
				<span class="soft">{fill(t.priced, { price: euros(model.perKm, language) })}</span>
			</p>
			<Table
				label={t.tableName}
				columns={[
					{ words: t.who },
					{ words: t.what },
					{ words: t.where },
					{ words: t.often },
					{ words: t.km, number: true },
					{ words: t.hours, number: true },
					{ words: t.cost, number: true },
				]}
				rows={sheet.demands.map((one) => [
					one.by,
					one.what,
					one.where ?? "",
					oftenOf(one, language),
					or(kmOf(one), language),
					or(hoursOf(one), language),
					costOf(one, model.perKm) === 0 ? "" : euros(costOf(one, model.perKm), language),
				])}
				total={[t.sums, "", "", "", sums.km, sums.hours, sums.cost]}
			/>
		</>
	);
};
const Sheet = ({ model, sight, names }: Props & { readonly names: readonly string[] }): VNode => {
	const { language } = sight;
	const t = tableTexts(language);
	const sheet = forTable(model.state, model.perKm, names, t.us);
	const obligations = sheet.demands.map((one) => asObligation(one, language, model.perKm));
	const state = { ...model.state, obligations: sheet.demands };
	const open = model.state.ideas.filter((idea) => idea.settled === undefined && sheet.demands.some(({ id }) => id === idea.obligation));
	return (
		<>
			<Section id="samen" title={t.tableName} free>
				<Asked sheet={sheet} model={model} language={language} />
			</Section>
			<Section id="bijten" title={t.bites} free>
				{sheet.clashes.length === 0 ? (
					<p>{t.noBites}</p>
				) : (
					<div class="clashes">
						{sheet.clashes.map(({ held: _held, why: _why, ...found }, at) => (
							<ClashCard
								key={found.id}
								language={language}
								number={at + 1}
								clash={asClash(found, { state, perKm: model.perKm }, language)}
								obligations={obligations}
							/>
						))}
					</div>
				)}
			</Section>
			<Section id="voorstel" title={t.ask} free>
				{open.length === 0 && <p>{t.askNone}</p>}
				{open.map((idea) => (
					<div key={idea.id} class="no-break">
						<p>
							<strong>{withoutNames(idea.words ?? sheet.demands.find(({ id }) => id === idea.obligation)?.what ?? "", names, t.us)}</strong>
						</p>
						<Saves state={{ ...state, ideas: open }} perKm={model.perKm} ideas={[idea.id]} language={language} />
					</div>
				))}
			</Section>
		</>
	);
};
const Choose = ({ model, sight }: Props): VNode => {
	const { language } = sight;
	const t = tableTexts(language);
	const form = sight.form(operationFor(chooseForTable, model));
	return (
		<Fold language={language} summary={t.choose} form={form} open={model.state.forTable === undefined}>
			<PlanForm model={model} language={language} form={form} prefix="voor-de-tafel">
				<ManyField
					name="obligations"
					label={t.chooseWhich}
					choices={standingDemands(model.state).map(({ id, by, what }) => ({ value: id, words: `${by}: ${what}` }))}
					preset={model.state.forTable?.obligations ?? []}
				/>
				<SpokenYes model={model} language={language} now />
				<Submit>{t.chooseSave}</Submit>
			</PlanForm>
		</Fold>
	);
};
export const TablePage = ({ model, sight }: Props): VNode => {
	const { language, today } = sight;
	const t = tableTexts(language);
	const { forTable: chosen } = model.state;
	const names = namesAtHome(model.state, [model.person.called]);
	return (
		<PersonPage screen={sight.screen} tabs={tabsOf(model, language, "week")} home={homeOf(model)} heading={t.tableTitle} lead={t.tableLead}>
			<BackLink href={weekRoad(model)} words={t.back} />
			{chosen === undefined || chosen.obligations.length === 0 ? (
				<p class="screen-only">
					{standingDemands(model.state).length === 0
						? texts(language).week.none
						: model.me === "person"
							? t.tableNotMine
							: fill(t.tableNot, { name: model.person.called })}
				</p>
			) : (
				<>
					<Sheet model={model} sight={sight} names={names} />
					<WriteLines id="afspreken" title={t.write} />
					<p class="soft screen-only">
						{fill(t.yesBy, { day: shortDay(dayOf(chosen.at), today, language) })} {t.print}
					</p>
				</>
			)}
			{standingDemands(model.state).length > 0 && <Choose model={model} sight={sight} />}
		</PersonPage>
	);
};
