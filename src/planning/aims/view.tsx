/** What stands with a goal, and what presses. */
import type { VNode } from "preact";
import { fill } from "#src/platform/texts/catalogue.ts";
import { longDay } from "#src/platform/texts/dates.ts";
import { Button, DateField, Hidden, LongText, OneButtonForm, SelectField, Submit, TextField } from "#src/platform/ui/index.ts";
import { type AnySight, formAt, operationFor, type PlanModel } from "../pages/load.ts";
import { Fold, PlanForm, SpokenYes } from "../pages/parts.tsx";
import { stands, wordsOf } from "../plan-view-model.ts";
import type { Goal } from "../state.ts";
import { beLeft, endPressing, getToMove, pointGoal, tellPressing } from "./operations.ts";
import type { Pressing as OnePressing } from "./rules.ts";
import { texts } from "./texts/index.ts";

type Props = { readonly model: PlanModel; readonly sight: AnySight };
type OfGoal = Props & { readonly goal: Goal };

/** Where a goal comes from, in the person's own words. */
export const FromMatter = ({ model, sight, goal }: OfGoal): VNode | null => {
	const matter = model.aims.ofGoal[goal.id]?.matter;
	const words = matter === undefined ? undefined : wordsOf(model.state, matter);
	return words === undefined ? null : <p class="soft">{fill(texts(sight.language).from, { words })}</p>;
};
/** Being left in peace, and getting somebody to move: what they need to see, and what I do. */
export const AimOf = ({ model, sight, goal, under = "h4" }: OfGoal & { readonly under?: "h2" | "h4" }): VNode | null => {
	const Heading = under;
	const { language } = sight;
	const t = texts(language);
	const { peace, moving } = model.aims.ofGoal[goal.id] ?? {};
	if (!peace && !moving) return null;
	const line = (words: string | undefined, sentence: string): VNode | null => (words === undefined ? null : <p>{fill(sentence, { words })}</p>);
	return (
		<>
			{peace && (
				<div class="changes">
					<Heading class="label">{fill(t.peaceTitle, { name: peace.by })}</Heading>
					{line(peace.needs, t.needsIs)}
					{line(peace.shown, t.shownIs)}
					<p>
						<strong>{peace.until === undefined ? t.untilOpen : fill(t.untilIs, { day: longDay(peace.until, language) })}</strong>
					</p>
				</div>
			)}
			{moving && (
				<div class="changes">
					<Heading class="label">{fill(t.movingTitle, { name: moving.who })}</Heading>
					{line(moving.moves, t.movesIs)}
					{line(moving.mine, t.mineIs)}
					{moving.help !== undefined && <p>{fill(t.helpIs, { name: moving.help })}</p>}
				</div>
			)}
		</>
	);
};
export const AimForms = ({ model, sight, goal }: OfGoal): VNode => {
	const { language } = sight;
	const t = texts(language);
	const { matter, peace, moving } = model.aims.ofGoal[goal.id] ?? {};
	const given = (values: Readonly<Record<string, string | undefined>>): Record<string, string> =>
		Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
	const [point, left, move] = [
		formAt(sight, operationFor(pointGoal, model), "goal", goal.id, given({ matter })),
		formAt(sight, operationFor(beLeft, model), "goal", goal.id, given({ ...peace })),
		formAt(sight, operationFor(getToMove, model), "goal", goal.id, given({ ...moving })),
	];
	const matters = model.state.matters.filter((id) => stands(model.state, id)).map((value) => ({ value, words: wordsOf(model.state, value) ?? "" }));
	return (
		<>
			{matters.length > 0 && (
				<Fold language={language} summary={t.point} form={point}>
					<PlanForm model={model} language={language} form={point} prefix={`hoort-${goal.id}`}>
						<Hidden name="goal" value={goal.id} />
						<SelectField name="matter" label={t.point} options={matters} empty={t.pointNone} />
						<SpokenYes model={model} language={language} now />
						<Submit weight="quiet">{t.pointSave}</Submit>
					</PlanForm>
				</Fold>
			)}
			<Fold language={language} summary={t.peace} form={left}>
				<PlanForm model={model} language={language} form={left} prefix={`rust-${goal.id}`}>
					<Hidden name="goal" value={goal.id} />
					<TextField name="by" label={t.peaceBy} required />
					<LongText name="needs" label={t.needs} mark="optional" rows={2} />
					<LongText name="shown" label={t.shown} mark="optional" rows={2} />
					<DateField name="until" label={t.until} mark="optional" />
					<SpokenYes model={model} language={language} now />
					<Submit weight="quiet">{t.save}</Submit>
				</PlanForm>
			</Fold>
			<Fold language={language} summary={t.moving} form={move}>
				<PlanForm model={model} language={language} form={move} prefix={`beweeg-${goal.id}`}>
					<Hidden name="goal" value={goal.id} />
					<TextField name="who" label={t.who} required />
					<LongText name="moves" label={t.moves} mark="optional" rows={2} />
					<LongText name="mine" label={t.mine} mark="optional" rows={2} />
					<TextField name="help" label={t.help} mark="optional" />
					<SpokenYes model={model} language={language} now />
					<Submit weight="quiet">{t.save}</Submit>
				</PlanForm>
			</Fold>
		</>
	);
};

