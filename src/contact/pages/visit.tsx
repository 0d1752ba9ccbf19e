import type { VNode } from "preact";
import { z } from "zod";
import { addDays, type AnyEntry, type CalendarDay, CaseId, ok, problemAt, type FormState, type Language } from "#src/kernel/index.ts";
import { type AnyPage, formTo, page, type Sight, type Visit } from "#src/platform/http/page.ts";
import {
	AsideBox,
	AsText,
	Button,
	ChoiceField,
	DateField,
	Facts,
	Form,
	Hidden,
	LongText,
	ManyField,
	Notice,
	OneButtonForm,
	Submit,
	TextField,
	TimeField,
	WorkerPage,
} from "#src/platform/ui/index.ts";
import { findCase } from "#src/people/server.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { nearDay } from "#src/platform/texts/dates.ts";
import { enquiryTexts, VISITOR_DAYS, type Visitor } from "#src/signalling/index.ts";
import { listVisitorsAt } from "#src/signalling/server.ts";
import { agreementSaid } from "#src/team/index.ts";
import { listNamedAgreements } from "#src/team/server.ts";
import { foldSafety, incidentsForVisit, latestWeighing } from "#src/weighing/index.ts";
import { weighingIn } from "#src/weighing/server.ts";
import * as can from "../operations.ts";
import type { ContactState } from "../model.ts";
import { type Along, whoCouldComeAlong } from "../door/along.ts";
import { WhoCouldComeAlong } from "../door/parts.tsx";
import { texts } from "../texts/index.ts";
import { contactIn } from "../handlers.ts";
import { whoAgrees } from "../facts/handlers.ts";
import { askAgreement, tellFact } from "../facts/operations.ts";
import { AskColleague, FactMore, KnownFacts, type SafetyModel } from "../facts/parts.tsx";
import { foldFacts, openAparts, standingFacts } from "../facts/rules.ts";
import { calledOr, type CaseParams, findWhom, type WhomSeen } from "./whom.ts";

type Model = {
	readonly whom: WhomSeen;
	readonly bring: string | null;
	readonly made: boolean;
	readonly usual: string | null;
	/** When it suits them, as they said it the last time; and where we met before (CON-03). */
	readonly suits: string | null;
	readonly places: readonly string[];
	readonly along: Along;
	/** What was agreed with organisations: whoever plans together reads it (TEAM-08). */
	readonly agreements: Awaited<ReturnType<typeof listNamedAgreements>>;
	/** Who else comes or came there: organisation and day, and nothing more (SIG-25). */
	readonly others: readonly Visitor[];
	/** What happened at the door or at home and still counts; what happened at a counter is not said here (SAFE-05). */
	readonly safety: SafetyModel;
	readonly happened: readonly { readonly what: string; readonly before: string; readonly wanted: string; readonly on: CalendarDay }[];
};

/** Where we met before and where they live, to choose from; nothing stands there beforehand (CON-03). */
const placesFor = (contact: ContactState, where: string | null): readonly string[] => [
	...new Set([...contact.notes.flatMap((one) => one.place ?? []), ...contact.visits.map((one) => one.place), ...(where === null ? [] : [where])]),
];
const Companion = ({ at, language }: { readonly at: number; readonly language: Language }): VNode => {
	const words = texts(language).visit;
	return (
		<div class="stack stack-tight">
			<TextField name={`companions.${at}.name`} label={words.companion} />
			<TextField name={`companions.${at}.role`} label={words.role} />
			<TextField name={`companions.${at}.organisation`} label={words.organisation} />
		</div>
	);
};
const Safety = ({
	form,
	language,
	today,
	model,
}: {
	readonly form: FormState;
	readonly language: Language;
	readonly today: CalendarDay;
	readonly model: SafetyModel;
}): VNode => {
	const words = texts(language).visit;
	const open = form.values["safety"] === "facts" || problemAt(form, "factWhat") !== undefined;
	return (
		<ChoiceField
			name="safety"
			label={<h2>{words.safety}</h2>}
			hint={words.safetyHint}
			choices={[
				{ value: "nothing-known", words: words.nothingKnown },
				{ value: "facts", words: words.facts },
			]}
		>
			<AsText language={language} summary={words.factTell} open={open} opensWith={{ safety: ["facts"] }}>
				<div class="stack">
					<TextField name="factWhat" label={words.factWhat} />
					<TextField name="factPlace" label={words.factPlace} />
					<DateField name="factOn" label={words.factOn} max={today} />
					<TextField name="factSource" label={words.factSource} />
					<FactMore model={model} language={language} today={today} form={form} />
				</div>
			</AsText>
		</ChoiceField>
	);
};

