import { z } from "zod";
import { type CaseId, ok } from "#src/kernel/index.ts";
import { findOwnCase } from "#src/people/server.ts";
import { type AnyPage, formTo, page } from "#src/platform/http/page.ts";
import { ChoiceField, Form, Hidden, LinkButton, LongText, PersonPage, Submit } from "#src/platform/ui/index.ts";
import { weighingIn } from "../../handlers.ts";
import { feelings } from "../model.ts";
import { sayHowItFelt } from "../operations.ts";
import { uninvitedGo } from "../rules.ts";
import { askingTexts } from "../texts/index.ts";

/** What the person says about it themselves: one question, and nothing is needed (LEG-26). */
export const ownFeltPage: AnyPage = page<Record<never, never>, { readonly case: CaseId | null; readonly cameUnasked: boolean }>({
	name: "weighing.own-felt",
	path: "/mijn/hoe-was-het",
	who: "read-own-page",
	params: z.object({}),
	load: async (visit) => {
		const of = (await findOwnCase(visit.tx))?.case ?? null;
		const entries = of === null ? [] : await visit.journal.ofCase(visit.tx, of);
		return ok({ case: of, cameUnasked: uninvitedGo(weighingIn(entries)) !== undefined });
	},
	title: (language) => askingTexts(language).felt.ownTitle,
	dress: "worker",
	forms: [formTo(sayHowItFelt, () => "/mijn")],
	view: (model, sight) => {
		const { language } = sight;
		const said = askingTexts(language).felt;
		return (
			<PersonPage screen={sight.screen} heading={said.ownTitle}>
				{model.case === null || !model.cameUnasked ? (
					<p>{said.ownNever}</p>
				) : (
					<Form form={sight.form(sayHowItFelt)} language={language} label={said.ownTitle}>
						<p class="lead">{said.own}</p>
						<Hidden name="case" value={model.case} />
						<ChoiceField name="felt" label={said.ownTitle} grid choices={feelings.map((value) => ({ value, words: said.ownChoices[value] }))} />
						<LongText name="words" label={said.ownWordsLabel} rows={3} mark="optional" />
						<Submit>{said.ownSend}</Submit>
					</Form>
				)}
				<LinkButton weight="quiet" href="/mijn">
					{askingTexts(language).back}
				</LinkButton>
			</PersonPage>
		);
	},
});
