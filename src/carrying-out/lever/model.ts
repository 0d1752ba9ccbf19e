/** A crisis lever: pressure that was agreed beforehand, that gets less when the person moves, and that has an end (EXE-09). */
import type { OrganisationId } from "#src/kernel/ids.ts";
import type { JournalEntry } from "#src/kernel/journal.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";

/** The partner warns and the worker stays beside the person, or one of them brings both. */
export const leverForms = ["partner-warns", "one-brings-both"] as const;
export type LeverForm = (typeof leverForms)[number];
export const leverEnds = ["stop-reached", "not-needed", "laid-aside"] as const;
export type LeverEnd = (typeof leverEnds)[number];

/** What gets less, and at which movement. */
export type Easing = { readonly when: string; readonly then: string };
export type LeverSet = {
	readonly lever: string;
	readonly organisation: OrganisationId;
	readonly organisationName: string;
	readonly form: LeverForm;
	readonly why: string;
	readonly eases: readonly Easing[];
	/** What follows when nobody moves. */
	readonly otherwise?: string | undefined;
	/** When the pressure stops for good. */
	readonly stop: string;
	/** Within how many days the partner confirms an easing. */
	readonly within: number;
};
export type LeverMoved = {
	readonly lever: string;
	readonly easing: string;
	readonly what: string;
	readonly eases: string;
	readonly confirmBy: CalendarDay;
	readonly holder: string | null;
};
/** All that the partner reads: whom they wrote about themselves, and what they have to let go of. */
export type EasingAsked = {
	readonly lever: string;
	readonly easing: string;
	readonly about: string;
	readonly eases: string;
	readonly confirmBy: CalendarDay;
};
export type EasingConfirmed = { readonly easing: string; readonly who: string; readonly words?: string | undefined };

type E<Kind extends string, Body> = JournalEntry<`carrying-out.${Kind}`, Body>;
export type LeverEntry =
	| E<"lever-set", LeverSet>
	| E<"lever-moved", LeverMoved>
	| E<"easing-asked", EasingAsked>
	| E<"easing-confirmed", EasingConfirmed>
	| E<"lever-ended", { readonly lever: string; readonly how: LeverEnd; readonly words?: string | undefined }>;

export type Movement = Omit<LeverMoved, "lever" | "holder"> & {
	readonly at: Instant;
	readonly confirmed?: { readonly who: string; readonly words?: string | undefined; readonly at: Instant };
};
export type Lever = LeverSet & {
	readonly at: Instant;
	readonly movements: readonly Movement[];
	readonly ended?: { readonly how: LeverEnd; readonly words?: string | undefined; readonly at: Instant };
};
/** As a partner sees it. */
export type Asked = EasingAsked & { readonly case: string; readonly confirmed?: Instant | undefined };
