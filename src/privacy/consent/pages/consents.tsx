/** Letters of consent: asking, the answer, taking it back (PRIV-05). */
import type { VNode } from "preact";
import { z } from "zod";
import { CaseId } from "#src/kernel/ids.ts";
import { ok } from "#src/kernel/result.ts";
import { addDays, dayOf } from "#src/kernel/time.ts";
import { formTo, page, type Sight } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import {
	AsText,
	ChoiceField,
	DateField,
	DeskPage,
	Empty,
	FileField,
	Form,
	Hidden,
	LinkButton,
	LongText,
	Said,
	Section,
	SelectField,
	Story,
	StoryItem,
	Submit,
	TextField,
} from "#src/platform/ui/index.ts";
import { formOf } from "../../pages/form-of.ts";
import { receiverOf } from "../../pages/parts.tsx";
import { listReceivers, type Receiver } from "../../partners.ts";
import { LONGEST_DAYS } from "../../rules.ts";
import { holdsOn, lettersIn, waits } from "../holding.ts";
import type { ConsentLetter } from "../model.ts";
import { askConsent, noteConsent, refuseConsent, withdrawConsent } from "../operations.ts";
import { consentTexts } from "../texts/index.ts";

type Params = { readonly case: CaseId };
type Model = { readonly letters: readonly ConsentLetter[]; readonly receivers: readonly Receiver[] };
type OneProps = { readonly one: ConsentLetter; readonly sight: Sight<Params> };

/** How the answer stands, in words: also what the person reads on paper. */
export const answerOf = (one: ConsentLetter, { language, today }: Pick<Sight<unknown>, "language" | "today">): string => {
	const words = consentTexts(language).page;
	const day = (at: Parameters<typeof dayOf>[0]): string => shortDay(dayOf(at), today, language);
	if (one.withdrawn) return fill(words.withdrawn, { day: day(one.withdrawn.at) });
	if (one.until < today) return fill(words.over, { day: shortDay(one.until, today, language) });
	if (one.given) return fill(words.yes[one.given.how], { day: day(one.given.at) });
	return one.refused ? fill(words.no, { day: day(one.refused.at) }) : words.waiting;
};

const YesForm = ({ one, sight }: OneProps): VNode => {
	const { language } = sight;
	const words = consentTexts(language).page;
	return (
		<AsText language={language} summary={words.noteYes}>
			<Form form={formOf(sight, noteConsent, "letter", one.letter)} language={language} prefix={`yes-${one.letter}`} keep={false} files>
				<Hidden name="letter" value={one.letter} />
				<ChoiceField
					name="yes"
					label={words.how}
					choices={[
						{ value: "signed", words: words.signed },
						{ value: "spoken", words: words.spoken },
					]}
					required
				/>
				<TextField name="witness" label={words.witness} mark="optional" />
				<FileField name="photo" label={words.photoField} hint={words.photoHint} accept="image/jpeg,image/png" camera mark="optional" />
				<Submit>{words.saveYes}</Submit>
			</Form>
		</AsText>
	);
};
const SaidFields = ({ sight }: { readonly sight: Sight<Params> }): VNode => {
	const words = consentTexts(sight.language).page;
	return (
		<>
			<ChoiceField
				name="how"
				label={words.withdrawHow}
				choices={[
					{ value: "spoken", words: words.told },
					{ value: "paper", words: words.onPaper },
				]}
				preset="spoken"
			/>
			<TextField name="witness" label={words.witness} mark="optional" />
		</>
	);
};
const NoForm = ({ one, sight }: OneProps): VNode => {
	const { language } = sight;
	const words = consentTexts(language).page;
	return (
		<AsText language={language} summary={words.noteNo}>
			<Form form={formOf(sight, refuseConsent.worker, "letter", one.letter)} language={language} prefix={`no-${one.letter}`} keep={false}>
				<Hidden name="letter" value={one.letter} />
				<LongText name="words" label={words.noWords} rows={2} mark="optional" />
				<SaidFields sight={sight} />
				<Submit weight="quiet">{words.saveNo}</Submit>
			</Form>
		</AsText>
	);
};
const WithdrawForm = ({ one, sight }: OneProps): VNode => {
	const { language } = sight;
	return (
		<Form form={formOf(sight, withdrawConsent.worker, "letter", one.letter)} language={language} prefix={`back-${one.letter}`} keep={false}>
			<Hidden name="letter" value={one.letter} />
			<Submit weight="quiet" wide={false}>
				{consentTexts(language).page.withdraw}
			</Submit>
		</Form>
	);
};
const One = ({ one, sight }: OneProps): VNode => {
	const { language, today, params } = sight;
	const words = consentTexts(language).page;
	const road = `/mensen/${params.case}/toestemming/${one.letter}`;
	const witness = one.given?.witness;
	return (
		<StoryItem
			icon="pen"
			plain
			id={`t-${one.letter}`}
			title={fill(words.to, { name: receiverOf(one) })}
			when={fill(words.until1, { day: shortDay(one.until, today, language) })}
		>
			<p>{one.subject}</p>
			{one.forWhat !== undefined && <p class="soft">{one.forWhat}</p>}
			<p>
				<strong>{answerOf(one, sight)}</strong>
				{witness !== undefined && ` ${fill(words.withWitness, { name: witness })}`}
			</p>
			{one.refused?.words !== undefined && <Said small>{one.refused.words}</Said>}
			<p class="line-up">
				<LinkButton weight="quiet" icon="print" href={road}>
					{words.print}
				</LinkButton>
				{one.given?.photo !== undefined && (
					<LinkButton weight="quiet" icon="camera" href={`${road}/handtekening`}>
						{words.photo}
					</LinkButton>
				)}
			</p>
			{one.until >= today && !one.withdrawn && !one.given && <YesForm one={one} sight={sight} />}
			{one.until >= today && waits(one) && <NoForm one={one} sight={sight} />}
			{holdsOn(one, today) && <WithdrawForm one={one} sight={sight} />}
		</StoryItem>
	);
};
const AskForm = ({ receivers, sight }: { readonly receivers: readonly Receiver[]; readonly sight: Sight<Params> }): VNode => {
	const { language, form, today } = sight;
	const words = consentTexts(language).page;
	return (
		<Form form={form(askConsent)} language={language} keep={false} label={words.ask} sheet>
			<h3>{words.ask}</h3>
			<SelectField
				name="organisation"
				label={words.organisation}
				options={receivers.map(({ id, name }) => ({ value: id, words: name }))}
				empty={words.outside}
			/>
			<TextField name="organisationName" label={words.organisationName} hint={words.organisationHint} mark="optional" />
			<LongText name="subject" label={words.subject} hint={words.subjectHint} rows={2} required />
			<TextField name="forWhat" label={words.forWhat} mark="optional" />
			<DateField name="until" label={words.until} min={today} max={addDays(today, LONGEST_DAYS)} required />
			<TextField name="toName" label={words.toName} mark="optional" />
			<TextField name="toMail" type="email" label={words.toMail} hint={words.toMailHint} mark="optional" />
			<Submit icon="pen">{words.send}</Submit>
		</Form>
	);
};

