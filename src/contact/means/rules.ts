/** What may be spent at once. Pure. */
import { type AnyEntry, type CaseId, type CalendarDay, entriesOf, folding, type NewEntry, ok, type Result, refuse } from "#src/kernel/index.ts";
import { type MeansEntry, type MeansLimit, type Spent, USUAL_MOST } from "./model.ts";

const fold = folding<readonly Spent[], MeansEntry>([], {
	"contact.spent": (spent, { body: { spent: id, amount, why }, at, by }) => [...spent, { id, amount, why, at, by: by.id }],
});
export const foldSpent = (entries: readonly AnyEntry[]): readonly Spent[] => fold(entriesOf<MeansEntry>(entries, "contact"));

/** The agreement that counts on a day: the latest that has begun. */
export const mostOn = (limits: readonly MeansLimit[], today: CalendarDay): number =>
	[...limits].sort((a, b) => b.from.localeCompare(a.from)).find(({ from }) => from <= today)?.most ?? USUAL_MOST;

/** One line of why and nothing else; more than the team agreed is talked about first (TEAM-11). */
export const decideSpend = (
	of: CaseId,
	spend: { readonly id: string; readonly amount: number; readonly why: string },
	most: number,
): Result<readonly NewEntry[]> => {
	if (spend.amount <= 0) return refuse("contact.nothing-spent", {}, "amount");
	if (spend.amount > most) return refuse("contact.more-than-agreed", { most: String(most).replace(".", ",") }, "amount");
	return ok([
		{
			kind: "contact.spent",
			stream: { kind: "contact", id: of },
			case: of,
			audience: { reach: "person" },
			body: { spent: spend.id, amount: spend.amount, why: spend.why },
		},
	]);
};
