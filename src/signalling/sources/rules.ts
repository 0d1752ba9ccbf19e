/** Advice without anybody's name, and when a contact is thinning. Pure. */
import type { CaseId, MemberId, TeamId, ThingId } from "#src/kernel/ids.ts";
import type { AnyEntry, NewEntry } from "#src/kernel/journal.ts";
import { ok, type Result, refuse } from "#src/kernel/result.ts";
import { addDays, type CalendarDay, dayOf, daysBetween } from "#src/kernel/time.ts";
import type { Advised, ContactFacts, Thinning } from "./model.ts";
import type { Advise, NoteThinning } from "./operations.ts";

const startsOf = (text: string): ReadonlySet<number> => {
	const starts = new Set<number>();
	for (const one of text.matchAll(/(?:^|[.!?:;]["’”')]*\s+|\n\s*|["“‘]\s*)(?:['’]s\s+)?(\p{Lu})/gu)) starts.add(one.index + one[0].length - 1);
	return starts;
};
/** Capitals that are no family: days and feasts in English, and what everybody writes so. */
const noNames = new Set(
	"ik i er de het een monday tuesday wednesday thursday friday saturday sunday kerst pasen pinksteren god mkz bse gps ggz gp".split(" "),
);
const DOOR = /\b[\p{L}'’-]{2,}(?:straat|laan|weg|dijk|plein|pad|steeg|hof|kade|gracht|singel|dreef|road|street|lane)\.?\s+\d+\s*[a-z]?\b/giu;
const NAME = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}'’-]+(?:(?:\s+(?:van|de|der|den|het|ten|ter)){1,3}\s+\p{Lu}[\p{L}\p{M}'’-]+)*/gu;
const NUMBER = /\+?\d[\d\s()-]{7,}\d/gu;
/** What looks like a name, an address or a number. It may be wrong: so it is asked, never decided. */
export const looksLikeSomebody = (text: string): readonly string[] => {
	const found: string[] = [...text.matchAll(DOOR)].map((one) => one[0].trim());
	found.push(...[...text.matchAll(NUMBER)].map((one) => one[0]));
	const starts = startsOf(text);
	for (const one of text.matchAll(NAME)) {
		// The capital with which a sentence begins says nothing; what comes behind it may: 'Bij de Vries thuis'.
		const name = starts.has(one.index) ? one[0].replace(/^\S+(?:\s+\p{Ll}+)*\s*/u, "") : one[0];
		if (name !== "" && !noNames.has(name.toLowerCase()) && !found.some((door) => door.includes(name))) found.push(name);
	}
	return [...new Set(found)];
};

/** Kept without any name; what looks like one is asked about first, gently, and once (NBH-08). */
export const decideAdvise = (
	command: Advise,
	ids: { readonly advice: ThingId; readonly case: CaseId; readonly team: TeamId | undefined },
): Result<readonly NewEntry[]> => {
	if (ids.team === undefined) return refuse("signalling.nobody-here-yet");
	for (const field of ["words", "said"] as const) {
		const found = looksLikeSomebody(command[field] ?? "");
		if (found.length > 0 && !command.nobody)
			return refuse("signalling.looks-like-somebody", { found: found.map((one) => `‘${one}’`).join(", ") }, field);
	}
	const body: Advised = {
		advice: ids.advice,
		from: command.from,
		words: command.words,
		team: ids.team,
		...(command.said ? { said: command.said } : {}),
	};
	return ok([{ kind: "signalling.advised", stream: { kind: "advice", id: ids.advice }, case: ids.case, audience: { reach: "team" }, body }]);
};

/** So many days back a contact is looked at. */
export const LOOK_BACK_DAYS = 60;
const SILENT_DAYS = 21;
/** A question of today is no silence of ours yet. */
const UNANSWERED_DAYS = 3;
const LOOK_AGAIN_DAYS = 14;
type Planned = { readonly visit: string; readonly day: CalendarDay };
/** What the entries of a contact say about our side of it. Kinds of later phases are read as facts: who moved, who did not come, who waits. */
export const factsOf = (lastContactAt: ContactFacts["lastContactAt"], entries: readonly AnyEntry[], today: CalendarDay): ContactFacts => {
	const since = addDays(today, -LOOK_BACK_DAYS);
	const recent = entries.filter((entry) => dayOf(entry.at) >= since);
	const bodies = <Body>(kind: string): readonly Body[] => recent.filter((entry) => entry.kind === kind).map((entry) => entry.body as Body);
	const ours = new Set(
		entries
			.filter((entry) => entry.kind === "contact.promised" && (entry.body as { by?: string }).by !== "person")
			.map((entry) => (entry.body as { promise: string }).promise),
	);
	const dropped = recent.filter((entry) => entry.kind === "contact.visit-dropped" && entry.by.kind === "member");
	const gone = new Set([
		...bodies<{ visit?: string }>("contact.visit-dropped").map((one) => one.visit),
		...bodies<{ visit?: string }>("contact.attempted").map((one) => one.visit),
		...bodies<{ visit?: string }>("contact.noted").map((one) => one.visit),
	]);
	const heardAfter = (planned: Planned): boolean =>
		gone.has(planned.visit) || recent.some((entry) => ["contact.noted", "contact.attempted"].includes(entry.kind) && dayOf(entry.at) >= planned.day);
	const answered = new Set(bodies<{ asked: string }>("contact.answered-call").map((one) => one.asked));
	return {
		lastContactAt,
		movedByUs:
			dropped.length +
			bodies<{ promise: string; how: string }>("contact.promise-ended").filter((one) => one.how !== "kept" && ours.has(one.promise)).length,
		leftOpen: bodies<Planned>("contact.visit-planned").filter((one) => one.day < today && !heardAfter(one)).length,
		notMet: bodies<{ outcome: string }>("contact.attempted").filter((one) =>
			["nobody-home", "not-convenient", "not-wanted-now"].includes(one.outcome),
		).length,
		unanswered: recent.filter(
			(entry) =>
				entry.kind === "contact.asked-for" &&
				dayOf(entry.at) <= addDays(today, -UNANSWERED_DAYS) &&
				!answered.has((entry.body as { asked: string }).asked),
		).length,
	};
};
/** Days without contact; a contact that never was is not thinning. */
export const silentDays = (facts: ContactFacts, today: CalendarDay): number =>
	facts.lastContactAt === null ? 0 : Math.max(0, daysBetween(dayOf(facts.lastContactAt), today));
/** Whether to ask ourselves something about it. Nothing is counted against the person (SIG-10, ANTI-27). */
export const isThinning = (facts: ContactFacts, today: CalendarDay): boolean =>
	facts.lastContactAt !== null &&
	(silentDays(facts, today) >= SILENT_DAYS || facts.movedByUs >= 2 || facts.leftOpen >= 1 || facts.notMet >= 2 || facts.unanswered >= 1);

/** What we change, and the day we look whether it helped. */
export const decideThinning = (
	command: NoteThinning,
	ids: { readonly thinning: ThingId; readonly me: MemberId; readonly today: CalendarDay },
): Result<readonly NewEntry[]> => {
	const body: Thinning = { thinning: ids.thinning, change: command.change, holder: ids.me, lookAgainOn: addDays(ids.today, LOOK_AGAIN_DAYS) };
	return ok([
		{ kind: "signalling.thinning", stream: { kind: "thinning", id: command.case }, case: command.case, audience: { reach: "person" }, body },
	]);
};
