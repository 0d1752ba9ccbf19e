/** 'Wat voor mij belangrijk is': the plan opens with it (PLA-12). */
import type { VNode } from "preact";
import { Band, LongText, Said, SelectField, Submit } from "#src/platform/ui/index.ts";
import { writeMatters } from "../operations.ts";
import { stands, waitingWords, wordsOf } from "../plan-view-model.ts";
import { texts } from "../texts/index.ts";
import { type AnySight, operationFor, type PlanModel } from "./load.ts";
import { Fold, PlanForm, SpokenYes, ThenAndNow } from "./parts.tsx";

export const Matters = ({ model, sight }: { readonly model: PlanModel; readonly sight: AnySight }): VNode => {
	const { language, today } = sight;
	const t = texts(language).matters;
	const { state } = model;
	const standing = state.matters.filter((id) => stands(state, id));
	const form = sight.form(operationFor(writeMatters, model));
	const waiting = waitingWords(state).length;
	const options = standing.map((id) => ({ value: id, words: wordsOf(state, id) ?? "" }));
	return (
		<div class="section is-free">
			<Band id="belangrijk" title={t.title} big>
				{standing.length === 0 && <p class="soft">{t.none}</p>}
				<div class="matters">
					{standing.map((id) => (
						<div key={id} class="stack stack-tight">
							<Said>{wordsOf(state, id) ?? ""}</Said>
							<ThenAndNow text={state.texts[id]} today={today} language={language} names={model.names} />
						</div>
					))}
				</div>
				<Fold language={language} summary={t.add} form={form} open={standing.length === 0 && waiting === 0}>
					<PlanForm model={model} language={language} form={form} prefix="belangrijk-erbij">
						<LongText name="words" label={t.words} hint={t.hint} rows={2} required />
						{options.length > 0 && <SelectField name="text" label={t.instead} mark="optional" options={options} empty={t.oneMore} />}
						<SpokenYes model={model} language={language} />
						<Submit weight={standing.length === 0 ? "main" : "quiet"}>{t.save}</Submit>
					</PlanForm>
				</Fold>
			</Band>
		</div>
	);
};
