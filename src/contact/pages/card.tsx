import { z } from "zod";
import { CaseId } from "#src/kernel/index.ts";
import { type AnyPage, formTo, page } from "#src/platform/http/page.ts";
import * as can from "../operations.ts";
import { texts } from "../texts/index.ts";
import { loadCard } from "./card-model.ts";
import { CardView } from "./card-view.tsx";
import type { CaseParams } from "./whom.ts";

/** After a tap one is where one goes on: on the page of who let us in, or back at the card. */
export const cardForms = [
	formTo<CaseParams>(can.attempt, (_answer, params) => `/mensen/${params.case}?bewaard=poging`),
	formTo<CaseParams>(can.dropVisit, (_answer, params) => `/mensen/${params.case}/kaart`),
];
/** What to know at the door, and how it went (CON-01, PRIV-08). */
export const cardPage: AnyPage = page({
	name: "contact.card",
	path: "/mensen/:case/kaart",
	who: "see-preparation-card",
	params: z.object({ case: CaseId }),
	about: (params) => params.case,
	standing: ["responsible", "part"],
	load: loadCard,
	title: (language) => texts(language).card.title,
	dress: "worker",
	forms: cardForms,
	view: (model, sight) => <CardView model={model} sight={sight} />,
});
