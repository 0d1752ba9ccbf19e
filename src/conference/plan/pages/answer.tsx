/** The answer to what was asked beforehand: met, or not met, each by itself; there is no third (EKC-08). */
import type { VNode } from "preact";
import { ChoiceField, Form, Hidden, LongText, Submit } from "#src/platform/ui/index.ts";
import type { ShownConference } from "../../closed-view.ts";
import { type AnyConferenceSight, formAt } from "../../pages/frame.tsx";
import { texts } from "../../texts/index.ts";
import { answerPlan } from "../operations.ts";

export const AnswerForms = ({ conference, sight }: { readonly conference: ShownConference; readonly sight: AnyConferenceSight }): VNode | null => {
	const said = texts(sight.language).afterwards;
	if (conference.moment !== "plan") return null;
	const open = conference.requirements.filter(({ id }) => !conference.met.includes(id));
	return open.length === 0 ? null : (
		<>
			<p class="soft">{said.answerLead}</p>
			{open.map((one) => (
				<Form
					key={one.id}
					form={formAt(sight, answerPlan, "requirement", one.id)}
					language={sight.language}
					keep={false}
					sheet
					prefix={`antwoord-${one.id}`}
					label={one.text}
				>
					<h3>{one.text}</h3>
					{sight.actor.kind === "member" ? <p class="soft">{said.saidBy(one.by)}</p> : null}
					<Hidden name="requirement" value={one.id} />
					<ChoiceField
						name="answer"
						label={said.answer}
						choices={[
							{ value: "met", words: said.met },
							{ value: "unmet", words: said.unmet("") },
						]}
					/>
					<LongText name="why" label={said.why} mark="optional" rows={2} draft={false} />
					<Submit>{said.send}</Submit>
				</Form>
			))}
		</>
	);
};
