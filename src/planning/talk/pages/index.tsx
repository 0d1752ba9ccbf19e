/** The roads of the talk at the table, of the questions to the council, and of how many a team wants at a table. */
import type { VNode } from "preact";
import { z } from "zod";
import { mayAtAll } from "#src/kernel/policy.ts";
import { isOk, ok, type Result } from "#src/kernel/result.ts";
import { listParties } from "#src/people/server.ts";
import { type AnyPage, formTo, page, type Visit } from "#src/platform/http/page.ts";
import type { TeamPanel } from "#src/platform/http/panel.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { inWords } from "#src/platform/texts/dates.ts";
import { Empty, Form, Hidden, LongText, Submit, TextField, Way, Ways, WorkerPage } from "#src/platform/ui/index.ts";
import { membersById, teamsOf } from "#src/team/server.ts";
import { type AnySight, formAt, loadOwnPlan, loadPlan, type PlanModel } from "../../pages/load.ts";
import { CaseParams, NoParams } from "../../pages/plan.tsx";
import { addPoint, answerCouncil, callTalk, changeTalk, dropPoint, endTalk, leaveSeat, putToCouncil, setTalkMost, takeSeat } from "../operations.ts";
import { type CouncilQuestion, countQuestions, findMost, listQuestions, questionsById } from "../store.ts";
import { talkTexts } from "../texts/index.ts";
import { Question, type TalkModel, TalkPage } from "./view.tsx";

const operations = [callTalk, changeTalk, addPoint, dropPoint, takeSeat, leaveSeat, endTalk, putToCouncil] as const;
const withTalk = async (visit: Visit<unknown>, loaded: Result<PlanModel>): Promise<Result<TalkModel>> => {
	if (!isOk(loaded)) return loaded;
	const plan = loaded.value;
	const parties = await listParties(visit.tx, plan.case);
	const along = await membersById(
		visit.tx,
		parties.filter(({ standing }) => standing === "responsible" || standing === "part").map(({ party }) => party),
	);
	const helpers = [...new Set([plan.helper?.name, ...[...along.values()].map(({ name }) => name)].filter((name) => name !== undefined))];
	const questions = await questionsById(
		visit,
		plan.talks.questions.map(({ id }) => id),
	);
	return ok({ plan, most: await findMost(visit.tx), helpers, questions });
};
const shared = {
	title: (language: AnySight["language"]) => talkTexts(language).window,
	view: (model: TalkModel, sight: AnySight): VNode => <TalkPage model={model} sight={sight} />,
	dress: "worker",
} as const;
export const talkPage: AnyPage = page<CaseParams, TalkModel>({
	...shared,
	name: "planning.talk",
	path: "/mensen/:case/week/gesprek",
	who: "support-a-plan",
	params: CaseParams,
	about: (params) => params.case,
	standing: ["responsible", "part", "person"],
	load: async (visit) => withTalk(visit, await loadPlan(visit, visit.params.case)),
	forms: operations.map(({ worker }) => formTo<CaseParams>(worker, (_answer, params) => `/mensen/${params.case}/week/gesprek`)),
});
export const ownTalkPage: AnyPage = page<NoParams, TalkModel>({
	...shared,
	name: "planning.own-talk",
	path: "/mijn/week/gesprek",
	who: "decide-on-own-plan",
	params: NoParams,
	load: async (visit) => withTalk(visit, await loadOwnPlan(visit)),
	forms: operations.map(({ person }) => formTo<NoParams>(person, () => "/mijn/week/gesprek")),
});

const Nothing = z.object({});
/** Questions to the council: the team, managers and whoever commissions read them, a manager answers (ORG-04, ORG-05, ORG-06). */
export const councilPage: AnyPage = page<object, readonly CouncilQuestion[]>({
	name: "planning.council",
	path: "/raad",
	who: "see-the-team",
	params: Nothing,
	dress: "worker",
	title: (language) => talkTexts(language).council.window,
	load: async (visit) => ok(await listQuestions(visit, await teamsOf(visit, "read-questions-of-all"))),
	forms: [formTo<object>(answerCouncil, () => "/raad")],
	view: (questions, sight) => {
		const { screen, language, actor } = sight;
		const t = talkTexts(language).council;
		return (
			<WorkerPage screen={screen} current="team" heading={t.window} back={{ href: "/team", words: t.toTeam }}>
				<p class="lead">{t.lead}</p>
				{questions.length === 0 ? (
					<Empty title={t.none}>{t.from}</Empty>
				) : (
					<ul class="stack">
						{questions.map((one) => (
							<li key={one.id} class="sheet stack">
								<Question one={one} sight={sight as AnySight} />
								{one.answer === null && mayAtAll(actor.roles, answerCouncil.who) && (
									<Form
										form={formAt(sight as AnySight, answerCouncil, "question", one.id)}
										language={language}
										prefix={`antwoord-${one.id}`}
										label={t.answer}
									>
										<Hidden name="question" value={one.id} />
										<LongText name="words" label={t.answer} rows={3} />
										<Submit>{t.answerSave}</Submit>
									</Form>
								)}
							</li>
						))}
					</ul>
				)}
			</WorkerPage>
		);
	},
});
export const mostPage: AnyPage = page<object, number>({
	name: "planning.talk-most",
	path: "/team/aan-tafel",
	who: "see-the-team",
	params: Nothing,
	dress: "worker",
	title: (language) => talkTexts(language).most.window,
	load: async (visit) => ok(await findMost(visit.tx)),
	forms: [formTo<object>(setTalkMost, () => "/team/aan-tafel")],
	view: (most, { screen, language, form, actor }) => {
		const t = talkTexts(language);
		return (
			<WorkerPage screen={screen} current="team" heading={t.most.window} back={{ href: "/team", words: t.council.toTeam }}>
				<p class="lead">{t.most.lead}</p>
				<p>{fill(t.most.now, { most: inWords(most, language) })}</p>
				{mayAtAll(actor.roles, setTalkMost.who) && (
					<Form form={form(setTalkMost)} language={language} keep={false} sheet>
						<TextField name="most" label={t.most.field} required inputMode="numeric" preset={String(most)} />
						<Submit>{t.most.save}</Submit>
					</Form>
				)}
			</WorkerPage>
		);
	},
});
/** On the team's page: what waits for the council, and how many one wants at a table. */
export const talkPanel: TeamPanel<{ readonly open: number }> = {
	name: "talk-and-council",
	load: async (visit) => ({ open: await countQuestions(visit.tx, await teamsOf(visit, "read-questions-of-all")) }),
	view: ({ open }, { language }) => {
		const t = talkTexts(language);
		return (
			<Ways>
				<Way href="/raad" title={t.council.way} icon="question">
					{open === 0 ? undefined : fill(t.council.open, { count: inWords(open, language) })}
				</Way>
				<Way href="/team/aan-tafel" title={t.most.window} icon="table" />
			</Ways>
		);
	},
};
