/** What went well, celebrated; and how things were, went on and are - in words (EXE-05, PRIN-09, PRIN-10). */
import type { VNode } from "preact";
import { fill } from "#src/platform/texts/catalogue.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { dayOf } from "#src/kernel/time.ts";
import { Celebrate, LongText, Said, SelectField, Submit, TextField } from "#src/platform/ui/index.ts";
import { domainKeys } from "../domains.ts";
import { celebrate, tellChange } from "../operations.ts";
import { standingChanges, standingSuccesses, stands, wordsOf } from "../plan-view-model.ts";
import { texts } from "../texts/index.ts";
import { stepSentence } from "./goals.tsx";
import { type AnySight, operationFor, type PlanModel } from "./load.ts";
import { namesOfDomains } from "./domain-words.ts";
import { Fold, PlanForm, SpokenYes } from "./parts.tsx";

type Props = { readonly model: PlanModel; readonly sight: AnySight };
/** Successes in own words and every step that was done, the smallest too. */
const Celebrated = ({ model, sight }: Props): VNode => {
	const { language, today } = sight;
	const t = texts(language).good;
	const successes = standingSuccesses(model.state);
	const done = model.state.steps.filter((step) => step.done !== undefined && stands(model.state, step.id));
	if (successes.length + done.length === 0) return <p class="soft screen-only">{t.none}</p>;
	return (
		<Celebrate title={t.title} id="goed">
			<div class="halves">
				{successes.map(({ id, celebrated }) => (
					<Said key={id} {...(celebrated === undefined ? {} : { foot: celebrated })}>
						{wordsOf(model.state, id) ?? ""}
					</Said>
				))}
				{done.map((step) => (
					<Said
						key={step.id}
						side={step.who.kind === "person" ? "person" : step.who.kind === "own" ? "own" : "helper"}
						{...(step.done?.words === undefined ? {} : { foot: step.done.words })}
					>
						{fill(t.step, { ...stepSentence(model, step, language), day: step.done ? shortDay(step.done.on, today, language) : "" })}
					</Said>
				))}
			</div>
		</Celebrate>
	);
};
const Changes = ({ model, sight }: Props): VNode | null => {
	const { language, today } = sight;
	const t = texts(language).good;
	const changes = standingChanges(model.state);
	if (changes.length === 0) return null;
	return (
		<section class="stack" aria-labelledby="toen-nu">
			<h3 id="toen-nu">{t.then}</h3>
			<div class="halves">
				{changes.map(({ id, then, since, at, domain }) => (
					<Said
						key={id}
						small
						foot={`${domain === undefined ? "" : `${namesOfDomains(model, language)[domain]}, `}${shortDay(dayOf(at), today, language)}`}
					>
						<p>{fill(t.thenIs, { words: then })}</p>
						{since !== undefined && <p>{fill(t.sinceIs, { words: since })}</p>}
						<p>{fill(t.nowIs, { words: wordsOf(model.state, id) ?? "" })}</p>
					</Said>
				))}
			</div>
		</section>
	);
};

export const Good = ({ model, sight }: Props): VNode => {
	const { language } = sight;
	const t = texts(language);
	const names = namesOfDomains(model, language);
	const [success, change] = [sight.form(operationFor(celebrate, model)), sight.form(operationFor(tellChange, model))];
	return (
		<>
			<Celebrated model={model} sight={sight} />
			<div class="section is-free">
				<Changes model={model} sight={sight} />
				<div class="folds">
					<Fold language={language} summary={t.good.add} form={success}>
						<PlanForm model={model} language={language} form={success} prefix="goed-erbij">
							<LongText name="words" label={t.good.words} rows={2} required />
							<TextField name="celebrated" label={t.good.celebrated} mark="optional" />
							<SpokenYes model={model} language={language} />
							<Submit weight="quiet">{t.good.save}</Submit>
						</PlanForm>
					</Fold>
					<Fold language={language} summary={t.good.addThen} form={change}>
						<PlanForm model={model} language={language} form={change} prefix="toen-nu-erbij">
							<LongText name="then" label={t.good.thenField} rows={2} required />
							<LongText name="since" label={t.good.sinceField} mark="optional" rows={2} />
							<LongText name="words" label={t.good.nowField} rows={2} required />
							<SelectField
								name="domain"
								label={t.domains.domain}
								mark="optional"
								options={domainKeys.map((value) => ({ value, words: names[value] }))}
							/>
							<SpokenYes model={model} language={language} />
							<Submit weight="quiet">{t.good.saveThen}</Submit>
						</PlanForm>
					</Fold>
				</div>
			</div>
		</>
	);
};
