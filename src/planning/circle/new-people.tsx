/** With an empty picture: getting to know people may be a wish of its own, and where that can be near by (NET-06). */
import type { VNode } from "preact";
import { LongText, Section, Submit } from "#src/platform/ui/index.ts";
import { proposeGoal } from "../operations.ts";
import { type AnySight, operationFor, type PlanModel } from "../pages/load.ts";
import { PlanForm, SpokenYes } from "../pages/parts.tsx";
import { standingGoals, wordsOf } from "../plan-view-model.ts";
import { circleTexts } from "./texts/index.ts";

export const NewPeople = ({ model, sight }: { readonly model: PlanModel; readonly sight: AnySight }): VNode => {
	const { language } = sight;
	const t = circleTexts(language);
	const nearby = model.nearby ?? [];
	const wished = standingGoals(model.state).some(({ id }) => wordsOf(model.state, id) === t.newPeopleWords);
	return (
		<Section id="mensen-leren-kennen" title={t.newPeople} about={t.newPeopleAbout}>
			{nearby.length > 0 && (
				<>
					<p>{t.newPeopleNear}</p>
					<ul>
						{nearby.map(({ id, what, where }) => (
							<li key={id}>{[what, where].filter(Boolean).join(", ")}</li>
						))}
					</ul>
				</>
			)}
			{!wished && (
				<div class="screen-only">
					<PlanForm model={model} language={language} form={sight.form(operationFor(proposeGoal, model))} prefix="wens-mensen">
						<LongText name="words" label={t.newPeople} preset={t.newPeopleWords} rows={2} required />
						<SpokenYes model={model} language={language} />
						<Submit weight="quiet">{t.newPeopleWish}</Submit>
					</PlanForm>
				</div>
			)}
		</Section>
	);
};
