import type { VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import { intensities } from "#src/people/index.ts";
import type { Sight } from "#src/platform/http/page.ts";
import { AsText, ChoiceField, DateField, Facts, Form, LinkButton, LongText, ManyField, SelectField, Submit } from "#src/platform/ui/index.ts";
import { becauses, floorQuestions, hows, type LetGo } from "../model.ts";
import { greet, letGo, object, setIntensity } from "../operations.ts";
import { texts } from "../texts/index.ts";
import type { LastingModel, LastingParams } from "./about.ts";

type Props = { readonly model: LastingModel; readonly sight: Sight<LastingParams> };

/** How near is set apart from how long, and has no end (SUS-03). */
export const IntensityForm = ({ model, sight }: Props): VNode => {
	const said = texts(sight.language).intensity;
	const now = model.line.intensity ?? model.state.intensity;
	return (
		<Form form={sight.form(setIntensity)} language={sight.language} keep={false} sheet label={said.title}>
			<div>
				<h2>{said.title}</h2>
				<p class="soft">{said.lead}</p>
			</div>
			<ChoiceField
				name="intensity"
				label={<span class="only-heard">{said.title}</span>}
				choices={intensities.map((value) => ({ value, words: said.choices[value], hint: said.hints[value] }))}
				{...(now ? { preset: now } : {})}
			/>
			<LongText name="why" label={said.why} rows={2} mark="optional" />
			<Submit weight="quiet">{said.send}</Submit>
		</Form>
	);
};

const NoContact = ({ model, sight }: Props): VNode => {
	const said = texts(sight.language).letGo;
	const form = sight.form(letGo);
	const open = form.values["because"] === "no-contact";
	return (
		<AsText language={sight.language} summary={said.noContact} open={open} opensWith={{ because: ["no-contact"] }}>
			<div class="stack stack-wide">
				<p class="soft">{said.noContactLead}</p>
				<SelectField name="colleague" label={said.colleague} options={model.colleagues.map(({ id, name }) => ({ value: id, words: name }))} />
				<LongText name="threshold" label={said.threshold} rows={3} />
				<LongText name="otherWay" label={said.otherWay} rows={3} />
				<DateField name="lookAgain" label={said.lookAgain} min={sight.today} />
			</div>
		</AsText>
	);
};

/** Why now, is there a floor, who stays, what if it goes wrong, what do you think yourself (SUS-02). */
export const LetGoForm = ({ model, name, sight }: Props & { readonly name: string }): VNode => {
	const { letGo: said, hows: howWords } = texts(sight.language);
	return (
		<Form form={sight.form(letGo)} language={sight.language} keep={false}>
			<LongText name="why" label={said.why} rows={3} />
			<section class="stack" aria-labelledby="bodem">
				<h2 id="bodem">{said.floor}</h2>
				<p class="hint">{said.floorLead}</p>
				{floorQuestions.map((question) => (
					<LongText key={question} name={question} label={said[question]} rows={2} />
				))}
			</section>
			<LongText name="stays" label={said.stays} hint={said.staysHint} rows={3} />
			<LongText name="ifWrong" label={said.ifWrong} rows={3} />
			<LongText name="thinks" label={said.thinks(name)} hint={said.thinksHint} rows={3} />
			<ManyField name="objects" label={<span class="only-heard">{said.objects(name)}</span>} choices={[{ value: "ja", words: said.objects(name) }]} />
			<SelectField name="how" label={said.how} options={hows.map((value) => ({ value, words: howWords[value] }))} />
			<LongText name="team" label={said.team} hint={said.teamHint} rows={2} mark="optional" />
			{model.state.card && (
				<ChoiceField
					name="keepCard"
					label={said.card}
					choices={[
						{ value: "yes", words: said.cardYes },
						{ value: "no", words: said.cardNo },
					]}
				/>
			)}
			<ChoiceField name="because" label={said.because} choices={becauses.map((value) => ({ value, words: said.becauses[value] }))} />
			<NoContact model={model} sight={sight} />
			<ManyField name="asked" label={<span class="only-heard">{said.asked}</span>} choices={[{ value: "ja", words: said.asked }]} />
			<Submit>{said.send}</Submit>
			<p class="small soft">{said.readable(name)}</p>
		</Form>
	);
};

export const WhatWasSaid = ({
	letGo: gone,
	name,
	language,
}: {
	readonly letGo: LetGo;
	readonly name: string;
	readonly language: Language;
}): VNode => {
	const said = texts(language).letGo;
	const floor = floorQuestions.flatMap((question) => (gone.floor[question] === undefined ? [] : [gone.floor[question]]));
	const facts = [
		{ what: said.why, is: gone.why },
		{ what: said.floorWas, is: floor.length > 0 ? floor.join(" ") : undefined },
		{ what: said.stayed, is: gone.stays.length > 0 ? gone.stays.join(", ") : undefined },
		{ what: said.wrong, is: gone.ifWrong },
		{ what: said.said(name), is: gone.thinks },
	].flatMap(({ what, is }) => (is === undefined ? [] : [{ what, is }]));
	return <Facts facts={facts} />;
};

export const ObjectForm = ({ sight }: { readonly sight: Sight<LastingParams> }): VNode => {
	const { letGo: said, hows: howWords } = texts(sight.language);
	return (
		<Form form={sight.form(object)} language={sight.language} sheet label={said.objectHeading}>
			<h2>{said.objectHeading}</h2>
			<LongText name="words" label={said.objectWords} rows={3} />
			<SelectField name="how" label={said.how} options={hows.map((value) => ({ value, words: howWords[value] }))} />
			<Submit weight="quiet">{said.objectSend}</Submit>
		</Form>
	);
};
/** Greeting goes on; and the way back is one step (SUS-12). */
export const AfterLettingGo = ({ model, sight }: Props): VNode => {
	const said = texts(sight.language).letGo;
	return (
		<>
			<p>
				<LinkButton href={`/mensen/${model.case}/terug`} icon="door">
					{said.toBack}
				</LinkButton>
			</p>
			<Form form={sight.form(greet)} language={sight.language} sheet label={said.greet}>
				<div>
					<h2>{said.greet}</h2>
					<p class="soft">{said.greetLead}</p>
				</div>
				<LongText name="words" label={said.greetWords} rows={2} />
				<Submit weight="quiet">{said.greetSend}</Submit>
			</Form>
		</>
	);
};
