/** On the team's page: how long unused signals stay, what goes soon and what went; and where that is agreed (PRIV-12). */
import type { VNode } from "preact";
import { z } from "zod";
import { mayAtAll } from "#src/kernel/policy.ts";
import { ok } from "#src/kernel/result.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import { listTeams, membersById, teamsOf } from "#src/team/server.ts";
import { formTo, page, type Sight, type Visit } from "#src/platform/http/page.ts";
import type { TeamPanel } from "#src/platform/http/panel.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { Form, Hidden, LinkButton, Row, Rows, Section, SelectField, Submit, TextField, Why, WorkerPage } from "#src/platform/ui/index.ts";
import { masked, maskedWords } from "../../building/mask.ts";
import { listHolders } from "../../holders.ts";
import { texts } from "../../texts/index.ts";
import { setUnusedTerm } from "../operations.ts";
import { termOn } from "../rules.ts";
import { type ErasedRow, listAnnounced, listErased, listTerms } from "../store.ts";

type OfTeam = {
	readonly team: string;
	readonly name: string;
	readonly weeks: number;
	readonly watcher: string | null;
	readonly watcherName: string | null;
	readonly announced: number;
	readonly eraseOn: CalendarDay | null;
	readonly erased: readonly ErasedRow[];
};
const MOST_ERASED = 5;
/** The teams of who looks; who keeps or manages the house and stands in none sees all. */
const loadTeams = async (work: Visit<unknown>): Promise<readonly OfTeam[]> => {
	const own = await teamsOf(work);
	const teams = (await listTeams(work.tx)).filter((team) => own.includes(team.id));
	const all: OfTeam[] = [];
	for (const { id, name } of teams) {
		const term = termOn(await listTerms(work.tx, id), work.today);
		const announced = await listAnnounced(work.tx, { team: id });
		const watcherName = term.watcher === null ? null : ((await membersById(work.tx, [term.watcher])).get(term.watcher)?.name ?? null);
		const erased = await listErased(work.tx, id, MOST_ERASED);
		const [first] = announced;
		all.push({
			team: id,
			name,
			weeks: term.weeks,
			watcher: term.watcher,
			watcherName,
			announced: announced.length,
			eraseOn: first?.eraseOn ?? null,
			erased,
		});
	}
	return all;
};

const upper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const TeamTerm = ({ one, sight, several }: { readonly one: OfTeam; readonly sight: Sight<unknown>; readonly several: boolean }): VNode => {
	const { language, today, actor } = sight;
	const words = texts(language).unused;
	// Whoever sees the signals themselves may count them; to everybody else a small number would say who it is (PRIV-10).
	const sees = mayAtAll(actor.roles, "see-open-signals");
	const said = (count: number, plural: string, single: string, day: CalendarDay): string => {
		const number = sees ? count.toLocaleString(language) : upper(maskedWords(masked(count), language));
		return fill(count === 1 && sees ? single : plural, { count: number, day: shortDay(day, today, language) });
	};
	return (
		<>
			{several && <h3>{one.name}</h3>}
			<p>{one.watcherName === null ? fill(words.termNobody, { weeks: one.weeks }) : fill(words.term, { weeks: one.weeks, name: one.watcherName })}</p>
			{one.eraseOn !== null && (
				<>
					<Why icon="calendar">{said(one.announced, words.announced, words.announcedOne, one.eraseOn)}</Why>
					{sees && (
						<p>
							<a href="/signalen?toon=wissen">{words.toAnnounced}</a>
						</p>
					)}
				</>
			)}
			{one.erased.length > 0 && (
				<Rows>
					{one.erased.map((row) => (
						<Row key={row.id} level={several ? 4 : 3} icon="paper" title={said(row.signals, words.erased, words.erasedOne, row.on)} />
					))}
				</Rows>
			)}
		</>
	);
};
export const unusedPanel: TeamPanel<readonly OfTeam[]> = {
	name: "unused",
	settings: true,
	load: loadTeams,
	view: (teams, sight) => {
		const words = texts(sight.language).unused;
		return (
			<Section title={words.title} id="bewaren">
				{teams.map((one) => (
					<TeamTerm key={one.team} one={one} sight={sight} several={teams.length > 1} />
				))}
				<p class="small soft">{words.first}</p>
				{teams.some((one) => one.erased.length > 0) && <p class="small soft">{words.erasedMore}</p>}
				{mayAtAll(sight.actor.roles, "set-up-the-team") && (
					<LinkButton weight="quiet" icon="settings" href="/signalen/bewaren">
						{words.change}
					</LinkButton>
				)}
			</Section>
		);
	},
};

type Model = {
	readonly teams: readonly OfTeam[];
	readonly workers: readonly { readonly id: string; readonly name: string; readonly team: string }[];
};
/** Where a keeper agrees on it for a team. */
export const unusedTermPage = page<object, Model>({
	name: "signalling.unused-term",
	path: "/signalen/bewaren",
	who: "set-up-the-team",
	dress: "worker",
	params: z.object({}),
	title: (language) => texts(language).unused.window,
	load: async (work) => {
		const holders = await listHolders(work.tx);
		return ok({ teams: await loadTeams(work), workers: holders.map(({ id, team, card }) => ({ id, team, name: card.name })) });
	},
	view: ({ teams, workers }, { screen, language, form }) => {
		const words = texts(language).unused;
		return (
			<WorkerPage screen={screen} current="team" heading={words.title} back={{ href: "/team", words: words.back }}>
				<p class="lead">{words.formLead}</p>
				<p class="soft">{words.first}</p>
				{teams.map((one) => (
					<Form
						key={one.team}
						form={form(setUnusedTerm, { weeks: String(one.weeks), ...(one.watcher ? { watcher: one.watcher } : {}) })}
						language={language}
						keep={false}
						sheet
					>
						{teams.length > 1 && <h2>{one.name}</h2>}
						<Hidden name="team" value={one.team} />
						<TextField name="weeks" label={words.weeks} hint={words.weeksHint} required inputMode="numeric" />
						<SelectField
							name="watcher"
							label={words.watcher}
							required
							options={workers.filter(({ team }) => team === one.team).map(({ id, name }) => ({ value: id, words: name }))}
						/>
						<Submit>{words.keep}</Submit>
					</Form>
				))}
			</WorkerPage>
		);
	},
	forms: [formTo<object>(setUnusedTerm, () => "/team#bewaren")],
});
