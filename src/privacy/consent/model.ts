/** A letter of consent: one receiver, one subject, until a day. Signed, said out loud with somebody there, or on the own page (PRIV-05). */
import type { MemberId, ThingId } from "#src/kernel/ids.ts";
import type { JournalEntry } from "#src/kernel/journal.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import type { HowSaid, Recipient } from "../said.ts";

/** How the yes came: `signed` on paper, with or without a photo of it. */
export const yesWays = ["signed", "spoken"] as const;

type Said = { readonly how: HowSaid; readonly witness?: string | undefined };
type E<Kind extends string, Body> = JournalEntry<`privacy.${Kind}`, Body>;
type Asked = {
	readonly letter: ThingId;
	readonly recipient: Recipient;
	/** What may be said, in the person's plain words. */
	readonly subject: string;
	readonly forWhat?: string | undefined;
	readonly until: CalendarDay;
	readonly holder: MemberId;
};
export type ConsentEntry =
	| E<"consent-asked", Asked & { readonly lookAgain: CalendarDay }>
	| E<"consent-given", { readonly letter: ThingId; readonly photo?: ThingId | undefined } & Said>
	| E<"consent-refused", { readonly letter: ThingId; readonly words?: string | undefined } & Said>
	| E<"consent-withdrawn", { readonly letter: ThingId } & Said>;

export type ConsentLetter = Asked & {
	readonly at: Instant;
	readonly given?: ({ readonly at: Instant; readonly photo?: ThingId | undefined } & Said) | undefined;
	readonly refused?: ({ readonly at: Instant; readonly words?: string | undefined } & Said) | undefined;
	readonly withdrawn?: ({ readonly at: Instant } & Said) | undefined;
};
