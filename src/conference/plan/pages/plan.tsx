/** The plan of the circle as a sheet, as it is: for the circle and for whom they gave it to; to print, and as an appendix to what an organisation asks (EKC-07, EKC-10). */
import type { VNode } from "preact";
import { isOk, ok, type Result, refuse } from "#src/kernel/result.ts";
import { asFile, asPlain, type PlainAttachment } from "#src/platform/attachments/plain.ts";
import { page, type Visit } from "#src/platform/http/page.ts";
import { LinkButton, Said, Section } from "#src/platform/ui/index.ts";
import { paperPdf } from "#src/planning/server.ts";
import { shown, type ShownConference } from "../../closed-view.ts";
import type { BroughtPlan } from "../../model.ts";
import { type AnyConferenceSight, Frame } from "../../pages/frame.tsx";
import { ConferenceParams } from "../../pages/params.ts";
import { conferenceOf } from "../../reading.ts";
import { permitted } from "../../rules.ts";
import { texts } from "../../texts/index.ts";

export type PlanModel = { readonly conference: ShownConference; readonly plan: BroughtPlan };
const planFor = async (visit: Visit<ConferenceParams>): Promise<Result<PlanModel>> => {
	const conference = await conferenceOf(visit, visit.params.conference);
	if (!permitted(conference, visit.actor)) return refuse("conference.closed-time");
	return conference.plan ? ok({ conference: shown(conference), plan: conference.plan }) : refuse("kernel.nothing-here");
};
const nameOf = ({ participants }: ShownConference, id: string, self: string): string => participants.find((one) => one.id === id)?.name ?? self;
const questionOf = ({ conference, plan }: PlanModel): string => plan.question ?? conference.question;
/** Who follows it, in a sentence. */
export const followedBy = ({ conference, plan }: PlanModel, language: AnyConferenceSight["language"]): string => {
	const said = texts(language).afterwards;
	return plan.followUpBy === undefined
		? said.followNobody
		: said.followBy(plan.followUpName ?? nameOf(conference, plan.followUpBy, conference.name ?? said.self));
};
export const PlanSheet = ({ model, sight }: { readonly model: PlanModel; readonly sight: AnyConferenceSight }): VNode => {
	const { conference, plan } = model;
	const said = texts(sight.language).afterwards;
	return (
		<>
			{questionOf(model) ? (
				<Section id="vraag" title={said.question}>
					<Said side="person">
						<p>{questionOf(model)}</p>
					</Said>
				</Section>
			) : null}
			<Section id="afspraken" title={said.agreed}>
				{plan.sentences.map((sentence) => (
					<Said key={sentence} side="own">
						<p>{sentence}</p>
					</Said>
				))}
				{plan.photo ? <img class="paper-photo" src={`/eigen-kracht/${conference.id}/plan/foto`} alt={said.photo} /> : null}
			</Section>
			{plan.parts.length > 0 ? (
				<Section id="wie" title={said.who}>
					<ul class="rows">
						{plan.parts.map((one) => (
							<li class="row is-plain" key={one.who + one.part}>
								<p>{one.needed ? `${one.who}: ${one.part}` : texts(sight.language).notNeededLine(one.who)}</p>
							</li>
						))}
					</ul>
				</Section>
			) : null}
			<Section id="volgen" title={said.follow}>
				{plan.followUp ? <p>{plan.followUp}</p> : null}
				<p>{followedBy(model, sight.language)}</p>
			</Section>
		</>
	);
};
const shared = {
	who: "see-a-conference",
	params: ConferenceParams,
	about: (params: ConferenceParams) => params.conference,
	standing: ["at-table", "participant", "helper"],
	dress: "worker",
	title: (language: AnyConferenceSight["language"]) => texts(language).afterwards.window,
} as const;
export const planPage = page<ConferenceParams, PlanModel>({
	...shared,
	name: "conference.plan",
	path: "/eigen-kracht/:conference/plan",
	load: planFor,
	view: (model, sight) => {
		const said = texts(sight.language).afterwards;
		return (
			<Frame
				sight={sight}
				heading={said.window}
				// Who explained something there has a page of their own.
				{...(model.conference.of === "" ? { back: `/eigen-kracht/${model.conference.id}/uw-deel` } : {})}
			>
				<div class="screen-only stack">
					<p class="soft">{said.print}</p>
					<LinkButton href={`/eigen-kracht/${model.conference.id}/plan/bijlage`} weight="quiet">
						{said.file}
					</LinkButton>
					<p class="soft small">{said.fileLead}</p>
				</div>
				<PlanSheet model={model} sight={sight} />
			</Frame>
		);
	},
});
const photoOf = async (visit: Visit<ConferenceParams>): Promise<Result<PlainAttachment>> => {
	const found = await planFor(visit);
	if (!isOk(found)) return found;
	const { photo } = found.value.plan;
	return asPlain(photo === undefined ? undefined : await visit.journal.attached(visit.tx, visit.params.conference, photo));
};
export const planPhoto = page<ConferenceParams, PlainAttachment>({
	...shared,
	name: "conference.plan-photo",
	path: "/eigen-kracht/:conference/plan/foto",
	load: photoOf,
	file: asFile("blad"),
	view: () => <></>,
});
/** The same as a file, with the picture of their sheet in it: nothing is put in other words. */
export const planFile = page<ConferenceParams, PlainAttachment>({
	...shared,
	name: "conference.plan-file",
	path: "/eigen-kracht/:conference/plan/bijlage",
	load: async (visit) => {
		const found = await planFor(visit);
		if (!isOk(found)) return found;
		const { plan } = found.value;
		const said = texts(visit.language).afterwards;
		const photo = await photoOf(visit);
		const bytes = await paperPdf(
			{
				title: said.window,
				cover: said.cover,
				lead: said.coverLead,
				fields: [],
				planTitle: said.question,
				planLead: questionOf(found.value),
				plan: [
					...(plan.sentences.length > 0 ? [{ heading: said.agreed, lines: plan.sentences }] : []),
					...(plan.parts.length > 0
						? [
								{
									heading: said.who,
									lines: plan.parts.map((one) => (one.needed ? `${one.who}: ${one.part}` : texts(visit.language).notNeededLine(one.who))),
								},
							]
						: []),
					{ heading: said.follow, lines: [...(plan.followUp ? [plan.followUp] : []), followedBy(found.value, visit.language)] },
				],
				pictures: isOk(photo) ? [{ heading: said.photo, ...photo.value }] : [],
				sheet: said.sheet,
			},
			visit.language,
		);
		return ok({ type: "application/pdf", base64: Buffer.from(bytes).toString("base64") });
	},
	file: ({ type, base64 }) => ({ name: "plan.pdf", type, text: new Uint8Array(Buffer.from(base64, "base64")) }),
	view: () => <></>,
});
