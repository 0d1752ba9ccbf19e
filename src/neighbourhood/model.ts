/** Areas, places where people are, the social map, and what residents do together - always there, with or without signals. */
import type { AreaId, MemberId, TeamId } from "#src/kernel/ids.ts";
import type { CalendarDay } from "#src/kernel/time.ts";

export const areaKinds = ["town", "village", "outlying"] as const;
export type AreaKind = (typeof areaKinds)[number];
export type Area = {
	readonly id: AreaId;
	readonly slug: string;
	readonly name: string;
	readonly kind: AreaKind;
	readonly team: TeamId;
	readonly worker: MemberId | null;
	readonly known: string | null;
};
/** A place where people are; our part in it says more than that we were there (NBH-02). */
export type Place = {
	readonly id: string;
	readonly area: AreaId;
	readonly name: string;
	readonly where: string;
	readonly hours: string;
	readonly ourPart: string;
	readonly desk: boolean;
	readonly member: MemberId | null;
	readonly public: boolean;
	readonly since: CalendarDay;
};
/** One line of the social map: people join by themselves (NBH-03). */
export type SocialEntry = {
	readonly id: string;
	readonly area: AreaId;
	readonly what: string;
	readonly where: string;
	readonly hours: string;
	readonly forWhom: string;
	readonly howToJoin: string;
	readonly welcome: string;
	readonly formal: boolean;
};
/** Our part in what residents do: nothing, a nudge, or tools - never running it (NBH-04). */
export const ourParts = ["none", "nudge", "tools"] as const;
export type OurPart = (typeof ourParts)[number];
export type ResidentsAction = {
	readonly id: string;
	readonly area: AreaId;
	readonly what: string;
	readonly lead: string;
	readonly asked: string;
	readonly ourPart: OurPart;
	readonly holder: MemberId;
	readonly lookBackOn: CalendarDay;
	readonly lookedBack: string | null;
};
