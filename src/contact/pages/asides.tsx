import type { VNode } from "preact";
import type { Sight } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { hourInWords, nearDay, nearMoment, shortDay } from "#src/platform/texts/dates.ts";
import {
	AsideBox,
	AsText,
	Band,
	Button,
	ChoiceField,
	DateField,
	Face,
	Facts,
	Form,
	Hidden,
	LongText,
	OneButtonForm,
	RoundButton,
	Row,
	Rows,
	Said,
	SelectField,
	Submit,
	TextField,
} from "#src/platform/ui/index.ts";
import { promisers } from "../model.ts";
import * as can from "../operations.ts";
import { texts } from "../texts/index.ts";
import { initiativeOf } from "./opening.tsx";
import type { PersonModel } from "./person-model.ts";
import { calledOr, type CaseParams, named } from "./whom.ts";

type Props = { readonly model: PersonModel; readonly sight: Sight<CaseParams> };

/** Their own question first; what was reported waits, with a day and without nagging (CON-17). */
export const OwnQuestion = ({ model, sight }: Props): VNode => {
	const { language, today } = sight;
	const words = texts(language).person;
	const say = (text: string): string => named(text, model.whom, language);
	const { question } = model;
	return (
		<Band
			id="eigen-vraag"
			title={say(words.question)}
			{...(question
				? {
						said: [
							{
								words: question.question,
								...(question.expectation === null
									? {}
									: { foot: fill(words.expectation, { name: calledOr(model.whom, language), words: question.expectation }) }),
							},
						],
					}
				: {})}
		>
			{!question && (
				<p>
					<a href={`/mensen/${model.whom.case}/na-het-bezoek#eigen-vraag`}>{words.noQuestion}</a>
				</p>
			)}
			{model.laterOn !== null && <p class="soft">{fill(words.later, { day: shortDay(model.laterOn, today, language) })}</p>}
		</Band>
	);
};

/** Somebody waits for us: said first, answered in one tap (EXE-01). */
export const WhoWaits = ({ model, sight }: Props): VNode | null => {
	const { language, today } = sight;
	const words = texts(language).person;
	if (model.asked.length === 0) return null;
	const title = named(words.waiting, model.whom, language);
	return (
		<section class="section is-free" aria-labelledby="wacht">
			<h2 id="wacht">{title}</h2>
			<Rows>
				{model.asked.map(({ asked, words: said, at }) => (
					<Row
						key={asked}
						title={nearMoment(at, today, language)}
						icon="phone"
						action={
							<OneButtonForm form={sight.form(can.answerCall)}>
								<Hidden name="asked" value={asked} />
								<RoundButton icon="check" quiet label={words.answered} />
							</OneButtonForm>
						}
					>
						<Said small>
							<p>{said}</p>
						</Said>
					</Row>
				))}
			</Rows>
		</section>
	);
};

