/** People of one household: each their own matter and their own page. Reading each other's only with a yes of the one it is about. */
import type { JournalEntry } from "#src/kernel/journal.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import type { HowSaid } from "../said.ts";

type Said = { readonly how: HowSaid; readonly witness?: string | undefined };
type E<Kind extends string, Body> = JournalEntry<`privacy.${Kind}`, Body>;
export type HouseholdEntry =
	/** Somebody of the household gets a line and a page of their own. */
	| E<
			"own-line-begun",
			{
				readonly person: string;
				readonly team: string;
				readonly responsible: string;
				readonly address: string | null;
			}
	  >
	/** The person lets somebody of the household read along, until a day. */
	| E<"reading-along-allowed", { readonly reader: string; readonly until: CalendarDay; readonly untilMoment: Instant } & Said>
	| E<"reading-along-ended", { readonly reader: string } & Said>;

export type Reader = { readonly reader: string; readonly since: Instant; readonly until: CalendarDay };
