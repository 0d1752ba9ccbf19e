/** Who is party to the plan and what each may weigh in it; and the person's yes to what a worker or an organisation does (PLA-09, PLA-17). */
import { z } from "zod";
import { line, words } from "#src/kernel/fields.ts";
import { CaseId, ThingId } from "#src/kernel/ids.ts";
import { forBoth, saidYes } from "../both.ts";

/** Beside the person there are these and no others. */
export const partyKinds = ["own-network", "professional", "organisation"] as const;
export type PartyKind = (typeof partyKinds)[number];
/** What a party may weigh in the plan; it changes, and each change has its day. */
export const influences = ["sets-condition", "takes-part", "is-informed", "none"] as const;
export type Influence = (typeof influences)[number];
/** On which ground something is done without a yes (PRIN-07). */
export const grounds = ["safety", "law", "society"] as const;
export type Ground = (typeof grounds)[number];

const SetParty = z.object({
	case: CaseId,
	party: ThingId.optional(),
	name: line(100).optional(),
	kind: z.enum(partyKinds).optional(),
	influence: z.enum(influences),
	what: words(300).optional(),
	...saidYes,
});
export type SetParty = z.infer<typeof SetParty>;
export const setParty = forBoth({
	name: "set-party",
	input: SetParty,
	writes: ["planning.party-set"],
	says: "A party to the plan and what it may weigh in it from today: sets a condition, takes part, is informed, or nothing any more. With the person's yes.",
});
const ConsentToDeed = z.object({
	case: CaseId,
	agreement: ThingId,
	answer: z.enum(["yes", "no"]).optional(),
	talked: words(500).optional(),
	ground: z.enum(grounds).optional(),
	...saidYes,
});
export type ConsentToDeed = z.infer<typeof ConsentToDeed>;
export const consentToDeed = forBoth({
	name: "consent-to-deed",
	input: ConsentToDeed,
	writes: ["planning.deed-answered"],
	says: "What the person says to what a worker or an organisation will do: yes, or no; how it was talked over; or the ground why it is done without a yes.",
});
export const partyOperations = [setParty, consentToDeed] as const;
