/** What residents do together (NBH-04, SIG-09, SIG-32). It hangs on a neighbourhood: there is no field for whom it is about, and none for who takes part. */
import type { AreaId, MemberId } from "#src/kernel/ids.ts";
import type { CalendarDay } from "#src/kernel/time.ts";

/** Our part in it: nothing, a nudge, or tools - never running it. */
export const ourParts = ["none", "nudge", "tools"] as const;
export type OurPart = (typeof ourParts)[number];
/** Was whoever it is about asked? Somebody who said no stops it. */
export const askedAnswers = ["yes", "not-yet", "not-needed", "no"] as const;
export type Asked = (typeof askedAnswers)[number];
/** Doing something together, or getting to know each other (SIG-09). */
export const actionKinds = ["together", "connection"] as const;
export type ActionKind = (typeof actionKinds)[number];

export type ResidentsAction = {
	readonly id: string;
	readonly area: AreaId;
	readonly kind: ActionKind;
	/** Empty: a sentence of ours says it, without anything on anybody. */
	readonly what: string;
	/** A first name, or empty: a resident. */
	readonly lead: string;
	readonly asked: Asked;
	readonly ourPart: OurPart;
	/** Who looks back, and when: once. */
	readonly holder: MemberId;
	readonly lookBackOn: CalendarDay;
	readonly lookedBack: string | null;
	readonly contactWanted: boolean;
};
