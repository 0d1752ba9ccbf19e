/** The forms of a conference, one for each thing that can be done in it. */
import type { VNode } from "preact";
import { problemAt } from "#src/kernel/form.ts";
import type { Instant } from "#src/kernel/time.ts";
import { planningTexts } from "#src/planning/index.ts";
import type { Sight } from "#src/platform/http/page.ts";
import { clockTime, nearMoment } from "#src/platform/texts/dates.ts";
import { Button, ChoiceField, Form, LongText, ManyField, Said, Section, Submit, TextField } from "#src/platform/ui/index.ts";
import type { ShownConference, Who } from "../closed-view.ts";
import { circleKinds, otherKinds } from "../model.ts";
import { answerPlan, bringPlan, invite, setRequirement } from "../operations.ts";
import { texts } from "../texts/index.ts";
import type { ConferenceParams } from "./params.ts";

type Here = { readonly sight: Sight<ConferenceParams> };

export const InviteForm = ({ sight }: Here): VNode => {
	const said = texts(sight.language);
	const { worry } = planningTexts(sight.language).circle;
	const form = sight.form(invite);
	return (
		<Form form={form} language={sight.language} keep={false} sheet label={said.invite.heading}>
			<div>
				<h3>{said.invite.heading}</h3>
				<p class="soft">{said.invite.lead}</p>
			</div>
			<TextField name="name" label={said.invite.name} />
			<TextField name="relation" label={said.invite.relation} hint={said.invite.relationHint} />
			<ChoiceField
				name="kind"
				label={said.invite.kind}
				choices={[...circleKinds, ...otherKinds].map((kind) => ({ value: kind, words: said.kinds[kind] }))}
			/>
			{problemAt(form, "knowing") !== undefined && (
				<ManyField name="knowing" label={worry.knowing} choices={[{ value: "ja", words: worry.knowingYes }]} />
			)}
			<Submit>{said.invite.send}</Submit>
		</Form>
	);
};
export const RequirementForm = ({ sight }: Here): VNode => {
	const said = texts(sight.language).requirement;
	return (
		<Form form={sight.form(setRequirement)} language={sight.language} keep={false} sheet label={said.heading}>
			<h3>{said.heading}</h3>
			<LongText name="text" label={said.text} rows={2} />
			<TextField name="by" label={said.by} />
			<TextField name="organisation" label={said.organisation} />
			<Submit weight="quiet">{said.send}</Submit>
		</Form>
	);
};
export const BringForm = ({ sight }: Here): VNode => {
	const said = texts(sight.language).bring;
	return (
		<Form form={sight.form(bringPlan)} language={sight.language} keep={false} sheet label={said.heading}>
			<div>
				<h2>{said.heading}</h2>
				<p class="soft">{said.lead}</p>
			</div>
			<LongText name="sentences" label={said.sentences} rows={6} />
			<LongText name="parts" label={said.parts} hint={said.partsHint} rows={3} />
			<LongText name="notNeeded" label={said.notNeeded} hint={said.notNeededHint} rows={2} />
			<LongText name="followUp" label={said.followUp} rows={2} />
			<Submit>{said.send}</Submit>
		</Form>
	);
};
/** Who brought the plan, and when: whoever did not, sees it at once. */
const BroughtBy = ({ by, at, sight }: Here & { readonly by: Who; readonly at: Instant }): VNode => {
	const said = texts(sight.language);
	const [day, time] = [nearMoment(at, sight.today, sight.language), clockTime(at, sight.language)];
	return <p class="soft small">{by.kind === "guest" ? said.broughtBy(by.name, day, time) : said.brought[by.kind](day, time)}</p>;
};
export const PlanOfCircle = ({ conference, by, sight }: Here & { readonly conference: ShownConference; readonly by: Who | undefined }): VNode => {
	const said = texts(sight.language);
	const requirement = (id: string): string => conference.requirements.find((one) => one.id === id)?.text ?? "";
	return (
		<Section id="plan" title={said.plan}>
			{conference.plan && by ? <BroughtBy by={by} at={conference.plan.at} sight={sight} /> : null}
			{conference.plan?.sentences.map((sentence) => (
				<Said key={sentence} side="own">
					<p>{sentence}</p>
				</Said>
			))}
			{conference.plan && conference.plan.parts.length > 0 ? (
				<div class="stack stack-tight">
					<h3>{said.partsHeading}</h3>
					<ul class="rows">
						{conference.plan.parts.map((one) => (
							<li class="row is-plain" key={one.who + one.part}>
								{one.needed ? (
									<p>
										<strong>{one.who}</strong>: {one.part}
									</p>
								) : (
									<p>{said.notNeededLine(one.who)}</p>
								)}
							</li>
						))}
					</ul>
				</div>
			) : null}
			{conference.plan?.followUp ? (
				<div class="stack stack-tight">
					<h3>{said.followUp}</h3>
					<p>{conference.plan.followUp}</p>
				</div>
			) : null}
			{conference.unmet.map((one) => (
				<p key={one.requirement + one.by}>{said.unmetLine(requirement(one.requirement), one.why)}</p>
			))}
			{sight.actor.kind === "member" || conference.moment === "accepted" ? null : <p class="soft small">{said.notOurs}</p>}
		</Section>
	);
};
export const AnswerForm = ({ conference, sight }: Here & { readonly conference: ShownConference }): VNode => {
	const said = texts(sight.language).answer;
	return (
		<Form form={sight.form(answerPlan)} language={sight.language} keep={false} sheet label={said.heading}>
			<div>
				<h2>{said.heading}</h2>
				<p class="soft">{said.lead}</p>
			</div>
			<ChoiceField
				name="answer"
				label={said.label}
				choices={[{ value: "yes", words: said.yes }, ...conference.requirements.map((one) => ({ value: one.id, words: said.unmet(one.text) }))]}
			/>
			<LongText name="why" label={said.why} rows={2} />
			<Button type="submit" wide>
				{said.send}
			</Button>
		</Form>
	);
};
