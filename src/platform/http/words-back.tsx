/** Words that were sent and could not be taken: they are given back whole, on whatever page says why. */
import type { VNode } from "preact";
import type { PublicLanguage } from "#src/kernel/language.ts";
import type { SentForm } from "./form-data.ts";
import { texts } from "./texts/index.ts";

const LONG = 60;
type One = { readonly name: string; readonly value: string };
type WordsBackProps = {
	readonly language: PublicLanguage;
	readonly sent: SentForm;
	/** Where it is sent again, under the same id; without it, it is there to be read and copied. */
	readonly action?: string;
};
/** What nobody writes on a page again, not even for whoever sent it. */
const isSecret = (name: string): boolean => /password|secret|pin$/i.test(name);
const valuesOf = ({ values }: SentForm): readonly One[] =>
	Object.entries(values)
		.filter(([name]) => !isSecret(name))
		.flatMap(([name, value]) => (typeof value === "string" ? [value] : value).map((one) => ({ name, value: one })));
const isLong = ({ value }: One): boolean => value.length > LONG || value.includes("\n");
/** Ids, days and choices are one word. */
const saysSomething = ({ value }: One): boolean => /\S\s+\S/.test(value);

/** Nothing when nothing was said. */
export const WordsBack = ({ language, sent, action }: WordsBackProps): VNode | null => {
	const said = texts(language).signedOut;
	const values = valuesOf(sent);
	const shown = values.filter(action === undefined ? saysSomething : isLong);
	const fields = shown.map((one, at) => (
		<p class="field" key={at}>
			<label for={`bewaard-${at}`}>{said.words}</label>
			<textarea id={`bewaard-${at}`} name={one.name} rows={isLong(one) ? 6 : 2} value={one.value} />
		</p>
	));
	if (action === undefined) return fields.length === 0 ? null : <div class="stack">{fields}</div>;
	return (
		<form method="post" action={action} class="stack">
			{fields}
			{values
				.filter((one) => !isLong(one))
				.map((one, at) => (
					<input key={at} type="hidden" name={one.name} value={one.value} />
				))}
			<p>
				<button type="submit" class="button is-quiet">
					{said.again}
				</button>
			</p>
		</form>
	);
};