const Letters = ({ letters, sight }: { readonly letters: readonly ConsentLetter[]; readonly sight: Sight<Params> }): VNode => (
	<Story>
		{letters.map((one) => (
			<One key={one.letter} one={one} sight={sight} />
		))}
	</Story>
);

const here = (_answer: unknown, params: Params): string => `/mensen/${params.case}/toestemming`;
export const consentsPage = page<Params, Model>({
	name: "privacy.consents",
	path: "/mensen/:case/toestemming",
	who: "share-an-item",
	params: z.object({ case: CaseId }),
	about: (params) => params.case,
	standing: ["responsible", "part"],
	dress: "worker",
	title: (language) => consentTexts(language).page.window,
	load: async (visit) =>
		ok({ letters: lettersIn(await visit.journal.ofCase(visit.tx, visit.params.case)), receivers: await listReceivers(visit.tx) }),
	forms: [
		formTo(askConsent, (answer, params) => `/mensen/${params.case}/toestemming/${String(answer["letter"])}`),
		formTo(noteConsent, here),
		formTo(refuseConsent.worker, here),
		formTo(withdrawConsent.worker, here),
	],
	view: ({ letters, receivers }, sight): VNode => {
		const { screen, language, params } = sight;
		const words = consentTexts(language).page;
		const asked = sight.form(askConsent);
		const isNow = (one: ConsentLetter): boolean => one.until >= sight.today && (waits(one) || holdsOn(one, sight.today));
		const [now, before] = [letters.filter(isNow).reverse(), letters.filter((one) => !isNow(one)).reverse()];
		return (
			<DeskPage
				screen={screen}
				current="people"
				heading={words.heading}
				lead={words.lead}
				back={{ href: `/mensen/${params.case}/delen`, words: words.back }}
			>
				<Section title={words.letters} id="letters">
					{letters.length === 0 ? (
						<Empty title={words.none}>{words.noneAbout}</Empty>
					) : (
						<>
							<Letters letters={now} sight={sight} />
							{before.length > 0 && (
								<AsText language={language} summary={words.before}>
									<Letters letters={before} sight={sight} />
								</AsText>
							)}
						</>
					)}
				</Section>
				{now.length === 0 ? (
					<AskForm receivers={receivers} sight={sight} />
				) : (
					<AsText language={language} summary={words.ask} open={asked.refusal !== undefined || asked.problems.length > 0}>
						<AskForm receivers={receivers} sight={sight} />
					</AsText>
				)}
			</DeskPage>
		);
	},
});
