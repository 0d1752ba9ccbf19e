/** What a house reckons with, when it wants to: an amount somebody else found, with source and year (ORG-12). */
import { z } from "zod";
import { line, whole } from "#src/kernel/fields.ts";
import { operation } from "#src/kernel/operation.ts";

export const SetEstimate = z.object({ amount: whole(1, 1_000_000), source: line(200), year: whole(1990, 2100) });
export type SetEstimate = z.infer<typeof SetEstimate>;
export const setEstimate = operation({
	name: "signalling.set-estimate",
	input: SetEstimate,
	who: "set-up-the-team",
	audience: "none",
	offline: false,
	writes: [],
	says: "Sets what an early visit is reckoned to save for each household, with the source and the year it comes from.",
});
