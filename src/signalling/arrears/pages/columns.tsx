import type { VNode } from "preact";
import { z } from "zod";
import { ThingId } from "#src/kernel/ids.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { formTo, page, type Sight } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { agreementSaid } from "#src/team/index.ts";
import { AsText, CitizenPage, Facts, Form, SelectField, Submit, Table, TextField } from "#src/platform/ui/index.ts";
import type { Agreement } from "../../arrival.rules.ts";
import { findAgreement } from "../../holders.ts";
import { partnersTexts } from "../../partners/texts/index.ts";
import { peekAt } from "../handlers.ts";
import { type ColumnName, columnNames, guessColumns, neededColumns } from "../rules.ts";
import { type Columns, importArrears } from "../operations.ts";
import { texts } from "../../texts/index.ts";
import { kindsAgreed, onlyKind } from "./arrears.tsx";

type Shown = {
	readonly header: readonly string[];
	readonly first: readonly (readonly string[])[];
	readonly count: number;
	readonly bad: number;
	readonly guessed: Columns;
	readonly agreement: Agreement | null;
};
type FileParams = { file: string };

const columnsView = (model: Shown, { screen, language, form, params }: Sight<FileParams>): VNode => {
	const words = texts(language).arrears;
	const kinds = model.agreement === null ? words.kinds : kindsAgreed([model.agreement], words.kinds);
	const heads = model.header.map((cell, at) => cell || `${at + 1}`);
	const options = heads.map((cell, at) => ({ value: String(at), words: cell }));
	const field = (name: ColumnName): VNode => (
		<SelectField
			key={name}
			name={`columns.${name}`}
			label={words.columns[name]}
			options={options}
			empty={words.noColumn}
			preset={model.guessed[name] === undefined ? "" : String(model.guessed[name])}
			{...(neededColumns.includes(name) ? { mark: "needed" as const } : {})}
		/>
	);
	// What must be there is asked; what was recognised can be looked at, and the rest be pointed out, for who wants to.
	const optional = columnNames.filter((name) => !neededColumns.includes(name));
	const known = optional.filter((name) => model.guessed[name] !== undefined);
	const others = optional.filter((name) => model.guessed[name] === undefined);
	const named = (columns: readonly ColumnName[]): string => columns.map((name) => words.columns[name].toLocaleLowerCase(language)).join(", ");
	const used = new Set(Object.values(model.guessed));
	const unused = heads.filter((_, at) => !used.has(at));
	return (
		<CitizenPage screen={screen} heading={words.mapTitle} home="/achterstanden" back={{ href: "/achterstanden", words: words.back }}>
			<p class="lead">{words.mapLead}</p>
			{model.agreement && (
				<AsText language={language} summary={partnersTexts(language).home.agreement}>
					<Facts facts={agreementSaid(model.agreement.whole, language, screen.today)} />
				</AsText>
			)}
			<Table label={words.tableName} caption={words.firstLines} columns={heads.map((cell) => ({ words: cell }))} rows={model.first} />
			{model.bad > 0 && <p>{fill(words.unreadable, { count: model.bad })}</p>}
			<Form form={form(importArrears)} language={language} keep={false} sheet>
				<input type="hidden" name="file" value={params.file} />
				{neededColumns.map(field)}
				{known.length > 0 && (
					<AsText language={language} summary={fill(words.known, { columns: named(known) })}>
						{known.map(field)}
					</AsText>
				)}
				{others.length > 0 && (
					<AsText language={language} summary={words.others}>
						{unused.length > 0 && <p class="soft">{fill(words.unused, { columns: unused.join(", ") })}</p>}
						{others.map(field)}
					</AsText>
				)}
				<TextField name="kind" label={words.kindOtherwise} suggestions={kinds} preset={model.guessed.kind === undefined ? onlyKind(kinds) : ""} />
				<Submit>{model.count === 1 ? words.readOne : fill(words.read, { count: model.count })}</Submit>
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
		const file = await peekAt(work, work.params.file);
		if (!file) return refuse("signalling.file-gone");
		const { header, first, lines, bad } = file;
		const agreement = (await findAgreement(work.tx, file.organisation)) ?? null;
		return ok({ header, first, count: lines - bad, bad, guessed: guessColumns(header), agreement });
	},
	view: columnsView,
	forms: [formTo(importArrears, ({ outcome }) => `/achterstanden/uitkomst/${String(outcome)}`)],
});
