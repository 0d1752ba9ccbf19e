/** How we stay near: what earlier help did, with whom somebody would rather talk, and pressing as the last piece (CON-21, CON-29, CON-31). */
import type { VNode } from "preact";
import { z } from "zod";
import { CaseId, dayOf, ok } from "#src/kernel/index.ts";
import { type AnyPage, formTo, page } from "#src/platform/http/page.ts";
import type { PersonPart } from "#src/platform/http/panel.ts";
import { shortDay } from "#src/platform/texts/dates.ts";
import { AsText, Form, Hidden, LongText, Said, Submit, TextField, Way, WorkerPage } from "#src/platform/ui/index.ts";
import type { KeptState } from "../model.ts";
import * as can from "../operations.ts";
import { foldKept } from "../rules.ts";
import { keptTexts } from "../texts/index.ts";

type Params = { readonly case: CaseId };
export const nearPage: AnyPage = page<Params, { readonly state: KeptState }>({
	name: "contact.near",
	path: "/mensen/:case/dichtbij",
	who: "write-about-contact",
	params: z.object({ case: CaseId }),
	about: (params) => params.case,
	standing: ["responsible", "part"],
	load: async (visit) => ok({ state: foldKept(await visit.journal.ofCase(visit.tx, visit.params.case)) }),
	title: (language) => keptTexts(language).near.title,
	dress: "worker",
	forms: [can.tellEarlierHelp.worker, can.wishWorker.worker, can.answerWish, can.press].map((one) =>
		formTo<Params>(one, (_answer, params) => `/mensen/${params.case}/dichtbij`),
	),
	view: ({ state }, sight): VNode => {
		const { language, today } = sight;
		const said = keptTexts(language).near;
		return (
			<WorkerPage screen={sight.screen} current="people" heading={said.title} back={{ href: `/mensen/${sight.params.case}`, words: said.back }}>
				<section class="stack" aria-labelledby="eerder">
					<h2 id="eerder">{said.help}</h2>
					<p class="soft">{said.helpLead}</p>
					{state.earlierHelp.map((one) => (
						<Said key={one.at} side="person">
							<p>{one.did}</p>
							{one.helps && <p>{one.helps}</p>}
						</Said>
					))}
					<AsText language={language} summary={said.did} open={state.earlierHelp.length === 0}>
						<Form form={sight.form(can.tellEarlierHelp.worker)} language={language} prefix="eerder-form" label={said.help}>
							<LongText name="did" label={said.did} rows={3} />
							<LongText name="helps" label={said.helps} rows={2} mark="optional" />
							<Submit weight="quiet">{said.helpSend}</Submit>
						</Form>
					</AsText>
				</section>
				<section class="stack" aria-labelledby="wens-wie">
					<h2 id="wens-wie">{said.wish}</h2>
					<p class="soft">{said.wishLead}</p>
					{state.wishes.map((one) => (
						<div key={one.wish} class="stack stack-tight">
							<Said side="person">
								<p>{one.wanted}</p>
							</Said>
							{one.answer === undefined ? (
								<Form form={sight.form(can.answerWish)} language={language} prefix={`wens-${one.wish}`} label={said.answer}>
									<Hidden name="wish" value={one.wish} />
									<LongText name="words" label={said.answer} rows={2} />
									<Submit weight="quiet">{said.answerSend}</Submit>
								</Form>
							) : (
								<p>{said.answered(one.answer)}</p>
							)}
						</div>
					))}
					<AsText language={language} summary={said.wanted}>
						<Form form={sight.form(can.wishWorker.worker)} language={language} prefix="wens-form" label={said.wish}>
							<LongText name="wanted" label={said.wanted} rows={2} />
							<Submit weight="quiet">{said.wishSend}</Submit>
						</Form>
					</AsText>
				</section>
				<section class="stack" aria-labelledby="aandringen">
					<h2 id="aandringen">{said.press}</h2>
					{state.pressed.map((one) => (
						<div key={one.at} class="stack stack-tight">
							<p class="small soft">{said.pressed(shortDay(dayOf(one.at), today, language))}</p>
							<p>{one.offer}</p>
							{one.reaction && (
								<Said side="person">
									<p>{one.reaction}</p>
								</Said>
							)}
						</div>
					))}
					<AsText language={language} summary={said.pressOpen} open={sight.form(can.press).problems.length > 0}>
						<p class="hint">{said.pressLead}</p>
						<Form form={sight.form(can.press)} language={language} prefix="aandringen-form" label={said.press}>
							<LongText name="triedBefore" label={said.triedBefore} rows={2} />
							<TextField name="whose" label={said.whose} hint={said.whoseHint} />
							<LongText name="consequence" label={said.consequence} rows={2} />
							<LongText name="offer" label={said.offer} rows={2} />
							<LongText name="reaction" label={said.reaction} rows={2} mark="optional" />
							<Submit weight="quiet">{said.pressSend}</Submit>
						</Form>
					</AsText>
				</section>
			</WorkerPage>
		);
	},
});
export const nearWay: PersonPart<{ readonly case: string }> = {
	name: "contact.near",
	at: "rare-way",
	order: 40,
	read: ({ case: of }) => ({ case: of }),
	view: ({ case: of }, { language }) => <Way href={`/mensen/${of}/dichtbij`} title={keptTexts(language).near.way} icon="cup" />,
};
