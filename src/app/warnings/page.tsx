/** What colleagues could ask each other about: a calm page for the team, and a line at the person (LEG-16). */
import { z } from "zod";
import { type CalendarDay, ok } from "#src/kernel/index.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import { type AnyPage, page } from "#src/platform/http/page.ts";
import type { PersonPart, TeamPanel } from "#src/platform/http/panel.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { Empty, LinkButton, Notice, Row, Rows, WorkerPage } from "#src/platform/ui/index.ts";
import { membersById } from "#src/team/server.ts";
import { type Warning, warningsFrom, warningsIn } from "./rules.ts";
import { listMarks } from "./store.ts";
import { warningTexts } from "./texts/index.ts";

type Line = {
	readonly warning: Warning;
	readonly since: CalendarDay;
	readonly who: string | null;
	readonly face: string | null;
	readonly href: string | null;
};
export const warningsPage: AnyPage = page<Record<never, never>, { readonly lines: readonly Line[] }>({
	name: "app.warnings",
	path: "/scherp",
	who: "weigh",
	params: z.object({}),
	load: async (visit) => {
		const marks = await listMarks(visit.tx, visit.actor.teams, visit.today);
		const members = await membersById(
			visit.tx,
			marks.flatMap(({ responsible }) => (responsible === null ? [] : [responsible])),
		);
		const about = new Map(marks.map((mark) => [mark.case, mark]));
		return ok({
			lines: warningsFrom(marks).map(({ case: of, warning, since }) => {
				const mark = about.get(of);
				const member = members.get(mark?.responsible ?? "");
				return {
					warning,
					since: since as CalendarDay,
					who: member?.name ?? null,
					face: member?.face ?? null,
					href: mark?.mine ? `/mensen/${of}` : null,
				};
			}),
		});
	},
	title: (language) => warningTexts(language).title,
	dress: "worker",
	view: ({ lines }, { screen, language, today }) => {
		const said = warningTexts(language);
		return (
			<WorkerPage screen={screen} current="team" heading={said.title} back={{ href: "/team", words: said.toTeam }}>
				<p class="lead">{said.lead}</p>
				{lines.length === 0 ? (
					<Empty title={said.none}>{said.noneHint}</Empty>
				) : (
					<Rows>
						{lines.map((one, at) => (
							<Row
								key={`${one.warning}-${at}`}
								level={2}
								face={{ ...(one.face === null ? {} : { name: one.face }), letter: one.who ?? said.somebody, side: "helper" }}
								title={said.warnings[one.warning]}
								{...(one.href === null ? {} : { href: one.href })}
								why={`${said.ask(one.who ?? said.somebody)}, ${said.since(shortDay(one.since, today, language))}`}
							/>
						))}
					</Rows>
				)}
			</WorkerPage>
		);
	},
});

/** The same for one matter, from what was read already. */
const here: PersonPart<{ readonly found: readonly Warning[] }> = {
	name: "app.warnings",
	at: "heart",
	order: 90,
	read: ({ entries, today }) => {
		const found = warningsIn(entries, today);
		return found.length === 0 ? null : { found };
	},
	view: ({ found }, { language }) => {
		const said = warningTexts(language);
		return (
			<Notice icon="look" title={said.here}>
				<ul>
					{found.map((warning) => (
						<li key={warning}>{said.warnings[warning]}</li>
					))}
				</ul>
				<p>{said.hereMore}</p>
			</Notice>
		);
	},
};
export const warningParts: readonly PersonPart[] = [here as unknown as PersonPart];
const panel: TeamPanel<null> = {
	name: "warnings",
	load: async () => null,
	view: (_model, { language, actor }) =>
		mayAtAll(actor.roles, "weigh") ? (
			<LinkButton weight="plain" icon="look" href="/scherp">
				{warningTexts(language).title}
			</LinkButton>
		) : null,
};
export const warningPanels: readonly TeamPanel[] = [panel as unknown as TeamPanel];
