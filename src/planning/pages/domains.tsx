/** Eight sides of a life: who steers, as threads and as words; how I see it; support wanted beside support given (PLA-03, PLA-04, PLA-05, PLA-13). No marks, no better or worse. */
import type { VNode } from "preact";
import { fill } from "#src/platform/texts/catalogue.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import {
	AsText,
	ChoiceField,
	type Domain as Ribbon,
	Facts,
	LongText,
	ManyField,
	Said,
	Section,
	SelectField,
	Submit,
	TextField,
	Threads,
} from "#src/platform/ui/index.ts";
import { type DomainKey, domainKeys } from "../domains.ts";
import { steeringOf } from "../fold.ts";
import { domainParts, steeringForms, troubled } from "../model.ts";
import { chooseSteering, stateSupport, writeDomain } from "../operations.ts";
import { domainText, type Standing } from "../state.ts";
import { supportsOf } from "../steering.ts";
import { texts } from "../texts/index.ts";
import { type AnySight, operationFor, type PlanModel } from "./load.ts";
import { Pressing } from "../aims/view.tsx";
import { texts as nameTexts } from "../domain-names/texts/index.ts";
import { namesOfDomains } from "./domain-words.ts";
import { Fold, PlanForm, SpokenYes, ThenAndNow } from "./parts.tsx";

type Props = { readonly model: PlanModel; readonly sight: AnySight };
/** The eight as threads, in the fixed order; nothing agreed is an ordinary thread. */
export const ribbonsOf = (model: PlanModel, language: AnySight["language"]): readonly Ribbon[] => {
	const names = namesOfDomains(model, language);
	return domainKeys.map((key) => ({
		name: names[key],
		turns: (model.state.domains[key]?.turns ?? []).map(({ form, from }) => ({ position: form, from })),
	}));
};

const footOf = (part: string, said: Standing, language: AnySight["language"]): string | undefined => {
	const t = texts(language).domains;
	if (part !== "trouble") return undefined;
	const whose = said.whose?.length
		? fill(t.trouble, { whose: new Intl.ListFormat(language).format(said.whose.map((one) => t.whoseWords[one])) })
		: "";
	const seen = said.seenBy === undefined ? "" : fill(t.seenBy, { name: said.seenBy });
	return `${seen} ${whose}`.trim() || undefined;
};
const InWords = ({ model, sight, domain }: Props & { readonly domain: DomainKey }): VNode | null => {
	const { language, today } = sight;
	const t = texts(language).domains;
	const parts = domainParts.filter((part) => part !== "support" && model.state.texts[domainText(domain, part)]?.now !== undefined);
	if (parts.length === 0) return null;
	return (
		<section class="stack">
			<h3>{namesOfDomains(model, language)[domain]}</h3>
			{parts.map((part) => {
				const text = model.state.texts[domainText(domain, part)];
				const now = text?.now;
				if (now === undefined) return null;
				const foot = footOf(part, now, language);
				return (
					<div key={part} class="stack stack-tight">
						<p class="soft small">{t.parts[part]}</p>
						<Said small side={now.seenBy === undefined ? "person" : "helper"} {...(foot === undefined ? {} : { foot })}>
							{now.words}
						</Said>
						<ThenAndNow text={text} today={today} language={language} names={model.names} />
					</div>
				);
			})}
		</section>
	);
};

export const SupportBeside = ({ model, sight }: Props): VNode => {
	const { language } = sight;
	const t = texts(language).support;
	const names = namesOfDomains(model, language);
	const facts = supportsOf(model.state).map(({ domain, wanted, given, mismatch }) => ({
		what: names[domain],
		is: (
			<>
				{wanted !== undefined && `${fill(t.wanted, { words: wanted })} `}
				{given !== undefined && `${fill(t.given, { words: given })} `}
				{mismatch !== undefined && <strong>{mismatch === "wanted-not-given" ? t.missing : t.notAsked}</strong>}
			</>
		),
	}));
	return facts.length === 0 ? <p class="soft">{t.none}</p> : <Facts facts={facts} />;
};

