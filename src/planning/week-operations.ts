/** What one can do with the week of obligations. */
import { z } from "zod";
import { clockTime, day, euro, line, many, tick, whole, words } from "#src/kernel/fields.ts";
import { CaseId, ThingId } from "#src/kernel/ids.ts";
import { forBoth } from "./both.ts";
import { means, type Weekday } from "./week-model.ts";

const weekday = whole(1, 7).transform((number) => number as Weekday);
const hours = z.preprocess(
	(value) => (typeof value === "string" ? Number(value.trim().replace(",", ".")) : value),
	z.number().nonnegative().max(168),
);
const NoteObligation = z.object({
	case: CaseId,
	by: line(100),
	of: line(100).optional(),
	what: words(300),
	why: words(500).optional(),
	where: line(200).optional(),
	days: many(weekday, 7),
	from: clockTime.optional(),
	until: clockTime.optional(),
	km: whole(0, 2000).optional(),
	notByCar: tick,
	hours: hours.optional(),
	cost: euro.optional(),
	deadline: day.optional(),
	otherwise: words(300).optional(),
	needs: many(z.enum(means), 5),
	takes: many(z.enum(means), 5),
});
export type NoteObligation = z.infer<typeof NoteObligation>;
export const noteObligation = forBoth({
	name: "note-obligation",
	input: NoteObligation,
	writes: ["planning.obligation-noted"],
	says: "What an organisation demands of somebody in this household: where, how often, kilometres, cost, what follows if not.",
});
const EndObligation = z.object({ case: CaseId, obligation: ThingId, why: words(300).optional() });
export type EndObligation = z.infer<typeof EndObligation>;
export const endObligation = forBoth({
	name: "end-obligation",
	input: EndObligation,
	writes: ["planning.obligation-ended"],
	says: "A demand is gone.",
});
const HoldClash = z.object({
	case: CaseId,
	one: ThingId,
	other: ThingId,
	owner: line(100).optional(),
	words: words(500).optional(),
	lookAgain: day.optional(),
});
export type HoldClash = z.infer<typeof HoldClash>;
export const holdClash = forBoth({
	name: "hold-clash",
	input: HoldClash,
	writes: ["planning.clash-held"],
	says: "Who negotiates about two demands that bite, and when they look again.",
});
