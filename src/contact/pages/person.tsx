import { Fragment, type VNode } from "preact";
import { z } from "zod";
import { CaseId } from "#src/kernel/index.ts";
import { type AnyPage, formTo, page, type Sight } from "#src/platform/http/page.ts";
import type { PersonPart } from "#src/platform/http/panel.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { inWords } from "#src/platform/texts/dates.ts";
import { AsText, DeskPage, LinkButton, Notice, Ways } from "#src/platform/ui/index.ts";
import { sayRung } from "../kept/operations.ts";
import * as can from "../operations.ts";
import { texts } from "../texts/index.ts";
import { findWholeLine } from "../whole-store.ts";
import { NextAndPromised, OwnQuestion, WhoWaits } from "./asides.tsx";
import { cardForms } from "./card.tsx";
import { CardView } from "./card-view.tsx";
import { Opening, WhatSomebodyGives } from "./opening.tsx";
import { loadPersonPage, type PageModel, type PersonModel } from "./person-model.ts";
import { TheStory } from "./story.tsx";
import { type CaseParams, justKept, type KeptParams, named } from "./whom.ts";

type Seen = { readonly model: PersonModel; readonly sight: Sight<CaseParams> };
/** What later phases say at one place of the page. */
const Parts = ({ parts, at, model, sight }: Seen & { readonly parts: readonly PersonPart[]; readonly at: PersonPart["at"] }): VNode => (
	<>
		{parts
			.filter((part) => part.at === at)
			.map((part) => {
				const seen = model.parts.find(({ name }) => name === part.name);
				return seen === undefined ? null : <Fragment key={part.name}>{part.view(seen.model, sight)}</Fragment>;
			})}
	</>
);
/** The ways to everything that has a page of its own: those that say most first, those one seldom needs folded away. */
const WaysOn = (props: Seen & { readonly parts: readonly PersonPart[] }): VNode | null =>
	props.parts.length === 0 ? null : (
		<nav class="section is-free" aria-labelledby="wegen">
			<h2 id="wegen">{texts(props.sight.language).person.ways}</h2>
			<Ways large>
				<Parts {...props} at="first-way" />
			</Ways>
			<Ways>
				<Parts {...props} at="way" />
			</Ways>
			{props.parts.some((part) => part.at === "rare-way") && (
				<AsText language={props.sight.language} summary={texts(props.sight.language).person.moreWays}>
					<Ways>
						<Parts {...props} at="rare-way" />
					</Ways>
				</AsText>
			)}
		</nav>
	);
/** The latest of the story, and the way to all of it. */
const LatestStory = ({ model, sight }: Seen): VNode => {
	const words = texts(sight.language).story;
	const further = model.furtherBack;
	return (
		<div class="section">
			<TheStory model={model} sight={sight}>
				<p>
					<LinkButton weight="quiet" icon="paper" href={`/mensen/${model.whom.case}/alles`}>
						{further === 0 ? words.all : further === 1 ? words.allOneMore : fill(words.allMore, { count: inWords(further, sight.language) })}
					</LinkButton>
				</p>
			</TheStory>
		</div>
	);
};
const back = (_answer: unknown, params: CaseParams): string => `/mensen/${params.case}`;
const backKept =
	(kept: (typeof justKept)[number]) =>
	(_answer: unknown, params: CaseParams): string =>
		`/mensen/${params.case}?bewaard=${kept}`;

/** That it was kept, and after a first contact what may come next; nothing has to. */
const Kept = ({ model, sight }: { readonly model: PersonModel; readonly sight: Sight<KeptParams> }): VNode | null => {
	const kept = sight.params.bewaard;
	if (kept === undefined) return null;
	const words = texts(sight.language).kept;
	const to = `/mensen/${model.whom.case}`;
	return (
		<Notice icon="check" title={words[kept]}>
			{(kept === "poging" || kept === "notitie") && !model.wrappedUp && (
				<p>
					<a href={`${to}/na-het-bezoek`}>{named(words.wrapUp, model.whom, sight.language)}</a>
				</p>
			)}
			{kept === "poging" && (
				<p>
					<a href={`${to}/notitie`}>{words.write}</a>
				</p>
			)}
		</Notice>
	);
};

/**
 * The page of a person, one calm screen: face and name, strengths, who waits, what matters and what they want, when again and what was promised, the ways to the
 * parts, the latest of the story (PRIN-05, PRIN-17). Made with what later phases say.
 */
export const personPage = (given: readonly PersonPart[]): AnyPage => {
	const parts = [...given].sort((a, b) => a.order - b.order);
	return page<KeptParams, PageModel>({
		name: "contact.person",
		path: "/mensen/:case",
		who: "see-people",
		params: z.object({ case: CaseId, bewaard: z.enum(justKept).optional().catch(undefined) }),
		about: (params) => params.case,
		standing: ["responsible", "part"],
		ahead: ({ tx }, params) => [findWholeLine(tx, params.case)],
		load: loadPersonPage(parts),
		title: (language) => texts(language).person.title,
		dress: "worker",
		forms: [
			...cardForms,
			formTo<CaseParams>(can.answerCall, backKept("antwoord")),
			formTo<CaseParams>(can.endPromise, back),
			// Who would rather wait is nobody's to read but the known face's.
			formTo<CaseParams>(sayRung, (answer, params) => (answer["answer"] === "wait" ? "/vandaag" : back(answer, params))),
		],
		view: (model, sight) =>
			model.kind === "card" ? (
				<CardView model={model} sight={sight} kept={sight.params.bewaard === "poging"} />
			) : (
				<DeskPage screen={sight.screen} current="people" back={{ href: "/mensen", words: texts(sight.language).people.title }}>
					<Kept model={model} sight={sight} />
					<Parts parts={parts} at="top" model={model} sight={sight} />
					<Opening model={model} sight={sight} />
					<WhatSomebodyGives model={model} sight={sight} />
					<WhoWaits model={model} sight={sight} />
					<Parts parts={parts} at="heart" model={model} sight={sight} />
					<OwnQuestion model={model} sight={sight} />
					<NextAndPromised model={model} sight={sight} />
					<WaysOn parts={parts} model={model} sight={sight} />
					<LatestStory model={model} sight={sight} />
				</DeskPage>
			),
	});
};
