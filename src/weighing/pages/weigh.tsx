import type { VNode } from "preact";
import { z } from "zod";
import { CaseId } from "#src/kernel/index.ts";
import { type AnyPage, formTo, page, type Sight } from "#src/platform/http/page.ts";
import { AsText, WorkerPage } from "#src/platform/ui/index.ts";
import * as can from "../operations.ts";
import { texts } from "../texts/index.ts";
import { Accounts, DoorSheet, Earlier, StaysSheet, WhereWeStand } from "./afterwards.tsx";
import { WhatWasTold } from "./heard.tsx";
import { loadWeigh, type WeighModel } from "./weigh-model.ts";
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

/** 'Zal ik gaan?' (LEG-01, LEG-02, LEG-20). */
export const weighPage: AnyPage = page({
	name: "weighing.weigh",
	path: "/signalen/:case/wegen",
	who: "weigh",
	params: z.object({ case: CaseId }),
	about: (params) => params.case,
	standing: ["responsible", "part"],
	load: loadWeigh,
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
			<WhatWasTold model={model} language={sight.language} />
			<DoorSheet model={model} sight={sight} />
			<StaysSheet model={model} sight={sight} />
			<AskedNow model={model} sight={sight} />
			<WhereWeStand model={model} sight={sight} />
			<Accounts model={model} sight={sight} />
			<Earlier model={model} sight={sight} />
		</WorkerPage>
	),
});
