/** What a kilometre is reckoned to cost: an agreement of the house, with the day from which it holds (EXE-20). */
import { z } from "zod";
import { day, line, whole } from "#src/kernel/fields.ts";
import { operation } from "#src/kernel/operation.ts";

export const SetTravelPrice = z.object({ cents: whole(1, 500), from: day, source: line(200).optional() });
export type SetTravelPrice = z.infer<typeof SetTravelPrice>;
export const setTravelPrice = operation({
	name: "planning.set-travel-price",
	input: SetTravelPrice,
	who: "set-up-the-team",
	audience: "none",
	offline: false,
	writes: [],
	says: "Sets from which day on a kilometre is reckoned at how many cents.",
});
