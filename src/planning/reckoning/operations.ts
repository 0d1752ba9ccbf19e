/** A sum with a step: what changes for me if I do this. */
import { z } from "zod";
import { euro, words } from "#src/kernel/fields.ts";
import { CaseId, ThingId } from "#src/kernel/ids.ts";
import { forBoth } from "../both.ts";

const number = z.preprocess((value) => (typeof value === "string" ? Number(value.replace(",", ".")) : value), z.number().nonnegative().max(10_000));
const amounts = {
	plus: euro.optional(),
	gross: euro.optional(),
	hours: number.optional(),
	km: number.optional(),
	travelHours: number.optional(),
	costs: euro.optional(),
	benefit: euro.optional(),
	rent: euro.optional(),
	care: euro.optional(),
	child: euro.optional(),
};
const Reckon = z.object({ case: CaseId, step: ThingId, ...amounts, kept: words(300).optional() });
export type Reckon = z.infer<typeof Reckon>;
export const reckon = forBoth({
	name: "reckon-step",
	input: Reckon,
	writes: ["planning.step-reckoned"],
	says: "What changes for the person with a step: money that comes and goes, hours, travel, help that goes. An estimate by dated rules.",
});
