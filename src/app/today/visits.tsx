/** Where I go, along the hours of the day, with what I bring. */
import type { VNode } from "preact";
import type { VisitToday } from "#src/contact/server.ts";
import { mayAtAll } from "#src/kernel/policy.ts";
import type { Sight } from "#src/platform/http/page.ts";
import { Bring, Chip, Face, Why } from "#src/platform/ui/index.ts";
import { TakeToday } from "../take-along/parts.tsx";
import { texts } from "../texts/index.ts";
import type { TodayModel } from "./load.ts";

const One = ({ visit, sight }: { readonly visit: VisitToday; readonly sight: Sight<object> }): VNode => {
	const said = texts(sight.language).today;
	const name = visit.whom.called ?? visit.whom.where ?? "";
	const along = visit.companions.map((one) => one.name);
	const safe = !("facts" in visit.safety) || visit.safety.facts === undefined;
	return (
		<li class="visit">
			<time dateTime={visit.time ? `${visit.day}T${visit.time}` : visit.day}>{visit.time?.replace(/^0/, "").replace(":", ".") ?? "–"}</time>
			<div class="stack stack-tight">
				<div class="visit-head">
					<div>
						<h3>
							<a href={visit.firstTime ? `/mensen/${visit.whom.case}/kaart` : `/mensen/${visit.whom.case}`}>{name}</a>
						</h3>
						<p class="soft">
							{[
								visit.place === name ? "" : visit.place,
								visit.firstTime ? said.firstTime : "",
								along.length > 0 ? said.alongs(along.join(", ")) : "",
								visit.ownPeople ? said.own(visit.ownPeople) : "",
							]
								.filter(Boolean)
								.map((text) => (/[.!?]$/.test(text) ? text : `${text}.`))
								.join(" ")}
						</p>
					</div>
					<Face name={visit.whom.face ?? undefined} side="person" letter={name} />
				</div>
				{visit.bring ? (
					<Bring language={sight.language} label>
						{visit.bring}
					</Bring>
				) : null}
				{visit.firstTime ? <Why icon="shield">{safe ? said.nothingKnown : said.somethingKnown}</Why> : null}
				<p>
					<Chip icon="pen" href={visit.firstTime ? `/mensen/${visit.whom.case}/kaart#hoe-ging-het` : `/mensen/${visit.whom.case}/notitie`}>
						{said.howWasIt}
					</Chip>
				</p>
			</div>
		</li>
	);
};

export const Visits = ({ model, sight }: { readonly model: TodayModel; readonly sight: Sight<object> }): VNode => {
	const said = texts(sight.language).today;
	return (
		<section class="stack" aria-labelledby="langs">
			<h2 id="langs">{said.visits}</h2>
			{model.visits.length === 0 ? (
				<p>{said.noVisits}</p>
			) : (
				<ol class="visits">
					{model.visits.map((visit) => (
						<One key={visit.visit} visit={visit} sight={sight} />
					))}
				</ol>
			)}
			<p class="line-up">
				{model.visits.length > 0 && <TakeToday language={sight.language} />}
				{model.visits.length > 0 && (
					<Chip icon="map" href="/vandaag/kaart">
						{said.map}
					</Chip>
				)}
				{!model.out.some(({ mine }) => mine) && (
					<Chip icon="clock" href="/op-pad">
						{said.goingOut}
					</Chip>
				)}
				{mayAtAll(sight.actor.roles, "see-people") && (
					<Chip icon="moon" href="/mensen/stil">
						{said.quiet}
					</Chip>
				)}
			</p>
			{model.tomorrow.length > 0 ? (
				<>
					<h3>{said.tomorrow}</h3>
					<ol class="visits">
						{model.tomorrow.map((visit) => (
							<One key={visit.visit} visit={visit} sight={sight} />
						))}
					</ol>
				</>
			) : null}
		</section>
	);
};
