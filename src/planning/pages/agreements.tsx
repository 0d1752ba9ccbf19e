/** Agreements of both sides on one page, told the same way: kept, moved, forgotten, and why (SIG-12). */
import type { VNode } from "preact";
import { dayOf } from "#src/kernel/time.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { nearMoment, shortDay } from "#src/platform/texts/dates.ts";
import { AsText, ChoiceField, Hidden, LongText, Section, Submit, TextField } from "#src/platform/ui/index.ts";
import { agreementForms, sides } from "../model.ts";
import { agree, agreementWent } from "../operations.ts";
import { planVersionOf, standingAgreements, wordsOf } from "../plan-view-model.ts";
import { waysOf } from "../rules.ts";
import type { Agreement } from "../state.ts";
import { DeedConsent } from "../parties/view.tsx";
import { texts } from "../texts/index.ts";
import { type AnySight, calledBy, formAt, operationFor, type PlanModel } from "./load.ts";
import { Fold, PlanForm, SpokenYes } from "./parts.tsx";

type Props = { readonly model: PlanModel; readonly sight: AnySight };

const OneAgreement = ({ model, sight, one }: Props & { readonly one: Agreement }): VNode => {
	const { language, today } = sight;
	const all = texts(language);
	const t = all.agreements;
	const who = one.side === "person" ? t.mine : (one.name ?? model.helper?.name ?? t.sides[one.side]);
	const form = formAt(sight, operationFor(agreementWent, model), "agreement", one.id);
	return (
		<li class="stack stack-tight no-break">
			<p>
				<strong>{who}:</strong> {wordsOf(model.state, one.id)}{" "}
				<span class="soft">{one.when === undefined ? t.forms[one.form] : `${one.when.charAt(0).toUpperCase()}${one.when.slice(1)}`}</span>
			</p>
			<p class="soft small">{fill(t.by, { who: calledBy(model, one.by, all.me), day: nearMoment(one.at, today, language) })}</p>
			{one.otherwise !== undefined && (
				<p>{fill(one.went.some(({ how }) => how === "found-out") ? t.soOtherwise : t.ifOtherwise, { words: one.otherwise })}</p>
			)}
			{one.went.map((went, at) => (
				<p key={at}>
					{fill(t.wentIs, { how: t.ways[went.how], day: shortDay(dayOf(went.at), today, language) })}
					{went.why !== undefined && `: ${went.why}`} {went.soNow !== undefined && <strong>{went.soNow}</strong>}
				</p>
			))}
			<DeedConsent model={model} sight={sight} one={one} />
			<Fold language={language} summary={t.went} form={form}>
				<PlanForm model={model} language={language} form={form} prefix={`ging-${one.id}`}>
					<Hidden name="agreement" value={one.id} />
					<ChoiceField name="how" label={t.went} choices={waysOf(one).map((value) => ({ value, words: t.ways[value] }))} required />
					<TextField name="why" label={t.why} mark="optional" />
					<TextField name="soNow" label={t.soNow} mark="optional" />
					<Submit weight="quiet">{t.wentSave}</Submit>
				</PlanForm>
			</Fold>
		</li>
	);
};
const promiseWays = (model: PlanModel, language: AnySight["language"]): readonly VNode[] => {
	const t = texts(language).agreements;
	const ways: Readonly<Record<string, string>> = { ...t.ways, withdrawn: t.takenBack };
	return model.promises.map(({ id, by, who, what, how, why }) => (
		<li key={id}>
			<strong>{by === "person" ? t.mine : who || model.helper?.name || t.sides.worker}:</strong> {what}{" "}
			{how !== undefined && <span class="soft">{[ways[how] ?? "", why].filter(Boolean).join(": ")}</span>}
		</li>
	));
};

export const Agreements = ({ model, sight }: Props): VNode => {
	const { language } = sight;
	const t = texts(language).agreements;
	const standing = standingAgreements(model.state);
	const form = sight.form(operationFor(agree, model));
	const { witnesses } = planVersionOf(model.state);
	const close = texts(language).close;
	return (
		<Section id="afspraken" title={t.title} about={t.about} free empty={standing.length + model.promises.length + witnesses.length === 0}>
			{standing.length + model.promises.length === 0 && <p class="soft">{t.none}</p>}
			<ul class="stack">
				{standing.map((one) => (
					<OneAgreement key={one.id} model={model} sight={sight} one={one} />
				))}
				{promiseWays(model, language)}
			</ul>
			{witnesses.length > 0 && (
				<p>
					<strong>{close.present}:</strong> {new Intl.ListFormat(language).format(witnesses)}
				</p>
			)}
			<Fold language={language} summary={t.add} form={form}>
				<PlanForm model={model} language={language} form={form} prefix="afspraak">
					<ChoiceField name="side" label={t.side} choices={sides.map((value) => ({ value, words: t.sides[value] }))} required />
					<TextField name="name" label={t.name} mark="optional" />
					<LongText name="words" label={t.words} rows={2} required />
					<ChoiceField name="form" label={t.form} choices={agreementForms.map((value) => ({ value, words: t.forms[value] }))} required />
					<AsText language={language} summary={t.tryOut} opensWith={{ form: ["try-out"] }}>
						<p class="hint">{t.tryOutAbout}</p>
						<LongText name="otherwise" label={t.otherwise} rows={2} />
					</AsText>
					<TextField name="when" label={t.when} mark="optional" />
					<SpokenYes model={model} language={language} />
					<Submit weight="quiet">{t.save}</Submit>
				</PlanForm>
			</Fold>
		</Section>
	);
};
