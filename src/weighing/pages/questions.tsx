import type { VNode } from "preact";
import type { FormState, Language } from "#src/kernel/index.ts";
import { problemAt } from "#src/kernel/index.ts";
import { nearMoment } from "#src/platform/texts/dates.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import {
	AsText,
	ChoiceField,
	DateField,
	Form,
	Icon,
	LongText,
	ManyField,
	Notice,
	Plank,
	SelectField,
	StairsField,
	Submit,
} from "#src/platform/ui/index.ts";
import type { CalendarDay } from "#src/kernel/index.ts";
import { afterNo, dangers, harmed, noGrounds, outcomes } from "../model.ts";
import { texts } from "../texts/index.ts";
import { Deeper, wordsOfLast } from "./deeper.tsx";
import { type WeighModel, withName } from "./weigh-model.ts";

type Props = { readonly model: WeighModel; readonly form: FormState; readonly language: Language; readonly today: CalendarDay };
const shown = ["go", "not-now", "residents", "no-go"] as const;
const rest = outcomes.filter((one) => !(shown as readonly string[]).includes(one));
const Outcomes = ({ language, form }: Pick<Props, "language" | "form">): VNode => {
	const words = texts(language).outcome;
	const card = (value: (typeof outcomes)[number]) => ({ value, words: words[value], hint: words.hints[value] });
	const chosenRest = typeof form.values["outcome"] === "string" && (rest as readonly string[]).includes(form.values["outcome"]);
	return (
		<ChoiceField name="outcome" label={<h2>{words.title}</h2>} grid choices={shown.map(card)}>
			<AsText language={language} summary={words.more} open={chosenRest}>
				<div class="choices is-grid">
					{rest.map((value) => (
						<label key={value} class="choice outcome">
							<input
								type="radio"
								id={`weighing-write-outcome-${value}`}
								name="outcome"
								value={value}
								checked={form.values["outcome"] === value}
								aria-labelledby={`outcome-${value}`}
								aria-describedby={`outcome-${value}-about`}
							/>
							<span id={`outcome-${value}`}>{words[value]}</span>
							<span class="hint" id={`outcome-${value}-about`}>
								{words.hints[value]}
							</span>
						</label>
					))}
				</div>
			</AsText>
		</ChoiceField>
	);
};

const OverWish = ({ language }: { readonly language: Language }): VNode => {
	const words = texts(language).over;
	return (
		<section class="talk">
			<Notice icon="house" title={texts(language).wish} />
			<AsText language={language} summary={words.title}>
				<div class="stack">
					<ChoiceField name="wishDanger" label={words.danger} choices={dangers.map((value) => ({ value, words: words.dangers[value] }))} />
					<LongText name="wishAccount" label={words.account} rows={3} />
				</div>
			</AsText>
		</section>
	);
};

const NotGoing = ({ model, form, language, today }: Props): VNode => {
	const words = texts(language);
	return (
		<AsText
			language={language}
			summary={words.notGoing.title}
			opensWith={{ outcome: outcomes.filter((one) => one !== "go") }}
			open={["watcher", "lookAgainOn", "wouldChange", "noGround", "missing"].some(
				(field) => problemAt(form, field) !== undefined || form.values[field],
			)}
		>
			<div class="stack">
				<p class="small soft">{words.notGoing.hint}</p>
				<SelectField name="watcher" label={words.notGoing.watcher} options={model.colleagues.map(({ id, name }) => ({ value: id, words: name }))} />
				<DateField name="lookAgainOn" label={words.notGoing.lookAgain} hint={words.reviewDay} min={today} />
				<LongText name="wouldChange" label={words.notGoing.wouldChange} rows={2} mark="optional" />
				<SelectField
					name="noGround"
					label={words.notGoing.ground}
					hint={words.notGoing.groundHint}
					mark="optional"
					options={noGrounds.map((value) => ({ value, words: words.noGrounds[value] }))}
				/>
				<AsText language={language} summary={words.notGoing.tooLight}>
					<p class="small">{words.notGoing.tooLightHint}</p>
				</AsText>
				<AsText language={language} summary={words.noGrounds["no-backing"]} opensWith={{ noGround: ["no-backing"] }}>
					<LongText name="missing" label={words.notGoing.missing} hint={words.notGoing.missingHint} rows={2} mark="optional" />
				</AsText>
			</div>
		</AsText>
	);
};

/** The conversation on one page. Nothing is chosen beforehand, nothing is added up. */
export const Questions = ({ model, form, language, today }: Props): VNode => {
	const words = texts(language);
	const name = model.called ?? words.heard.them;
	const last = model.versions.at(-1);
	const before = wordsOfLast(last);
	return (
		<Form form={form} language={language} keep={false}>
			<p class="lead">{words.lead}</p>
			{last && model.question && <Notice title={words.again[model.question]} icon="question" />}
			{last && <p class="small soft">{fill(words.again.earlier, { day: nearMoment(last.at, today, language) })}</p>}
			{model.wish && <OverWish language={language} />}
			<LongText name="why" label={words.why.title} hint={words.why.hint} rows={3} {...before("why")} />
			<LongText name="whyMe" label={words.whyMe.title} hint={words.whyMe.hint} rows={3} {...before("whyMe")} />
			<section class="talk" aria-labelledby="plank">
				<h2 id="plank">{words.plank.title}</h2>
				<p class="hint">{words.plank.hint}</p>
				<Plank
					language={language}
					going={<LongText name="riskOfGoing" label={<span class="only-heard">{words.plank.going}</span>} rows={4} {...before("riskOfGoing")} />}
					staying={
						<LongText name="riskOfStaying" label={<span class="only-heard">{words.plank.staying}</span>} rows={4} {...before("riskOfStaying")} />
					}
				/>
			</section>
			<section class="talk" aria-label={words.harm.title}>
				<ManyField
					name="harmTo"
					label={words.harm.title}
					hint={words.harm.hint}
					choices={harmed.map((value) => ({ value, words: words.harm.to[value] }))}
				/>
				<AsText
					language={language}
					summary={words.harm.more}
					open={last?.fact !== undefined || last?.sure !== undefined || last?.told !== undefined}
					opensWith={{ harmTo: ["children", "others"] }}
				>
					<div class="stack">
						<LongText name="fact" label={words.harm.fact} rows={2} {...before("fact")} />
						<LongText name="sure" label={words.harm.sure} rows={2} {...before("sure")} />
						<LongText name="told" label={words.harm.told} rows={2} {...before("told")} />
					</div>
				</AsText>
			</section>
			<LongText name="bring" label={words.bring.title} hint={words.bring.hint} rows={2} {...before("bring")} />
			<LongText name="hesitations" label={words.hesitations.title} hint={words.hesitations.hint} rows={2} {...before("hesitations")} />
			<StairsField name="step" label={<h2>{words.step.title}</h2>} hint={fill(words.step.hint, { name })} person={name} />
			<LongText name="stepWhy" label={words.step.why} hint={words.step.whyHint} rows={3} />
			<Deeper form={form} language={language} last={last} />
			{model.asksAfter && (
				<ChoiceField
					name="after"
					label={<h2>{words.after.title}</h2>}
					hint={words.after.hint}
					choices={afterNo.map((value) => ({ value, words: words.after[value], hint: words.after.hints[value] }))}
				/>
			)}
			<Outcomes language={language} form={form} />
			<NotGoing model={model} form={form} language={language} today={today} />
			<div class="stack">
				<Submit>{words.save}</Submit>
				<p class="icon-line small">
					<Icon name="eye" /> <span>{withName(words.readable, model, words.heard.them)}</span>
				</p>
			</div>
		</Form>
	);
};
