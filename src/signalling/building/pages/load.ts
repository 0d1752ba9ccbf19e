/** What the page of the building knows: counts for the drawing, and of one floor what came in there. */
import type { AreaId } from "#src/kernel/ids.ts";
import { z } from "zod";
import { addDays } from "#src/kernel/time.ts";
import { listAreas } from "#src/neighbourhood/server.ts";
import type { Visit } from "#src/platform/http/page.ts";
import { titleOfSignal } from "../../matters.ts";
import { patternsOf, PATTERN_DAYS, type StreetPattern } from "../../patterns/rules.ts";
import { countStreets } from "../../patterns/store.ts";
import { foldSignalling } from "../../rules.ts";
import { type Building, WINDOW_DAYS } from "../model.ts";
import { buildingOf } from "../rules.ts";
import { countStoreys, listOnFloor, type OnFloor } from "../store.ts";

export const BuildingParams = z.object({
	etage: z.enum(["0", "1", "2", "3", "4", "5"]).transform(Number).optional().catch(undefined),
	gebied: z.string().max(80).optional().catch(undefined),
});
export type BuildingParams = z.infer<typeof BuildingParams>;
export type FloorRow = OnFloor & { readonly title: string; readonly where: string | null };
export type BuildingModel = {
	readonly building: Building;
	readonly areas: readonly { readonly id: AreaId; readonly slug: string; readonly name: string }[];
	readonly area: string | null;
	readonly chosen: number | null;
	readonly rows: readonly FloorRow[];
	readonly patterns: readonly StreetPattern[];
};

export const loadBuilding = async (visit: Visit<BuildingParams>): Promise<BuildingModel> => {
	const { tx, today, params } = visit;
	const areas = (await listAreas(tx)).filter((one) => visit.actor.teams.includes(one.team));
	const area = areas.find((one) => one.slug === params.gebied);
	const around = { today, since: addDays(today, -WINDOW_DAYS), area: area?.id };
	const rows = await countStoreys(tx, around);
	const chosen = params.etage ?? null;
	const on = chosen === null ? [] : await listOnFloor(tx, chosen, around);
	const entries = await visit.journal.ofCases(
		tx,
		on.map((one) => one.case),
		["signalling.received"],
	);
	return {
		building: buildingOf(rows),
		areas: areas.map(({ id, slug, name }) => ({ id, slug, name })),
		area: area?.slug ?? null,
		chosen,
		rows: on.flatMap((one) => {
			const [first] = foldSignalling(entries.get(one.case) ?? []).signals;
			return first ? [{ ...one, title: titleOfSignal(first, visit.language), where: first.where ?? null }] : [];
		}),
		patterns: patternsOf(await countStreets(tx, addDays(today, -PATTERN_DAYS), area?.id)),
	};
};
