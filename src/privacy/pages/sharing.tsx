import type { VNode } from "preact";
import { z } from "zod";
import { CaseId } from "#src/kernel/ids.ts";
import type { Language } from "#src/kernel/language.ts";
import { ok } from "#src/kernel/result.ts";
import { type CalendarDay, dayOf } from "#src/kernel/time.ts";
import { formTo, page, type Sight } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import {
	ChoiceField,
	DateField,
	DeskPage,
	Empty,
	Form,
	Hidden,
	LinkButton,
	LongText,
	Notice,
	Section,
	Story,
	StoryItem,
	Submit,
	TextField,
	Way,
	Ways,
} from "#src/platform/ui/index.ts";
import type { AskedOfUs } from "../asked-of-us/model.ts";
import { answerForUs } from "../asked-of-us/operations.ts";
import { AskedOfUsItem } from "../asked-of-us/parts.tsx";
import { askedOfUsIn } from "../asked-of-us/rules.ts";
import { consentTexts } from "../consent/texts/index.ts";
import { privacyIn } from "../fold.ts";
import type { Disclosure, ItemAsked, PrivacyState, Talk } from "../model.ts";
import { answerItem, logTalk, stopSharing, tellAndAsk, tellReceiver } from "../operations.ts";
import { sharedOn, talksWithout } from "../rules.ts";
import { mailGoes } from "../stopping/sending.ts";
import { stoppingTexts } from "../stopping/texts/index.ts";
import { texts } from "../texts/index.ts";
import { formOf } from "./form-of.ts";
import { DisclosureFacts, HowFields, receiverOf, sharedUntil } from "./parts.tsx";

type Model = Pick<PrivacyState, "disclosures" | "talks" | "asks"> & {
	readonly ofUs: readonly AskedOfUs[];
	readonly now: readonly string[];
	readonly without: number;
};
type Params = { readonly case: CaseId };
type OneProps = { readonly one: Disclosure; readonly sight: Sight<Params> };

const TellForm = ({ one, sight }: OneProps): VNode => {
	const { language } = sight;
	const words = texts(language).sharing;
	return (
		<Form
			form={formOf(sight, tellAndAsk, "disclosure", one.disclosure)}
			language={language}
			prefix={`tell-${one.disclosure}`}
			keep={false}
			label={words.tellHeading}
			sheet
		>
			<h4>{words.tellHeading}</h4>
			<Hidden name="disclosure" value={one.disclosure} />
			<ChoiceField
				name="answer"
				label={words.answer}
				choices={[
					{ value: "yes", words: words.yes },
					{ value: "no", words: words.no },
				]}
				required
			/>
			<LongText name="words" label={words.words} mark="optional" rows={2} />
			<HowFields language={language} />
			<Submit>{words.save}</Submit>
		</Form>
	);
};
const ReceiverForm = ({ one, sight }: OneProps): VNode => {
	const { language } = sight;
	const words = texts(language).sharing;
	const { notReached } = one.stopped ?? {};
	const stop = stoppingTexts(language);
	return (
		<>
			{notReached !== undefined && (
				<Notice icon="info" title={stop.callOrPrint}>
					{stop.notReached[notReached]}
				</Notice>
			)}
			{notReached === undefined && one.recipient.mail !== undefined && mailGoes() && <p class="soft">{stop.goes}</p>}
			<p>
				<LinkButton weight="quiet" icon="print" href={`/mensen/${sight.params.case}/delen/${one.disclosure}/brief`}>
					{stop.print}
				</LinkButton>
			</p>
			<Form
				form={formOf(sight, tellReceiver, "disclosure", one.disclosure)}
				language={language}
				prefix={`receiver-${one.disclosure}`}
				keep={false}
				label={words.receiverHow}
				sheet
			>
				<Hidden name="disclosure" value={one.disclosure} />
				<TextField name="how" label={words.receiverHow} required />
				<Submit>{words.receiverSave}</Submit>
			</Form>
		</>
	);
};
const StopForm = ({ one, sight }: OneProps): VNode => (
	<Form
		form={formOf(sight, stopSharing.worker, "disclosure", one.disclosure)}
		language={sight.language}
		prefix={`stop-${one.disclosure}`}
		keep={false}
	>
		<Hidden name="disclosure" value={one.disclosure} />
		<Submit weight="quiet" wide={false}>
			{texts(sight.language).sharing.stop}
		</Submit>
	</Form>
);

