/** When something goes, and what of it. Pure: the day is passed in, the terms are data. */
import type { CaseId, MemberId } from "#src/kernel/ids.ts";
import type { NewEntry } from "#src/kernel/journal.ts";
import { ok, type Result, refuse } from "#src/kernel/result.ts";
import { addDays, atTime, type CalendarDay, dayOf, type Instant } from "#src/kernel/time.ts";
import type { Piece, TermPiece } from "../pieces/model.ts";
import type { Due, FallsShort, Held, Proposal, RetentionEntry, RetentionRule, Starts, Term, WhyGoing } from "./model.ts";

/** Between a proposal and what comes of it lies at least a week, so that somebody can see it and say no. */
export const SEEN_DAYS = 7;
export const firstDay = (today: CalendarDay): CalendarDay => addDays(today, SEEN_DAYS);
export const MOST_AT_ONCE = 500;

/** The same day of the month so many months later (or earlier, when negative); the last day of a month that is too short. */
export const monthsLater = (day: CalendarDay, months: number): CalendarDay => {
	const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
	const count = year * 12 + (month - 1) + months;
	const [toYear, toMonth] = [Math.floor(count / 12), ((count % 12) + 12) % 12];
	const last = new Date(Date.UTC(toYear, toMonth + 1, 0, 12)).getUTCDate();
	return `${String(toYear).padStart(4, "0")}-${String(toMonth + 1).padStart(2, "0")}-${String(Math.min(date, last)).padStart(2, "0")}` as CalendarDay;
};
/** The term that holds on a day: the latest that has begun; an own one goes before one of the same day that the program brought. */
export const termOn = (terms: readonly Term[], rule: RetentionRule, day: CalendarDay): Term | undefined =>
	terms
		.filter((one) => one.rule === rule && one.from <= day)
		.sort((one, other) => (one.from === other.from ? Number(other.own) - Number(one.own) : one.from < other.from ? 1 : -1))[0];

/** Of a matter these always stay while anything of it stays: the person's summary and wishes, and what says that the rest went. */
const ours = ["privacy.summary-kept", "privacy.wish-kept", "privacy.kept-under", "privacy.faded"] as const;
/** What makes the contact a contact, and the person's own question: they go with the rest, not with the notes. */
export const notNotes = ["contact.made", "contact.person-known", "contact.question-first"] as const;
const SHELF = "lasting.card-%";
const PLAN = "planning.%";
/** Whether a kind of entry is one of these; `%` stands for whatever follows. */
export const isSpared = (kind: string, spared: readonly string[]): boolean =>
	spared.some((pattern) => (pattern.endsWith("%") ? kind.startsWith(pattern.slice(0, -1)) : kind === pattern));
/** What lives on at the person's wish, beside what always stays (PRIV-15). */
export const livesOn = ({ card, plan }: Pick<Held, "card" | "plan">): readonly string[] => [
	...ours,
	...(card ? [SHELF] : []),
	...(plan ? [PLAN] : []),
];

type Kinds = readonly (readonly [kind: string, count: number, first: Instant, last: Instant])[];
const kindsOf = (held: Held, spared: readonly string[]): Kinds =>
	Object.entries(held.kinds)
		.filter(([kind]) => !isSpared(kind, spared))
		.map(([kind, [count, first, last]]) => [kind, count, first, last] as const);
const countOf = (kinds: Kinds): number => kinds.reduce((sum, [, count]) => sum + count, 0);
const latest = (kinds: Kinds): Instant | undefined =>
	kinds
		.map(([, , , last]) => last)
		.sort()
		.at(-1);
export const isNote = (kind: string): boolean => kind.startsWith("contact.");

/** When the notes of a matter fade and when all of it goes, as far as that can be said now. */
export type Ahead = { readonly notesOn?: CalendarDay; readonly allOn?: CalendarDay };
export const aheadOf = (held: Held, terms: readonly Term[], today: CalendarDay): Ahead => {
	const rest = kindsOf(held, livesOn(held));
	if (rest.length === 0 && (held.card || held.plan)) return {};
	// Where nothing is left but our own notes of keeping, it is the letting go that counts: writing down a wish begins no term anew.
	const last = latest(rest) ?? held.letGoAt ?? latest(kindsOf(held, []));
	if (last === undefined || last === null) return {};
	const ended = dayOf(held.letGoAt ?? last);
	const from: Readonly<Record<Starts, CalendarDay>> = { item: dayOf(last), "last-change": dayOf(last), "let-go": ended };
	const whole = termOn(terms, held.rule, today);
	const notes = termOn(terms, "notes", today);
	const noted = kindsOf(held, [...livesOn(held), ...notNotes]).some(([kind]) => isNote(kind));
	return {
		...(notes && noted ? { notesOn: monthsLater(notes.starts === "let-go" ? ended : dayOf(last), notes.months) } : {}),
		...(whole ? { allOn: monthsLater(from[whole.starts], whole.months) } : {}),
	};
};
/** All of it, or all but what lives on at the person's wish. */
const wholeOf = (held: Held, rule: WhyGoing, due: CalendarDay, madeBefore: Instant): Due => {
	const lives = held.card || held.plan;
	const spared = lives ? livesOn(held) : [];
	return { matter: held.case, what: lives ? "rest" : "all", rule, due, spared, madeBefore, entries: countOf(kindsOf(held, spared)) };
};
/** What goes because the person asked for it, before any term is over; nothing while somebody has something to do in it, or it is to be left as it is (PRIN-13). */
export const askedOf = (held: Held, today: CalendarDay): Due | undefined =>
	held.open || held.restricted ? undefined : wholeOf(held, "asked", today, atTime(addDays(today, 1), "00:00"));
