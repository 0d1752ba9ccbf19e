/** How long what there is of somebody stays, and what of it lives on: for a worker with the person beside them, and for the person alone (PRIV-15). */
import type { VNode } from "preact";
import { z } from "zod";
import { CaseId } from "#src/kernel/ids.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { findOwnCase } from "#src/people/server.ts";
import { formTo, page, type Sight } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { AsText, ChoiceField, Form, Hidden, LongText, PersonPage, Said, Section, Submit, TextField, WorkerPage } from "#src/platform/ui/index.ts";
import { keepItem, takeOutName, toldItems } from "../../items/operations.ts";
import { GoingSoon, NameTakenOut } from "../../items/parts.tsx";
import { itemsTexts } from "../../items/texts/index.ts";
import { type KeepingOf, loadKeeping } from "../loading.ts";
import { matterRules } from "../model.ts";
import { keepSummary, keepUnder, keepWish } from "../operations.ts";
import { piecesTexts } from "../../pieces/texts/index.ts";
import { retentionTexts } from "../texts/index.ts";

type ViewProps = { readonly model: KeepingOf; readonly sight: Sight<unknown>; readonly to: "matter" | "own" };
const WhatStays = ({ model, sight: { language, today }, to }: ViewProps): VNode => {
	const words = retentionTexts(language)[to];
	const { notesOn, allOn } = model.ahead;
	return (
		<>
			{model.running && (
				<p>{model.itemMonths === undefined ? words.running : fill(itemsTexts(language)[to].running, { years: Math.floor(model.itemMonths / 12) })}</p>
			)}
			{notesOn !== undefined && <p>{fill(words.notesOn, { day: shortDay(notesOn, today, language) })}</p>}
			{allOn !== undefined && <p>{fill(words.allOn, { day: shortDay(allOn, today, language) })}</p>}
			{model.card && <p>{words.cardStays}</p>}
			{model.plan && <p>{words.planStays}</p>}
		</>
	);
};
const HowFields = ({ sight: { language } }: { readonly sight: Sight<unknown> }): VNode => {
	const { matter: words } = retentionTexts(language);
	return (
		<>
			<ChoiceField
				name="how"
				label={words.howLabel}
				preset="spoken"
				grid
				choices={(["spoken", "paper"] as const).map((one) => ({ value: one, words: words.hows[one] }))}
			/>
			<TextField name="witness" label={words.witness} mark="optional" />
		</>
	);
};

export const matterKeepingPage = page<{ readonly case: CaseId }, KeepingOf>({
	name: "privacy.matter-keeping",
	path: "/mensen/:case/bewaren",
	who: "share-an-item",
	params: z.object({ case: CaseId }),
	about: (params) => params.case,
	standing: ["responsible", "part"],
	dress: "worker",
	title: (language) => retentionTexts(language).matter.window,
	load: async (visit) => ok(await loadKeeping(visit, visit.params.case)),
	forms: [keepUnder, keepSummary.worker, keepWish.worker, keepItem.worker, toldItems, takeOutName].map((one) =>
		formTo<{ readonly case: CaseId }>(one, (_answer, params) => `/mensen/${params.case}/bewaren`),
	),
	view: (model, sight) => {
		const { screen, language, params, form } = sight;
		const said = retentionTexts(language);
		const { matter: words } = said;
		return (
			<WorkerPage screen={screen} current="people" heading={words.heading} back={{ href: `/mensen/${params.case}`, words: words.back }}>
				<p class="lead">{words.lead}</p>
				<WhatStays model={model} sight={sight as Sight<unknown>} to="matter" />
				<GoingSoon about={params.case} going={model.going} sight={sight as Sight<unknown>} to="matter" />
				<Section title={words.summary} id="samenvatting" about={words.summaryLead}>
					{model.summary && <Said side="person">{model.summary.text}</Said>}
					<AsText language={language} summary={words.keepSummary} open={Object.keys(form(keepSummary.worker).values).length > 0}>
						<Form form={form(keepSummary.worker)} language={language} keep={false}>
							<LongText name="text" label={words.summaryLabel} rows={4} required />
							<HowFields sight={sight as Sight<unknown>} />
							<Submit>{words.keepSummary}</Submit>
						</Form>
					</AsText>
				</Section>
				<Section title={words.wish} id="wens">
					<Form form={form(keepWish.worker)} language={language} keep={false}>
						<ChoiceField
							name="keep"
							label={words.wishLabel}
							required
							preset={model.plan ? "yes" : "no"}
							choices={[
								{ value: "yes", words: words.yes },
								{ value: "no", words: words.no },
							]}
						/>
						<Submit weight="quiet">{words.keepWish}</Submit>
					</Form>
				</Section>
				<Section title={words.ground} id="grond">
					<Form form={form(keepUnder)} language={language} keep={false}>
						<ChoiceField
							name="rule"
							label={words.ground}
							required
							preset={model.rule}
							choices={matterRules.map((one) => ({ value: one, words: said.matterRules[one] }))}
						/>
						<Submit weight="quiet">{words.keepGround}</Submit>
					</Form>
				</Section>
				<p>
					<a href={`/mensen/${params.case}/genoemd`}>{piecesTexts(language).link}</a>
				</p>
				<NameTakenOut about={params.case} sight={sight as Sight<unknown>} />
			</WorkerPage>
		);
	},
});

export const ownKeepingPage = page<object, KeepingOf>({
	name: "privacy.own-keeping",
	path: "/mijn/bewaren",
	who: "read-own-page",
	params: z.object({}),
	dress: "worker",
	title: (language) => retentionTexts(language).own.window,
	load: async (visit) => {
		const own = await findOwnCase(visit.tx);
		return own ? ok(await loadKeeping(visit, own.case)) : refuse("kernel.nothing-here");
	},
	forms: [keepSummary.person, keepWish.person, keepItem.person].map((one) => formTo<object>(one, () => "/mijn/bewaren")),
	view: (model, sight) => {
		const { screen, language, form } = sight;
		const { own: words } = retentionTexts(language);
		return (
			<PersonPage screen={screen} heading={words.heading} lead={words.lead}>
				<WhatStays model={model} sight={sight as Sight<unknown>} to="own" />
				<GoingSoon about={model.case} going={model.going} sight={sight as Sight<unknown>} to="own" />
				{model.summary && <Said side="person">{model.summary.text}</Said>}
				<Form form={form(keepSummary.person)} language={language} keep={false}>
					<Hidden name="case" value={model.case} />
					<LongText name="text" label={words.summaryLabel} hint={words.summaryLead} rows={4} required />
					<Submit>{words.keepSummary}</Submit>
				</Form>
				<Form form={form(keepWish.person)} language={language} keep={false}>
					<Hidden name="case" value={model.case} />
					<ChoiceField
						name="keep"
						label={words.wishLabel}
						required
						preset={model.plan ? "yes" : "no"}
						choices={[
							{ value: "yes", words: words.yes },
							{ value: "no", words: words.no },
						]}
					/>
					<Submit weight="quiet">{words.keepWish}</Submit>
				</Form>
			</PersonPage>
		);
	},
});
