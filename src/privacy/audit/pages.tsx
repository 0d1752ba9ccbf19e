/** `/controle`: for an auditor from outside. The log by its numbers, the log of the log, and whether everything still holds; no names, and nothing of what was written (NEN 7513). */
import type { VNode } from "preact";
import { z } from "zod";
import { isUuid } from "#src/kernel/ids.ts";
import type { Language } from "#src/kernel/language.ts";
import { ok } from "#src/kernel/result.ts";
import { addDays, atTime, CalendarDay, dayOf, timeOf } from "#src/kernel/time.ts";
import { asBundle } from "#src/platform/access-log/audit-event.ts";
import { asNen7513, EMERGENCY, isAboutTheLog, type NenLine } from "#src/platform/access-log/nen7513.ts";
import { listLog, type LogFilter } from "#src/platform/access-log/reading.ts";
import { page, type Visit } from "#src/platform/http/page.ts";
import { listVerified, type Verified } from "#src/platform/journal/verified.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { AsText, CitizenPage, LinkButton, Notice, Section } from "#src/platform/ui/index.ts";
import { teamTexts } from "#src/team/index.ts";
import { officerTexts } from "../officer/texts/index.ts";
import { SearchFields } from "./search.tsx";
import { auditTexts } from "./texts/index.ts";

/** Numbers and days. */
const Params = z.object({
	nummer: z
		.string()
		.max(40)
		.optional()
		.transform((text) => (text !== undefined && isUuid(text.trim()) ? text.trim().toLowerCase() : undefined)),
	van: CalendarDay.optional().or(z.literal("").transform(() => undefined)),
	tot: CalendarDay.optional().or(z.literal("").transform(() => undefined)),
});
type Params = z.infer<typeof Params>;
const MOST_SHOWN = 200;
const MOST_OF_THE_LOG = 50;
const MOST_IN_A_FILE = 20_000;
const REVIEWED_DAYS = 30;
/** Nobody is named to an auditor, also no colleague. */
const nameless = (): undefined => undefined;

const filterOf = ({ params }: Visit<Params>, most: number): LogFilter => ({
	most,
	...(params.nummer === undefined ? {} : { anyNumber: params.nummer }),
	...(params.van ? { from: atTime(params.van, "00:00") } : {}),
	...(params.tot ? { until: atTime(addDays(params.tot, 1), "00:00") } : {}),
});
const linesOf = async (visit: Visit<Params>, filter: LogFilter): Promise<readonly NenLine[]> =>
	(await listLog(visit.tx, filter)).map((row) => asNen7513(row, nameless));
const queryOf = (params: Params): string =>
	new URLSearchParams(Object.entries(params).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))).toString();

/** The end of a number: enough to tell one from another on a page; the file has all of it. */
const short = (id: string): string => id.slice(-8);
const whoIn = (line: NenLine, language: Language): string => {
	const words = auditTexts(language);
	if (line.userID === null) return words.kinds[line.purposeOfUse === "running-the-house" ? "system" : "public"] ?? "";
	return fill(words.kinds[line.roleIDCode[0] ?? ""] ?? words.somebody, { number: short(line.userID) });
};
const aboutIn = (line: NenLine, language: Language): string => {
	const words = auditTexts(language);
	const found = line.participantObjects.filter(({ kind }) => kind !== "command");
	return found.length === 0
		? words.nobody
		: found.map(({ kind, id }) => fill(kind === "person" ? words.person : words.matter, { number: short(id) })).join(", ");
};

/** What it was about, in words: the name of an act is in the file. */
const partIn = ({ eventID }: NenLine, language: Language): string => {
	const { parts } = auditTexts(language);
	const part = isAboutTheLog(eventID) ? (eventID.endsWith("-export") ? "file" : "log") : (eventID.split(".")[0] ?? "");
	return parts[part] ?? "";
};
const didIn = (line: NenLine, language: Language): string => {
	const did = officerTexts(language);
	const part = partIn(line, language);
	const words = line.emergency ? did.emergency : [did.did[line.eventTypeCode], part === "" ? undefined : `(${part})`].filter(Boolean).join(" ");
	return line.eventOutcomeIndicator === "0" || line.eventTypeCode === "refuse" ? words : `${words}, ${did.refused}`;
};
type LinesProps = { readonly lines: readonly NenLine[]; readonly language: Language; readonly today: CalendarDay };
/** Line by line: who did what and when, with about whom under it. A table of five columns would be cut off on a phone. */
const Lines = ({ lines, language, today }: LinesProps): VNode => {
	const words = auditTexts(language);
	const roles: Readonly<Record<string, string>> = teamTexts(language).roles;
	if (lines.length === 0) return <p class="soft">{words.none}</p>;
	return (
		<ul class="rows">
			{lines.map((line) => {
				const as = line.roleIDCode.flatMap((role) => (words.kinds[role] === undefined ? [roles[role] ?? role] : [])).join(", ");
				return (
					<li class="row is-plain" key={line.number}>
						<p>
							<strong>
								{shortDay(dayOf(line.eventDateTime), today, language)}, {timeOf(line.eventDateTime)}
							</strong>
						</p>
						<p>
							{[whoIn(line, language), as].filter(Boolean).join(", ")}: {didIn(line, language)}
						</p>
						<p class="small soft">{fill(words.about, { what: aboutIn(line, language) })}</p>
					</li>
				);
			})}
		</ul>
	);
};

