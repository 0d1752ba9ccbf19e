/** Person, household, address, and the case as a line of contact - not a file about somebody. */
import { z } from "zod";
import type { AddressId, AreaId, CaseId, HouseholdId, MemberId, PersonId, TeamId } from "#src/kernel/ids.ts";
import { day, line, tick, words } from "#src/kernel/fields.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";

/** Places to stand, never gates: every one can be reached from every other (PRIN-02). */
export const stations = [
	"noticed",
	"picked-up",
	"settled",
	"watching",
	"reaching-out",
	"in-contact",
	"own-plan",
	"doing",
	"lasting",
	"let-go",
] as const;
export type Station = (typeof stations)[number];
/** Kept apart from duration: long support is not intensive support (SUS-03). */
export const intensities = ["intensive", "regular", "light", "back-up"] as const;
export type Intensity = (typeof intensities)[number];

export type Address = {
	readonly id: AddressId;
	readonly street: string;
	readonly number: string;
	readonly addition: string;
	readonly postcode: string;
	readonly place: string;
	readonly area: AreaId | null;
	/** A wish of the household, kept in every weighing (LEG-24). */
	readonly noUninvitedVisitsSince: Instant | null;
};
/** An address as somebody writes it: one line is enough. */
export const WrittenAddress = z.object({
	street: line(120),
	number: line(12).optional(),
	addition: line(12).optional(),
	postcode: z.string().trim().max(8).optional(),
	place: line(80).optional(),
});
export type WrittenAddress = z.infer<typeof WrittenAddress>;

export type Person = {
	readonly id: PersonId;
	readonly household: HouseholdId | null;
	readonly given: string;
	readonly family: string;
	/** How this person is called in lists and letters: 'Ilse', 'mevrouw Jansen'. */
	readonly called: string;
	readonly born: CalendarDay | null;
	readonly phone: string | null;
	readonly face: string | null;
	/** Formal until told otherwise (CON-09). */
	readonly addressForm: "u" | "je";
	readonly language: string;
	readonly interpreter: boolean;
	/** Reading and digital ease, in own words. */
	readonly reading: string | null;
	/** Preferred place, time, channel, company - in own words (PRIN-14). */
	readonly prefers: string | null;
};
export const PersonDetails = z.object({
	given: line(80),
	family: line(80).optional(),
	called: line(80).optional(),
	born: day.optional(),
	phone: line(40).optional(),
	addressForm: z.enum(["u", "je"]).optional(),
	language: line(30).optional(),
	interpreter: tick,
	reading: words(500).optional(),
	prefers: words(1000).optional(),
});
export type PersonDetails = z.infer<typeof PersonDetails>;

export type CaseLine = {
	readonly case: CaseId;
	readonly address: AddressId | null;
	readonly area: AreaId | null;
	readonly team: TeamId;
	readonly person: PersonId | null;
	readonly station: Station;
	/** Exactly one first responsible, by contact (TEAM-01). Null only while nobody picked it up. */
	readonly responsible: MemberId | null;
	readonly firstNoticed: CalendarDay | null;
	readonly arrivedAt: Instant;
	readonly pickedUpAt: Instant | null;
	readonly weighedAt: Instant | null;
	readonly firstContactAt: Instant | null;
	readonly lastContactAt: Instant | null;
	readonly letGoAt: Instant | null;
	readonly intensity: Intensity | null;
	/** How many signals came together here. */
	readonly signals: number;
};
/** Something that may not end nowhere: it has a holder and a look-again day (PRIN-18). */
export type OpenThing = {
	readonly id: string;
	readonly case: CaseId;
	/** `<phase>.<what>`: an answer owed, a watch, a promise, a take-over. */
	readonly kind: string;
	readonly holder: MemberId | null;
	readonly lookAgain: CalendarDay | null;
	readonly since: Instant;
};
