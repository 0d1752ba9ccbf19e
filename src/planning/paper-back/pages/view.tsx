/** The sheets that came back, and one of them beside what stands now. Without a script it is an ordinary form and an ordinary picture. */
import type { VNode } from "preact";
import { fill } from "#src/platform/texts/catalogue.ts";
import { nearMoment } from "#src/platform/texts/dates.ts";
import {
	BackLink,
	ChoiceField,
	FileField,
	Form,
	Hidden,
	LinkButton,
	LongText,
	PersonPage,
	Row,
	Rows,
	Said,
	Section,
	Submit,
} from "#src/platform/ui/index.ts";
import { type AnySight, operationFor, type PlanModel } from "../../pages/load.ts";
import { tabsOf } from "../../pages/plan-view.tsx";
import { hands, type Paper, type Sheet, sheets } from "../model.ts";
import { keepFilledIn } from "../operations.ts";
import { texts } from "../texts/index.ts";
import { paperRoad, planRoad } from "./way.tsx";
import type { Now } from "./now.ts";

type Props = { readonly model: PlanModel; readonly sight: AnySight };
/** Where what stands on a sheet is written by hand into the plan. */
const waysIn = (model: PlanModel): Readonly<Record<Sheet, string>> => {
	const own = model.me === "person";
	const matter = `/mensen/${model.case}`;
	return {
		plan: `${planRoad(model)}/samen`,
		"who-does-what": `${planRoad(model)}#doelen`,
		circle: own ? "/mijn/mensen" : `${matter}/kring`,
		week: own ? "/mijn/week" : `${matter}/week`,
		cards: own ? "/mijn/kaarten" : `${matter}/kaarten`,
	};
};
const whose = (paper: Paper, { model, sight }: Props): string => {
	const t = texts(sight.language);
	return paper.wroteBy === undefined ? t.sheets[paper.sheet] : fill(t.hands[paper.wroteBy], { name: model.person.called });
};

const KeepForm = ({ model, sight, sheet }: Props & { readonly sheet: Sheet | undefined }): VNode => {
	const { language } = sight;
	const t = texts(language);
	return (
		<Form
			form={sight.form(operationFor(keepFilledIn, model), sheet === undefined ? {} : { sheet })}
			language={language}
			prefix="papier-terug"
			files
			{...(model.me === "person" ? { keep: false as const } : {})}
		>
			<Hidden name="case" value={model.case} />
			<ChoiceField name="sheet" label={t.sheet} mark="optional" choices={sheets.map((value) => ({ value, words: t.sheets[value] }))} />
			<FileField name="photo" label={t.photo} hint={t.photoHint} accept="image/jpeg,image/png" camera />
			<LongText name="words" label={t.words} rows={3} />
			<ChoiceField
				name="wroteBy"
				label={t.wroteBy}
				mark="optional"
				choices={hands.map((value) => ({ value, words: fill(t.hands[value], { name: model.person.called }) }))}
			/>
			<Submit>{t.save}</Submit>
		</Form>
	);
};
const Frame = ({ model, sight, children }: Props & { readonly children: VNode }): VNode => (
	<PersonPage screen={sight.screen} tabs={tabsOf(model, sight.language, "plan")} home={model.me === "person" ? "/mijn" : "/vandaag"} paper="plan">
		{children}
	</PersonPage>
);

export type PapersModel = { readonly plan: PlanModel; readonly sheet?: Sheet | undefined };
export const PapersPage = ({ model: { plan, sheet }, sight }: { readonly model: PapersModel; readonly sight: AnySight }): VNode => {
	const { language, today } = sight;
	const t = texts(language);
	const papers = plan.papers.toReversed();
	return (
		<Frame model={plan} sight={sight}>
			<div class="stack stack-wide">
				<section class="plan-open">
					<div class="stack">
						<BackLink href={planRoad(plan)} words={t.back} />
						<h1>{t.title}</h1>
						<p class="lead measure">{t.lead}</p>
					</div>
				</section>
				<div class="screen-only">
					<KeepForm model={plan} sight={sight} sheet={sheet} />
				</div>
				<Section id="papieren" title={t.here}>
					{papers.length === 0 ? (
						<p class="soft">{t.none}</p>
					) : (
						<Rows>
							{papers.map((one) => (
								<Row
									key={one.paper}
									icon="paper"
									title={t.sheets[one.sheet]}
									href={`${paperRoad(plan)}/${one.paper}`}
									why={fill(t.line, { who: whose(one, { model: plan, sight }), day: nearMoment(one.at, today, language) })}
								/>
							))}
						</Rows>
					)}
				</Section>
			</div>
		</Frame>
	);
};

export type PaperModel = { readonly plan: PlanModel; readonly paper: Paper; readonly now: readonly Now[] };
export const PaperPage = ({ model: { plan, paper, now }, sight }: { readonly model: PaperModel; readonly sight: AnySight }): VNode => {
	const { language, today } = sight;
	const t = texts(language);
	const name = t.sheets[paper.sheet];
	const photo = `${paperRoad(plan)}/${paper.paper}/foto`;
	return (
		<Frame model={plan} sight={sight}>
			<>
				<section class="plan-open">
					<div class="stack">
						<BackLink href={paperRoad(plan)} words={t.title} />
						<h1>{name}</h1>
						<p class="soft">
							{fill(t.line, {
								who: paper.wroteBy === undefined ? t.paper : whose(paper, { model: plan, sight }),
								day: nearMoment(paper.at, today, language),
							})}
						</p>
					</div>
				</section>
				<div class="halves">
					<Section id="papier" title={t.paper} free>
						{paper.photo && (
							<figure class="picture stack">
								<img class="paper-photo" src={photo} alt={fill(t.picture, { sheet: name })} />
								<figcaption class="screen-only small">
									<a href={photo}>{t.large}</a>
								</figcaption>
							</figure>
						)}
						{paper.words !== undefined && <Said side={paper.wroteBy === "worker" ? "helper" : "person"}>{paper.words}</Said>}
					</Section>
					<Section id="nu" title={t.now} free>
						{now.length === 0 && <p class="soft">{t.nowNone}</p>}
						{now.map(({ heading, lines }) => (
							<div key={heading} class="no-break stack stack-tight">
								<h3>{heading}</h3>
								<ul class="stack stack-tight">
									{lines.map((words, at) => (
										<li key={at}>{words}</li>
									))}
								</ul>
							</div>
						))}
						<div class="screen-only stack">
							<p class="soft small">{t.intoAbout}</p>
							<p>
								<LinkButton weight="quiet" icon="pen" href={waysIn(plan)[paper.sheet]}>
									{t.into}
								</LinkButton>
							</p>
						</div>
					</Section>
				</div>
			</>
		</Frame>
	);
};
