/** Who asks for something and who offers it: voiced through the worker, first without names (NET-12, NET-13). */
import type { JournalEntry } from "#src/kernel/journal.ts";
import type { CalendarDay } from "#src/kernel/time.ts";

export const wishSides = ["asks", "offers"] as const;
export type WishSide = (typeof wishSides)[number];
export const topics = [
	"company",
	"walking",
	"garden",
	"repairs",
	"cooking",
	"shopping",
	"papers",
	"language",
	"children",
	"animals",
	"music",
	"crafts",
	"sport",
	"driving",
] as const;
export type Topic = (typeof topics)[number];
type E<Kind extends string, Body> = JournalEntry<`planning.${Kind}`, Body>;
export type WishEntry =
	| E<
			"wish-put",
			{ readonly wish: string; readonly side: WishSide; readonly topic: Topic; readonly words?: string | undefined; readonly holder: string | null }
	  >
	| E<"wish-taken", { readonly wish: string }>
	/** For who works here only: it names the other matter by its number. */
	| E<
			"match-thought",
			{
				readonly match: string;
				readonly asks: string;
				readonly offers: string;
				readonly other: { readonly wish: string; readonly case: string; readonly holder: string | null };
				readonly lookAgain: CalendarDay;
			}
	  >
	/** Asked apart, each by their own worker: nothing of the other is told. */
	| E<"match-answered", { readonly match: string; readonly wish: string; readonly side: WishSide; readonly answer: "yes" | "no" }>
	/** They met; or they carry on by themselves, and the worker is out. */
	| E<
			"match-went",
			{ readonly match: string; readonly wish: string; readonly how: "met" | "own"; readonly holder: string | null; readonly lookAgain: CalendarDay }
	  >;

/** As they lie side by side: no words and no name. */
export type WishRow = { readonly id: string; readonly case: string; readonly side: WishSide; readonly topic: Topic; readonly holder: string | null };
/** Two that somebody thought of, seen from one of them: `mine` is the wish of this side. */
export type MatchRow = {
	readonly id: string;
	readonly asks: string;
	readonly offers: string;
	readonly asks_yes: string | null;
	readonly offers_yes: string | null;
	readonly met_at: string | null;
	readonly own_at: string | null;
	readonly mine: string;
	readonly side: WishSide;
	readonly topic: Topic;
};
