/** The invitation in the person's name: to print, to tell, or to send; and how it was given (EKC-04, EKC-05). */
import { z } from "zod";
import { CaseId, ThingId } from "#src/kernel/ids.ts";
import { isOk, ok, refuse } from "#src/kernel/result.ts";
import { formTo, page } from "#src/platform/http/page.ts";
import { wholeDay } from "#src/platform/texts/dates.ts";
import { ChoiceField, Exactly, Form, Hidden, LetterPage, LinkButton, Said, Submit } from "#src/platform/ui/index.ts";
import type { ShownConference } from "../../closed-view.ts";
import type { Participant } from "../../model.ts";
import { texts } from "../../texts/index.ts";
import { comings, invitationWays } from "../model.ts";
import { giveInvitation, sayComing } from "../operations.ts";
import { codesOf, preparers, readable } from "./reading.ts";

const Params = z.object({ conference: CaseId, participant: ThingId });
type Params = z.infer<typeof Params>;
type Model = {
	readonly conference: ShownConference;
	readonly participant: Participant;
	readonly code?: string;
};
/** The same words for the letter and for a mail: one invitation, however it is given. */
const linesOf = ({ conference, participant, code }: Model): readonly string[] => {
	const said = texts("nl").preparing.invitation;
	return [
		said.hello(participant.name),
		conference.name ? said.ask(conference.name) : said.askNobody,
		`${said.question} ${conference.question}`,
		...(conference.where ? [said.place(conference.where)] : []),
		...(conference.when ? [said.when(conference.when)] : []),
		...(conference.where || conference.when ? [] : [said.later]),
		said.how,
		said.free,
		...(code ? [`${said.code} ${code}`] : []),
	];
};
const mailOf = (model: Model): string =>
	`mailto:?subject=${encodeURIComponent(texts("nl").preparing.invitation.subject)}&body=${encodeURIComponent(linesOf(model).join("\n\n"))}`;
export const invitationPage = page<Params, Model>({
	...preparers,
	params: Params,
	about: (params: Params) => params.conference,
	name: "conference.invitation",
	path: "/eigen-kracht/:conference/uitnodiging/:participant",
	title: (language) => texts(language).preparing.invitation.window,
	load: async (visit) => {
		const found = await readable(visit, true);
		if (!isOk(found)) return found;
		const participant = found.value.participants.find(({ id }) => id === visit.params.participant);
		if (!participant || found.value.moment !== "preparing") return refuse("kernel.nothing-here");
		const code = (await codesOf(visit, [participant.id]))[participant.id];
		return ok({ conference: found.value, participant, ...(code ? { code } : {}) });
	},
	view: (model, sight) => {
		const { conference, participant, code } = model;
		const { language } = sight;
		const around = texts(language).preparing.invitation;
		// Who gets it reads Dutch, or has it read out; the screen around it follows who prepares it.
		const said = texts("nl").preparing.invitation;
		return (
			<LetterPage
				screen={sight.screen}
				back={{ href: `/eigen-kracht/${conference.id}/kring`, words: texts(language).preparing.circle.heading }}
				about={around.about}
				from={conference.name ? said.from(conference.name) : said.fromNobody}
				to={[participant.name]}
				day={wholeDay(sight.today, "nl")}
				subject={said.subject}
			>
				<p>{said.hello(participant.name)}</p>
				<p>{conference.name ? said.ask(conference.name) : said.askNobody}</p>
				<p>{said.question}</p>
				<Said side="person">
					<p>{conference.question}</p>
				</Said>
				{conference.where ? <p>{said.place(conference.where)}</p> : null}
				{conference.when ? <p>{said.when(conference.when)}</p> : null}
				{conference.where || conference.when ? null : <p>{said.later}</p>}
				<p>{said.how}</p>
				<p>{said.free}</p>
				<h2>{said.codeHead}</h2>
				<p>{code ? said.code : said.noCode}</p>
				{code ? (
					<p class="big-number">
						<Exactly>{code}</Exactly>
					</p>
				) : null}
				<div class="screen-only stack">
					<LinkButton href={mailOf(model)} weight="quiet">
						{around.mail}
					</LinkButton>
					<p class="soft small">{around.mailHint}</p>
					<Form form={sight.form(giveInvitation)} language={language} keep={false} sheet label={around.give}>
						<Hidden name="participant" value={participant.id} />
						<ChoiceField
							name="way"
							label={around.give}
							choices={invitationWays.map((way) => ({ value: way, words: around.ways[way] }))}
							{...(participant.way ? { preset: participant.way } : {})}
						/>
						<Submit>{around.save}</Submit>
					</Form>
					<Form form={sight.form(sayComing)} language={language} keep={false} sheet label={around.said}>
						<Hidden name="participant" value={participant.id} />
						<ChoiceField
							name="comes"
							label={around.said}
							choices={comings.map((one) => ({ value: one, words: around.saidWays[one] }))}
							{...(participant.comes ? { preset: participant.comes } : {})}
						/>
						<Submit weight="quiet">{around.save}</Submit>
					</Form>
				</div>
			</LetterPage>
		);
	},
	forms: [
		formTo<Params>(giveInvitation, (_, params) => `/eigen-kracht/${params.conference}/kring`),
		formTo<Params>(sayComing, (_, params) => `/eigen-kracht/${params.conference}/kring`),
	],
});
