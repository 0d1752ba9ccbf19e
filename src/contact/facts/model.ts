/** Facts about safety, the other ways of going that lie open then, and the yes of a colleague to going all the same (SAFE-01, SAFE-04). */
import { z } from "zod";
import { type CalendarDay, CaseId, day, type Instant, type JournalEntry, many, MemberId, ThingId, words } from "#src/kernel/index.ts";

type Optional<Value> = Value | undefined;
export type SafetyFact = {
	readonly what: string;
	readonly place: string;
	readonly on: CalendarDay;
	readonly source: string;
	/** Until when it counts; after that only when somebody says it again. */
	readonly until?: Optional<CalendarDay>;
};
/** Facts with place, date and source; or nothing known, which is not the same as unsafe; or facts that stand apart, because reading them now endangers somebody. */
export type SafetyLine = { readonly nothingKnown: true } | { readonly facts: readonly SafetyFact[] } | { readonly apart: true };

export const visitForms = ["together", "known-face", "elsewhere", "daylight", "phone-first", "later"] as const;
export type VisitForm = (typeof visitForms)[number];
export const agreedHow = ["in-session", "by-phone"] as const;
/** Who found it all right that one goes anyway, and how they said so. */
export type Anyway = { readonly colleague: string; readonly how: (typeof agreedHow)[number]; readonly ask?: Optional<string> };
export type HowToGo = { readonly forms?: Optional<readonly VisitForm[]>; readonly anyway?: Optional<Anyway> };

/** Beside the fields of planning a visit. */
export const factInput = {
	factUntil: day.optional(),
	forms: many(z.enum(visitForms), visitForms.length),
	anywayBy: MemberId.optional(),
	/** Whom it would endanger if the person read this now. */
	factHeld: words(1000).optional(),
};
export const AskAgreementInput = z.object({ case: CaseId, colleague: MemberId, why: words(2000) });
export type AskAgreementInput = z.infer<typeof AskAgreementInput>;
export const AgreeInput = z.object({ case: CaseId, ask: ThingId, answer: z.enum(["yes", "no"]), words: words(2000).optional() });
export type AgreeInput = z.infer<typeof AgreeInput>;
export const TellFactInput = z.object({ case: CaseId, apart: ThingId });
export type TellFactInput = z.infer<typeof TellFactInput>;

export type FactEntry =
	| JournalEntry<
			"contact.safety-apart",
			{
				readonly apart: string;
				readonly visit: string;
				readonly facts: readonly SafetyFact[];
				readonly endangers: string;
				readonly lookAgainOn: CalendarDay;
				readonly holder: string | null;
			}
	  >
	| JournalEntry<"contact.safety-told", { readonly apart: string; readonly facts: readonly SafetyFact[] }>
	| JournalEntry<
			"contact.agreement-asked",
			{
				readonly ask: string;
				readonly colleague: string;
				readonly why: string;
				readonly facts: readonly SafetyFact[];
				readonly lookAgainOn: CalendarDay;
				/** Facts stand apart here: then the answer does too, whoever gives it. */
				readonly apart?: true;
			}
	  >
	| JournalEntry<"contact.agreement-given", { readonly ask: string; readonly answer: "yes" | "no"; readonly words?: Optional<string> }>;

export type Ask = {
	readonly ask: string;
	readonly by: string | null;
	readonly colleague: string;
	readonly why: string;
	readonly facts: readonly SafetyFact[];
	readonly at: Instant;
	readonly answer?: "yes" | "no";
	readonly words?: Optional<string>;
	readonly answeredAt?: Instant;
	readonly used?: true;
	readonly apart?: true | undefined;
};
export type Apart = { readonly apart: string; readonly facts: readonly SafetyFact[]; readonly endangers: string; readonly told: boolean };
export type FactState = { readonly facts: readonly SafetyFact[]; readonly asks: readonly Ask[]; readonly aparts: readonly Apart[] };
