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
import { columnNames, guessColumns, neededColumns } from "../rules.ts";
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
	const options = model.header.map((cell, at) => ({ value: String(at), words: cell || `${at + 1}` }));
	return (
		<CitizenPage screen={screen} heading={words.mapTitle} home="/achterstanden" back={{ href: "/achterstanden", words: words.back }}>
			<p class="lead">{words.mapLead}</p>
			{model.agreement && (
				<AsText language={language} summary={partnersTexts(language).home.agreement}>
					<Facts facts={agreementSaid(model.agreement.whole, language, screen.today)} />
				</AsText>
			)}
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
