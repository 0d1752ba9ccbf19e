/** What colleagues could ask each other about: a calm page for the team, and a line at the person (LEG-16). */
import { z } from "zod";
import { type CalendarDay, ok } from "#src/kernel/index.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import { type AnyPage, page } from "#src/platform/http/page.ts";
import type { PersonPart, TeamPanel } from "#src/platform/http/panel.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { Empty, LinkButton, Notice, Row, Rows, WorkerPage } from "#src/platform/ui/index.ts";
import { membersById } from "#src/team/server.ts";
import { weighingTexts } from "#src/weighing/index.ts";
import { asksAgain, type Warning, warningsFrom, warningsIn } from "./rules.ts";
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
	read: (seen) => {
		const found = warningsIn(seen);
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
/** At the person: that one weighs again before coming uninvited once more. Said, and nothing is locked (LEG-21). */
const again: PersonPart<{ readonly case: string; readonly why: NonNullable<ReturnType<typeof asksAgain>> }> = {
	name: "app.weigh-again",
	at: "heart",
	order: 85,
	read: (seen) => {
		const why = asksAgain(seen);
		return why === null ? null : { case: seen.case, why };
	},
	view: ({ case: of, why }, { language }) => (
		<Notice icon="question" title={weighingTexts(language).again[why]}>
			<p>
				<a href={`/signalen/${of}/wegen`}>{weighingTexts(language).again.once}</a>
			</p>
		</Notice>
	),
};
export const warningParts: readonly PersonPart[] = [here as unknown as PersonPart];
/** On the page of weighing itself it is said at the question. */
export const weighAgainParts: readonly PersonPart[] = [again as unknown as PersonPart];
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
