/** One page of everybody involved and how to reach them; plain, so that it prints and lies ready without network (EXE-03). */
import type { VNode } from "preact";
import { z } from "zod";
import { contactIn } from "#src/contact/server.ts";
import { type CalendarDay, CaseId, dayOf, entriesOf, type Instant, type Language, ok } from "#src/kernel/index.ts";
import { findCase, findPerson, listParties } from "#src/people/server.ts";
import { foldPlan, type PlanningEntry } from "#src/planning/index.ts";
import { type AnyPage, page } from "#src/platform/http/page.ts";
import type { PersonPart } from "#src/platform/http/panel.ts";
import { nearDay } from "#src/platform/texts/dates.ts";
import { Row, Rows, Way, WorkerPage } from "#src/platform/ui/index.ts";
import { privacyIn } from "#src/privacy/index.ts";
import { listMembers, listOrganisations } from "#src/team/server.ts";
import { findStandIn, listAway } from "#src/contact/server.ts";
import { type Around, heardBy, othersAround, ownPeople, sharedWith } from "./rules.ts";
import { involvedTexts } from "./texts/index.ts";

type Params = { readonly case: CaseId };
type Shown = Around & { readonly face?: string | null };
type Model = {
	readonly self: { readonly called: string | null; readonly phone: string | null; readonly prefers: string | null };
	readonly own: readonly Shown[];
	readonly helpers: readonly Shown[];
	readonly organisations: readonly Shown[];
};
const told = (parts: readonly (string | false | null | undefined)[]): string => parts.filter(Boolean).join(", ");

export const involvedPage: AnyPage = page<Params, Model>({
	name: "app.involved",
	path: "/mensen/:case/wie",
	who: "write-about-contact",
	params: z.object({ case: CaseId }),
	about: (params) => params.case,
	standing: ["responsible", "part"],
	load: async (visit) => {
		const { tx, params, language, today } = visit;
		const said = involvedTexts(language);
		const entries = await visit.journal.ofCase(tx, params.case);
		const [contact, plan] = [contactIn(entries), foldPlan(entriesOf<PlanningEntry>(entries, "planning"))];
		const line = await findCase(tx, params.case);
		const person = line?.person ? await findPerson(tx, line.person) : undefined;
		const parties = (await listParties(tx, params.case)).filter(({ standing }) => standing === "responsible" || standing === "part");
		const members = new Map((await listMembers(tx, { everybody: true })).map((one) => [one.id, one]));
		const gone = new Set((await listAway(tx)).map(({ member }) => member));
		const standIn = await findStandIn(tx, params.case);
		const helpers = parties.flatMap(({ party, standing }): readonly Shown[] => {
			const one = members.get(party);
			if (!one) return [];
			const part =
				standIn?.member === party ? said.standIn(members.get(standIn.forMember)?.name ?? "") : standing === "responsible" ? said.first : said.along;
			return [
				{
					name: one.name,
					what: told([one.organisationName, part, gone.has(party) && said.away]),
					reach: told([one.phone, one.reachable]) || null,
					heard: heardBy(contact, party),
					face: one.face,
				},
			];
		});
		const phones = new Map((await listOrganisations(tx)).map((one) => [one.id, one.phone]));
		const organisations = sharedWith(privacyIn(entries), today).map(
			({ id, name, person: who }): Shown => ({ name, what: who ?? "", reach: (id === null ? null : phones.get(id)) ?? null, heard: null }),
		);
		return ok({
			self: { called: person?.called ?? null, phone: person?.phone ?? null, prefers: person?.prefers ?? null },
			own: ownPeople(plan),
			helpers: [...helpers, ...othersAround(plan)],
			organisations,
		});
	},
	title: (language) => involvedTexts(language).title,
	dress: "worker",
	view: (model, sight): VNode => {
		const said = involvedTexts(sight.language);
		const seen = { language: sight.language, today: sight.today };
		return (
			<WorkerPage
				screen={sight.screen}
				current="people"
				heading={said.title}
				over={model.self.called ?? undefined}
				back={{ href: `/mensen/${sight.params.case}`, words: said.back }}
			>
				<p class="lead">{said.lead}</p>
				<Group
					id="zelf"
					title={said.self}
					all={[
						{
							name: model.self.called ?? said.self,
							what: model.self.prefers ? said.prefers(model.self.prefers) : "",
							reach: model.self.phone,
							heard: null,
						},
					]}
					{...seen}
					quiet
				/>
				<Group id="eigen-mensen" title={said.own} about={said.ownAbout} none={said.ownNone} all={model.own} side="own" {...seen} />
				<Group id="wie-hier-werken" title={said.helpers} all={model.helpers} side="helper" {...seen} />
				<Group id="organisaties" title={said.organisations} none={said.organisationsNone} all={model.organisations} {...seen} quiet />
			</WorkerPage>
		);
	},
});
type GroupProps = {
	readonly id: string;
	readonly title: string;
	readonly about?: string;
	readonly none?: string;
	readonly all: readonly Shown[];
	readonly side?: "own" | "helper";
	readonly language: Language;
	readonly today: CalendarDay;
	/** When they were last heard says nothing here. */
	readonly quiet?: boolean;
};
const heardWords = (heard: Instant | null, { language, today }: Pick<GroupProps, "language" | "today">): string =>
	heard === null ? involvedTexts(language).notHeard : involvedTexts(language).heard(nearDay(dayOf(heard), today, language));
const Group = (props: GroupProps): VNode => {
	const { id, title, about, none, all, side, language, quiet = false } = props;
	const said = involvedTexts(language);
	return (
		<section class="stack" aria-labelledby={id}>
			<h2 id={id}>{title}</h2>
			{about !== undefined && <p class="soft">{about}</p>}
			{all.length === 0 && none !== undefined && <p class="soft">{none}</p>}
			<Rows>
				{all.map((one) => {
					const number = /[+\d][\d\s-]{5,}\d/.exec(one.reach ?? "")?.[0];
					const [before = "", ...after] = number === undefined ? [] : (one.reach ?? "").split(number);
					return (
						<Row
							key={one.name}
							{...(side === undefined ? {} : { face: { name: one.face ?? undefined, side, letter: one.name } })}
							title={one.name}
							why={told([one.what, !quiet && heardWords(one.heard, props)].map((part) => part || null))}
						>
							<p>
								{one.reach === null ? (
									said.noNumber
								) : number === undefined ? (
									one.reach
								) : (
									<>
										{before}
										<a href={`tel:${number.replace(/[^\d+]/g, "")}`}>{number}</a>
										{after.join(number)}
									</>
								)}
							</p>
						</Row>
					);
				})}
			</Rows>
		</section>
	);
};
export const involvedWay: PersonPart<{ readonly case: string }> = {
	name: "app.involved",
	at: "way",
	order: 90,
	read: ({ case: of }) => ({ case: of }),
	view: ({ case: of }, { language }) => <Way href={`/mensen/${of}/wie`} title={involvedTexts(language).way} icon="phone" />,
};
