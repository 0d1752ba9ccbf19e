/** Who of the household may read along, and what others wrote about the person: both the person's to end. */
import type { VNode } from "preact";
import { addDays } from "#src/kernel/index.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { AsText, DateField, Form, Hidden, Section, Story, Submit } from "#src/platform/ui/index.ts";
import { isHere, LONGEST_DAYS, type Reader } from "#src/privacy/index.ts";
import { ReportItem } from "#src/privacy/pages.ts";
import { householdDoes, type ReadReport, reportsDoes } from "#src/privacy/server.ts";
import { type AnySight, wordsOf } from "./frame.tsx";
import type { Frame } from "./load.ts";
import { formAt } from "./story-page.tsx";

export type Housemate = { readonly id: string; readonly called: string };
type Around = { readonly frame: Frame; readonly sight: AnySight; readonly forms: boolean };

const HousemateRow = ({
	one,
	reads,
	frame,
	sight,
	forms,
}: Around & { readonly one: Housemate; readonly reads: Reader | undefined }): VNode | null => {
	const { language, today } = sight;
	const { along: words } = wordsOf(frame, language).asks;
	const hidden = (
		<>
			<Hidden name="case" value={frame.case} />
			<Hidden name="reader" value={one.id} />
		</>
	);
	if (reads)
		return (
			<li class="stack stack-tight">
				<p>{fill(words.reads, { name: one.called, day: shortDay(reads.until, today, language) })}</p>
				{forms && (
					<Form
						form={formAt(sight, householdDoes.endReading.person, "reader", one.id)}
						language={language}
						prefix={`end-${one.id}`}
						action="#along"
						keep={false}
					>
						{hidden}
						<Submit weight="quiet" wide={false}>
							{words.end}
						</Submit>
					</Form>
				)}
			</li>
		);
	if (!forms) return null;
	return (
		<li>
			<AsText language={language} summary={fill(words.allow, { name: one.called })}>
				<Form
					form={formAt(sight, householdDoes.allowReading.person, "reader", one.id)}
					language={language}
					prefix={`allow-${one.id}`}
					action="#along"
					keep={false}
				>
					{hidden}
					<DateField name="until" label={words.until} min={today} max={addDays(today, LONGEST_DAYS)} required />
					<Submit weight="quiet">{words.send}</Submit>
				</Form>
			</AsText>
		</li>
	);
};
/** Nobody at home, nothing to say. */
export const ReadersPart = ({
	housemates,
	readers,
	...around
}: Around & { readonly housemates: readonly Housemate[]; readonly readers: readonly Reader[] }): VNode | null => {
	const { along: words } = wordsOf(around.frame, around.sight.language).asks;
	if (housemates.length === 0 || (!around.forms && readers.length === 0)) return null;
	return (
		<Section title={words.title} id="along" about={words.lead}>
			<ul class="stack">
				{housemates.map((one) => (
					<HousemateRow key={one.id} one={one} reads={readers.find((each) => each.reader === one.id)} {...around} />
				))}
			</ul>
		</Section>
	);
};
/** What others wrote, while it is here (PRIV-07). */
export const ReportsPart = ({ reports, frame, sight, forms }: Around & { readonly reports: readonly ReadReport[] }): VNode | null => {
	const { reports: words } = wordsOf(frame, sight.language).asks;
	const { putAwayReport } = reportsDoes;
	if (reports.length === 0) return null;
	return (
		<Section title={words.title} id="reports">
			<Story>
				{reports.map((one) => (
					<ReportItem key={one.report} one={one} sight={sight}>
						{forms && isHere(one, sight.today) ? (
							<Form
								form={formAt(sight, putAwayReport.person, "report", one.report)}
								language={sight.language}
								prefix={`away-${one.report}`}
								action="#reports"
								keep={false}
							>
								<Hidden name="case" value={frame.case} />
								<Hidden name="report" value={one.report} />
								<Submit weight="quiet" wide={false}>
									{words.putAway}
								</Submit>
							</Form>
						) : undefined}
					</ReportItem>
				))}
			</Story>
		</Section>
	);
};
