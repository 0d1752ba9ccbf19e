/** The cards as a page: choose one, see it, put something on it; and what somebody gives (PLA-18, PLA-19, NET-07). */
import type { VNode } from "preact";
import { fill } from "#src/platform/texts/catalogue.ts";
import {
	ChoiceField,
	Form,
	Hidden,
	LongText,
	ManyField,
	PersonPage,
	Said,
	Section,
	SelectField,
	Submit,
	TextField,
	WriteLines,
} from "#src/platform/ui/index.ts";
import { type AnySight, formAt, operationFor, type PlanModel } from "../../pages/load.ts";
import { Fold, PlanForm, SpokenYes } from "../../pages/parts.tsx";
import { tabsOf } from "../../pages/plan-view.tsx";
import { homeOf } from "../../pages/week-view.tsx";
import { PaperWay } from "../../paper-back/pages/way.tsx";
import { type CardLine, linesOf, type StrengthState } from "../fold.ts";
import { type CardKind, cards, companies, places, questions, sheets } from "../model.ts";
import { fillCard, give, intoPlan, passGift, takeLine } from "../operations.ts";
import { strengthTexts } from "../texts/index.ts";
import { LifeLine, LoadPicture, MovingPicture } from "./pictures.tsx";

export type CardsModel = {
	readonly plan: PlanModel;
	readonly strengths: StrengthState;
	readonly card: CardKind;
	/** Whom a worker could bring something; never for the person. */
	readonly others: readonly { readonly case: string; readonly called: string }[];
};
type Props = { readonly model: CardsModel; readonly sight: AnySight };