/** On paper only where something was agreed: the picture of eight empty sides says little there. */
const SteeringOnPaper = ({ model, sight }: Props): VNode => {
	const { language, today } = sight;
	const names = namesOfDomains(model, language);
	const t = texts(language).domains;
	const facts = domainKeys.flatMap((key) => {
		const now = steeringOf(model.state, key);
		return now === undefined
			? []
			: [{ what: names[key], is: fill(t.formSince, { form: t.forms[now.form], day: shortDay(now.since, today, language) }) }];
	});
	return (
		<div class="paper-only">
			<Facts facts={facts} />
		</div>
	);
};
const DomainForms = ({ model, sight }: Props): VNode => {
	const { language } = sight;
	const all = texts(language);
	const t = all.domains;
	const names = namesOfDomains(model, language);
	const options = domainKeys.map((value) => ({ value, words: names[value] }));
	const [write, steer, support] = [
		sight.form(operationFor(writeDomain, model)),
		sight.form(operationFor(chooseSteering, model)),
		sight.form(operationFor(stateSupport, model)),
	];
	return (
		<div class="folds">
			<Fold language={language} summary={t.write} form={write}>
				<PlanForm model={model} language={language} form={write} prefix="kant">
					<SelectField name="domain" label={t.domain} options={options} required />
					<ChoiceField name="part" label={t.part} choices={domainParts.map((value) => ({ value, words: t.parts[value] }))} required />
					<LongText name="words" label={t.words} rows={3} required />
					<ManyField name="whose" label={t.whose} mark="optional" choices={troubled.map((value) => ({ value, words: t.whoseWords[value] }))} />
					<TextField name="seenBy" label={t.seenByField} hint={t.seenByHint} mark="optional" />
					<SpokenYes model={model} language={language} />
					<Submit weight="quiet">{t.save}</Submit>
				</PlanForm>
			</Fold>
			<Fold language={language} summary={t.steer} form={steer}>
				<PlanForm model={model} language={language} form={steer} prefix="sturen">
					<SelectField name="domain" label={t.domain} options={options} required />
					<ChoiceField
						name="form"
						label={t.steer}
						choices={steeringForms.filter((form) => form !== "taken-over").map((value) => ({ value, words: t.forms[value] }))}
						required
					/>
					<LongText name="why" label={t.why} mark="optional" rows={2} />
					<SpokenYes model={model} language={language} />
					<Submit weight="quiet">{t.steerSave}</Submit>
				</PlanForm>
			</Fold>
			<Fold language={language} summary={all.support.state} form={support}>
				<PlanForm model={model} language={language} form={support} prefix="steun-er">
					<SelectField name="domain" label={t.domain} options={options} required />
					<LongText name="given" label={all.support.words} hint={all.support.empty} mark="optional" rows={2} />
					<Submit weight="quiet">{all.support.save}</Submit>
				</PlanForm>
			</Fold>
		</div>
	);
};

/** A mild question where only trouble stands (PRIN-05). */
const OnlyTroubles = ({ model: { state }, sight }: Props): VNode | null => {
	const told = (part: string): boolean => domainKeys.some((key) => state.texts[domainText(key, part)]?.now !== undefined);
	const bright = told("well") || told("wish") || state.matters.length + state.successes.length + state.goals.length > 0;
	return told("trouble") && !bright ? <p class="soft screen-only">{texts(sight.language).onlyTroubles}</p> : null;
};

export const Domains = ({ model, sight }: Props): VNode => {
	const { language, today } = sight;
	const all = texts(language);
	const t = all.domains;
	const helper = model.helper?.name.split(" ")[0];
	const told = domainKeys.some((key) =>
		domainParts.some((part) => part !== "support" && model.state.texts[domainText(key, part)]?.now !== undefined),
	);
	const steered = domainKeys.some((key) => steeringOf(model.state, key) !== undefined);
	const empty = !told && !steered && supportsOf(model.state).length === 0;
	return (
		<Section id="kanten" title={t.title} about={t.about} empty={empty}>
			<div class="screen-only">
				<Threads language={language} today={today} domains={ribbonsOf(model, language)} {...(helper === undefined ? {} : { helper })} />
			</div>
			<SteeringOnPaper model={model} sight={sight} />
			{told && (
				<AsText language={language} summary={t.inWords} open>
					<div class="halves">
						{domainKeys.map((key) => (
							<InWords key={key} model={model} sight={sight} domain={key} />
						))}
					</div>
				</AsText>
			)}
			<section class={supportsOf(model.state).length === 0 ? "stack screen-only" : "stack"} aria-labelledby="steun">
				<h3 id="steun">{all.support.title}</h3>
				<SupportBeside model={model} sight={sight} />
			</section>
			<OnlyTroubles model={model} sight={sight} />
			<DomainForms model={model} sight={sight} />
			{model.aims.pressing.length === 0 && <Pressing model={model} sight={sight} />}
			{model.me === "worker" && (
				<p class="screen-only small">
					<a href="/kanten">{nameTexts(language).toIt}</a>
				</p>
			)}
		</Section>
	);
};
