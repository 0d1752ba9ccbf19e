/** For who comes to explain something: what is asked of them, and no more. Afterwards: what the circle asks, and whether what they asked before is met (EKC-06, EKC-08, EKC-09). */
import type { VNode } from "preact";
import { ok, refuse } from "#src/kernel/result.ts";
import { type Sight, formTo, page } from "#src/platform/http/page.ts";
import {
	CitizenPage,
	FileField,
	Form,
	Hidden,
	LinkButton,
	LongText,
	Notice,
	OneButtonForm,
	Button,
	Said,
	Section,
	Submit,
} from "#src/platform/ui/index.ts";
import { shown, type ShownConference } from "../../closed-view.ts";
import { OutForm } from "../../pages/closed-time.tsx";
import { ConferenceParams } from "../../pages/params.ts";
import { AnswerForms } from "../../plan/pages/answer.tsx";
import { answerPlan, hearPart } from "../../plan/operations.ts";
import { conferenceOf } from "../../reading.ts";
import { texts } from "../../texts/index.ts";
import type { Helper } from "../model.ts";
import { giveHandOut, setRequirement } from "../operations.ts";
import { HandOuts, Requirements } from "./parts.tsx";

type Model = { readonly conference: ShownConference; readonly me: Helper };
type Here = Model & { readonly sight: Sight<ConferenceParams> };

const Before = ({ conference, me, sight }: Here): VNode => {
	const said = texts(sight.language).preparing.helper;
	const words = texts(sight.language).preparing.explain;
	const { language } = sight;
	const inWords = conference.handOuts.filter((one) => one.words).map((one) => ({ ...one, photo: false }));
	return (
		<>
			<p class="lead">{me.topic ? said.lead : said.leadAfter}</p>
			{me.topic ? (
				<Section id="onderwerp" title={said.topic}>
					<p>{me.topic}</p>
				</Section>
			) : null}
			<Section id="plek" title={said.place}>
				<p>{[conference.when, conference.where].filter(Boolean).join(", ") || said.placeLater}</p>
			</Section>
			<Section id="papier" title={said.handOut} about={said.handOutLead}>
				<HandOuts conference={{ ...conference, handOuts: inWords }} helper={me.id} sight={sight} />
				{conference.handOuts.some((one) => one.photo) ? <p>{said.given}</p> : null}
				<Form form={sight.form(giveHandOut)} language={language} keep={false} files sheet label={said.handOut}>
					<LongText name="words" label={words.words} mark="optional" rows={3} draft={false} />
					<FileField name="photo" label={words.photo} hint={words.photoHint} mark="optional" accept="image/jpeg,image/png" camera />
					<Submit weight="quiet">{words.give}</Submit>
				</Form>
			</Section>
			<Section id="eisen" title={said.requirements} about={said.requirementsLead}>
				<Requirements conference={conference} sight={sight} />
				<Form form={sight.form(setRequirement)} language={language} keep={false} sheet label={said.requirements}>
					<Hidden name="by" value={me.name} />
					<Hidden name="organisation" value={me.organisation} />
					<LongText name="text" label={said.requirement} rows={2} draft={false} />
					<Submit>{said.requirementSend}</Submit>
				</Form>
			</Section>
		</>
	);
};
const After = ({ conference, me, sight }: Here): VNode => {
	const said = texts(sight.language).preparing.helper;
	const mine = conference.partsGiven.find(({ to }) => to === me.id);
	return (
		<>
			{mine ? (
				<Section id="deel" title={said.part}>
					{mine.needed ? (
						mine.part ? (
							<Said side="own">
								<p>{mine.part}</p>
							</Said>
						) : null
					) : (
						<Notice icon="heart" title={said.notNeeded} />
					)}
					{mine.assures ? (
						<>
							<h3>{said.assures}</h3>
							<Said side="own">
								<p>{mine.assures}</p>
							</Said>
						</>
					) : null}
					{mine.heard ? null : (
						<OneButtonForm form={sight.form(hearPart)} keep={false}>
							<Button>{mine.needed ? said.heard : said.heardOut}</Button>
						</OneButtonForm>
					)}
					{mine.needed ? <p class="soft small">{said.noCheck}</p> : null}
				</Section>
			) : null}
			{conference.plan ? (
				<LinkButton href={`/eigen-kracht/${conference.id}/plan`} weight="quiet" wide>
					{said.lookPlan}
				</LinkButton>
			) : null}
			{conference.requirements.length > 0 ? (
				<Section id="eisen" title={texts(sight.language).afterwards.requirementsAfter}>
					<Requirements conference={conference} sight={sight} />
					<AnswerForms conference={conference} sight={sight} />
				</Section>
			) : null}
		</>
	);
};
export const helperPage = page<ConferenceParams, Model>({
	name: "conference.helper",
	path: "/eigen-kracht/:conference/uw-deel",
	who: "speak-at-a-conference",
	params: ConferenceParams,
	about: (params) => params.conference,
	standing: ["helper"],
	dress: "worker",
	title: (language) => texts(language).preparing.helper.window,
	load: async (visit) => {
		const conference = await conferenceOf(visit, visit.params.conference);
		const me = conference.helpers.find(({ id }) => id === visit.actor.id);
		return me ? ok({ conference: shown(conference), me }) : refuse("kernel.nothing-here");
	},
	view: (model, sight) => {
		const said = texts(sight.language).preparing.helper;
		return (
			<CitizenPage screen={sight.screen} home="/eigen-kracht" heading={said.heading}>
				{model.conference.moment === "preparing" ? <Before {...model} sight={sight} /> : <After {...model} sight={sight} />}
				<OutForm words={said.out} />
			</CitizenPage>
		);
	},
	forms: [
		...[giveHandOut, setRequirement, answerPlan].map((one) =>
			formTo<ConferenceParams>(one, (_, params) => `/eigen-kracht/${params.conference}/uw-deel`),
		),
		formTo<ConferenceParams>(hearPart, () => "/eigen-kracht"),
	],
});
