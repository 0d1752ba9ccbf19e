/** Today's doors: a plain sketch of points in the order to go, and the same as a list. Works without any tile server and without JavaScript. */
import type { VNode } from "preact";
import { z } from "zod";
import { type CaseId, ok } from "#src/kernel/index.ts";
import { findCasesSeen, listAddresses } from "#src/people/server.ts";
import { type Address, type Point, writtenOut } from "#src/people/index.ts";
import { type AnyPage, page } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { LinkButton, Row, Rows, Section, WorkerPage } from "#src/platform/ui/index.ts";
import { pointsOf } from "#src/signalling/server.ts";
import { listVisits } from "../../waiting.ts";
import { lengthOf, minutesFor, routeOf } from "../route.ts";
import { mapTexts } from "../texts/index.ts";

type Params = Record<string, never>;
type Door = {
	readonly case: CaseId;
	readonly called: string;
	readonly where: string;
	readonly street: string;
	readonly time: string | null;
	readonly firstTime: boolean;
	readonly at: Point | null;
};
type Model = { readonly doors: readonly Door[]; readonly metres: number };

const [WIDTH, HEIGHT, EDGE] = [360, 300, 44];
type Placed = { readonly door: Door; readonly x: number; readonly y: number };
/** Puts the points on the paper: north above, distances in proportion. */
const placed = (doors: readonly Door[]): readonly Placed[] => {
	const known = doors.flatMap((door) => (door.at === null ? [] : [{ door, at: door.at }]));
	const [lats, lons] = [known.map(({ at }) => at.lat), known.map(({ at }) => at.lon)];
	const middle = { lat: (Math.min(...lats) + Math.max(...lats)) / 2, lon: (Math.min(...lons) + Math.max(...lons)) / 2 };
	const squeeze = Math.cos((middle.lat * Math.PI) / 180);
	const wide = Math.max((Math.max(...lons) - Math.min(...lons)) * squeeze, 0.001);
	const high = Math.max(Math.max(...lats) - Math.min(...lats), 0.001);
	const scale = Math.min((WIDTH - 2 * EDGE) / wide, (HEIGHT - 2 * EDGE) / high);
	return known.map(({ door, at }) => ({
		door,
		x: Math.round(WIDTH / 2 + (at.lon - middle.lon) * squeeze * scale),
		y: Math.round(HEIGHT / 2 - (at.lat - middle.lat) * scale),
	}));
};
const Sketch = ({ doors, label, north }: { readonly doors: readonly Door[]; readonly label: string; readonly north: string }): VNode => {
	const points = placed(doors);
	return (
		<svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label} class="sketch">
			<polyline
				points={points.map(({ x, y }) => `${x},${y}`).join(" ")}
				fill="none"
				stroke="currentColor"
				stroke-width="2"
				stroke-dasharray="2 7"
				stroke-linecap="round"
			/>
			{points.map(({ door, x, y }, at) => (
				<g key={door.case}>
					<circle cx={x} cy={y} r="14" fill="var(--color-helper, currentColor)" />
					<text x={x} y={y + 5} text-anchor="middle" font-size="15" font-weight="700" fill="var(--color-on-helper, #fff)">
						{at + 1}
					</text>
					<text x={x > WIDTH / 2 ? x - 21 : x + 21} y={y + 5} text-anchor={x > WIDTH / 2 ? "end" : "start"} font-size="14" fill="currentColor">
						{door.street}
					</text>
				</g>
			))}
			<text x={WIDTH - 16} y="20" text-anchor="end" font-size="13" fill="currentColor">
				{north} ↑
			</text>
		</svg>
	);
};

export const mapPage: AnyPage = page<Params, Model>({
	name: "contact.map",
	path: "/vandaag/kaart",
	who: "write-about-contact",
	params: z.object({}) as z.ZodType<Params>,
	load: async (visit) => {
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
				street: door ? `${door.street} ${door.number}`.trim() : one.place,
				time: one.time,
				firstTime: one.firstTime,
				at: (door && points.get(door.id)) ?? null,
			};
		});
		const stops = doors.flatMap((door) => (door.at === null ? [] : [{ id: door.case, at: door.at, time: door.time }]));
		const route = routeOf(stops);
		const place = new Map(route.map(({ id }, at) => [id, at]));
		const inOrder = [...doors].sort((a, b) => (place.get(a.case) ?? doors.length) - (place.get(b.case) ?? doors.length));
		return ok({ doors: inOrder, metres: lengthOf(route) });
	},
	title: (language) => mapTexts(language).title,
	dress: "worker",
	view: ({ doors, metres }, sight) => {
		const words = mapTexts(sight.language);
		const drawn = doors.filter(({ at }) => at !== null).length;
		return (
			<WorkerPage screen={sight.screen} current="today" heading={words.title}>
				{doors.length === 0 && <p class="lead">{words.none}</p>}
				{drawn > 0 && (
					<>
						<p class="lead">{words.lead}</p>
						<Sketch doors={doors} label={words.sketch} north={words.north} />
						{drawn > 1 && (
							<p class="soft">{fill(words.how, { foot: String(minutesFor(metres, "foot")), bike: String(minutesFor(metres, "bike")) })}</p>
						)}
					</>
				)}
				{doors.length > 0 && drawn === 0 && <p class="soft">{words.unknown}</p>}
				{doors.length > 0 && (
					<Section id="deuren" title={words.list}>
						<Rows numbered>
							{doors.map((door) => (
								<Row
									key={door.case}
									title={door.called}
									href={door.firstTime ? `/mensen/${door.case}/kaart` : `/mensen/${door.case}`}
									icon="place"
									why={[door.time ?? "", door.where].filter(Boolean).join(", ")}
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
