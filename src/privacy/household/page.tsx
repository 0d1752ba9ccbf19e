/** Who else lives there: each an own page; reading each other's with a yes. */
import type { VNode } from "preact";
import { z } from "zod";
import { CaseId } from "#src/kernel/ids.ts";
import { ok } from "#src/kernel/result.ts";
import { addDays } from "#src/kernel/time.ts";
import { listCases } from "#src/people/server.ts";
import { formTo, page, type Sight } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { AsText, ChoiceField, DateField, DeskPage, Empty, Form, Hidden, Row, Rows, Section, Submit, TextField } from "#src/platform/ui/index.ts";
import { formOf } from "../pages/form-of.ts";
import { LONGEST_DAYS } from "../rules.ts";
import { householdOf } from "./handlers.ts";
import type { Reader } from "./model.ts";
import { allowReading, beginOwnLine, endReading } from "./operations.ts";
import { readersIn, readersOn } from "./rules.ts";
import { householdTexts } from "./texts/index.ts";

type Params = { readonly case: CaseId };
type Other = { readonly id: string; readonly called: string; readonly case?: CaseId | undefined };
type Model = { readonly others: readonly Other[]; readonly readers: readonly Reader[] };

const OtherRow = ({ one, readers, sight }: { readonly one: Other; readonly readers: readonly Reader[]; readonly sight: Sight<Params> }): VNode => {
	const { language, today } = sight;
	const words = householdTexts(language).page;
	const reads = readers.find((each) => each.reader === one.id);
	return (
		<Row
			title={one.called}
			face={{ side: "person", letter: one.called }}
			why={reads ? fill(words.reads, { name: one.called, day: shortDay(reads.until, today, language) }) : fill(words.readsNot, { name: one.called })}
		>
			{one.case !== undefined && (
				<p>
					<a href={`/mensen/${one.case}`}>{fill(words.open, { name: one.called })}</a>
				</p>
			)}
			{reads ? (
				<Form form={formOf(sight, endReading.worker, "reader", one.id)} language={language} prefix={`end-${one.id}`} keep={false}>
					<Hidden name="reader" value={one.id} />
					<Submit weight="quiet" wide={false}>
						{words.end}
					</Submit>
				</Form>
			) : (
				<AsText language={language} summary={fill(words.allow, { name: one.called })}>
					<Form form={formOf(sight, allowReading.worker, "reader", one.id)} language={language} prefix={`allow-${one.id}`} keep={false}>
						<Hidden name="reader" value={one.id} />
						<DateField name="until" label={words.until} min={today} max={addDays(today, LONGEST_DAYS)} required />
						<ChoiceField
							name="how"
							label={words.how}
							choices={[
								{ value: "spoken", words: words.told },
								{ value: "paper", words: words.onPaper },
							]}
							preset="spoken"
						/>
						<TextField name="witness" label={words.witness} mark="optional" />
						<Submit weight="quiet">{words.allowSend}</Submit>
					</Form>
				</AsText>
			)}
		</Row>
	);
};

const here = (_answer: unknown, params: Params): string => `/mensen/${params.case}/huisgenoten`;
export const householdPage = page<Params, Model>({
	name: "privacy.household",
	path: "/mensen/:case/huisgenoten",
	who: "share-an-item",
	params: z.object({ case: CaseId }),
	about: (params) => params.case,
	standing: ["responsible", "part"],
	dress: "worker",
	title: (language) => householdTexts(language).page.window,
	load: async (visit) => {
		const { tx, params, today } = visit;
		// Of the others' lines only those one has a part in: that somebody lives here says nothing about who else comes there.
		const lines = await listCases(tx, { most: 400 });
		const others = (await householdOf(visit, params.case)).map((one) => ({ ...one, case: lines.find((line) => line.person === one.id)?.case }));
		return ok({ others, readers: readersOn(readersIn(await visit.journal.ofCase(tx, params.case)), today) });
	},
	forms: [
		formTo(beginOwnLine, (answer) => `/mensen/${String(answer["case"])}/eigen-bladzij`),
		formTo(allowReading.worker, here),
		formTo(endReading.worker, here),
	],
	view: ({ others, readers }, sight): VNode => {
		const { screen, language, params, form } = sight;
		const words = householdTexts(language).page;
		return (
			<DeskPage
				screen={screen}
				current="people"
				heading={words.heading}
				lead={words.lead}
				back={{ href: `/mensen/${params.case}`, words: words.back }}
			>
				<Section title={words.others} id="others">
					{others.length === 0 ? (
						<Empty title={words.none} />
					) : (
						<Rows>
							{others.map((one) => (
								<OtherRow key={one.id} one={one} readers={readers} sight={sight} />
							))}
						</Rows>
					)}
				</Section>
				<AsText language={language} summary={words.begin}>
					<Form form={form(beginOwnLine)} language={language} keep={false} label={words.begin} sheet>
						<p class="soft">{words.beginAbout}</p>
						<TextField name="given" label={words.given} required />
						<TextField name="family" label={words.family} mark="optional" />
						<TextField name="called" label={words.called} mark="optional" />
						<DateField name="born" label={words.born} mark="optional" />
						<ChoiceField
							name="addressForm"
							label={words.form}
							choices={[
								{ value: "u", words: "u" },
								{ value: "je", words: "je" },
							]}
						/>
						<Submit>{words.send}</Submit>
					</Form>
				</AsText>
			</DeskPage>
		);
	},
});
