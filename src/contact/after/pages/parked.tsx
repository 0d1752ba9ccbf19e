/** Parked: seen, and not for now. For its writer alone, with a day on which it comes back (CON-27). */
import type { VNode } from "preact";
import { z } from "zod";
import { addDays, CaseId, ok } from "#src/kernel/index.ts";
import { type AnyPage, formTo, page, type Sight } from "#src/platform/http/page.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { nearDay } from "#src/platform/texts/dates.ts";
import { AsText, Button, DateField, Form, Hidden, LongText, Notice, OneButtonForm, Section, Submit } from "#src/platform/ui/index.ts";
import { AboutThem } from "../../pages/about-them.tsx";
import { type CaseParams, named, type WhomSeen } from "../../pages/whom.ts";
import { texts } from "../../texts/index.ts";
import type { Parked } from "../model.ts";
import { park, unpark } from "../operations.ts";
import { parkedDays } from "../rules.ts";
import { afterTexts } from "../texts/index.ts";
import { loadAfter, shared } from "./beside-the-note.tsx";

type Model = { readonly whom: WhomSeen; readonly parked: readonly Parked[] };
type Props = { readonly model: Model; readonly sight: Sight<CaseParams> };

const Here = ({ model, sight }: Props): VNode => {
	const { language, today } = sight;
	const words = afterTexts(language).parked;
	return (
		<Section id="hier" title={words.here} free>
			{model.parked.length === 0 && <p class="soft">{words.none}</p>}
			{model.parked.map((one) => (
				<div key={one.parked} class="stack stack-tight">
					<p class="own-lines">{one.words}</p>
					<p class="soft small">{fill(words.until, { day: nearDay(one.returnOn, today, language) })}</p>
					<AsText language={language} summary={words.talked}>
						<Form form={sight.form(unpark)} language={language} prefix={`gezegd-${one.parked}`}>
							<Hidden name="parked" value={one.parked} />
							<Hidden name="how" value="told" />
							<LongText name="personSaid" label={named(words.said, model.whom, language)} hint={words.saidHint} rows={2} />
							<Submit weight="quiet">{words.told}</Submit>
						</Form>
					</AsText>
					<OneButtonForm form={sight.form(unpark)}>
						<Hidden name="parked" value={one.parked} />
						<Button weight="plain" name="how" value="let-go">
							{words.letGo}
						</Button>
					</OneButtonForm>
				</div>
			))}
		</Section>
	);
};
const back = (_answer: unknown, params: CaseParams): string => `/mensen/${params.case}/voor-later`;
export const parkedPage: AnyPage = page<CaseParams, Model>({
	...shared,
	name: "contact.parked",
	path: "/mensen/:case/voor-later",
	params: z.object({ case: CaseId }),
	about: (params) => params.case,
	load: async (visit) => {
		const { whom, after } = await loadAfter(visit);
		return ok({ whom, parked: after.parked.filter((one) => one.by === visit.actor.id) });
	},
	title: (language) => afterTexts(language).parked.title,
	forms: [formTo<CaseParams>(park, back), formTo<CaseParams>(unpark, back)],
	view: (model, sight) => {
		const words = afterTexts(sight.language).parked;
		return (
			<AboutThem whom={model.whom} sight={sight} heading={words.title} lead={words.lead} back={{ words: texts(sight.language).visit.back }}>
				<Form form={sight.form(park)} language={sight.language}>
					<LongText name="words" label={words.words} rows={3} draft={false} />
					<DateField name="returnOn" label={words.on} min={addDays(sight.today, 1)} preset={addDays(sight.today, parkedDays)} />
					<Submit>{words.keep}</Submit>
				</Form>
				<Notice icon="child" title={words.child} />
				<Here model={model} sight={sight} />
			</AboutThem>
		);
	},
});
