/** Asked, and the answer: one tap for each next step, how our coming felt, and what we say no to (LEG-10, LEG-26, LEG-15). */
import type { VNode } from "preact";
import { z } from "zod";
import { CaseId, dayOf, ok } from "#src/kernel/index.ts";
import { type AnyPage, formTo, page, type Sight } from "#src/platform/http/page.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import {
	AsText,
	Button,
	ChoiceField,
	Form,
	Hidden,
	LongText,
	Notice,
	Row,
	Rows,
	Said,
	Submit,
	TextField,
	WorkerPage,
} from "#src/platform/ui/index.ts";
import { weighingIn } from "../../handlers.ts";
import { backTo, formAbout, loadWhom, type Params } from "../../pages/whom.ts";
import { type AskingState, feelings, nextSteps, permissions, type Refused, requests } from "../model.ts";
import * as can from "../operations.ts";
import { foldAsking, lastAnswers, uninvitedGo } from "../rules.ts";
import { askingTexts } from "../texts/index.ts";

type Model = { readonly called: string | null; readonly state: AskingState; readonly cameUnasked: boolean };
type Seen = { readonly model: Model; readonly sight: Sight<Params> };

const Steps = ({ model, sight }: Seen): VNode => {
	const { language, today } = sight;
	const said = askingTexts(language);
	const last = lastAnswers(model.state);
	return (
		<Rows>
			{nextSteps.map((what) => {
				const answered = last.find((one) => one.what === what);
				return (
					<Row
						key={what}
						level={2}
						title={said.steps[what]}
						why={answered && said.last(said.answers[answered.answer], shortDay(dayOf(answered.at), today, language))}
					>
						<Form form={formAbout(sight, can.askPermission, "what", what)} language={language} prefix={`vraag-${what}`} label={said.steps[what]}>
							<Hidden name="what" value={what} />
							<p class="line-up">
								{permissions.map((answer) => (
									<Button key={answer} type="submit" weight="quiet" name="answer" value={answer}>
										{said.answers[answer]}
									</Button>
								))}
							</p>
							<AsText language={language} summary={said.wordsMore}>
								<LongText name="words" label={said.words} rows={2} />
							</AsText>
						</Form>
					</Row>
				);
			})}
		</Rows>
	);
};
/** After a no there is a choice, not a failure. */
const AfterNo = ({ model, sight }: Seen): VNode | null => {
	const said = askingTexts(sight.language);
	const [last] = lastAnswers(model.state);
	if (!last || last.answer === "yes") return null;
	const to = `/mensen/${sight.params.case}`;
	return (
		<Notice icon="question" title={said.after}>
			<p>{said.afterHint}</p>
			<ul class="stack stack-tight">
				<li>
					<a href={`${to}/bezoek`}>{said.ways.differently}</a>
				</li>
				<li>
					<a href={`${to}/onderweg#wachten`}>{said.ways.wait}</a>
				</li>
				<li>
					<a href={`/signalen/${sight.params.case}/wegen`}>{said.ways.weigh}</a>
				</li>
			</ul>
		</Notice>
	);
};
const Felt = ({ model, sight }: Seen): VNode => {
	const { language, today } = sight;
	const said = askingTexts(language).felt;
	return (
		<section class="stack" aria-labelledby="gevoeld">
			<h2 id="gevoeld">{said.title}</h2>
			{model.state.felt.map((one) => (
				<Said key={one.at} side="person" foot={said.told(said.choices[one.felt], shortDay(dayOf(one.at), today, language))}>
					<p>{one.words ?? said.choices[one.felt]}</p>
				</Said>
			))}
			{model.cameUnasked ? (
				<Form form={sight.form(can.askHowItFelt)} language={language} label={said.title} sheet>
					<ChoiceField
						name="felt"
						label={said.title}
						hint={said.hint}
						grid
						choices={feelings.map((value) => ({ value, words: said.choices[value] }))}
					/>
					<LongText name="words" label={said.words} rows={2} mark="optional" />
					<Submit weight="quiet">{said.send}</Submit>
				</Form>
			) : (
				<p class="soft">{said.never}</p>
			)}
		</section>
	);
};
const PassOn = ({ one, sight }: { readonly one: Refused; readonly sight: Sight<Params> }): VNode => {
	const said = askingTexts(sight.language).no;
	return (
		<Said side="helper" foot={[one.askedBy, said.said(shortDay(dayOf(one.at), sight.today, sight.language))].filter(Boolean).join(". ")}>
			<p>
				<strong>{said.asks[one.asks]}</strong>
			</p>
			<p>{said.pass[one.asks]}</p>
		</Said>
	);
};
const SayNo = ({ model, sight }: Seen): VNode => {
	const { language } = sight;
	const said = askingTexts(language).no;
	const form = sight.form(can.sayNo);
	return (
		<section class="stack" aria-labelledby="nee-zeggen">
			<h2 id="nee-zeggen">{said.title}</h2>
			<p class="soft">{said.lead}</p>
			{[...model.state.refused].reverse().map((one) => (
				<PassOn key={one.at} one={one} sight={sight} />
			))}
			<AsText language={language} summary={said.send} open={form.problems.length > 0}>
				<Form form={form} language={language} label={said.title}>
					<ChoiceField name="asks" label={said.title} choices={requests.map((value) => ({ value, words: said.asks[value] }))} />
					<TextField name="from" label={said.from} mark="optional" />
					<Submit weight="quiet">{said.send}</Submit>
				</Form>
			</AsText>
		</section>
	);
};

export const askedPage: AnyPage = page<Params, Model>({
	name: "weighing.asked",
	path: "/mensen/:case/gevraagd",
	who: "write-about-contact",
	params: z.object({ case: CaseId }),
	about: (params) => params.case,
	standing: ["responsible", "part"],
	load: async (visit) => {
		const { called, entries } = await loadWhom(visit, visit.params.case);
		return ok({ called, state: foldAsking(entries), cameUnasked: uninvitedGo(weighingIn(entries)) !== undefined });
	},
	title: (language) => askingTexts(language).title,
	dress: "worker",
	forms: [
		formTo<Params>(can.askPermission, backTo("gevraagd")),
		formTo<Params>(can.askHowItFelt, backTo("gevraagd")),
		formTo<Params>(can.sayNo, backTo("gevraagd")),
	],
	view: (model, sight) => {
		const said = askingTexts(sight.language);
		return (
			<WorkerPage
				screen={sight.screen}
				current="people"
				heading={said.title}
				over={model.called ?? undefined}
				back={{ href: `/mensen/${sight.params.case}`, words: said.back }}
			>
				<p class="lead">{said.lead}</p>
				<AfterNo model={model} sight={sight} />
				<Steps model={model} sight={sight} />
				<Felt model={model} sight={sight} />
				<SayNo model={model} sight={sight} />
			</WorkerPage>
		);
	},
});
