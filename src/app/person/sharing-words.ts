/** What a person reads about sharing: sentences to them, never a list of fields (PRIV-01, PRIV-02, PRIV-06, PRIN-13). Pure. */
import { type AnyEntry, type CalendarDay, dayOf, type Language } from "#src/kernel/index.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { inSentence } from "#src/platform/texts/in-sentence.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { type Disclosure, groundWords, type Item, type PrivacyEntry } from "#src/privacy/index.ts";
import type { PersonWords } from "../texts/person/index.ts";

/** What of a disclosure is the person's to read. Whom telling it would endanger is not. */
type Shared = Pick<Disclosure, "items" | "recipient" | "aim" | "forWhat" | "ground" | "consent" | "argument" | "until">;
export type Sharing =
	| { readonly what: "disclosed"; readonly shared: Shared }
	| { readonly what: "answered"; readonly answer: "yes" | "no"; readonly words?: string | undefined; readonly witness?: string | undefined }
	| { readonly what: "stopped"; readonly tellBy: CalendarDay; readonly witness?: string | undefined }
	| { readonly what: "receiver-told"; readonly how: string }
	| { readonly what: "asked"; readonly item: Item["kind"]; readonly who: string; readonly lookAgain: CalendarDay }
	| { readonly what: "talked"; readonly who: string; readonly on: CalendarDay; readonly about: string; readonly present: boolean };

/** What an entry says about sharing; nothing for any other. */
export const sharingIn = (entry: AnyEntry): Sharing | undefined => {
	const { kind, body } = entry as PrivacyEntry;
	switch (kind) {
		case "privacy.disclosed": {
			const { items, recipient, aim, forWhat, ground, consent, argument, until } = body;
			return { what: "disclosed", shared: { items, recipient, aim, forWhat, ground, consent, argument, until } };
		}
		case "privacy.told-and-asked":
			return { what: "answered", answer: body.answer, words: body.words, witness: body.witness };
		case "privacy.sharing-stopped":
			return { what: "stopped", tellBy: body.tellBy, witness: body.witness };
		case "privacy.receiver-told":
			return { what: "receiver-told", how: body.how };
		case "privacy.item-asked":
			return { what: "asked", item: body.item, who: body.organisationName, lookAgain: body.lookAgain };
		case "privacy.talked-about":
			return { what: "talked", who: body.with, on: body.on, about: body.about, present: body.present };
		default:
			return undefined;
	}
};

type Read = { readonly words: PersonWords; readonly language: Language; readonly today: CalendarDay };
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** Somebody's own words as a sentence: with a capital, and an end. */
const asSentence = (text: string): string => capital(text.trim()).replace(/([^.?!…’”])$/, "$1.");
const optional = (text: string | undefined): readonly string[] => (text === undefined || text.trim() === "" ? [] : [asSentence(text)]);

/** Who knows what, what for, on what ground, and what the person said to it. */
export const sharedSentences = (one: Shared, { words: { sharing }, language }: Read): readonly string[] => {
	const organisation = inSentence(one.recipient.organisationName);
	const who = one.recipient.name === undefined ? organisation : `${one.recipient.name} (${organisation})`;
	const [only, ...more] = one.items;
	// One thing with its words makes one sentence; of several, the words follow one by one.
	const alone = more.length === 0 && only?.words !== undefined ? `: ‘${only.words.trim().replace(/\.$/, "")}’` : "";
	const named = one.items.map(({ kind }) => sharing.items[kind] ?? kind);
	return [
		capital(fill(sharing.knows, { who, items: new Intl.ListFormat(language).format(named) + alone })),
		...(alone === "" ? one.items : []).flatMap(({ kind, words }) =>
			words === undefined ? [] : [fill(sharing.inWords, { Item: capital(sharing.items[kind] ?? kind), words: words.trim() })],
		),
		...optional(sharing.aims[one.aim]),
		...optional(one.forWhat),
		sharing.grounds[one.ground] ?? fill(sharing.otherGround, { ground: groundWords(one.ground, language) }),
		...optional(sharing.consents[one.consent]),
		...(one.argument === undefined ? [] : [fill(sharing.argument, { words: asSentence(one.argument) })]),
	];
};
/** What was said when it was told afterwards. */
export const toldSentences = ({ told }: Pick<Disclosure, "told">, { words: { sharing }, language, today }: Read): readonly string[] =>
	told === undefined
		? []
		: [fill(told.answer === "yes" ? sharing.toldYes : sharing.toldNo, { day: shortDay(dayOf(told.at), today, language) }), ...optional(told.words)];

/** What a talk was about, and whether they were there. */
export const talkSentences = (
	{ about, present }: { readonly about: string; readonly present: boolean },
	{ words: { sharing } }: Read,
): readonly string[] => [fill(sharing.about, { about: about.trim().replace(/[.\s]+$/, "") }), present ? sharing.there : sharing.notThere];
/** An entry about sharing, in sentences. */
export const sharingSentences = (sharing: Sharing, read: Read): readonly string[] => {
	const { language, today } = read;
	const words = read.words.sharing;
	const day = (one: CalendarDay): string => shortDay(one, today, language);
	const witness = (name: string | undefined): readonly string[] => (name === undefined ? [] : [capital(fill(words.witness, { name }))]);
	switch (sharing.what) {
		case "disclosed":
			return [...sharedSentences(sharing.shared, read), fill(words.until, { day: day(sharing.shared.until) })];
		case "answered":
			return [sharing.answer === "yes" ? words.answeredYes : words.answeredNo, ...optional(sharing.words), ...witness(sharing.witness)];
		case "stopped":
			return [fill(words.stopped, { day: day(sharing.tellBy) }), ...witness(sharing.witness)];
		case "receiver-told":
			return [words.receiverTold, ...optional(sharing.how)];
		case "asked":
			return [capital(fill(words.asked, { who: sharing.who, items: words.items[sharing.item] ?? sharing.item, day: day(sharing.lookAgain) }))];
		case "talked":
			return [fill(words.talked, { day: day(sharing.on), who: inSentence(sharing.who) }), ...talkSentences(sharing, read)];
	}
};
