/** Small means: spent at once, with one line of why (TEAM-11). */
import type { Instant } from "#src/kernel/time.ts";
import type { CalendarDay, JournalEntry } from "#src/kernel/index.ts";

/** Unless a team agreed otherwise. */
export const USUAL_MOST = 50;
export type MeansEntry = JournalEntry<"contact.spent", { readonly spent: string; readonly amount: number; readonly why: string }>;
export type Spent = { readonly id: string; readonly amount: number; readonly why: string; readonly at: Instant; readonly by: string | null };
export type MeansLimit = { readonly from: CalendarDay; readonly most: number };
/** What somebody did once that worked. Without names: it is about the deed. */
export type Idea = { readonly id: string; readonly words: string; readonly at: Instant; readonly by: string };
