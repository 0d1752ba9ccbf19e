/** How much of a help goes when more comes in: a dated list in a data file, kept up by whoever runs the house (PLA-25). */
import { z } from "zod";
import { CalendarDay } from "#src/kernel/time.ts";
import list from "./rates.json" with { type: "json" };

export const helps = ["benefit", "rent", "care", "child"] as const;
export type Help = (typeof helps)[number];
const Rate = z.object({ help: z.enum(helps), from: CalendarDay, until: CalendarDay.optional(), goes: z.number().min(0).max(1), source: z.string() });
export type Rate = z.infer<typeof Rate>;
export const rates: readonly Rate[] = z.object({ rates: z.array(Rate).min(1) }).parse(list).rates;
/** The rule that holds on a day. */
export const rateOn = (help: Help, day: CalendarDay, among: readonly Rate[] = rates): Rate | undefined =>
	among.find((one) => one.help === help && one.from <= day && (one.until === undefined || one.until >= day));
