import type { VNode } from "preact";
import { z } from "zod";
import { type CalendarDay, dayOf, ok } from "#src/kernel/index.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import { type AnyPage, formTo, page } from "#src/platform/http/page.ts";
import type { TeamPanel } from "#src/platform/http/panel.ts";
import { euros, shortDay } from "#src/platform/texts/dates.ts";
import { AsText, DateField, Form, LinkButton, LongText, Rows, Said, Section, Submit, TextField, WorkerPage } from "#src/platform/ui/index.ts";
import { membersById, teamsOf } from "#src/team/server.ts";
import type { Idea, MeansLimit } from "../model.ts";
import { agreeMeans, shareIdea } from "../operations.ts";
import { mostOn } from "../rules.ts";
import { listIdeas, listLimits } from "../store.ts";
import { meansTexts } from "../texts/index.ts";

const NoParams = z.object({});
const here = "/kleine-pot";

/** On the team's page: what one may spend, and the way to what worked. */
export const meansPanel: TeamPanel<{ readonly most: number }> = {
	name: "means",
	load: async (visit) => {
		const teams = await teamsOf(visit);
		return { most: mostOn(await listLimits(visit.tx, teams), visit.today) };
	},
	view: ({ most }, { language }) => {
		const said = meansTexts(language).team;
		return (
			<Section title={said.title} id="kleine-pot">
				<p>{said.now(euros(most, language))}</p>
				<LinkButton weight="quiet" icon="heart" href={here}>
					{said.toPurse}
				</LinkButton>
			</Section>
		);
	},
};

type Model = {
	readonly most: number;
	readonly later: readonly MeansLimit[];
	readonly ideas: readonly (Idea & { readonly name: string })[];
};

/** What a team agreed about small means, and the bold small things that worked (TEAM-11). */
export const meansPage: AnyPage = page<Record<never, never>, Model>({
	name: "contact.means",
	path: here,
	who: "see-the-team",
	params: NoParams,
	load: async (visit) => {
		const teams = await teamsOf(visit);
		const [limits, ideas] = [await listLimits(visit.tx, teams), await listIdeas(visit.tx, teams)];
		const names = await membersById(
			visit.tx,
			ideas.map(({ by }) => by),
		);
		return ok({
			most: mostOn(limits, visit.today),
			later: limits.filter(({ from }) => from > visit.today),
			ideas: ideas.map((one) => ({ ...one, name: names.get(one.by)?.name ?? "" })),
		});
	},
	title: (language) => meansTexts(language).team.title,
	dress: "worker",
	forms: [formTo(shareIdea, () => here), formTo(agreeMeans, () => here)],
	view: (model, sight): VNode => {
		const { language, today } = sight;
		const said = meansTexts(language).team;
		const day = (on: CalendarDay): string => shortDay(on, today, language);
		return (
			<WorkerPage screen={sight.screen} current="team" heading={said.title} back={{ href: "/team", words: said.back }}>
				<p class="lead">{said.lead}</p>
				<p>{said.now(euros(model.most, language))}</p>
				{model.later.map(({ from, most }) => (
					<p key={from}>{said.later(euros(most, language), day(from))}</p>
				))}
				{mayAtAll(sight.actor.roles, "set-up-the-team") && (
					<AsText language={language} summary={said.change} open={sight.form(agreeMeans).problems.length > 0}>
						<Form form={sight.form(agreeMeans)} language={language} prefix="bedrag" label={said.change}>
							<TextField name="most" label={said.most} />
							<DateField name="from" label={said.from} mark="optional" />
							<Submit weight="quiet">{said.save}</Submit>
						</Form>
					</AsText>
				)}
				<section class="stack stack-wide" aria-labelledby="ideeen">
					<h2 id="ideeen">{said.ideas}</h2>
					{model.ideas.length === 0 ? (
						<p class="soft">{said.ideasNone}</p>
					) : (
						<Rows>
							{model.ideas.map((one) => (
								<li class="row is-plain" key={one.id}>
									<Said foot={said.by(one.name, day(dayOf(one.at)))}>{one.words}</Said>
								</li>
							))}
						</Rows>
					)}
					{mayAtAll(sight.actor.roles, "write-about-contact") && (
						<Form form={sight.form(shareIdea)} language={language} prefix="idee" sheet label={said.idea}>
							<LongText name="words" label={said.idea} hint={said.ideaHint} rows={3} />
							<Submit weight="quiet">{said.ideaSend}</Submit>
						</Form>
					)}
				</section>
			</WorkerPage>
		);
	},
});
