/** Who belongs to somebody's matter, and when each was last heard: out of the entries. Pure. */
import type { CalendarDay, Instant } from "#src/kernel/index.ts";
import type { ContactState } from "#src/contact/index.ts";
import type { PlanState } from "#src/planning/index.ts";
import type { PrivacyState } from "#src/privacy/index.ts";

export type Around = { readonly name: string; readonly what: string; readonly reach: string | null; readonly heard: Instant | null };
const outside = new Set(["other-professional", "helper"]);
const latest = (moments: readonly Instant[]): Instant | null => [...moments].sort().at(-1) ?? null;
/** Their own people: only with the yes of the person or their own, and with no 'no' that stands (NET-05, PRIV-13). */
export const ownPeople = (plan: PlanState): readonly Around[] =>
	plan.ties
		.filter((tie) => !outside.has(tie.kind) && tie.closed.length === 0 && tie.asked.some(({ yes }) => yes === "yes"))
		.map((tie) => ({
			name: tie.name,
			what: tie.relation ?? "",
			reach: tie.reachable ?? null,
			heard: latest([...tie.approached.map(({ at }) => at), ...tie.asked.filter(({ whose }) => whose === "theirs").map(({ at }) => at)]),
		}));
/** Others with a trade of their own, as the person named them. */
export const othersAround = (plan: PlanState): readonly Around[] =>
	plan.ties
		.filter((tie) => outside.has(tie.kind) && tie.closed.length === 0)
		.map((tie) => ({ name: tie.name, what: tie.relation ?? "", reach: tie.reachable ?? null, heard: latest(tie.approached.map(({ at }) => at)) }));
/** When somebody who works here last spoke with them. */
export const heardBy = (contact: ContactState, member: string): Instant | null =>
	latest(contact.notes.filter(({ by }) => by === member).map(({ at }) => at));
/** With whom something is shared now. */
export const sharedWith = (
	privacy: PrivacyState,
	today: CalendarDay,
): readonly { readonly id: string | null; readonly name: string; readonly person: string | null }[] => [
	...new Map(
		privacy.disclosures
			.filter((one) => one.until >= today && one.stopped === undefined && one.ended === undefined)
			.map(({ recipient }) => [
				recipient.organisationName,
				{ id: recipient.organisation ?? null, name: recipient.organisationName, person: recipient.name ?? null },
			]),
	).values(),
];
