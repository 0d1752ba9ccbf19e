/** `/toegang`: who looked at what, when and why; and the same as a file for an audit. Looking here is a line in the log as well (NEN 7513). */
import type { VNode } from "preact";
import { z } from "zod";
import { isUuid, MemberId } from "#src/kernel/ids.ts";
import { entriesOf } from "#src/kernel/journal.ts";
import { ok } from "#src/kernel/result.ts";
import { addDays, atTime, CalendarDay, dayOf } from "#src/kernel/time.ts";
import { asBundle } from "#src/platform/access-log/audit-event.ts";
import { asNen7513, EMERGENCY, type NenLine } from "#src/platform/access-log/nen7513.ts";
import { listLog, type LogFilter } from "#src/platform/access-log/reading.ts";
import { formTo, page, type Visit } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { nearDay, shortDay } from "#src/platform/texts/dates.ts";
import {
	AsText,
	ChoiceField,
	DateField,
	DeskPage,
	Form,
	LinkButton,
	Row,
	Rows,
	Said,
	Section,
	SelectField,
	Submit,
	Table,
	TextField,
} from "#src/platform/ui/index.ts";
import { listMembers } from "#src/team/server.ts";
import type { PrivacyEntry } from "../model.ts";
import { type MergedLine, matterOf, mergeDays } from "./rules.ts";
import { searchLog, whysToLook } from "./operations.ts";
import { type About, casesOfPersons, listAbout } from "./store.ts";
import { officerTexts } from "./texts/index.ts";

/** Ids and days; never a name. */
const Params = z.object({
	personen: z
		.string()
		.max(1000)
		.optional()
		.transform((text) => (text === undefined || text === "" ? undefined : text.split(",").filter(isUuid).slice(0, 20))),
	collega: MemberId.optional(),
	van: CalendarDay.optional(),
	tot: CalendarDay.optional(),
	waarom: z.enum(whysToLook).optional(),
});
type Params = z.infer<typeof Params>;
const MOST_SHOWN = 500;
const SHOWN_AT_ONCE = 25;
const MOST_IN_A_FILE = 20_000;
const REVIEWED_DAYS = 30;

const filterOf = async ({ tx, params }: Visit<Params>, most: number): Promise<LogFilter> => ({
	most,
	...(params.personen ? { persons: params.personen, cases: await casesOfPersons(tx, params.personen) } : {}),
	...(params.collega ? { user: params.collega } : {}),
	...(params.van ? { from: atTime(params.van, "00:00") } : {}),
	...(params.tot ? { until: atTime(addDays(params.tot, 1), "00:00") } : {}),
});
const noted = (visit: Visit<Params>): void =>
	visit.tx.note({ why: visit.params.waarom ?? "regular", ...(visit.params.personen?.length === 1 ? { person: visit.params.personen[0] } : {}) });
const queryOf = (params: Params): string =>
	new URLSearchParams(
		Object.entries({
			personen: params.personen?.join(","),
			collega: params.collega,
			van: params.van,
			tot: params.tot,
			waarom: params.waarom,
		}).flatMap(([name, value]) => (value === undefined || value === "" ? [] : [[name, value]])),
	).toString();

type Model = {
	readonly asked: boolean;
	readonly lines: readonly NenLine[];
	readonly opened: readonly (NenLine & { readonly words?: string | undefined })[];
	readonly about: Readonly<Record<string, About>>;
	readonly workers: readonly { readonly id: string; readonly name: string }[];
};

