/** What was made ready, to read: what somebody hands out, and what has to be whatever happens. */
import type { VNode } from "preact";
import { Said } from "#src/platform/ui/index.ts";
import type { ShownConference } from "../../closed-view.ts";
import type { AnyConferenceSight } from "../../pages/frame.tsx";
import { texts } from "../../texts/index.ts";

type Here = { readonly conference: ShownConference; readonly sight: AnyConferenceSight };

export const HandOuts = ({ conference, helper, sight }: Here & { readonly helper: string }): VNode => {
	const said = texts(sight.language).preparing.explain;
	return (
		<>
			{conference.handOuts
				.filter((one) => one.helper === helper)
				.map((one) => (
					<Said key={one.id} side="helper" small>
						{one.words ? <p>{one.words}</p> : null}
						{one.photo ? <a href={`/eigen-kracht/${conference.id}/uitleg/${one.id}/foto`}>{said.look}</a> : null}
					</Said>
				))}
		</>
	);
};
export const Requirements = ({ conference, sight }: Here): VNode => {
	const said = texts(sight.language);
	const answered = conference.moment === "plan" || conference.moment === "accepted";
	const answer = (id: string): string => {
		const unmet = conference.unmet.find(({ requirement }) => requirement === id);
		if (unmet) return said.afterwards.unmet(unmet.why);
		return conference.met.includes(id) || conference.moment === "accepted" ? said.afterwards.met : said.afterwards.waits;
	};
	return conference.requirements.length === 0 ? (
		<p>{answered ? said.afterwards.noRequirements : said.requirementsEmpty}</p>
	) : (
		<ul class="rows">
			{conference.requirements.map((one) => (
				<li class="row is-plain" key={one.id}>
					<p>{one.text}</p>
					<p class="small soft">{said.of(one.by, one.organisation)}</p>
					{answered ? <p class="small">{answer(one.id)}</p> : null}
				</li>
			))}
		</ul>
	);
};
