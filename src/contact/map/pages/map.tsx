/**
 * Today's doors: a plain sketch of streets and points in the order to go, and the same as a list. Works without any tile server and without JavaScript. Where the house set a
 * ground for it, a map to move in is one tap away.
 */
import type { VNode } from "preact";
import { z } from "zod";
import { CaseId, ok } from "#src/kernel/index.ts";
import { findCasesSeen, listAddresses } from "#src/people/server.ts";
import { type Address, writtenOut } from "#src/people/index.ts";
import { type AnyPage, page, type Sight, type Visit } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { hourInWords } from "#src/platform/texts/dates.ts";
import { AsText, LinkButton, Row, Rows, Section, WorkerPage } from "#src/platform/ui/index.ts";
import { pointsOf } from "#src/signalling/server.ts";
import { listVisits } from "../../waiting.ts";
import type { DoorsMap } from "../model.ts";
import { beginningAt, type Gait, legMinutes, lengthOf, minutesFor, routeOf } from "../route.ts";
import { mapTexts } from "../texts/index.ts";
import { type Door, doorRoad, type PlacedDoor } from "./door.ts";
import { MapToOpen } from "./to-open.tsx";
import { Sketch } from "./sketch.tsx";

type Params = { readonly met?: "lopen" | "fietsen" | undefined; readonly begin?: CaseId | undefined };
type Model = { readonly doors: readonly Door[]; readonly metres: number; readonly gait: Gait };

const roadOf = (gait: Gait, begin?: string): string => {
	const asked = new URLSearchParams({ ...(gait === "foot" ? { met: "lopen" } : {}), ...(begin === undefined ? {} : { begin }) }).toString();
	return asked === "" ? "/vandaag/kaart" : `/vandaag/kaart?${asked}`;
};
/** How one goes, and where one begins: both are ways to the same page, so that they work without a script. */
const Ways = ({ model, sight }: { readonly model: Model; readonly sight: Sight<Params> }): VNode => {
	const words = mapTexts(sight.language);
	const { begin } = sight.params;
	const others = model.doors.filter(({ at, time }) => at !== null && time === null);
	return (
		<>
			<nav aria-label={words.gait}>
				<ul class="line-up">
					{(["bike", "foot"] as const).map((gait) => (
						<li key={gait}>
							<a class="chip" href={roadOf(gait, begin)} aria-current={gait === model.gait ? "true" : undefined}>
								{words.gaits[gait]}
							</a>
						</li>
					))}
				</ul>
			</nav>
			{others.length > 1 && (
				<AsText language={sight.language} summary={words.begin} open={begin !== undefined}>
					<p class="soft">{words.beginLead}</p>
					<ul class="line-up">
						{others.map((door) => (
							<li key={door.case}>
								<a class="chip" href={roadOf(model.gait, door.case)} aria-current={door.case === begin ? "true" : undefined}>
									{door.street}
								</a>
							</li>
						))}
						{begin !== undefined && (
							<li>
								<a class="chip" href={roadOf(model.gait)}>
									{words.beginShortest}
								</a>
							</li>
						)}
					</ul>
				</AsText>
			)}
		</>
	);
};

/** 'Lindestraat 14', or the same with the town behind it. */
const sameAs = (place: string, door: Address): boolean =>
	[writtenOut(door), `${door.street} ${door.number}`.trim(), "thuis", ""].some(
		(one) => one.toLowerCase() === place.trim().replace(/\.$/, "").toLowerCase(),
	);

