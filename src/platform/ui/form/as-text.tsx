import { type ComponentChildren, isValidElement, toChildArray, type VNode } from "preact";
import { type FormState, problemAt, typed } from "#src/kernel/form.ts";
import type { PublicLanguage } from "#src/kernel/language.ts";
import { Icon } from "../icons.tsx";
import { publicKitTexts } from "../texts/public.ts";
import { useForm } from "./form.tsx";

type Held = { readonly form?: FormState; readonly name?: unknown; readonly children?: ComponentChildren };

const cameBack = (form: FormState): boolean => form.refusal !== undefined || form.problems.length > 0;
/** Whether a form in here came back, or a field in here has something to mend or something typed: then it lies open. */
const holdsWhatCameBack = (children: ComponentChildren, around: FormState): boolean =>
	toChildArray(children).some((child) => {
		if (!isValidElement(child)) return false;
		const { form, name, children: inside } = child.props as Held;
		if (form !== undefined && cameBack(form)) return true;
		if (typeof name === "string" && cameBack(around) && (problemAt(around, name) !== undefined || typed(around, name) !== "")) return true;
		return holdsWhatCameBack(inside, form ?? around);
	});

/** The same content in words, under a picture or a long text; or something one can do, folded away until wanted. What came back to be mended is never folded away (W9). */
export const AsText = ({
	language,
	summary,
	open = false,
	opensWith,
	children,
}: {
	readonly language: PublicLanguage;
	readonly summary?: ComponentChildren;
	readonly open?: boolean;
	/** Opens by itself once one of these is chosen in the same form: `{ outcome: ["not-now", "no-go"] }`. */
	readonly opensWith?: Readonly<Record<string, readonly string[]>>;
	readonly children: ComponentChildren;
}): VNode => {
	const { form } = useForm();
	const called = Object.entries(opensWith ?? {}).some(([name, values]) => values.includes(typed(form, name)));
	return (
		<details
			class="as-text"
			open={open || called || holdsWhatCameBack(children, form)}
			data-opens-with={
				opensWith &&
				Object.entries(opensWith)
					.flatMap(([name, values]) => values.map((value) => `${name}=${value}`))
					.join(" ")
			}
		>
			<summary>
				<Icon name="down" /> {summary ?? publicKitTexts(language).asTable}
			</summary>
			{children}
		</details>
	);
};
