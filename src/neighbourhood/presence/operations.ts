/** Being present, also when there are no signals: light notes, and never a target (NBH-01, NBH-02). */
import { z } from "zod";
import { clockTime, day, line, words } from "#src/kernel/fields.ts";
import { AreaId, ThingId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";

const base = { who: "keep-the-neighbourhood", audience: "none", offline: true, writes: [] } as const;
export const notePresence = operation({
	...base,
	name: "neighbourhood.note-presence",
	input: z.object({
		area: AreaId,
		place: ThingId.optional(),
		where: line(120).optional(),
		day: day.optional(),
		from: clockTime.optional(),
		until: clockTime.optional(),
		part: line(200).optional(),
		struck: words(1000).optional(),
	}),
	says: "Where one was, when, which part one played and what struck one; without names of passers-by.",
});
export const dropPresence = operation({
	...base,
	offline: false,
	name: "neighbourhood.drop-presence",
	input: z.object({ presence: ThingId, area: AreaId }),
	says: "Takes one's own note of being present away.",
});
