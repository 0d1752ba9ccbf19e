/** One plan for a household: who is around it, a page for each, who takes part, what can be chosen, and papers (PLA-22, PLA-23, PLA-26, TEAM-04, TEAM-09). */
import type { ComponentChildren, VNode } from "preact";
import { fill } from "#src/platform/texts/catalogue.ts";
import { inWords, shortDay } from "#src/platform/texts/dates.ts";
import {
	ChoiceField,
	DateField,
	Facts,
	Form,
	Hidden,
	LinkButton,
	LongText,
	PersonPage,
	Said,
	Section,
	Submit,
	TextField,
	WriteLines,
} from "#src/platform/ui/index.ts";
import { type AnySight, formAt, type PlanModel } from "../../pages/load.ts";
import { Fold, PlanForm, SpokenYes } from "../../pages/parts.tsx";
import { tabsOf } from "../../pages/plan-view.tsx";
import { homeOf } from "../../pages/week-view.tsx";
import type { HouseholdState, Option, Part } from "../fold.ts";
import { answerPart, chooseOption, endPart, keepWay, linkPart, makePaper, noteOption, offPage, ownPage } from "../operations.ts";
import { householdTexts } from "../texts/index.ts";

export type HouseholdModel = {
	readonly plan: PlanModel;
	readonly state: HouseholdState /** Names of who comes or asks, each once. */;
	readonly around: readonly string[];
};
type Props = { readonly model: HouseholdModel; readonly sight: AnySight };
type Named = { readonly name: string; readonly offline?: boolean };
type Both = { readonly worker: Named; readonly person: Named };
export const roadOf = ({ me, case: of }: PlanModel): string => (me === "person" ? "/mijn/huishouden" : `/mensen/${of}/huishouden`);

