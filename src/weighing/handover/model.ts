/** Handing over warmly: person, giver and receiver meet; the giver stays until both said yes (LEG-06, ANTI-25). */
import { z } from "zod";
import { type CalendarDay, CaseId, day, type Instant, type JournalEntry, many, MemberId, ThingId, words } from "#src/kernel/index.ts";

export const ProposeInput = z.object({ case: CaseId, to: MemberId, why: words(2000) });
export type ProposeInput = z.infer<typeof ProposeInput>;
export const YesInput = z.object({ case: CaseId, handOver: ThingId, answer: z.enum(["yes", "no"]), words: words(1000).optional() });
export type YesInput = z.infer<typeof YesInput>;
export const present = ["person", "giver", "receiver"] as const;
export const MetInput = z.object({
	case: CaseId,
	handOver: ThingId,
	on: day.optional(),
	present: many(z.enum(present), 3),
	words: words(2000).optional(),
});
export type MetInput = z.infer<typeof MetInput>;

type Optional<Value> = Value | undefined;
export type ProposedBody = {
	readonly handOver: string;
	readonly from: string;
	readonly to: string;
	readonly why: string;
	readonly lookAgainOn: CalendarDay;
};
export type YesBody = {
	readonly handOver: string;
	readonly whose: "person" | "receiver";
	readonly answer: "yes" | "no";
	readonly words?: Optional<string>;
	/** Whom a yes of the person lets in, and the open thing of being asked. */
	readonly to: string;
	readonly asked: string;
	readonly letIn: boolean;
	/** Let in by that yes, and said no: out again. */
	readonly letOut?: Optional<boolean>;
};
type E<Kind extends string, Body> = JournalEntry<`weighing.${Kind}`, Body>;
export type HandOverEntry =
	| E<"hand-over-proposed", ProposedBody>
	| E<"hand-over-answered", YesBody>
	| E<"hand-over-met", { readonly handOver: string; readonly on: CalendarDay; readonly words?: Optional<string> }>
	| E<"handed-over", { readonly handOver: string; readonly from: string; readonly to: string; readonly asked: Optional<string> }>;
export type HandOver = ProposedBody & {
	readonly at: Instant;
	readonly person?: YesBody;
	readonly receiver?: YesBody;
	readonly met?: { readonly on: CalendarDay; readonly words?: Optional<string> };
	readonly done?: Instant;
};
