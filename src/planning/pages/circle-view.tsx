/** The circle: the person in the middle, grown from names dropped in notes; then and now, kinds kept apart (NET-02, NET-03, NET-14). */
import type { VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import { dayOf } from "#src/kernel/time.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { inWords, nearMoment, shortDay } from "#src/platform/texts/dates.ts";
import { AsText, circleSentence, Face, LinkButton, PersonPage, Said, Section, type Side, type Tie as Seat } from "#src/platform/ui/index.ts";
import { MovedForm } from "../circle/forms.tsx";
import { NewPeople } from "../circle/new-people.tsx";
import { LargeCircle } from "../circle/picture.tsx";
import { saysOf, sittingsOf } from "../circle/sittings.ts";
import { circleTexts } from "../circle/texts/index.ts";
import type { TieKind } from "../circle-model.ts";
import { changeTie, decideTie, removeTie, reopenTie, tieSaid } from "../circle-operations.ts";
import { atFirst, sharesOf } from "../circle-rules.ts";
import { neighbourTexts } from "../neighbours/texts/index.ts";
import { PaperWay } from "../paper-back/pages/way.tsx";
import { hearTie, inviteTie, nameStandIn, placeTie } from "../seats/operations.ts";
import type { Tie } from "../state.ts";
import { texts } from "../texts/index.ts";
import { AddTie, AroundForm, TieForms } from "./circle-forms.tsx";
import type { AnySight, PlanModel } from "./load.ts";
import { tabsOf } from "./plan-view.tsx";

const tieOperations = [changeTie, removeTie, decideTie, tieSaid, reopenTie, hearTie, inviteTie, nameStandIn, placeTie] as const;
const sideOf: Readonly<Record<TieKind, Side>> = {
	own: "own",
	acquaintance: "plain",
	volunteer: "plain",
	"other-professional": "helper",
	helper: "helper",
};
type Props = { readonly model: PlanModel; readonly sight: AnySight };

const storyOf = (tie: Tie, person: string, language: Language): string | undefined => {
	const t = texts(language).circle;
	const [then, now] = [tie.then ?? (tie.was && t.states[tie.was]), tie.now ?? (tie.is && t.states[tie.is])];
	const parts = [
		then && fill(t.was, { words: then.replace(/\.$/, "") }),
		now && fill(t.is, { words: now.replace(/\.$/, "") }),
		tie.likes && fill(t.likes, { words: tie.likes.replace(/\.$/, "") }),
	].filter(Boolean);
	const closed = tie.closed.map((side) => fill(t.notNow[side], { name: person, tie: tie.name }));
	return [...parts.map((part) => `${part}.`), ...closed].join(" ") || undefined;
};
const isCalled = (whole: string, called: string): boolean =>
	[whole, whole.split(" ")[0]].some((name) => name?.toLowerCase() === called.toLowerCase());
/** Everybody who was named: with a yes in their own place, else a name at the edge of the further ones. */
export const seatsOf = (
	{ state, dropped, person, helper }: Pick<PlanModel, "state" | "dropped" | "person" | "helper">,
	language: Language,
): { readonly seats: readonly Seat[]; readonly since?: ReturnType<typeof dayOf>; readonly saidFirst?: string } => {
	const { first, saidFirst, atFirst: named } = atFirst(state, dropped);
	const known = new Set([...state.ties.map(({ name }) => name.toLowerCase()), ...state.forgottenNames]);
	const ties = state.ties.map((tie): Seat => {
		const story = storyOf(tie, person.called, language);
		// The worker, named by a first name as people do: one seat, with their own face.
		const isHelper = helper !== undefined && tie.kind === "helper" && isCalled(helper.name, tie.name);
		return {
			...(isHelper && helper.face !== undefined ? { face: helper.face } : {}),
			name: tie.name,
			kind: tie.kind,
			now: tie.near ?? "further",
			...(named.has(tie.name.toLowerCase()) ? { then: tie.near ?? "further" } : {}),
			...(tie.relation === undefined ? {} : { relation: tie.relation }),
			...(story === undefined ? {} : { story }),
		};
	});
	const loose = dropped
		.filter(({ name }) => !known.has(name.toLowerCase()))
		.map(({ name }): Seat => ({ name, kind: "acquaintance", now: "edge", ...(named.has(name.toLowerCase()) ? { then: "edge" as const } : {}) }));
	const works: readonly Seat[] =
		helper === undefined || state.ties.some((tie) => isCalled(helper.name, tie.name)) || known.has(helper.name.toLowerCase())
			? []
			: [{ name: helper.name, kind: "helper", now: "edge", then: "edge", ...(helper.face === undefined ? {} : { face: helper.face }) }];
	return {
		seats: [...ties, ...loose, ...works],
		...(first === undefined ? {} : { since: dayOf(first) }),
		...(saidFirst === undefined ? {} : { saidFirst }),
	};
};
const Shares = ({ model, language }: { readonly model: PlanModel; readonly language: Language }): VNode | null => {
	const t = texts(language).circle;
	const parts = sharesOf(model.state)
		.filter(({ count }) => count > 0)
		.map(({ kind, count }) => `${inWords(count, language)} ${count === 1 ? t.oneOf[kind] : t.kinds[kind]}`);
	return parts.length === 0 ? null : <p>{fill(t.shares, { list: new Intl.ListFormat(language).format(parts) })}</p>;
};
/** The picture with its words, to touch and to print; the same people stand in the list below it. */
export const CirclePicture = ({ model, sight }: Props): VNode => {
	const { language, today } = sight;
	const t = circleTexts(language);
	const people = sittingsOf(model, language);
	const { since } = seatsOf(model, language);
	return (
		<div class="stack">
			{!people.some(({ kind }) => kind !== "helper") && <p class="soft">{texts(language).circle.empty}</p>}
			<LargeCircle
				language={language}
				person={{ name: model.person.called, face: model.person.face }}
				people={people}
				then={since === undefined || since === today ? undefined : shortDay(since, today, language)}
			/>
			<MovedForm model={model} sight={sight} />
			{model.state.ties.length > 0 && (
				<div class="screen-only">
					<AsText language={language} summary={t.move}>
						<p>{t.moveHow}</p>
					</AsText>
				</div>
			)}
			<Shares model={model} language={language} />
		</div>
	);
};
/** With more people than this their forms come one at a time, so that the page stays light. */
const MOST_OPEN = 12;
const chosenIn = (model: PlanModel, sight: AnySight): string | undefined => {
	const asked = (sight.params as { readonly mens?: string } | null)?.mens;
	const sent = tieOperations.map((both) => sight.form(both[model.me]).values["tie"]).find((tie) => typeof tie === "string");
	return typeof sent === "string" ? sent : asked;
};
/** Everybody in a list: the same as the picture, and what can be done with each. */
const People = ({ model, sight }: Props): VNode => {
	const { language } = sight;
	const t = circleTexts(language);
	const { ties } = model.state;
	const chosen = chosenIn(model, sight);
	const stepWords = (id: string | undefined): string | undefined => (id === undefined ? undefined : model.state.texts[id]?.now?.words);
	const isDone = (id: string | undefined): boolean => model.state.steps.some((step) => step.id === id && step.done !== undefined);
	const road = model.me === "person" ? "/mijn/mensen" : `/mensen/${model.case}/kring`;
	return (
		<Section id="iedereen" title={t.list} free>
			<ul class="stack">
				{ties.map((tie) => (
					<li key={tie.id} id={`mens-${tie.id}`} tabIndex={-1} class="tie-one">
						<div class="tie-row">
							<Face side={sideOf[tie.kind]} letter={tie.name} />
							<p>
								<strong>{tie.name}</strong>
								<br />
								<span class="soft small">{[storyOf(tie, model.person.called, language), saysOf(tie, language)].filter(Boolean)[0]}</span>
								{tie.firstNeeded !== undefined && (
									<>
										<br />
										<span class="small">
											{fill(t.firstLine, { words: tie.firstNeeded.replace(/[.\s]*$/, "") })}{" "}
											{stepWords(tie.firstStep) !== undefined &&
												fill(t.firstStepLine, { words: (stepWords(tie.firstStep) ?? "").replace(/[.\s]*$/, "") + "." })}{" "}
											{isDone(tie.firstStep) && t.firstStepDone}
										</span>
									</>
								)}
								{tie.standIn !== undefined && (
									<>
										<br />
										<span class="small">{fill(t.standInLine, { name: tie.name, words: tie.standIn })}</span>
									</>
								)}
							</p>
						</div>
						{ties.length <= MOST_OPEN || tie.id === chosen ? (
							<TieForms model={model} sight={sight} tie={tie} open={tie.id === chosen && ties.length > MOST_OPEN} />
						) : (
							<p class="screen-only">
								<a href={`${road}?mens=${tie.id}#mens-${tie.id}`}>{fill(texts(language).circle.change, { name: tie.name })}</a>
							</p>
						)}
					</li>
				))}
			</ul>
		</Section>
	);
};
const Answers = ({ model, sight }: Props): VNode => {
	const { language, today } = sight;
	const t = texts(language).circle;
	return (
		<ul class="stack stack-tight">
			{model.state.around.map((answer, at) => (
				<li key={at}>
					<Said small foot={[nearMoment(answer.at, today, language), answer.about].filter(Boolean).join(": ")}>
						{answer.words}
					</Said>
				</li>
			))}
			{model.state.around.length === 0 && <li class="soft">{t.aroundHint}</li>}
		</ul>
	);
};

export const CircleView = ({ model, sight }: Props): VNode => {
	const { language } = sight;
	const all = texts(language);
	const t = all.circle;
	const known = new Set([...model.state.ties.map(({ name }) => name.toLowerCase()), ...model.state.forgottenNames]);
	const loose = model.dropped.filter(({ name }) => !known.has(name.toLowerCase()));
	return (
		<>
			<section class="plan-open">
				<div class="stack">
					<h1>{model.me === "person" ? all.circleMine : fill(all.circleTitle, { name: model.person.called })}</h1>
					<p class="lead measure">{model.me === "person" ? all.circleMineAbout : fill(all.circleAbout, { name: model.person.called })}</p>
				</div>
				<Face name={model.person.face} side="person" size="big" letter={model.person.called} />
			</section>
			<Section id="kring" title={circleSentence(seatsOf(model, language).seats, language)} free>
				<CirclePicture model={model} sight={sight} />
			</Section>
			<Section id="om-mij-heen" title={t.around}>
				<Answers model={model} sight={sight} />
				<AroundForm model={model} sight={sight} />
			</Section>
			{model.nearby !== undefined && <NewPeople model={model} sight={sight} />}
			{loose.length > 0 && (
				<Section id="namen" title={t.dropped} about={t.droppedAbout}>
					<p>{new Intl.ListFormat(language).format(loose.map(({ name }) => name))}</p>
				</Section>
			)}
			<div class="screen-only stack">
				<AddTie model={model} sight={sight} suggestions={loose.map(({ name }) => name)} />
			</div>
			{model.state.ties.length > 0 && <People model={model} sight={sight} />}
			<PaperWay model={model} sight={sight} sheet="circle" />
			<p class="screen-only">
				<LinkButton weight="quiet" icon="hands" href={model.me === "person" ? "/mijn/vragen-en-geven" : `/mensen/${model.case}/vragen-en-geven`}>
					{neighbourTexts(language).title}
				</LinkButton>
			</p>
		</>
	);
};
export const CirclePage = ({ model, sight }: Props): VNode => (
	<PersonPage screen={sight.screen} tabs={tabsOf(model, sight.language, "circle")} home={model.me === "person" ? "/mijn" : "/vandaag"} paper="plan">
		<CircleView model={model} sight={sight} />
	</PersonPage>
);
