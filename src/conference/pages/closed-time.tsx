/** Closed time on the page: coming inside with the word, who is there, and the circle's own words. */
import type { VNode } from "preact";
import { clockTime, nearMoment } from "#src/platform/texts/dates.ts";
import { AsText, Button, Form, LongText, Notice, Said, Section, Submit, TextField } from "#src/platform/ui/index.ts";
import type { Sight } from "#src/platform/http/page.ts";
import type { ClosedTime, ShownConference, Who } from "../closed-view.ts";
import { agreeNewWord, beginClosedTime, comeInside, writeTogether } from "../operations.ts";
import { texts } from "../texts/index.ts";
import type { ConferenceParams } from "./params.ts";

type Here = { readonly sight: Sight<ConferenceParams>; readonly conference: ShownConference };
type There = Here & { readonly closed: ClosedTime };

export const BeginForm = ({ conference, sight }: Here): VNode | null => {
	const said = texts(sight.language).begin;
	const mayBegin = sight.actor.kind === "person" || sight.actor.roles.includes("coordinator");
	return conference.moment === "preparing" && mayBegin ? (
		<Section id="besloten" title={said.heading} about={said.lead}>
			<Form form={sight.form(beginClosedTime)} language={sight.language} keep={false} label={said.heading}>
				<Submit>{said.send}</Submit>
			</Form>
		</Section>
	) : null;
};
const nameOf = (who: Who, { language }: Here["sight"]): string => {
	const said = texts(language).word;
	return who.kind === "guest" ? who.name : said[who.kind];
};
const WordField = ({ sight, isNew }: Pick<Here, "sight"> & { readonly isNew: boolean }): VNode => {
	const said = texts(sight.language).word;
	return <TextField name="word" label={isNew ? said.agreed : said.label} {...(isNew ? { hint: said.hint } : {})} autocomplete="off" maxLength={80} />;
};
/** Another word: folded away, because it sends everybody to the door again. */
const NewWord = ({ closed, sight, summary, lead }: There & { readonly summary: string; readonly lead: string }): VNode => {
	const said = texts(sight.language).word;
	return (
		<AsText language={sight.language} summary={summary}>
			<p>{lead}</p>
			{closed.mayAgreeAnew ? (
				<Form form={sight.form(agreeNewWord)} language={sight.language} keep={false} label={said.another}>
					<WordField sight={sight} isNew />
					<Submit weight="quiet">{said.another}</Submit>
				</Form>
			) : null}
		</AsText>
	);
};
/** At the door: nobody agreed a word yet, or somebody did. */
const AtTheDoor = (props: There): VNode => {
	const { closed, conference, sight } = props;
	const { word } = closed;
	const said = texts(sight.language).word;
	const when = (at: Parameters<typeof clockTime>[0]): string => clockTime(at, sight.language);
	return (
		<Section id="besloten" title={word ? said.headingAgain : said.heading} about={word ? said.leadAgain[conference.moment] : said.lead}>
			{word ? <p>{said.by[word.by.kind](nameOf(word.by, sight), nearMoment(word.at, sight.today, sight.language), when(word.at))}</p> : null}
			{closed.waitsUntil ? (
				<Notice icon="clock" title={said.waitTitle}>
					{said.wait(nearMoment(closed.waitsUntil, sight.today, sight.language), when(closed.waitsUntil))}
				</Notice>
			) : closed.missed > 0 ? (
				<Notice title={said.missedTitle}>{said.missed(closed.left)}</Notice>
			) : null}
			<Form form={sight.form(comeInside)} language={sight.language} keep={false} label={word ? said.headingAgain : said.heading}>
				<WordField sight={sight} isNew={!word} />
				<Submit>{said.send}</Submit>
			</Form>
			{word && conference.moment !== "accepted" ? (
				<NewWord {...props} summary={said.unknown} lead={closed.mayAgreeAnew ? said.unknownMine : said.unknownLead} />
			) : null}
		</Section>
	);
};
const Inside = (props: There): VNode => {
	const { closed, conference, sight } = props;
	const said = texts(sight.language);
	const list = new Intl.ListFormat(sight.language);
	return (
		<Section id="besloten" title={said.closed.heading} about={said.closed.lead}>
			{conference.moment === "closed-time" ? <p>{said.word.insideNow(list.format(closed.insideNow.map((one) => nameOf(one, sight))))}</p> : null}
			{closed.tried.map(({ who, times }) => (
				<Notice key={nameOf(who, sight)} title={said.word.triedTitle}>
					{who.kind === "self" ? said.word.triedMine(times) : said.word.tried(nameOf(who, sight), times)}
				</Notice>
			))}
			<p class="soft small">{said.word.sinceInside}</p>
			{conference.together.length === 0 ? (
				<p>{said.closed.empty}</p>
			) : (
				conference.together.map((one) => (
					<Said key={one.at + one.text} side="own">
						<p>{one.text}</p>
					</Said>
				))
			)}
			{conference.moment === "closed-time" ? (
				<Form form={sight.form(writeTogether)} language={sight.language} keep={false} label={said.closed.write}>
					<LongText name="text" label={said.closed.write} rows={3} draft={false} />
					<Submit weight="quiet">{said.closed.send}</Submit>
				</Form>
			) : null}
			{closed.mayAgreeAnew ? <NewWord {...props} summary={said.word.anotherFold} lead={said.word.anotherLead} /> : null}
		</Section>
	);
};
/** Closed time for one of the circle: the door, or inside. */
export const ClosedTimePart = (props: There): VNode | null =>
	!props.closed.open ? null : props.closed.inside ? <Inside {...props} /> : <AtTheDoor {...props} />;
/** Leaves this device. */
export const OutForm = ({ words }: { readonly words: string }): VNode => (
	<form method="post" action="/afmelden" data-sign-out>
		<Button weight="plain" icon="sign-out">
			{words}
		</Button>
	</form>
);