const WhenAgain = ({ model, sight }: Props): VNode => {
	const { language, today } = sight;
	const words = texts(language).person;
	const { nextVisit } = model;
	return (
		<AsideBox id="wanneer-weer" title={words.next} icon="calendar">
			{nextVisit && (
				<p>
					<a href={`/mensen/${model.whom.case}/kaart`}>
						{fill(words.nextVisit, {
							day: nearDay(nextVisit.day, today, language),
							time: nextVisit.time ? ` ${hourInWords(nextVisit.time, language)}` : "",
							place: nextVisit.place,
						})}
					</a>
				</p>
			)}
			<p class="soft">{initiativeOf({ model, sight })}</p>
			<AsText language={language} summary={words.called}>
				<Form form={sight.form(can.receiveCall)} language={language}>
					<LongText name="words" label={words.callLabel} rows={2} />
					<Submit weight="quiet">{words.callKeep}</Submit>
				</Form>
			</AsText>
		</AsideBox>
	);
};
/** Promises of both sides, kept, moved or withdrawn alike. */
const Promises = ({ model, sight }: Props): VNode => {
	const { language, today } = sight;
	const words = texts(language).person;
	const about = texts(language).promise;
	const say = (text: string): string => named(text, model.whom, language);
	return (
		<AsideBox id="beloofd" title={words.promises} icon="promise">
			{model.promises.map(({ promise, what, by, who, on }) => (
				<div key={promise} class="stack stack-tight">
					<p>
						<strong>{who ?? say(words.promiseOf[by])}:</strong> {on !== null && by !== "person" ? what.replace(/\.$/, "") : what}
						{on !== null && by !== "person" ? `, ${fill(words.by, { day: nearDay(on, today, language) })}` : ""}
					</p>
					<OneButtonForm form={sight.form(can.endPromise)}>
						<Hidden name="promise" value={promise} />
						<Button weight="quiet" name="how" value="kept">
							{words.kept}
						</Button>
					</OneButtonForm>
					<AsText language={language} summary={about.end}>
						<Form form={sight.form(can.endPromise)} language={language} prefix={`belofte-${promise}`}>
							<Hidden name="promise" value={promise} />
							<ChoiceField
								name="how"
								label={about.end}
								choices={[
									{ value: "moved", words: words.moved },
									{ value: "withdrawn", words: words.withdrawn },
								]}
							/>
							<DateField name="on" label={about.newDay} min={today} />
							<TextField name="why" label={about.why} mark="optional" />
							<Submit weight="quiet">{about.save}</Submit>
						</Form>
					</AsText>
				</div>
			))}
			<AsText language={language} summary={words.sooner}>
				<Form form={sight.form(can.promise)} language={language}>
					<LongText name="what" label={about.what} rows={2} />
					<SelectField name="by" label={about.by} options={promisers.map((value) => ({ value, words: say(about.bys[value]) }))} />
					<TextField name="who" label={about.who} mark="optional" />
					<DateField name="on" label={about.on} min={today} mark="optional" />
					<Submit weight="quiet">{about.save}</Submit>
				</Form>
			</AsText>
		</AsideBox>
	);
};
const OwnPeople = ({ model, sight }: Props): VNode | null =>
	model.ownPeople === null ? null : (
		<AsideBox id="eigen-mensen" title={texts(sight.language).person.own} icon="people">
			<Said small foot={nearMoment(model.ownPeople.at, sight.today, sight.language)}>
				<p>{model.ownPeople.words}</p>
			</Said>
		</AsideBox>
	);
/** Who is in contact and who works along, said at once (TEAM-04). */
const WhoElse = ({ model, sight }: Props): VNode | null =>
	model.along.length === 0 ? null : (
		<AsideBox id="nog-meer" title={texts(sight.language).person.crowd} icon="hands">
			<ul class="stack stack-tight">
				{model.along.map(({ name, face }) => (
					<li key={name} class="from">
						<Face side="helper" letter={name} {...(face === null ? {} : { name: face })} />
						<span>{name}</span>
					</li>
				))}
			</ul>
		</AsideBox>
	);
/** Here the latest look of each; all of them stand on the page 'who looked'. */
const latestPerName = (looks: PersonModel["looks"]): PersonModel["looks"] =>
	looks.filter((look, at) => looks.findIndex(({ name, kind }) => name === look.name && kind === look.kind) === at);
const WhoLooked = ({ model, sight }: Props): VNode => {
	const { language, today } = sight;
	const words = texts(language).person;
	return (
		<AsideBox id="keek" title={words.looked} icon="eye">
			<Facts
				facts={latestPerName(model.looks).map(({ name, day, kind, afterContact }) => ({
					what: `${name}, ${nearDay(day, today, language)}`,
					is: afterContact ? words.afterContact : words.lookKinds[kind],
				}))}
			/>
			<p class="small soft">
				<a href={`/mensen/${model.whom.case}/wie-keek`}>{named(words.lookedNone, model.whom, language)}</a>
			</p>
		</AsideBox>
	);
};
const VisitWish = ({ model, sight }: Props): VNode => {
	const words = texts(sight.language).person;
	return (
		<AsideBox id="wens" title={words.wish} icon="house">
			<OneButtonForm form={sight.form(can.keepWish)} keep={false}>
				<Hidden name="none" value={model.whom.wish ? "nee" : "ja"} />
				<Button weight="plain">{model.whom.wish ? words.wishBack : words.wishKeep}</Button>
			</OneButtonForm>
		</AsideBox>
	);
};
/** When again, and what was promised: what somebody who comes back from the street looks for first. */
export const NextAndPromised = (props: Props): VNode => (
	<div class="section is-free beside-each-other">
		<WhenAgain {...props} />
		<Promises {...props} />
	</div>
);
/** Beside the story: who of their own people, who else is there, who looked. */
export const Asides = (props: Props): VNode => (
	<>
		<OwnPeople {...props} />
		<WhoElse {...props} />
		<WhoLooked {...props} />
		<VisitWish {...props} />
	</>
);
