/** The list, as a worker sees it beside somebody and as the person sees it alone: one thing at a time, most of it can wait (CON-23). */
import type { VNode } from "preact";
import { type FormState, freshForm, typed } from "#src/kernel/form.ts";
import { type CalendarDay, dayOf } from "#src/kernel/index.ts";
import type { Language } from "#src/kernel/language.ts";
import { inWords, nearDay, shortDay } from "#src/platform/texts/dates.ts";
import {
	AsText,
	Button,
	ChoiceField,
	DateField,
	Form,
	Hidden,
	LongText,
	ManyField,
	Notice,
	OneButtonForm,
	Section,
	Submit,
	TextField,
} from "#src/platform/ui/index.ts";
import { type Want, whens } from "../model.ts";
import * as can from "../operations.ts";
import type { TakenOn } from "../rules.ts";
import { wantTexts } from "../texts/index.ts";

type Sees = {
	readonly language: Language;
	readonly today: CalendarDay;
	readonly form: (operation: { readonly name: string }) => FormState;
};
export type WantsModel = {
	readonly case: string;
	readonly who: "worker" | "person";
	readonly wants: readonly Want[];
	readonly taken: readonly TakenOn[];
	readonly names: Readonly<Record<string, string>>;
};
type Props = { readonly model: WantsModel; readonly sight: Sees };
type OneProps = Props & { readonly one: Want };

/** The form as it came back, when it was about this one. */
const formOf = ({ sight, one, model: { who } }: OneProps): FormState => {
	const name = can.sortWant[who];
	const found = sight.form(name);
	return typed(found, "want") === one.want ? found : freshForm(name.name, sight.form({ name: `${name.name} ${one.want}` }).id);
};
const Sort = (props: OneProps): VNode => {
	const { model, sight, one } = props;
	const said = wantTexts(sight.language);
	const form = formOf(props);
	const cameBack = form.problems.length > 0 || form.refusal !== undefined;
	return (
		<AsText language={sight.language} summary={one.when === null ? said.when : said.again} open={cameBack}>
			<Form form={form} language={sight.language} prefix={`wens-${one.want}`} label={one.words}>
				<Hidden name="case" value={model.case} />
				<Hidden name="want" value={one.want} />
				<ChoiceField name="when" label={said.when} choices={whens.map((value) => ({ value, words: said.whens[value] }))} required grid />
				<TextField name="first" label={said[model.who].first} hint={said[model.who].firstHint} mark="optional" preset={one.first ?? ""} />
				{model.who === "worker" && (
					<ManyField name="taken" label={said.worker.taken} choices={[{ value: "ja", words: said.worker.takenWords }]} preset={[]} />
				)}
				<DateField name="lookAgainOn" label={said.lookAgainOn} min={sight.today} mark="optional" />
				<Submit weight="quiet">{said.sort}</Submit>
			</Form>
		</AsText>
	);
};
const One = (props: OneProps): VNode => {
	const { model, sight, one } = props;
	const said = wantTexts(sight.language);
	const { name } = can.endWant[model.who];
	const form = freshForm(name, sight.form({ name: `${name} ${one.want}` }).id);
	return (
		<li class="sheet stack stack-tight no-break">
			<p>
				<strong>{one.words}</strong>
			</p>
			{one.first !== null && <p>{said[model.who].firstSaid(one.first)}</p>}
			{one.taken !== null && <p>{said.taken(model.names[one.taken] ?? "")}</p>}
			{one.when === "wait" && <p class="small soft">{said.until(nearDay(one.lookAgainOn, sight.today, sight.language))}</p>}
			<div class="stack stack-tight screen-only">
				<Sort {...props} />
				<OneButtonForm form={form}>
					<Hidden name="case" value={model.case} />
					<Hidden name="want" value={one.want} />
					<span class="line-up">
						<Button weight="quiet" name="how" value="done" icon="check">
							{said.done}
						</Button>
						<Button weight="plain" name="how" value="not-any-more">
							{said.gone}
						</Button>
					</span>
				</OneButtonForm>
			</div>
		</li>
	);
};
const List = ({ wants, ...props }: Props & { readonly wants: readonly Want[] }): VNode => (
	<ul class="stack">
		{wants.map((one) => (
			<One key={one.want} {...props} one={one} />
		))}
	</ul>
);
const TakenOnHere = ({ model, sight }: Props): VNode | null => {
	const said = wantTexts(sight.language);
	if (model.taken.length === 0) return null;
	return (
		<Notice
			icon="hands"
			title={model.taken
				.map(({ member, things }) => said.takenOn(model.names[member] ?? "", inWords(things.length, sight.language), things.length === 1))
				.join(" ")}
		>
			{model.who === "worker" && <p>{said.takenOnAsk}</p>}
			<AsText language={sight.language} summary={said.takenOnWhat}>
				<ul class="dotted">
					{model.taken
						.flatMap(({ things }) => things)
						.map((one) => (
							<li key={one}>{one}</li>
						))}
				</ul>
			</AsText>
		</Notice>
	);
};
export const WantsView = ({ model, sight }: Props): VNode => {
	const said = wantTexts(sight.language);
	const open = model.wants.filter(({ ended }) => ended === null);
	const [unsorted, today, wait] = [null, "today", "wait"].map((when) => open.filter((one) => one.when === when)) as [Want[], Want[], Want[]];
	const ended = model.wants.filter((one) => one.ended !== null);
	const naming = (
		<Form form={sight.form(can.nameWants[model.who])} language={sight.language} prefix="wensen" label={said[model.who].name}>
			<Hidden name="case" value={model.case} />
			<LongText name="wants" label={said[model.who].name} hint={said.nameHint} rows={5} />
			<Submit>{said.nameSend}</Submit>
		</Form>
	);
	return (
		<>
			<TakenOnHere model={model} sight={sight} />
			{unsorted.length > 0 && (
				<Section title={said.unsorted} id="nog-niet" about={said.unsortedAbout} free>
					<List wants={unsorted} model={model} sight={sight} />
				</Section>
			)}
			{open.length > 0 && (
				<div class="halves">
					<section class="stack" aria-labelledby="vandaag-echt">
						<h2 id="vandaag-echt">{said.today}</h2>
						{today.length === 0 ? <p class="soft">{said.todayNone}</p> : <List wants={today} model={model} sight={sight} />}
					</section>
					<section class="stack" aria-labelledby="kan-wachten">
						<h2 id="kan-wachten">{said.wait}</h2>
						{wait.length === 0 ? <p class="soft">{said.waitNone}</p> : <List wants={wait} model={model} sight={sight} />}
					</section>
				</div>
			)}
			{open.length === 0 ? (
				naming
			) : (
				<AsText language={sight.language} summary={said[model.who].name}>
					{naming}
				</AsText>
			)}
			{ended.length > 0 && (
				<AsText language={sight.language} summary={said.ended}>
					<ul class="dotted">
						{ended.map((one) => (
							<li key={one.want}>
								{one.words} <span class="soft">{one.ended && shortDay(dayOf(one.ended.at), sight.today, sight.language)}</span>
							</li>
						))}
					</ul>
				</AsText>
			)}
		</>
	);
};
