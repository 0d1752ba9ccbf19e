/** A worry that ends with neighbours becomes something of the neighbourhood, in the same act: with a name, one day to look back, and nothing on anybody (SIG-09, SIG-32, NBH-04). */
import type { AreaId, TeamId, ThingId } from "#src/kernel/ids.ts";
import { isOk, ok, type Result } from "#src/kernel/result.ts";
import { addDays, type CalendarDay } from "#src/kernel/time.ts";
import { beginResidentsAction, listAreas } from "#src/neighbourhood/server.ts";
import type { Work } from "#src/platform/operations/handler.ts";
import type { Settle } from "../operations.ts";

/** Long enough for people to find each other; whoever wants another day says so. */
const LOOK_BACK_DAYS = 42;
/** The ways to round off that hand it to neighbours. */
export const withNeighbours = ["residents", "together"] as const;
const kinds = { residents: "together", together: "connection" } as const;
type WithNeighbours = keyof typeof kinds;
const isWithNeighbours = (how: string): how is WithNeighbours => how in kinds;

export type Neighbours = { readonly action: ThingId; readonly road: string; readonly lookBackOn: CalendarDay };
/** Begins what neighbours do, when it is rounded off that way. Where no area is known there is nothing to hang it on: then the matter itself is looked back on. */
export const neighboursFor = async (
	work: Work,
	command: Settle,
	line: { readonly area: AreaId | null; readonly team: TeamId },
): Promise<Result<Neighbours | undefined>> => {
	if (!isWithNeighbours(command.how)) return ok(undefined);
	const areas = await listAreas(work.tx);
	const area = areas.find((one) => one.id === line.area) ?? areas.find((one) => one.team === line.team);
	if (!area) return ok(undefined);
	const lookBackOn = command.lookBackOn ?? addDays(work.today, LOOK_BACK_DAYS);
	const begun = await beginResidentsAction(work, {
		area: area.id,
		kind: kinds[command.how],
		// Left open, it stays open: what was told about somebody never moves to a page of the neighbourhood.
		what: command.what ?? "",
		lead: command.lead ?? "",
		asked: command.asked ?? "not-yet",
		ourPart: command.ourPart ?? "nudge",
		lookBackOn,
	});
	if (!isOk(begun)) return begun;
	return ok({ action: begun.value.action as ThingId, road: `/buurt/${begun.value.slug}/samen/${begun.value.action}`, lookBackOn });
};
