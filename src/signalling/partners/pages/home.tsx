/** `/partner`: where a partner begins and ends. What it told and was answered, what it is asked, and nothing of the team or of another (PRIV-04). */
import type { VNode } from "preact";
import { z } from "zod";
import type { Language } from "#src/kernel/language.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import { ok } from "#src/kernel/result.ts";
import { type FormState, freshForm, typed } from "#src/kernel/form.ts";
import { formTo, page, type Sight } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { nearMoment } from "#src/platform/texts/dates.ts";
import {
	AsText,
	Button,
	Buttons,
	ChoiceField,
	CitizenPage,
	Empty,
	Facts,
	Form,
	Hidden,
	LinkButton,
	LongText,
	ManyField,
	Notice,
	Row,
	Rows,
	Section,
	Submit,
	TextField,
} from "#src/platform/ui/index.ts";
import { agreementSaid, partnershipTexts } from "#src/team/index.ts";
import { titleOfSignal } from "../../matters.ts";
import { type AskedOne, loadHome, type OwnOne, type PartnerHome, type SenderOne } from "../load.ts";
import { answerAsPartner, askAnother, sayAsSender } from "../operations.ts";
import { partnersTexts } from "../texts/index.ts";

type Params = { readonly gedaan?: "verteld" | "dank" | undefined };
type Part<One> = { readonly one: One; readonly model: PartnerHome; readonly sight: Sight<Params> };

/** The form of an operation for one thing: as it came back when it was about this thing, fresh otherwise. */
const formFor = (sight: Sight<Params>, operation: { readonly name: string }, field: string, id: string): FormState => {
	const found = sight.form(operation);
	return typed(found, field) === id ? found : freshForm(operation.name, sight.form({ name: `${operation.name} ${id}` }).id);
};
const titleOf = (one: Pick<OwnOne["signal"], "concern" | "creditor" | "whom">, language: Language): string =>
	[one.whom, titleOfSignal(one, language)].filter(Boolean).join(": ");

/** Somebody of the team, or of another organisation, asks this partner by name. */
const TakeOver = ({ one: { handOver }, sight }: Part<AskedOne>): VNode => {
	const { language, today } = sight;
	const words = partnersTexts(language).home;
	return (
		<Row
			title={fill(words.takeOver, { name: handOver.from.person ?? handOver.from.name, organisation: handOver.from.name })}
			icon="hands"
			why={nearMoment(handOver.at, today, language)}
		>
			{handOver.words !== undefined && <p>{handOver.words}</p>}
			<p class="soft">{words.takeOverMore}</p>
			<Form
				form={formFor(sight, answerAsPartner, "handOver", handOver.handOver)}
				language={language}
				keep={false}
				prefix={`over-${handOver.handOver}`}
				label={words.answer}
			>
				<Hidden name="handOver" value={handOver.handOver} />
				<ChoiceField
					name="answer"
					label={words.answer}
					required
					choices={[
						{ value: "yes", words: words.yes },
						{ value: "no", words: words.no },
					]}
				/>
				<LongText name="words" label={words.answerWords} rows={2} mark="optional" />
				<Submit>{words.sendAnswer}</Submit>
			</Form>
		</Row>
	);
};
const Sender = ({ one: { ask, about }, sight }: Part<SenderOne>): VNode => {
	const { language, today } = sight;
	const words = partnersTexts(language).home;
	return (
		<Row title={words.sender} icon="reply" why={`${titleOf(about, language)}, ${nearMoment(about.at, today, language)}`}>
			<p class="soft">{words.senderMore}</p>
			<Form form={formFor(sight, sayAsSender, "ask", ask)} language={language} keep={false} prefix={`zelf-${ask}`} label={words.sender}>
				<Hidden name="ask" value={ask} />
				<LongText name="did" label={words.did} rows={2} required />
				<LongText name="goesOn" label={words.goesOn} rows={2} mark="optional" />
				<Submit>{words.say}</Submit>
			</Form>
		</Row>
	);
};
const AskOther = ({ one, sight }: Part<OwnOne>): VNode => {
	const { language } = sight;
	const words = partnersTexts(language).one;
	const form = formFor(sight, askAnother, "signal", one.id);
	return (
		<AsText language={language} summary={words.askOther} open={form.problems.length > 0 || form.refusal !== undefined}>
			<Form form={form} language={language} keep={false} prefix={`vraag-${one.id}`} label={words.askOther}>
				<p class="soft small">{words.askOtherMore}</p>
				<Hidden name="signal" value={one.id} />
				<TextField name="organisationName" label={words.organisationName} required maxLength={120} />
				<TextField name="person" label={words.person} required maxLength={120} />
				{one.chain.length > 0 && <ManyField name="onward" label={words.onwardLabel} choices={[{ value: "ja", words: words.onward }]} />}
				<LongText name="words" label={words.askWords} hint={words.askWordsHint} rows={2} mark="optional" />
				<Submit weight="quiet">{words.ask}</Submit>
			</Form>
		</AsText>
	);
};
const Own = (part: Part<OwnOne>): VNode => {
	const { one, model, sight } = part;
	const { language, today, actor } = sight;
	const words = partnersTexts(language);
	return (
		<Row
			title={titleOf(one.signal, language)}
			icon="reply"
			why={[fill(words.one.toldOn, { when: nearMoment(one.signal.at, today, language) }), words.states[one.state]].join(", ")}
		>
			{one.contact && <p>{words.contact}</p>}
			{one.signal.given.map((given) => (
				<div class="stack stack-tight" key={given.at}>
					<p class="soft small">
						{given.by !== null && model.names[given.by] !== undefined
							? fill(words.one.answeredBy, { name: model.names[given.by] ?? "", when: nearMoment(given.at, today, language) })
							: fill(words.one.answered, { when: nearMoment(given.at, today, language) })}
					</p>
					<p>{given.whatWeDo}</p>
					{given.whatWeAsk !== undefined && <p>{given.whatWeAsk}</p>}
				</div>
			))}
			{one.chain.length > 0 && <p>{fill(words.one.chain, { count: one.chain.length })}</p>}
			{one.responsible !== null && <p>{fill(words.one.stays, { who: one.responsible })}</p>}
			{one.signal.creditor === undefined && one.state === "waiting" && mayAtAll(actor.roles, "answer-as-partner") && <AskOther {...part} />}
		</Row>
	);
};