/** A form of this page, folded away. */
const Ask = ({
	model: { plan },
	sight,
	both,
	summary,
	prefix,
	at,
	spoken = false,
	save,
	children,
}: Props & {
	readonly both: Both;
	readonly summary: string;
	readonly prefix: string;
	readonly at?: readonly [string, string];
	readonly spoken?: boolean;
	readonly save: string;
	readonly children: ComponentChildren;
}): VNode => {
	const operation = both[plan.me];
	const form = at ? formAt(sight, operation, at[0], at[1]) : sight.form(operation);
	return (
		<Fold language={sight.language} summary={summary} form={form}>
			<PlanForm model={plan} language={sight.language} form={form} prefix={prefix}>
				{at && <Hidden name={at[0]} value={at[1]} />}
				{children}
				{spoken && <SpokenYes model={plan} language={sight.language} now />}
				<Submit weight="quiet">{save}</Submit>
			</PlanForm>
		</Fold>
	);
};
const OneButton = ({
	model,
	sight,
	both,
	name,
	value,
	words,
}: Props & { readonly both: Both; readonly name: string; readonly value: string; readonly words: string }): VNode => (
	<div class="screen-only">
		<Form form={formAt(sight, both[model.plan.me], name, value)} language={sight.language} prefix={`${name}-${value}`} keep={false} short>
			<Hidden name="case" value={model.plan.case} />
			<Hidden name={name} value={value} />
			<Submit weight="plain" wide={false}>
				{words}
			</Submit>
		</Form>
	</div>
);
const Pages = (props: Props): VNode => {
	const { model, sight } = props;
	const t = householdTexts(sight.language);
	const names = [...new Set(model.state.pages.map(({ name }) => name))];
	return (
		<Section id="bladzijden" title={t.pages} empty={names.length === 0}>
			{names.length === 0 && <p class="soft">{t.pagesNone}</p>}
			{names.map((name) => (
				<div key={name} class="stack no-break">
					<h3>{fill(t.pageOf, { name })}</h3>
					{model.state.pages
						.filter((one) => one.name === name)
						.map(({ id, words }) => (
							<div key={id}>
								<Said small>{words}</Said>
								<OneButton {...props} both={offPage} name="line" value={id} words={t.pageOff} />
							</div>
						))}
				</div>
			))}
			<Ask {...props} both={ownPage} summary={t.pageAdd} prefix="eigen-bladzij" save={t.pageSave}>
				<TextField name="name" label={t.pageName} required suggestions={[model.plan.person.called, ...names]} />
				<LongText name="words" label={t.pageWords} rows={2} required />
			</Ask>
		</Section>
	);
};
const OnePart = ({ part, ...props }: Props & { readonly part: Part }): VNode => {
	const { language, today } = props.sight;
	const t = householdTexts(language);
	const open = part.ended === undefined;
	return (
		<li class="stack no-break">
			<p>
				<strong>{fill(part.name === undefined ? t.partLine : t.partWho, { name: part.name ?? "", organisation: part.organisation })}</strong>{" "}
				{fill(t.partQuestion, { words: part.question })}{" "}
				{part.until !== undefined && fill(t.partUntil, { day: shortDay(part.until, today, language) })}
			</p>
			<p class={part.answered ? undefined : "soft"}>
				{part.answered
					? fill(t.partAnswer, { words: part.answered.words })
					: open
						? fill(t.partOwed, { day: shortDay(part.lookAgain, today, language) })
						: t.partOver}
			</p>
			{open && (
				<>
					{!part.answered && (
						<Ask {...props} both={answerPart} summary={t.answer} prefix={`antwoord-${part.id}`} at={["part", part.id]} save={t.answerSave}>
							<LongText name="words" label={t.answerWords} rows={2} required />
						</Ask>
					)}
					<OneButton {...props} both={endPart} name="part" value={part.id} words={t.end} />
				</>
			)}
		</li>
	);
};
const Parts = (props: Props): VNode => {
	const { model, sight } = props;
	const t = householdTexts(sight.language);
	return (
		<Section
			id="meedoen"
			title={t.parts}
			about={model.plan.me === "person" ? t.partsAboutMine : fill(t.partsAbout, { name: model.plan.person.called })}
			empty={model.state.parts.length === 0}
		>
			{model.state.parts.length === 0 && <p class="soft">{t.partsNone}</p>}
			<ul class="stack">
				{model.state.parts.map((part) => (
					<OnePart key={part.id} {...props} part={part} />
				))}
			</ul>
			<Ask {...props} both={linkPart} summary={t.link} prefix="doet-mee" spoken save={t.linkSave}>
				<TextField name="organisation" label={t.organisation} required />
				<TextField name="name" label={t.name} mark="optional" />
				<LongText name="question" label={t.question} rows={2} required />
				<DateField name="until" label={t.until} mark="optional" min={sight.today} />
			</Ask>
		</Section>
	);
};
const OneOption = ({ option, ...props }: Props & { readonly option: Option }): VNode => {
	const t = householdTexts(props.sight.language);
	const facts = [
		{ what: t.optionWho, is: option.who },
		{ what: t.optionAsks, is: option.asks },
		{ what: t.optionBrings, is: option.brings },
	].filter(({ is }) => is !== undefined);
	return (
		<li class="stack no-break">
			<h3>{option.what}</h3>
			{facts.length > 0 && <Facts facts={facts} />}
			{option.chosen && (
				<p>
					<strong>{t.chose[option.chosen.choice]}</strong> {option.chosen.words}
				</p>
			)}
			<Ask {...props} both={chooseOption} summary={t.choice} prefix={`keus-${option.id}`} at={["option", option.id]} spoken save={t.choiceSave}>
				<ChoiceField
					name="choice"
					label={t.choice}
					required
					choices={(["yes", "no", "later"] as const).map((value) => ({ value, words: t.choices[value] }))}
				/>
				<TextField name="words" label={t.choiceWords} mark="optional" />
			</Ask>
		</li>
	);
};
const Options = (props: Props): VNode => {
	const { model, sight } = props;
	const t = householdTexts(sight.language);
	return (
		<>
			<Section
				id="kan"
				title={t.options}
				about={model.plan.me === "person" ? t.optionsAboutMine : fill(t.optionsAbout, { name: model.plan.person.called })}
			>
				{model.state.options.length === 0 && (
					<>
						<p class="soft screen-only">{t.optionsNone}</p>
						<WriteLines id="opties-schrijven" title={t.optionWhat} lines={4} />
					</>
				)}
				<ul class="stack">
					{model.state.options.map((option) => (
						<OneOption key={option.id} {...props} option={option} />
					))}
				</ul>
				<Ask {...props} both={noteOption} summary={t.option} prefix="kan-erbij" save={t.optionSave}>
					<LongText name="what" label={t.optionWhat} rows={2} required />
					<TextField name="who" label={t.optionWho} mark="optional" />
					<TextField name="asks" label={t.optionAsks} mark="optional" />
					<TextField name="brings" label={t.optionBrings} mark="optional" />
				</Ask>
			</Section>
			<Section id="volgende-keer" title={t.ways}>
				{model.state.ways.length === 0 && (
					<>
						<p class="soft screen-only">{t.waysNone}</p>
						<WriteLines id="wegen-schrijven" title={t.wayWords} lines={4} />
					</>
				)}
				<ul>
					{model.state.ways.map(({ id, words, where }) => (
						<li key={id}>
							{words} {where !== undefined && <span class="soft">{where}</span>}
						</li>
					))}
				</ul>
				<Ask {...props} both={keepWay} summary={t.way} prefix="weg-erbij" save={t.waySave}>
					<TextField name="words" label={t.wayWords} required />
					<TextField name="where" label={t.wayWhere} mark="optional" />
				</Ask>
			</Section>
		</>
	);
};
const Papers = (props: Props): VNode => {
	const { model, sight } = props;
	const t = householdTexts(sight.language);
	return (
		<Section id="papieren" title={t.papers} about={t.papersAbout} empty={model.state.papers.length === 0}>
			<ul class="stack">
				{model.state.papers.map(({ id, organisation, form }) => (
					<li key={id}>
						<p>{fill(t.paperLine, { organisation, form })}</p>
						<LinkButton weight="quiet" icon="paper" href={`${roadOf(model.plan)}/papier/${id}`}>
							{t.paperGet}
						</LinkButton>
					</li>
				))}
			</ul>
			<Ask {...props} both={makePaper} summary={t.paper} prefix="papier-erbij" spoken save={t.paperSave}>
				<TextField name="organisation" label={t.paperOrganisation} required />
				<TextField name="form" label={t.paperForm} required />
				<LongText name="fields" label={t.paperFields} hint={t.paperFieldsHint} rows={5} mark="optional" />
			</Ask>
		</Section>
	);
};
export const HouseholdPage = (props: Props): VNode => {
	const { model, sight } = props;
	const { language } = sight;
	const t = householdTexts(language);
	const list = new Intl.ListFormat(language).format(model.around);
	return (
		<PersonPage
			screen={sight.screen}
			tabs={tabsOf(model.plan, language, "plan")}
			home={homeOf(model.plan)}
			paper="plan"
			heading={t.title}
			lead={t.lead}
		>
			<Section id="rondom" title={t.around} free>
				<p>
					{model.around.length === 0
						? t.aroundNone
						: fill(model.around.length === 1 ? t.aroundLine.one : t.aroundLine.many, { count: inWords(model.around.length, language), list })}
				</p>
			</Section>
			<Pages {...props} />
			<Parts {...props} />
			<Options {...props} />
			<Papers {...props} />
		</PersonPage>
	);
};
