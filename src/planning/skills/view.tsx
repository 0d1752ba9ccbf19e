/** What works, thing by thing: the person's view and the worker's beside each other; under it what is arranged for good (PLA-15, PLA-16). */
import type { VNode } from "preact";
import { fill } from "#src/platform/texts/catalogue.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { ChoiceField, Hidden, LongText, Notice, OneButtonForm, Button, Said, Section, Submit, TextField } from "#src/platform/ui/index.ts";
import { type AnySight, formAt, operationFor, type PlanModel } from "../pages/load.ts";
import { Fold, PlanForm, SpokenYes } from "../pages/parts.tsx";
import { arrange, endArrangement, foundWays, skillStates, tellSkill } from "./operations.ts";
import { type Arrangement, handsOf, type Skill, type SkillView, stillToArrange, viewOf } from "./rules.ts";
import { texts } from "./texts/index.ts";

type Props = { readonly model: PlanModel; readonly sight: AnySight };

const SkillForm = ({ model, sight, skill }: Props & { readonly skill?: Skill }): VNode => {
	const { language } = sight;
	const t = texts(language);
	const form = formAt(sight, operationFor(tellSkill, model), "skill", skill?.id ?? "");
	return (
		<Fold language={language} summary={skill ? t.again : t.add} form={form}>
			<PlanForm model={model} language={language} form={form} prefix={`lukt-${skill?.id ?? "erbij"}`}>
				{skill ? <Hidden name="skill" value={skill.id} /> : <TextField name="what" label={t.what} hint={t.whatHint} required />}
				<ChoiceField name="state" label={t.state} choices={skillStates.map((value) => ({ value, words: t.states[value] }))} required />
				<ChoiceField name="found" label={t.how} mark="optional" choices={foundWays.map((value) => ({ value, words: t.found[value] }))} />
				<LongText name="note" label={t.note} mark="optional" rows={2} />
				<Submit weight="quiet">{t.save}</Submit>
			</PlanForm>
		</Fold>
	);
};
const View = ({ sight: { language, today }, view, who }: { readonly sight: AnySight; readonly view: SkillView; readonly who: string }): VNode => {
	const t = texts(language);
	const found =
		view.found === undefined
			? shortDay(view.on, today, language)
			: fill(t.foundOn, { how: t.found[view.found], day: shortDay(view.on, today, language) });
	return (
		<Said small side={view.by.kind === "person" ? "person" : "helper"} foot={`${who}: ${found}`}>
			<p>
				{t.states[view.state]}. {view.note}
			</p>
		</Said>
	);
};
/** Whether each has said yes; and when one of them is not there, who stands in and has to be asked (PLA-16). */
const HandsOf = ({ model, sight, one }: Props & { readonly one: Arrangement }): VNode | null => {
	const { language } = sight;
	const t = texts(language);
	const { yes, toAsk, away } = handsOf(one, model.state.ties);
	const list = (names: readonly string[]): string => new Intl.ListFormat(language).format(names);
	const circle = model.me === "person" ? "/mijn/mensen" : `/mensen/${model.case}/kring`;
	if (yes.length + toAsk.length + away.length === 0) return null;
	return (
		<>
			{yes.length > 0 && <p class="small">{fill(t.saidYes, { names: list(yes) })}</p>}
			{away.length > 0 && (
				<Notice icon="hands" title={fill(t.away, { names: list(away) })}>
					<p>{one.standIn === undefined ? t.noStandIn : fill(t.standsIn, { standIn: one.standIn })}</p>
				</Notice>
			)}
			{toAsk.length > 0 && (
				<p class="small">
					<a href={circle}>{fill(t.toAsk, { names: list(toAsk) })}</a>
				</p>
			)}
		</>
	);
};
const OneArrangement = ({ model, sight, one }: Props & { readonly one: Arrangement }): VNode => {
	const t = texts(sight.language);
	const form = formAt(sight, operationFor(endArrangement, model), "arrangement", one.id);
	const who = [
		one.people !== undefined && one.standIn !== undefined ? fill(t.whoDoes, { people: one.people, standIn: one.standIn }) : (one.people ?? ""),
		one.standIn === undefined ? t.noStandIn : "",
		one.ifGone ?? "",
	];
	return (
		<li class="stack stack-tight no-break">
			<p>
				<strong>{one.words}</strong> {who.filter(Boolean).join(" ")}
			</p>
			<HandsOf model={model} sight={sight} one={one} />
			<div class="screen-only">
				<OneButtonForm form={form} {...(model.me === "person" ? { keep: false as const } : {})}>
					<Hidden name="case" value={model.case} />
					<Hidden name="arrangement" value={one.id} />
					<Button weight="plain">{t.end}</Button>
				</OneButtonForm>
			</div>
		</li>
	);
};
const ArrangeForm = ({ model, sight, skill }: Props & { readonly skill?: Skill }): VNode => {
	const { language } = sight;
	const t = texts(language);
	const form = formAt(sight, operationFor(arrange, model), "skill", skill?.id ?? "");
	return (
		<Fold language={language} summary={t.arrange} form={form}>
			<PlanForm model={model} language={language} form={form} prefix={`blijft-${skill?.id ?? "los"}`}>
				{skill && <Hidden name="skill" value={skill.id} />}
				<LongText name="words" label={t.words} rows={2} required />
				<TextField name="people" label={t.people} mark="optional" />
				<TextField name="standIn" label={t.standIn} mark="optional" />
				<TextField name="ifGone" label={t.ifGone} mark="optional" />
				<SpokenYes model={model} language={language} now />
				<Submit weight="quiet">{t.arrangeSave}</Submit>
			</PlanForm>
		</Fold>
	);
};

export const Skills = ({ model, sight }: Props): VNode => {
	const t = texts(sight.language);
	const { skills, arrangements } = model;
	const open = stillToArrange(skills, arrangements);
	return (
		<Section id="lukt" title={t.title} about={t.about} free empty={skills.length + arrangements.length === 0}>
			{skills.length === 0 && <p class="soft">{t.none}</p>}
			<div class="halves">
				{skills.map((skill) => {
					const [hers, theirs] = [viewOf(skill, "person"), viewOf(skill, "worker")];
					return (
						<section key={skill.id} class="stack stack-tight no-break">
							<h3>{skill.what}</h3>
							{hers && <View sight={sight} view={hers} who={t.mine} />}
							{theirs && <View sight={sight} view={theirs} who={(theirs.by.id !== null && model.names[theirs.by.id]) || ""} />}
							<SkillForm model={model} sight={sight} skill={skill} />
						</section>
					);
				})}
			</div>
			<SkillForm model={model} sight={sight} />
			{arrangements.length + open.length > 0 && (
				<section class="stack" aria-labelledby="blijft">
					<h3 id="blijft">{t.arranged}</h3>
					<ul class="stack">
						{arrangements.map((one) => (
							<OneArrangement key={one.id} model={model} sight={sight} one={one} />
						))}
					</ul>
					{open.map((skill) => (
						<div key={skill.id} class="stack stack-tight">
							<p>{fill(t.toArrange, { what: skill.what })}</p>
							<ArrangeForm model={model} sight={sight} skill={skill} />
						</div>
					))}
				</section>
			)}
		</Section>
	);
};