const view = (model: PartnerHome, sight: Sight<Params>): VNode => {
	const { screen, language, today, params, actor } = sight;
	const words = partnersTexts(language).home;
	const asks = model.takeOvers.length + model.senders.length > 0 && mayAtAll(actor.roles, "answer-as-partner");
	return (
		<CitizenPage screen={screen} heading={fill(words.heading, { name: model.name })} home="/partner">
			<p class="lead">{words.lead}</p>
			{params.gedaan === "verteld" && (
				<Notice icon="check" title={words.kept}>
					<p>{words.keptMore}</p>
				</Notice>
			)}
			{params.gedaan === "dank" && <Notice icon="check" title={words.thanks} />}
			<Buttons>
				<LinkButton href="/partner/melden" icon="ear">
					{words.tell}
				</LinkButton>
				{mayAtAll(actor.roles, "send-arrears") && model.agreement !== null && model.agreement.thresholds.length > 0 && (
					<LinkButton href="/achterstanden" weight="quiet" icon="envelope">
						{words.arrears}
					</LinkButton>
				)}
				<LinkButton href="/partner/gedeeld" weight="quiet" icon="share">
					{words.shared}
				</LinkButton>
				<LinkButton href="/partner/bevestigen" weight="quiet" icon="check">
					{words.confirm}
				</LinkButton>
			</Buttons>
			{asks && (
				<Section title={words.askedYou} id="gevraagd" free>
					<Rows>
						{model.takeOvers.map((one) => (
							<TakeOver key={one.handOver.handOver} one={one} model={model} sight={sight} />
						))}
						{model.senders.map((one) => (
							<Sender key={one.ask} one={one} model={model} sight={sight} />
						))}
					</Rows>
				</Section>
			)}
			<Section title={words.told} id="verteld" free>
				{model.own.length === 0 ? (
					<Empty title={words.none}>{words.noneMore}</Empty>
				) : (
					<>
						<Rows>
							{model.own.map((one) => (
								<Own key={one.id} one={one} model={model} sight={sight} />
							))}
						</Rows>
						<p>
							<a href="/partner/terugkoppeling">{words.wayBack}</a>
						</p>
					</>
				)}
			</Section>
			{model.agreement !== null && (
				<AsText language={language} summary={words.agreement}>
					<div class="stack">
						<Facts facts={agreementSaid(model.agreement, language, today)} />
						<p class="soft small">{partnershipTexts(language).answers}</p>
					</div>
				</AsText>
			)}
			<p class="line-up">
				<LinkButton href="/jij" weight="plain" icon="key">
					{words.me}
				</LinkButton>
			</p>
			<form method="post" action="/afmelden" data-sign-out>
				<Button weight="plain" icon="sign-out">
					{words.out}
				</Button>
			</form>
		</CitizenPage>
	);
};
export const partnerHomePage = page<Params, PartnerHome>({
	name: "signalling.partner",
	path: "/partner",
	who: "read-agreed-items",
	params: z.object({ gedaan: z.enum(["verteld", "dank"]).optional().catch(undefined) }),
	dress: "worker",
	title: (language) => partnersTexts(language).home.window,
	load: async (visit) => ok(await loadHome(visit)),
	forms: [
		formTo(answerAsPartner, () => "/partner?gedaan=dank"),
		formTo(sayAsSender, () => "/partner?gedaan=dank"),
		formTo(askAnother, () => "/partner#verteld"),
	],
	view,
});
