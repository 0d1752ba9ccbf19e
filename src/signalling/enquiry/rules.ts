/** What holds for a round: nobody is asked for nothing, and nobody waits for nothing. Pure. */
import type { CaseId } from "#src/kernel/ids.ts";
import { type AnyEntry, entriesOf, folding, type NewEntry } from "#src/kernel/journal.ts";
import { ok, type Result, refuse } from "#src/kernel/result.ts";
import { addDays, type CalendarDay } from "#src/kernel/time.ts";
import { sameDoor } from "#src/people/index.ts";
import type { AnswerItem, RaiseItem } from "./operations.ts";
import type { Enquiry, EnquiryEntry, Item, Street, Visitor } from "./model.ts";

/** When nothing was said about it, a resident hears something within two weeks (SIG-26). */
export const ANSWER_ITEM_DAYS = 14;
/** How far around a day another visitor counts as 'at the same time' (SIG-25). */
export const VISITOR_DAYS = 60;

const fold = folding<readonly Item[], EnquiryEntry>([], {
	"signalling.item-raised": (items, { body, at }) => [...items, { ...body, at, answered: null, matter: null }],
	"signalling.item-answered": (items, { body, at }) =>
		items.map((one) => (one.item === body.item ? { ...one, answered: { whatWeDo: body.whatWeDo, at } } : one)),
	"signalling.item-to-signal": (items, { body }) => items.map((one) => (one.item === body.item ? { ...one, matter: body.matter } : one)),
});
/** What residents raised, as far as the reader's entries reach. */
export const foldItems = (entries: readonly AnyEntry[]): readonly Item[] => fold(entriesOf<EnquiryEntry>(entries, "signalling"));

const entryOf = (enquiry: CaseId, kind: string, body: unknown, named: readonly string[] = []): NewEntry => ({
	kind,
	stream: { kind: "enquiry", id: enquiry },
	case: enquiry,
	audience: named.length === 0 ? { reach: "team" } : { reach: "team", named },
	body,
});

export type RaiseContext = { readonly item: string; readonly me: string; readonly today: CalendarDay };
/** An item always has somebody who sees to it and a day; who went along the door can read what they wrote down (SIG-26). */
export const decideRaise = (enquiry: Enquiry, given: RaiseItem, { item, me, today }: RaiseContext): Result<readonly NewEntry[]> => {
	if (enquiry.endedAt !== null) return refuse("signalling.round-ended");
	if (given.answerBy !== undefined && given.answerBy < today) return refuse("signalling.day-gone-by", {}, "answerBy");
	const { words, where, name, reachable, yes } = given;
	return ok([
		entryOf(
			enquiry.id,
			"signalling.item-raised",
			{
				item,
				team: enquiry.team,
				words,
				yes,
				...(where ? { where } : {}),
				...(name ? { name } : {}),
				...(reachable ? { reachable } : {}),
				holder: given.owner ?? enquiry.holder,
				answerBy: given.answerBy ?? addDays(today, ANSWER_ITEM_DAYS),
			},
			[me],
		),
	]);
};
export const decideAnswerItem = (enquiry: Enquiry, item: Item | undefined, given: AnswerItem): Result<readonly NewEntry[]> => {
	if (!item) return refuse("kernel.nothing-here");
	if (item.answered) return refuse("signalling.item-heard-already");
	return ok([entryOf(enquiry.id, "signalling.item-answered", { item: item.item, whatWeDo: given.whatWeDo })]);
};
/** Only with the resident's own yes, given then or now. */
export const maySignal = (item: Item | undefined, yes: boolean): Result<Item> => {
	if (!item) return refuse("kernel.nothing-here");
	if (item.matter !== null) return refuse("signalling.item-is-signal");
	return item.yes || yes ? ok(item) : refuse("signalling.ask-resident-first", {}, "yes");
};
export const becameSignal = (enquiry: Enquiry, item: Item, matter: string): NewEntry =>
	entryOf(enquiry.id, "signalling.item-to-signal", { item: item.item, matter });

const streetOf = (street: string): string => sameDoor({ street }).split("/")[0] ?? "";
/** A door is in one of the streets of the round, or nobody asked for us there (SIG-38). */
export const isInRound = (streets: readonly Street[], street: string): boolean =>
	streets.some((one) => streetOf(one.street).includes(streetOf(street)));
/** Somebody else comes or came there too: said once, with the organisation and the day; who has spoken with them may go on (SIG-25). */
export const decideDoor = (others: readonly Visitor[], anyway: boolean): Result<true> => {
	const [first] = others;
	return first === undefined || anyway
		? ok(true)
		: refuse("signalling.others-come-too", { organisation: first.organisation, day: first.day }, "where");
};
/** A round ends when everybody has heard something, and not before (SIG-26). */
export const decideEnd = (enquiry: Enquiry, open: number): Result<true> =>
	enquiry.endedAt !== null ? refuse("signalling.round-ended") : open > 0 ? refuse("signalling.items-wait", { count: open }) : ok(true);
