/** Areas, places where people are and the social map - always there, with or without signals. What residents do together: actions/. */
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
