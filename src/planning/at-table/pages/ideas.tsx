/** 'As it is' beside 'if this changed': what an idea saves and which clashes go, before anybody agreed to anything (EXE-20, ACC-04). */
import type { VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { euros } from "#src/platform/texts/dates.ts";
import {
	BackLink,
	Button,
	Empty,
	Hidden,
	LinkButton,
	LongText,
	ManyField,
	PersonPage,
	Section,
	SelectField,
	Sums,
	TextField,
} from "#src/platform/ui/index.ts";
import { type AnySight, formAt, operationFor, type PlanModel } from "../../pages/load.ts";
import { Fold, PlanForm } from "../../pages/parts.tsx";
import { tabsOf } from "../../pages/plan-view.tsx";
import { demandOptions, DifferentFields } from "../../pages/week-forms.tsx";
import { homeOf, weekRoad } from "../../pages/week-view.tsx";
import type { Idea, KeptObligation, PlanState } from "../../state.ts";
import { texts } from "../../texts/index.ts";
import { layIdea, settleIdea } from "../../week-operations.ts";
import { type FoundClash, standingDemands, type WeekTotal } from "../../week-rules.ts";
import { mandateOf } from "../../talk/rules.ts";
import { talkTexts } from "../../talk/texts/index.ts";
import { compared, savingOf } from "../rules.ts";
import { tableTexts } from "../texts/index.ts";

type Props = { readonly model: PlanModel; readonly sight: AnySight };
export const numberIn = (value: number, language: Language): string =>
	new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB", { maximumFractionDigits: 1 }).format(value);
const demandOf = (state: PlanState, id: string): KeptObligation | undefined => state.obligations.find((one) => one.id === id);

/** What would be different, in a few words. */
const saysOf = ({ change }: Idea, language: Language): string => {
	const { says } = tableTexts(language);
	const parts = [
		change.gone ? says.gone : undefined,
		change.where === undefined ? undefined : fill(says.where, { words: change.where }),
		change.km === undefined ? undefined : fill(says.km, { km: numberIn(change.km, language) }),
		change.days?.length ? fill(says.days, { count: change.days.length }) : undefined,
		change.from === undefined || change.until === undefined ? undefined : fill(says.time, { from: change.from, until: change.until }),
		change.hours === undefined ? undefined : fill(says.hours, { hours: numberIn(change.hours, language) }),
		change.cost === undefined ? undefined : fill(says.cost, { cost: euros(change.cost, language) }),
	];
	const said = new Intl.ListFormat(language).format(parts.filter((part) => part !== undefined));
	return `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
};
export const bitesIn = (clashes: readonly FoundClash[], state: PlanState, language: Language): string =>
	new Intl.ListFormat(language).format(
		clashes.map(({ between: [one, other] }) =>
			fill(tableTexts(language).bitesOne, { one: demandOf(state, one)?.by ?? "", other: demandOf(state, other)?.by ?? "" }),
		),
	);
/** What it saves in the week, and what no longer bites, in sentences. */
export const Saves = ({
	state,
	perKm,
	ideas,
	language,
}: {
	readonly state: PlanState;
	readonly perKm: number;
	readonly ideas?: readonly string[];
	readonly language: Language;
}): VNode => {
	const t = tableTexts(language);
	const found = compared(state, perKm, ideas);
	const { which, km, hours, cost } = savingOf(found);
	const words = { km: numberIn(Math.abs(km), language), hours: numberIn(Math.abs(hours), language), cost: euros(Math.abs(cost), language) };
	return (
		<ul>
			<li>{which === "same" ? t.sameSum : fill(which === "less" ? t.saves : t.costsMore, words)}</li>
			{found.gone.length > 0 && <li>{fill(t.noMoreBites, { list: bitesIn(found.gone, state, language) })}</li>}
			{found.come.length > 0 && <li>{fill(t.newBites, { list: bitesIn(found.come, state, language) })}</li>}
		</ul>
	);
};
const WeekIn = ({ title, total, language }: { readonly title: string; readonly total: WeekTotal; readonly language: Language }): VNode => {
	const t = texts(language).week;
	return (
		<div class="stack">
			<h2>{title}</h2>
			<Sums
				label={title}
				sums={[
					{ number: numberIn(total.km, language), unit: "km", words: t.km },
					{ number: numberIn(total.hours, language), unit: t.hour, words: t.hours },
					{ number: euros(total.cost, language), words: tableTexts(language).cost },
				]}
			/>
		</div>
	);
};
const OneIdea = ({ model, sight, idea }: Props & { readonly idea: Idea }): VNode => {
	const { language } = sight;
	const t = tableTexts(language);
	const demand = demandOf(model.state, idea.obligation);
	const form = formAt(sight, operationFor(settleIdea, model), "idea", idea.id);
	const takers = model.talks.talks.flatMap(({ seats }) => seats.filter(({ side }) => side === "trade").map(({ name }) => name));
	return (
		<article class="stack no-break">
			<h3>
				{demand?.by}: {demand?.what}
			</h3>
			{idea.words !== undefined && <p>{idea.words}</p>}
			<p>
				<strong>{saysOf(idea, language)}.</strong>
			</p>
			<Saves state={model.state} perKm={model.perKm} ideas={[idea.id]} language={language} />
			<Fold language={language} summary={t.agreed} form={form}>
				<PlanForm model={model} language={language} form={form} prefix={`idee-${idea.id}`}>
					<Hidden name="idea" value={idea.id} />
					<TextField name="taker" label={t.taker} hint={t.takerHint} suggestions={takers} />
					<TextField name="teller" label={t.teller} mark="optional" />
					<div class="line-up">
						<Button name="how" value="agreed">
							{t.settle}
						</Button>
						<Button weight="plain" name="how" value="laid-aside">
							{t.aside}
						</Button>
					</div>
				</PlanForm>
			</Fold>
		</article>
	);
};
const LayIdea = ({ model, sight }: Props): VNode => {
	const { language } = sight;
	const t = tableTexts(language);
	const form = sight.form(operationFor(layIdea, model));
	return (
		<Fold language={language} summary={t.lay} form={form}>
			<PlanForm model={model} language={language} form={form} prefix="idee-erbij">
				<SelectField name="obligation" label={t.about} options={demandOptions(standingDemands(model.state))} required />
				<LongText name="words" label={t.idea} rows={2} mark="optional" />
				<ManyField name="gone" label={t.gone} mark="optional" choices={[{ value: "ja", words: t.goneYes }]} />
				<DifferentFields language={language} />
				<Button>{t.saveIdea}</Button>
			</PlanForm>
		</Fold>
	);
};
const Agreed = ({ model, language }: { readonly model: PlanModel; readonly language: Language }): VNode | null => {
	const t = tableTexts(language);
	const agreed = model.state.ideas.filter(({ settled }) => settled?.how === "agreed");
	const mandate = (taker: string | undefined): readonly string[] => (taker === undefined ? [] : mandateOf(model.talks, taker));
	const list = (names: readonly string[]): string => new Intl.ListFormat(language).format(names);
	return agreed.length === 0 ? null : (
		<Section id="afgesproken" title={t.earlier}>
			<ul>
				{agreed.map((idea) => (
					<li key={idea.id}>
						{fill(t.agreedLine, { what: (idea.words ?? saysOf(idea, language)).replace(/[.\s]*$/, ""), name: idea.settled?.taker ?? "" })}{" "}
						{mandate(idea.settled?.taker).length > 0 && fill(talkTexts(language).agreedFor, { names: list(mandate(idea.settled?.taker)) })}{" "}
						{idea.settled?.teller !== undefined && fill(t.toldBy, { name: idea.settled.teller })}
					</li>
				))}
			</ul>
		</Section>
	);
};

export const IdeasPage = ({ model, sight }: Props): VNode => {
	const { language } = sight;
	const t = tableTexts(language);
	const open = model.state.ideas.filter(({ settled }) => settled === undefined);
	const { is, would } = compared(model.state, model.perKm);
	// Where nobody asks anything there is nothing to have an idea about yet.
	const asked = standingDemands(model.state).length + open.length > 0;
	return (
		<PersonPage
			screen={sight.screen}
			tabs={tabsOf(model, language, "week")}
			home={homeOf(model)}
			paper="plan"
			heading={t.ideasTitle}
			lead={t.ideasLead}
		>
			{asked ? (
				<>
					<BackLink href={weekRoad(model)} words={t.back} />
					<div class="halves">
						<WeekIn title={t.asIs} total={is} language={language} />
						{open.length > 0 && <WeekIn title={t.asIf} total={would} language={language} />}
					</div>
					{open.length === 0 && <p class="soft">{t.noIdeas}</p>}
					<Section id="ideeen" title={t.ideas} free>
						<div class="stack">
							{open.map((idea) => (
								<OneIdea key={idea.id} model={model} sight={sight} idea={idea} />
							))}
						</div>
						<LayIdea model={model} sight={sight} />
					</Section>
				</>
			) : (
				<Empty title={t.nothingAsked}>
					<p>{t.nothingAskedMore}</p>
					<p>
						<LinkButton href={weekRoad(model)}>{t.toWeek}</LinkButton>
					</p>
				</Empty>
			)}
			<Agreed model={model} language={language} />
			{asked && (
				<p class="screen-only">
					<LinkButton weight="quiet" icon="table" href={`${weekRoad(model)}/tafel`}>
						{t.toTable}
					</LinkButton>
				</p>
			)}
		</PersonPage>
	);
};
