import type { VNode } from "preact";
import type { FormState } from "#src/kernel/form.ts";
import { type PublicLanguage, screenLanguageOf } from "#src/kernel/language.ts";
import { AsText, ChoiceField, Exactly, filled, Form, Hidden, LinkButton, LongText, Submit, TextField, Theirs } from "#src/platform/ui/index.ts";
import { phoneHref, phoneOf, type Reception } from "../cards.ts";
import { tellers } from "../../model.ts";
import { publicTexts } from "../texts/index.ts";

type Props = {
	readonly form: FormState;
	readonly spoken: PublicLanguage;
	readonly reception: Pick<Reception, "worker" | "team">;
	readonly area: string | undefined;
};
/** The name of the form on the page: a choice of language takes its words along. */
export const TELL_FORM = "vertellen";

/** What no human fills in: not seen, not heard, not reached with Tab. A hint and no more - whatever fills it in is looked at by a human first, and never lost. */
const Trap = ({ label }: { readonly label: string }): VNode => (
	<p hidden>
		<label>
			{label} <input name="website" tabIndex={-1} autocomplete="off" />
		</label>
	</p>
);
/** It could not be taken just now: everything typed is still here, and here is somebody to call. */
const CallInstead = ({ spoken, reception }: Pick<Props, "spoken" | "reception">): VNode | null => {
	const words = publicTexts(spoken).tell;
	const phone = phoneOf(reception);
	if (phone === null) return null;
	const { name } = reception.worker;
	return (
		<LinkButton href={phoneHref(phone)} icon="phone" wide weight="quiet">
			{filled(name === null ? words.callUsNow : words.callNow, { name: <Theirs>{name}</Theirs>, phone: <Exactly>{phone}</Exactly> })}
		</LinkButton>
	);
};

/** The short form for everybody: only the first question is needed (SIG-07, SIG-08). */
export const TellForm = ({ form, spoken, reception, area }: Props): VNode => {
	const words = publicTexts(spoken).tell;
	const { name } = reception.worker;
	return (
		<Form form={form} language={spoken} action={`#${TELL_FORM}`} prefix={TELL_FORM} keep={false} sheet>
			<div>
				<h2>{words.write}</h2>
				<p class="soft">{words.onlyFirst}</p>
				<p class="soft">{words.ownLanguage}</p>
			</div>
			{form.refusal !== undefined && <CallInstead spoken={spoken} reception={reception} />}
			{area !== undefined && <Hidden name="area" value={area} />}
			<Hidden name="language" value={spoken} />
			<Trap label={words.leaveEmpty} />
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
					{ value: "letter", words: words.wayLetter, hint: words.letterHint },
					{ value: "visit", words: words.wayVisit },
					{ value: "here", words: words.wayHere },
					{ value: "none", words: words.wayNone },
				]}
			/>
			<AsText language={screenLanguageOf(spoken)} summary={words.whoAreYou}>
				<ChoiceField
					name="who"
					label={words.whoAreYou}
					hint={words.whoAreYouMore}
					choices={tellers.map((value) => ({ value, words: words.whos[value] }))}
				/>
			</AsText>
			<div class="stack">
				<TextField name="name" label={words.name} autocomplete="name" />
				<TextField name="reachable" label={words.reachable} hint={words.reachableHint} />
			</div>
			<div class="stack">
				<Submit>{name === null ? words.send : filled(words.sendTo, { name: <Theirs>{name}</Theirs> })}</Submit>
				<p>{words.human}</p>
				<p class="small">
					{name === null ? words.theTeam : filled(words.reads, { name: <Theirs>{name}</Theirs> })} <strong>{words.notElsewhere}</strong>{" "}
					{words.toHelp}
				</p>
			</div>
		</Form>
	);
};
