/** The forms of a conference, one for each thing that can be done in it. */
import type { VNode } from "preact";
import { problemAt } from "#src/kernel/form.ts";
import type { Instant } from "#src/kernel/time.ts";
import { planningTexts } from "#src/planning/index.ts";
import { clockTime, nearMoment } from "#src/platform/texts/dates.ts";
import {
	ChoiceField,
	FileField,
	Form,
	LinkButton,
	LongText,
	ManyField,
	Said,
	Section,
	SelectField,
	Submit,
	TextField,
} from "#src/platform/ui/index.ts";
import type { ShownConference, Who } from "../closed-view.ts";
import { circleKinds, otherKinds } from "../model.ts";
import { invite } from "../operations.ts";
import { bringPlan } from "../plan/operations.ts";
import { followedBy } from "../plan/pages/plan.tsx";
import { setRequirement } from "../preparing/operations.ts";
import { texts } from "../texts/index.ts";
import type { AnyConferenceSight } from "./frame.tsx";

type Here = { readonly sight: AnyConferenceSight };

export const InviteForm = ({ sight }: Here): VNode => {
	const said = texts(sight.language);
	const { worry } = planningTexts(sight.language).circle;
	const form = sight.form(invite);
	return (
		<Form form={form} language={sight.language} keep={false} sheet label={said.invite.heading}>
			<div>
				<h2>{said.invite.heading}</h2>
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
export const BringForm = ({ conference, sight }: Here & { readonly conference: ShownConference }): VNode => {
	const { bring: said, afterwards: after } = texts(sight.language);
	// Who changes it begins with what stands there.
	const { plan } = conference;
	const doing = plan?.parts.filter(({ needed }) => needed).map(({ who, part }) => `${who}: ${part}`) ?? [];
	const notNeeded = plan?.parts.filter(({ needed }) => !needed).map(({ who }) => who) ?? [];
	return (
		<Form form={sight.form(bringPlan)} language={sight.language} keep={false} sheet files label={said.heading}>
			<div>
				<h2>{said.heading}</h2>
				<p class="soft">{said.lead}</p>
			</div>
			<LongText name="sentences" label={said.sentences} rows={6} draft={false} preset={plan?.sentences.join("\n") ?? ""} />
			<FileField name="photo" label={after.photoField} hint={after.photoHint} mark="optional" accept="image/jpeg,image/png" camera />
			<LongText name="parts" label={said.parts} hint={said.partsHint} rows={3} draft={false} preset={doing.join("\n")} />
			<LongText name="notNeeded" label={said.notNeeded} hint={said.notNeededHint} rows={2} draft={false} preset={notNeeded.join("\n")} />
			<LongText name="followUp" label={said.followUp} rows={2} draft={false} preset={plan?.followUp ?? ""} />
			<SelectField
				name="followUpBy"
				label={after.followUpBy}
				mark="optional"
				preset={plan?.followUpBy ?? ""}
				options={[
					...(conference.person ? [{ value: conference.person, words: conference.name ?? after.self }] : []),
					...conference.participants.map((one) => ({ value: one.id, words: one.name })),
				]}
			/>
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
export const PlanOfCircle = ({
	conference,
	by,
	sight,
}: Here & { readonly conference: ShownConference; readonly by: Who | undefined }): VNode | null => {
	const said = texts(sight.language);
	const { plan } = conference;
	return plan ? (
		<Section id="plan" title={said.plan}>
			{by ? <BroughtBy by={by} at={plan.at} sight={sight} /> : null}
			{plan.sentences.map((sentence) => (
				<Said key={sentence} side="own">
					<p>{sentence}</p>
				</Said>
			))}
			{plan.photo ? <img class="paper-photo" src={`/eigen-kracht/${conference.id}/plan/foto`} alt={said.afterwards.photo} /> : null}
			{plan.parts.length > 0 ? (
				<div class="stack stack-tight">
					<h3>{said.partsHeading}</h3>
					<ul class="rows">
						{plan.parts.map((one) => (
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
			<div class="stack stack-tight">
				<h3>{said.followUp}</h3>
				{plan.followUp ? <p>{plan.followUp}</p> : null}
				<p>{followedBy({ conference, plan }, sight.language)}</p>
			</div>
			<LinkButton href={`/eigen-kracht/${conference.id}/plan`} weight="quiet">
				{said.afterwards.open}
			</LinkButton>
			{sight.actor.kind === "member" || conference.moment === "accepted" ? null : <p class="soft small">{said.notOurs}</p>}
		</Section>
	) : null;
};
/** For who is first responsible and who prepared it: that there is a plan, what was given to them, and nothing else of it. */
export const Afterwards = ({ conference, by, sight }: Here & { readonly conference: ShownConference; readonly by: Who | undefined }): VNode => {
	const said = texts(sight.language).afterwards;
	const mine = conference.partsGiven.find(({ to }) => to === sight.actor.id);
	const responsible = sight.actor.id === conference.responsible;
	return (
		<Section id="na" title={texts(sight.language).plan} about={said.there}>
			{conference.brought && by ? <BroughtBy by={by} at={conference.brought.at} sight={sight} /> : null}
			{mine ? (
				<div class="stack stack-tight">
					<h3>{said.yours}</h3>
					{mine.needed ? (
						<Said side="own">
							<p>{mine.part}</p>
						</Said>
					) : (
						<p>{said.yoursNot}</p>
					)}
				</div>
			) : null}
			{responsible ? <p>{said.contact}</p> : null}
			{conference.plan ? (
				<LinkButton href={`/eigen-kracht/${conference.id}/plan`} weight="quiet">
					{said.open}
				</LinkButton>
			) : null}
		</Section>
	);
};