const load = async (visit: Visit<Params>): Promise<Model> => {
	const visits = await listVisits(visit, visit.actor.id ?? "", visit.today);
	const lines = await findCasesSeen(
		visit.tx,
		visits.map(({ whom }) => whom.case),
	);
	const addresses = await listAddresses(
		visit.tx,
		[...lines.values()].flatMap(({ address }) => address ?? []),
	);
	const points = await pointsOf(visit.tx, [...addresses.keys()]);
	const doors = visits.map((one): Door => {
		const door: Address | undefined = addresses.get(lines.get(one.whom.case)?.address ?? "");
		return {
			case: one.whom.case,
			called: one.whom.called ?? one.whom.where ?? one.place,
			where: door ? writtenOut(door) : one.place,
			agreed: door && !sameAs(one.place, door) ? one.place.replace(/\.$/, "") : null,
			street: door ? `${door.street} ${door.number}`.trim() : one.place,
			time: one.time,
			firstTime: one.firstTime,
			at: (door && points.get(door.id)) ?? null,
			minutes: null,
		};
	});
	const gait: Gait = visit.params.met === "lopen" ? "foot" : "bike";
	const stops = doors.flatMap((door) => (door.at === null ? [] : [{ id: door.case, at: door.at, time: door.time }]));
	const route = routeOf(beginningAt(stops, visit.params.begin));
	const minutes = legMinutes(route, gait);
	const place = new Map(route.map(({ id }, at) => [id, at]));
	const inOrder = [...doors].sort((a, b) => (place.get(a.case) ?? doors.length) - (place.get(b.case) ?? doors.length));
	return {
		doors: inOrder.map((door, at) => ({ ...door, minutes: place.has(door.case) ? (minutes[at - 1] ?? null) : null })),
		metres: lengthOf(route),
		gait,
	};
};

/** The map of today's doors, on what this house draws it on. */
export const mapPageOn = (on: DoorsMap): AnyPage =>
	page<Params, Model>({
		name: "contact.map",
		path: "/vandaag/kaart",
		who: "write-about-contact",
		params: z.object({ met: z.enum(["lopen", "fietsen"]).optional().catch(undefined), begin: CaseId.optional().catch(undefined) }),
		load: async (visit) => ok(await load(visit)),
		title: (language) => mapTexts(language).title,
		dress: "worker",
		...(on.ground ? { reaches: { origin: on.ground.origin, by: ["/assets/maplibre-gl-worker"] } } : {}),
		view: (model, sight) => {
			const words = mapTexts(sight.language);
			const { doors, metres, gait } = model;
			const drawn = doors.filter((door): door is PlacedDoor => door.at !== null);
			return (
				<WorkerPage screen={sight.screen} current="today" heading={words.title}>
					{doors.length === 0 && <p class="lead">{words.none}</p>}
					{drawn.length > 0 && (
						<>
							<p class="lead">{words.lead}</p>
							<div class="doors" data-doors>
								<div data-doors-sketch>
									<Sketch doors={drawn} streets={on.streets} label={words.sketch} north={words.north} />
								</div>
								{on.ground && <MapToOpen doors={drawn} ground={on.ground} streets={on.streets} language={sight.language} />}
							</div>
							{drawn.length > 1 && (
								<p class="soft">{fill(words.how, { foot: String(minutesFor(metres, "foot")), bike: String(minutesFor(metres, "bike")) })}</p>
							)}
						</>
					)}
					{drawn.some(({ agreed }) => agreed !== null) && <p class="soft">{words.elsewhere}</p>}
					{doors.length > 0 && drawn.length < doors.length && <p class="soft">{drawn.length === 0 ? words.unknown : words.someUnknown}</p>}
					{doors.length > 0 && (
						<Section id="deuren" title={words.list}>
							{drawn.length > 1 && <Ways model={model} sight={sight} />}
							<Rows numbered>
								{doors.map((door) => (
									<Row
										key={door.case}
										title={door.called}
										href={doorRoad(door)}
										icon="place"
										why={[
											door.time === null ? "" : hourInWords(door.time, sight.language),
											door.agreed ?? door.where,
											door.agreed === null ? "" : fill(words.lives, { where: door.where }),
											door.minutes === null ? "" : fill(words.leg[gait], { minutes: String(door.minutes) }),
										]
											.filter(Boolean)
											.join(", ")}
									/>
								))}
							</Rows>
						</Section>
					)}
					<p>
						<LinkButton weight="plain" icon="calendar" href="/jij/agenda">
							{words.calendar}
						</LinkButton>
					</p>
				</WorkerPage>
			);
		},
	});
