/** Other organisations on the page of a matter: the chain of hand-overs, what senders did, tables, and what was agreed (SIG-16, SIG-20, SIG-23). */
import type { VNode } from "preact";
import { type FormState, freshForm, typed } from "#src/kernel/form.ts";
import type { CaseId } from "#src/kernel/ids.ts";
import type { Language } from "#src/kernel/language.ts";
import { type FormOn, formTo, type Sight } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { nearDay, nearMoment } from "#src/platform/texts/dates.ts";
import {
	AsText,
	ChoiceField,
	DateField,
	Facts,
	Form,
	Hidden,
	LongText,
	Notice,
	Row,
	Rows,
	SelectField,
	Submit,
	TextField,
} from "#src/platform/ui/index.ts";
import { agreementSaid } from "#src/team/index.ts";
import type { Chain, PartnersModel, Sender, Step } from "../matter.ts";
import type { Side } from "../model.ts";
import { answerHandOver, askSender, askToTakeOver, noteHandOver, noteTable, senderSays } from "../operations.ts";
import { nothingHappened } from "../rules.ts";
import { partnersTexts } from "../texts/index.ts";

type Around = { readonly case: CaseId };
type Props = { readonly model: PartnersModel; readonly sight: Sight<Around> };

const formFor = (sight: Sight<Around>, operation: { readonly name: string }, field: string, id: string): FormState => {
	const found = sight.form(operation);
	return typed(found, field) === id ? found : freshForm(operation.name, sight.form({ name: `${operation.name} ${id}` }).id);
};
const cameBack = (form: FormState): boolean => form.problems.length > 0 || form.refusal !== undefined;
const sideSaid = (side: Side): string => [side.person, side.name].filter(Boolean).join(", ");

/** What somebody else is to answer can wait behind its sentence; what I was asked myself stands open. */
const MaybeFolded = ({
	folded,
	open,
	language,
	summary,
	children,
}: {
	readonly folded: boolean;
	readonly open: boolean;
	readonly language: Language;
	readonly summary: string;
	readonly children: VNode;
}): VNode =>
	folded ? (
		<AsText language={language} summary={summary} open={open}>
			{children}
		</AsText>
	) : (
		children
	);
