/** Who comes along on one visit: a neighbour, somebody who is trusted on the yard, an experience worker, a resident. They see the card of that visit, and nothing else (CON-02, XPW-01). */
import type { CalendarDay, JournalEntry } from "#src/kernel/index.ts";

/** All they see. */
export type CardAlong = {
	readonly called?: string | undefined;
	readonly where?: string | undefined;
	readonly day: CalendarDay;
	readonly time?: string | undefined;
	readonly place: string;
	readonly why: string;
	readonly bring?: string | undefined;
	readonly ifInconvenient?: string | undefined;
	readonly sayJe: boolean;
	readonly host: string;
	readonly hostPhone?: string | undefined;
};
export type AlongEntry =
	| JournalEntry<
			"contact.companion-invited",
			{
				readonly companion: string;
				readonly visit: string;
				/** The seat of whoever comes with a code, or the member. */
				readonly party: string;
				readonly member: boolean;
				readonly name: string;
				readonly role: string;
				/** What the person said when asked whether this one may come (XPW-03). */
				readonly theySaid?: string | undefined;
				readonly until: string;
				readonly card: CardAlong;
			}
	  >
	| JournalEntry<"contact.companion-ended", { readonly companion: string; readonly party: string; readonly by: "us" | "them" }>
	/** A few words of who came along, in their own words (XPW-04). */
	| JournalEntry<"contact.told-along", { readonly companion: string; readonly words: string }>;

export type Companioned = Extract<AlongEntry, { kind: "contact.companion-invited" }>["body"] & { readonly ended: boolean };
