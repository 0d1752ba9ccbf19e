import type { VNode } from "preact";
import { z } from "zod";
import { CaseId, dayOf, ok } from "#src/kernel/index.ts";
import { findCase } from "#src/people/server.ts";
import { type AnyPage, formTo, page } from "#src/platform/http/page.ts";
import { euros, shortDay } from "#src/platform/texts/dates.ts";
import { Form, Row, Rows, Submit, TextField, WorkerPage } from "#src/platform/ui/index.ts";
import { calledOr, type CaseParams, findWhom, type WhomSeen } from "../../pages/whom.ts";
import type { Spent } from "../model.ts";
import { spend } from "../operations.ts";
import { foldSpent, mostOn } from "../rules.ts";
import { listLimits } from "../store.ts";
import { meansTexts } from "../texts/index.ts";

type Model = { readonly whom: WhomSeen; readonly most: number; readonly spent: readonly Spent[] };

/** Something small that helps now (TEAM-11). */
export const spendPage: AnyPage = page<CaseParams, Model>({
	name: "contact.small-purse",
	path: "/mensen/:case/kleine-pot",
	who: "write-about-contact",
	params: z.object({ case: CaseId }),
	about: (params) => params.case,
	standing: ["responsible", "part"],
	load: async (visit) => {
		const { case: of } = visit.params;
		const entries = await visit.journal.ofCase(visit.tx, of);
		const line = await findCase(visit.tx, of);
		const limits = line ? await listLimits(visit.tx, [line.team]) : [];
		const { whom } = await findWhom(visit, of, entries);
		return ok({ whom, most: mostOn(limits, visit.today), spent: foldSpent(entries).toReversed() });
	},
	title: (language) => meansTexts(language).title,
	dress: "worker",
	forms: [formTo<CaseParams>(spend, (_answer, params) => `/mensen/${params.case}/kleine-pot`)],
	view: (model, sight): VNode => {
		const { language, today } = sight;
		const said = meansTexts(language);
		const called = calledOr(model.whom, language);
		return (
			<WorkerPage
				screen={sight.screen}
				current="people"
				heading={said.title}
				over={called}
				back={{ href: `/mensen/${model.whom.case}`, words: said.back(called) }}
			>
				<p class="lead">{said.lead(euros(model.most, language))}</p>
				<Form form={sight.form(spend)} language={language} label={said.title} sheet>
					<TextField name="amount" label={said.amount} />
					<TextField name="why" label={said.why} hint={said.whyHint} />
					<Submit>{said.send}</Submit>
				</Form>
				<section class="stack" aria-labelledby="uitgegeven">
					<h2 id="uitgegeven">{said.spent}</h2>
					{model.spent.length === 0 ? (
						<p class="soft">{said.none}</p>
					) : (
						<Rows>
							{model.spent.map((one) => (
								<Row
									key={one.id}
									title={one.why}
									why={said.line(euros(one.amount, language), shortDay(dayOf(one.at), today, language))}
									icon="heart"
									level={3}
								/>
							))}
						</Rows>
					)}
				</section>
			</WorkerPage>
		);
	},
});
