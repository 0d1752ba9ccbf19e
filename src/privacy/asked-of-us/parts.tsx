/** A question of an organisation, as it asks it and as a worker answers it (CON-32). */
import type { VNode } from "preact";
import type { Sight } from "#src/platform/http/page.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { AsText, ChoiceField, Form, Hidden, LongText, Said, StoryItem, Submit } from "#src/platform/ui/index.ts";
import { dayOf } from "#src/kernel/time.ts";
import { formOf } from "../pages/form-of.ts";
import { type AskedOfUs, notOurs } from "./model.ts";
import { answerForUs, askOfUs } from "./operations.ts";
import { askedOfUsTexts } from "./texts/index.ts";

type Sees = Pick<Sight<unknown>, "language" | "today" | "form">;
const Why = ({ one, sight }: { readonly one: AskedOfUs; readonly sight: Sees }): VNode | null => {
	const words = askedOfUsTexts(sight.language);
	if (!one.answered) return null;
	return (
		<>
			{one.answered.because !== undefined && <p>{words.because[one.answered.because]}</p>}
			{one.answered.words !== undefined && <p>{one.answered.words}</p>}
		</>
	);
};
/** On the page of the organisation: what it asked, what we said, and room for a question. */
export const AskUs = ({
	disclosure,
	asked,
	sight,
}: {
	readonly disclosure: string;
	readonly asked: readonly AskedOfUs[];
	readonly sight: Sees;
}): VNode => {
	const words = askedOfUsTexts(sight.language).partner;
	return (
		<>
			{asked.map((one) => (
				<div key={one.asked} class="stack stack-tight">
					<p class="small soft">{words.asked(shortDay(dayOf(one.at), sight.today, sight.language))}</p>
					<Said small>
						<p>{one.words}</p>
					</Said>
					<p>{one.answered === undefined ? words.waits : words[one.answered.answer]}</p>
					<Why one={one} sight={sight} />
				</div>
			))}
			<AsText language={sight.language} summary={words.ask}>
				<Form form={formOf(sight, askOfUs, "disclosure", disclosure)} language={sight.language} prefix={`of-us-${disclosure}`} keep={false}>
					<Hidden name="disclosure" value={disclosure} />
					<LongText name="words" label={words.words} hint={words.hint} rows={3} draft={false} />
					<Submit weight="quiet">{words.send}</Submit>
				</Form>
			</AsText>
		</>
	);
};
/** For the worker: a no is as easy as a yes. */
export const AskedOfUsItem = ({ one, sight }: { readonly one: AskedOfUs; readonly sight: Sees }): VNode => {
	const { language, today } = sight;
	const words = askedOfUsTexts(language);
	return (
		<StoryItem
			icon="question"
			plain
			when={shortDay(dayOf(one.at), today, language)}
			title={words.worker.asked(one.organisationName)}
			id={`gevraagd-${one.asked}`}
		>
			<Said small>
				<p>{one.words}</p>
			</Said>
			{one.answered ? (
				<>
					<p>{words.worker[one.answered.answer]}</p>
					<Why one={one} sight={sight} />
				</>
			) : (
				<Form form={formOf(sight, answerForUs, "asked", one.asked)} language={language} prefix={`for-us-${one.asked}`} keep={false} sheet>
					<p class="soft">{words.worker.about}</p>
					<Hidden name="asked" value={one.asked} />
					<ChoiceField
						name="answer"
						label={words.worker.answer}
						choices={[
							{ value: "no", words: words.worker.answers.no },
							{ value: "yes", words: words.worker.answers.yes },
						]}
						required
					/>
					<ChoiceField
						name="because"
						label={words.worker.because}
						mark="optional"
						choices={notOurs.map((value) => ({ value, words: words.because[value] }))}
					/>
					<LongText name="words" label={words.worker.words} mark="optional" rows={2} />
					<Submit>{words.worker.send}</Submit>
				</Form>
			)}
		</StoryItem>
	);
};