export const accessLogPage = page<Params, Model>({
	name: "privacy.access-log",
	path: "/toegang",
	who: "read-the-access-log",
	event: "search",
	dress: "worker",
	params: Params,
	title: (language) => officerTexts(language).window,
	load: async (visit) => {
		const { tx, params, today, journal } = visit;
		noted(visit);
		const asked = Object.values(params).some((one) => one !== undefined);
		const members = await listMembers(tx);
		const name = (id: string): string | undefined => members.find((one) => one.id === id)?.name;
		const lines = asked ? (await listLog(tx, await filterOf(visit, MOST_SHOWN))).map((row) => asNen7513(row, name)) : [];
		const openings = (await listLog(tx, { what: EMERGENCY, from: atTime(addDays(today, -REVIEWED_DAYS), "00:00"), most: MOST_SHOWN }))
			.map((row) => asNen7513(row, name))
			.filter((line) => line.eventOutcomeIndicator === "0");
		const cases = [...new Set([...lines, ...openings].flatMap((line) => matterOf(line) ?? []))];
		// The reason itself is in the journal: whoever sees to privacy was named there as a reader.
		const entries = await journal.ofCases(tx, [...new Set(openings.flatMap((line) => matterOf(line) ?? []))], ["privacy.opened-with-reason"]);
		const wordsOf = (line: NenLine): string | undefined =>
			entriesOf<Extract<PrivacyEntry, { kind: "privacy.opened-with-reason" }>>(entries.get(matterOf(line) ?? "") ?? [], "privacy").find(
				(entry) => entry.body.member === line.userID && entry.at === line.eventDateTime,
			)?.body.reason;
		return ok({
			asked,
			lines,
			opened: openings.map((line) => ({ ...line, words: wordsOf(line) })),
			about: Object.fromEntries(await listAbout(tx, cases)),
			workers: members.map(({ id, name: called }) => ({ id, name: called })),
		});
	},
	forms: [
		formTo<Params>(
			searchLog,
			(answer) => {
				const query = new URLSearchParams(
					(
						[
							["personen", answer["persons"]],
							["collega", answer["worker"]],
							["van", answer["from"]],
							["tot", answer["until"]],
							["waarom", answer["why"]],
						] as const
					).flatMap(([name, value]) => (value === undefined || value === "" ? [] : [[name, String(value)]])),
				);
				return `/toegang?${query.toString()}#gevonden`;
			},
			({ named, worker, from, until, why }) => ({ named, worker, from, until, why }),
		),
	],
	view: (model, sight): VNode => {
		const { screen, language, today, params, form } = sight;
		const words = officerTexts(language);
		const who = (line: NenLine): string =>
			line.userName ??
			words.kinds[line.userID === null ? (line.purposeOfUse === "running-the-house" ? "system" : "public") : (line.roleIDCode[0] ?? "member")] ??
			words.kinds["member"] ??
			"";
		const aboutWhom = (line: NenLine): string => {
			const matter = matterOf(line);
			if (matter === undefined) return words.nobody;
			const found = model.about[matter];
			return found ? (found.called ?? words.unnamed) : words.erased;
		};
		const merged = mergeDays(model.lines);
		const Looks = ({ merged: some }: { readonly merged: readonly MergedLine[] }): VNode => (
			<Table
				label={words.found}
				columns={[words.columns.when, words.columns.who, words.columns.did, words.columns.about].map((one) => ({ words: one }))}
				rows={some.map(({ day, from, until, times, line }) => [
					<>
						{shortDay(day, today, language)} <small class="soft">{from === until ? from : `${from}–${until}`}</small>
					</>,
					who(line),
					`${line.emergency ? words.emergency : (words.did[line.eventTypeCode] ?? "")}${times > 1 ? ` (${times}×)` : ""}${line.eventOutcomeIndicator === "0" || line.eventTypeCode === "refuse" ? "" : `, ${words.refused}`}`,
					aboutWhom(line),
				])}
			/>
		);
		return (
			<DeskPage screen={screen} current="team" heading={words.heading} lead={words.lead} back={{ href: "/team", words: words.back }}>
				<Form form={form(searchLog, { why: "regular" })} language={language} action="/toegang" keep={false} sheet>
					<TextField name="named" label={words.named} hint={words.namedHint} type="search" autocomplete="off" mark="optional" />
					<SelectField
						name="worker"
						label={words.worker}
						empty={words.anybody}
						mark="optional"
						options={model.workers.map(({ id, name }) => ({ value: id, words: name }))}
					/>
					<DateField name="from" label={words.from} mark="optional" />
					<DateField name="until" label={words.until} mark="optional" />
					<ChoiceField name="why" label={words.why} required choices={whysToLook.map((one) => ({ value: one, words: words.whys[one] }))} />
					<Submit icon="search">{words.search}</Submit>
				</Form>
				{model.asked && (
					<Section title={words.found} id="gevonden">
						{model.lines.length === 0 ? (
							<p class="soft">{words.foundNone}</p>
						) : (
							<>
								<Looks merged={merged.slice(0, SHOWN_AT_ONCE)} />
								{merged.length > SHOWN_AT_ONCE && (
									<AsText language={language} summary={fill(words.more, { count: merged.length - SHOWN_AT_ONCE })}>
										<Looks merged={merged.slice(SHOWN_AT_ONCE)} />
									</AsText>
								)}
								{model.lines.length === MOST_SHOWN && <p class="soft">{fill(words.first, { count: MOST_SHOWN })}</p>}
								<LinkButton weight="quiet" icon="paper" href={`/toegang/uitvoer?${queryOf(params)}`}>
									{words.export}
								</LinkButton>
								<p class="small soft">{words.exportHint}</p>
							</>
						)}
					</Section>
				)}
				<Section title={words.opened} id="geopend" about={words.openedLead}>
					{model.opened.length === 0 ? (
						<p class="soft">{words.openedNone}</p>
					) : (
						<Rows>
							{model.opened.map((line) => (
								<Row
									key={line.number}
									icon="key"
									title={fill(words.openedBy, { name: who(line), day: nearDay(dayOf(line.eventDateTime), today, language) })}
									why={aboutWhom(line)}
								>
									{line.words !== undefined && (
										<Said side="helper" small>
											{line.words}
										</Said>
									)}
								</Row>
							))}
						</Rows>
					)}
				</Section>
			</DeskPage>
		);
	},
});

type File = { readonly lines: readonly NenLine[]; readonly at: string };
/** What was searched, as FHIR AuditEvents: numbers of people, names of colleagues. */
export const accessLogFile = page<Params, File>({
	name: "privacy.access-log-export",
	path: "/toegang/uitvoer",
	who: "read-the-access-log",
	dress: "worker",
	params: Params,
	title: (language) => officerTexts(language).window,
	load: async (visit) => {
		noted(visit);
		const members = await listMembers(visit.tx);
		const name = (id: string): string | undefined => members.find((one) => one.id === id)?.name;
		const rows = await listLog(visit.tx, await filterOf(visit, MOST_IN_A_FILE));
		return ok({ lines: rows.map((row) => asNen7513(row, name)), at: visit.tx.now });
	},
	file: ({ lines, at }, language) => ({
		name: officerTexts(language).fileName,
		type: "application/fhir+json; charset=UTF-8",
		text: JSON.stringify(asBundle(lines, at), null, "\t"),
	}),
	view: (): VNode => <></>,
});
