import type { VNode } from "preact";
import type { PublicLanguage } from "#src/kernel/language.ts";
import { Exactly, Face, filled, LinkButton, Theirs } from "#src/platform/ui/index.ts";
import { type Meeting, phoneHref, type Reception } from "../cards.ts";
import { publicTexts } from "../texts/index.ts";

type Part = { readonly reception: Reception; readonly spoken: PublicLanguage };

/** Where and when one can meet them, in the words of who works there. */
const Meetings = ({ meetings, spoken }: { readonly meetings: readonly Meeting[]; readonly spoken: PublicLanguage }): VNode => (
	<div>
		<h3>{publicTexts(spoken).tell.orMeet}</h3>
		<ul class="meet">
			{meetings.map((meeting) => {
				const own = spoken === "nl" ? undefined : meeting.said[spoken];
				const say = (given: string | undefined, dutch: string): VNode =>
					given === undefined ? <Theirs lang="nl">{dutch}</Theirs> : <bdi>{given}</bdi>;
				return (
					<li key={meeting.name + meeting.when}>
						{say(own?.hours, meeting.when)}
						<span>
							<strong>{say(own?.name, meeting.name)}</strong>
							{(own?.where ?? meeting.where) !== "" && (
								<>
									<br />
									{say(own?.where, meeting.where)}
								</>
							)}
						</span>
					</li>
				);
			})}
		</ul>
	</div>
);
/** The one who works here, as far as they agreed to stand here: face, name, number, where and when; else the team (NBH-05). */
export const WhoIsHere = ({ reception, spoken }: Part): VNode => {
	const words = publicTexts(spoken).tell;
	const { worker, team, meetings } = reception;
	const phone = worker.name === null ? team.phone : (worker.phone ?? team.phone);
	const whose = worker.name !== null && worker.phone !== null ? words.call : words.callTeam;
	return (
		<section class="stack" aria-labelledby="wie">
			<div class="worker">
				<Face name={worker.face ?? undefined} letter={worker.name ?? team.name} side="helper" size="big" />
				<div>
					<h2 id="wie">
						{worker.name === null
							? filled(words.team, { team: <Theirs lang="nl">{team.name}</Theirs> })
							: filled(words.this, { name: <Theirs>{worker.name}</Theirs> })}
					</h2>
					<p>
						{worker.name === null ? words.teamWorks : filled(words.works, { name: <Theirs>{worker.name}</Theirs> })}
						{phone !== null && ` ${words.justCall}`}
					</p>
				</div>
			</div>
			{phone !== null && (
				<LinkButton href={phoneHref(phone)} icon="phone" wide weight="quiet">
					{filled(whose, { name: <Theirs>{worker.name}</Theirs>, phone: <Exactly>{phone}</Exactly> })}
				</LinkButton>
			)}
			{worker.reachable !== null && (
				<p class="soft">
					<Theirs lang="nl">{worker.reachable}</Theirs>
				</p>
			)}
			{meetings.length > 0 && <Meetings meetings={meetings} spoken={spoken} />}
		</section>
	);
};
/** What they do and what they do not, before anything is asked. */
export const WhatWeDo = ({ spoken }: Pick<Part, "spoken">): VNode => {
	const words = publicTexts(spoken).tell;
	return (
		<section class="stack" aria-labelledby="wel">
			<h2 id="wel">{words.does}</h2>
			<ul class="dotted">
				{words.doesList.map((one) => (
					<li key={one}>{one}</li>
				))}
			</ul>
			<h2>{words.doesNot}</h2>
			<ul class="dotted">
				{words.doesNotList.map((one) => (
					<li key={one}>{one}</li>
				))}
			</ul>
		</section>
	);
};
