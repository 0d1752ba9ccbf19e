/** Most of the plan is done from either side of the table: the worker beside the person, or the person alone. */
import { bothIn } from "#src/kernel/both.ts";
import { line, tick } from "#src/kernel/fields.ts";

export type { Both } from "#src/kernel/both.ts";
/** Both see and do the same; only the yes differs (PLA-02). */
export const forBoth = bothIn({
	phase: "planning",
	offline: true,
	worker: { who: "support-a-plan", saysMore: "" },
	person: { who: "decide-on-own-plan", saysMore: "By the person, about their own plan." },
});

/** How a worker records that the person said yes out loud: with who was there. For the person's own words nothing of this is needed. */
export const saidYes = { spoken: tick, witness: line(200).optional() };
export type SaidYes = { readonly spoken: boolean; readonly witness?: string | undefined };
/** The editor asked 'how would I say this myself?' once; the second send keeps the words (PLA-20). */
export const askedOnce = { asked: tick };
/** 'Who around you could do this?' was asked once (NET-01). */
export const askedAround = { askedAround: tick };