/** What of a matter is past its term today; nothing while somebody still has something to do in it, or the person asked to leave it as it is. */
export const dueOf = (held: Held, terms: readonly Term[], today: CalendarDay): Due | undefined => {
	if (held.open || held.restricted) return undefined;
	const { notesOn, allOn } = aheadOf(held, terms, today);
	const spared = livesOn(held);
	const tomorrow = atTime(addDays(today, 1), "00:00");
	const whole = termOn(terms, held.rule, today);
	if (allOn !== undefined && allOn <= today) return wholeOf(held, held.rule, allOn, tomorrow);
	if (notesOn !== undefined && notesOn <= today) {
		const kept = [...spared, ...notNotes];
		const going = kindsOf(held, kept).filter(([kind]) => isNote(kind));
		return { matter: held.case, what: "notes", rule: "notes", due: notesOn, spared: kept, madeBefore: tomorrow, entries: countOf(going) };
	}
	if (whole?.starts === "item") {
		// Each item by itself, while later ones stay.
		const before = monthsLater(today, -whole.months);
		const old = kindsOf(held, spared).filter(([, , first]) => dayOf(first) <= before);
		if (old.length > 0)
			return {
				matter: held.case,
				what: "rest",
				rule: held.rule,
				due: old
					.map(([, , first]) => monthsLater(dayOf(first), whole.months))
					.sort()
					.at(0) as CalendarDay,
				spared,
				madeBefore: atTime(addDays(before, 1), "00:00"),
				entries: countOf(old),
			};
	}
	return undefined;
};

const inOwnMatter = (id: CaseId, entry: Pick<RetentionEntry, "kind" | "body">, named: readonly string[] = []): NewEntry => ({
	...entry,
	// A matter of its own: when the words of the others are gone, this is still to be read.
	stream: { kind: "destruction", id },
	case: id,
	audience: { reach: "named", named },
});
/** Proposes what is due: of matters that are over, and single items of those that still run. Nobody but the two who decide reads it, and there are no words in it. */
export const decidePropose = (
	due: readonly Due[],
	wanted: readonly string[],
	by: { readonly id: CaseId; readonly me: MemberId; readonly today: CalendarDay },
	items: readonly TermPiece[] = [],
): Result<readonly NewEntry[]> => {
	const matters = due.filter(({ matter }) => wanted.includes(matter));
	const pieces = items.filter(({ matter }) => wanted.includes(matter));
	const found = new Set([...matters, ...pieces].map(({ matter }) => matter));
	if (found.size === 0 || found.size < new Set(wanted).size) return refuse("privacy.not-due");
	const body = { destruction: by.id, by: by.me, notBefore: firstDay(by.today), matters, ...(pieces.length === 0 ? {} : { pieces }) };
	return ok([inOwnMatter(by.id, { kind: "privacy.destruction-proposed", body }, [by.me])]);
};
/** Proposes that pieces go while the rest stays: the same two people and the same week. */
export const proposePieces = (pieces: readonly Piece[], by: { readonly id: CaseId; readonly me: MemberId; readonly today: CalendarDay }): NewEntry =>
	inOwnMatter(
		by.id,
		{ kind: "privacy.destruction-proposed", body: { destruction: by.id, by: by.me, notBefore: firstDay(by.today), matters: [], pieces } },
		[by.me],
	);
const waiting = (proposal: Proposal | undefined): Result<Proposal> => {
	if (!proposal) return refuse("privacy.no-such-proposal");
	if (proposal.withdrawnAt !== null) return refuse("privacy.withdrawn-already");
	return proposal.doneAt === null ? ok(proposal) : refuse("privacy.destroyed-already");
};
const fallsShortCodes: Readonly<Record<FallsShort, string>> = {
	new: "privacy.approver-is-new",
	"same-hand": "privacy.same-hand",
	"no-history": "privacy.never-at-work",
};
/** Two different people: who proposed may not approve, nor who could only do so since, nor who one of them let in just now. */
export const decideApprove = (proposal: Proposal | undefined, me: MemberId, short?: FallsShort): Result<readonly NewEntry[]> => {
	const found = waiting(proposal);
	if (found.kind !== "ok") return found;
	if (found.value.approvedBy !== null) return refuse("privacy.approved-already");
	if (found.value.proposedBy === me) return refuse("privacy.somebody-else-approves");
	if (short !== undefined) return refuse(fallsShortCodes[short]);
	return ok([inOwnMatter(found.value.id, { kind: "privacy.destruction-approved", body: { destruction: found.value.id, by: me } }, [me])]);
};
/** Anybody who decides about it may still say no, until it is done. */
export const decideWithdraw = (proposal: Proposal | undefined, me: string, tookBack = false): Result<readonly NewEntry[]> => {
	const found = waiting(proposal);
	if (found.kind !== "ok") return found;
	const body = { destruction: found.value.id, by: me, ...(tookBack ? { tookBack } : {}) };
	return ok([inOwnMatter(found.value.id, { kind: "privacy.destruction-withdrawn", body }, [me])]);
};
export const noteDestroyed = (body: Extract<RetentionEntry, { kind: "privacy.destroyed" }>["body"]): NewEntry =>
	inOwnMatter(body.destruction, { kind: "privacy.destroyed", body });
