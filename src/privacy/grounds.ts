/** The grounds on which something may be shared: a dated list in a data file, kept up by whoever runs the house (PRIV-01). */
import { z } from "zod";
import type { Language } from "#src/kernel/language.ts";
import { CalendarDay } from "#src/kernel/time.ts";
import list from "./grounds.json" with { type: "json" };

const Ground = z.object({ code: z.string(), from: CalendarDay, until: CalendarDay.optional(), overNo: z.boolean(), nl: z.string(), en: z.string() });
export type Ground = z.infer<typeof Ground>;
export const grounds: readonly Ground[] = z.object({ grounds: z.array(Ground).min(1) }).parse(list).grounds;

const isInUse = (ground: Ground, today: CalendarDay): boolean => ground.from <= today && (ground.until === undefined || ground.until >= today);
/** The grounds that count today. */
export const groundsOn = (today: CalendarDay): readonly Ground[] => grounds.filter((ground) => isInUse(ground, today));
export const findGround = (code: string, today: CalendarDay): Ground | undefined => groundsOn(today).find((ground) => ground.code === code);
/** What a ground says, also one that has been replaced since. */
export const groundWords = (code: string, language: Language): string => grounds.find((ground) => ground.code === code)?.[language] ?? code;