const One = ({ one, sight }: OneProps): VNode => {
	const { language, today } = sight;
	const words = texts(language).sharing;
	const owed = one.tellBy !== undefined && !one.told;
	const receiver = one.stopped?.receiverTold;
	return (
		<StoryItem
			icon="share"
			plain
			title={fill(words.to, { name: receiverOf(one) })}
			when={sharedUntil({ one, language, today })}
			id={`d-${one.disclosure}`}
		>
			<DisclosureFacts one={one} language={language} today={today} />
			{one.heldBack !== undefined && <p>{fill(words.heldBack, { words: one.heldBack })}</p>}
			{owed && one.tellBy !== undefined && <Notice icon="promise" title={fill(words.tell, { day: shortDay(one.tellBy, today, language) })} />}
			{owed && <TellForm one={one} sight={sight} />}
			{one.stopped && !receiver && <ReceiverForm one={one} sight={sight} />}
			{receiver && <p>{fill(words.receiverTold, { name: one.recipient.organisationName, how: receiver.how })}</p>}
			{!one.stopped && one.until >= today && <StopForm one={one} sight={sight} />}
		</StoryItem>
	);
};
const AskedItem = ({ one, sight }: { readonly one: ItemAsked; readonly sight: Sight<Params> }): VNode => {
	const { language, today } = sight;
	const { sharing: words, items } = texts(language);
	return (
		<StoryItem
			icon="question"
			plain
			when={shortDay(dayOf(one.at), today, language)}
			title={fill(words.asked, { name: one.organisationName, item: items[one.item] })}
		>
			{one.answered ? (
				<p>{fill(words.askedDone, { words: one.answered.how })}</p>
			) : (
				<Form form={formOf(sight, answerItem, "asked", one.asked)} language={language} prefix={`asked-${one.asked}`} keep={false} sheet>
					<Hidden name="asked" value={one.asked} />
					<LongText name="how" label={words.askedHow} hint={words.askedHint} rows={2} required />
					<Submit>{words.askedSave}</Submit>
				</Form>
			)}
		</StoryItem>
	);
};
const TalkItem = ({ talk, language, today }: { readonly talk: Talk; readonly language: Language; readonly today: CalendarDay }): VNode => (
	<StoryItem icon="ear" plain when={shortDay(talk.on, today, language)} title={talk.with}>
		<p>
			{talk.about} <span class="soft">({talk.present ? texts(language).sharing.with : texts(language).sharing.without})</span>
		</p>
	</StoryItem>
);

const SharingView = ({ model, sight }: { readonly model: Model; readonly sight: Sight<Params> }): VNode => {
	const { screen, language, params, form, today } = sight;
	const words = texts(language).sharing;
	const now = model.disclosures.filter((one) => model.now.includes(one.disclosure));
	const before = model.disclosures.filter((one) => !model.now.includes(one.disclosure));
	return (
		<DeskPage screen={screen} current="people" heading={words.heading} lead={words.lead} back={{ href: `/mensen/${params.case}`, words: words.back }}>
			<p>
				<LinkButton href={`/mensen/${params.case}/delen/nieuw`} icon="share">
					{words.share}
				</LinkButton>
			</p>
			<Ways>
				<Way href={`/mensen/${params.case}/toestemming`} icon="pen" title={consentTexts(language).share.ways} />
				<Way href={`/mensen/${params.case}/stukken`} icon="paper" title={consentTexts(language).share.reports} />
			</Ways>
			<Section title={words.now} id="now">
				{now.length === 0 ? (
					<Empty title={words.none}>{words.noneAbout}</Empty>
				) : (
					<Story>
						{now.map((one) => (
							<One key={one.disclosure} one={one} sight={sight} />
						))}
					</Story>
				)}
			</Section>
			{before.length > 0 && (
				<Section title={words.before} id="before">
					<Story>
						{before.map((one) => (
							<One key={one.disclosure} one={one} sight={sight} />
						))}
					</Story>
				</Section>
			)}
			{model.asks.length + model.ofUs.length > 0 && (
				<Section title={words.asks} id="asks">
					<Story>
						{model.ofUs.map((one) => (
							<AskedOfUsItem key={one.asked} one={one} sight={sight} />
						))}
						{model.asks.map((one) => (
							<AskedItem key={one.asked} one={one} sight={sight} />
						))}
					</Story>
				</Section>
			)}
			<Section title={words.talks} id="talks" about={words.talksAbout}>
				{model.without > 0 && <p>{model.without === 1 ? words.withoutOne : fill(words.withoutMore, { count: model.without })}</p>}
				<Story>
					{model.talks.map((talk, at) => (
						<TalkItem key={at} talk={talk} language={language} today={today} />
					))}
				</Story>
				<Form form={form(logTalk)} language={language} keep={false} label={words.talkSave} sheet>
					<TextField name="with" label={words.talkWith} required />
					<DateField name="on" label={words.talkOn} preset={today} required />
					<LongText name="about" label={words.talkAbout} rows={2} required />
					<ChoiceField
						name="present"
						label={words.talkPresent}
						choices={[
							{ value: "yes", words: words.presentYes },
							{ value: "no", words: words.presentNo },
						]}
						required
					/>
					<Submit weight="quiet">{words.talkSave}</Submit>
				</Form>
			</Section>
		</DeskPage>
	);
};

const here = (_answer: unknown, params: Params): string => `/mensen/${params.case}/delen`;
/** What is shared about somebody, what is still owed for it, and the talks about them (PRIV-01, PRIV-02, PRIV-06). */
export const sharingPage = page<Params, Model>({
	name: "privacy.sharing",
	path: "/mensen/:case/delen",
	who: "share-an-item",
	params: z.object({ case: CaseId }),
	about: (params) => params.case,
	standing: ["responsible", "part"],
	dress: "worker",
	title: (language) => texts(language).sharing.window,
	load: async (visit) => {
		const entries = await visit.journal.ofCase(visit.tx, visit.params.case);
		const state = privacyIn(entries);
		return ok({
			disclosures: state.disclosures,
			asks: state.asks,
			ofUs: askedOfUsIn(entries),
			talks: state.talks,
			now: sharedOn(state, visit.today).map((one) => one.disclosure),
			without: talksWithout(state),
		});
	},
	forms: [
		formTo(answerForUs, here),
		formTo(answerItem, here),
		formTo(tellAndAsk, here),
		formTo(tellReceiver, here),
		formTo(stopSharing.worker, here),
		formTo(logTalk, here),
	],
	view: (model, sight) => <SharingView model={model} sight={sight} />,
});
