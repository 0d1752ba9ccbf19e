import type { VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import { addDays, type CalendarDay } from "#src/kernel/time.ts";
import { ChoiceField, DateField, TextField } from "#src/platform/ui/index.ts";
import { askedAnswers, actionKinds, ourParts } from "../model.ts";
import { actionTexts } from "../texts/index.ts";

/** Six weeks: long enough for a garden. */
export const LOOK_BACK_DAYS = 42;

/** What is asked of something residents do. There is no field for whom it is about. */
export const ActionFields = ({ language, today }: { readonly language: Language; readonly today: CalendarDay }): VNode => {
	const said = actionTexts(language).form;
	return (
		<>
			<TextField name="what" label={said.what} hint={said.whatHint} />
			<TextField name="lead" label={said.lead} hint={said.leadHint} />
			<ChoiceField
				name="asked"
				label={said.asked}
				hint={said.askedHint}
				choices={askedAnswers.filter((one) => one !== "no").map((one) => ({ value: one, words: said.askedAnswers[one] }))}
			/>
			<ChoiceField name="ourPart" label={said.ourPart} choices={ourParts.map((part) => ({ value: part, words: said.parts[part] }))} />
			<ChoiceField name="kind" label={said.kind} choices={actionKinds.map((kind) => ({ value: kind, words: said.kinds[kind] }))} />
			<DateField name="lookBackOn" label={said.lookBack} min={today} preset={addDays(today, LOOK_BACK_DAYS)} />
		</>
	);
};
