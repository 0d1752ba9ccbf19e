/** Asking somebody along, saying no without a reason, and a few words afterwards. */
import { z } from "zod";
import { CaseId, line, MemberId, operation, ThingId, tick, words } from "#src/kernel/index.ts";

const about = (input: { readonly case: CaseId }): CaseId => input.case;
const inIt = ["responsible", "part"] as const;

export const InviteInput = z
	.object({
		case: CaseId,
		visit: ThingId,
		name: line(120).optional(),
		role: line(120).optional(),
		member: MemberId.optional(),
		theySaidYes: tick,
		theySaid: words(500).optional(),
	})
	.superRefine((given, context) => {
		if (!given.member && !given.name) context.addIssue({ code: "custom", path: ["name"], message: "missing" });
	});
export type InviteInput = z.infer<typeof InviteInput>;
/** For that visit alone; it ends by itself the day after (CON-02, XPW-01, XPW-03). */
export const inviteCompanion = operation({
	name: "contact.invite-companion",
	input: InviteInput,
	who: "prepare-a-visit",
	about,
	standing: inIt,
	audience: "person",
	offline: false,
	writes: ["contact.companion-invited"],
	says: "Asks somebody along on one visit: they see the card of that visit with a code of their own, until the day after.",
});
export const EndCompanionInput = z.object({ case: CaseId, companion: ThingId });
export const endCompanion = operation({
	name: "contact.end-companion",
	input: EndCompanionInput,
	who: "prepare-a-visit",
	about,
	standing: inIt,
	audience: "person",
	offline: false,
	writes: ["contact.companion-ended"],
	says: "Somebody does not come along after all; what they could see is closed at once.",
});
export const declineAlong = operation({
	name: "contact.decline-along",
	input: EndCompanionInput,
	who: "go-along-on-a-visit",
	about,
	standing: ["participant"],
	audience: "person",
	offline: false,
	writes: ["contact.companion-ended"],
	says: "Whoever was asked along would rather not; no reason is asked.",
});
export const TellAlongInput = z.object({ case: CaseId, companion: ThingId, words: words(1000) });
export const tellAlong = operation({
	name: "contact.tell-along",
	input: TellAlongInput,
	who: "go-along-on-a-visit",
	about,
	standing: ["participant"],
	audience: "person",
	offline: true,
	writes: ["contact.told-along"],
	says: "A few words afterwards of who came along.",
});
