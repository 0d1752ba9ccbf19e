import { Fragment, type VNode } from "preact";
import { z } from "zod";
import { CaseId } from "#src/kernel/index.ts";
import { type AnyPage, formTo, page, type Sight } from "#src/platform/http/page.ts";
import type { PersonPart } from "#src/platform/http/panel.ts";
import { AsText, WorkerPage } from "#src/platform/ui/index.ts";
import * as can from "../operations.ts";
import { texts } from "../texts/index.ts";
import { Accounts, DoorSheet, Earlier, StaysSheet, WhereWeStand } from "./afterwards.tsx";
import { WhatWasTold } from "./heard.tsx";
import { loadWeighWith, type WeighModel } from "./weigh-model.ts";
import { Questions } from "./questions.tsx";

type Params = { readonly case: CaseId };

/** The questions: in sight while they are asked, one tap away once they were answered. */
const AskedNow = ({ model, sight }: { readonly model: WeighModel; readonly sight: Sight<Params> }): VNode => {
	const form = sight.form(can.write);
	const questions = <Questions model={model} form={form} language={sight.language} today={sight.today} />;
	const answered = model.versions.length > 0 && model.question === null;
	return answered ? (
		<AsText language={sight.language} summary={texts(sight.language).again.once} open={form.problems.length > 0 || form.refusal !== undefined}>
			{questions}
		</AsText>
	) : (
		questions
	);
};
const back = (_answer: unknown, params: Params): string => `/signalen/${params.case}/wegen`;

/** What later phases say here: what was tried, what stands on top. */
const Parts = ({
	parts,
	at,
	model,
	sight,
}: {
	readonly parts: readonly PersonPart[];
	readonly at: PersonPart["at"];
	readonly model: WeighModel;
	readonly sight: Sight<Params>;
}): VNode => (
	<>
		{parts
			.filter((part) => part.at === at)
			.map((part) => {
				const seen = model.parts.find(({ name }) => name === part.name);
				return seen === undefined ? null : <Fragment key={part.name}>{part.view(seen.model, sight)}</Fragment>;
			})}
	</>
);

/** 'Zal ik gaan?' (LEG-01, LEG-02, LEG-20), with what later phases know of attempts and refusals (LEG-22). */
export const weighPageWith = (parts: readonly PersonPart[]): AnyPage =>
	page({
		name: "weighing.weigh",
		path: "/signalen/:case/wegen",
		who: "weigh",
		params: z.object({ case: CaseId }),
		about: (params) => params.case,
		standing: ["responsible", "part"],
		load: loadWeighWith(parts),
		title: (language) => texts(language).title,
		dress: "worker",
		forms: [
			formTo<Params>(can.write, back),
			formTo<Params>(can.stepDown, back),
			formTo<Params>(can.oweAccount, back),
			formTo<Params>(can.giveAccount, back),
			formTo<Params>(can.lookInHindsight, back),
		],
		view: (model, sight) => (
			<WorkerPage
				screen={sight.screen}
				current="signals"
				heading={texts(sight.language).title}
				over={model.over}
				back={{ href: `/signalen/${model.case}`, words: texts(sight.language).toSignal }}
			>
				<Parts parts={parts} at="top" model={model} sight={sight} />
				<WhatWasTold model={model} language={sight.language} />
				<DoorSheet model={model} sight={sight} />
				<StaysSheet model={model} sight={sight} />
				<Parts parts={parts} at="heart" model={model} sight={sight} />
				<AskedNow model={model} sight={sight} />
				<WhereWeStand model={model} sight={sight} />
				<Accounts model={model} sight={sight} />
				<Earlier model={model} sight={sight} />
			</WorkerPage>
		),
	});
