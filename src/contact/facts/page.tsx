/** A colleague says yes or no to going all the same, in their own session (SAFE-04). Only who was asked finds something here, and no more than what they were asked. */
import type { VNode } from "preact";
import { z } from "zod";
import { CaseId, ok, refuse } from "#src/kernel/index.ts";
import { type AnyPage, formTo, page } from "#src/platform/http/page.ts";
import { Button, Form, Hidden, LongText, Said, WorkerPage } from "#src/platform/ui/index.ts";
import { membersById } from "#src/team/server.ts";
import type { Ask } from "./model.ts";
import * as can from "./operations.ts";
import { FactLines } from "./parts.tsx";
import { foldFacts, openAsks } from "./rules.ts";
import { factTexts } from "./texts/index.ts";

type Params = { readonly case: CaseId };
type Model = { readonly asks: readonly (Ask & { readonly name: string })[] };

export const agreementPage: AnyPage = page<Params, Model>({
	name: "contact.agreement",
	path: "/mensen/:case/akkoord",
	who: "prepare-a-visit",
	params: z.object({ case: CaseId }),
	about: (params) => params.case,
	standing: ["team", "responsible", "part"],
	load: async (visit) => {
		const mine = openAsks(foldFacts(await visit.journal.ofCase(visit.tx, visit.params.case))).filter(({ colleague }) => colleague === visit.actor.id);
		if (mine.length === 0) return refuse("kernel.nothing-here");
		const names = await membersById(
			visit.tx,
			mine.map(({ by }) => by),
		);
		return ok({ asks: mine.map((one) => ({ ...one, name: names.get(one.by ?? "")?.name ?? "" })) });
	},
	title: (language) => factTexts(language).page.title,
	dress: "worker",
	forms: [formTo<Params>(can.giveAgreement, () => "/vandaag")],
	view: ({ asks }, sight): VNode => {
		const { language, today } = sight;
		const said = factTexts(language).page;
		return (
			<WorkerPage screen={sight.screen} current="today" heading={said.title} back={{ href: "/vandaag", words: said.back }}>
				{asks.map((one) => (
					<section key={one.ask} class="sheet stack" aria-label={said.title}>
						<p>{said.lead(one.name)}</p>
						<h2>{said.facts}</h2>
						{one.facts.length > 0 ? <FactLines facts={one.facts} language={language} today={today} /> : <p class="soft">{said.noFacts}</p>}
						<h2>{said.why}</h2>
						<Said side="helper">
							<p>{one.why}</p>
						</Said>
						<Form form={sight.form(can.giveAgreement)} language={language} keep={false} prefix={`ja-${one.ask}`} label={said.title}>
							<Hidden name="ask" value={one.ask} />
							<LongText name="words" label={said.words} rows={2} mark="optional" />
							<div class="line-up">
								<Button name="answer" value="yes">
									{said.yes}
								</Button>
								<Button weight="quiet" name="answer" value="no">
									{said.no}
								</Button>
							</div>
						</Form>
					</section>
				))}
			</WorkerPage>
		);
	},
});