const OneLine = ({ model, sight, line }: Props & { readonly line: CardLine }): VNode => {
	const { language } = sight;
	const { plan } = model;
	const t = strengthTexts(language);
	const into = formAt(sight, operationFor(intoPlan, plan), "line", line.id);
	const foot = [
		line.place === undefined ? undefined : `${t.places[line.place]}.`,
		line.when,
		line.namedBy === undefined ? undefined : fill(t.named, { name: line.namedBy }),
		line.shows === undefined ? undefined : fill(t.showsLine, { words: line.shows.replace(/[.\s]*$/, "") }),
		line.company === undefined ? undefined : t.filled[line.company],
		line.mine ? t.onlyMine : undefined,
		line.inPlan ? t.inPlan : undefined,
	].filter((part) => part !== undefined);
	const words = line.place === "then" ? fill(t.intoWish, { words: line.words }) : line.words;
	return (
		<li>
			<Said small foot={foot.join(" ")}>
				{line.words}
			</Said>
			<Fold language={language} summary={line.inPlan ? t.take : t.into} form={into}>
				{!line.inPlan && (
					<PlanForm model={plan} language={language} form={into} prefix={`in-plan-${line.id}`}>
						<Hidden name="line" value={line.id} />
						<LongText name="words" label={t.intoWords} rows={2} required preset={words} />
						<ChoiceField
							name="as"
							label={t.intoAs}
							required
							choices={(["matters", "goal"] as const).map((value) => ({ value, words: t.as[value] }))}
						/>
						<SpokenYes model={plan} language={language} />
						<Submit weight="quiet">{t.intoSave}</Submit>
					</PlanForm>
				)}
				<Form
					form={formAt(sight, operationFor(takeLine, plan), "line", line.id)}
					language={language}
					prefix={`van-kaart-${line.id}`}
					keep={false}
					short
				>
					<Hidden name="case" value={plan.case} />
					<Hidden name="line" value={line.id} />
					<Submit weight="plain" wide={false}>
						{t.take}
					</Submit>
				</Form>
			</Fold>
		</li>
	);
};
const Fill = ({ model, sight }: Props): VNode => {
	const { language } = sight;
	const { plan, card } = model;
	const t = strengthTexts(language);
	const form = sight.form(operationFor(fillCard, plan));
	return (
		<Fold language={language} summary={t.add} form={form}>
			<PlanForm model={plan} language={language} form={form} prefix="op-kaart">
				<Hidden name="card" value={card} />
				<ChoiceField name="question" label={t.question} required choices={questions[card].map((value) => ({ value, words: t.questions[value] }))} />
				<LongText name="words" label={t.words} rows={2} required />
				{places[card].length > 0 && (
					<ChoiceField name="place" label={t.place} mark="optional" choices={places[card].map((value) => ({ value, words: t.places[value] }))} />
				)}
				{(card === "life" || card === "strengths") && <TextField name="when" label={t.when} hint={t.whenHint} mark="optional" />}
				{card === "strengths" && (
					<>
						<TextField name="shows" label={t.shows} mark="optional" />
						<TextField name="namedBy" label={t.namedBy} mark="optional" />
					</>
				)}
				<SelectField name="company" label={t.company} mark="optional" options={companies.map((value) => ({ value, words: t.companies[value] }))} />
				<SelectField name="on" label={t.on} mark="optional" options={sheets.map((value) => ({ value, words: t.ons[value] }))} />
				{plan.me === "person" && <ManyField name="mine" label={t.mine} mark="optional" choices={[{ value: "ja", words: t.mineYes }]} />}
				<Submit>{t.save}</Submit>
			</PlanForm>
		</Fold>
	);
};
const Card = ({ model, sight }: Props): VNode => {
	const { language } = sight;
	const { card } = model;
	const t = strengthTexts(language);
	const lines = linesOf(model.strengths, card);
	return (
		<Section id={card} title={t.cards[card].title} about={t.cards[card].about} free>
			{card === "life" && <LifeLine lines={lines} language={language} />}
			{card === "load" && <LoadPicture lines={lines} language={language} />}
			{card === "moving" && <MovingPicture lines={lines} language={language} />}
			{lines.length === 0 && <p class="soft screen-only">{t.empty}</p>}
			{questions[card].map((question) => {
				const those = lines.filter((line) => line.question === question);
				return those.length === 0 ? null : (
					<div key={question} class="stack">
						<h3>{t.questions[question]}</h3>
						<ul class="stack">
							{those.map((line) => (
								<OneLine key={line.id} model={model} sight={sight} line={line} />
							))}
						</ul>
					</div>
				);
			})}
			<Fill model={model} sight={sight} />
			{questions[card].map((question) => (
				<WriteLines key={question} id={`schrijf-${question}`} title={t.questions[question]} lines={3} />
			))}
		</Section>
	);
};
const Gifts = ({ model, sight }: Props): VNode => {
	const { language } = sight;
	const { plan, strengths, others } = model;
	const t = strengthTexts(language);
	const form = sight.form(operationFor(give, plan));
	const pass = sight.form(passGift);
	return (
		<Section id="geven" title={plan.me === "person" ? t.gifts : fill(t.giftsOf, { name: plan.person.called })}>
			{strengths.given.length === 0 && <p class="soft">{t.giftsNone}</p>}
			<ul>
				{strengths.given.map(({ id, words, to }) => (
					<li key={id}>
						{words} {to !== undefined && <span class="soft">{fill(t.giveFor, { words: to })}</span>}
					</li>
				))}
			</ul>
			{strengths.received.length > 0 && (
				<>
					<h3>{t.received}</h3>
					<ul>
						{strengths.received.map(({ id, words }) => (
							<li key={id}>{words}</li>
						))}
					</ul>
				</>
			)}
			<Fold language={language} summary={t.give} form={form}>
				<PlanForm model={plan} language={language} form={form} prefix="geef">
					<LongText name="words" label={t.giveWords} hint={t.giveHint} rows={2} required />
					<TextField name="to" label={t.giveTo} mark="optional" />
					<Submit weight="quiet">{t.giveSave}</Submit>
				</PlanForm>
			</Fold>
			{plan.me === "worker" && others.length > 0 && (
				<Fold language={language} summary={t.pass} form={pass}>
					<p class="soft">{t.passAbout}</p>
					<PlanForm model={plan} language={language} form={pass} prefix="geef-door">
						<LongText name="words" label={t.giveWords} rows={2} required />
						<SelectField name="receiver" label={t.passTo} required options={others.map((one) => ({ value: one.case, words: one.called }))} />
						<Submit weight="quiet">{t.passSave}</Submit>
					</PlanForm>
				</Fold>
			)}
		</Section>
	);
};
export const CardsPage = ({ model, sight }: Props): VNode => {
	const { language } = sight;
	const { plan, card } = model;
	const t = strengthTexts(language);
	const road = plan.me === "person" ? "/mijn/kaarten" : `/mensen/${plan.case}/kaarten`;
	return (
		<PersonPage
			screen={sight.screen}
			tabs={tabsOf(plan, language, "plan")}
			home={homeOf(plan)}
			paper="plan"
			heading={plan.me === "person" ? t.title : fill(t.titleOf, { name: plan.person.called })}
			lead={t.lead}
		>
			<div class="stack stack-wide">
				<nav class="screen-only" aria-label={t.choose}>
					<ul class="line-up">
						{cards.map((one) => (
							<li key={one}>
								<a class="chip" href={`${road}?kaart=${one}`} aria-current={one === card ? "page" : undefined}>
									{t.cards[one].title}
								</a>
							</li>
						))}
					</ul>
				</nav>
				<Card model={model} sight={sight} />
				<PaperWay model={plan} sight={sight} sheet="cards" />
			</div>
			<Gifts model={model} sight={sight} />
		</PersonPage>
	);
};
