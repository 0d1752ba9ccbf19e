/** The building of signals: a mirror for a team, floor by floor (SIG-03). */
import type { VNode } from "preact";
import { mayAtAll } from "#src/kernel/policy.ts";
import { ok } from "#src/kernel/result.ts";
import { page, type Sight } from "#src/platform/http/page.ts";
import { Chip, Empty, LinkButton, Row, Rows, Tally, WorkerPage } from "#src/platform/ui/index.ts";
import { StreetPatterns } from "../../patterns/section.tsx";
import { texts } from "../../texts/index.ts";
import { mirrorTexts } from "../texts/index.ts";
import { type BuildingModel, BuildingParams, loadBuilding } from "./load.ts";
import { AsTable, BasementWords, BuildingPicture, Key } from "./picture.tsx";

type Here = { readonly model: BuildingModel; readonly sight: Sight<BuildingParams> };
const roadTo = (area: string | null, floor?: number): string => {
	const query = [...(area === null ? [] : [`gebied=${area}`]), ...(floor === undefined ? [] : [`etage=${floor}`])].join("&");
	return `/signalen/gebouw${query === "" ? "" : `?${query}`}${floor === undefined ? "" : "#etage"}`;
};

/** Of the chosen floor: its question and counter-question, and what came in there. */
const Floor = ({ model, sight }: Here): VNode | null => {
	const { language } = sight;
	const said = mirrorTexts(language);
	const { chosen } = model;
	if (chosen === null) return null;
	return (
		<section class="stack" aria-labelledby="etage">
			<h2 id="etage" tabIndex={-1}>
				{said.storey[chosen]}: {said.names[chosen]}
			</h2>
			<div class="sheet stack">
				<div>
					<h3>{said.floor.question}</h3>
					<p>{said.questions[chosen]}</p>
				</div>
				<div>
					<h3>{said.floor.counter}</h3>
					<p>{said.counters[chosen]}</p>
				</div>
			</div>
			<h3>{chosen === 0 ? said.floor.mattersBelow : said.floor.matters}</h3>
			{chosen === 0 ? <BasementWords building={model.building} language={language} /> : null}
			{model.rows.length === 0 ? (
				<p class="soft">{chosen === 0 ? said.floor.none : said.never}</p>
			) : (
				<Rows>
					{model.rows.map((row) => (
						<Row
							key={row.case}
							level={4}
							title={row.title}
							href={`/signalen/${row.case}`}
							why={row.where ?? undefined}
							{...(row.where ? { icon: "place" as const } : {})}
						>
							{row.state === "waits" ? <Tally days={row.days} language={language} /> : <p class="small soft">{said.floor[row.state]}</p>}
						</Row>
					))}
				</Rows>
			)}
			{model.rows.length >= 40 ? <p class="small soft">{said.floor.more}</p> : null}
		</section>
	);
};

export const buildingPage = page<BuildingParams, BuildingModel>({
	name: "signalling.building",
	path: "/signalen/gebouw",
	who: "see-open-signals",
	params: BuildingParams,
	dress: "worker",
	title: (language) => mirrorTexts(language).window,
	load: async (visit) => ok(await loadBuilding(visit)),
	view: (model, sight) => {
		const { language, screen, actor } = sight;
		const said = mirrorTexts(language);
		return (
			<WorkerPage
				screen={screen}
				current="signals"
				heading={said.title}
				back={{ href: "/signalen", words: texts(language).matter.back }}
				top={<p>{said.lead}</p>}
				aside={
					<>
						<Floor model={model} sight={sight} />
						<StreetPatterns
							patterns={model.patterns}
							language={language}
							slugOf={(area) => (model.areas.find((one) => one.id === area) ?? (model.areas.length === 1 ? model.areas[0] : undefined))?.slug}
						/>
					</>
				}
			>
				{model.areas.length > 1 ? (
					<nav class="hop" aria-label={said.where}>
						{[{ slug: null, name: said.all }, ...model.areas].map((one) =>
							one.slug === model.area ? (
								<a key={one.name} class="chip" aria-current="true" href={roadTo(one.slug)}>
									<strong>{one.name}</strong>
								</a>
							) : (
								<Chip key={one.name} href={roadTo(one.slug)}>
									{one.name}
								</Chip>
							),
						)}
					</nav>
				) : null}
				{model.building.floors.every((one) => one.count.kind === "none") && model.building.basement.lamps === 0 ? (
					<Empty title={said.never}>{said.streetMore}</Empty>
				) : null}
				<section class="stack" id="gebouw" aria-label={said.here}>
					{model.chosen === null && (
						<p class="soft">
							<strong>{said.floor.choose}.</strong> {said.floor.chooseMore}
						</p>
					)}
					<BuildingPicture
						building={model.building}
						language={language}
						chosen={model.chosen ?? undefined}
						road={(floor) => roadTo(model.area, floor)}
					/>
					<AsTable building={model.building} language={language} />
				</section>
				<Key language={language} />
				{mayAtAll(actor.roles, "hold-up-the-mirror") ? (
					<LinkButton href="/signalen/gebouw/spiegel" weight="quiet" icon="eye">
						{said.mirror.go}
					</LinkButton>
				) : null}
			</WorkerPage>
		);
	},
});