const OnePressed = ({ model, sight, one }: Props & { readonly one: OnePressing }): VNode => {
	const { language } = sight;
	const t = texts(language);
	const form = formAt(sight, operationFor(endPressing, model), "pressing", one.id);
	const day = one.on === undefined ? undefined : longDay(one.on, language);
	const set = day === undefined ? t.noDay : one.setBy === undefined ? fill(t.onOnly, { day }) : fill(t.onIs, { day, name: one.setBy });
	return (
		<li class="stack stack-tight no-break">
			<p>
				<strong>{one.what}</strong> {set}
			</p>
			{one.others !== undefined && <p>{fill(t.othersIs, { words: one.others })}</p>}
			{one.mine !== undefined && <p>{fill(t.mineOfIs, { words: one.mine })}</p>}
			<div class="screen-only">
				<OneButtonForm form={form} {...(model.me === "person" ? { keep: false as const } : {})}>
					<Hidden name="case" value={model.case} />
					<Hidden name="pressing" value={one.id} />
					<Button weight="plain">{t.over}</Button>
				</OneButtonForm>
			</div>
		</li>
	);
};
/** Three things apart: the day somebody set, how bad others find it, how I find it (PLA-11). */
export const Pressing = ({ model, sight, under: Heading = "h3" }: Props & { readonly under?: "h2" | "h3" }): VNode => {
	const { language } = sight;
	const t = texts(language);
	const form = sight.form(operationFor(tellPressing, model));
	const { pressing } = model.aims;
	return (
		<section class={pressing.length === 0 ? "stack screen-only" : "stack"} aria-labelledby="haast">
			<Heading id="haast">{t.pressing}</Heading>
			<p class="soft">{t.pressingAbout}</p>
			{pressing.length > 0 && (
				<ul class="stack">
					{pressing.map((one) => (
						<OnePressed key={one.id} model={model} sight={sight} one={one} />
					))}
				</ul>
			)}
			<Fold language={language} summary={t.addPressing} form={form}>
				<PlanForm model={model} language={language} form={form} prefix="haast-erbij">
					<TextField name="what" label={t.what} required />
					<TextField name="on" label={t.on} hint={t.onHint} mark="optional" />
					<TextField name="setBy" label={t.setBy} mark="optional" />
					<LongText name="others" label={t.others} mark="optional" rows={2} />
					{model.me === "person" && <LongText name="mine" label={t.mineOf} hint={t.mineHint} mark="optional" rows={2} />}
					<Submit weight="quiet">{t.save}</Submit>
				</PlanForm>
			</Fold>
		</section>
	);
};
