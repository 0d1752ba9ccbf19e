/** One conference: what each sees depends on who they are and where the meeting is. During closed time nobody outside the circle gets anything (EKC-07). */
import type { VNode } from "preact";
import { ok, refuse } from "#src/kernel/result.ts";
import { membersById } from "#src/team/server.ts";
import { type Sight, formTo, page } from "#src/platform/http/page.ts";
import { findOpenCode } from "#src/platform/sign-in/server.ts";
import { AsText, BackLink, CitizenPage, Exactly, filled, Notice, Said, Section, WorkerPage } from "#src/platform/ui/index.ts";
import { conferenceOf } from "../reading.ts";
import { closedTimeFor, shown, unnamed, whoOf } from "../closed-view.ts";
import { agreeNewWord, beginClosedTime, comeInside, writeTogether } from "../operations.ts";
import { allotPart, answerPlan, bringPlan, givePlan, hearPart } from "../plan/operations.ts";
import { sayComing, wordQuestion } from "../preparing/operations.ts";
import { permitted } from "../rules.ts";
import { texts } from "../texts/index.ts";
import { type ConferenceModel, ConferenceParams } from "./params.ts";
import { BeginForm, ClosedTimePart, OutForm } from "./closed-time.tsx";
import { AnswerForms } from "../plan/pages/answer.tsx";
import { PartsOfOthers } from "../plan/pages/parts.tsx";
import { Beforehand, ComingForm, Preparing, QuestionForm, WhatMustBe } from "../preparing/pages/overview.tsx";
import { Afterwards, BringForm, PlanOfCircle } from "./conference-parts.tsx";

const there = (_: unknown, params: ConferenceParams): string => `/eigen-kracht/${params.conference}`;

const Inside = ({ model, sight }: { readonly model: ConferenceModel; readonly sight: Sight<ConferenceParams> }): VNode => {
	const said = texts(sight.language);
	const { conference, codes, closed } = model;
	const { actor } = sight;
	const preparing = conference.moment === "preparing";
	const after = conference.moment === "plan" || conference.moment === "accepted";
	const mayInvite = preparing && (actor.kind === "person" || actor.kind === "member");
	// While the circle is among itself, its own words come first.
	const among = actor.kind !== "member" && conference.moment === "closed-time";
	const own = (
		<>
			<BeginForm conference={conference} sight={sight} />
			{closed ? <ClosedTimePart conference={conference} closed={closed} sight={sight} /> : null}
			{closed?.inside && conference.moment === "closed-time" ? <BringForm conference={conference} sight={sight} /> : null}
			{closed?.inside && conference.moment === "plan" ? (
				<AsText language={sight.language} summary={said.bring.change}>
					<BringForm conference={conference} sight={sight} />
				</AsText>
			) : null}
		</>
	);
	// Once there is a plan, that comes first, and what was made ready before it after it.
	const plan = after ? (
		<>
			{conference.moment === "accepted" ? (
				<Notice icon="heart" title={said.moment.accepted}>
					{said.accepted}
				</Notice>
			) : null}
			{actor.kind === "member" ? (
				<Afterwards conference={conference} by={model.broughtBy} sight={sight} />
			) : (
				<PlanOfCircle conference={conference} by={model.broughtBy} sight={sight} />
			)}
			<WhatMustBe conference={conference} sight={sight} />
			{closed?.inside ? <PartsOfOthers conference={conference} sight={sight} /> : null}
			{actor.roles.includes("generalist") ? <AnswerForms conference={conference} sight={sight} /> : null}
			{own}
		</>
	) : null;
	return (
		<>
			{among ? own : plan}
			<Section id="vraag" title={said.question}>
				<Said side="person">
					<p>{conference.question}</p>
				</Said>
				<p class="soft">{said.coordinatorIs(model.coordinator)}</p>
				{conference.where || conference.when ? <p>{[conference.when, conference.where].filter(Boolean).join(", ")}</p> : null}
				{conference.practical ? <p class="soft">{conference.practical}</p> : null}
				{mayInvite ? <QuestionForm conference={conference} sight={sight} /> : null}
			</Section>
			{mayInvite ? <Preparing conference={conference} sight={sight} /> : null}
			{preparing && actor.kind === "participant" ? <ComingForm conference={conference} sight={sight} /> : null}
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
			</Section>
			<Beforehand conference={conference} sight={sight} />
			{after ? null : <WhatMustBe conference={conference} sight={sight} />}
			{among || after ? null : own}
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
		if (!permitted(conference, visit.actor) || conference.of === "") return refuse("conference.closed-time");
		const closed = closedTimeFor(conference, visit.actor, visit.tx.now);
		const codes: Record<string, string> = {};
		if (conference.moment === "preparing" && visit.actor.kind !== "participant")
			for (const one of conference.participants) {
				const found = await findOpenCode(visit, "participant", one.id);
				if (found) codes[one.id] = found.code;
			}
		const coordinator = (await membersById(visit.tx, [conference.coordinator])).get(conference.coordinator)?.name ?? "";
		return ok({
			conference: visit.actor.kind === "member" ? unnamed(shown(conference)) : shown(conference),
			coordinator,
			codes,
			...(closed ? { closed } : {}),
			...(conference.brought ? { broughtBy: whoOf(conference, conference.brought.by, visit.actor) } : {}),
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
	forms: [
		wordQuestion,
		sayComing,
		beginClosedTime,
		comeInside,
		agreeNewWord,
		writeTogether,
		bringPlan,
		allotPart,
		givePlan,
		answerPlan,
		hearPart,
	].map((one) => formTo<ConferenceParams>(one, there)),
});
