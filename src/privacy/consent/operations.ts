/** Asking for a yes on a letter, giving it, saying no, taking it back in one step (PRIV-05). */
import { z } from "zod";
import { day, line, sentFile, words } from "#src/kernel/fields.ts";
import { CaseId, OrganisationId, ThingId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";
import { forBoth, mailAddress } from "../both.ts";
import { howSaid } from "../said.ts";
import { yesWays } from "./model.ts";

const AskConsent = z
	.object({
		case: CaseId,
		organisation: OrganisationId.optional(),
		organisationName: line(120).optional(),
		toName: line(120).optional(),
		toMail: mailAddress.optional(),
		subject: words(1000),
		forWhat: words(500).optional(),
		until: day,
	})
	.superRefine((input, context) => {
		if (input.organisation === undefined && input.organisationName === undefined)
			context.addIssue({ code: "custom", path: ["organisation"], message: "missing" });
	});
export type AskConsent = z.infer<typeof AskConsent>;
export const askConsent = operation<AskConsent>({
	name: "privacy.ask-consent",
	input: AskConsent,
	who: "share-an-item",
	about: (input) => input.case,
	standing: ["responsible", "part"],
	audience: "person",
	offline: false,
	writes: ["privacy.consent-asked"],
	says: "Make a letter of consent: one receiver, one subject, until a day. Nothing is shared by it.",
});

const NoteConsent = z.object({ case: CaseId, letter: ThingId, yes: z.enum(yesWays), witness: line(200).optional(), photo: sentFile.optional() });
export type NoteConsent = z.infer<typeof NoteConsent>;
export const noteConsent = operation<NoteConsent>({
	name: "privacy.note-consent",
	input: NoteConsent,
	who: "share-an-item",
	about: (input) => input.case,
	standing: ["responsible", "part"],
	audience: "person",
	offline: false,
	writes: ["privacy.consent-given"],
	says: "The person said yes: signed (with a photo of it, if one likes) or out loud with somebody there.",
});
const GiveConsent = z.object({ case: CaseId, letter: ThingId });
export type GiveConsent = z.infer<typeof GiveConsent>;
export const giveConsent = operation<GiveConsent>({
	name: "privacy.give-consent-myself",
	input: GiveConsent,
	who: "read-own-page",
	about: (input) => input.case,
	standing: ["person"],
	audience: "person",
	offline: false,
	writes: ["privacy.consent-given"],
	says: "The person says yes to a letter of consent on their own page.",
});

const said = { how: z.enum(howSaid).optional(), witness: line(200).optional() };
const RefuseConsent = z.object({ case: CaseId, letter: ThingId, words: words(1000).optional(), ...said });
export type RefuseConsent = z.infer<typeof RefuseConsent>;
export const refuseConsent = forBoth({
	name: "refuse-consent",
	input: RefuseConsent,
	writes: ["privacy.consent-refused"],
	says: "The person says no to a letter of consent; nobody needs to say why.",
});
const WithdrawConsent = z.object({ case: CaseId, letter: ThingId, ...said });
export type WithdrawConsent = z.infer<typeof WithdrawConsent>;
export const withdrawConsent = forBoth({
	name: "withdraw-consent",
	input: WithdrawConsent,
	writes: ["privacy.consent-withdrawn", "privacy.sharing-stopped"],
	says: "The person takes a yes back, in one step; whatever rests on it stops, and its receiver hears that.",
});
