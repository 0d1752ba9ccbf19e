/** `/team`: faces first, a number to tap, what somebody knows a lot about, and what was agreed with whom (TEAM-05, TEAM-08, TEAM-13). */
import type { VNode } from "preact";
import { z } from "zod";
import type { Language } from "#src/kernel/language.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import { ok } from "#src/kernel/result.ts";
import { page, type Sight } from "#src/platform/http/page.ts";
import type { TeamPanel } from "#src/platform/http/panel.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { AsText, LinkButton, Row, Rows, Section, Why, WorkerPage } from "#src/platform/ui/index.ts";
import type { Member, Organisation, Team } from "../model.ts";
import type { Partnership } from "../partnership/model.ts";
import { listPartnerships } from "../partnership/store.ts";
import { listMembers, listOrganisations, listTeams } from "../store.ts";
import { texts } from "../texts/index.ts";
import { wordTexts } from "../words/texts/index.ts";
import { listed, PhoneLink } from "./parts.tsx";

type Model = {
	readonly teams: readonly Team[];
	readonly members: readonly Member[];
	readonly organisations: readonly Organisation[];
	readonly partnerships: readonly Partnership[];
	readonly setsUp: boolean;
	/** What later phases show here, by the name of their panel. */
	readonly panels: Readonly<Record<string, unknown>>;
};

const Colleague = ({ member, language }: { readonly member: Member; readonly language: Language }): VNode => {
	const words = texts(language).team;
	return (
		<Row
			face={{ ...(member.face ? { name: member.face } : {}), letter: member.name, side: "helper", size: "big" }}
			title={member.name}
			href={`/team/${member.id}`}
			why={fill(words.from, { organisation: member.organisationName })}
		>
			{member.phone !== null && (
				<p>
					<PhoneLink phone={member.phone} name={member.name} language={language} />
				</p>
			)}
			{member.reachable && <Why icon="clock">{member.reachable}</Why>}
			{member.base !== null && <Why icon="place">{member.base}</Why>}
			{member.knowledge.length > 0 && <Why icon="hands">{fill(words.knows, { things: listed(member.knowledge) })}</Why>}
			{member.speaks.length > 0 && <Why icon="language">{fill(words.speaks, { things: listed(member.speaks) })}</Why>}
		</Row>
	);
};

const standsInTheTeam = ({ roles }: Member): boolean => roles.some((role) => role === "generalist" || role === "keeper");
/** Who stands in the team first, then who works with it. */
const teamFirst = (members: readonly Member[]): readonly Member[] => [
	...members.filter(standsInTheTeam),
	...members.filter((member) => !standsInTheTeam(member)),
];

/** The team's page, with what later phases bring to it. */
export const teamPageWith = (panels: readonly TeamPanel[]) =>
	page<Record<string, never>, Model>({
		name: "team.team",
		path: "/team",
		who: "see-the-team",
		params: z.object({}).transform(() => ({})),
		load: async (visit) => {
			const { tx, actor } = visit;
			const own: Record<string, unknown> = {};
			for (const panel of panels) own[panel.name] = await panel.load(visit);
			return ok({
				panels: own,
				teams: await listTeams(tx),
				members: teamFirst(await listMembers(tx)),
				organisations: await listOrganisations(tx),
				partnerships: await listPartnerships(tx),
				setsUp: mayAtAll(actor.roles, "set-up-the-team"),
			});
		},
		title: (language) => texts(language).team.title,
		dress: "worker",
		view: ({ teams, members, organisations, partnerships, setsUp, panels: own }, sight) => {
			const { language, screen, today } = sight;
			const words = texts(language).team;
			const shown = (panel: TeamPanel): VNode | null => panel.view(own[panel.name], sight as Sight<unknown>);
			const agreed = new Map(partnerships.map((one) => [one.organisation, one]));
			return (
				<WorkerPage
					screen={screen}
					current="team"
					over={teams.map(({ name, areaName }) => (areaName && !name.includes(areaName) ? `${name}, ${areaName}` : name)).join(" · ")}
				>
					<div class="two is-wide-part">
						<Section title={words.members} id="wie">
							<Rows>
								{members.map((member) => (
									<Colleague key={member.id} member={member} language={language} />
								))}
							</Rows>
							{setsUp && (
								<LinkButton icon="plus" href="/team/nieuw">
									{words.add}
								</LinkButton>
							)}
						</Section>
						<div class="two-less">
							<Section title={words.partners} id="partners" about={words.partnersLead}>
								<Rows>
									{organisations
										.filter(({ leftOn }) => leftOn === null)
										.map(({ id, name }) => {
											const one = agreed.get(id);
											return (
												<Row
													key={id}
													face={{ org: true }}
													title={name}
													href={`/team/organisatie/${id}`}
													why={one ? fill(words.agreedUntil, { from: shortDay(one.from, today, language) }) : words.noAgreement}
												>
													{one && <p>{one.aim}</p>}
												</Row>
											);
										})}
								</Rows>
								{setsUp && (
									<LinkButton weight="quiet" icon="plus" href="/team/organisatie/nieuw">
										{words.addOrganisation}
									</LinkButton>
								)}
							</Section>
							{panels.filter(({ settings }) => !settings).map(shown)}
						</div>
					</div>
					<AsText language={language} summary={words.settings}>
						<div class="stack">
							<p>
								<LinkButton weight="plain" icon="pen" href="/woorden">
									{wordTexts(sight.language).toList}
								</LinkButton>
							</p>
							<p>
								<LinkButton weight="plain" icon="key" href="/team/wie-mag-wat">
									{words.who}
								</LinkButton>
							</p>
							{panels.filter(({ settings }) => settings).map(shown)}
						</div>
					</AsText>
				</WorkerPage>
			);
		},
	});
