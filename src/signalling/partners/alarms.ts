/** Matters handed over twice or more while nobody spoke with anybody there: the whole team is told (SIG-16). */
import type { CaseId } from "#src/kernel/ids.ts";
import type { Language } from "#src/kernel/language.ts";
import type { Instant } from "#src/kernel/time.ts";
import type { Work } from "#src/platform/operations/handler.ts";
import { titleOfSignal } from "../matters.ts";
import { foldSignalling } from "../rules.ts";
import { listAlarms } from "./store.ts";

/** One such matter, with where it is or what was told first. */
export type HandOverAlarm = { readonly case: CaseId; readonly label: string; readonly since: Instant };
export const loadAlarms = async (work: Work, language: Language): Promise<readonly HandOverAlarm[]> => {
	const alarms = await listAlarms(work.tx);
	if (alarms.length === 0) return [];
	const entries = await work.journal.ofCases(
		work.tx,
		alarms.map((one) => one.case),
		["signalling.received"],
	);
	return alarms.flatMap((one) => {
		const [first] = foldSignalling(entries.get(one.case) ?? []).signals;
		return first ? [{ ...one, label: first.where ?? titleOfSignal(first, language) }] : [];
	});
};
