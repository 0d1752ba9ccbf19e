/** Parked, spoken in, written by hand, taken over: what comes after a visit. Pure. */
import {
	addDays,
	type CalendarDay,
	type CaseId,
	entriesOf,
	folding,
	type AnyEntry,
	type JournalEntry,
	type NewEntry,
	ok,
	type Result,
	refuse,
} from "#src/kernel/index.ts";
import type { ContactEntry, ContactState } from "../model.ts";
import type { AfterEntry, AfterState } from "./model.ts";
import type { KeepPaperInput, ParkInput, TakeOffersInput } from "./operations.ts";
import { type Offers, offersIn } from "./offers.ts";

/** Parked things are looked at again after three weeks, unless somebody chose a day. */
export const parkedDays = 21;
/** A recording is written out by tomorrow. */
export const writeOutDays = 1;

const nothing: AfterState = { parked: [], recordings: [], papers: [], taken: [] };
const kept = <Body>(entry: JournalEntry<string, Body>) => ({ ...entry.body, entry: entry.id, at: entry.at, by: entry.by.id });
const fold = folding<AfterState, ContactEntry>(nothing, {
	"contact.parked": (state, entry) => ({ ...state, parked: [...state.parked, kept(entry)] }),
	"contact.unparked": (state, { body }) => ({ ...state, parked: state.parked.filter((one) => one.parked !== body.parked) }),
	"contact.recorded": (state, entry) => ({ ...state, recordings: [...state.recordings, kept(entry)] }),
	"contact.written-out": (state, { body }) => ({ ...state, recordings: state.recordings.filter((one) => one.recording !== body.recording) }),
	"contact.paper-kept": (state, entry) => ({
		...state,
		papers: [...state.papers, { ...kept(entry), wroteBy: entry.body.wroteBy, words: entry.body.words }],
	}),
	"contact.offers-taken": (state, entry) => ({ ...state, taken: [...state.taken, kept(entry)] }),
});
/** What came after the visits, as far as these entries tell. */
export const afterIn = (entries: readonly AnyEntry[]): AfterState => fold(entriesOf<ContactEntry>(entries, "contact"));

/** Names that stand in the circle already: the plan is a later phase, and its entries are read as they lie. */
export const tiesNamed = (entries: readonly AnyEntry[]): readonly string[] =>
	entries.flatMap(({ kind, body }) =>
		kind === "planning.tie-named" && typeof body === "object" && body !== null && "name" in body && typeof body.name === "string" ? [body.name] : [],
	);
const stream = (of: CaseId) => ({ kind: "contact", id: of });
type Body<Kind extends AfterEntry["kind"]> = Extract<AfterEntry, { kind: Kind }>["body"];
export const afterEntry = <Kind extends AfterEntry["kind"]>(of: CaseId, reach: "author" | "person", kind: Kind, body: Body<Kind>): NewEntry => ({
	kind,
	stream: stream(of),
	case: of,
	audience: { reach },
	body,
});

/** A child or a life in danger is never put aside: that is talked about today (CON-27, SAFE-04). */
const danger =
	/(?<!\p{L})((?:kinder)?mishandel\w*|(?:kinder)?misbruik\w*|incest\w*|verwaarloos\w* kind\w*|kind\w* (?:wordt|worden|werd) (?:geslagen|mishandeld|verwaarloosd)|slaat (?:de|zijn|haar|het) kind\w*|suïcid\w*|suicid\w*|zelfmoord\w*|zelfdoding\w*|levensgevaar|(?:wil|wilde|gaat) (?:dood|zich van het leven)|er een eind aan maken|(?:vuur)?wapens?|mes op|gaslucht|wurg\w*|child abuse|suicid\w*|kill (?:himself|herself|themselves)|hits? (?:the|his|her|their) (?:child|children|kids)|life in danger|strangl\w*)(?!\p{L})/iu;
export const isDanger = (text: string): boolean => danger.test(text);
export const decidePark = (input: ParkInput, context: { readonly today: CalendarDay; readonly parked: string }): Result<readonly NewEntry[]> => {
	if (isDanger(input.words)) return refuse("contact.not-to-park", {}, "words");
	if (input.returnOn !== undefined && input.returnOn <= context.today) return refuse("contact.parked-until-when", {}, "returnOn");
	const body = { parked: context.parked, words: input.words, returnOn: input.returnOn ?? addDays(context.today, parkedDays) };
	return ok([afterEntry(input.case, "author", "contact.parked", body)]);
};
export const isParkedBy = (state: AfterState, parked: string, me: string | null): boolean =>
	state.parked.some((one) => one.parked === parked && one.by === me);

export const paperKept = (input: Omit<KeepPaperInput, "photo">, paper: string): NewEntry =>
	afterEntry(input.case, "person", "contact.paper-kept", { paper, wroteBy: input.wroteBy, words: input.words });

/** What a note of this writer offers, without what was written in its own fields or taken over before. */
export const offersOf = (
	contact: ContactState,
	after: AfterState,
	note: string,
	me: string | null,
	besides: { readonly called: readonly string[]; readonly ties: readonly string[] },
): Offers | undefined => {
	const found = contact.notes.find((one) => one.note === note && one.by === me);
	if (!found) return undefined;
	const text = [found.text, found.seenAndHeard, found.personSaid].filter(Boolean).join("\n");
	const gifts = [
		...contact.notes.flatMap((one) => [...one.strengths, ...one.interests]),
		...after.taken.flatMap((one) => [...one.strengths, ...one.interests]),
	];
	const names = [...contact.notes.flatMap((one) => one.names), ...after.taken.flatMap((one) => one.names), ...besides.ties];
	return offersIn(text, { called: besides.called, names, gifts });
};
/** Takes over what was offered and nothing else. A name becomes a tie with the person's spoken yes; without it, it stays a name that was dropped (PRIV-13). */
export const decideTaking = (offers: Offers | undefined, input: TakeOffersInput, newId: () => string): Result<readonly NewEntry[]> => {
	if (!offers) return refuse("contact.no-such-note");
	const names = offers.names.filter(({ name }) => input.names.includes(name));
	const strengths = offers.strengths.filter((one) => input.strengths.includes(one));
	const interests = offers.interests.filter((one) => input.interests.includes(one));
	if (names.length + strengths.length + interests.length === 0) return ok([]);
	return ok([
		afterEntry(input.case, "person", "contact.offers-taken", {
			note: input.note,
			names: names.map(({ name }) => name),
			ties: input.spoken ? names.map(({ name, kind, relation }) => ({ tie: newId(), name, kind, relation })) : [],
			witness: input.witness,
			strengths,
			interests,
		}),
	]);
};
