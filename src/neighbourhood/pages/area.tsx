/** One area: where we are, what there is to do, what residents do together. */
import { mayAtAll } from "#src/kernel/policy.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { isTheirs, listMembers } from "#src/team/server.ts";
import { formTo, page } from "#src/platform/http/page.ts";
import { DeskPage, Face, LinkButton, Section } from "#src/platform/ui/index.ts";
import { beginAction } from "../actions/operations.ts";
import { Actions } from "../actions/pages/section.tsx";
import { listActions } from "../actions/store.ts";
import { keepEntry, keepPlace } from "../operations.ts";
import { findArea, listPlaces, listSocialMap } from "../store.ts";
import { presenceTexts } from "../presence/texts/index.ts";
import { texts } from "../texts/index.ts";
import { type AreaModel, AreaParams } from "./params.ts";
import { Places, SocialMap } from "./parts.tsx";

const here =
	(part: string) =>
	(_: unknown, params: AreaParams): string =>
		`/buurt/${params.area}#${part}`;

export const areaPage = page<AreaParams, AreaModel>({
	name: "neighbourhood.area",
	path: "/buurt/:area",
	who: "see-the-neighbourhood",
	params: AreaParams,
	dress: "worker",
	title: (language) => texts(language).title,
	load: async (visit) => {
		const area = await findArea(visit.tx, { slug: visit.params.area });
		if (!area) return refuse("kernel.nothing-here");
		const members = await listMembers(visit.tx);
		const nameOf = (id: string | null): string | undefined => members.find((one) => one.id === id)?.name;
		const worker = members.find((one) => one.id === area.worker);
		return ok({
			area,
			worker: worker && { name: worker.name, face: worker.face },
			members: members
				.filter((one) => one.roles.includes("generalist") || one.roles.includes("experience-worker"))
				.map((one) => ({ id: one.id, name: one.name })),
			places: (await listPlaces(visit.tx, area.id)).map((place) => ({ ...place, who: nameOf(place.member) })),
			entries: await listSocialMap(visit.tx, area.id),
			actions: (await listActions(visit.tx, area.id)).map((one) => ({ ...one, holderName: nameOf(one.holder)?.split(" ")[0] ?? "" })),
			mayKeep: mayAtAll(visit.actor.roles, "keep-the-neighbourhood") && isTheirs(visit, area.team),
		});
	},
	view: (model, sight) => {
		const said = texts(sight.language);
		return (
			<DeskPage
				screen={sight.screen}
				current="neighbourhood"
				heading={model.area.name}
				lead={said.kinds[model.area.kind]}
				back={{ href: "/buurt", words: said.back }}
			>
				<div class="line-up">
					{model.worker ? (
						<>
							<Face name={model.worker.face ?? undefined} side="helper" letter={model.worker.name} />
							<p>
								{said.worker} <strong>{model.worker.name}</strong>
							</p>
						</>
					) : null}
					<LinkButton href={`/melden/${model.area.slug}`} weight="quiet">
						{said.publicPage}
					</LinkButton>
					<LinkButton href={`/buurt/${model.area.slug}/poster`} weight="quiet" icon="print">
						{said.poster}
					</LinkButton>
				</div>
				{model.area.known ? (
					<Section id="weten" title={said.known}>
						<p class="measure">{model.area.known}</p>
					</Section>
				) : null}
				<p>
					<LinkButton href={`/buurt/${model.area.slug}/aanwezig`} weight="quiet" icon="bike">
						{presenceTexts(sight.language).title}
					</LinkButton>
				</p>
				<Places model={model} sight={sight} />
				<Actions area={model.area} actions={model.actions} mayKeep={model.mayKeep} street={sight.params.straat} sight={sight} />
				<SocialMap model={model} sight={sight} />
			</DeskPage>
		);
	},
	forms: [
		formTo<AreaParams>(keepPlace, here("plekken"), (values) => values),
		formTo<AreaParams>(keepEntry, here("kaart"), (values) => values),
		formTo<AreaParams>(beginAction, here("samen"), (values) => values),
	],
});
