/** One plan for a household, with a page for each: who takes part with which question and until when, what can be chosen, and the papers that organisations ask (PLA-22, PLA-23, PLA-26, TEAM-04, TEAM-09). */
import type { JournalEntry } from "#src/kernel/journal.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import type { Yes } from "../yes.ts";

/** A partner's part in the one plan: a question, an end, and an answer that is owed. */
export type PartWords = {
	readonly organisation: string;
	readonly name?: string | undefined;
	readonly question: string;
	readonly until?: CalendarDay | undefined;
	readonly yes: Yes;
	readonly holder: string | null;
	readonly lookAgain: CalendarDay;
};
export type PaperField = { readonly label: string; readonly value: string };
type E<Kind extends string, Body> = JournalEntry<`planning.${Kind}`, Body>;
export type HouseholdEntry =
	/** What somebody at home says for their own page of the plan. */
	| E<"own-page", { readonly line: string; readonly name: string; readonly words: string }>
	| E<"own-page-gone", { readonly line: string }>
	| E<"part-linked", { readonly part: string } & PartWords>
	/** The answer, to the person and the first responsible; or it ended without. */
	| E<"part-answered", { readonly part: string; readonly words: string }>
	| E<"part-ended", { readonly part: string; readonly words?: string | undefined }>
	| E<
			"option",
			{
				readonly option: string;
				readonly what: string;
				readonly who?: string | undefined;
				readonly asks?: string | undefined;
				readonly brings?: string | undefined;
			}
	  >
	| E<"option-chosen", { readonly option: string; readonly choice: "yes" | "no" | "later"; readonly words?: string | undefined }>
	/** 'Next time I can go to ...': the person's own list. */
	| E<"own-way", { readonly way: string; readonly words: string; readonly where?: string | undefined }>
	/** A form an organisation asks for: its wish, round the unchanged plan. */
	| E<
			"paper",
			{ readonly paper: string; readonly organisation: string; readonly form: string; readonly fields: readonly PaperField[]; readonly yes: Yes }
	  >;
