/** What a phase brings to the house: its handlers, projections, words and pages. */
import type { Language, PublicLanguage } from "#src/kernel/language.ts";
import type { AnyJob } from "#src/platform/jobs/job.ts";
import type { Handled, Projectors } from "#src/platform/operations/handler.ts";
import type { AnyPage } from "./page.ts";
import type { PhaseWords } from "./sentences.ts";

export type Phase = {
	readonly name: string;
	readonly handled: readonly Handled[];
	readonly projectors: Projectors;
	/** Tables that hold nothing but what its projectors wrote: emptied and filled again by a rebuild. */
	readonly projections?: readonly string[];
	readonly words: (language: Language) => PhaseWords;
	/** Refusals and problems that everybody may meet, in every public language. */
	readonly toAll?: (language: PublicLanguage) => PhaseWords;
	readonly pages: readonly AnyPage[];
	/** What must happen afterwards, or every night. */
	readonly jobs?: readonly AnyJob[];
};
