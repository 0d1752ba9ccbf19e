/** `/mensen/:case/genoemd`: where somebody who wants to be erased is named in the story of another; a worker chooses, two decide (PRIN-13, PRIV-12). */
import type { VNode } from "preact";
import { z } from "zod";
import { CaseId } from "#src/kernel/ids.ts";
import type { AnyEntry } from "#src/kernel/journal.ts";
import { ok } from "#src/kernel/result.ts";
import { dayOf } from "#src/kernel/time.ts";
import { formTo, page } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { Empty, Form, Hidden, ManyField, Notice, Section, Submit, WorkerPage } from "#src/platform/ui/index.ts";
import { formOf } from "../pages/form-of.ts";
import { loadNaming, type NamedIn } from "./handlers.ts";
import { proposePieces } from "./operations.ts";
import { sentencesOf } from "./rules.ts";
import { piecesTexts } from "./texts/index.ts";

type Params = { readonly case: CaseId; readonly gedaan?: "ja" | undefined };
type Model = { readonly known: boolean; readonly matters: readonly NamedIn[] };
const MOST_SHOWN = 300;
const shown = (entry: AnyEntry): string => {
	const words = sentencesOf(entry).join(" · ");
	return words.length > MOST_SHOWN ? `${words.slice(0, MOST_SHOWN)}…` : words;
};

export const namedPage = page<Params, Model>({
	name: "privacy.named-elsewhere",
	path: "/mensen/:case/genoemd",
	who: "share-an-item",
	params: z.object({ case: CaseId, gedaan: z.literal("ja").optional() }),
	about: (params) => params.case,
	standing: ["responsible", "part"],
	dress: "worker",
	title: (language) => piecesTexts(language).window,
	load: async (visit) => {
		const { who, matters } = await loadNaming(visit, visit.params.case);
		return ok({ known: who !== undefined, matters });
	},
	forms: [formTo<Params>(proposePieces, (_answer, params) => `/mensen/${params.case}/genoemd?gedaan=ja`)],
	view: ({ known, matters }, sight): VNode => {
		const { screen, language, params, today } = sight;
		const words = piecesTexts(language);
		return (
			<WorkerPage screen={screen} current="people" heading={words.heading} back={{ href: `/mensen/${params.case}/bewaren`, words: words.back }}>
				<p class="lead">{words.lead}</p>
				{params.gedaan === "ja" && <Notice icon="check" title={words.done} />}
				{matters.length === 0 && <Empty title={known ? words.none : words.unknown} />}
				{matters.map((matter) => (
					<Section
						key={matter.case}
						title={matter.called === "" ? words.withNobody : fill(words.with, { name: matter.called })}
						id={`bij-${matter.case}`}
					>
						<Form form={formOf(sight, proposePieces, "case", matter.case)} language={language} prefix={`genoemd-${matter.case}`} keep={false}>
							<Hidden name="case" value={matter.case} />
							<ManyField
								name="entries"
								label={words.choose}
								choices={matter.pieces.map(({ entry, how }) => ({
									value: entry.id,
									words: shown(entry),
									hint: `${shortDay(dayOf(entry.at), today, language)} · ${how === "sure" ? words.sure : words.perhaps}`,
								}))}
							/>
							<Submit weight="quiet">{words.send}</Submit>
						</Form>
					</Section>
				))}
				<p class="soft">{matters.length > 0 && words.after}</p>
				<p class="soft">{words.notAll}</p>
			</WorkerPage>
		);
	},
});
