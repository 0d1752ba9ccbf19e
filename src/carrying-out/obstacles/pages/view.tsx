import type { VNode } from "preact";
import { dayOf } from "#src/kernel/time.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { AsText, Said } from "#src/platform/ui/index.ts";
import { openObstacles } from "../fold.ts";
import { type Happened, knownKinds, type Known, type Obstacle } from "../model.ts";
import { obstacleTexts } from "../texts/index.ts";
import { AnswerForm, Mandate, NoteForm, type Seen, StepForm } from "./forms.tsx";

type About = Seen & { readonly one: Obstacle };
const HappenedLine = ({ happened, model, sight }: Seen & { readonly happened: Happened }): VNode => {
	const { language, today } = sight;
	const said = obstacleTexts(language);
	const own = model.me === "person";
	const on = shortDay(dayOf(happened.at), today, language);
	if (happened.kind === "answer")
		return (
			<Said side="helper" small foot={`${said.answerOf(happened.who)}, ${on}. ${(own ? said.endsMine : said.ends)[happened.then]}.`}>
				{happened.words}
			</Said>
		);
	const who = happened.inName
		? own
			? said.inNameMine
			: said.inName
		: happened.side === "worker"
			? said.worker
			: said.own(own ? undefined : model.name);
	return (
		<Said side={happened.side === "person" ? "person" : "helper"} small foot={`${who}, ${on}`}>
			{happened.words}
		</Said>
	);
};
/** What is known of an organisation, in three short lists. */
export const KnownLists = ({ known, language }: { readonly known: readonly Known[]; readonly language: Seen["sight"]["language"] }): VNode => {
	const said = obstacleTexts(language);
	return (
		<dl class="facts">
			{knownKinds
				.map((kind) => ({ kind, all: known.filter((one) => one.kind === kind) }))
				.filter(({ all }) => all.length > 0)
				.map(({ kind, all }) => (
					<div key={kind}>
						<dt>{said.kinds[kind]}</dt>
						{all.map((one) => (
							<dd key={one.id}>{one.words}</dd>
						))}
					</div>
				))}
		</dl>
	);
};
const ObstaclePart = (seen: About): VNode => {
	const { model, sight, one } = seen;
	const { language, today } = sight;
	const said = obstacleTexts(language);
	const known = one.organisation === undefined ? [] : model.known.filter(({ organisation }) => organisation === one.organisation);
	return (
		<section class="sheet stack" aria-labelledby={`weg-${one.id}`}>
			<h2 id={`weg-${one.id}`}>{one.what}</h2>
			<p class="soft">
				{[one.organisationName === undefined ? undefined : said.at(one.organisationName), said.since(shortDay(dayOf(one.at), today, language))]
					.filter(Boolean)
					.join(". ")}
			</p>
			{one.effect !== undefined && <p>{said.effect(one.effect)}</p>}
			{one.canDecide !== undefined && <p>{said.decides(one.canDecide)}</p>}
			{one.happened.map((happened, at) => (
				<HappenedLine key={at} happened={happened} model={model} sight={sight} />
			))}
			{one.over !== undefined ? (
				<p>
					<strong>{said.over[one.over]}</strong>
				</p>
			) : (
				<>
					{known.length > 0 && (
						<div class="stack stack-tight">
							<h3>{said.known}</h3>
							<KnownLists known={known} language={language} />
						</div>
					)}
					<StepForm {...seen} />
					<AnswerForm {...seen} />
					<Mandate {...seen} />
				</>
			)}
		</section>
	);
};
export const Obstacles = ({ model, sight }: Seen): VNode => {
	const said = obstacleTexts(sight.language);
	const open = openObstacles(model.obstacles);
	const over = model.obstacles.filter((one) => one.over !== undefined);
	return (
		<>
			{open.length === 0 && <p class="soft">{said.none}</p>}
			{open.map((one) => (
				<ObstaclePart key={one.id} one={one} model={model} sight={sight} />
			))}
			<NoteForm model={model} sight={sight} />
			{open.length > 0 && (
				<p>
					<a href={model.me === "person" ? "/mijn/week/gesprek#regels" : `/mensen/${model.case}/week/gesprek#regels`}>{said.toCouncil}</a>
				</p>
			)}
			{over.length > 0 && (
				<AsText language={sight.language} summary={said.earlier}>
					{over.map((one) => (
						<ObstaclePart key={one.id} one={one} model={model} sight={sight} />
					))}
				</AsText>
			)}
		</>
	);
};
