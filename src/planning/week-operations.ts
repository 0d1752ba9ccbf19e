/** What one can do with the week of obligations. */
import { z } from "zod";
import { clockTime, day, euro, line, many, tick, whole, words } from "#src/kernel/fields.ts";
import { CaseId, ThingId } from "#src/kernel/ids.ts";
import type { Weekday } from "#src/kernel/time.ts";
import { forBoth, saidYes } from "./both.ts";
import { means } from "./week-model.ts";

const weekday = whole(1, 7).transform((number) => number as Weekday);
const hours = z.preprocess(
	(value) => (typeof value === "string" ? Number(value.trim().replace(",", ".")) : value),
	z.number().nonnegative().max(168),
);
const NoteObligation = z.object({
	case: CaseId,
	by: line(100),
	of: line(100).optional(),
	along: line(100).optional(),
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
	after: ThingId.optional(),
});
export type NoteObligation = z.infer<typeof NoteObligation>;
export const noteObligation = forBoth({
	name: "note-obligation",
	input: NoteObligation,
	writes: ["planning.obligation-noted"],
	says: "What an organisation demands of somebody in this household: where, how often, kilometres, cost, what follows if not.",
});
const differently = {
	gone: tick,
	where: line(200).optional(),
	days: many(weekday, 7),
	from: clockTime.optional(),
	until: clockTime.optional(),
	km: whole(0, 2000).optional(),
	hours: hours.optional(),
	cost: euro.optional(),
};
const ChangeObligation = z.object({
	case: CaseId,
	obligation: ThingId,
	of: line(100).optional(),
	along: line(100).optional(),
	what: words(300).optional(),
	deadline: day.optional(),
	otherwise: words(300).optional(),
	after: ThingId.optional(),
	...differently,
});
export type ChangeObligation = z.infer<typeof ChangeObligation>;
export const changeObligation = forBoth({
	name: "change-obligation",
	input: ChangeObligation,
	writes: ["planning.obligation-changed"],
	says: "A demand is another one now: other days, another place, fewer kilometres.",
});
const NameClash = z.object({ case: CaseId, one: ThingId, other: ThingId, why: words(500) });
export type NameClash = z.infer<typeof NameClash>;
export const nameClash = forBoth({
	name: "name-clash",
	input: NameClash,
	writes: ["planning.clash-named"],
	says: "Two demands that work against each other, and how; also those of two people in one house.",
});
const LayIdea = z.object({ case: CaseId, obligation: ThingId, words: words(500).optional(), ...differently });
export type LayIdea = z.infer<typeof LayIdea>;
export const layIdea = forBoth({
	name: "lay-idea",
	input: LayIdea,
	writes: ["planning.idea-laid"],
	says: "If this changed: an idea about one demand, laid beside how it is.",
});
const SettleIdea = z.object({
	case: CaseId,
	idea: ThingId,
	how: z.enum(["agreed", "laid-aside"]),
	taker: line(100).optional(),
	teller: line(100).optional(),
});
export type SettleIdea = z.infer<typeof SettleIdea>;
export const settleIdea = forBoth({
	name: "settle-idea",
	input: SettleIdea,
	writes: ["planning.idea-settled", "planning.obligation-changed", "planning.obligation-ended"],
	says: "The organisation agreed, and the week changes with it: who decided and who tells it. Or the idea is laid aside.",
});
const ChooseForTable = z.object({ case: CaseId, obligations: many(ThingId, 60), ...saidYes });
export type ChooseForTable = z.infer<typeof ChooseForTable>;
export const chooseForTable = forBoth({
	name: "choose-for-table",
	input: ChooseForTable,
	writes: ["planning.table-chosen"],
	says: "What goes on the sheet for the table with the organisations: only what the person says yes to.",
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
