import { type ComponentChildren, Fragment, type VNode } from "preact";
import { chosen, typed } from "#src/kernel/form.ts";
import { Button, type Weight } from "../button.tsx";
import type { IconName } from "../icon-shapes.ts";
import { type FieldProps, Grouped, useField } from "./field.tsx";
import { useForm } from "./form.tsx";

export type Choice = {
	readonly value: string;
	readonly words: ComponentChildren;
	readonly hint?: ComponentChildren;
	/** Cannot be chosen now; the words say why. */
	readonly disabled?: boolean;
};
type CardProps = {
	readonly choice: Choice;
	readonly type: "radio" | "checkbox";
	readonly name: string;
	readonly id: string;
	readonly checked: boolean;
	readonly required: boolean;
	readonly invalid: boolean;
	readonly outcome: boolean;
};

const Card = ({ choice, type, name, id, checked, required, invalid, outcome }: CardProps): VNode => (
	<label class={outcome ? "choice outcome" : "choice"}>
		<input
			type={type}
			id={id}
			name={name}
			value={choice.value}
			checked={checked}
			disabled={choice.disabled}
			required={required}
			aria-invalid={invalid ? true : undefined}
			aria-describedby={choice.hint === undefined ? undefined : `${id}-about`}
			aria-labelledby={choice.hint === undefined ? undefined : `${id}-words`}
		/>
		<span id={choice.hint === undefined ? undefined : `${id}-words`}>{choice.words}</span>
		{choice.hint !== undefined && (
			<span class="hint" id={`${id}-about`}>
				{choice.hint}
			</span>
		)}
	</label>
);

type ChoicesProps = FieldProps & {
	readonly choices: readonly Choice[];
	/** Two beside each other: for outcomes that weigh the same. */
	readonly grid?: boolean;
	/** More, below the cards. */
	readonly children?: ComponentChildren;
};

/** One of a few: cards to tap. Nothing is chosen beforehand unless `preset` says what somebody chose earlier. */
export const ChoiceField = (props: ChoicesProps & { readonly preset?: string }): VNode => {
	const { name, choices, grid = false, preset, required = false, children } = props;
	const { form } = useForm();
	const { id } = useField(name, false);
	const value = name in form.values ? typed(form, name) : preset;
	return (
		<Grouped {...props} radio>
			<div class={grid ? "choices is-grid" : "choices"}>
				{choices.map((choice, at) => (
					<Card
						key={choice.value}
						choice={choice}
						type="radio"
						name={name}
						id={at === 0 ? id : `${id}-${at + 1}`}
						checked={choice.value === value}
						required={required}
						invalid={false}
						outcome={grid}
					/>
				))}
			</div>
			{children}
		</Grouped>
	);
};

/** `under`: words above this one and those after it, for a question with many answers of a few sorts. */
type SortedChoice = Choice & { readonly under?: ComponentChildren };
type ManyProps = Omit<ChoicesProps, "choices"> & { readonly choices: readonly SortedChoice[]; readonly preset?: readonly string[] };
/** Any of a few. */
export const ManyField = (props: ManyProps): VNode => {
	const { name, choices, grid = false, preset = [], children } = props;
	const { form } = useForm();
	const { id, problem } = useField(name, false);
	const values = name in form.values ? chosen(form, name) : preset;
	return (
		<Grouped {...props}>
			<div class={grid ? "choices is-grid" : "choices"}>
				{choices.map((choice, at) => (
					<Fragment key={choice.value}>
						{choice.under === undefined ? null : (
							<p>
								<strong>{choice.under}</strong>
							</p>
						)}
						<Card
							choice={choice}
							type="checkbox"
							name={name}
							id={at === 0 ? id : `${id}-${at + 1}`}
							checked={values.includes(choice.value)}
							required={false}
							invalid={problem !== undefined}
							outcome={grid}
						/>
					</Fragment>
				))}
			</div>
			{children}
		</Grouped>
	);
};

type SubmitProps = {
	readonly weight?: Weight;
	readonly icon?: IconName;
	readonly wide?: boolean;
	readonly name?: string;
	readonly value?: string;
	readonly children: ComponentChildren;
};
/** Sends the form. Says what happens: 'Bewaar en plan het bezoek'. */
export const Submit = ({ wide = true, ...props }: SubmitProps): VNode => <Button type="submit" wide={wide} {...props} />;
