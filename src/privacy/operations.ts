/** What can be done about sharing and being open. What a person does, a worker can write down for them: nobody needs a device (PRIN-14). */
import { z } from "zod";
import { day, line, many, tick, words } from "#src/kernel/fields.ts";
import { CaseId, EntryId, MemberId, OrganisationId, ThingId } from "#src/kernel/ids.ts";
import { operation } from "#src/kernel/operation.ts";
import { forBoth, mailAddress } from "./both.ts";
import { askedAims, askedItems, consents, howSaid } from "./model.ts";

const about = (input: { readonly case: CaseId }): CaseId => input.case;
const works = ["responsible", "part"] as const;
/** How it was said and who was there; for the person's own device neither is asked. */
const said = { how: z.enum(howSaid).optional(), witness: line(200).optional() };

const OpenWithReason = z.object({ case: CaseId, reason: words(1000) });
export type OpenWithReason = z.infer<typeof OpenWithReason>;
export const openWithReason = operation<OpenWithReason>({
	name: "privacy.open-with-a-reason",
	input: OpenWithReason,
	who: "open-with-a-reason",
	about,
	standing: ["team"],
	audience: "person",
	offline: false,
	writes: ["privacy.opened-with-reason"],
	says: "Open a matter of one's own team for today, with a reason the person reads too.",
});

const Disclose = z
	.object({
		case: CaseId,
		items: many(z.enum(askedItems), 10).refine((chosen) => chosen.length > 0, "missing"),
		agreement: words(500).optional(),
		next: line(300).optional(),
		reach: line(300).optional(),
		helps: words(500).optional(),
		other: words(1000).optional(),
		organisation: OrganisationId.optional(),
		organisationName: line(120).optional(),
		toName: line(120).optional(),
		toMail: mailAddress.optional(),
		letter: ThingId.optional(),
		aim: z.enum(askedAims),
		forWhat: words(500).optional(),
		ground: line(60),
		consent: z.enum(consents),
		argument: words(2000).optional(),
		until: day,
		heldBack: words(1000).optional(),
	})
	.superRefine((input, context) => {
		if (input.organisation === undefined && input.organisationName === undefined)
			context.addIssue({ code: "custom", path: ["organisation"], message: "missing" });
		const worded = {
			"payment-agreement": "agreement",
			"next-contact": "next",
			"how-to-reach": "reach",
			"what-helps": "helps",
			other: "other",
		} as const;
		for (const [kind, field] of Object.entries(worded) as [keyof typeof worded, (typeof worded)[keyof typeof worded]][])
			if (input.items.includes(kind) && input[field] === undefined) context.addIssue({ code: "custom", path: [field], message: "missing" });
	});
export type Disclose = z.infer<typeof Disclose>;
export const disclose = operation<Disclose>({
	name: "privacy.disclose",
	input: Disclose,
	who: "share-an-item",
	about,
	standing: works,
	audience: "mixed",
	offline: false,
	writes: ["privacy.disclosed", "privacy.item-handed", "privacy.held-back"],
	says: "Share single items with one recipient, for one aim, on a ground, until a day. There is no way to share everything.",
});

const TellAndAsk = z.object({ case: CaseId, disclosure: ThingId, answer: z.enum(["yes", "no"]), words: words(2000).optional(), ...said });
export type TellAndAsk = z.infer<typeof TellAndAsk>;
export const tellAndAsk = operation<TellAndAsk>({
	name: "privacy.tell-and-ask",
	input: TellAndAsk,
	who: "share-an-item",
	about,
	standing: works,
	audience: "person",
	offline: false,
	writes: ["privacy.told-and-asked", "privacy.sharing-stopped"],
	says: "Tell the person what was shared and ask whether they agree; a no stops it.",
});

const StopSharing = z.object({ case: CaseId, disclosure: ThingId, ...said });
export type StopSharing = z.infer<typeof StopSharing>;
export const stopSharing = forBoth({
	name: "stop-sharing",
	input: StopSharing,
	writes: ["privacy.sharing-stopped"],
	says: "Stop what is shared, in one step.",
});

const TellReceiver = z.object({ case: CaseId, disclosure: ThingId, how: line(300) });
export type TellReceiver = z.infer<typeof TellReceiver>;
export const tellReceiver = operation<TellReceiver>({
	name: "privacy.tell-receiver",
	input: TellReceiver,
	who: "share-an-item",
	about,
	standing: works,
	audience: "person",
	offline: false,
	writes: ["privacy.receiver-told"],
	says: "The receiver was told that sharing stopped.",
});

const AskItem = z.object({ disclosure: ThingId, item: z.enum(askedItems) });
export type AskItem = z.infer<typeof AskItem>;
export const askItem = operation<AskItem>({
	name: "privacy.ask-for-an-item",
	input: AskItem,
	who: "read-agreed-items",
	audience: "person",
	offline: false,
	writes: ["privacy.item-asked"],
	says: "A partner asks for one more item; the cause is refused.",
});

const AnswerItem = z.object({ case: CaseId, asked: ThingId, how: words(1000) });
export type AnswerItem = z.infer<typeof AnswerItem>;
export const answerItem = operation<AnswerItem>({
	name: "privacy.answer-a-partner",
	input: AnswerItem,
	who: "share-an-item",
	about,
	standing: works,
	audience: "person",
	offline: false,
	writes: ["privacy.item-answered"],
	says: "A partner who asked for an item heard back: shared after all, or not.",
});

const WriteBeside = z
	.object({ case: CaseId, entry: EntryId, text: words(5000).optional(), untrue: tick, ...said })
	.refine((input) => input.text !== undefined || input.untrue, { path: ["text"], message: "missing" });
export type WriteBeside = z.infer<typeof WriteBeside>;
export const writeBeside = forBoth({
	name: "write-beside",
	input: WriteBeside,
	writes: ["privacy.beside"],
	says: "Own words beside an entry, or that it is not true.",
});

const AskWhy = z.object({ case: CaseId, member: MemberId, day, words: words(1000).optional(), ...said });
export type AskWhy = z.infer<typeof AskWhy>;
export const askWhy = forBoth({
	name: "ask-why",
	input: AskWhy,
	writes: ["privacy.asked-why"],
	says: "Ask somebody why they looked; an answer is owed.",
});

const AnswerWhy = z.object({ case: CaseId, question: ThingId, words: words(2000) });
export type AnswerWhy = z.infer<typeof AnswerWhy>;
export const answerWhy = operation<AnswerWhy>({
	name: "privacy.answer-why",
	input: AnswerWhy,
	who: "write-about-contact",
	about,
	standing: ["team", "responsible", "part"],
	audience: "person",
	offline: false,
	writes: ["privacy.why-answered"],
	says: "Answer the person why one looked.",
});

const LogTalk = z.object({ case: CaseId, with: line(200), on: day, about: words(1000), present: z.enum(["yes", "no"]) });
export type LogTalk = z.infer<typeof LogTalk>;
export const logTalk = operation<LogTalk>({
	name: "privacy.log-talk",
	input: LogTalk,
	who: "write-about-contact",
	about,
	standing: works,
	audience: "person",
	offline: false,
	writes: ["privacy.talked-about"],
	says: "A talk about the person: when, with whom, on what, and whether they were there.",
});

export { endOwnWay, type GivePage, givePage, withdrawPage } from "./entering/operations.ts";
