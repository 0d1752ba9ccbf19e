/** The circle tells somebody from outside what it asks of them: each hears their own part, and no more (EKC-09). */
import type { VNode } from "preact";
import { AsText, Button, ChoiceField, Form, Hidden, LongText, OneButtonForm, Row, Rows, Section, Submit } from "#src/platform/ui/index.ts";
import type { ShownConference } from "../../closed-view.ts";
import { type AnyConferenceSight, formAt } from "../../pages/frame.tsx";
import { texts } from "../../texts/index.ts";
import { allotPart, givePlan } from "../operations.ts";
import { outsidersOf } from "../outsiders.ts";

type Here = { readonly conference: ShownConference; readonly sight: AnyConferenceSight };

const One = ({ id, name, conference, sight }: Here & { readonly id: string; readonly name: string }): VNode => {
	const said = texts(sight.language).afterwards;
	const given = conference.partsGiven.find(({ to }) => to === id);
	const asked = conference.requirements.filter(({ helper }) => helper === id);
	const has = conference.planGivenTo.includes(id);
	const why =
		given === undefined
			? undefined
			: `${given.needed ? said.said(given.part || (given.assures ?? "")) : said.saidNot}${given.heard ? ` ${said.heard}` : ""}`;
	return (
		<Row title={name} {...(why ? { why } : {})}>
			<AsText language={sight.language} summary={said.foldPart(name)}>
				<Form form={formAt(sight, allotPart, "to", id)} language={sight.language} keep={false} prefix={`deel-${id}`}>
					<Hidden name="to" value={id} />
					<ChoiceField
						name="needed"
						label={said.needed}
						choices={[
							{ value: "yes", words: said.neededYes },
							{ value: "no", words: said.neededNo },
						]}
					/>
					<LongText name="part" label={said.part} mark="optional" rows={2} draft={false} />
					{asked.length > 0 ? (
						<LongText name="assures" label={said.assures} hint={asked.map(({ text }) => text).join(" ")} mark="optional" rows={2} draft={false} />
					) : null}
					<Submit weight="quiet">{said.partSend}</Submit>
				</Form>
				{has ? (
					<p class="soft small">{said.given}</p>
				) : (
					<OneButtonForm form={formAt(sight, givePlan, "to", id)} keep={false}>
						<Hidden name="to" value={id} />
						<Button weight="plain">{said.give}</Button>
					</OneButtonForm>
				)}
			</AsText>
		</Row>
	);
};
export const PartsOfOthers = ({ conference, sight }: Here): VNode | null => {
	const said = texts(sight.language).afterwards;
	const all = outsidersOf(conference);
	return all.length === 0 ? null : (
		<Section id="buiten" title={said.parts} about={said.partsLead}>
			<Rows>
				{all.map(({ id, name }) => (
					<One key={id} id={id} name={name === "" ? said.responsible : name} conference={conference} sight={sight} />
				))}
			</Rows>
		</Section>
	);
};
