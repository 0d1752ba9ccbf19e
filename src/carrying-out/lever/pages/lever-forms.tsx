import type { VNode } from "preact";
import type { Sight } from "#src/platform/http/page.ts";
import { AsText, ChoiceField, Form, Hidden, LongText, SelectField, Submit, TextField } from "#src/platform/ui/index.ts";
import type { CaseParams } from "../../pages/model.ts";
import { formAbout } from "../../pages/parts.tsx";
import { type Lever, leverEnds, leverForms } from "../model.ts";
import { endLever, hearEasing, noteMovement, setLever } from "../operations.ts";
import { leverTexts } from "../texts/index.ts";

export type LeverSight = Sight<CaseParams>;
type About = { readonly lever: Lever; readonly sight: LeverSight };

export const MovedForm = ({ lever, sight }: About): VNode => {
	const said = leverTexts(sight.language);
	const form = formAbout(sight, noteMovement, "lever", lever.lever);
	return (
		<AsText language={sight.language} summary={said.moved} open={form.problems.length > 0 || form.refusal !== undefined}>
			<Form form={form} language={sight.language} prefix={`bewoog-${lever.lever}`} keep={false} label={said.moved}>
				<Hidden name="lever" value={lever.lever} />
				<ChoiceField
					name="movement"
					label={said.movedWhich}
					choices={lever.eases.map((one, at) => ({ value: String(at), words: said.easing(one.when, one.then) }))}
				/>
				<LongText name="what" label={said.movedWhat} rows={2} mark="optional" />
				<Submit>{said.movedSend}</Submit>
			</Form>
		</AsText>
	);
};
export const HeardForm = ({ easing, sight }: { readonly easing: string; readonly sight: LeverSight }): VNode => {
	const said = leverTexts(sight.language);
	const form = formAbout(sight, hearEasing, "easing", easing);
	return (
		<AsText language={sight.language} summary={said.heard} open={form.problems.length > 0 || form.refusal !== undefined}>
			<Form form={form} language={sight.language} prefix={`hoorde-${easing}`} label={said.heard}>
				<Hidden name="easing" value={easing} />
				<TextField name="who" label={said.heardWho} />
				<LongText name="words" label={said.heardWords} rows={2} mark="optional" />
				<Submit weight="quiet">{said.heardSend}</Submit>
			</Form>
		</AsText>
	);
};
export const EndForm = ({ lever, sight }: About): VNode => {
	const said = leverTexts(sight.language);
	const form = formAbout(sight, endLever, "lever", lever.lever);
	return (
		<AsText language={sight.language} summary={said.end} open={form.problems.length > 0 || form.refusal !== undefined}>
			<Form form={form} language={sight.language} prefix={`weg-${lever.lever}`} keep={false} label={said.end}>
				<Hidden name="lever" value={lever.lever} />
				<ChoiceField name="how" label={said.endHow} choices={leverEnds.map((value) => ({ value, words: said.ends[value] }))} />
				<LongText name="words" label={said.endWords} rows={2} mark="optional" />
				<Submit weight="quiet">{said.endSend}</Submit>
			</Form>
		</AsText>
	);
};
export const SetForm = ({
	organisations,
	sight,
}: {
	readonly organisations: readonly { readonly id: string; readonly name: string }[];
	readonly sight: LeverSight;
}): VNode => {
	const said = leverTexts(sight.language);
	const form = sight.form(setLever);
	return (
		<AsText language={sight.language} summary={said.set} open={form.problems.length > 0 || form.refusal !== undefined}>
			<p class="soft">{said.setLead}</p>
			{organisations.length === 0 ? (
				<p>{said.organisations}</p>
			) : (
				<Form form={form} language={sight.language} sheet label={said.set}>
					<SelectField name="organisation" label={said.organisation} options={organisations.map(({ id, name }) => ({ value: id, words: name }))} />
					<ChoiceField name="form" label={said.formOf} choices={leverForms.map((value) => ({ value, words: said.forms[value] }))} />
					<LongText name="why" label={said.whyField} rows={2} mark="optional" />
					<LongText name="eases" label={said.eases} hint={said.easesHint} rows={3} />
					<LongText name="otherwise" label={said.otherwiseField} rows={2} mark="optional" />
					<LongText name="stop" label={said.stopField} rows={2} />
					<TextField name="within" label={said.within} preset="3" />
					<Submit>{said.setSend}</Submit>
				</Form>
			)}
		</AsText>
	);
};
