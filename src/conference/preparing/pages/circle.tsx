/** Widening the circle, and who is invited: step by step, each name by itself (EKC-04, EKC-05). */
import type { VNode } from "preact";
import { formTo, page } from "#src/platform/http/page.ts";
import { AsText, Button, Form, Hidden, OneButtonForm, Row, Rows, Section, SelectField, Submit, TextField } from "#src/platform/ui/index.ts";
import type { ShownConference } from "../../closed-view.ts";
import { circleKinds, otherKinds } from "../../model.ts";
import { invite } from "../../operations.ts";
import { type AnyConferenceSight, formAt, Frame } from "../../pages/frame.tsx";
import { InviteForm } from "../../pages/conference-parts.tsx";
import type { ConferenceParams } from "../../pages/params.ts";
import { texts } from "../../texts/index.ts";
import { alongs, type Candidate } from "../model.ts";
import { leaveThought, thinkOf } from "../operations.ts";
import { preparers, readable } from "./reading.ts";

type Here = { readonly conference: ShownConference; readonly sight: AnyConferenceSight };

/** How far the circle grew: whom one thought of at first is never lost sight of. */
const Grew = ({ conference, sight }: Here): VNode | null => {
	const now = conference.participants.length;
	const first = conference.participants.filter((one) => one.thought === undefined).length;
	return now === 0 ? null : <p class="lead">{texts(sight.language).preparing.circle.grew(first, now)}</p>;
};
const One = ({ one, sight }: { readonly one: Candidate; readonly sight: AnyConferenceSight }): VNode => {
	const said = texts(sight.language);
	const { circle } = said.preparing;
	const leave = formAt(sight, leaveThought, "thought", one.id);
	return (
		<Row title={one.name} {...(one.relation === "" ? {} : { why: one.relation })}>
			<AsText language={sight.language} summary={circle.ask(one.name)}>
				<Form form={formAt(sight, invite, "thought", one.id)} language={sight.language} keep={false} prefix={`vraag-${one.id}`}>
					<Hidden name="thought" value={one.id} />
					<Hidden name="name" value={one.name} />
					<TextField name="relation" label={said.invite.relation} preset={one.relation} />
					<SelectField
						name="kind"
						label={said.invite.kind}
						options={[...circleKinds, ...otherKinds].map((kind) => ({ value: kind, words: said.kinds[kind] }))}
					/>
					<Submit>{said.invite.send}</Submit>
				</Form>
				<OneButtonForm form={leave} keep={false}>
					<Hidden name="thought" value={one.id} />
					<Button weight="plain">{circle.leave}</Button>
				</OneButtonForm>
			</AsText>
		</Row>
	);
};
const Thinking = ({ sight }: Pick<Here, "sight">): VNode => {
	const { circle } = texts(sight.language).preparing;
	return (
		<Form form={sight.form(thinkOf)} language={sight.language} keep={false} sheet label={circle.aid}>
			<h3>{circle.aid}</h3>
			<ul>
				{alongs.map((along) => (
					<li key={along}>{circle.along[along]}</li>
				))}
			</ul>
			<TextField name="name" label={circle.name} />
			<TextField name="relation" label={circle.relation} mark="optional" />
			<SelectField
				name="along"
				label={circle.alongLabel}
				mark="optional"
				options={alongs.map((along) => ({ value: along, words: circle.along[along] }))}
			/>
			<Submit weight="quiet">{circle.think}</Submit>
		</Form>
	);
};
const Invited = ({ conference, sight }: Here): VNode => {
	const said = texts(sight.language);
	const { circle } = said.preparing;
	return (
		<Section id="uitgenodigd" title={circle.invited}>
			{conference.participants.length === 0 ? (
				<p>{said.circleEmpty}</p>
			) : (
				<Rows>
					{conference.participants.map((one) => (
						<Row
							key={one.id}
							title={one.name}
							why={[one.relation, one.way ? circle.waysGiven[one.way] : circle.notGiven, one.comes ? circle.coming[one.comes] : undefined]
								.filter(Boolean)
								.join(", ")}
						>
							{conference.moment === "preparing" ? (
								<a href={`/eigen-kracht/${conference.id}/uitnodiging/${one.id}`} aria-label={`${circle.letter}: ${one.name}`}>
									{circle.letter}
								</a>
							) : null}
						</Row>
					))}
				</Rows>
			)}
		</Section>
	);
};
const there = (_: unknown, params: ConferenceParams): string => `/eigen-kracht/${params.conference}/kring`;
export const circlePage = page<ConferenceParams, ShownConference>({
	...preparers,
	name: "conference.circle",
	path: "/eigen-kracht/:conference/kring",
	title: (language) => texts(language).preparing.circle.window,
	load: (visit) => readable(visit),
	view: (conference, sight) => {
		const { circle } = texts(sight.language).preparing;
		const preparing = conference.moment === "preparing";
		const open = conference.thoughts.filter(({ became }) => became === "nothing-yet");
		const left = conference.thoughts.filter(({ became }) => became === "left").map(({ name }) => name);
		return (
			<Frame sight={sight} heading={circle.heading}>
				<p class="lead">{circle.lead}</p>
				<Grew conference={conference} sight={sight} />
				{preparing ? <InviteForm sight={sight} /> : null}
				<Section id="gedacht" title={circle.thoughts}>
					{open.length === 0 ? (
						<p class="soft">{circle.thoughtsNone}</p>
					) : (
						<Rows>
							{open.map((one) => (
								<One key={one.id} one={one} sight={sight} />
							))}
						</Rows>
					)}
					{left.length === 0 ? null : <p class="soft small">{circle.left(new Intl.ListFormat(sight.language).format(left))}</p>}
					{preparing ? <Thinking sight={sight} /> : null}
				</Section>
				<Invited conference={conference} sight={sight} />
			</Frame>
		);
	},
	forms: [invite, thinkOf, leaveThought].map((one) => formTo<ConferenceParams>(one, there)),
});
