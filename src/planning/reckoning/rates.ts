/** How much of a help goes when more comes in: a dated list in a data file, kept up by whoever runs the house (PLA-25). */
import { z } from "zod";
import { CalendarDay } from "#src/kernel/time.ts";
import list from "./rates.json" with { type: "json" };

export const helps = ["benefit", "rent", "care", "child"] as const;
export type Help = (typeof helps)[number];
/** Where a number was found, and on which day somebody read it there. Without these it is a guess. */
const found = { source: z.string(), at: z.url({ protocol: /^https$/ }).optional(), read: CalendarDay.optional() };
const Rate = z.object({ help: z.enum(helps), from: CalendarDay, until: CalendarDay.optional(), goes: z.number().min(0).max(1), ...found });
export type Rate = z.infer<typeof Rate>;
export type Found = Pick<Rate, "source" | "at" | "read">;
const Travel = z.object({ euro: z.number().positive(), from: CalendarDay, ...found });
const parsed = z.object({ checked: CalendarDay.optional(), rates: z.array(Rate).min(1), travel: Travel }).parse(list);
/** What a kilometre is reckoned at as long as a house set nothing itself, and where that comes from. */
export const travel: z.infer<typeof Travel> = parsed.travel;
export const rates: readonly Rate[] = parsed.rates;
/** The day on which somebody laid the list beside the law; as long as nobody did, every sum says so. */
export const ratesChecked: CalendarDay | undefined = parsed.checked;
/** The rule that holds on a day. */
export const rateOn = (help: Help, day: CalendarDay, among: readonly Rate[] = rates): Rate | undefined =>
	among.find((one) => one.help === help && one.from <= day && (one.until === undefined || one.until >= day));
