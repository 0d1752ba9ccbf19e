/** Along the way: what went well, what still hangs on us, the crisis, decisions, and where one waits on purpose (EXE-10, EXE-12, EXE-23, SUS-01). */
import { ok } from "#src/kernel/result.ts";
import { formTo, page } from "#src/platform/http/page.ts";
import { LinkButton, WorkerPage } from "#src/platform/ui/index.ts";
import { hangsOnUs, successesOf } from "../fold.ts";
import { beginCrisis, endCrisis, endWaiting, tellDecision, waitOnPurpose } from "../operations.ts";
import { obstacleTexts } from "../obstacles/texts/index.ts";
import { texts } from "../texts/index.ts";
import { loadAbout, missingFor } from "./about.ts";
import { CrisisPart, Decisions, WaitingPart } from "./along-parts.tsx";
import { type AlongModel, CaseParams } from "./model.ts";
import { BothKinds, Hangs, Well } from "./parts.tsx";

export const alongPage = page<CaseParams, AlongModel>({
	name: "carrying-out.along",
	path: "/mensen/:case/onderweg",
	who: "see-people",
	params: CaseParams,
	about: (params) => params.case,
	standing: ["responsible", "part"],
	dress: "worker",
	title: (language) => texts(language).along.title,
	load: async (visit) => {
		const about = await loadAbout(visit, visit.params.case);
		const { person, state, plan } = about;
		return ok({
			name: person?.called,
			wentWell: successesOf(plan, state).map(({ words }) => words),
			hangs: hangsOnUs(plan),
			state,
			missing: missingFor(about, visit.today),
		});
	},
	view: (model, sight) => {
		const said = texts(sight.language);
		return (
			<WorkerPage
				screen={sight.screen}
				current="people"
				heading={said.along.title}
				over={model.name}
				back={{ href: `/mensen/${sight.params.case}`, words: said.back(model.name ?? said.person) }}
			>
				<p class="lead">{said.along.lead}</p>
				<Well title={said.along.well} nothing={said.along.wellNothing} words={model.wentWell} />
				<BothKinds missing={model.missing} language={sight.language} />
				<CrisisPart model={model} sight={sight} />
				<Hangs hangs={model.hangs} language={sight.language} />
				<p>
					<LinkButton weight="quiet" href={`/mensen/${sight.params.case}/druk`}>
						{said.along.lever}
					</LinkButton>
				</p>
				<p>
					<LinkButton weight="quiet" href={`/mensen/${sight.params.case}/in-de-weg`}>
						{obstacleTexts(sight.language).title}
					</LinkButton>
				</p>
				<Decisions model={model} sight={sight} />
				<WaitingPart model={model} sight={sight} />
			</WorkerPage>
		);
	},
	forms: [beginCrisis, endCrisis, tellDecision, waitOnPurpose, endWaiting].map((one) =>
		formTo<CaseParams>(one, (_answer, params) => `/mensen/${params.case}/onderweg`),
	),
});
