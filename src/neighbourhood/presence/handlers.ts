import { ok, refuse } from "#src/kernel/result.ts";
import { type Handled, handles } from "#src/platform/operations/handler.ts";
import { findArea, listPlaces } from "../store.ts";
import { dropPresence, notePresence } from "./operations.ts";
import { pointsAtSomebody } from "./rules.ts";
import { keepPresence, takePresenceAway } from "./store.ts";

export const handledPresence: readonly Handled[] = [
	handles(notePresence, async (work, input) => {
		const area = await findArea(work.tx, { id: input.area });
		if (!area) return refuse("kernel.nothing-here");
		const place = input.place === undefined ? undefined : (await listPlaces(work.tx, area.id)).find((one) => one.id === input.place);
		for (const field of ["struck", "part", "where"] as const) {
			const name = input[field] === undefined ? undefined : pointsAtSomebody(input[field]);
			if (name !== undefined) return refuse("neighbourhood.no-names", { name }, field);
		}
		await keepPresence(work.tx, area.id, {
			id: work.newId(),
			placeId: place?.id ?? null,
			place: place?.name ?? input.where ?? "",
			day: input.day ?? work.today,
			from: input.from ?? null,
			until: input.until ?? null,
			part: input.part ?? place?.ourPart ?? "",
			struck: input.struck ?? "",
		});
		return ok({ entries: [], answer: { area: area.id } });
	}),
	handles(dropPresence, async (work, input) =>
		(await takePresenceAway(work.tx, input.presence)) ? ok({ entries: [], answer: { area: input.area } }) : refuse("kernel.nothing-here"),
	),
];
