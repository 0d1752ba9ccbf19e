/** What somebody asks about what is kept of them: each stays open with a name and a day until it is answered, with why. */
import type { MemberId, ThingId } from "#src/kernel/ids.ts";
import type { JournalEntry } from "#src/kernel/journal.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import type { HowSaid } from "../said.ts";

/** To mend, to object, to erase, to use for nothing new, to have a copy. */
export const requestKinds = ["correct", "object", "erase", "restrict", "copy"] as const;
export type RequestKind = (typeof requestKinds)[number];
export const answerKinds = ["done", "partly", "not-done"] as const;
export type AnswerKind = (typeof answerKinds)[number];

type Said = { readonly how: HowSaid; readonly witness?: string | undefined };
type E<Kind extends string, Body> = JournalEntry<`privacy.${Kind}`, Body>;
export type RequestEntry =
	| E<
			"requested",
			{
				readonly request: ThingId;
				readonly wants: RequestKind;
				readonly words?: string | undefined;
				/** The piece of the story it is about. */
				readonly entry?: string | undefined;
				readonly holder: MemberId;
				readonly answerBy: CalendarDay;
			} & Said
	  >
	| E<
			"request-answered",
			{
				readonly request: ThingId;
				readonly came: AnswerKind;
				readonly words: string;
				/** It was proposed to destroy it all, no earlier than this day. */
				readonly notBefore?: CalendarDay | undefined;
			}
	  >
	| E<"request-taken-back", { readonly request: ThingId } & Said>;

export type OwnRequest = {
	readonly request: ThingId;
	readonly wants: RequestKind;
	readonly words?: string | undefined;
	readonly entry?: string | undefined;
	readonly holder: MemberId;
	readonly answerBy: CalendarDay;
	readonly at: Instant;
	readonly how: HowSaid;
	readonly witness?: string | undefined;
	readonly answer?:
		| {
				readonly came: AnswerKind;
				readonly words: string;
				readonly notBefore?: CalendarDay | undefined;
				readonly at: Instant;
				readonly by: string | null;
		  }
		| undefined;
	readonly takenBack?: Instant | undefined;
};
