/** Departing from what the person wants: on one of three grounds, for a time, with what was said about it (PRIN-07). */
import { z } from "zod";
import { type CalendarDay, CaseId, day, type Instant, type JournalEntry, ThingId, words } from "#src/kernel/index.ts";
import { grounds } from "../model.ts";

export type Ground = (typeof grounds)[number];
export const DepartInput = z.object({
	case: CaseId,
	wish: words(2000),
	instead: words(2000),
	ground: z.enum(grounds),
	said: words(2000).optional(),
	until: day,
});
export type DepartInput = z.infer<typeof DepartInput>;
export const TalkInput = z.object({ case: CaseId, departure: ThingId, said: words(2000) });
export type TalkInput = z.infer<typeof TalkInput>;
export const ReturnInput = z.object({ case: CaseId, departure: ThingId, words: words(2000).optional() });
export type ReturnInput = z.infer<typeof ReturnInput>;

type Optional<Value> = Value | undefined;
export type DepartedBody = {
	readonly departure: string;
	readonly wish: string;
	readonly instead: string;
	readonly ground: Ground;
	readonly said?: Optional<string>;
	readonly until: CalendarDay;
	readonly holder: string | null;
};
export type DepartureEntry =
	| JournalEntry<"weighing.departed", DepartedBody>
	| JournalEntry<"weighing.departure-talked", { readonly departure: string; readonly said: string }>
	| JournalEntry<"weighing.departure-ended", { readonly departure: string; readonly words?: Optional<string> }>;
export type Departure = DepartedBody & { readonly at: Instant; readonly by: string | null; readonly ended?: Instant };
