/** Looking back together: what went well first, and never without the person (EXE-05, EXE-06, NET-11, SUS-01). */
import { entriesOf } from "#src/kernel/journal.ts";
import { ok } from "#src/kernel/result.ts";
import { dayOf } from "#src/kernel/time.ts";
import { domainKeys, steeringOf } from "#src/planning/index.ts";
import { formTo, page } from "#src/platform/http/page.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { WorkerPage } from "#src/platform/ui/index.ts";
import { foldWeighing, standsAt, type WeighingEntry } from "#src/weighing/index.ts";
import { carries, hangsOnUs, saidByOwnPeople, successesOf } from "../fold.ts";
import { lookBack } from "../operations.ts";
import { texts } from "../texts/index.ts";
import { loadAbout, missingFor } from "./about.ts";
import { Earlier, Freer, LookBackForm } from "./look-back-parts.tsx";
import { CaseParams, type LookBackModel } from "./model.ts";
import { BothKinds, SaidMeanwhile, Well } from "./parts.tsx";

const ownPeople: readonly string[] = ["own", "acquaintance", "volunteer"];
/** Down is proposed at every look-back; the road of the weighing carries it (LEG-20). */
const stepDown = { name: "weighing.step-down" } as const;

export const lookBackPage = page<CaseParams, LookBackModel>({
	name: "carrying-out.look-back",
	path: "/mensen/:case/terugkijken",
	who: "look-back",
	params: CaseParams,
	about: (params) => params.case,
	standing: ["responsible", "part"],
	dress: "worker",
	title: (language) => texts(language).lookBack.title,
	load: async (visit) => {
		const { person, entries, state, plan } = await loadAbout(visit, visit.params.case);
		return ok({
			name: person?.called,
			wentWell: successesOf(plan, state).map(({ words }) => words),
			ties: plan.ties
				.filter((tie) => ownPeople.includes(tie.kind))
				.map((tie) => ({ id: tie.id, name: tie.name, relation: tie.relation, carries: carries(plan, tie.name) })),
			steering: domainKeys.flatMap((domain) => {
				const form = steeringOf(plan, domain)?.form;
				return form === "together" || form === "own" ? [{ domain, form }] : [];
			}),
			hangs: hangsOnUs(plan),
			step: standsAt(foldWeighing(entriesOf<WeighingEntry>(entries, "weighing")))?.step,
			lookBacks: state.lookBacks.toReversed(),
			said: saidByOwnPeople(plan, state),
			missing: missingFor({ entries }, visit.today),
		});
	},
	view: (model, sight) => {
		const said = texts(sight.language);
		const name = model.name ?? said.person;
		const last = model.lookBacks[0];
		return (
			<WorkerPage
				screen={sight.screen}
				current="people"
				heading={said.lookBack.title}
				over={model.name}
				back={{ href: `/mensen/${sight.params.case}`, words: said.back(name) }}
			>
				<p class="lead">{said.lookBack.lead(name)}</p>
				<Well title={said.lookBack.alsoHere} nothing={said.lookBack.nothingYet} words={model.wentWell} />
				<p class="soft">{last ? said.lookBack.before(shortDay(dayOf(last.at), sight.today, sight.language), last.version) : said.lookBack.first}</p>
				<SaidMeanwhile said={model.said} language={sight.language} />
				<BothKinds missing={model.missing} language={sight.language} />
				<LookBackForm model={model} name={name} sight={sight} />
				<Freer model={model} sight={sight} />
				<Earlier model={model} sight={sight} />
			</WorkerPage>
		);
	},
	forms: [lookBack, stepDown].map((one) => formTo<CaseParams>(one, (_answer, params) => `/mensen/${params.case}/terugkijken`)),
});
