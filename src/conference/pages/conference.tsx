/** One conference: what each sees depends on who they are and where the meeting is. During closed time nobody outside the circle gets anything (EKC-07). */
import type { VNode } from "preact";
import { ok, refuse } from "#src/kernel/result.ts";
import { membersById } from "#src/team/server.ts";
import { type Sight, formTo, page } from "#src/platform/http/page.ts";
import { findOpenCode } from "#src/platform/sign-in/server.ts";
import { BackLink, CitizenPage, Exactly, filled, Notice, Said, Section, WorkerPage } from "#src/platform/ui/index.ts";
import { conferenceOf } from "../handlers.ts";
import { closedTimeFor, shown, whoOf } from "../closed-view.ts";
import { agreeNewWord, answerPlan, beginClosedTime, bringPlan, comeInside, invite, setRequirement, writeTogether } from "../operations.ts";
import { permitted } from "../rules.ts";
import { texts } from "../texts/index.ts";
import { type ConferenceModel, ConferenceParams } from "./params.ts";
import { BeginForm, ClosedTimePart, OutForm } from "./closed-time.tsx";
import { AnswerForm, BringForm, InviteForm, PlanOfCircle, RequirementForm } from "./conference-parts.tsx";

const there = (_: unknown, params: ConferenceParams): string => `/eigen-kracht/${params.conference}`;

const Inside = ({ model, sight }: { readonly model: ConferenceModel; readonly sight: Sight<ConferenceParams> }): VNode => {
	const said = texts(sight.language);
	const { conference, codes, closed } = model;
	const { actor } = sight;
	const preparing = conference.moment === "preparing";
	const mayInvite = preparing && (actor.kind === "person" || actor.kind === "member");
	// While the circle is among itself, its own words come first.
	const among = actor.kind !== "member" && conference.moment === "closed-time";
	const own = (
		<>
			<BeginForm conference={conference} sight={sight} />
			{closed ? <ClosedTimePart conference={conference} closed={closed} sight={sight} /> : null}
			{closed?.inside && (conference.moment === "closed-time" || conference.moment === "plan") ? <BringForm sight={sight} /> : null}
		</>
	);
	return (
		<>
			{among ? own : null}
			<Section id="vraag" title={said.question}>
				<Said side="person">
					<p>{conference.question}</p>
				</Said>
				<p class="soft">{said.coordinatorIs(model.coordinator)}</p>
				{conference.where || conference.when ? <p>{[conference.when, conference.where].filter(Boolean).join(", ")}</p> : null}
			</Section>
			<Section id="kring" title={said.circle}>
				{conference.participants.length === 0 ? (
					<p>{said.circleEmpty}</p>
				) : (
					<ul class="rows">
						{conference.participants.map((one) => (
							<li class="row is-plain" key={one.id}>
								<p>
									<strong>{one.name}</strong>
									{one.name.toLowerCase().includes(one.relation.toLowerCase()) ? null : `, ${one.relation}`}
								</p>
								{codes[one.id] ? (
									<p class="small soft">{filled(said.code, { name: one.name, code: <Exactly>{codes[one.id] ?? ""}</Exactly> })}</p>
								) : null}
							</li>
						))}
					</ul>
				)}
				{mayInvite && Object.keys(codes).length > 0 ? <p class="small soft">{said.codeHint}</p> : null}
				{mayInvite ? <InviteForm sight={sight} /> : null}
			</Section>
			<Section id="eisen" title={said.requirements} about={said.requirementsLead}>
				{conference.requirements.length === 0 ? (
					<p>{said.requirementsEmpty}</p>
				) : (
					<ul class="rows">
						{conference.requirements.map((one) => (
							<li class="row is-plain" key={one.id}>
								<p>{one.text}</p>
								<p class="small soft">{said.of(one.by, one.organisation)}</p>
							</li>
						))}
					</ul>
				)}
				{preparing && actor.kind === "member" ? <RequirementForm sight={sight} /> : null}
			</Section>
			{conference.plan ? <PlanOfCircle conference={conference} by={model.broughtBy} sight={sight} /> : null}
			{among ? null : own}
			{conference.moment === "plan" && actor.roles.includes("generalist") ? <AnswerForm conference={conference} sight={sight} /> : null}
			{conference.moment === "accepted" ? (
				<Notice icon="heart" title={said.moment.accepted}>
					{said.accepted}
				</Notice>
			) : null}
		</>
	);
};

export const conferencePage = page<ConferenceParams, ConferenceModel>({
	name: "conference.conference",
	path: "/eigen-kracht/:conference",
	who: "see-a-conference",
	params: ConferenceParams,
	about: (params) => params.conference,
	standing: ["at-table", "participant", "coordinator"],
	dress: "worker",
	title: (language) => texts(language).title,
	load: async (visit) => {
		const conference = await conferenceOf(visit, visit.params.conference);
		if (conference.moment === "nothing") return refuse("kernel.nothing-here");
		if (!permitted(conference, visit.actor)) return refuse("conference.closed-time");
		const closed = closedTimeFor(conference, visit.actor, visit.tx.now);
		const codes: Record<string, string> = {};
		if (conference.moment === "preparing" && visit.actor.kind !== "participant")
			for (const one of conference.participants) {
				const found = await findOpenCode(visit, "participant", one.id);
				if (found) codes[one.id] = found.code;
			}
		const coordinator = (await membersById(visit.tx, [conference.coordinator])).get(conference.coordinator)?.name ?? "";
		return ok({
			conference: shown(conference),
			coordinator,
			codes,
			...(closed ? { closed } : {}),
			...(conference.plan ? { broughtBy: whoOf(conference, conference.plan.by, visit.actor) } : {}),
		});
	},
	view: (model, sight) => {
		const said = texts(sight.language);
		if (sight.actor.kind === "member")
			return (
				<WorkerPage
					screen={sight.screen}
					current="people"
					heading={said.title}
					over={said.moment[model.conference.moment]}
					back={{ href: sight.actor.roles.includes("generalist") ? `/mensen/${model.conference.of}` : "/eigen-kracht", words: said.toPerson }}
				>
					<Inside model={model} sight={sight} />
				</WorkerPage>
			);
		return (
			<CitizenPage screen={sight.screen} home={sight.actor.kind === "person" ? "/mijn" : "/eigen-kracht"} heading={said.guest.title}>
				{sight.actor.kind === "person" ? <BackLink href="/mijn" words={said.toPerson} /> : null}
				{sight.actor.kind === "participant" ? <p class="lead">{said.guest.leads[model.conference.moment]}</p> : null}
				<Inside model={model} sight={sight} />
				{sight.actor.kind === "participant" ? <OutForm words={said.guest.out} /> : null}
			</CitizenPage>
		);
	},
	forms: [invite, setRequirement, beginClosedTime, comeInside, agreeNewWord, writeTogether, bringPlan, answerPlan].map((one) =>
		formTo<ConferenceParams>(one, there),
	),
});
