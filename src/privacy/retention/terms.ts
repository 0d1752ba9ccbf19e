/** The terms that the program brings: a dated list in a data file (ORG-11). */
import { z } from "zod";
import { CalendarDay } from "#src/kernel/time.ts";
import { type RetentionRule, retentionRules, starts, type Term } from "./model.ts";
import list from "./terms.json" with { type: "json" };

const Brought = z.object({
	rule: z.enum(retentionRules),
	from: CalendarDay,
	until: CalendarDay.optional(),
	months: z.number().int().min(1),
	least: z.number().int().min(1),
	starts: z.enum(starts),
	law: z.string(),
});
const terms = z.object({ terms: z.array(Brought).min(1) }).parse(list).terms;

/** The terms the law gives, the earlier ones too. */
export const broughtTerms: readonly Term[] = terms.map(({ rule, from, months, least, starts: begins, law }) => ({
	rule,
	from,
	months,
	least,
	starts: begins,
	why: law,
	own: false,
}));
/** What the law asks at the least on a day. */
export const leastOn = (rule: RetentionRule, day: CalendarDay): number =>
	terms.filter((one) => one.rule === rule && one.from <= day).sort((one, other) => (one.from < other.from ? 1 : -1))[0]?.least ?? 1;
