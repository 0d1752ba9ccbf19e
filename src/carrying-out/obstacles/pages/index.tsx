/** What stands in the way at an organisation: for the worker, for the person, and what teams know of organisations (EXE-08). */
import { z } from "zod";
import { ok, refuse } from "#src/kernel/result.ts";
import { findOwnCase } from "#src/people/server.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import { type AnyPage, formTo, page } from "#src/platform/http/page.ts";
import type { TeamPanel } from "#src/platform/http/panel.ts";
import { inWords } from "#src/platform/texts/dates.ts";
import {
	AsText,
	Button,
	ChoiceField,
	Empty,
	Form,
	Hidden,
	LinkButton,
	LongText,
	OneButtonForm,
	PersonPage,
	SelectField,
	Submit,
	Way,
	Ways,
	WorkerPage,
} from "#src/platform/ui/index.ts";
import { CaseParams } from "../../pages/model.ts";
import { formAbout } from "../../pages/parts.tsx";
import { knownKinds } from "../model.ts";
import * as does from "../operations.ts";
import { obstacleTexts } from "../texts/index.ts";
import { loadObstacles, loadOrganisations, type ObstaclesModel, type OrganisationKnown } from "./load.ts";
import { KnownLists, Obstacles } from "./view.tsx";

const both = [does.noteObstacle, does.stepOnObstacle, does.answerOnObstacle, does.giveMandate, does.endMandate] as const;
const back = (_answer: unknown, params: CaseParams): string => `/mensen/${params.case}/in-de-weg`;

const obstaclesPage: AnyPage = page<CaseParams, ObstaclesModel>({
	name: "carrying-out.obstacles",
	path: "/mensen/:case/in-de-weg",
	who: "support-a-plan",
	params: CaseParams,
	about: (params) => params.case,
	standing: ["responsible", "part"],
	load: async (visit) => ok(await loadObstacles(visit, visit.params.case)),
	title: (language) => obstacleTexts(language).title,
	dress: "worker",
	forms: both.map(({ worker }) => formTo<CaseParams>(worker, back)),
	view: (model, sight) => {
		const said = obstacleTexts(sight.language);
		return (
			<WorkerPage
				screen={sight.screen}
				current="people"
				heading={said.title}
				over={model.name}
				back={{ href: `/mensen/${model.case}/onderweg`, words: said.back }}
			>
				<p class="lead">{said.lead}</p>
				<Obstacles model={model} sight={sight} />
				<p>
					<a href="/organisaties">{said.toKnown}</a>
				</p>
			</WorkerPage>
		);
	},
});
const ownObstaclesPage: AnyPage = page<Record<never, never>, ObstaclesModel>({
	name: "carrying-out.own-obstacles",
	path: "/mijn/in-de-weg",
	who: "read-own-page",
	params: z.object({}),
	load: async (visit) => {
		const own = await findOwnCase(visit.tx);
		return own ? ok(await loadObstacles(visit, own.case)) : refuse("kernel.nothing-here");
	},
	title: (language) => obstacleTexts(language).title,
	dress: "worker",
	forms: both.map(({ person }) => formTo<Record<never, never>>(person, () => "/mijn/in-de-weg")),
	view: (model, sight) => {
		const said = obstacleTexts(sight.language);
		return (
			<PersonPage screen={sight.screen} heading={said.title} lead={said.leadMine}>
				<Obstacles model={model} sight={sight} />
				<LinkButton weight="quiet" href="/mijn">
					{said.back}
				</LinkButton>
			</PersonPage>
		);
	},
});

const organisationsPage: AnyPage = page<Record<never, never>, readonly OrganisationKnown[]>({
	name: "carrying-out.organisations",
	path: "/organisaties",
	who: "support-a-plan",
	params: z.object({}),
	load: async (visit) => ok(await loadOrganisations(visit)),
	title: (language) => obstacleTexts(language).organisations.title,
	dress: "worker",
	forms: [does.knowOrganisation, does.forgetKnown].map((one) => formTo<Record<never, never>>(one, () => "/organisaties")),
	view: (model, sight) => {
		const { language } = sight;
		const all = obstacleTexts(language);
		const said = all.organisations;
		const form = sight.form(does.knowOrganisation);
		const told = model.filter(({ known, met }) => known.length > 0 || met.kind === "count");
		const quiet = model.filter((one) => !told.includes(one));
		return (
			<WorkerPage screen={sight.screen} current="team" heading={said.title}>
				<p class="lead">{said.lead}</p>
				{model.length === 0 && <Empty title={said.none}>{""}</Empty>}
				{told.map((one) => (
					<section key={one.id} class="stack" aria-labelledby={`org-${one.id}`}>
						<h2 id={`org-${one.id}`}>{one.name}</h2>
						{one.met.kind === "count" && (
							<p>
								{said.met(inWords(one.met.count, language))} {one.solved.kind === "count" && said.solved(inWords(one.solved.count, language))}
							</p>
						)}
						<KnownLists known={one.known} language={language} />
						{one.known.length > 0 && (
							<AsText language={language} summary={said.forget}>
								{one.known.map((known) => (
									<OneButtonForm key={known.id} form={formAbout(sight, does.forgetKnown, "known", known.id)}>
										<Hidden name="known" value={known.id} />
										<p>{known.words}</p>
										<Button weight="plain">{said.forget}</Button>
									</OneButtonForm>
								))}
							</AsText>
						)}
					</section>
				))}
				{quiet.length > 0 && <p class="soft">{said.nothing(new Intl.ListFormat(language).format(quiet.map(({ name }) => name)))}</p>}
				{model.length > 0 && (
					<AsText language={language} summary={said.add} open={form.problems.length > 0 || form.refusal !== undefined}>
						<Form form={form} language={language} sheet label={said.add}>
							<SelectField name="organisation" label={all.organisation} options={model.map(({ id, name }) => ({ value: id, words: name }))} />
							<ChoiceField name="kind" label={said.kind} choices={knownKinds.map((value) => ({ value, words: all.kinds[value] }))} />
							<LongText name="words" label={said.words} rows={2} />
							<Submit>{said.send}</Submit>
						</Form>
					</AsText>
				)}
			</WorkerPage>
		);
	},
});
export const obstaclePages: readonly AnyPage[] = [obstaclesPage, ownObstaclesPage, organisationsPage];
/** On the team's page: the way to what is known. */
export const organisationsPanel: TeamPanel<null> = {
	name: "carrying-out.organisations",
	load: async () => null,
	view: (_model, { language, actor }) =>
		mayAtAll(actor.roles, "support-a-plan") ? (
			<Ways>
				<Way href="/organisaties" title={obstacleTexts(language).organisations.title} icon="building" />
			</Ways>
		) : null,
};
