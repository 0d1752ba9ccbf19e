/** What pages load about sharing and being open. */
import type { CaseId, OrganisationId } from "#src/kernel/ids.ts";
import { entriesOf } from "#src/kernel/journal.ts";
import type { CalendarDay } from "#src/kernel/time.ts";
import { appendLogLine } from "#src/platform/access-log/store.ts";
import type { Work } from "#src/platform/operations/handler.ts";
import { foldPrivacy } from "./fold.ts";
import { foldLooks, type LookedAt } from "./looks.ts";
import type { AgreedItem, PrivacyEntry, PrivacyState } from "./model.ts";
import { listLooksOfMembers, listSharedWith } from "./store.ts";

/** What is shared and said about it, as far as this actor may read. */
export const loadPrivacy = async (work: Work, about: CaseId): Promise<PrivacyState> =>
	foldPrivacy(entriesOf<PrivacyEntry>(await work.journal.ofCase(work.tx, about), "privacy"));

/** Who looked at this matter, from the first day on. `contactDays`: the days on which there was contact. */
export const loadLooks = async (
	work: Pick<Work, "tx">,
	about: string,
	responsible: string | null,
	contactDays: readonly CalendarDay[],
): Promise<readonly LookedAt[]> => foldLooks(await listLooksOfMembers(work.tx, about), responsible, contactDays);

/** What an organisation may read now: the items that name it, and nothing else (PRIV-04). Each reading stands in the log of that person. */
export const loadAgreedItems = async (work: Work, organisation: OrganisationId): Promise<readonly AgreedItem[]> => {
	const { tx, journal, today } = work;
	const shared = await listSharedWith(tx, organisation, today);
	const perCase = await journal.ofCases(tx, [...new Set(shared.map((one) => one.case))], ["privacy.item-handed"]);
	const items: AgreedItem[] = [];
	for (const { id, case: about, since } of shared) {
		const handed = entriesOf<Extract<PrivacyEntry, { kind: "privacy.item-handed" }>>(perCase.get(about) ?? [], "privacy").find(
			(one) => one.body.disclosure === id,
		);
		if (handed)
			items.push({
				case: about,
				disclosure: id,
				about: handed.body.about,
				items: handed.body.items,
				contact: handed.body.contact,
				since,
				until: handed.body.until,
			});
	}
	for (const about of new Set(items.map((item) => item.case)))
		await appendLogLine(tx.actor, tx.now, { event: "look", what: "privacy.partner-items", case: about, outcome: "done" }).execute(tx.db);
	return items;
};
