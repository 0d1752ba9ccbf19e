/** A worry about somebody around the person: seen by few, in what was seen, with a day to look again (SAFE-07). */
import type { VNode } from "preact";
import { type FormState, problemAt } from "#src/kernel/form.ts";
import type { Language } from "#src/kernel/language.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { DateField, Form, Hidden, LongText, ManyField, Notice, Submit } from "#src/platform/ui/index.ts";
import type { Tie } from "../state.ts";
import { layWorryDown, worryAboutTie } from "../tie-worry/operations.ts";
import { texts } from "../texts/index.ts";
import { type AnySight, formAt, type PlanModel } from "./load.ts";

/** 'I thought about it': only once it was asked for. */
export const Knowing = ({ form, language }: { readonly form: FormState; readonly language: Language }): VNode | null => {
	const { worry } = texts(language).circle;
	return problemAt(form, "knowing") === undefined ? null : (
		<ManyField name="knowing" label={worry.knowing} choices={[{ value: "ja", words: worry.knowingYes }]} />
	);
};
/** Never for the person's own page: whoever takes advantage may look over the shoulder. */
export const TieWorryPart = ({ model, sight, tie }: { readonly model: PlanModel; readonly sight: AnySight; readonly tie: Tie }): VNode | null => {
	const { language, today } = sight;
	const { worry: words } = texts(language).circle;
	const worry = model.worries.find((one) => one.tie === tie.id);
	if (model.me === "person") return null;
	if (worry)
		return (
			<>
				<Notice icon="shield" title={fill(words.there, { name: tie.name, day: shortDay(worry.lookAgain, today, language) })}>
					{worry.seen}
				</Notice>
				<Form form={formAt(sight, layWorryDown, "tie", tie.id)} language={language} prefix={`weg-${tie.id}`} keep={false}>
					<Hidden name="tie" value={tie.id} />
					<Submit weight="quiet" wide={false}>
						{words.gone}
					</Submit>
				</Form>
			</>
		);
	return (
		<Form form={formAt(sight, worryAboutTie, "tie", tie.id)} language={language} prefix={`zorg-${tie.id}`} keep={false}>
			<Hidden name="tie" value={tie.id} />
			<p class="soft">{words.lead}</p>
			<LongText name="seen" label={words.seen} rows={2} required draft={false} />
			<DateField name="lookAgain" label={words.lookAgain} min={today} required />
			<Submit weight="quiet">{words.save}</Submit>
		</Form>
	);
};
