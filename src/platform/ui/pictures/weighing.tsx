import type { ComponentChildren, VNode } from "preact";
import { typed } from "#src/kernel/form.ts";
import { type Language, screenLanguageOf } from "#src/kernel/language.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { Hint, LabelWords, ToMend, useField } from "../form/field.tsx";
import { useForm } from "../form/form.tsx";
import { Icon } from "../icons.tsx";
import { kitTexts } from "../texts/index.ts";

type PlankProps = {
	readonly language: Language;
	/** What goes wrong if I go and should not have: words, or a field to write them in. */
	readonly going: ComponentChildren;
	readonly staying: ComponentChildren;
	readonly level?: 3 | 4;
};

/** Two ways to be wrong, on one plank. It never tips: nothing here adds up. */
export const Plank = ({ language, going, staying, level = 3 }: PlankProps): VNode => {
	const words = kitTexts(language).plank;
	const Title = level === 3 ? "h3" : "h4";
	const side = (what: string, risk: ComponentChildren): VNode => (
		<div class="plank-side">
			<Title>
				<b>{what}</b> {words.wrong}
			</Title>
			{typeof risk === "string" ? <p>{risk}</p> : risk}
		</div>
	);
	return (
		<div class="stack stack-tight">
			<div class="plank">
				{side(words.going, going)}
				{side(words.staying, staying)}
				<svg viewBox="0 0 350 36" preserveAspectRatio="none" aria-hidden="true">
					<rect class="beam" width="350" height="5" rx="2.5" />
					<path class="beam" d="M153 36a22 33 0 0 1 44 0z" />
				</svg>
			</div>
			<p class="small soft">{words.level}</p>
		</div>
	);
};

/** The steps, from own request (1) to compulsory admission (7). */
export type Step = 1 | 2 | 3 | 4 | 5 | 6 | 7;
const Frame = ({
	language,
	person,
	children,
}: {
	readonly language: Language;
	readonly person: string;
	readonly children: ComponentChildren;
}): VNode => {
	const words = kitTexts(language).stairs;
	return (
		<div class="stack stack-tight">
			<p class="stairs-axis is-free">
				<Icon name="up" /> {fill(words.free, { name: person })}
			</p>
			<div class="stairs-frame">
				{children}
				<p class="stairs-ground">{words.ground}</p>
			</div>
			<p class="stairs-axis is-far">
				{words.far} <Icon name="right" />
			</p>
		</div>
	);
};
export const stepName = (step: Step, language: Language): string => kitTexts(language).stairs.steps[step - 1] ?? "";

type StairsFieldProps = {
	readonly name: string;
	readonly label: ComponentChildren;
	readonly hint?: ComponentChildren;
	/** Whose freedom it is about. */
	readonly person: string;
	/** Value per step, when they are not '1' to '7'. */
	readonly values?: readonly [string, string, string, string, string, string, string];
	readonly preset?: string;
	readonly required?: boolean;
};
const usual = ["1", "2", "3", "4", "5", "6", "7"] as const;

/** The care continuum as a question: the picture is the radio group. */
export const StairsField = ({ name, label, hint, person, values = usual, preset, required = false }: StairsFieldProps): VNode => {
	const { form, language: spoken } = useForm();
	const language = screenLanguageOf(spoken);
	const { id, problem, describedBy } = useField(name, hint !== undefined);
	const value = name in form.values ? typed(form, name) : preset;
	return (
		<fieldset
			class={problem === undefined ? "field talk" : "field talk is-mend"}
			role="radiogroup"
			aria-describedby={describedBy}
			aria-invalid={problem === undefined ? undefined : true}
		>
			<legend>
				<LabelWords label={label} />
			</legend>
			<Hint id={id} hint={hint} />
			<ToMend id={id} problem={problem} />
			<Frame language={language} person={person}>
				<div class="stairs">
					{values.map((one, at) => (
						<label key={one} class="stair">
							<input type="radio" id={at === 0 ? id : `${id}-${at + 1}`} name={name} value={one} checked={one === value} required={required} />
							<span>{stepName((at + 1) as Step, language)}</span>
						</label>
					))}
				</div>
			</Frame>
		</fieldset>
	);
};
