/** The roads of ideas about the week, of the sheet for the table, and of the price of a kilometre. */
import type { VNode } from "preact";
import { z } from "zod";
import { mayAtAll } from "#src/kernel/policy.ts";
import { ok } from "#src/kernel/result.ts";
import { type AnyPage, formTo, page, type Sight } from "#src/platform/http/page.ts";
import type { TeamPanel } from "#src/platform/http/panel.ts";
import { fill } from "#src/platform/texts/catalogue.ts";
import { euros, shortDay } from "#src/platform/texts/dates.ts";
import { DateField, Form, LinkButton, Submit, TextField, WorkerPage } from "#src/platform/ui/index.ts";
import { EURO_PER_KM } from "../../domains.ts";
import { type AnySight, loadOwnPlan, loadPlan, type PlanModel } from "../../pages/load.ts";
import { CaseParams, NoParams } from "../../pages/plan.tsx";
import { Source } from "../../reckoning/page.tsx";
import { travel } from "../../reckoning/rates.ts";
import { setTravelPrice } from "../../travel-price/operations.ts";
import { listPrices, type TravelPrice } from "../../travel-price/store.ts";
import { chooseForTable, layIdea, settleIdea } from "../../week-operations.ts";
import { tableTexts } from "../texts/index.ts";
import { IdeasPage } from "./ideas.tsx";
import { TablePage } from "./sheet.tsx";

const ofCase = {
	who: "support-a-plan",
	params: CaseParams,
	about: (params: CaseParams) => params.case,
	standing: ["responsible", "part", "person"],
	load: (visit: Parameters<typeof loadPlan>[0] & { readonly params: CaseParams }) => loadPlan(visit, visit.params.case),
	dress: "worker",
} as const;
const ofPerson = { who: "decide-on-own-plan", params: NoParams, load: loadOwnPlan, dress: "worker" } as const;
type View = (props: { readonly model: PlanModel; readonly sight: AnySight }) => VNode;
const ideas = [layIdea, settleIdea] as const;

const ideasShared = { title: (language: Sight<unknown>["language"]) => tableTexts(language).ideasWindow };
const tableShared = { title: (language: Sight<unknown>["language"]) => tableTexts(language).tableWindow };
const seen =
	(View: View) =>
	(model: PlanModel, sight: AnySight): VNode => <View model={model} sight={sight} />;

export const ideasPage: AnyPage = page<CaseParams, PlanModel>({
	...ofCase,
	...ideasShared,
	name: "planning.ideas",
	path: "/mensen/:case/week/anders",
	view: seen(IdeasPage),
	forms: ideas.map(({ worker }) => formTo<CaseParams>(worker, (_answer, params) => `/mensen/${params.case}/week/anders`)),
});
export const ownIdeasPage: AnyPage = page<NoParams, PlanModel>({
	...ofPerson,
	...ideasShared,
	name: "planning.own-ideas",
	path: "/mijn/week/anders",
	view: seen(IdeasPage),
	forms: ideas.map(({ person }) => formTo<NoParams>(person, () => "/mijn/week/anders")),
});
export const tablePage: AnyPage = page<CaseParams, PlanModel>({
	...ofCase,
	...tableShared,
	name: "planning.for-table",
	path: "/mensen/:case/week/tafel",
	view: seen(TablePage),
	forms: [formTo<CaseParams>(chooseForTable.worker, (_answer, params) => `/mensen/${params.case}/week/tafel`)],
});
export const ownTablePage: AnyPage = page<NoParams, PlanModel>({
	...ofPerson,
	...tableShared,
	name: "planning.own-for-table",
	path: "/mijn/week/tafel",
	view: seen(TablePage),
	forms: [formTo<NoParams>(chooseForTable.person, () => "/mijn/week/tafel")],
});

/** On the team's page, for whoever sets the price. */
export const pricePanel: TeamPanel<null> = {
	name: "travel-price",
	settings: true,
	load: async () => null,
	view: (_model, { language, actor }) =>
		mayAtAll(actor.roles, "set-up-the-team") ? (
			<p>
				<LinkButton weight="quiet" icon="euro" href="/team/kilometerprijs">
					{tableTexts(language).priceWindow}
				</LinkButton>
			</p>
		) : null,
};
/** What a kilometre costs: everybody of the team sees it, a keeper sets it. */
export const pricePage: AnyPage = page<object, readonly TravelPrice[]>({
	name: "planning.travel-price",
	path: "/team/kilometerprijs",
	who: "see-the-team",
	params: z.object({}),
	dress: "worker",
	title: (language) => tableTexts(language).priceWindow,
	load: async (visit) => ok(await listPrices(visit.tx)),
	view: (prices, { screen, language, today, form, actor }) => {
		const t = tableTexts(language);
		return (
			<WorkerPage screen={screen} current="team" heading={t.priceWindow} back={{ href: "/team", words: t.backToTeam }}>
				<p class="lead">{t.priceLead}</p>
				{prices.length === 0 ? (
					<p>
						{fill(t.priceFirst, { price: euros(EURO_PER_KM, language) })} <Source found={travel} language={language} />
					</p>
				) : (
					<ul>
						{prices.map(({ from, cents, source }) => (
							<li key={from}>
								{fill(t.priceLine, { price: euros(cents / 100, language), day: shortDay(from, today, language) })} <span class="soft">{source}</span>
							</li>
						))}
					</ul>
				)}
				{mayAtAll(actor.roles, "set-up-the-team") && (
					<Form form={form(setTravelPrice)} language={language} keep={false} sheet>
						<TextField name="cents" label={t.price} required inputMode="numeric" />
						<DateField name="from" label={t.priceFrom} required />
						<TextField name="source" label={t.priceSource} mark="optional" />
						<Submit>{t.priceSave}</Submit>
					</Form>
				)}
			</WorkerPage>
		);
	},
	forms: [formTo<object>(setTravelPrice, () => "/team/kilometerprijs")],
});
