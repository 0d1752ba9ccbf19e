import type { ComponentProps, VNode } from "preact";
import { typed } from "#src/kernel/form.ts";
import { publicKitTexts } from "../texts/public.ts";
import { type FieldProps, Labelled, useField } from "./field.tsx";
import { useForm } from "./form.tsx";

type WithPreset = FieldProps & {
	/** What stands there while nobody typed anything yet. */
	readonly preset?: string;
	readonly disabled?: boolean;
};

const useControl = ({ name, hint, required, preset, disabled }: WithPreset) => {
	const { form } = useForm();
	const { id, problem, describedBy } = useField(name, hint !== undefined);
	const value = name in form.values ? typed(form, name) : (preset ?? "");
	return {
		value,
		control: {
			class: "input",
			id,
			name,
			required,
			disabled,
			"aria-describedby": describedBy,
			"aria-invalid": problem === undefined ? undefined : (true as const),
		},
	};
};
const pick = ({ name, label, hint, mark }: FieldProps): FieldProps => ({
	name,
	label,
	...(hint === undefined ? {} : { hint }),
	...(mark === undefined ? {} : { mark }),
});

type TextProps = WithPreset & {
	readonly type?: "text" | "email" | "tel" | "url" | "search" | "password" | "number";
	readonly autocomplete?: string;
	readonly inputMode?: "text" | "numeric" | "decimal" | "tel" | "email" | "search";
	readonly maxLength?: number;
	/** Known words to choose from while typing; anything else may be typed too. */
	readonly suggestions?: readonly string[];
};
/** One line. */
export const TextField = (props: TextProps): VNode => {
	const { type = "text", autocomplete, inputMode, maxLength, suggestions } = props;
	const { value, control } = useControl(props);
	// Preact's types know which kind of input has which role; here the kind is only known when it is drawn.
	const given = {
		...control,
		type,
		autocomplete,
		inputMode,
		maxLength,
		value: type === "password" ? undefined : value,
		list: suggestions && `${control.id}-list`,
	} as ComponentProps<"input">;
	return (
		<Labelled {...pick(props)}>
			<input {...given} />
			{suggestions !== undefined && (
				<datalist id={`${control.id}-list`}>
					{suggestions.map((words) => (
						<option key={words} value={words} />
					))}
				</datalist>
			)}
		</Labelled>
	);
};

/** A few sentences in one's own words. Kept as a draft on the device while it is being written. */
export const LongText = (props: WithPreset & { readonly rows?: number; readonly maxLength?: number; readonly draft?: boolean }): VNode => {
	const { rows = 4, maxLength, draft = true } = props;
	const { value, control } = useControl(props);
	return (
		<Labelled {...pick(props)}>
			<textarea {...control} rows={rows} maxLength={maxLength} data-draft={draft ? "" : undefined}>
				{value}
			</textarea>
		</Labelled>
	);
};

export const DateField = (props: WithPreset & { readonly min?: string; readonly max?: string }): VNode => {
	const { value, control } = useControl(props);
	return (
		<Labelled {...pick(props)}>
			<input {...control} class="input is-short" type="date" value={value} min={props.min} max={props.max} />
		</Labelled>
	);
};

export const TimeField = (props: WithPreset & { readonly min?: string; readonly max?: string }): VNode => {
	const { value, control } = useControl(props);
	return (
		<Labelled {...pick(props)}>
			<input {...control} class="input is-short" type="time" value={value} min={props.min} max={props.max} />
		</Labelled>
	);
};

export type Option = { readonly value: string; readonly words: string };
/** For a long list; with up to seven answers, ChoiceField is friendlier. */
export const SelectField = (props: WithPreset & { readonly options: readonly Option[]; readonly empty?: string }): VNode => {
	const { value, control } = useControl(props);
	const { language } = useForm();
	return (
		<Labelled {...pick(props)}>
			<select {...control}>
				<option value="" selected={value === ""}>
					{props.empty ?? publicKitTexts(language).choose}
				</option>
				{props.options.map((option) => (
					<option key={option.value} value={option.value} selected={option.value === value}>
						{option.words}
					</option>
				))}
			</select>
		</Labelled>
	);
};

export const FileField = (props: FieldProps & { readonly accept?: string; readonly many?: boolean; readonly camera?: boolean }): VNode => {
	const { control } = useControl(props);
	return (
		<Labelled {...pick(props)}>
			<input {...control} type="file" accept={props.accept} multiple={props.many} capture={props.camera ? "environment" : undefined} />
		</Labelled>
	);
};

/** Goes along without being seen. */
export const Hidden = ({ name, value }: { readonly name: string; readonly value: string }): VNode => (
	<input type="hidden" name={name} value={value} />
);
