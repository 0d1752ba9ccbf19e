/** What the parts of these pages share: whose side of the table it is, and one form among many of the same. */
import type { ComponentChildren, VNode } from "preact";
import { type FormState, freshForm, typed } from "#src/kernel/form.ts";
import type { Sight } from "#src/platform/http/page.ts";
import { AsText, Button, Form, Hidden, OneButtonForm, SelectField } from "#src/platform/ui/index.ts";
import { hows } from "../../model.ts";
import { texts } from "../../texts/index.ts";
import type { Arranged } from "../model.ts";
import { supportTexts } from "../texts/index.ts";
import type { SupportModel } from "./about.ts";

export type AnySight = Pick<Sight<unknown>, "language" | "today" | "form">;
export type Props = { readonly model: SupportModel; readonly sight: AnySight };
/** Nobody's name on the person's own page: there it says 'ik'. */
export const whoseOf = ({ mine, called }: SupportModel): string | undefined => (mine ? undefined : called);
export const faceOf = (model: SupportModel, sight: AnySight): string => model.face?.name ?? supportTexts(sight.language).seat.team;
type Named = { readonly name: string };
export const actOf = (model: SupportModel, both: { readonly worker: Named; readonly person: Named }): Named =>
	model.mine ? both.person : both.worker;
/** One of several forms of the same act: what came back stands only in the one that was sent. */
export const formAt = (sight: AnySight, act: { readonly name: string }, key: string, value: string): FormState => {
	const form = sight.form(act);
	return !("operation" in form.values) || typed(form, key) === value ? form : freshForm(act.name, sight.form({ name: "" }).id);
};
export const sentenceOf = (one: Arranged, language: AnySight["language"], tell = one.tell?.name): string =>
	supportTexts(language).sentence[one.form](bare(one.cue), bare(one.does), tell);
/** As part of a sentence: without its own full stop. */
export const bare = (words: string): string => words.trim().replace(/[.…\s]+$/u, "");

/** A worker says how the person said it; the person just does it. */
export const How = ({ model, sight }: Props): VNode | null =>
	model.mine ? null : (
		<SelectField
			name="how"
			label={supportTexts(sight.language).how(model.called)}
			options={hows.map((value) => ({ value, words: texts(sight.language).hows[value] }))}
		/>
	);
/** A form of this matter. */
export const SupportForm = ({
	model,
	sight,
	form,
	prefix,
	children,
}: Props & { readonly form: FormState; readonly prefix: string; readonly children: ComponentChildren }): VNode => (
	<Form form={form} language={sight.language} keep={false} prefix={prefix}>
		<Hidden name="case" value={model.case} />
		{children}
	</Form>
);
/** Something one can do, folded away until wanted, or until its form comes back with something to be mended. */
export const Fold = ({
	sight,
	summary,
	forms,
	children,
}: {
	readonly sight: AnySight;
	readonly summary: string;
	readonly forms: readonly FormState[];
	readonly children: ComponentChildren;
}): VNode => (
	<div class="screen-only">
		<AsText language={sight.language} summary={summary} open={forms.some((form) => form.problems.length > 0 || form.refusal !== undefined)}>
			<div class="stack stack-wide">{children}</div>
		</AsText>
	</div>
);
/** One button for one of them; who it is about is heard, and the name stands in the words. */
export const One = ({
	model,
	act,
	sight,
	fields,
	children,
}: Props & { readonly act: { readonly name: string }; readonly fields: Readonly<Record<string, string>>; readonly children: string }): VNode => (
	<OneButtonForm form={sight.form(act)} keep={false}>
		<Hidden name="case" value={model.case} />
		{Object.entries(fields).map(([name, value]) => (
			<Hidden key={name} name={name} value={value} />
		))}
		<Button weight="plain">{children}</Button>
	</OneButtonForm>
);
