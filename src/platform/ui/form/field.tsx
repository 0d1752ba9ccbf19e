import type { ComponentChildren, VNode } from "preact";
import { problemAt } from "#src/kernel/form.ts";
import { Icon } from "../icons.tsx";
import { publicKitTexts } from "../texts/public.ts";
import { fieldId, useForm } from "./form.tsx";

/** What every field has. Say in words when it may stay empty or when it is needed; never with an asterisk. */
export type FieldProps = {
	readonly name: string;
	readonly label: ComponentChildren;
	readonly hint?: ComponentChildren;
	/** Written beside the label. Leave out where a sentence at the top says it for all fields. */
	readonly mark?: "needed" | "optional";
	/** The browser asks for it too. */
	readonly required?: boolean;
};

/** What a field needs to know about itself. */
export const useField = (name: string, hinted: boolean): { id: string; problem: string | undefined; describedBy: string | undefined } => {
	const { form, prefix } = useForm();
	const id = fieldId(prefix, name);
	const problem = problemAt(form, name);
	const parts = [hinted ? `${id}-hint` : "", problem === undefined ? "" : `${id}-mend`].filter((part) => part !== "");
	return { id, problem, describedBy: parts.length === 0 ? undefined : parts.join(" ") };
};

export const LabelWords = ({ label, mark }: Pick<FieldProps, "label" | "mark">): VNode => {
	const words = publicKitTexts(useForm().language);
	return (
		<>
			{label}
			{mark !== undefined && <span class="mark-words"> ({words[mark]})</span>}
		</>
	);
};
export const Hint = ({ id, hint }: { readonly id: string; readonly hint: ComponentChildren }): VNode | null =>
	hint === undefined ? null : (
		<p class="hint" id={`${id}-hint`}>
			{hint}
		</p>
	);
export const ToMend = ({ id, problem }: { readonly id: string; readonly problem: string | undefined }): VNode | null => {
	const { short = false } = useForm();
	return problem === undefined ? null : (
		<p class="mend" id={`${id}-mend`} role={short ? "alert" : undefined}>
			<Icon name="mend" /> <span>{problem}</span>
		</p>
	);
};

/** Label, hint, what is to be mended, and then the control. */
export const Labelled = ({ name, label, hint, mark, children }: FieldProps & { readonly children: ComponentChildren }): VNode => {
	const { id, problem } = useField(name, hint !== undefined);
	return (
		<div class="field">
			<label for={id}>
				<LabelWords label={label} {...(mark === undefined ? {} : { mark })} />
			</label>
			<Hint id={id} hint={hint} />
			<ToMend id={id} problem={problem} />
			{children}
		</div>
	);
};

/** Several controls under one question. */
export const Grouped = ({
	name,
	label,
	hint,
	mark,
	radio = false,
	required = false,
	children,
}: FieldProps & { readonly radio?: boolean; readonly children: ComponentChildren }): VNode => {
	const { id, problem, describedBy } = useField(name, hint !== undefined);
	const asRadios = radio
		? { role: "radiogroup" as const, "aria-invalid": problem === undefined ? undefined : true, "aria-required": required || undefined }
		: {};
	return (
		<fieldset class={problem === undefined ? "field" : "field is-mend"} aria-describedby={describedBy} {...asRadios}>
			<legend>
				<LabelWords label={label} {...(mark === undefined ? {} : { mark })} />
			</legend>
			<Hint id={id} hint={hint} />
			<ToMend id={id} problem={problem} />
			{children}
		</fieldset>
	);
};
