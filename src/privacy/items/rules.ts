/** Which single items are past their term, what stays of one, and who hears before. Pure: the day is passed in, the terms are data. */
import { type CaseId, isUuid, type MemberId, type ThingId } from "#src/kernel/ids.ts";
import type { AnyEntry, NewEntry } from "#src/kernel/journal.ts";
import { addDays, atTime, CalendarDay, dayOf, type Instant } from "#src/kernel/time.ts";
import { wholeWord } from "#src/kernel/whole-word.ts";
import { GONE } from "../pieces/rules.ts";
import { matterRules, type Proposal, type RetentionRule, type Starts, type Term } from "../retention/model.ts";
import { firstDay, isNote, isSpared, monthsLater, notNotes, termOn } from "../retention/rules.ts";
import { written } from "../rules.ts";
import codes from "./codes.json" with { type: "json" };
import type { ItemsDue, PastItem } from "./model.ts";

/**
 * Kinds that go item by item, with the codes in them that stay while the matter runs, because what follows leans on them. The plan, the cards, the person's own short words and what we wrote about
 * keeping itself are not here: they live on at the person's wish, and go with the matter.
 */
const fading: Readonly<Record<string, readonly string[]>> = codes;
/** Kinds that do not go item by item, `%` for whatever follows: the plan, the cards, short words and wishes of the person, and what tells that and why something of it went. */
export const livesOnKinds: readonly string[] = [
	"planning.%",
	"lasting.card-%",
	"lasting.support-%",
	"conference.plan-brought",
	"conference.plan-given",
	"conference.requirement-set",
	"privacy.summary-kept",
	"privacy.wish-kept",
	"privacy.kept-under",
	"privacy.own-line-begun",
	"privacy.faded",
	"privacy.piece-erased",
	"privacy.destr%",
	"privacy.item-kept",
	"privacy.items-announced",
	"privacy.items-told",
	"privacy.items-gone",
	"privacy.items-stay",
	"signalling.erased",
	"signalling.erasing-announced",
];
export const fadingKinds: readonly string[] = Object.keys(fading);
export const codesIn = (kind: string): readonly string[] | undefined => (Object.hasOwn(fading, kind) ? fading[kind] : undefined);
/** Notes, as the term of notes means them: what was said about the contact, and not that it was made. */
export const noteKinds: readonly string[] = fadingKinds.filter((kind) => isNote(kind) && !isSpared(kind, notNotes));

/** Somebody may keep an item a year longer, and again after that: looked at anew each time. */
export const KEPT_DAYS = 366;

/** Before which moment something must have been made for its term to be over: only terms that count from each item itself run while the matter does. */
export type Before = { readonly rule: RetentionRule; readonly months: number; readonly starts: Starts; readonly before: Instant };
export const beforesOn = (terms: readonly Term[], today: CalendarDay): readonly Before[] =>
	([...matterRules, "notes"] as const).flatMap((rule) => {
		const term = termOn(terms, rule, today);
		if (term?.starts !== "item") return [];
		return [{ rule, months: term.months, starts: term.starts, before: atTime(addDays(monthsLater(today, -term.months), 1), "00:00") }];
	});

/** Laid together by matter, the oldest first. */
export const itemsDue = (past: readonly PastItem[], befores: readonly Before[]): readonly ItemsDue[] => {
	const perMatter = Map.groupBy(past, (one) => one.case);
	return [...perMatter].flatMap(([matter, mine]) => {
		const items = mine.flatMap(({ entry, kind, rule, made }) => {
			const held = befores.find((one) => one.rule === rule);
			if (held === undefined) return [];
			const { before: madeBefore, months, starts } = held;
			return [{ entry, kind, rule, due: monthsLater(dayOf(made), months), madeBefore, months, starts }];
		});
		const [first] = items.toSorted((one, other) => (one.due < other.due ? -1 : 1));
		return first === undefined ? [] : [{ matter, responsible: mine[0]?.responsible ?? null, due: first.due, rule: first.rule, items }];
	});
};

const isMoment = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text);
const isMark = (text: string): boolean => isUuid(text) || isMoment(text) || CalendarDay.safeParse(text).success;
/** Marks made from a name or a line of a file, by which the same one is known again: they say who it is about. */
const marks: ReadonlySet<string> = new Set(["rowKey", "marks"]);
const left = (key: string, value: unknown, stays: readonly string[]): unknown => {
	if (marks.has(key)) return undefined;
	if (value === null) return null;
	if (typeof value === "string") return stays.includes(key) || isMark(value) ? value : GONE;
	if (typeof value === "number" || typeof value === "boolean") return stays.includes(key) ? value : undefined;
	if (Array.isArray(value)) return value.map((one) => left(key, one, stays)).filter((one) => one !== undefined && one !== GONE);
	if (typeof value !== "object") return undefined;
	return Object.fromEntries(
		Object.entries(value).flatMap(([inner, one]) => {
			const kept = left(inner, one, stays);
			return kept === undefined ? [] : [[inner, kept]];
		}),
	);
};
/** What stays of an item while its matter runs: that it was there, ids, days and codes; not one word of anybody. */
export const remainsOfItem = ({ kind, body }: Pick<AnyEntry, "kind" | "body">): unknown => left("", body, codesIn(kind) ?? []);

