import type { VNode } from "preact";
import { z } from "zod";
import { CaseId, type Language, ok } from "#src/kernel/index.ts";
import { type AnyPage, formTo, page, type Sight } from "#src/platform/http/page.ts";
import {
	AsText,
	ChoiceField,
	DateField,
	Form,
	LinkButton,
	LongText,
	ManyField,
	Notice,
	Submit,
	TextField,
	WorkerPage,
} from "#src/platform/ui/index.ts";
import { type Marked, marksIn } from "#src/people/index.ts";
import type { Offers } from "../after/offers.ts";
import { offersNothing } from "../after/offers.ts";
import { takeOffers } from "../after/operations.ts";
import { HowItBeganFields, NoteKept, OffersOf } from "../after/pages/offers.tsx";
import { afterIn, offersOf, tiesNamed } from "../after/rules.ts";
import { contactIn } from "../handlers.ts";
import { tellable, type Tellable } from "../model.ts";
import { loadTeamWords } from "#src/team/server.ts";
import * as can from "../operations.ts";
import { afterTexts } from "../after/texts/index.ts";
import { meansTexts } from "../means/texts/index.ts";
import { type SharedTexts, textsOf } from "../beside/model.ts";
import { AsItIsNow, Beside } from "../beside/parts.tsx";
import { texts } from "../texts/index.ts";
import { calledOr, type CaseParams, findWhom, named, type WhomSeen } from "./whom.ts";

type Model = {
	readonly whom: WhomSeen;
	readonly given: string | null;
	readonly family: string | null;
	readonly reading: string | null;
	readonly rather: readonly Tellable[];
	/** As it stands now, beside which what comes back is shown. */
	readonly now: SharedTexts;
	/** Names for people in the note just written (PRIN-16). */
	readonly marked: readonly Marked[];
	/** What the newest note of this worker offers to add, when it offers something. */
	readonly offered: { readonly note: string; readonly offers: Offers } | null;
};
type AfterParams = CaseParams & { readonly bewaard?: "notitie" | undefined };
type Props = { readonly model: Model; readonly sight: Sight<CaseParams> };

/** Five questions, all may be skipped (CON-24, NET-01). */
const FiveQuestions = ({ model, sight }: Props): VNode => {
	const words = texts(sight.language).after;
	const form = model.whom.addressForm;
	return (
		<Form form={sight.form(can.wrapUp)} language={sight.language} label={words.title}>
			<p class="lead">{words.lead}</p>
			<LongText name="understood" label={words.understood} rows={2} />
			<LongText name="thinks" label={words.thinks[form]} rows={2} />
			<LongText name="anythingElse" label={words.anythingElse} rows={2} />
			<LongText name="mayReturn" label={words.mayReturn} rows={2} />
			<LongText name="ownPeople" label={words.ownPeople[form]} hint={words.ownPeopleHint} rows={2} />
			<AsText language={sight.language} summary={afterTexts(sight.language).began.title}>
				<div class="stack">
					<HowItBeganFields language={sight.language} />
				</div>
			</AsText>
			<ManyField name="cardLeft" label={words.cardLabel} choices={[{ value: "ja", words: words.cardLeft }]} />
			<Submit>{words.save}</Submit>
		</Form>
	);
};
const QuestionFirst = ({ model, sight }: Props): VNode => {
	const words = texts(sight.language).after;
	return (
		<section class="stack" aria-labelledby="eigen-vraag">
			<h2 id="eigen-vraag">{named(words.question, model.whom, sight.language)}</h2>
			<p class="soft">{words.questionAbout}</p>
			<Form form={sight.form(can.putQuestionFirst)} language={sight.language}>
				<LongText name="question" label={words.questionLabel} rows={2} />
				<LongText name="expectation" label={named(words.expectation, model.whom, sight.language)} rows={2} mark="optional" />
				<DateField name="lookAgainOn" label={words.lookAgain} min={sight.today} mark="optional" />
				<Submit weight="quiet">{words.questionSave}</Submit>
			</Form>
		</section>
	);
};
/** Only what somebody wants to tell; what they rather do not is kept as just that (CON-09, CON-28). */
const Introduced = ({ model, sight }: Props): VNode => {
	const words = texts(sight.language).after;
	const { whom } = model;
	const form = sight.form(can.knowPerson);
	return (
		<section class="stack" aria-labelledby="kennis">
			<h2 id="kennis">{words.known}</h2>
			<p class="soft">{words.knownAbout}</p>
			<Form form={form} language={sight.language}>
				<Beside form={form} now={model.now} names={words} language={sight.language} />
				<AsItIsNow now={model.now} />
				<TextField name="given" label={words.given} preset={model.given ?? ""} />
				<TextField name="family" label={words.family} preset={model.family ?? ""} />
				<TextField name="called" label={words.called} preset={model.given === null ? "" : (whom.called ?? "")} />
				<ChoiceField
					name="addressForm"
					label={words.form}
					choices={[
						{ value: "u", words: words.forms.u },
						{ value: "je", words: words.forms.je },
					]}
					preset={whom.addressForm}
				/>
				<TextField name="phone" label={words.phone} type="tel" preset={whom.phone ?? ""} />
				<TextField name="language" label={words.language} preset={whom.language === "nl" ? "" : whom.language} />
				<ManyField
					name="interpreter"
					label={words.tolk}
					choices={[{ value: "ja", words: words.interpreter }]}
					preset={whom.interpreter ? ["ja"] : []}
				/>
				<LongText name="prefers" label={words.prefers} rows={2} preset={whom.prefers ?? ""} />
				<LongText name="reading" label={words.reading} rows={2} preset={model.reading ?? ""} />
				<ManyField
					name="rather"
					label={words.rather}
					choices={tellable.map((value) => ({ value, words: words.rathers[value] }))}
					preset={model.rather}
				/>
				{model.rather.length > 0 && <ManyField name="toldMeThemselves" label={words.toldLabel} choices={[{ value: "ja", words: words.told }]} />}
				<Submit weight="quiet">{words.knownSave}</Submit>
			</Form>
		</section>
	);
};

