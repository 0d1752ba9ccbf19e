/** Who explains something at the start and then leaves, what they hand out, and what has to be whatever happens (EKC-04, EKC-06, EKC-08). */
import type { VNode } from "preact";
import { isOk, ok } from "#src/kernel/result.ts";
import { formTo, page } from "#src/platform/http/page.ts";
import { AsText, Exactly, FileField, filled, Form, Hidden, LongText, Row, Rows, Section, Submit, TextField } from "#src/platform/ui/index.ts";
import type { ShownConference } from "../../closed-view.ts";
import { type AnyConferenceSight, formAt, Frame } from "../../pages/frame.tsx";
import { RequirementForm } from "../../pages/conference-parts.tsx";
import type { ConferenceParams } from "../../pages/params.ts";
import { texts } from "../../texts/index.ts";
import type { Helper } from "../model.ts";
import { giveHandOut, listHelper, setRequirement } from "../operations.ts";
import { HandOuts, Requirements } from "./parts.tsx";
import { codesOf, preparers, readable } from "./reading.ts";

type Model = { readonly conference: ShownConference; readonly codes: Readonly<Record<string, string>> };
type Here = Model & { readonly sight: AnyConferenceSight };

const One = ({ one, conference, codes, sight }: Here & { readonly one: Helper }): VNode => {
	const said = texts(sight.language).preparing.explain;
	const code = codes[one.id];
	return (
		<Row level={2} title={`${one.name}, ${one.organisation}`} why={one.topic ? said.about(one.topic) : said.onlyAfter}>
			<HandOuts conference={conference} helper={one.id} sight={sight} />
			{code ? <p class="small soft">{filled(said.code, { name: one.name, code: <Exactly>{code}</Exactly> })}</p> : null}
			{conference.moment === "preparing" ? (
				<AsText language={sight.language} summary={said.handOutFold(one.name)}>
					<Form form={formAt(sight, giveHandOut, "helper", one.id)} language={sight.language} keep={false} files prefix={`papier-${one.id}`}>
						<Hidden name="helper" value={one.id} />
						<LongText name="words" label={said.words} mark="optional" rows={3} />
						<FileField name="photo" label={said.photo} hint={said.photoHint} mark="optional" accept="image/jpeg,image/png" camera />
						<Submit weight="quiet">{said.give}</Submit>
					</Form>
				</AsText>
			) : null}
		</Row>
	);
};
const there = (_: unknown, params: ConferenceParams): string => `/eigen-kracht/${params.conference}/uitleg`;
export const explainPage = page<ConferenceParams, Model>({
	...preparers,
	name: "conference.explain",
	path: "/eigen-kracht/:conference/uitleg",
	title: (language) => texts(language).preparing.explain.window,
	load: async (visit) => {
		const found = await readable(visit);
		if (!isOk(found)) return found;
		const codes =
			found.value.moment === "preparing"
				? await codesOf(
						visit,
						found.value.helpers.map(({ id }) => id),
					)
				: {};
		return ok({ conference: found.value, codes });
	},
	view: (model, sight) => {
		const { conference } = model;
		const said = texts(sight.language).preparing.explain;
		const preparing = conference.moment === "preparing";
		return (
			<Frame sight={sight} heading={said.heading}>
				<p class="lead">{said.lead}</p>
				{conference.helpers.length === 0 ? (
					<p class="soft">{said.none}</p>
				) : (
					<Rows>
						{conference.helpers.map((one) => (
							<One key={one.id} one={one} {...model} sight={sight} />
						))}
					</Rows>
				)}
				{preparing ? (
					<Form form={sight.form(listHelper)} language={sight.language} keep={false} sheet label={said.list}>
						<h2>{said.list}</h2>
						<TextField name="name" label={said.name} />
						<TextField name="organisation" label={said.organisation} />
						<TextField name="topic" label={said.topic} hint={said.topicHint} mark="optional" />
						<Submit>{said.send}</Submit>
					</Form>
				) : null}
				<Section id="eisen" title={texts(sight.language).requirements} about={texts(sight.language).requirementsLead}>
					<Requirements conference={conference} sight={sight} />
					{preparing && sight.actor.kind === "member" ? <RequirementForm sight={sight} /> : null}
				</Section>
			</Frame>
		);
	},
	forms: [listHelper, giveHandOut, setRequirement].map((one) => formTo<ConferenceParams>(one, there)),
});
