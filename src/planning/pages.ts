/** The door for app: pages, the person's own pages and forms, and panels for the page of a person. */
import type { AnyPage } from "#src/platform/http/page.ts";
import type { TeamPanel } from "#src/platform/http/panel.ts";
import { ideasPage, ownIdeasPage, ownTablePage, pricePage, pricePanel, tablePage } from "./at-table/pages/index.tsx";
import { cardsPage, ownCardsPage } from "./strengths/pages/index.tsx";
import { householdPage, ownHouseholdPage, ownPaperPage, paperPage } from "./household/pages/index.tsx";
import { neighboursPage, ownNeighboursPage } from "./neighbours/page.tsx";
import { ownPaperPages, paperPages } from "./paper-back/pages/index.tsx";
import { councilPage, mostPage, ownTalkPage, talkPage, talkPanel } from "./talk/pages/index.tsx";
import { seatPage } from "./seats/pages/seat.tsx";
import { circlePage, personCirclePage } from "./pages/circle.tsx";
import { personPlanPage, planPage } from "./pages/plan.tsx";
import { personSheetPage, personWeekPage, sheetPage, weekPage } from "./pages/week.tsx";

import { personTogetherPage, togetherPage } from "./together/pages/together.ts";
import { goalPage, ownGoalPage } from "./pages/goal-page.tsx";
import { namesPage } from "./domain-names/page.tsx";
import { ownReckonPage, reckonPage } from "./reckoning/page.tsx";
import { ownTogetherWords, togetherWords } from "./together/pages/words.ts";

export { loadTogether, OwnParams as TogetherParams, togetherForms } from "./together/pages/together.ts";
export { type TogetherModel, TogetherView } from "./together/pages/view.tsx";
export { circleForms } from "./pages/circle.tsx";
export { CircleView } from "./pages/circle-view.tsx";
export { loadOwnCircle, loadOwnPlan, type PlanModel } from "./pages/load.ts";
export { personParts } from "./pages/panels.tsx";
export { planForms } from "./pages/plan.tsx";
export { PlanView } from "./pages/plan-view.tsx";
export { weekForms } from "./pages/week.tsx";
export { WeekView } from "./pages/week-view.tsx";
export { personCirclePage, personSheetPage, personWeekPage };
/** On the team's page. */
export const teamPanels: readonly TeamPanel[] = [pricePanel as unknown as TeamPanel, talkPanel as unknown as TeamPanel];
/** The workers' pages. */
export const pages: readonly AnyPage[] = [
	planPage,
	togetherPage,
	togetherWords,
	goalPage,
	reckonPage,
	namesPage,
	circlePage,
	weekPage,
	sheetPage,
	ideasPage,
	tablePage,
	talkPage,
	councilPage,
	mostPage,
	pricePage,
	seatPage,
	cardsPage,
	householdPage,
	paperPage,
	...paperPages,
	neighboursPage,
];
/** Own pages that the composed ones of the person do not take the place of. */
export const ownMorePages: readonly AnyPage[] = [
	ownTogetherWords,
	ownGoalPage,
	ownReckonPage,
	personSheetPage,
	ownIdeasPage,
	ownTablePage,
	ownTalkPage,
	ownCardsPage,
	ownHouseholdPage,
	ownPaperPage,
	...ownPaperPages,
	ownNeighboursPage,
];
/** The person's own: app puts them on the road (`/mijn/plan`, `/mijn/mensen`, `/mijn/week`, `/mijn/week/blad`). */
export const personPages: readonly AnyPage[] = [personPlanPage, personTogetherPage, personCirclePage, personWeekPage, ...ownMorePages];