const OneStep = ({ step, sight }: { readonly step: Step; readonly sight: Sight<Around> }): VNode => {
	const { language, today } = sight;
	const words = partnersTexts(language).matter;
	const asked = step.to.person !== undefined || step.to.team === true;
	const form = formFor(sight, answerHandOver, "handOver", step.handOver);
	const answer = step.answer
		? fill(step.answer.yes ? words.saidYes : words.saidNo, { person: step.answer.person })
		: asked
			? words.noAnswer
			: undefined;
	return (
		<Row
			title={fill(asked ? words.step : words.fromUnknown, { from: sideSaid(step.from), to: sideSaid(step.to) })}
			icon="hands"
			why={[nearMoment(step.at, today, language), answer].filter(Boolean).join(", ")}
		>
			{step.answer?.words !== undefined && <p>{step.answer.words}</p>}
			{!step.answer && step.to.person !== undefined && (step.mine || !step.colleague) && (
				<MaybeFolded folded={!step.mine} open={cameBack(form)} language={language} summary={fill(words.answer, { person: step.to.person })}>
					<Form form={form} language={language} keep={false} prefix={`over-${step.handOver}`} label={fill(words.answer, { person: step.to.person })}>
						<Hidden name="handOver" value={step.handOver} />
						{step.mine && step.words !== undefined && <p>{step.words}</p>}
						<ChoiceField
							name="answer"
							label={step.mine ? words.answerMine : fill(words.answer, { person: step.to.person })}
							required
							choices={[
								{ value: "yes", words: step.mine ? words.yes : words.theyYes },
								{ value: "no", words: step.mine ? words.no : words.theyNo },
							]}
						/>
						{!step.mine && <TextField name="how" label={words.how} mark="optional" maxLength={300} />}
						<Submit weight="quiet">{words.give}</Submit>
					</Form>
				</MaybeFolded>
			)}
		</Row>
	);
};
const OneChain = ({ chain, sight }: { readonly chain: Chain; readonly sight: Sight<Around> }): VNode => {
	const words = partnersTexts(sight.language).matter;
	return (
		<>
			<h3>{words.chain}</h3>
			<Rows numbered>
				{chain.steps.map((step) => (
					<OneStep key={step.handOver} step={step} sight={sight} />
				))}
			</Rows>
			{chain.responsible !== null && (
				<p>
					<strong>{fill(words.responsible, { who: chain.responsible })}</strong>
				</p>
			)}
		</>
	);
};
const Ask = ({ model, sight }: Props): VNode => {
	const { language } = sight;
	const words = partnersTexts(language).matter;
	const form = sight.form(askToTakeOver);
	return (
		<AsText language={language} summary={words.ask} open={cameBack(form)}>
			<Form form={form} language={language} keep={false} label={words.ask}>
				<p class="soft small">{words.askMore}</p>
				<SelectField
					name="member"
					label={words.whom}
					hint={words.colleague}
					empty={words.nobody}
					options={model.colleagues.map(({ id, name }) => ({ value: id, words: name }))}
				/>
				<TextField name="person" label={words.person} mark="optional" maxLength={120} autocomplete="off" />
				<TextField
					name="organisationName"
					label={words.organisation}
					mark="optional"
					maxLength={120}
					suggestions={model.organisations.map(({ name }) => name)}
				/>
				<LongText name="words" label={words.words} hint={words.wordsHint} rows={2} mark="optional" />
				<Submit weight="quiet">{words.send}</Submit>
			</Form>
		</AsText>
	);
};
const Came = ({ sight }: Props): VNode => {
	const { language } = sight;
	const words = partnersTexts(language).matter;
	const form = sight.form(noteHandOver);
	return (
		<AsText language={language} summary={words.came} open={cameBack(form)}>
			<Form form={form} language={language} keep={false} label={words.came}>
				<TextField name="from" label={words.cameFrom} required maxLength={120} autocomplete="off" />
				<TextField name="to" label={words.cameTo} hint={words.cameToHint} mark="optional" maxLength={120} autocomplete="off" />
				<Submit weight="quiet">{words.note}</Submit>
			</Form>
		</AsText>
	);
};
/** 'Talk with the sender first': what they did, what they go on doing; asked when nobody knows. */
const WhatSenderDid = ({ sender, sight }: { readonly sender: Sender; readonly sight: Sight<Around> }): VNode => {
	const { language, today } = sight;
	const words = partnersTexts(language).matter;
	const name = sender.name;
	const writing = formFor(sight, senderSays, "signal", sender.signal);
	return (
		<div class="stack">
			<h3>{fill(words.sender, { name })}</h3>
			{sender.did !== null || sender.goesOn !== null ? (
				<Facts
					facts={[
						...(sender.did === null ? [] : [{ what: words.did, is: sender.did }]),
						...(sender.goesOn === null ? [] : [{ what: words.goesOn, is: sender.goesOn }]),
					]}
				/>
			) : (
				<p class="soft">
					{sender.askedAt === null
						? fill(words.senderUnknown, { name })
						: fill(words.senderAsked, { when: nearMoment(sender.askedAt, today, language) })}
				</p>
			)}
			{sender.askedAt === null && sender.did === null && (
				<Form form={formFor(sight, askSender, "signal", sender.signal)} language={language} keep={false} prefix={`afzender-${sender.signal}`}>
					<Hidden name="signal" value={sender.signal} />
					<Submit weight="quiet">{fill(words.askSender, { name })}</Submit>
				</Form>
			)}
			<AsText language={language} summary={words.orWrite} open={cameBack(writing)}>
				<Form form={writing} language={language} keep={false} prefix={`deed-${sender.signal}`} label={words.orWrite}>
					<Hidden name="signal" value={sender.signal} />
					<LongText name="did" label={words.didField} rows={2} required />
					<LongText name="goesOn" label={words.goesOnField} rows={2} mark="optional" />
					<Submit weight="quiet">{words.writeDown}</Submit>
				</Form>
			</AsText>
		</div>
	);
};
const Tables = ({ model, sight }: Props): VNode => {
	const { language, today } = sight;
	const words = partnersTexts(language).matter;
	const form = sight.form(noteTable);
	return (
		<>
			{nothingHappened(model.tables) && (
				<Notice icon="table" title={fill(words.twice, { count: model.tables.length })}>
					{words.twiceMore}
				</Notice>
			)}
			{model.tables.length > 0 && (
				<>
					<h3>{words.tables}</h3>
					<Rows>
						{model.tables.map((one) => (
							<Row key={one.at} level={4} title={one.table} icon="table" why={nearDay(one.on, today, language)}>
								<p>{one.changed === undefined ? words.nothing : fill(words.changed, { what: one.changed })}</p>
							</Row>
						))}
					</Rows>
				</>
			)}
			<AsText language={language} summary={words.noteTable} open={cameBack(form)}>
				<Form form={form} language={language} keep={false} label={words.noteTable}>
					<TextField name="table" label={words.table} required maxLength={120} />
					<DateField name="on" label={words.on} max={today} preset={today} required />
					<LongText name="changed" label={words.changedField} hint={words.changedHint} rows={2} mark="optional" />
					<Submit weight="quiet">{words.writeDown}</Submit>
				</Form>
			</AsText>
		</>
	);
};

/** The whole part. */
export const PartnersPart = (props: Props): VNode => {
	const { model, sight } = props;
	const { language, today } = sight;
	const words = partnersTexts(language).matter;
	return (
		<section class="stack" aria-labelledby="samen" id="samen-met">
			<h2 id="samen">{words.title}</h2>
			{model.alarm !== null && (
				<Notice icon="hands" title={fill(words.alarm, { count: model.alarm })}>
					{words.alarmMore}
				</Notice>
			)}
			{model.chains.map((chain) => (
				<OneChain key={chain.signal} chain={chain} sight={sight} />
			))}
			{model.senders.map((sender) => (
				<WhatSenderDid key={sender.signal} sender={sender} sight={sight} />
			))}
			{model.agreements.map(({ name, agreement }) => (
				<AsText key={agreement.id} language={language} summary={fill(words.agreement, { name })}>
					<Facts facts={agreementSaid(agreement, language, today)} />
				</AsText>
			))}
			<Ask {...props} />
			<Came {...props} />
			<Tables {...props} />
		</section>
	);
};
const here = (_answer: unknown, params: Around): string => `/signalen/${params.case}#samen-met`;
/** Its forms, for the page of a matter. */
export const partnersForms: readonly FormOn<Around>[] = [askToTakeOver, noteHandOver, answerHandOver, askSender, senderSays, noteTable].map(
	(operation) => formTo<Around>(operation, here),
);
