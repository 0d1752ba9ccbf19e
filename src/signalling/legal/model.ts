/** Routes the law gives beside the contact: their steps, with the country and the day they hold from (SIG-21). */
import type { ThingId } from "#src/kernel/ids.ts";
import type { JournalEntry } from "#src/kernel/journal.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import type { LegalRoute } from "../model.ts";

/** One step, in the words of the law or of the municipality; `code` stays when the words change. */
export type LegalStep = { readonly code: string; readonly words: string };
export type LegalSetting = {
	readonly id: string;
	readonly route: LegalRoute;
	/** Two letters, as in ISO 3166. */
	readonly country: string;
	readonly from: CalendarDay;
	/** Where it stands: a law, a code, a year. */
	readonly source: string;
	readonly steps: readonly LegalStep[];
};
/** A step was done, or turned out not to be: by whom and when. It never holds anything up. */
export type LegalStepTicked = {
	readonly signal: ThingId;
	readonly route: LegalRoute;
	readonly step: string;
	/** The words of the step on the day it was ticked: they stay readable when the law changes. */
	readonly words: string;
	readonly on: CalendarDay;
	readonly said?: string | undefined;
	readonly undone?: true | undefined;
	/** All steps of all open routes are done now: what stood open about them is closed. */
	readonly last?: true | undefined;
};
export type LegalEntry = JournalEntry<"signalling.legal-step", LegalStepTicked>;
export type TickedStep = Pick<LegalStepTicked, "step" | "words" | "on" | "said"> & { readonly at: Instant; readonly by: string | null };
export type OpenRoute = { readonly route: LegalRoute; readonly since: Instant; readonly why: string | null; readonly ticked: readonly TickedStep[] };
