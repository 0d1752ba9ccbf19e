/** The support system, whole: beside the person, and the person's own (SUS-04, SUS-05, SUS-06, SUS-10). */
import type { VNode } from "preact";
import { z } from "zod";
import { CaseId } from "#src/kernel/ids.ts";
import { type FormOn, formTo, page } from "#src/platform/http/page.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { LinkButton, Notice, PersonPage, Said, Section, WorkerPage } from "#src/platform/ui/index.ts";
import { texts } from "../../texts/index.ts";
import * as does from "../operations.ts";
import { supportTexts } from "../texts/index.ts";
import { loadOwnSupport, loadSupportPage, type SupportModel } from "./about.ts";
import { Arrange, Begin, End, Look } from "./forms.tsx";
import { faceOf, type Props, whoseOf } from "./here.tsx";
import { Members } from "./members.tsx";
import { Gaps, SeenPart, Signs } from "./signs.tsx";

const Params = z.object({ case: CaseId });
type CaseParams = z.infer<typeof Params>;
const NoParams = z.object({});
type NoParams = Record<never, never>;
const acts = [
	does.beginSupport,
	does.askInSupport,
	does.hearInSupport,
	does.arrangeInSupport,
	does.dropFromSupport,
	does.takeOutOfSupport,
	does.lookAtSupport,
	does.endSupport,
] as const;

const Whole = ({ model, sight, paper }: Props & { readonly paper: string }): VNode => {
	const { language, today } = sight;
	const said = supportTexts(language);
	const { begun } = model.state;
	const both = { model, sight };
	if (!begun)
		return (
			<>
				<Gaps {...both} />
				<p>{said.none(whoseOf(model))}</p>
				<Begin {...both} />
				<SeenPart {...both} />
			</>
		);
	return (
		<>
			{begun.words !== undefined && (
				<Said>
					<p>{begun.words}</p>
				</Said>
			)}
			<Notice icon="clock" title={said.look.on(shortDay(begun.lookAgain, today, language), faceOf(model, sight))}>
				{begun.looked === undefined ? undefined : `${said.look.looked} ${begun.looked}`}
			</Notice>
			<Gaps {...both} />
			<Members {...both} />
			{model.state.members.some((one) => one.yes && one.role === "along") && (
				<Section id="afspreken" title={said.arrange.title} empty>
					<Arrange {...both} kind="rhythm" />
					<Arrange {...both} kind="if-then" />
					<Arrange {...both} kind="coupled" />
				</Section>
			)}
			<Signs {...both} />
			<SeenPart {...both} />
			<p class="screen-only">
				<LinkButton weight="quiet" icon="print" href={paper}>
					{said.paper.way}
				</LinkButton>
			</p>
			<Look {...both} />
			<End {...both} />
		</>
	);
};
export const supportPage = page<CaseParams, SupportModel>({
	name: "lasting.support",
	path: "/mensen/:case/steun",
	who: "support-a-plan",
	params: Params,
	about: (params) => params.case,
	standing: ["responsible", "part"],
	dress: "worker",
	title: (language) => supportTexts(language).title("-"),
	load: (visit) => loadSupportPage(visit, visit.params.case),
	view: (model, sight) => {
		const said = supportTexts(sight.language);
		return (
			<WorkerPage
				screen={sight.screen}
				current="people"
				heading={said.title(model.called)}
				over={model.called}
				back={{ href: `/mensen/${model.case}`, words: texts(sight.language).back(model.called) }}
			>
				<p class="lead">{said.lead(model.called)}</p>
				<Whole model={model} sight={sight} paper={`/mensen/${model.case}/steun/papier`} />
			</WorkerPage>
		);
	},
	forms: [...acts.map(({ worker }) => worker), does.answerSupport].map(
		(one): FormOn<CaseParams> => formTo<CaseParams>(one, (_answer, params) => `/mensen/${params.case}/steun`),
	),
});
export const ownSupportPage = page<NoParams, SupportModel>({
	name: "lasting.own-support",
	path: "/mijn/steun",
	who: "decide-on-own-plan",
	params: NoParams,
	dress: "worker",
	title: (language) => supportTexts(language).title(undefined),
	load: loadOwnSupport,
	view: (model, sight) => {
		const said = supportTexts(sight.language);
		return (
			<PersonPage screen={sight.screen} heading={said.title(undefined)} lead={said.lead(undefined)}>
				<Whole model={model} sight={sight} paper="/mijn/steun/papier" />
			</PersonPage>
		);
	},
	forms: acts.map(({ person }): FormOn<NoParams> => formTo<NoParams>(person, () => "/mijn/steun")),
});
