/** The card and everything one does with it, on the worker's side and the person's own. */
import type { VNode } from "preact";
import type { FormState } from "#src/kernel/form.ts";
import type { Language } from "#src/kernel/language.ts";
import type { Operation } from "#src/kernel/operation.ts";
import { type CalendarDay, dayOf } from "#src/kernel/time.ts";
import { clockTime, shortDay } from "#src/platform/texts/dates.ts";
import {
	Button,
	Exactly,
	filled,
	Form,
	Hidden,
	LongText,
	ManyField,
	OneButtonForm,
	Rows,
	Said,
	SelectField,
	Submit,
	TextField,
	WriteLines,
} from "#src/platform/ui/index.ts";
import { cardParts, type CardWords, hows } from "../model.ts";
import * as does from "../operations.ts";
import { texts } from "../texts/index.ts";
import type { LastingModel } from "./about.ts";

/** What a part needs of the sight; the same on every road. */
export type Here = { readonly language: Language; readonly today: CalendarDay; readonly form: (operation: { readonly name: string }) => FormState };
/** The same acts from either side of the table: a worker tells how the person said it, the person just does it. */
export type Acts = {
	readonly write: Operation<does.CardInput>;
	readonly confirm: Operation<does.ConfirmInput>;
	readonly give: Operation<does.GiveInput>;
	readonly takeBack: Operation<does.TakeBackInput>;
	readonly mine: boolean;
};
export const workerActs: Acts = { write: does.writeCard, confirm: does.confirmCard, give: does.giveCard, takeBack: does.takeCardBack, mine: false };
export const ownActs: Acts = {
	write: does.writeCardMyself,
	confirm: does.confirmCardMyself,
	give: does.giveCardMyself,
	takeBack: does.takeCardBackMyself,
	mine: true,
};
type Props = { readonly model: LastingModel; readonly here: Here; readonly acts: Acts; readonly name: string };

/** The words, each under what they are about. */
export const CardText = ({
	words,
	language,
	level = 3,
}: {
	readonly words: CardWords;
	readonly language: Language;
	readonly level?: 2 | 3;
}): VNode => {
	const said = texts(language).parts;
	const Title = level === 3 ? "h3" : "h2";
	return (
		<div class="stack">
			{cardParts.map((part) =>
				words[part] === undefined ? null : (
					<div key={part} class="no-break">
						<Title>{said[part]}</Title>
						<Said>
							<p>{words[part]}</p>
						</Said>
					</div>
				),
			)}
		</div>
	);
};
/** Nothing written yet: on paper each part is a heading with lines to write on. */
export const CardLines = ({ language }: { readonly language: Language }): VNode => (
	<>
		{cardParts.map((part) => (
			<WriteLines key={part} id={`schrijf-${part}`} title={texts(language).parts[part]} lines={2} />
		))}
	</>
);
const How = ({ acts, label, language }: { readonly acts: Acts; readonly label: string; readonly language: Language }): VNode | null =>
	acts.mine ? null : <SelectField name="how" label={label} options={hows.map((value) => ({ value, words: texts(language).hows[value] }))} />;

export const CardForms = ({ model, here, acts, name }: Props): VNode => {
	const { card: said, parts } = texts(here.language);
	const { card } = model.state;
	return (
		<>
			{card && (
				<Form form={here.form(acts.confirm)} language={here.language} keep={false} label={said.confirm}>
					<Hidden name="case" value={model.case} />
					<p class="soft">{said.confirmed(shortDay(dayOf(card.confirmedAt), here.today, here.language))}</p>
					<How acts={acts} label={said.how(name)} language={here.language} />
					<Submit weight="quiet">{said.confirmSend}</Submit>
				</Form>
			)}
			<Form form={here.form(acts.write)} language={here.language} keep={false} sheet label={card ? said.rewrite : said.write}>
				<h2>{card ? said.rewrite : said.write}</h2>
				<Hidden name="case" value={model.case} />
				{cardParts.map((part) => {
					const before = card?.words[part];
					return <LongText key={part} name={part} label={parts[part]} rows={2} {...(before === undefined ? {} : { preset: before })} />;
				})}
				<How acts={acts} label={said.how(name)} language={here.language} />
				<Submit>{said.writeSend}</Submit>
			</Form>
		</>
	);
};

