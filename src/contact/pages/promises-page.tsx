/** What was promised by whoever, moved or withdrawn without fuss; a new promise; and a call that came in (EXE-01). */
import type { VNode } from "preact";
import { z } from "zod";
import { CaseId, ok, refuse } from "#src/kernel/index.ts";
import { type AnyPage, formTo, page, type Sight } from "#src/platform/http/page.ts";
import {
	AsText,
	ChoiceField,
	DateField,
	Form,
	Hidden,
	LongText,
	Section,
	SelectField,
	Submit,
	TextField,
	WorkerPage,
} from "#src/platform/ui/index.ts";
import { afterTexts } from "../after/texts/index.ts";
import { contactIn } from "../handlers.ts";
import { promisers } from "../model.ts";
import * as can from "../operations.ts";
import { texts } from "../texts/index.ts";
import { MoodField } from "../their-view/parts.tsx";
import { theirViewTexts } from "../their-view/texts/index.ts";
import { PromiseKept, PromiseWords } from "./asides.tsx";
import { type PromiseSeen, promisesOf } from "./person-model.ts";
import { calledOr, type CaseParams, findWhom, named, type WhomSeen } from "./whom.ts";

type Model = { readonly whom: WhomSeen; readonly promises: readonly PromiseSeen[] };
type Props = { readonly model: Model; readonly sight: Sight<CaseParams> };

const Open = ({ model, sight }: Props): VNode => {
	const { language, today } = sight;
	const { promise: about, person: words } = texts(language);
	return (
		<Section id="beloofd" title={words.promises} free>
			{model.promises.length === 0 && <p class="soft">{about.none}</p>}
			{model.promises.map((one) => (
				<div key={one.promise} class="stack">
					<PromiseWords one={one} whom={model.whom} sight={sight} />
					<PromiseKept one={one} sight={sight} />
					<AsText language={language} summary={about.end}>
						<Form form={sight.form(can.endPromise)} language={language} prefix={`belofte-${one.promise}`}>
							<Hidden name="promise" value={one.promise} />
							<ChoiceField
								name="how"
								label={about.end}
								choices={[
									{ value: "moved", words: words.moved },
									{ value: "withdrawn", words: words.withdrawn },
								]}
							/>
							<DateField name="on" label={about.newDay} min={today} />
							<TextField name="why" label={about.why} mark="optional" />
							<DateField name="toldOn" label={theirViewTexts(language).toldOn} max={today} mark="optional" />
							<Submit weight="quiet">{about.save}</Submit>
						</Form>
					</AsText>
				</div>
			))}
		</Section>
	);
};
const Another = ({ model, sight }: Props): VNode => {
	const { language, today } = sight;
	const { promise: about, person: words } = texts(language);
	return (
		<Section id="erbij" title={words.sooner}>
			<Form form={sight.form(can.promise)} language={language} prefix="erbij">
				<LongText name="what" label={about.what} rows={2} />
				<SelectField
					name="by"
					label={about.by}
					options={promisers.map((value) => ({ value, words: named(about.bys[value], model.whom, language) }))}
				/>
				<TextField name="who" label={about.who} mark="optional" />
				<DateField name="on" label={about.on} min={today} mark="optional" />
				<AsText language={language} summary={named(afterTexts(language).expects, model.whom, language)}>
					<div class="stack">
						<TextField name="expects" label={named(afterTexts(language).expects, model.whom, language)} />
						<TextField name="honest" label={afterTexts(language).honest} />
					</div>
				</AsText>
				<Submit>{about.save}</Submit>
			</Form>
		</Section>
	);
};
const Called = ({ sight }: Props): VNode => {
	const words = texts(sight.language).person;
	return (
		<Section id="gebeld" title={words.called}>
			<Form form={sight.form(can.receiveCall)} language={sight.language} prefix="gebeld">
				<LongText name="words" label={words.callLabel} rows={2} />
				<MoodField language={sight.language} whose="theirs" />
				<Submit weight="quiet">{words.callKeep}</Submit>
			</Form>
		</Section>
	);
};

const home = (_answer: unknown, params: CaseParams): string => `/mensen/${params.case}`;
export const promisesPage: AnyPage = page<CaseParams, Model>({
	name: "contact.promises",
	path: "/mensen/:case/beloofd",
	who: "write-about-contact",
	params: z.object({ case: CaseId }),
	about: (params) => params.case,
	standing: ["responsible", "part"],
	load: async (visit) => {
		const of = visit.params.case;
		const entries = await visit.journal.ofCase(visit.tx, of);
		const state = contactIn(entries);
		// Before the first contact there is the card, and nothing else (PRIV-08).
		if (!state.made) return refuse("kernel.nothing-here");
		const { whom, line } = await findWhom(visit, of, entries);
		visit.tx.note({ person: line?.person ?? undefined });
		return ok({ whom, promises: promisesOf(state) });
	},
	title: (language) => texts(language).promise.window,
	dress: "worker",
	forms: [
		formTo<CaseParams>(can.promise, (answer, params) => `${home(answer, params)}?bewaard=belofte`),
		formTo(can.endPromise, home),
		formTo(can.receiveCall, home),
	],
	view: (model, sight) => (
		<WorkerPage
			screen={sight.screen}
			current="people"
			heading={texts(sight.language).promise.heading}
			over={calledOr(model.whom, sight.language)}
			back={{ href: `/mensen/${model.whom.case}`, words: texts(sight.language).visit.back }}
		>
			<Open model={model} sight={sight} />
			<Another model={model} sight={sight} />
			<Called model={model} sight={sight} />
		</WorkerPage>
	),
});
