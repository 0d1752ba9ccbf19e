import type { VNode } from "preact";
import { z } from "zod";
import { ThingId } from "#src/kernel/ids.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { formTo, page, type Sight } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { CitizenPage, Facts, Form, LinkButton, SelectField, Submit, Table, TextField } from "#src/platform/ui/index.ts";
import { openFile } from "../handlers.ts";
import { columnNames, guessColumns, neededColumns } from "../rules.ts";
import { type ArrearsOutcome, findOutcome } from "../store.ts";
import { type Columns, importArrears } from "../operations.ts";
import { texts } from "../../texts/index.ts";

type Shown = {
	readonly header: readonly string[];
	readonly first: readonly (readonly string[])[];
	readonly count: number;
	readonly bad: number;
	readonly guessed: Columns;
};
type FileParams = { file: string };

const columnsView = (model: Shown, { screen, language, form, params }: Sight<FileParams>): VNode => {
	const words = texts(language).arrears;
	const options = model.header.map((cell, at) => ({ value: String(at), words: cell || `${at + 1}` }));
	return (
		<CitizenPage screen={screen} heading={words.mapTitle} home="/achterstanden" back={{ href: "/achterstanden", words: words.back }}>
			<p class="lead">{words.mapLead}</p>
			<Table
				label={words.tableName}
				caption={words.firstLines}
				columns={model.header.map((cell, at) => ({ words: cell || `${at + 1}` }))}
				rows={model.first}
			/>
			{model.bad > 0 && <p>{fill(words.unreadable, { count: model.bad })}</p>}
			<Form form={form(importArrears)} language={language} keep={false} sheet>
				<input type="hidden" name="file" value={params.file} />
				{columnNames.map((name) => (
					<SelectField
						key={name}
						name={`columns.${name}`}
						label={words.columns[name]}
						options={options}
						empty={words.noColumn}
						preset={model.guessed[name] === undefined ? "" : String(model.guessed[name])}
						{...(neededColumns.includes(name) ? { mark: "needed" as const } : {})}
					/>
				))}
				<TextField name="kind" label={words.kindOtherwise} suggestions={words.kinds} />
				<Submit>{fill(words.read, { count: model.count })}</Submit>
			</Form>
		</CitizenPage>
	);
};
/** A brought file: which column holds what, guessed and to be mended on the screen. */
export const arrearsColumnsPage = page<FileParams, Shown>({
	name: "signalling.arrears-columns",
	path: "/achterstanden/:file",
	who: "send-arrears",
	dress: "public",
	params: z.object({ file: ThingId }),
	title: (language) => texts(language).arrears.mapWindow,
	load: async (work) => {
		const file = await openFile(work, work.params.file);
		if (!file) return refuse("signalling.file-gone");
		const { header, lines, bad } = file.table;
		return ok({ header, first: lines.slice(0, 5).map((line) => line.cells), count: lines.length, bad: bad.length, guessed: guessColumns(header) });
	},
	view: columnsView,
	forms: [formTo(importArrears, ({ outcome }) => `/achterstanden/uitkomst/${String(outcome)}`)],
});

const SHOWN_BAD = 500;
const outcomeView = (outcome: ArrearsOutcome, { screen, language }: Sight<{ outcome: string }>): VNode => {
	const words = texts(language).arrears;
	return (
		<CitizenPage screen={screen} heading={words.doneTitle} home="/achterstanden" back={{ href: "/achterstanden", words: words.back }}>
			<Facts
				facts={[
					{ what: words.lines, is: outcome.lines },
					{ what: words.added, is: outcome.added },
					{ what: words.joined, is: outcome.joined },
					{ what: words.again, is: outcome.again },
					{ what: words.badCount, is: outcome.bad.length },
				]}
			/>
			{outcome.bad.length > 0 && (
				<section class="stack" aria-labelledby="niet">
					<h2 id="niet">{words.badTitle}</h2>
					<p>{words.badLead}</p>
					<Table
						label={words.badTable}
						columns={[{ words: words.badLine }, { words: words.badWhy }]}
						rows={outcome.bad.slice(0, SHOWN_BAD).map((one) => [one.line, words.why[one.code] ?? one.code])}
					/>
					{outcome.bad.length > SHOWN_BAD && <p>{fill(words.moreBad, { count: outcome.bad.length - SHOWN_BAD })}</p>}
				</section>
			)}
			<LinkButton href="/achterstanden" weight="quiet">
				{words.back}
			</LinkButton>
		</CitizenPage>
	);
};
/** What came of a file: counts, and every line that was not read with its number and why. */
export const arrearsOutcomePage = page<{ outcome: string }, ArrearsOutcome>({
	name: "signalling.arrears-outcome",
	path: "/achterstanden/uitkomst/:outcome",
	who: "send-arrears",
	dress: "public",
	params: z.object({ outcome: ThingId }),
	title: (language) => texts(language).arrears.doneWindow,
	load: async (work) => {
		const outcome = await findOutcome(work.tx, work.params.outcome);
		return outcome ? ok(outcome) : refuse("kernel.nothing-here");
	},
	view: outcomeView,
});
