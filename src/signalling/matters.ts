/** Matters as the team sees them: the list, one matter, and the answers somebody owes. */
import type { CaseId, MemberId } from "#src/kernel/ids.ts";
import type { Language } from "#src/kernel/language.ts";
import type { AnyEntry } from "#src/kernel/journal.ts";
import { type CalendarDay, dayOf, daysBetween } from "#src/kernel/time.ts";
import { type CaseLine, type Station } from "#src/people/index.ts";
import { findCase, listCases } from "#src/people/server.ts";
import type { Work } from "#src/platform/operations/handler.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import type { AnswerOwed, Arrears, OpenMatter, Received, SignallingState } from "./model.ts";
import { foldSignalling, titleOf } from "./rules.ts";
import { listOwed, listSignals, type SignalRow } from "./store.ts";
import { texts } from "./texts/index.ts";

/** '2 maanden huur achter': figures have no words of their own. */
export const arrearsTitle = (arrears: Pick<Arrears, "months" | "kind">, language: Language): string => {
	const words = texts(language).list;
	return fill(words.arrearsTitle, { months: `${arrears.months} ${arrears.months === 1 ? words.month : words.months}`, kind: arrears.kind });
};
export const titleOfSignal = (signal: Pick<Received, "concern" | "creditor">, language: Language): string =>
	signal.creditor ? arrearsTitle(signal.creditor, language) : titleOf(signal.concern);

/** How many days somebody has been waiting, counted from the first day anybody noticed (SIG-01). */
export const ageOf = (line: Pick<CaseLine, "firstNoticed" | "arrivedAt">, today: CalendarDay): number => {
	const arrived = dayOf(line.arrivedAt);
	const since = line.firstNoticed !== null && line.firstNoticed < arrived ? line.firstNoticed : arrived;
	return Math.max(0, daysBetween(since, today));
};

const asMatter = (
	line: CaseLine,
	rows: readonly SignalRow[],
	entries: readonly AnyEntry[],
	today: CalendarDay,
	language: Language,
): OpenMatter | undefined => {
	const first = foldSignalling(entries).signals[0];
	if (!first) return undefined;
	const threats = rows.flatMap((row) => (row.threat_on === null ? [] : [row.threat_on])).sort();
	const [threat] = threats;
	return {
		case: line.case,
		title: titleOfSignal(first, language),
		whom: first.whom ?? null,
		where: first.where ?? null,
		source: first.source,
		from: first.creditor?.name ?? null,
		days: ageOf(line, today),
		signals: rows.length,
		pickedUp: line.responsible !== null,
		responsible: line.responsible,
		holder: line.responsible ?? first.holder,
		nobodySpoke: line.firstContactAt === null && rows.some((row) => row.organisation_id !== null),
		threatIn: threat === undefined ? null : daysBetween(today, threat),
	};
};
const MOST = 200;
/** Matters at some stations, for the whole team, oldest first and by nothing else (SIG-01, PRIN-15). */
export const listMatters = async (work: Work, stations: readonly Station[], language: Language = "nl"): Promise<readonly OpenMatter[]> => {
	const lines = await listCases(work.tx, { stations, most: MOST });
	const ids = lines.map((line) => line.case);
	const entries = await work.journal.ofCases(work.tx, ids, ["signalling.received"]);
	const rows = new Map<string, SignalRow[]>();
	for (const row of await listSignals(work.tx, ids)) rows.set(row.case_id, [...(rows.get(row.case_id) ?? []), row]);
	return lines
		.flatMap((line) => asMatter(line, rows.get(line.case) ?? [], entries.get(line.case) ?? [], work.today, language) ?? [])
		.sort((a, b) => b.days - a.days);
};
/** What nobody picked up yet: for the list and for Today. */
export const listOpenMatters = (work: Work, language: Language = "nl"): Promise<readonly OpenMatter[]> => listMatters(work, ["noticed"], language);

/** The signals of one matter as far as this reader's entries reach, with the line they hang on. */
export const matterOf = async (work: Work, about: CaseId): Promise<{ readonly line: CaseLine; readonly state: SignallingState } | undefined> => {
	const line = await findCase(work.tx, about);
	return line && { line, state: foldSignalling(await work.journal.ofCase(work.tx, about)) };
};
/** The answers a worker owes, most pressing day first (SIG-19). */
export const listAnswersOwed = (work: Work, member: MemberId | string): Promise<readonly AnswerOwed[]> => listOwed(work.tx, { holder: member });