/** Kept off a page that the person may look at: who told us about something, and whom telling it would endanger (PRIV-11). */
const keptOff: ReadonlySet<string> = new Set(["source", "heldBack"]);
/** Signals are never the person's to read, also not when they go. */
export const isShownTo = (actor: "person" | "other", kind: string): boolean =>
	actor === "other" || !(kind.startsWith("signalling.") || kind === "contact.thought" || kind.startsWith("privacy.held-back"));
const said = (key: string, value: unknown, stays: readonly string[]): readonly string[] => {
	if (marks.has(key) || keptOff.has(key)) return [];
	if (typeof value === "string") return stays.includes(key) || isMark(value) || value === GONE ? [] : [value];
	if (Array.isArray(value)) return value.flatMap((one) => said(key, one, stays));
	return typeof value === "object" && value !== null ? Object.entries(value).flatMap(([inner, one]) => said(inner, one, stays)) : [];
};
/** What would go of an item: its words, without ids, days and codes. */
export const sentencesOfItem = ({ kind, body }: Pick<AnyEntry, "kind" | "body">): readonly string[] => said("", body, codesIn(kind) ?? []);

/** An entry without one passage, and another word in its place; nothing when the passage does not stand in its words, or this kind is not written anew. */
export const withoutPassage = ({ kind, body }: Pick<AnyEntry, "kind" | "body">, passage: string, instead: string): unknown => {
	const stays = codesIn(kind);
	if (stays === undefined) return undefined;
	const wanted = wholeWord(passage.trim());
	let found = false;
	const anew = (key: string, value: unknown): unknown => {
		if (typeof value === "string") {
			if (stays.includes(key) || isMark(value)) return value;
			return value.replace(wanted, () => {
				found = true;
				return instead;
			});
		}
		if (Array.isArray(value)) return value.map((one) => anew(key, one));
		return typeof value === "object" && value !== null
			? Object.fromEntries(Object.entries(value).map(([inner, one]) => [inner, anew(inner, one)]))
			: value;
	};
	const after = anew("", body);
	return found ? after : undefined;
};

/** Which matters of a proposal stay because their term is another one now than when it was proposed: longer, or counting from another moment. */
export const longerNow = (
	parts: readonly {
		readonly matter: string;
		readonly rule: string;
		readonly months?: number | null | undefined;
		readonly starts?: string | null | undefined;
	}[],
	terms: readonly Term[],
	proposedOn: CalendarDay,
	today: CalendarDay,
): readonly string[] => [
	...new Set(
		parts
			.filter(({ rule, months, starts }) => {
				const now = termOn(terms, rule as RetentionRule, today);
				if (rule === "asked" || now === undefined) return false;
				const then = termOn(terms, rule as RetentionRule, proposedOn);
				return now.months > (months ?? then?.months ?? now.months) || now.starts !== (starts ?? then?.starts ?? now.starts);
			})
			.map(({ matter }) => matter),
	),
];
/** The same of a proposal as it was made. */
export const longerIn = (
	{ matters, pieces, proposedAt }: Pick<Proposal, "matters" | "pieces" | "proposedAt">,
	terms: readonly Term[],
	today: CalendarDay,
): readonly string[] =>
	longerNow([...matters, ...pieces.flatMap(({ rule, ...piece }) => (rule === null ? [] : [{ ...piece, rule }]))], terms, dayOf(proposedAt), today);

/** Who is responsible and the person hear it a week before, in the matter itself. */
export const announce = (one: ItemsDue, by: { readonly destruction: CaseId; readonly today: CalendarDay; readonly thing: ThingId }): NewEntry =>
	written(one.matter, "privacy.items-announced", {
		destruction: by.destruction,
		lookAgain: addDays(by.today, 1),
		goesOn: firstDay(by.today),
		...(one.responsible === null ? {} : { thing: by.thing, holder: one.responsible }),
	});
/** Matters of which single items are in a proposal. */
export const runningIn = ({ pieces }: Pick<Proposal, "pieces">): readonly CaseId[] => [
	...new Set(pieces.filter(({ why }) => why === "term").map(({ matter }) => matter)),
];
export type Told = { readonly destruction: CaseId; readonly things: readonly ThingId[] };
export const tellStay = (matter: CaseId, told: Told): NewEntry => written(matter, "privacy.items-stay", told);
export const tellGone = (
	matter: CaseId,
	told: Told & { readonly gone: number; readonly stayed: number; readonly by: readonly MemberId[] },
): NewEntry => written(matter, "privacy.items-gone", told);