/** Named people, each with their own part (SUS-09, SUS-11). */
export const Holders = ({ model, here, acts }: Props): VNode => {
	const { card: said, parts } = texts(here.language);
	const { holders, card } = model.state;
	return (
		<section class="stack stack-wide" aria-labelledby="wie">
			<h2 id="wie">{said.holders}</h2>
			{holders.length === 0 ? (
				<p>{said.holdersNone}</p>
			) : (
				<Rows>
					{holders.map((one) => (
						<li class="row is-plain" key={one.holder}>
							<h3>{one.name}</h3>
							<p class="small soft">
								{said.holds(one.parts.length === cardParts.length ? said.all : one.parts.map((part) => parts[part]).join(", "))}
							</p>
							{model.codes[one.holder] !== undefined && (
								<p class="small screen-only">{filled(said.code, { name: one.name, code: <Exactly>{model.codes[one.holder] ?? ""}</Exactly> })}</p>
							)}
							<OneButtonForm form={here.form(acts.takeBack)} keep={false}>
								<Hidden name="case" value={model.case} />
								<Hidden name="holder" value={one.holder} />
								<Button weight="plain" icon="close">
									<span aria-hidden="true">{said.takeBack}</span>
									<span class="only-heard">{said.takeBackFrom(one.name)}</span>
								</Button>
							</OneButtonForm>
						</li>
					))}
				</Rows>
			)}
			{card && (
				<div class="screen-only">
					<Form form={here.form(acts.give)} language={here.language} keep={false} sheet label={said.give}>
						<h3>{said.give}</h3>
						<Hidden name="case" value={model.case} />
						{model.colleagues.length > 0 && (
							<SelectField name="member" label={said.member} options={model.colleagues.map(({ id, name }) => ({ value: id, words: name }))} />
						)}
						<TextField name="name" label={said.name} />
						<ManyField name="parts" label={said.parts} hint={said.partsHint} choices={cardParts.map((value) => ({ value, words: parts[value] }))} />
						<How acts={acts} label={said.yes} language={here.language} />
						<Submit weight="quiet">{said.giveSend}</Submit>
					</Form>
				</div>
			)}
		</section>
	);
};

/** Every time it was opened, readable for the person; the known worker says what was done (SUS-11). */
export const Uses = ({ model, here, acts }: Props): VNode | null => {
	const said = texts(here.language).card;
	if (!model.state.card && model.state.uses.length === 0) return null;
	return (
		<section class="stack stack-wide" aria-labelledby="gebruik">
			<h2 id="gebruik">{said.uses}</h2>
			{model.state.uses.length === 0 && <p>{said.usesNone}</p>}
			<Rows>
				{model.state.uses.toReversed().map((one) => (
					<li class="row is-plain" key={one.use}>
						<p>
							<strong>{said.used(one.name, `${shortDay(dayOf(one.at), here.today, here.language)}, ${clockTime(one.at, here.language)}`)}</strong>
						</p>
						{one.saw !== undefined && <p>{said.saw(one.saw)}</p>}
						{one.answered && <p>{one.answered.words === undefined ? said.answeredBare : said.answered(one.answered.words)}</p>}
						{!one.answered && !acts.mine && (
							<Form form={here.form(does.answerCard)} language={here.language} prefix={`gebruik-${one.use}`} label={said.answer}>
								<Hidden name="use" value={one.use} />
								<LongText name="words" label={said.answer} rows={2} />
								<Submit weight="quiet">{said.answerSend}</Submit>
							</Form>
						)}
					</li>
				))}
			</Rows>
		</section>
	);
};