/** A home that would rather have no uninvited visits: kept here, where one is about to go (LEG-24). */
const VisitWish = ({ whom, sight }: { readonly whom: WhomSeen; readonly sight: Sight<CaseParams> }): VNode => {
	const words = texts(sight.language).person;
	return (
		<AsideBox id="wens" title={words.wish} icon="house">
			<OneButtonForm form={sight.form(can.keepWish)} keep={false}>
				<Hidden name="none" value={whom.wish ? "nee" : "ja"} />
				<Button weight="plain">{whom.wish ? words.wishBack : words.wishKeep}</Button>
			</OneButtonForm>
		</AsideBox>
	);
};

/** What is known, who was asked, and who can be (SAFE-04). */
const safetyOf = async (visit: Visit<CaseParams>, entries: readonly AnyEntry[]): Promise<SafetyModel> => {
	const state = foldFacts(entries);
	const facts = standingFacts(state, visit.today);
	const asks = state.asks.filter((one) => one.by === visit.actor.id && !one.used).slice(-2);
	const colleagues = await whoAgrees(visit, visit.params.case);
	return {
		facts,
		aparts: openAparts(state),
		asks: asks.map((one) => ({ ...one, name: colleagues.find(({ id }) => id === one.colleague)?.name ?? "" })),
		colleagues: colleagues.map(({ id, name }) => ({ id, name })),
		known: facts.length > 0 || incidentsForVisit(foldSafety(entries), visit.today).length > 0,
	};
};

