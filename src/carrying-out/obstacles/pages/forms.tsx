import type { VNode } from "preact";
import type { FormState } from "#src/kernel/form.ts";
import type { Sight } from "#src/platform/http/page.ts";
import {
	AsText,
	Button,
	ChoiceField,
	Form,
	Hidden,
	LongText,
	ManyField,
	OneButtonForm,
	SelectField,
	Submit,
	TextField,
} from "#src/platform/ui/index.ts";
import { formAbout } from "../../pages/parts.tsx";
import { answerEnds, type Obstacle, stepSides } from "../model.ts";
import * as does from "../operations.ts";
import { obstacleTexts } from "../texts/index.ts";
import type { ObstaclesModel } from "./load.ts";

export type Seen = { readonly model: ObstaclesModel; readonly sight: Pick<Sight<unknown>, "language" | "today" | "form"> };
type About = Seen & { readonly one: Obstacle };
type Named = { readonly name: string };
type Either = { readonly worker: Named; readonly person: Named };
const mine = ({ worker, person }: Either, { me }: ObstaclesModel): Named => (me === "person" ? person : worker);
const opened = (form: FormState): boolean => form.problems.length > 0 || form.refusal !== undefined;
const about = ({ model, sight, one }: About, both: Either): FormState => formAbout(sight, mine(both, model), "obstacle", one.id);

export const NoteForm = ({ model, sight }: Seen): VNode => {
	const { language } = sight;
	const said = obstacleTexts(language);
	const form = sight.form(mine(does.noteObstacle, model));
	return (
		<AsText language={language} summary={said.note} open={opened(form) || model.obstacles.length === 0}>
			<Form form={form} language={language} sheet label={said.note}>
				<LongText name="what" label={said.what} hint={said.whatHint} rows={3} />
				<SelectField
					name="organisation"
					label={said.organisation}
					empty={said.organisationNone}
					options={model.organisations.map(({ id, name }) => ({ value: id, words: name }))}
				/>
				<TextField name="other" label={said.other} mark="optional" />
				<LongText name="effect" label={said.effectField} rows={2} mark="optional" />
				<TextField name="canDecide" label={said.canDecide} mark="optional" />
				<Submit>{said.send}</Submit>
			</Form>
		</AsText>
	);
};
export const StepForm = (seen: About): VNode => {
	const { model, sight, one } = seen;
	const { language } = sight;
	const said = obstacleTexts(language);
	const form = about(seen, does.stepOnObstacle);
	return (
		<AsText language={language} summary={said.step} open={opened(form)}>
			<Form form={form} language={language} prefix={`stap-${one.id}`} label={said.step}>
				<Hidden name="obstacle" value={one.id} />
				<LongText name="words" label={said.stepWords} rows={2} />
				{model.me === "worker" && (
					<>
						<ChoiceField name="side" label={said.stepWho} preset="worker" choices={stepSides.map((value) => ({ value, words: said.sides[value] }))} />
						<ManyField name="inName" label={said.inName} choices={[{ value: "ja", words: said.inNameField }]} />
					</>
				)}
				<Submit weight="quiet">{said.send}</Submit>
			</Form>
		</AsText>
	);
};
export const AnswerForm = (seen: About): VNode => {
	const { model, sight, one } = seen;
	const { language } = sight;
	const said = obstacleTexts(language);
	const form = about(seen, does.answerOnObstacle);
	const ends = model.me === "person" ? said.endsMine : said.ends;
	return (
		<AsText language={language} summary={said.answer} open={opened(form)}>
			<p class="soft">{said.answerHint}</p>
			<Form form={form} language={language} prefix={`antwoord-${one.id}`} label={said.answer}>
				<Hidden name="obstacle" value={one.id} />
				<LongText name="answer" label={said.answerWords} rows={2} />
				<TextField name="who" label={said.answerWho} mark="optional" />
				<ChoiceField name="then" label={said.answerThen} preset="on" choices={answerEnds.map((value) => ({ value, words: ends[value] }))} />
				{model.me === "worker" && one.organisation !== undefined && (
					<LongText name="helped" label={said.helped} hint={said.helpedHint} rows={2} mark="optional" />
				)}
				<Submit weight="quiet">{said.send}</Submit>
			</Form>
		</AsText>
	);
};
/** What may be said in the name of the person, about this one thing; and the way back, without a reason. */
export const Mandate = (seen: About): VNode => {
	const { model, sight, one } = seen;
	const { language } = sight;
	const said = obstacleTexts(language);
	const own = model.me === "person";
	const form = about(seen, does.giveMandate);
	if (one.may !== undefined)
		return (
			<div class="stack stack-tight">
				<p>{(own ? said.mayMine : said.may)(one.may)}</p>
				<OneButtonForm form={about(seen, does.endMandate)}>
					<Hidden name="obstacle" value={one.id} />
					<Button weight="plain">{own ? said.mayEndMine : said.mayEnd}</Button>
				</OneButtonForm>
			</div>
		);
	return (
		<AsText language={language} summary={own ? said.mandate : said.mandateOf} open={opened(form)}>
			<Form form={form} language={language} prefix={`namens-${one.id}`} label={own ? said.mandate : said.mandateOf}>
				<Hidden name="obstacle" value={one.id} />
				<LongText name="may" label={own ? said.mandateMayMine : said.mandateMay} rows={2} />
				{!own && (
					<>
						<ManyField name="spoken" label={said.mandateAsked} choices={[{ value: "ja", words: said.mandateSpoken }]} />
						<TextField name="witness" label={said.mandateWitness} mark="optional" />
					</>
				)}
				<Submit weight="quiet">{said.mandateSend}</Submit>
			</Form>
		</AsText>
	);
};
