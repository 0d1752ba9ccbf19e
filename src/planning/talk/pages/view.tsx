/** The talk at the table: when, what it goes about, who sits there and for whom; and what goes from it to the council (EXE-22, ORG-04). */
import type { VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { hourInWords, inWords, longDay, shortDay } from "#src/platform/texts/dates.ts";
import { BackLink, Face, type FaceProps, LinkButton, Notice, PersonPage, Said, Section, WriteLines } from "#src/platform/ui/index.ts";
import type { AnySight, PlanModel } from "../../pages/load.ts";
import { tabsOf } from "../../pages/plan-view.tsx";
import { homeOf, weekRoad } from "../../pages/week-view.tsx";
import { standingDemands } from "../../week-rules.ts";
import { openTalk, type Talk, type TalkSeat } from "../fold.ts";
import { tableOfTalk } from "../rules.ts";
import type { CouncilQuestion } from "../store.ts";
import { talkTexts } from "../texts/index.ts";
import { AddPoint, Bring, CallTalk, ChangeTalk, DropPoint, EndTalk, JoinTrade, LeaveSeat, PutToCouncil } from "./forms.tsx";

export type TalkModel = {
	readonly plan: PlanModel;
	readonly most: number;
	/** Who works along, by name. */
	readonly helpers: readonly string[];
	readonly questions: readonly CouncilQuestion[];
};
type Props = { readonly model: TalkModel; readonly sight: AnySight };
type One = Props & { readonly talk: Talk };
const list = (names: readonly string[], language: Language): string => new Intl.ListFormat(language).format(names);
const sentence = (words: string): string => words.replace(/[.\s]*$/, "");

/** When and where, as one says it. */
export const whenOf = (talk: Talk, language: Language): string => {
	const t = talkTexts(language);
	const day = talk.on === undefined ? undefined : longDay(talk.on, language);
	const said =
		day === undefined ? t.noDay : talk.time === undefined ? fill(t.whenDay, { day }) : fill(t.when, { day, time: hourInWords(talk.time, language) });
	return `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
};
const Warnings = ({ model, sight, talk }: One): VNode | null => {
	const { language } = sight;
	const t = talkTexts(language);
	const { me, person } = model.plan;
	const name = person.called;
	const asking = standingDemands(model.plan.state).map(({ by }) => by);
	const { without, tooMany, trade } = tableOfTalk(talk, model.helpers, asking, model.most);
	return without || tooMany ? (
		<div class="stack">
			{without && (
				<Notice icon="question" title={me === "person" ? t.withoutTitleMine : fill(t.withoutTitle, { name })}>
					{me === "person" ? t.withoutWayMine : fill(t.withoutWay, { name })}
				</Notice>
			)}
			{tooMany && (
				<Notice icon="people" title={fill(t.tooManyTitle, { count: inWords(trade, language) })}>
					{fill(t.tooManyWay, { most: inWords(model.most, language) })}
				</Notice>
			)}
		</div>
	) : null;
};
const Sits = ({ face, name, about }: { readonly face: FaceProps; readonly name: string; readonly about?: string }): VNode => (
	<li class="step">
		<Face letter={name} {...face} />
		<p>
			<b>{name}</b> {about !== undefined && about !== "" && <span class="soft">{about}</span>}
		</p>
	</li>
);
const seatWords = ({ organisation, speaksFor }: TalkSeat, language: Language): string => {
	const t = talkTexts(language);
	return [
		organisation === undefined ? undefined : fill(t.of, { organisation }),
		speaksFor.length === 0 ? undefined : fill(t.speaksFor, { names: list(speaksFor, language) }),
	]
		.filter((one) => one !== undefined)
		.join(", ");
};
const Table = ({ model, sight, talk }: One): VNode => {
	const { language } = sight;
	const t = talkTexts(language);
	const { me, person, faces, state } = model.plan;
	const name = person.called;
	const mine = me === "person";
	const { own, trade, along, unheard } = tableOfTalk(
		talk,
		model.helpers,
		standingDemands(state).map(({ by }) => by),
		model.most,
	);
	const seats = (side: TalkSeat["side"]): readonly TalkSeat[] => talk.seats.filter((seat) => seat.side === side);
	return (
		<Section id="aan-tafel" title={t.who} free>
			<ul class="steps">
				{!talk.without && <Sits face={{ side: "person", name: person.face, letter: name }} name={mine ? t.me : name} />}
				{seats("own").map((seat) => (
					<Sits key={seat.id} face={{ side: "own" }} name={seat.name} about={mine ? t.mineMine : fill(t.mine, { name })} />
				))}
				{along.map((helper) => (
					<Sits key={helper} face={{ side: "helper", name: faces[helper] }} name={helper} about={mine ? t.helperMine : fill(t.helper, { name })} />
				))}
				{seats("trade").map((seat) => (
					<Sits key={seat.id} face={{ side: "helper" }} name={seat.name} about={seatWords(seat, language)} />
				))}
			</ul>
			<p>{fill(mine ? t.countMine : t.count, { name, own: inWords(own, language), trade: inWords(trade, language) })}</p>
			{unheard.length > 0 && <p class="soft">{fill(t.unheard, { names: list(unheard, language) })}</p>}
			<Bring model={model.plan} sight={sight} talk={talk} />
			<JoinTrade model={model.plan} sight={sight} talk={talk} />
			{talk.seats.length > 0 && <LeaveSeat model={model.plan} sight={sight} talk={talk} />}
		</Section>
	);
};
const Agenda = ({ model, sight, talk }: One): VNode => {
	const t = talkTexts(sight.language);
	const { me, person } = model.plan;
	return (
		<Section id="agenda" title={t.agenda} free>
			{talk.points.length === 0 ? (
				<p class="soft">{me === "person" ? t.agendaNoneMine : fill(t.agendaNone, { name: person.called })}</p>
			) : (
				<ol class="agenda">
					{talk.points.map(({ id, words }) => (
						<li key={id}>{words}</li>
					))}
				</ol>
			)}
			<AddPoint model={model.plan} sight={sight} talk={talk} />
			{talk.points.length > 0 && <DropPoint model={model.plan} sight={sight} talk={talk} />}
		</Section>
	);
};
const Open = (props: One): VNode => {
	const { model, sight, talk } = props;
	const t = talkTexts(sight.language);
	return (
		<>
			<Section id="wanneer" title={whenOf(talk, sight.language)} free>
				{talk.place !== undefined && <p>{fill(t.at, { place: sentence(talk.place) })}</p>}
				<Warnings {...props} />
				<ChangeTalk model={model.plan} sight={sight} talk={talk} />
			</Section>
			<Agenda {...props} />
			<Table {...props} />
			<WriteLines id="afspreken" title={t.write} lines={3} />
			<div class="screen-only stack">
				<p class="line-up">
					<LinkButton weight="quiet" icon="table" href={`${weekRoad(model.plan)}/tafel`}>
						{t.sheet}
					</LinkButton>
					<LinkButton weight="quiet" icon="question" href={`${weekRoad(model.plan)}/anders`}>
						{t.changeWeek}
					</LinkButton>
				</p>
				<EndTalk model={model.plan} sight={sight} talk={talk} />
			</div>
		</>
	);
};
/** A question to the council with its answer, or until when that is owed. */
export const Question = ({ one, sight }: { readonly one: CouncilQuestion; readonly sight: AnySight }): VNode => {
	const { language, today } = sight;
	const t = talkTexts(language).council;
	const days = { day: shortDay(one.on, today, language), by: shortDay(one.answerBy, today, language) };
	return (
		<>
			<p>
				<strong>{one.words}</strong>
			</p>
			{one.answer === null ? (
				<p class="soft">{fill(one.answerBy < today ? t.late : t.waits, days)}</p>
			) : (
				<Said side="helper" small foot={fill(t.answered, { day: one.answeredOn === null ? "" : shortDay(one.answeredOn, today, language) })}>
					{one.answer}
				</Said>
			)}
		</>
	);
};
const Council = ({ model, sight }: Props): VNode => {
	const t = talkTexts(sight.language).council;
	return (
		<Section id="regels" title={t.title} about={t.about} free>
			<ul class="stack">
				{model.questions.map((one) => (
					<li key={one.id} class="stack no-break">
						<Question one={one} sight={sight} />
					</li>
				))}
			</ul>
			<PutToCouncil model={model.plan} sight={sight} />
		</Section>
	);
};
const Earlier = ({ model, sight }: Props): VNode | null => {
	const { language, today } = sight;
	const t = talkTexts(language);
	const over = model.plan.talks.talks.filter((talk) => talk.over !== undefined);
	return over.length === 0 ? null : (
		<Section id="eerder" title={t.earlier}>
			<ul>
				{over.map((talk) => {
					const names = talk.seats.map(({ name }) => name);
					const said = talk.over?.how === "dropped" ? t.earlierDropped : names.length === 0 ? t.earlierAlone : t.earlierHeld;
					const day = talk.over === undefined ? "" : shortDay(talk.on ?? talk.over.on, today, language);
					return (
						<li key={talk.id}>
							{fill(said, { day, names: list(names, language) })} {talk.over?.words}
						</li>
					);
				})}
			</ul>
		</Section>
	);
};

export const TalkPage = ({ model, sight }: Props): VNode => {
	const { language } = sight;
	const t = talkTexts(language);
	const { plan } = model;
	const talk = openTalk(plan.talks);
	return (
		<PersonPage
			screen={sight.screen}
			tabs={tabsOf(plan, language, "week")}
			home={homeOf(plan)}
			paper="plan"
			heading={t.title}
			lead={plan.me === "person" ? t.leadMine : fill(t.lead, { name: plan.person.called })}
		>
			<BackLink href={weekRoad(plan)} words={t.back} />
			{talk ? (
				<Open model={model} sight={sight} talk={talk} />
			) : (
				<div class="stack">
					<p>{t.none}</p>
					<CallTalk model={plan} sight={sight} />
				</div>
			)}
			<Council model={model} sight={sight} />
			<Earlier model={model} sight={sight} />
		</PersonPage>
	);
};
