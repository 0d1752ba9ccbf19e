/** Matters as the team sees them: the list, one matter, and the answers somebody owes. */
import type { CaseId, MemberId } from "#src/kernel/ids.ts";
import type { Language } from "#src/kernel/language.ts";
import type { AnyEntry } from "#src/kernel/journal.ts";
import { type CalendarDay, dayOf, daysBetween } from "#src/kernel/time.ts";
import type { CaseLine } from "#src/people/index.ts";
import { findCase, listCasesOf } from "#src/people/server.ts";
import type { Work } from "#src/platform/operations/handler.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { type ListStation, listByAge } from "./list/store.ts";
import type { AnswerOwed, Arrears, OpenMatter, Received, SignallingState } from "./model.ts";
import { foldSignalling, titleOf } from "./rules.ts";
import { listOwed, listSignals, type SignalRow } from "./store.ts";
import { texts } from "./texts/index.ts";
import { listAsked, listFollowers } from "./together/store.ts";

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
	asked: boolean,
): OpenMatter | undefined => {
	const first = foldSignalling(entries).signals[0];
	if (!first) return undefined;
	const threats = rows.flatMap((row) => (row.threat_on === null ? [] : [row.threat_on])).sort();
	const [threat] = threats;
	return {
		case: line.case,
		title: titleOfSignal(first, language),
		language: first.language ?? null,
		whom: first.whom ?? null,
		where: first.where ?? null,
		source: first.source,
		from: first.creditor?.name ?? first.partner?.name ?? null,
		days: ageOf(line, today),
		signals: rows.length,
		asked,
		pickedUp: line.responsible !== null,
		responsible: line.responsible,
		holder: line.responsible ?? first.holder,
		nobodySpoke: line.firstContactAt === null && rows.some((row) => row.organisation_id !== null),
		threatIn: threat === undefined ? null : daysBetween(today, threat),
		// In the creditor's own words, when it is the signal that is open; of the others only the day (SIG-18).
		threat: threat !== undefined && first.creditor?.threatOn === threat ? (first.creditor.threat ?? null) : null,
	};
};
/** These matters, in this order. */
export const mattersOf = async (work: Work, cases: readonly CaseId[], language: Language): Promise<readonly OpenMatter[]> => {
	if (cases.length === 0) return [];
	const [lines, entries, followers, asked] = await Promise.all([
		listCasesOf(work.tx, cases),
		work.journal.ofCases(work.tx, cases, ["signalling.received", "signalling.set-apart", "signalling.put-back"]),
		listFollowers(work.tx, cases),
		listAsked(work.tx, cases),
	]);
	// What was brought together counts with the matter that leads.
	const leads = new Map([...followers].flatMap(([lead, all]) => all.map((one) => [one as string, lead] as const)));
	const rows = new Map<string, SignalRow[]>();
	for (const row of await listSignals(work.tx, [...cases, ...leads.keys()])) {
		const under = leads.get(row.case_id) ?? row.case_id;
		rows.set(under, [...(rows.get(under) ?? []), row]);
	}
	return cases.flatMap((one) => {
		const line = lines.get(one);
		return line ? (asMatter(line, rows.get(one) ?? [], entries.get(one) ?? [], work.today, language, asked.has(one)) ?? []) : [];
	});
};
const MOST = 200;
/** Matters at a station, for the whole team, oldest first and by nothing else (SIG-01, PRIN-15). */
export const listMatters = async (work: Work, station: ListStation, language: Language = "nl", most = MOST): Promise<readonly OpenMatter[]> => {
	const found = await listByAge(work.tx, station, {}, undefined, most);
	return mattersOf(
		work,
		found.map((one) => one.case),
		language,
	);
};
/** What nobody picked up yet: for Today. */
export const listOpenMatters = (work: Work, language: Language = "nl", most = MOST): Promise<readonly OpenMatter[]> =>
	listMatters(work, "noticed", language, most);

/** The signals of one matter as far as this reader's entries reach, with the line they hang on. */
export const matterOf = async (work: Work, about: CaseId): Promise<{ readonly line: CaseLine; readonly state: SignallingState } | undefined> => {
	const line = await findCase(work.tx, about);
	return line && { line, state: foldSignalling(await work.journal.ofCase(work.tx, about)) };
};
/** The answers a worker owes, most pressing day first; up to a day, when there is one (SIG-19). */
export const listAnswersOwed = (work: Work, member: MemberId | string, until?: CalendarDay): Promise<readonly AnswerOwed[]> =>
	listOwed(work.tx, { holder: member, until });