/** Points at names for people in what was just written; never in the way (PRIN-16). */
const Gently = ({ marked, language }: { readonly marked: readonly Marked[]; readonly language: Language }): VNode | null => {
	if (marked.length === 0) return null;
	const words = texts(language).after;
	return (
		<Notice icon="pen" title={words.gently}>
			<ul>
				{marked.map((one) => (
					<li key={one.word}>
						<q>{one.word}</q>: {one.ask} {one.better !== undefined && <span class="soft">{one.better}</span>}
					</li>
				))}
			</ul>
			<p class="small">{words.gentlyAbout}</p>
		</Notice>
	);
};

const back = (_answer: unknown, params: CaseParams): string => `/mensen/${params.case}?bewaard=bezoek`;
/** What can be kept after a visit; nothing has to. */
export const afterPage: AnyPage = page<AfterParams, Model>({
	name: "contact.after",
	path: "/mensen/:case/na-het-bezoek",
	who: "write-about-contact",
	params: z.object({ case: CaseId, bewaard: z.literal("notitie").optional().catch(undefined) }),
	about: (params) => params.case,
	standing: ["responsible", "part"],
	load: async (visit) => {
		const entries = await visit.journal.ofCase(visit.tx, visit.params.case);
		const { whom, person } = await findWhom(visit, visit.params.case, entries);
		const contact = contactIn(entries);
		const [mine] = contact.notes.filter((note) => note.by === visit.actor.id).sort((a, b) => (a.entry < b.entry ? 1 : -1));
		const called = [person?.given, person?.called, person?.family].filter((one) => typeof one === "string");
		const offers = mine && offersOf(contact, afterIn(entries), mine.note, visit.actor.id, { called, ties: tiesNamed(entries) });
		return ok({
			offered: mine && offers && !offersNothing(offers) ? { note: mine.note, offers } : null,
			marked: mine
				? marksIn([mine.text, mine.seenAndHeard, mine.personSaid].filter(Boolean).join("\n"), visit.language, await loadTeamWords(visit.tx))
				: [],
			whom,
			given: person?.given ?? null,
			family: person?.family ?? null,
			reading: person?.reading ?? null,
			rather: contact.rather,
			now: textsOf(person),
		});
	},
	title: (language) => texts(language).after.title,
	dress: "worker",
	forms: [
		formTo<CaseParams>(takeOffers, (_answer, params) => `/mensen/${params.case}/na-het-bezoek`),
		formTo<CaseParams>(can.wrapUp, back),
		formTo<CaseParams>(can.putQuestionFirst, back),
		formTo<CaseParams>(can.knowPerson, back),
	],
	view: (model, sight) => (
		<WorkerPage
			screen={sight.screen}
			current="people"
			heading={texts(sight.language).after.title}
			over={calledOr(model.whom, sight.language)}
			back={{ href: `/mensen/${model.whom.case}`, words: texts(sight.language).visit.back }}
		>
			{model.offered === null ? (
				sight.params.bewaard === "notitie" && <NoteKept language={sight.language} />
			) : (
				<OffersOf {...model.offered} whom={model.whom} form={sight.form(takeOffers)} language={sight.language} />
			)}
			<Gently marked={model.marked} language={sight.language} />
			<FiveQuestions model={model} sight={sight} />
			<QuestionFirst model={model} sight={sight} />
			<Introduced model={model} sight={sight} />
			<p>
				<LinkButton weight="quiet" icon="heart" href={`/mensen/${model.whom.case}/kleine-pot`}>
					{meansTexts(sight.language).bought}
				</LinkButton>
			</p>
		</WorkerPage>
	),
});
