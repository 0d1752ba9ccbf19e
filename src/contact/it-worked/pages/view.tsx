/** Stories as one tells them or hands them over; and the form with which somebody gives one (CON-16). */
import type { VNode } from "preact";
import type { FormState } from "#src/kernel/form.ts";
import type { Language } from "#src/kernel/language.ts";
import { Button, ChoiceField, Form, Hidden, LongText, ManyField, OneButtonForm, Said, Submit, TextField } from "#src/platform/ui/index.ts";
import { type ItWorked, situations } from "../model.ts";
import * as can from "../operations.ts";
import { itWorkedTexts } from "../texts/index.ts";

/** By situation, in the order of the situations; large enough to read from paper. */
export const StoriesBySituation = ({ told, language }: { readonly told: readonly ItWorked[]; readonly language: Language }): VNode => {
	const said = itWorkedTexts(language);
	return (
		<div class="stack stack-wide">
			{situations
				.filter((situation) => told.some((one) => one.situation === situation))
				.map((situation) => (
					<section key={situation} class="stack" aria-labelledby={`lukte-${situation}`}>
						<h2 id={`lukte-${situation}`}>{said.situations[situation]}</h2>
						{told
							.filter((one) => one.situation === situation)
							.map((one) => (
								<Said key={one.id} side="person">
									<p class="own-lines">{one.words}</p>
								</Said>
							))}
					</section>
				))}
		</div>
	);
};
type GiveProps = {
	readonly who: "worker" | "person";
	readonly of: string;
	readonly given: readonly ItWorked[];
	readonly language: Language;
	readonly formOf: (operation: { readonly name: string }) => FormState;
};
/** What was given away, each with the way to take it back; under it the form for one more. */
export const GiveStory = ({ who, of, given, language, formOf }: GiveProps): VNode => {
	const said = itWorkedTexts(language);
	const words = who === "worker" ? said.give : said.own;
	return (
		<>
			{given.length > 0 && (
				<section class="stack" aria-labelledby="weggegeven">
					<h2 id="weggegeven">{words.given}</h2>
					{given.map((one) => (
						<div key={one.id} class="stack stack-tight">
							<Said side="person" foot={said.situations[one.situation]}>
								<p class="own-lines">{one.words}</p>
							</Said>
							<OneButtonForm form={formOf(can.takeItWorkedBack[who])} keep={false}>
								<Hidden name="case" value={of} />
								<Hidden name="story" value={one.id} />
								<Button weight="plain">{words.back}</Button>
							</OneButtonForm>
						</div>
					))}
				</section>
			)}
			<div class="screen-only">
				<Form form={formOf(can.tellItWorked[who])} language={language} prefix="lukte" keep={false} label={words.words} sheet>
					<Hidden name="case" value={of} />
					<LongText name="words" label={words.words} hint={said.give.wordsHint} rows={5} draft={who === "worker"} />
					<ChoiceField
						name="situation"
						label={said.give.situation}
						choices={situations.map((value) => ({ value, words: said.situations[value] }))}
						required
					/>
					{who === "worker" && (
						<>
							<ManyField name="spoken" label={said.give.spoken} choices={[{ value: "ja", words: said.give.spokenWords }]} />
							<TextField name="witness" label={said.give.witness} />
						</>
					)}
					<Submit>{words.send}</Submit>
				</Form>
			</div>
		</>
	);
};
