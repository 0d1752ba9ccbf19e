/** What coming early may have saved, all households together: an estimate of somebody else, with its source. Below the minimum nothing is reckoned (ORG-12, PRIV-10). Pure. */
import type { CalendarDay } from "#src/kernel/time.ts";
import { onlyFrom } from "../building/mask.ts";

export type EstimateSetting = { readonly from: CalendarDay; readonly amount: number; readonly source: string; readonly year: number };
/** The setting that holds on a day: the latest that has begun. */
export const settingOn = (settings: readonly EstimateSetting[], day: CalendarDay): EstimateSetting | undefined =>
	[...settings].filter((one) => one.from <= day).sort((a, b) => (a.from < b.from ? 1 : -1))[0];

const ROUNDED = 1_000;
/** A round sum for the group, or nothing at all: never the amount of one household. */
export const togetherSaved = (households: number, amount: number): number | null =>
	onlyFrom(households, Math.round((households * amount) / ROUNDED) * ROUNDED);
