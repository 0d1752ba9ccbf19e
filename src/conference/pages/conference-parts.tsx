/** The forms of a conference, one for each thing that can be done in it. */
import type { VNode } from "preact";
import type { Language } from "#src/kernel/language.ts";
import type { Sight } from "#src/platform/http/page.ts";
import { Button, ChoiceField, Form, LongText, Said, Section, Submit, TextField } from "#src/platform/ui/index.ts";
import { type Conference, circleKinds, otherKinds } from "../model.ts";
import { answerPlan, beginClosedTime, bringPlan, invite, setRequirement, writeTogether } from "../operations.ts";
import { texts } from "../texts/index.ts";
import type { ConferenceParams } from "./params.ts";

type Here = { readonly sight: Sight<ConferenceParams> };

export const InviteForm = ({ sight }: Here): VNode => {
	const said = texts(sight.language);
	return (
		<Form form={sight.form(invite)} language={sight.language} keep={false} sheet label={said.invite.heading}>
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
/** Beginning closed time, and the circle's own words while it lasts. */
export const ClosedForm = ({ conference, inCircle, sight }: Here & { readonly conference: Conference; readonly inCircle: boolean }): VNode | null => {
	const said = texts(sight.language);
	const mayBegin = sight.actor.kind === "person" || sight.actor.roles.includes("coordinator");
	if (conference.moment === "preparing" && mayBegin)
		return (
			<Section id="besloten" title={said.begin.heading} about={said.begin.lead}>
				<Form form={sight.form(beginClosedTime)} language={sight.language} keep={false} label={said.begin.heading}>
					<Submit>{said.begin.send}</Submit>
				</Form>
			</Section>
		);
	if (!inCircle || conference.moment === "preparing" || (conference.moment !== "closed-time" && conference.together.length === 0)) return null;
	return (
		<Section id="besloten" title={said.closed.heading} about={said.closed.lead}>
			{conference.together.length === 0 ? (
				<p>{said.closed.empty}</p>
			) : (
				conference.together.map((one) => (
					<Said key={one.at + one.text} side="own">
						<p>{one.text}</p>
					</Said>
				))
			)}
			{conference.moment === "closed-time" ? (
				<Form form={sight.form(writeTogether)} language={sight.language} keep={false} label={said.closed.write}>
					<LongText name="text" label={said.closed.write} rows={3} draft={false} />
					<Submit weight="quiet">{said.closed.send}</Submit>
				</Form>
			) : null}
		</Section>
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
export const PlanOfCircle = ({ conference, language }: { readonly conference: Conference; readonly language: Language }): VNode => {
	const said = texts(language);
	const requirement = (id: string): string => conference.requirements.find((one) => one.id === id)?.text ?? "";
	return (
		<Section id="plan" title={said.plan}>
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
		</Section>
	);
};
export const AnswerForm = ({ conference, sight }: Here & { readonly conference: Conference }): VNode => {
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
