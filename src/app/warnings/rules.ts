/** Signs among peers: there is no natural limit, so colleagues keep each other sharp. They warn and never block; nothing is added up about anybody (LEG-16). Pure. */
import { type AnyEntry, type CalendarDay, entriesOf, type Instant } from "#src/kernel/index.ts";
import { foldCarryingOut, openTakeOvers } from "#src/carrying-out/index.ts";
import { type ContactState, foldContact, isContact, type ContactEntry } from "#src/contact/index.ts";
import { bringsNothing, foldDepartures, latestWeighing, stillOwed, weighingOf, whyAgain, withoutDialogue } from "#src/weighing/index.ts";

export const warnings = ["after-no", "no-offer", "crowded", "account-late", "untalked", "take-over-late"] as const;
export type Warning = (typeof warnings)[number];
/** From so many approaches after a no, unanswered, a colleague asks about it. */
export const MANY = 3;
/** From so many people a doorstep is crowded (CON-02). */
export const CROWD = 3;

/** Approaches after the last no since somebody last let us in: a visit and its attempt are one. */
export const approachesAfterNo = ({ attempts, visits }: Pick<ContactState, "attempts" | "visits">): number => {
	const since = attempts.slice(attempts.findLastIndex(({ outcome }) => isContact(outcome)) + 1);
	const first = since.findIndex(({ outcome }) => outcome === "not-wanted-now");
	const no = since[first];
	if (no === undefined) return 0;
	const after = [
		...since.slice(first + 1).map((one) => one.visit ?? one.attempt),
		...visits.filter((one) => one.at > no.at && one.state !== "dropped").map((one) => one.visit),
	];
	return new Set(after).size;
};
/** A matter as it was read: each fold of it once. */
export type Read = { readonly today: CalendarDay; readonly folded: <State>(fold: (entries: readonly AnyEntry[]) => State) => State };
const contactOf = (entries: readonly AnyEntry[]): ContactState => foldContact(entriesOf<ContactEntry>(entries, "contact"));
/** What a colleague could ask about, in one matter. */
export const warningsIn = ({ folded, today }: Read): readonly Warning[] => {
	const contact = folded(contactOf);
	const planned = contact.visits.filter(({ state }) => state === "planned");
	const weighing = folded(weighingOf);
	const holds: Readonly<Record<Warning, boolean>> = {
		"after-no": approachesAfterNo(contact) >= MANY,
		"no-offer": planned.some(({ uninvited, bring }) => uninvited && bringsNothing(bring)),
		crowded: planned.some(({ companions }) => companions.length + 1 >= CROWD),
		"account-late": stillOwed(weighing).some(({ lookAgainOn }) => lookAgainOn < today),
		untalked: withoutDialogue(folded(foldDepartures)).length > 0,
		"take-over-late": openTakeOvers(folded(foldCarryingOut)).some(({ periods }) => (periods.at(-1)?.backOn ?? today) < today),
	};
	return warnings.filter((warning) => holds[warning]);
};

/** Why the question lies on the table again at somebody's page: a no, a go that was used, or a long silence since (LEG-21). */
export const asksAgain = ({ folded, today }: Read): ReturnType<typeof whyAgain> => {
	const contact = folded(contactOf);
	const last = latestWeighing(folded(weighingOf));
	if (!last) return null;
	const since = contact.attempts.filter(({ at }) => at >= last.at);
	const no = since.findLastIndex(({ outcome }) => outcome === "not-wanted-now");
	if (no > since.findLastIndex(({ outcome }) => isContact(outcome))) return "refusal";
	if (contact.visits.some((one) => one.uninvited && one.state === "done" && one.at >= last.at)) return "new-approach";
	const spoken = [...contact.notes, ...contact.attempts.filter(({ outcome }) => isContact(outcome))].map(({ at }) => at).sort();
	return whyAgain(null, last, (spoken.at(-1) as Instant | undefined) ?? null, today);
};

/** A mark as the team's page reads it: which matter, what, how many of it, since when. */
export type Mark = { readonly case: string; readonly kind: string; readonly many: number; readonly since: string };
const ofMark = ({ kind, many }: Mark): Warning | undefined =>
	kind === "approach" ? (many >= MANY ? "after-no" : undefined) : warnings.find((warning) => warning === kind);
/** The same for a whole team, from marks without words; one line for a matter and a sign. */
export const warningsFrom = (marks: readonly Mark[]): readonly { readonly case: string; readonly warning: Warning; readonly since: string }[] =>
	marks
		.flatMap((mark) => {
			const warning = ofMark(mark);
			return warning === undefined ? [] : [{ case: mark.case, warning, since: mark.since }];
		})
		.sort(
			(one, other) =>
				one.since.localeCompare(other.since) || one.case.localeCompare(other.case) || warnings.indexOf(one.warning) - warnings.indexOf(other.warning),
		);
