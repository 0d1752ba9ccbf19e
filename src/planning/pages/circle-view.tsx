/** The circle: the person in the middle, grown from names dropped in notes; then and now, kinds kept apart (NET-02, NET-03, NET-14). */
import type { VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import { dayOf } from "#src/kernel/time.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { inWords, nearMoment } from "#src/platform/texts/dates.ts";
import { Circle, circleSentence, Face, PersonPage, Said, Section, type Tie as Seat } from "#src/platform/ui/index.ts";
import { atFirst, sharesOf } from "../circle-rules.ts";
import type { Tie } from "../state.ts";
import { texts } from "../texts/index.ts";
import { AddTie, AroundForm, TieForms } from "./circle-forms.tsx";
import type { AnySight, PlanModel } from "./load.ts";
import { tabsOf } from "./plan-view.tsx";

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
/** The picture with its words; a panel and the page use the same. */
export const CirclePicture = ({ model, sight }: Props): VNode => {
	const { language, today } = sight;
	const { seats, since, saidFirst } = seatsOf(model, language);
	const around = seats.some(({ kind }) => kind !== "helper");
	// Twice the same picture would only look as if something had gone.
	const moved = seats.some((seat) => seat.then !== seat.now);
	return (
		<div class="stack">
			{!around && <p class="soft">{texts(language).circle.empty}</p>}
			<Circle
				language={language}
				person={{ name: model.person.called, ...(model.person.face === undefined ? {} : { face: model.person.face }) }}
				ties={seats}
				today={today}
				{...(since === undefined || since === today || !moved ? {} : { since })}
				{...(saidFirst === undefined ? {} : { saidThen: `‘${saidFirst}’` })}
			/>
			<Shares model={model} language={language} />
		</div>
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
			{loose.length > 0 && (
				<Section id="namen" title={t.dropped} about={t.droppedAbout}>
					<p>{new Intl.ListFormat(language).format(loose.map(({ name }) => name))}</p>
				</Section>
			)}
			<div class="screen-only stack">
				<AddTie model={model} sight={sight} suggestions={loose.map(({ name }) => name)} />
				{model.state.ties.map((tie) => (
					<TieForms key={tie.id} model={model} sight={sight} tie={tie} />
				))}
			</div>
		</>
	);
};
export const CirclePage = ({ model, sight }: Props): VNode => (
	<PersonPage screen={sight.screen} tabs={tabsOf(model, sight.language, "circle")} home={model.me === "person" ? "/mijn" : "/vandaag"} paper="plan">
		<CircleView model={model} sight={sight} />
	</PersonPage>
);
