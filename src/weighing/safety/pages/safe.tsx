/** A worry about a child, and what happened somewhere (SAFE-05, SAFE-06). */
import type { VNode } from "preact";
import { z } from "zod";
import { CaseId, dayOf, ok } from "#src/kernel/index.ts";
import { type AnyPage, formTo, page } from "#src/platform/http/page.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { AsText, DateField, Form, Hidden, LinkButton, LongText, Said, SelectField, Submit, WorkerPage } from "#src/platform/ui/index.ts";
import { listMembers, membersById } from "#src/team/server.ts";
import { backTo, formAbout, loadWhom, type Params } from "../../pages/whom.ts";
import type { Concern } from "../model.ts";
import * as can from "../operations.ts";
import { foldSafety, openConcerns } from "../rules.ts";
import { safetyTexts } from "../texts/index.ts";
import { Incidents } from "./incidents.tsx";
import type { SafeModel, Seen } from "./model.ts";

const OneConcern = ({ one, model, sight }: Seen & { readonly one: Concern }): VNode => {
	const { language, today } = sight;
	const said = safetyTexts(language).child;
	const second = model.names[one.second] ?? "";
	return (
		<div class="sheet stack">
			<Said side="helper" foot={said.on(shortDay(dayOf(one.at), today, language))}>
				<p>{one.what}</p>
			</Said>
			<p>{one.looked === undefined ? said.second(second) : said.looked(second, one.looked)}</p>
			{one.looked === undefined && one.second === model.me && (
				<Form
					form={formAbout(sight, can.lookAlong, "concern", one.concern)}
					language={language}
					prefix={`meekijken-${one.concern}`}
					label={said.lookField}
				>
					<Hidden name="concern" value={one.concern} />
					<LongText name="words" label={said.lookField} rows={3} />
					<Submit>{said.lookSend}</Submit>
				</Form>
			)}
			{one.ownPeople === undefined ? (
				<Form form={formAbout(sight, can.askOwnSafety, "concern", one.concern)} language={language} prefix={`eigen-${one.concern}`} label={said.own}>
					<Hidden name="concern" value={one.concern} />
					<LongText name="words" label={said.own} hint={said.ownHint} rows={2} />
					<Submit weight="quiet">{said.ownSend}</Submit>
				</Form>
			) : (
				<p>{said.ownSaid(one.ownPeople)}</p>
			)}
			<LinkButton weight="quiet" icon="paper" href={`/signalen/${sight.params.case}`}>
				{said.route}
			</LinkButton>
			<AsText language={language} summary={said.endSend}>
				<Form
					form={formAbout(sight, can.endConcern, "concern", one.concern)}
					language={language}
					prefix={`einde-${one.concern}`}
					label={said.endSend}
				>
					<Hidden name="concern" value={one.concern} />
					<LongText name="words" label={said.end} rows={2} />
					<Submit weight="quiet">{said.endSend}</Submit>
				</Form>
			</AsText>
		</div>
	);
};
const Children = ({ model, sight }: Seen): VNode => {
	const { language, today } = sight;
	const said = safetyTexts(language).child;
	const now = openConcerns(model.state);
	const over = model.state.concerns.filter(({ ended }) => ended !== undefined);
	const form = sight.form(can.raiseConcern);
	return (
		<section class="stack" aria-labelledby="kind">
			<h2 id="kind">{said.title}</h2>
			<p class="soft">{said.lead}</p>
			{now.map((one) => (
				<OneConcern key={one.concern} one={one} model={model} sight={sight} />
			))}
			<AsText language={language} summary={said.begin} open={form.problems.length > 0}>
				<Form form={form} language={language} label={said.begin}>
					<LongText name="what" label={said.what} hint={said.whatHint} rows={3} />
					<LongText name="ownPeople" label={said.own} hint={said.ownHint} rows={2} mark="optional" />
					<SelectField name="second" label={said.secondField} options={model.colleagues.map(({ id, name }) => ({ value: id, words: name }))} />
					<DateField name="lookAgainOn" label={said.again} min={today} mark="optional" />
					<Submit>{said.send}</Submit>
				</Form>
			</AsText>
			{over.length > 0 && (
				<AsText language={language} summary={said.earlier}>
					<ul class="stack">
						{over.map((one) => (
							<li key={one.concern}>
								<p>{one.what}</p>
								<p class="small soft">{one.ended?.words}</p>
							</li>
						))}
					</ul>
				</AsText>
			)}
		</section>
	);
};

export const safePage: AnyPage = page<Params, SafeModel>({
	name: "weighing.safe",
	path: "/mensen/:case/veilig",
	who: "weigh",
	params: z.object({ case: CaseId }),
	about: (params) => params.case,
	standing: ["responsible", "part"],
	load: async (visit) => {
		const { called, entries, line } = await loadWhom(visit, visit.params.case);
		const state = foldSafety(entries);
		const members = await membersById(
			visit.tx,
			state.concerns.map(({ second }) => second),
		);
		const me = visit.actor.id;
		return ok({
			called,
			state,
			me,
			names: Object.fromEntries([...members].map(([id, one]) => [id, one.name])),
			colleagues: (await listMembers(visit.tx, line ? { team: line.team } : {}))
				.filter((one) => one.roles.includes("generalist") && one.id !== me)
				.map(({ id, name }) => ({ id, name })),
		});
	},
	title: (language) => safetyTexts(language).title,
	dress: "worker",
	forms: [can.raiseConcern, can.askOwnSafety, can.lookAlong, can.endConcern, can.noteIncident, can.renewIncident].map((one) =>
		formTo<Params>(one, backTo("veilig")),
	),
	view: (model, sight) => {
		const said = safetyTexts(sight.language);
		return (
			<WorkerPage
				screen={sight.screen}
				current="people"
				heading={said.title}
				over={model.called ?? undefined}
				back={{ href: `/mensen/${sight.params.case}`, words: said.back }}
			>
				<Children model={model} sight={sight} />
				<Incidents model={model} sight={sight} />
			</WorkerPage>
		);
	},
});
