/** What was written by hand: a photo of it counts, and it is known who wrote (CON-26). */
import type { VNode } from "preact";
import { z } from "zod";
import { type CaseId as Case, CaseId, ok, type Result, ThingId } from "#src/kernel/index.ts";
import { asFile, asPlain, type PlainAttachment } from "#src/platform/attachments/plain.ts";
import { type AnyPage, formTo, page, type Visit } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { nearMoment } from "#src/platform/texts/dates.ts";
import { ChoiceField, FileField, Form, LinkButton, Row, Rows, Section, Submit, TextField } from "#src/platform/ui/index.ts";
import { calledOr, type CaseParams, named, type WhomSeen } from "../../pages/whom.ts";
import { type Paper, writers } from "../model.ts";
import { keepPaper } from "../operations.ts";
import { afterIn } from "../rules.ts";
import { afterTexts } from "../texts/index.ts";
import { BesideTheNote, loadAfter, shared } from "./beside-the-note.tsx";

type Model = { readonly whom: WhomSeen; readonly papers: readonly Paper[] };

export const papersPage: AnyPage = page<CaseParams, Model>({
	...shared,
	name: "contact.papers",
	path: "/mensen/:case/geschreven",
	params: z.object({ case: CaseId }),
	about: (params) => params.case,
	load: async (visit) => {
		const { whom, after } = await loadAfter(visit);
		return ok({ whom, papers: after.papers.toReversed() });
	},
	title: (language) => afterTexts(language).paper.title,
	forms: [formTo<CaseParams>(keepPaper, (_answer, params) => `/mensen/${params.case}/geschreven`)],
	view: (model, sight): VNode => {
		const { language, today } = sight;
		const words = afterTexts(language).paper;
		const of = model.whom.case;
		const who = (one: Paper): string =>
			one.wroteBy === undefined ? calledOr(model.whom, language) : named(words.writers[one.wroteBy], model.whom, language);
		return (
			<BesideTheNote whom={model.whom} sight={sight} words={words}>
				<Form form={sight.form(keepPaper)} language={language} files>
					<FileField name="photo" label={words.photo} accept="image/jpeg,image/png" camera />
					<ChoiceField
						name="wroteBy"
						label={words.wroteBy}
						choices={writers.map((value) => ({ value, words: named(words.writers[value], model.whom, language) }))}
					/>
					<TextField name="words" label={words.words} mark="optional" />
					<Submit>{words.save}</Submit>
				</Form>
				<Section id="papier" title={words.here}>
					{model.papers.length === 0 ? (
						<p class="soft">{words.none}</p>
					) : (
						<Rows>
							{model.papers.map((one) => (
								<Row
									key={one.paper}
									icon="paper"
									title={one.words ?? words.title}
									href={`/mensen/${of}/geschreven/${one.paper}`}
									why={fill(words.line, { who: who(one), day: nearMoment(one.at, today, language) })}
								/>
							))}
						</Rows>
					)}
					<p>
						<LinkButton weight="plain" icon="print" href="/jij/kaart/afspraak">
							{words.blank}
						</LinkButton>
					</p>
				</Section>
			</BesideTheNote>
		);
	},
});

/** The photo, for whoever may read it. */
export const paperOf = async (visit: Pick<Visit<unknown>, "tx" | "journal">, about: Case, paper: string): Promise<Result<PlainAttachment>> => {
	const known = afterIn(await visit.journal.ofCase(visit.tx, about)).papers.some((one) => one.paper === paper);
	return asPlain(known ? await visit.journal.attached(visit.tx, about, paper) : undefined);
};
export const paperFile = asFile("geschreven");
export const paperPage: AnyPage = page<CaseParams & { readonly paper: ThingId }, PlainAttachment>({
	...shared,
	name: "contact.paper",
	path: "/mensen/:case/geschreven/:paper",
	params: z.object({ case: CaseId, paper: ThingId }),
	about: (params) => params.case,
	load: (visit) => paperOf(visit, visit.params.case, visit.params.paper),
	title: (language) => afterTexts(language).paper.title,
	file: paperFile,
	view: () => <></>,
});
