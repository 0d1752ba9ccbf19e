/** The roads of the cards. */
import { z } from "zod";
import { CaseId } from "#src/kernel/ids.ts";
import { isOk, ok, type Result } from "#src/kernel/result.ts";
import { findCase, listCases, listPersons } from "#src/people/server.ts";
import { type AnyPage, formTo, page, type Visit } from "#src/platform/http/page.ts";
import { loadOwnPlan, loadPlan, type PlanModel } from "../../pages/load.ts";
import { foldStrengths } from "../fold.ts";
import { type CardKind, cards } from "../model.ts";
import { fillCard, give, intoPlan, passGift, takeLine } from "../operations.ts";
import { strengthTexts } from "../texts/index.ts";
import { type CardsModel, CardsPage } from "./view.tsx";

const kaart = z.enum(cards).catch("strengths").default("strengths");
const CaseCards = z.object({ case: CaseId, kaart });
const OwnCards = z.object({ kaart });
type CaseCards = z.infer<typeof CaseCards>;
type OwnCards = z.infer<typeof OwnCards>;
const MOST = 60;

/** The households where this worker is first: only there can they bring something. */
const othersOf = async (visit: Visit<unknown>, not: string): Promise<CardsModel["others"]> => {
	const { tx, actor } = visit;
	if (actor.kind !== "member" || actor.id === null) return [];
	const [here, own] = await Promise.all([findCase(tx, not), listCases(tx, { responsible: actor.id, most: MOST })]);
	// Before the first contact nobody can have given anything, and nobody else's name stands on a page of theirs (PRIV-08).
	if (!here?.firstContactAt) return [];
	const lines = own.filter((line) => line.person !== null && line.case !== not);
	const persons = await listPersons(
		tx,
		lines.flatMap(({ person }) => (person === null ? [] : [person])),
	);
	return lines.map((line) => ({ case: line.case, called: persons.get(line.person ?? "")?.called ?? "" }));
};
const withCards = async (visit: Visit<unknown>, loaded: Result<PlanModel>, card: CardKind): Promise<Result<CardsModel>> => {
	if (!isOk(loaded)) return loaded;
	const plan = loaded.value;
	const strengths = foldStrengths(await visit.journal.ofCase(visit.tx, plan.case));
	return ok({ plan, strengths, card, others: await othersOf(visit, plan.case) });
};
const operations = [fillCard, takeLine, intoPlan, give] as const;
const backTo = (road: string, kaartOf: CardKind): string => `${road}?kaart=${kaartOf}`;

export const cardsPage: AnyPage = page<CaseCards, CardsModel>({
	name: "planning.cards",
	path: "/mensen/:case/kaarten",
	who: "support-a-plan",
	params: CaseCards,
	about: (params) => params.case,
	standing: ["responsible", "part"],
	load: async (visit) => withCards(visit, await loadPlan(visit, visit.params.case), visit.params.kaart),
	title: (language) => strengthTexts(language).window,
	view: (model, sight) => <CardsPage model={model} sight={sight} />,
	forms: [...operations.map(({ worker }) => worker), passGift].map((one) =>
		formTo<CaseCards>(one, (_answer, params) => backTo(`/mensen/${params.case}/kaarten`, params.kaart)),
	),
	dress: "worker",
});
export const ownCardsPage: AnyPage = page<OwnCards, CardsModel>({
	name: "planning.own-cards",
	path: "/mijn/kaarten",
	who: "decide-on-own-plan",
	params: OwnCards,
	load: async (visit) => withCards(visit, await loadOwnPlan(visit), visit.params.kaart),
	title: (language) => strengthTexts(language).window,
	view: (model, sight) => <CardsPage model={model} sight={sight} />,
	forms: operations.map(({ person }) => formTo<OwnCards>(person, (_answer, params) => backTo("/mijn/kaarten", params.kaart))),
	dress: "worker",
});
