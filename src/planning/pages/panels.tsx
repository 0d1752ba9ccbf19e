/** What the person's page shows of the plan: what matters, who steers, the circle, where it goes. The page itself is composed elsewhere. */
import type { VNode } from "preact";
import type { Result } from "#src/kernel/result.ts";
import type { Sight, Visit } from "#src/platform/http/page.ts";
import { Band, circleSentence, LinkButton, Section, Threads } from "#src/platform/ui/index.ts";
import { planVersionOf, standingGoals, stands, wordsOf } from "../plan-view-model.ts";
import { texts } from "../texts/index.ts";
import { CirclePicture, seatsOf } from "./circle-view.tsx";
import { ribbonsOf, SupportBeside } from "./domains.tsx";
import { loadPlan, type PlanModel } from "./load.ts";

/** A part of the page of a person; strengths first, so `order` says where it comes. */
export type PersonPanel<Model = unknown> = {
	readonly name: string;
	readonly order: number;
	readonly load: (visit: Visit<unknown>, caseId: string) => Promise<Result<Model>>;
	readonly view: (model: Model, sight: Sight<unknown>) => VNode | null;
};
type Draw = PersonPanel<PlanModel>["view"];

const matters: Draw = (model, { language }) => {
	const said = model.state.matters.filter((id) => stands(model.state, id)).map((id) => ({ words: wordsOf(model.state, id) ?? "" }));
	return said.length === 0 ? null : <Band id="belangrijk" title={texts(language).matters.title} said={said} big />;
};
const steering: Draw = (model, { language, today }) => (
	<Section id="sturen" title={texts(language).panels.steering}>
		<Threads
			language={language}
			today={today}
			domains={ribbonsOf(model, language)}
			{...(model.helper ? { helper: model.helper.name.split(" ")[0] ?? model.helper.name } : {})}
		/>
	</Section>
);
const circle: Draw = (model, sight) => (
	<Section id="kring" title={circleSentence(seatsOf(model, sight.language).seats, sight.language)}>
		<CirclePicture model={model} sight={sight} />
		<p>
			<LinkButton weight="quiet" href={`/mensen/${model.case}/kring`}>
				{texts(sight.language).panels.toCircle}
			</LinkButton>
		</p>
	</Section>
);
const goals: Draw = (model, sight) => {
	const t = texts(sight.language);
	const standing = standingGoals(model.state);
	return (
		<Section id="doelen" title={t.panels.goals}>
			<ul class="stack stack-tight">
				{standing.map(({ id }) => (
					<li key={id}>
						<strong>{wordsOf(model.state, id)}</strong>
					</li>
				))}
				{standing.length === 0 && <li class="soft">{t.goals.none}</li>}
			</ul>
			<p>
				<LinkButton weight="quiet" icon="plan" href={`/mensen/${model.case}/plan`}>
					{planVersionOf(model.state).changedOn === undefined ? t.panels.firstSentence : t.panels.toPlan}
				</LinkButton>
			</p>
			<h3>{t.support.title}</h3>
			<SupportBeside model={model} sight={sight} />
		</Section>
	);
};
const panel = (name: string, order: number, view: Draw): PersonPanel<PlanModel> => ({ name: `planning.${name}`, order, load: loadPlan, view });

/** In the order of the page: what matters before everything, then who steers, the circle, the goals. */
export const personPanels: readonly PersonPanel<PlanModel>[] = [
	panel("matters", 10, matters),
	panel("steering", 30, steering),
	panel("circle", 40, circle),
	panel("goals", 50, goals),
];
