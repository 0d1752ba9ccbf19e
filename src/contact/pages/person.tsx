import type { VNode } from "preact";
import { z } from "zod";
import { CaseId } from "#src/kernel/index.ts";
import { type AnyPage, formTo, page, type Sight } from "#src/platform/http/page.ts";
import { DeskPage, Notice } from "#src/platform/ui/index.ts";
import * as can from "../operations.ts";
import { texts } from "../texts/index.ts";
import { Asides, NextAndPromised, OwnQuestion, WhoWaits } from "./asides.tsx";
import { cardForms } from "./card.tsx";
import { CardView } from "./card-view.tsx";
import { Opening, WhatSomebodyGives } from "./opening.tsx";
import type { PersonPanel } from "./panels.ts";
import { loadPersonPage, type PageModel, type PersonModel } from "./person-model.ts";
import { TheStory } from "./story.tsx";
import { type CaseParams, justKept, type KeptParams, named } from "./whom.ts";

const Panels = ({
	panels,
	beside,
	model,
	sight,
}: {
	readonly panels: readonly PersonPanel[];
	readonly beside: boolean;
	readonly model: PersonModel;
	readonly sight: Sight<CaseParams>;
}): VNode => (
	<>
		{panels
			.filter((panel) => (panel.beside ?? false) === beside)
			.map((panel) => {
				const seen = model.panels.find(({ name }) => name === panel.name);
				return seen === undefined ? null : <div key={panel.name}>{panel.view(seen.model, sight)}</div>;
			})}
	</>
);
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

/** The page of a person: face and name, strengths, their own question, what later phases add, the story (PRIN-05, PRIN-17). Made with the panels of the app. */
export const personPage = (given: readonly PersonPanel[]): AnyPage => {
	const panels = [...given].sort((a, b) => a.order - b.order);
	return page<KeptParams, PageModel>({
		name: "contact.person",
		path: "/mensen/:case",
		who: "see-people",
		params: z.object({ case: CaseId, bewaard: z.enum(justKept).optional().catch(undefined) }),
		about: (params) => params.case,
		standing: ["responsible", "part"],
		load: loadPersonPage(panels),
		title: (language) => texts(language).person.title,
		dress: "worker",
		forms: [
			...cardForms,
			formTo<CaseParams>(can.answerCall, backKept("antwoord")),
			formTo<CaseParams>(can.receiveCall, back),
			formTo<CaseParams>(can.promise, backKept("belofte")),
			formTo<CaseParams>(can.endPromise, back),
			formTo<CaseParams>(can.keepWish, back),
		],
		view: (model, sight) =>
			model.kind === "card" ? (
				<CardView model={model} sight={sight} kept={sight.params.bewaard === "poging"} />
			) : (
				<DeskPage screen={sight.screen} current="people" back={{ href: "/mensen", words: texts(sight.language).people.title }}>
					<Kept model={model} sight={sight} />
					<Opening model={model} sight={sight} />
					<WhatSomebodyGives model={model} sight={sight} />
					<WhoWaits model={model} sight={sight} />
					<OwnQuestion model={model} sight={sight} />
					<NextAndPromised model={model} sight={sight} />
					<Panels panels={panels} beside={false} model={model} sight={sight} />
					<div class="section two">
						<TheStory model={model} sight={sight} />
						<div class="stack stack-wide">
							<Panels panels={panels} beside model={model} sight={sight} />
							<Asides model={model} sight={sight} />
						</div>
					</div>
				</DeskPage>
			),
	});
};
