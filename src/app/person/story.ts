/** From entries to the story the person reads: everything written about them, told plainly, nothing left out that is theirs to read. Pure. */
import { type AnyEntry, type CalendarDay, entriesOf, type EntryId, type Instant, isUuid } from "#src/kernel/index.ts";
import { type ContactEntry, type ContactState, foldContact, type PracticalHelp } from "#src/contact/index.ts";
import type { Beside } from "#src/privacy/index.ts";
import { type Sharing, sharingIn } from "./sharing-words.ts";

/** `plain`: somebody's words · `said`: the person's words · `code`: one of a few answers, told by the texts · `day`: a day. */
export type Told = { readonly key: string; readonly words: string; readonly how: "plain" | "said" | "code" | "day" };
export type Piece = {
	readonly entry: EntryId;
	readonly at: Instant;
	readonly kind: string;
	readonly by: { readonly person: boolean; readonly id: string | null };
	readonly told: readonly Told[];
	/** What it says about sharing: told in sentences instead. */
	readonly sharing?: Sharing;
	readonly besides: readonly Beside[];
};
export type HelpPiece = PracticalHelp & {
	/** The first help of a note that tells nothing more: here the person can write beside it. */
	readonly alone: boolean;
	readonly entry: EntryId;
	readonly at: Instant;
	readonly by: string | null;
	readonly besides: readonly Beside[];
};

/** One of a few answers; their words are in the texts. */
const codeKeys = new Set([
	"how",
	"outcome",
	"way",
	"kind",
	"owner",
	"by",
	"channel",
	"rather",
	"harmTo",
	"step",
	"ground",
	"danger",
	"act",
	"to",
	"domain",
	"part",
	"whose",
	"can",
	"form",
	"side",
	"near",
	"was",
	"is",
	"yes",
	"aim",
	"consent",
	"answer",
	"present",
	"item",
	"wants",
	"came",
	"because",
	"wroteBy",
	"mood",
	"mayWe",
	"felt",
	"asks",
	"happenedAt",
	"noGround",
	"state",
	"found",
	"influence",
	"after",
	"forms",
	"what",
	"erasedFor",
	"sheet",
	"sorted",
	"situation",
	"there",
]);
const saidKeys = new Set(["personSaid", "seesDifferently", "wantsInstead", "reaction", "thinks", "understood", "question", "expectation"]);
/** Kept off the page: who told us about something (PRIV-11), and ids that are words to nobody. */
const neverTold = new Set(["source", "heldBack", "wording", "purposeCode", "version", "seq", "yeses", "uninvited", "untrue"]);
const numbersTold = new Set(["km", "cost", "hours", "amount", "step"]);
const codeForm = /^[a-z][a-z0-9-]*$/;
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
const isMoment = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text);

const tell = (key: string, value: unknown, skip: ReadonlySet<string>): readonly Told[] => {
	if (value === null || value === undefined || neverTold.has(key) || skip.has(key)) return [];
	if (typeof value === "boolean") return key === "present" ? [{ key, words: String(value), how: "code" }] : [];
	if (typeof value === "number") return numbersTold.has(key) ? [{ key, words: String(value), how: key === "step" ? "code" : "plain" }] : [];
	if (typeof value === "string") {
		if (value.trim() === "" || isUuid(value) || isMoment(value)) return [];
		if (isDay(value)) return [{ key, words: value, how: "day" }];
		if (codeKeys.has(key) && codeForm.test(value)) return [{ key, words: value, how: "code" }];
		return [{ key, words: value, how: saidKeys.has(key) ? "said" : "plain" }];
	}
	if (Array.isArray(value)) return value.flatMap((one) => tell(key, one, skip));
	if (typeof value === "object")
		return Object.entries(value).flatMap(([inner, one]) =>
			tell((key === "owner" && inner === "kind") || (key === "tell" && inner === "name") ? key : inner, one, skip),
		);
	return [];
};

/** How somebody in the support system comes in and what place they have stands on its own page. */
const supportSkips = ["role", "way", "called", "form", "reachable"];
/** Of the plan, `text` names which text it is about; elsewhere it is what somebody wrote. */
const skippedIn = (kind: string): ReadonlySet<string> =>
	new Set(
		kind === "privacy.faded"
			? ["line", "parties", "going"]
			: kind === "privacy.wish-kept" || kind === "privacy.piece-erased"
				? ["what"]
				: kind.startsWith("lasting.support-")
					? supportSkips
					: kind.startsWith("planning.")
						? ["text"]
						: kind === "contact.noted"
							? ["practical"]
							: kind === "contact.offers-taken" || kind === "contact.companion-invited" || kind === "contact.companion-ended"
								? ["ties", "card", "by"]
								: kind === "privacy.told-and-asked"
									? ["told"]
									: kind === "privacy.receiver-not-reached"
										? ["why"]
										: [],
	);
/** Signals are never the person's to read: not their words, not who gave them (PRIV-11). Thoughts are their author's. What is beside stands beside. */
const isTold = ({ kind }: AnyEntry): boolean =>
	!kind.startsWith("signalling.") && kind !== "contact.thought" && kind !== "privacy.beside" && !kind.startsWith("privacy.held-back");

