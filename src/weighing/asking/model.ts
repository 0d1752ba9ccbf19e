/** Asking again at every step, asking afterwards how our coming felt, and what others asked of us that we do not do. */
import { z } from "zod";
import { CaseId, line, words } from "#src/kernel/index.ts";
import type { Instant, JournalEntry } from "#src/kernel/index.ts";

type Optional<Value> = Value | undefined;

/** What one asks before doing it (LEG-10). */
export const nextSteps = ["come-in", "come-back", "write-down", "call-somebody", "bring-somebody"] as const;
export type NextStep = (typeof nextSteps)[number];
/** 'No' is an answer as good as the others. */
export const permissions = ["yes", "not-now", "no"] as const;
export type Permission = (typeof permissions)[number];
export const AskInput = z.object({ case: CaseId, what: z.enum(nextSteps), answer: z.enum(permissions), words: words(1000).optional() });
export type AskInput = z.infer<typeof AskInput>;

/** How the uninvited coming felt, afterwards; saying nothing is an answer (LEG-26). */
export const feelings = ["glad", "mixed", "rather-not", "no-answer"] as const;
export type Feeling = (typeof feelings)[number];
export const FeltInput = z.object({ case: CaseId, felt: z.enum(feelings), words: words(2000).optional() });
export type FeltInput = z.infer<typeof FeltInput>;

/** What somebody asks of us that we do not do (LEG-15, ANTI-08, ANTI-09, PRIV-04). */
export const requests = ["come-to-enforce", "check-on-them", "come-unlisted", "tell-more", "look-up"] as const;
export type Request = (typeof requests)[number];
export const SayNoInput = z.object({ case: CaseId, asks: z.enum(requests), from: line(160).optional() });
export type SayNoInput = z.infer<typeof SayNoInput>;

export type AskingEntry =
	| JournalEntry<
			"weighing.permission-asked",
			{ readonly asked: string; readonly mayWe: NextStep; readonly answer: Permission; readonly words?: Optional<string> }
	  >
	| JournalEntry<"weighing.felt", { readonly felt: Feeling; readonly words?: Optional<string>; readonly version: number }>
	| JournalEntry<"weighing.request-refused", { readonly asks: Request; readonly askedBy?: Optional<string> }>;
export type Asked = {
	readonly what: NextStep;
	readonly answer: Permission;
	readonly words?: Optional<string>;
	readonly at: Instant;
	readonly by: string | null;
};
export type Felt = { readonly felt: Feeling; readonly words?: Optional<string>; readonly version: number; readonly at: Instant };
export type Refused = { readonly asks: Request; readonly askedBy?: Optional<string>; readonly at: Instant };
export type AskingState = { readonly asked: readonly Asked[]; readonly felt: readonly Felt[]; readonly refused: readonly Refused[] };
