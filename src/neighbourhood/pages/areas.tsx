/** The areas we are in. */
import { z } from "zod";
import { mayAtAll } from "#src/kernel/policy.ts";
import { ok } from "#src/kernel/result.ts";
import type { TeamId } from "#src/kernel/ids.ts";
import { listMembers, listTeams } from "#src/team/server.ts";
import { formTo, page } from "#src/platform/http/page.ts";
import { AsText, ChoiceField, Form, LongText, Row, Rows, SelectField, Submit, TextField, WorkerPage } from "#src/platform/ui/index.ts";
import { type Area, areaKinds, type Place } from "../model.ts";
import { keepArea } from "../operations.ts";
import { type PlaceInWeek, TeamWeek } from "../presence/pages/week-picture.tsx";
import { listAreas, listPlaces } from "../store.ts";
import { texts } from "../texts/index.ts";

type Model = {
	readonly areas: readonly (Area & { readonly workerName: string | undefined; readonly workerFace: string | null })[];
	readonly members: readonly { readonly id: string; readonly name: string }[];
	/** Where the team is, over all areas. */
	readonly places: readonly PlaceInWeek[];
	readonly mayKeep: boolean;
	/** What the team called its area when it was set up; only while there is none yet. */
	readonly proposed: string | undefined;
};

const inOrderOf = (areas: readonly Area[], places: readonly Place[]): readonly Place[] =>
	areas.flatMap(({ id }) => places.filter(({ area }) => area === id));

export const areasPage = page<object, Model>({
	name: "neighbourhood.areas",
	path: "/buurt",
	who: "see-the-neighbourhood",
	params: z.object({}),
	dress: "worker",
	title: (language) => texts(language).title,
	load: async (visit) => {
		const members = await listMembers(visit.tx);
		const areas = await listAreas(visit.tx);
		return ok({
			areas: areas.map((area) => {
				const worker = members.find((one) => one.id === area.worker);
				return { ...area, workerName: worker?.name, workerFace: worker?.face ?? null };
			}),
			places: inOrderOf(areas, await listPlaces(visit.tx)).map(({ id, name, hours, desk, member, area }) => {
				const who = members.find((one) => one.id === member);
				const of = areas.find((one) => one.id === area)?.name ?? "";
				return { id, name, hours, desk, where: of, who: who?.name.split(" ")[0], face: who?.face ?? undefined };
			}),
			members: members
				.filter((one) => one.roles.includes("generalist") || one.roles.includes("experience-worker"))
				.map((one) => ({ id: one.id, name: one.name })),
			proposed: (await listTeams(visit.tx)).find((team) => visit.actor.teams.includes(team.id as TeamId))?.areaName || undefined,
			mayKeep: mayAtAll(visit.actor.roles, "keep-the-neighbourhood"),
		});
	},
	view: (model, sight) => {
		const said = texts(sight.language);
		const form = sight.form(keepArea, model.areas.length === 0 && model.proposed !== undefined ? { name: model.proposed } : {});
		return (
			<WorkerPage screen={sight.screen} current="neighbourhood" heading={said.title}>
				<p class="lead">{said.lead}</p>
				{model.areas.length === 0 ? (
					<p>{said.noAreas}</p>
				) : (
					<Rows>
						{model.areas.map((area) => (
							<Row
								key={area.id}
								title={area.name}
								href={`/buurt/${area.slug}`}
								level={2}
								why={[said.kinds[area.kind], area.workerName].filter(Boolean).join(", ")}
								face={{ name: area.workerFace ?? undefined, side: "helper", letter: area.workerName ?? area.name }}
							/>
						))}
					</Rows>
				)}
				<TeamWeek places={model.places} today={sight.today} language={sight.language} />
				{model.mayKeep ? (
					<AsText language={sight.language} summary={said.addArea.heading} open={form.problems.length > 0 || model.areas.length === 0}>
						<Form form={form} language={sight.language} keep={false} sheet label={said.addArea.heading}>
							<TextField name="name" label={said.addArea.name} />
							<ChoiceField name="kind" label={said.addArea.kind} choices={areaKinds.map((kind) => ({ value: kind, words: said.kinds[kind] }))} />
							<SelectField name="worker" label={said.addArea.worker} options={model.members.map((one) => ({ value: one.id, words: one.name }))} />
							<LongText name="known" label={said.addArea.known} rows={3} />
							<Submit weight="quiet">{said.addArea.send}</Submit>
						</Form>
					</AsText>
				) : null}
			</WorkerPage>
		);
	},
	forms: [formTo<object>(keepArea, (answer) => `/buurt/${answer["slug"]}`)],
});
