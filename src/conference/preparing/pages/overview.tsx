/** What is made ready, on the page of the conference: for who prepares it a way to each small step, for everybody what it came to (EKC-04). */
import type { VNode } from "preact";
import { AsText, ChoiceField, Form, LongText, Row, Rows, Section, Submit } from "#src/platform/ui/index.ts";
import type { ShownConference } from "../../closed-view.ts";
import type { AnyConferenceSight } from "../../pages/frame.tsx";
import { texts } from "../../texts/index.ts";
import { comings } from "../model.ts";
import { sayComing, wordQuestion } from "../operations.ts";
import { HandOuts, Requirements } from "./parts.tsx";

type Here = { readonly conference: ShownConference; readonly sight: AnyConferenceSight };

export const QuestionForm = ({ conference, sight }: Here): VNode => {
	const said = texts(sight.language).preparing.question;
	return (
		<AsText language={sight.language} summary={said.fold}>
			<Form form={sight.form(wordQuestion)} language={sight.language} keep={false} label={said.fold}>
				<p class="soft">{said.lead}</p>
				<LongText name="question" label={said.label} rows={3} preset={conference.question} draft={false} />
				<Submit weight="quiet">{said.send}</Submit>
			</Form>
		</AsText>
	);
};
/** The steps, in the order that mostly comes by itself; each may be skipped and done later. */
export const Preparing = ({ conference, sight }: Here): VNode => {
	const said = texts(sight.language).preparing;
	const road = `/eigen-kracht/${conference.id}`;
	const coming = conference.participants.filter(({ comes }) => comes === "yes").length;
	return (
		<Section id="voorbereiden" title={said.todo} about={said.todoLead}>
			<Rows>
				<Row icon="people" title={said.ways.circle} href={`${road}/kring`} why={said.ways.circleNow(conference.participants.length, coming)} />
				<Row icon="roofs" title={said.ways.place} href={`${road}/plek`} why={said.ways.placeNow(conference.where)} />
				<Row icon="paper" title={said.ways.explain} href={`${road}/uitleg`} why={said.ways.explainNow(conference.helpers.length)} />
			</Rows>
		</Section>
	);
};
/** For somebody who was invited: they say it themselves, and owe nobody a reason. */
export const ComingForm = ({ conference, sight }: Here): VNode => {
	const said = texts(sight.language).preparing.invitation;
	const mine = conference.participants.find(({ id }) => id === sight.actor.id)?.comes;
	return (
		<Form form={sight.form(sayComing)} language={sight.language} keep={false} sheet label={said.subject}>
			<h2>{said.subject}</h2>
			<ChoiceField
				name="comes"
				label={said.free}
				choices={comings.map((one) => ({ value: one, words: said.saidWays[one] }))}
				{...(mine ? { preset: mine } : {})}
			/>
			<Submit weight="quiet">{said.save}</Submit>
		</Form>
	);
};
/** What has to be whatever happens; and once there is a plan, whether that is met. */
export const WhatMustBe = ({ conference, sight }: Here): VNode => {
	const said = texts(sight.language);
	return (
		<Section id="eisen" title={said.requirements} about={said.requirementsLead}>
			<Requirements conference={conference} sight={sight} />
		</Section>
	);
};
/** What everybody at this table reads: agreements about safety, and who explains what. */
export const Beforehand = ({ conference, sight }: Here): VNode => {
	const said = texts(sight.language);
	const { explain, place } = said.preparing;
	const explaining = conference.helpers.filter(({ topic }) => topic !== undefined);
	return (
		<>
			{conference.safety.length > 0 ? (
				<Section id="veiligheid" title={place.safety}>
					<Rows>
						{conference.safety.map((one) => (
							<Row key={one.id} title={one.text} {...(one.who ? { why: place.looksAfter(one.who) } : {})} />
						))}
					</Rows>
				</Section>
			) : null}
			{explaining.length > 0 ? (
				<Section id="uitleg" title={explain.heading}>
					<Rows>
						{explaining.map((one) => (
							<Row key={one.id} title={`${one.name}, ${one.organisation}`} why={explain.about(one.topic ?? "")}>
								<HandOuts conference={conference} helper={one.id} sight={sight} />
							</Row>
						))}
					</Rows>
				</Section>
			) : null}
		</>
	);
};
