/** The words of working together: organisations, teams, members, and what organisations agreed. */
import type { Language } from "#src/kernel/language.ts";
import type { Role } from "#src/kernel/policy.ts";
import type { CalendarDay } from "#src/kernel/time.ts";

export const organisationKinds = ["welfare", "health", "housing", "debt", "municipality", "school", "volunteers", "residents", "other"] as const;
export type OrganisationKind = (typeof organisationKinds)[number];
export type Organisation = {
	readonly id: string;
	readonly name: string;
	readonly kind: OrganisationKind;
	readonly phone: string | null;
	readonly leftOn: CalendarDay | null;
};
export type Team = { readonly id: string; readonly name: string; readonly areaName: string; readonly phone: string | null };

/** What stands beside a name on nearly every page. */
export type MemberCard = {
	readonly id: string;
	readonly name: string;
	readonly face: string | null;
	readonly phone: string | null;
	readonly organisation: string;
	readonly roles: readonly Role[];
	readonly active: boolean;
};
/** What a member can agree to show to residents: first name and face, the phone number, and when they can be reached. */
export const shownThings = ["face", "phone", "hours"] as const;
export type ShownThing = (typeof shownThings)[number];
/** A colleague, with home organisation, fields of knowledge and languages (TEAM-05). */
export type Member = MemberCard & {
	readonly organisationName: string;
	/** When somebody can be reached, in their own words. */
	readonly reachable: string | null;
	/** Where somebody can be found. */
	readonly base: string | null;
	readonly knowledge: readonly string[];
	readonly speaks: readonly string[];
	readonly language: Language;
	readonly theme: "light" | "dark" | null;
	/** What residents may see of them; nothing until they said so (NBH-05). */
	readonly shows: readonly ShownThing[];
	readonly teams: readonly string[];
};
/** The drawn faces one can choose from; a photo is never needed. */
export const drawnFaces = [
	"nadia",
	"tom",
	"samira",
	"karim",
	"joke",
	"milan",
	"lotte",
	"daan",
	"anja",
	"rayan",
	"ilse",
	"joost",
	"marga",
	"sami",
	"esther",
	"marco",
	"ria",
	"bep",
] as const;
export const themes = ["light", "dark", "device"] as const;