/** Plans a visit: with something in our hands, with everybody named, with a safety line (LEG-17, LEG-15, SAFE-01, CON-08). */
export const visitPage: AnyPage = page<CaseParams, Model>({
	name: "contact.visit",
	path: "/mensen/:case/bezoek",
	who: "prepare-a-visit",
	params: z.object({ case: CaseId }),
	about: (params) => params.case,
	standing: ["responsible", "part"],
	load: async (visit) => {
		const entries = await visit.journal.ofCase(visit.tx, visit.params.case);
		const contact = contactIn(entries);
		const { whom, person } = await findWhom(visit, visit.params.case, entries);
		const line = await findCase(visit.tx, visit.params.case);
		const others = line?.address
			? await listVisitorsAt(visit.tx, line.address, {
					from: addDays(visit.today, -VISITOR_DAYS),
					until: addDays(visit.today, VISITOR_DAYS),
					besides: visit.params.case,
				})
			: [];
		return ok({
			whom,
			bring: latestWeighing(weighingIn(entries))?.bring ?? null,
			made: contact.made !== null,
			usual: person?.prefers ?? null,
			suits: contact.notes.findLast((one) => one.nextWords !== undefined)?.nextWords ?? null,
			along: await whoCouldComeAlong(visit, entries, contact.made !== null),
			places: placesFor(contact, whom.where),
			agreements: await listNamedAgreements(visit.tx),
			others,
			safety: await safetyOf(visit, entries),
			happened: incidentsForVisit(foldSafety(entries), visit.today).map(({ what, before, wanted, on }) => ({ what, before, wanted, on })),
		});
	},
	title: (language) => texts(language).visit.title,
	dress: "worker",
	forms: [
		formTo<CaseParams>(can.planVisit, (_answer, params) => `/mensen/${params.case}/kaart`),
		formTo<CaseParams>(askAgreement, (_answer, params) => `/mensen/${params.case}/bezoek`),
		formTo<CaseParams>(tellFact, (_answer, params) => `/mensen/${params.case}/bezoek`),
		formTo<CaseParams>(can.keepWish, (_answer, params) => `/mensen/${params.case}/bezoek`),
	],
	view: (model, sight) => {
		const { language, today } = sight;
		const words = texts(language).visit;
		const form = sight.form(can.planVisit);
		const filled = (at: number): boolean => ["name", "role", "organisation"].some((field) => Boolean(form.values[`companions.${at}.${field}`]));
		const [second, third] = [filled(0), filled(1)];
		return (
			<WorkerPage
				screen={sight.screen}
				current="people"
				heading={words.heading}
				over={calledOr(model.whom, language)}
				back={{ href: `/mensen/${model.whom.case}`, words: words.back }}
			>
				{!model.made && <p class="lead">{words.lead}</p>}
				{model.whom.wish && <Notice icon="house" title={texts(language).card.wish} />}
				{model.others.length > 0 && (
					<Notice icon="people" title={enquiryTexts(language).other.title}>
						<ul>
							{model.others.map((one) => (
								<li key={one.organisation + one.day}>{enquiryTexts(language).other.line(one.organisation, nearDay(one.day, today, language))}</li>
							))}
						</ul>
						<p>{enquiryTexts(language).other.more}</p>
					</Notice>
				)}
				<Form form={form} language={language} keep={false}>
					{model.suits !== null && <p class="soft">{fill(words.suits, { words: model.suits })}</p>}
					<DateField name="day" label={words.day} min={today} />
					<TimeField name="time" label={words.time} mark="optional" />
					<TextField
						name="place"
						label={words.place}
						hint={`${/[.!?]$/.test(model.usual ?? ".") ? (model.usual ?? words.placeHint) : `${model.usual}.`} ${words.placeBusy}`}
						suggestions={model.places}
					/>
					<LongText name="bring" label={words.bring} hint={words.bringHint} rows={2} {...(model.bring === null ? {} : { preset: model.bring })} />
					<LongText name="why" label={words.why} hint={words.whyHint} rows={2} preset={words.whyPreset} />
					<LongText name="ifInconvenient" label={words.ifInconvenient} rows={2} preset={words.ifInconvenientPreset} />
					<ManyField name="invited" label={words.invitedLabel} choices={[{ value: "ja", words: words.invited }]} />
					<TextField name="ownPeople" label={words.own} hint={words.ownHint} />
					<AsText language={language} summary={words.companions} open={second}>
						<div class="stack">
							<p class="hint">{words.companionsHint}</p>
							<WhoCouldComeAlong {...model.along} language={language} />
							<Companion at={0} language={language} />
							{model.agreements.length > 0 && (
								<AsText language={language} summary={words.agreements}>
									<div class="stack">
										{model.agreements.map(({ name, agreement }) => (
											<section key={agreement.id} aria-label={name}>
												<p>
													<strong>{name}</strong>
												</p>
												<Facts facts={agreementSaid(agreement, language, today)} />
											</section>
										))}
									</div>
								</AsText>
							)}
							<AsText language={language} summary={words.third} open={third}>
								<div class="stack">
									<p class="small soft">{words.thirdHint}</p>
									<Companion at={1} language={language} />
								</div>
							</AsText>
						</div>
					</AsText>
					{model.happened.length > 0 && (
						<Notice icon="info" title={words.happened}>
							<ul>
								{model.happened.map((one) => (
									<li key={one.what}>
										{nearDay(one.on, today, language)}: {one.what} {words.before}: {one.before} {words.wanted}: {one.wanted}
									</li>
								))}
							</ul>
						</Notice>
					)}
					<KnownFacts model={model.safety} language={language} today={today} form={form} />
					<Safety form={form} language={language} today={today} model={model.safety} />
					<Submit>{words.save}</Submit>
				</Form>
				<AskColleague model={model.safety} language={language} today={today} ask={sight.form(askAgreement)} tell={sight.form(tellFact)} />
				<VisitWish whom={model.whom} sight={sight} />
			</WorkerPage>
		);
	},
});
