import { type ComponentChildren, createContext, type VNode } from "preact";
import { useContext } from "preact/hooks";
import { type FormState, freshForm } from "#src/kernel/form.ts";
import type { PublicLanguage } from "#src/kernel/language.ts";
import { Icon } from "../icons.tsx";
import { Notice } from "../parts/notice.tsx";
import { publicKitTexts } from "../texts/public.ts";

type Around = { readonly form: FormState; readonly language: PublicLanguage; readonly prefix: string; readonly short?: boolean };
const AroundFields = createContext<Around>({ form: freshForm("", ""), language: "nl", prefix: "veld" });
/** What the form around a field knows: its state, its language, the start of every id in it. */
export const useForm = (): Around => useContext(AroundFields);
/** The id of a field: where a problem in the summary leads. */
export const fieldId = (prefix: string, name: string): string => `${prefix}-${name}`.replace(/[^\w-]+/g, "-");

type FormProps = {
	readonly form: FormState;
	readonly language: PublicLanguage;
	/** Where it is sent; left out, to this same page. */
	readonly action?: string;
	/** Start of the ids of its fields; needed when one page holds the same form twice. */
	readonly prefix?: string;
	/** How this form is called while it waits on the device. `false` when it only works with network, or must never lie there: passwords, codes. */
	readonly keep?: string | false;
	/** Carries files. */
	readonly files?: boolean;
	readonly label?: string;
	/** On a sheet of paper of its own. */
	readonly sheet?: boolean;
	/** One field and a button: what is to be mended is said at the field only, not once more above it. */
	readonly short?: boolean;
	readonly children: ComponentChildren;
};

/** A refusal at one field says the same as the problem at that field: then it is said once, with the way on under it. */
const saidByTheProblem = ({ problems, refusal }: FormState): boolean => problems.length === 1 && problems[0]?.sentence === refusal?.why;

const Summary = ({ form, language, prefix }: Around): VNode => {
	const heading = `${prefix}-summary`;
	return (
		<div class="notice is-mend" role="alert" tabIndex={-1} data-focus aria-labelledby={heading}>
			<Icon name="mend" />
			<div>
				<p class="notice-head" id={heading}>
					{publicKitTexts(language).toMend}
				</p>
				<ul>
					{form.problems.map(({ field, sentence }) => (
						<li key={field + sentence}>{field === "" ? sentence : <a href={`#${fieldId(prefix, field)}`}>{sentence}</a>}</li>
					))}
				</ul>
				{form.refusal !== undefined && saidByTheProblem(form) && <p>{form.refusal.way}</p>}
			</div>
		</div>
	);
};

/** What was kept of the same form when it was sent before, and where it stands. */
const SentBefore = ({
	way,
	words,
	href,
	language,
}: {
	readonly way: string;
	readonly words: readonly string[];
	readonly href: string;
	readonly language: PublicLanguage;
}): VNode => {
	const said = publicKitTexts(language).sentBefore;
	return (
		<>
			<p>{way}</p>
			{words.length > 0 && (
				<details>
					<summary>{said.kept}</summary>
					{words.map((one) => (
						<blockquote key={one}>{one}</blockquote>
					))}
				</details>
			)}
			<p>
				<a href={href}>{said.look}</a>
			</p>
		</>
	);
};

/**
 * A real form: works without any script. Comes back with everything that was typed, what is to be mended first, and
 * when it was refused why and what can be done instead. Fields inside find their value by name.
 */
export const Form = ({
	form,
	language,
	action,
	prefix = form.operation,
	keep = form.keep === true ? form.operation : false,
	files = false,
	label,
	sheet = false,
	short = false,
	children,
}: FormProps): VNode => {
	const around: Around = { form, language, prefix: fieldId(prefix, "").slice(0, -1), short };
	return (
		<form
			class={`${sheet ? "sheet " : ""}stack stack-wide`}
			id={around.prefix}
			method="post"
			action={action}
			enctype={files ? "multipart/form-data" : undefined}
			data-keep={keep === false ? undefined : keep}
			aria-label={label}
		>
			<input type="hidden" name="id" value={form.id} />
			<input type="hidden" name="operation" value={form.operation} />
			{form.problems.length > 0 && !short && <Summary {...around} />}
			{form.refusal !== undefined && !saidByTheProblem(form) && (
				<Notice icon="info" title={form.refusal.why} alert focus={form.problems.length === 0}>
					{form.refusal.before === undefined ? form.refusal.way : <SentBefore {...form.refusal.before} way={form.refusal.way} language={language} />}
				</Notice>
			)}
			<AroundFields.Provider value={around}>{children}</AroundFields.Provider>
		</form>
	);
};

/** One button that does one thing: a promise kept, a pause. Nothing to type, so nothing to come back. */
export const OneButtonForm = ({
	form,
	action,
	keep = form.keep === true ? form.operation : false,
	children,
}: Pick<FormProps, "form" | "action" | "keep" | "children">): VNode => (
	<form method="post" action={action} data-keep={keep === false ? undefined : keep}>
		<input type="hidden" name="id" value={form.id} />
		<input type="hidden" name="operation" value={form.operation} />
		{children}
	</form>
);
