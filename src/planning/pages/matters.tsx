/** 'Wat voor mij belangrijk is': the plan opens with it (PLA-12). */
import type { VNode } from "preact";
import { Band, Hidden, LongText, Said, Submit } from "#src/platform/ui/index.ts";
import { writeMatters } from "../operations.ts";
import { stands } from "../plan-view-model.ts";
import { texts } from "../texts/index.ts";
import { type AnySight, formAt, operationFor, type PlanModel } from "./model.ts";
import { Fold, PlanForm, SpokenYes, ThenAndNow } from "./parts.tsx";

export const Matters = ({ model, sight }: { readonly model: PlanModel; readonly sight: AnySight }): VNode => {
	const { language, today } = sight;
	const t = texts(language).matters;
	const { state } = model;
	const standing = state.matters.filter((id) => stands(state, id));
	const operation = operationFor(writeMatters, model);
	const fresh = formAt(sight, operation, "text", "");
	return (
		<section class="section is-free" aria-labelledby="belangrijk">
			<Band id="belangrijk" title={t.title} big>
				{standing.length === 0 && <p class="soft">{t.none}</p>}
				<div class="matters">
					{standing.map((id) => {
						const text = state.texts[id];
						const form = formAt(sight, operation, "text", id, { words: text?.now?.words ?? "" });
						return (
							<div key={id} class="stack stack-tight">
								<Said>{text?.now?.words ?? ""}</Said>
								<ThenAndNow text={text} today={today} language={language} />
								<Fold language={language} summary={t.reword} form={form}>
									<PlanForm model={model} language={language} form={form} prefix={`belangrijk-${id}`}>
										<Hidden name="text" value={id} />
										<LongText name="words" label={t.words} rows={2} required />
										<SpokenYes model={model} language={language} />
										<Submit weight="quiet">{t.save}</Submit>
									</PlanForm>
								</Fold>
							</div>
						);
					})}
				</div>
				<Fold language={language} summary={t.add} form={fresh}>
					<PlanForm model={model} language={language} form={fresh} prefix="belangrijk-erbij">
						<LongText name="words" label={t.words} hint={t.hint} rows={2} required />
						<SpokenYes model={model} language={language} />
						<Submit weight="quiet">{t.save}</Submit>
					</PlanForm>
				</Fold>
			</Band>
		</section>
	);
};
