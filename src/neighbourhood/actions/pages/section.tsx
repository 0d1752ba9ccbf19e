/** What residents do together, on the page of a neighbourhood. */
import type { VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import { nearDay } from "#src/platform/texts/dates.ts";
import type { Sight } from "#src/platform/http/page.ts";
import { AsText, Form, LinkButton, Row, Rows, Section, Submit, Why } from "#src/platform/ui/index.ts";
import type { ResidentsAction } from "../model.ts";
import { beginAction } from "../operations.ts";
import { actionTexts } from "../texts/index.ts";
import { ActionFields } from "./fields.tsx";

/** What they do, in their words or in ours. */
export const actionTitle = (action: Pick<ResidentsAction, "what" | "kind">, language: Language): string => {
	const said = actionTexts(language).page;
	return action.what !== "" ? action.what : action.kind === "connection" ? said.someConnection : said.someTogether;
};

type Here = {
	readonly area: { readonly id: string; readonly slug: string };
	readonly actions: readonly (ResidentsAction & { readonly holderName: string })[];
	readonly mayKeep: boolean;
	/** A street where something could be done together: the form lies open with it. */
	readonly street?: string | undefined;
	readonly sight: Sight<object>;
};

export const Actions = ({ area, actions, mayKeep, street, sight }: Here): VNode => {
	const { language, today } = sight;
	const said = actionTexts(language);
	const form = sight.form(beginAction, street === undefined ? {} : { what: `${street}: ` });
	const open = actions.filter((one) => one.lookedBack === null);
	const before = actions.filter((one) => one.lookedBack !== null && one.lookedBack !== "");
	return (
		<Section id="samen" title={said.section.heading} about={said.section.lead}>
			{open.length === 0 ? (
				<p>{said.section.empty}</p>
			) : (
				<Rows>
					{open.map((action) => (
						<Row key={action.id} title={actionTitle(action, language)} href={`/buurt/${area.slug}/samen/${action.id}`}>
							<p>
								{said.page.ledBy(action.lead)} <span class="soft">{said.page.part[action.ourPart]}</span>
							</p>
							{action.asked === "not-yet" ? <Why icon="question">{said.page.asked["not-yet"]}</Why> : null}
							<Why icon="calendar">{said.page.back(action.holderName, nearDay(action.lookBackOn, today, language))}</Why>
						</Row>
					))}
				</Rows>
			)}
			{before.length > 0 ? (
				<AsText language={language} summary={said.section.before}>
					<Rows>
						{before.map((action) => (
							<Row key={action.id} title={actionTitle(action, language)} href={`/buurt/${area.slug}/samen/${action.id}`}>
								<p>{action.lookedBack}</p>
							</Row>
						))}
					</Rows>
				</AsText>
			) : null}
			{mayKeep ? (
				<>
					<AsText
						language={language}
						summary={said.section.add}
						open={street !== undefined || form.problems.length > 0 || form.refusal !== undefined}
					>
						<Form form={form} language={language} keep={false} sheet label={said.section.add}>
							<input type="hidden" name="area" value={area.id} />
							<ActionFields language={language} today={today} />
							<Submit weight="quiet">{said.form.send}</Submit>
						</Form>
					</AsText>
					<LinkButton href="/rondes" weight="quiet" icon="door">
						{said.section.rounds}
					</LinkButton>
				</>
			) : null}
		</Section>
	);
};
