import type { VNode } from "preact";
import type { FormState } from "#src/kernel/form.ts";
import type { Language } from "#src/kernel/language.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { ChoiceField, Form, Hidden, LongText, Submit, TextField } from "#src/platform/ui/index.ts";
import { texts } from "../texts/index.ts";

/** The short form for everybody: only the first question is needed (SIG-07, SIG-08). */
export const TellForm = ({
	form,
	language,
	name,
	area,
}: {
	readonly form: FormState;
	readonly language: Language;
	readonly name: string | undefined;
	readonly area: string | undefined;
}): VNode => {
	const words = texts(language).tell;
	return (
		<Form form={form} language={language} action="#vertellen" prefix="vertellen" keep={false} sheet>
			<div>
				<h2>{words.write}</h2>
				<p class="soft">{words.onlyFirst}</p>
			</div>
			{area !== undefined && <Hidden name="area" value={area} />}
			<LongText name="sees" label={words.sees} hint={words.seesHint} rows={5} required />
			<TextField name="where" label={words.where} hint={words.whereHint} autocomplete="off" />
			<LongText name="tried" label={words.tried} hint={words.triedHint} rows={2} />
			<LongText name="nuisance" label={words.nuisance} hint={words.nuisanceHint} rows={2} />
			<ChoiceField
				name="shown"
				label={words.shown}
				choices={[
					{ value: "yes", words: words.shownYes },
					{ value: "no", words: words.shownNo, hint: words.shownNoHint },
					{ value: "ask", words: words.shownAsk },
				]}
			/>
			<ChoiceField
				name="way"
				label={words.way}
				choices={[
					{ value: "call", words: words.wayCall },
					{ value: "message", words: words.wayMessage },
					{ value: "visit", words: words.wayVisit },
					{ value: "here", words: words.wayHere },
					{ value: "none", words: words.wayNone },
				]}
			/>
			<div class="stack">
				<TextField name="name" label={words.name} autocomplete="name" />
				<TextField name="reachable" label={words.reachable} hint={words.reachableHint} />
			</div>
			<div class="stack">
				<Submit>{name === undefined ? words.send : fill(words.sendTo, { name })}</Submit>
				<p class="small">
					{name === undefined ? words.theTeam : fill(words.reads, { name })} <strong>{words.notElsewhere}</strong> {words.toHelp}
				</p>
			</div>
		</Form>
	);
};
