/** A worry about a child, on top for all involved; and what happened somewhere, with its cause, for a time (SAFE-05, SAFE-06). */
import { z } from "zod";
import { type CalendarDay, CaseId, day, type Instant, type JournalEntry, MemberId, ThingId, words } from "#src/kernel/index.ts";

type Optional<Value> = Value | undefined;
export const ConcernInput = z.object({
	case: CaseId,
	what: words(4000),
	second: MemberId,
	ownPeople: words(2000).optional(),
	lookAgainOn: day.optional(),
});
export type ConcernInput = z.infer<typeof ConcernInput>;
export const OwnSafetyInput = z.object({ case: CaseId, concern: ThingId, words: words(2000) });
export type OwnSafetyInput = z.infer<typeof OwnSafetyInput>;
export const LookAlongInput = z.object({ case: CaseId, concern: ThingId, words: words(2000) });
export type LookAlongInput = z.infer<typeof LookAlongInput>;
export const EndConcernInput = z.object({ case: CaseId, concern: ThingId, words: words(2000) });
export type EndConcernInput = z.infer<typeof EndConcernInput>;

export const incidentPlaces = ["counter", "phone", "street", "door", "home", "elsewhere"] as const;
export type IncidentPlace = (typeof incidentPlaces)[number];
export const IncidentInput = z.object({
	case: CaseId,
	on: day.optional(),
	place: z.enum(incidentPlaces),
	what: words(2000),
	before: words(2000),
	wanted: words(2000),
	until: day.optional(),
});
export type IncidentInput = z.infer<typeof IncidentInput>;
export const RenewInput = z.object({ case: CaseId, incident: ThingId, why: words(1000), until: day.optional() });
export type RenewInput = z.infer<typeof RenewInput>;

export type ConcernBody = {
	readonly concern: string;
	readonly what: string;
	/** Who looks along, and the open thing of that. */
	readonly second: string;
	readonly look: string;
	/** Let in for this; whoever had a part already keeps it. */
	readonly letIn: boolean;
	readonly ownPeople?: Optional<string>;
	readonly holder: string | null;
	readonly lookAgainOn: CalendarDay;
};
export type IncidentBody = {
	readonly incident: string;
	readonly on: CalendarDay;
	readonly happenedAt: IncidentPlace;
	readonly what: string;
	readonly before: string;
	readonly wanted: string;
	readonly until: CalendarDay;
};
type E<Kind extends string, Body> = JournalEntry<`weighing.${Kind}`, Body>;
export type SafetyEntry =
	| E<"child-concern", ConcernBody>
	| E<"own-safety-asked", { readonly concern: string; readonly words: string }>
	| E<"second-looked", { readonly concern: string; readonly look: string; readonly words: string }>
	| E<"child-concern-ended", { readonly concern: string; readonly words: string }>
	| E<"incident", IncidentBody>
	| E<"incident-renewed", { readonly incident: string; readonly why: string; readonly until: CalendarDay }>;
export type Concern = ConcernBody & {
	readonly at: Instant;
	readonly by: string | null;
	readonly looked?: string;
	readonly ended?: { readonly words: string; readonly at: Instant };
};
export type Incident = IncidentBody & { readonly renewed?: string };
export type SafetyState = { readonly concerns: readonly Concern[]; readonly incidents: readonly Incident[] };
