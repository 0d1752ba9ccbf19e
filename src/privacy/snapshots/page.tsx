/** What others wrote about somebody: little, with whose it is, and for a while (PRIV-07). */
import type { VNode } from "preact";
import { z } from "zod";
import { CaseId } from "#src/kernel/ids.ts";
import { ok } from "#src/kernel/result.ts";
import { addDays, dayOf } from "#src/kernel/time.ts";
import { formTo, page, type Sight } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { wholeDay, shortDay } from "#src/platform/texts/dates.ts";
import {
	AsText,
	DateField,
	DeskPage,
	Empty,
	Form,
	Hidden,
	LongText,
	Said,
	Section,
	Story,
	StoryItem,
	Submit,
	TextField,
} from "#src/platform/ui/index.ts";
import { formOf } from "../pages/form-of.ts";
import { loadReports, type ReadReport } from "./handlers.ts";
import { keepReport, putAwayReport } from "./operations.ts";
import { isHere, LONGEST_KEPT, reportsIn } from "./rules.ts";
import { reportTexts } from "./texts/index.ts";

type Params = { readonly case: CaseId };
type Model = { readonly reports: readonly ReadReport[] };
type Spoken = Pick<Sight<unknown>, "language" | "today">;

/** One report: whose, from when, what for, until when; and its words while they are here. */
export const ReportItem = ({
	one,
	sight,
	children,
}: {
	readonly one: ReadReport;
	readonly sight: Spoken;
	readonly children?: VNode | undefined;
}): VNode => {
	const { language, today } = sight;
	const words = reportTexts(language).page;
	const day = shortDay(one.putAway ? dayOf(one.putAway) : one.until, today, language);
	const when = one.putAway ? words.putAwayWhen : isHere(one, today) ? words.until1 : words.goneWhen;
	return (
		<StoryItem icon="paper" plain title={fill(words.by, { author: one.author, day: wholeDay(one.on, language) })} when={fill(when, { day })}>
			<p>{fill(words.forWhat, { words: one.purpose })}</p>
			{one.text !== undefined && (
				<Said side="helper" small>
					{one.text}
				</Said>
			)}
			{children}
		</StoryItem>
	);
};

const here = (_answer: unknown, params: Params): string => `/mensen/${params.case}/stukken`;
export const reportsPage = page<Params, Model>({
	name: "privacy.reports",
	path: "/mensen/:case/stukken",
	who: "share-an-item",
	params: z.object({ case: CaseId }),
	about: (params) => params.case,
	standing: ["responsible", "part"],
	dress: "worker",
	title: (language) => reportTexts(language).page.window,
	load: async (visit) => {
		const about = visit.params.case;
		return ok({ reports: await loadReports(visit, about, reportsIn(await visit.journal.ofCase(visit.tx, about)), visit.today) });
	},
	forms: [formTo(keepReport, here), formTo(putAwayReport.worker, here)],
	view: ({ reports }, sight): VNode => {
		const { screen, language, params, form, today } = sight;
		const words = reportTexts(language).page;
		const [now, gone] = [reports.filter((one) => isHere(one, today)), reports.filter((one) => !isHere(one, today))];
		const keeping = (
			<Form form={form(keepReport)} language={language} keep={false} label={words.keep} sheet>
				<h3>{words.keep}</h3>
				<TextField name="author" label={words.author} hint={words.authorHint} required />
				<DateField name="on" label={words.on} max={today} required />
				<TextField name="purpose" label={words.purpose} required />
				<LongText name="text" label={words.text} hint={words.textHint} rows={4} required draft={false} />
				<DateField name="until" label={words.until} min={today} max={addDays(today, LONGEST_KEPT)} required />
				<Submit weight="quiet">{words.send}</Submit>
			</Form>
		);
		return (
			<DeskPage
				screen={screen}
				current="people"
				heading={words.heading}
				lead={words.lead}
				back={{ href: `/mensen/${params.case}/delen`, words: words.back }}
			>
				<Section title={words.here} id="here">
					{now.length === 0 ? (
						<Empty title={words.none}>{words.noneAbout}</Empty>
					) : (
						<Story>
							{now.map((one) => (
								<ReportItem key={one.report} one={one} sight={sight}>
									<Form
										form={formOf(sight, putAwayReport.worker, "report", one.report)}
										language={language}
										prefix={`away-${one.report}`}
										keep={false}
									>
										<Hidden name="report" value={one.report} />
										<Submit weight="quiet" wide={false}>
											{words.putAway}
										</Submit>
									</Form>
								</ReportItem>
							))}
						</Story>
					)}
				</Section>
				{gone.length > 0 && (
					<Section title={words.gone} id="gone">
						<Story>
							{gone.map((one) => (
								<ReportItem key={one.report} one={one} sight={sight} />
							))}
						</Story>
					</Section>
				)}
				{now.length === 0 ? (
					keeping
				) : (
					<AsText language={language} summary={words.keep}>
						{keeping}
					</AsText>
				)}
			</DeskPage>
		);
	},
});
