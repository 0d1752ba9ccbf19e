/** What goes soon of one matter, with the words that this reader may read. */
import type { AnyEntry } from "#src/kernel/journal.ts";
import type { CalendarDay, Instant } from "#src/kernel/time.ts";
import type { Work } from "#src/platform/operations/handler.ts";
import { isShownTo, sentencesOfItem } from "./rules.ts";
import { listGoing, openThingsAbout } from "./store.ts";

export type Going = {
	readonly goesOn?: CalendarDay | undefined;
	readonly items: readonly { readonly entry: string; readonly at: Instant; readonly words: string }[];
	/** Nobody said yet that they looked at it. */
	readonly open: boolean;
};
/** Only items that this reader may read are shown: whatever goes beside them is nobody's to see. */
export const loadGoing = async (work: Pick<Work, "tx">, about: string, entries: readonly AnyEntry[]): Promise<Going> => {
	const going = await listGoing(work.tx, about);
	const [first] = going.map(({ goesOn }) => goesOn).sort();
	const wanted = new Set(going.map(({ entry }) => entry));
	const reader = work.tx.actor.kind === "person" ? "person" : "other";
	const items = entries
		.filter(({ id, kind }) => wanted.has(id) && isShownTo(reader, kind))
		.map((entry) => ({ entry: String(entry.id), at: entry.at, words: sentencesOfItem(entry).join(" · ") }));
	return { goesOn: first, items, open: going.length > 0 && (await openThingsAbout(work.tx, about)).length > 0 };
};
