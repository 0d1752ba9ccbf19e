/** Both texts beside each other, where somebody wrote something else meanwhile: nothing was overwritten, the writer chooses. */
import type { VNode } from "preact";
import { type FormState, typed } from "#src/kernel/form.ts";
import type { Language } from "#src/kernel/language.ts";
import { Hidden, Notice, Said } from "#src/platform/ui/index.ts";
import { type SharedText, sharedTexts, type SharedTexts } from "./model.ts";
import { texts } from "./texts/index.ts";

/** What stands there now goes along, so that the next send is held against it. */
export const AsItIsNow = ({ now }: { readonly now: SharedTexts }): VNode => (
	<>
		{sharedTexts.map((field) => (
			<Hidden key={field} name={`was.${field}`} value={now[field]} />
		))}
	</>
);
type Props = {
	readonly form: FormState;
	readonly now: SharedTexts;
	readonly names: Readonly<Record<SharedText, string>>;
	readonly language: Language;
};
export const Beside = ({ form, now, names, language }: Props): VNode | null => {
	if (form.refusal === undefined) return null;
	const clashing = sharedTexts.filter((field) => {
		const [was, mine] = [typed(form, `was.${field}`), typed(form, field)];
		return mine !== "" && mine !== was && now[field] !== was && now[field] !== mine;
	});
	if (clashing.length === 0) return null;
	const words = texts(language);
	return (
		<Notice icon="info" title={words.title}>
			<p>{words.about}</p>
			{clashing.map((field) => (
				<section key={field} class="stack stack-tight">
					<h3>{names[field]}</h3>
					<p class="soft small">{words.now}</p>
					<Said small>{now[field] === "" ? words.nothing : now[field]}</Said>
					<p class="soft small">{words.mine}</p>
					<Said small side="helper">
						{typed(form, field)}
					</Said>
				</section>
			))}
		</Notice>
	);
};