const Outcome = ({ one, language }: { readonly one: Verified; readonly language: Language }): VNode => {
	const words = auditTexts(language);
	const number = (count: number): string => new Intl.NumberFormat(language).format(count);
	return (
		<>
			<Notice icon={one.good ? "check" : "alert-quiet"} title={one.good ? words.good : words.bad}>
				{one.first !== null && fill(words.first, { what: one.first })}
				<p>
					{fill(words.counted, { entries: number(one.entries), lines: number(one.lines), seals: number(one.seals) })}
					{one.unsealed > 0 && ` ${fill(words.unsealed, { count: number(one.unsealed) })}`}
					{one.lost > 0 && ` ${fill(words.lost, { count: number(one.lost) })}`}
				</p>
			</Notice>
			{one.head !== null && (
				<>
					<p>
						{words.seal}: <code data-seal>{one.head}</code>
					</p>
					<p class="small soft">{words.sealWhy}</p>
				</>
			)}
		</>
	);
};

type Model = {
	readonly verified: readonly Verified[];
	readonly asked: boolean;
	readonly lines: readonly NenLine[];
	readonly ofTheLog: readonly NenLine[];
	readonly opened: readonly NenLine[];
};
/** Who looks is looked at too. */
export const auditPage = page<Params, Model>({
	name: "privacy.access-log-audit",
	path: "/controle",
	who: "audit-the-log",
	event: "search",
	dress: "worker",
	params: Params,
	title: (language) => auditTexts(language).window,
	load: async (visit) => {
		visit.tx.note({ why: "audit" });
		const asked = Object.values(visit.params).some((one) => one !== undefined);
		const from = atTime(addDays(visit.today, -REVIEWED_DAYS), "00:00");
		return ok({
			verified: await listVerified(visit.tx, 15),
			asked,
			lines: asked ? await linesOf(visit, filterOf(visit, MOST_SHOWN)) : [],
			ofTheLog: await linesOf(visit, { ofTheLog: true, from, most: MOST_OF_THE_LOG }),
			opened: (await linesOf(visit, { what: EMERGENCY, from, most: MOST_OF_THE_LOG })).filter((line) => line.eventOutcomeIndicator === "0"),
		});
	},
	view: (model, { screen, language, today, params }): VNode => {
		const words = auditTexts(language);
		const [latest, ...earlier] = model.verified;
		const day = (one: Verified): string => `${shortDay(dayOf(one.at), today, language)} ${timeOf(one.at)}`;
		return (
			<CitizenPage screen={screen} heading={words.heading} home="/controle" foot={<a href="/jij">{words.own}</a>}>
				<p class="lead">{words.lead}</p>
				<Section title={words.holds} id="klopt" about={words.holdsAbout} free>
					{latest === undefined ? (
						<p class="soft">{words.never}</p>
					) : (
						<>
							<p class="soft">{day(latest)}</p>
							<Outcome one={latest} language={language} />
						</>
					)}
					{earlier.length > 0 && (
						<AsText language={language} summary={words.earlier}>
							<ul class="rows">
								{earlier.map((one) => (
									<li class="row is-plain" key={one.at}>
										<p>
											<strong>{day(one)}</strong>
										</p>
										<p>{one.good ? words.good : words.bad}</p>
										{one.head !== null && (
											<p class="small soft">
												{words.sealThen}: <code>{one.head}</code>
											</p>
										)}
									</li>
								))}
							</ul>
						</AsText>
					)}
				</Section>
				<Section title={words.search} id="zoek" free>
					<SearchFields params={params} language={language} />
					{model.asked && (
						<>
							<h3 id="gevonden">{words.found}</h3>
							<Lines lines={model.lines} language={language} today={today} />
							{model.lines.length === MOST_SHOWN && <p class="soft">{fill(words.limit, { count: MOST_SHOWN })}</p>}
						</>
					)}
					<LinkButton weight="quiet" icon="paper" href={`/controle/uitvoer?${queryOf(params)}`}>
						{words.export}
					</LinkButton>
					<p class="small soft">{words.exportHint}</p>
				</Section>
				<Section title={words.opened} id="geopend" about={words.openedAbout} free>
					<Lines lines={model.opened} language={language} today={today} />
				</Section>
				<Section title={words.ofTheLog} id="log" about={words.ofTheLogAbout} free>
					<Lines lines={model.ofTheLog} language={language} today={today} />
				</Section>
			</CitizenPage>
		);
	},
});

/** The same as FHIR AuditEvents, by number only. */
export const auditFile = page<Params, { readonly lines: readonly NenLine[]; readonly at: string }>({
	name: "privacy.access-log-audit-export",
	path: "/controle/uitvoer",
	who: "audit-the-log",
	dress: "worker",
	params: Params,
	title: (language) => auditTexts(language).window,
	load: async (visit) => {
		visit.tx.note({ why: "audit" });
		return ok({ lines: await linesOf(visit, filterOf(visit, MOST_IN_A_FILE)), at: visit.tx.now });
	},
	file: ({ lines, at }, language) => ({
		name: auditTexts(language).fileName,
		type: "application/fhir+json; charset=UTF-8",
		text: JSON.stringify(asBundle(lines, at), null, "\t"),
	}),
	view: (): VNode => <></>,
});