/** The one thing of a signal that is the person's to read: the name of who told us and said 'you may say it was me' (PRIV-11). */
const isName = ({ kind }: AnyEntry): boolean => kind === "signalling.named";

/** Which of these entries the person may read, also when a worker loads them for a print. */
export const readableBy = (person: string, entries: readonly AnyEntry[]): readonly AnyEntry[] =>
	entries
		.filter((entry) => isTold(entry) || entry.kind.startsWith("privacy.") || isName(entry))
		.filter(({ audience }) => audience.reach === "person" || (audience.named?.includes(person) ?? false));

/** What was arranged and done together: it stands first, the newest first (PRIN-17). What is beside a note stands here only when the note was nothing but this help. */
export const helpIn = (contact: ContactState, besides: ReadonlyMap<string, readonly Beside[]>, pieces: readonly Piece[]): readonly HelpPiece[] =>
	[...contact.notes].reverse().flatMap((note) => {
		const alone = !pieces.some((piece) => piece.entry === note.entry);
		return note.practical.map(
			(help, at): HelpPiece => ({
				...help,
				entry: note.entry,
				at: note.at,
				by: note.by,
				alone: alone && at === 0,
				besides: alone && at === 0 ? (besides.get(note.entry) ?? []) : [],
			}),
		);
	});

/** People who were taken out of the circle, at their own request or the person's: what was written about them is not told again (PRIV-13). */
const gone = (entries: readonly AnyEntry[]): ReadonlySet<unknown> =>
	new Set(entries.filter(({ kind }) => kind === "planning.tie-removed").map(({ body }) => (body as { readonly tie?: unknown }).tie));
const isAbout = ({ kind, body }: AnyEntry, ties: ReadonlySet<unknown>): boolean =>
	kind.startsWith("planning.tie-") && kind !== "planning.tie-removed" && ties.has((body as { readonly tie?: unknown }).tie);

/** Everything else, newest first (PRIN-13). A note of which only the help was written is told there. */
export const piecesIn = (entries: readonly AnyEntry[], person: string, besides: ReadonlyMap<string, readonly Beside[]>): readonly Piece[] => {
	const removed = gone(entries);
	return [...entries]
		.reverse()
		.filter((entry) => isTold(entry) && !isAbout(entry, removed))
		.map((entry): Piece => {
			const sharing = sharingIn(entry);
			return {
				...(sharing ? { sharing } : {}),
				entry: entry.id,
				at: entry.at,
				kind: entry.kind,
				by: { person: entry.by.kind === "person" && entry.by.id === person, id: entry.by.kind === "member" ? entry.by.id : null },
				told: tell("", entry.body, skippedIn(entry.kind)),
				besides: besides.get(entry.id) ?? [],
			};
		})
		.filter((piece) => piece.told.length > 0 || piece.kind !== "contact.noted")
		.sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
};

/** What changed in the plan on one day is one chapter: nothing is left out, and the notes are not lost between it. */
export type Chapter = { readonly piece: Piece; readonly plan?: undefined } | { readonly piece?: undefined; readonly plan: readonly Piece[] };
const isOfPlan = ({ kind }: Piece): boolean => kind.startsWith("planning.");
export const chaptersIn = (pieces: readonly Piece[], dayOf: (moment: Instant) => CalendarDay): readonly Chapter[] =>
	pieces.flatMap((piece, at): readonly Chapter[] => {
		if (!isOfPlan(piece)) return [{ piece }];
		const sameDay = (other: Piece): boolean => isOfPlan(other) && dayOf(other.at) === dayOf(piece.at);
		if (pieces.slice(0, at).some(sameDay)) return [];
		const plan = pieces.filter(sameDay);
		return plan.length === 1 ? [{ piece }] : [{ plan }];
	});

export type Month = { readonly first: CalendarDay; readonly chapters: readonly Chapter[] };
/** By the month they fall in, in the order they came: a long story is found its way in by months. */
export const monthsIn = (chapters: readonly Chapter[], dayOf: (moment: Instant) => CalendarDay): readonly Month[] => {
	const dayIn = ({ piece, plan }: Chapter): string => dayOf((piece ?? plan?.[0])?.at as Instant);
	return [...Map.groupBy(chapters, (chapter) => dayIn(chapter).slice(0, 7))].map(([month, own]) => ({
		first: `${month}-01` as CalendarDay,
		chapters: own,
	}));
};

/** The days on which there was contact: then the own worker's looking goes without saying. */
export const contactDaysIn = (contact: ContactState, dayOf: (moment: Instant) => CalendarDay): readonly CalendarDay[] => [
	...new Set([...contact.notes, ...contact.attempts, ...contact.wrapUps].map((one) => dayOf(one.at))),
];
export const contactIn = (entries: readonly AnyEntry[]): ContactState => foldContact(entriesOf<ContactEntry>(entries, "contact"));
