/** The person's own pages, and the same read together with a worker. With the sheet of the week they are complete: planning's own `personPages` are not needed beside them. */
import type { AnyPage } from "#src/platform/http/page.ts";
import { ownMorePages } from "#src/planning/pages.ts";
import { alongPage, readAlongPage } from "./along-page.tsx";
import { asksForPersonPage, ownAsksPage } from "./asks-page.tsx";
import { dataForPersonPage, ownDataPage, ownPaperPage, ownSignaturePage } from "./data-page.tsx";
import { enterPageWith } from "./enter.tsx";
import { homePage } from "./home.tsx";
import { ownLookedPage } from "./looked-page.tsx";
import { paperForPersonPage, paperPage } from "./paper-page.tsx";
import { ownCirclePage, ownPlanPage, ownTogetherPage, ownWeekPage } from "./plan-pages.tsx";
import { ownSharedPage } from "./sharing-page.tsx";
import { storyForPersonPage, storyPage } from "./story-page.tsx";

export { opennessParts } from "./panel.tsx";
/** `asksElsewhere`: whether somebody else was set up who may say who a person is. */
export const ownPagesWith = (asksElsewhere: boolean): readonly AnyPage[] => [...always, enterPageWith(asksElsewhere)];
const always: readonly AnyPage[] = [
	homePage,
	storyPage,
	ownPlanPage,
	ownTogetherPage,
	ownCirclePage,
	ownWeekPage,
	...ownMorePages,
	ownLookedPage,
	ownSharedPage,
	paperPage,
	storyForPersonPage,
	paperForPersonPage,
	ownAsksPage,
	asksForPersonPage,
	ownDataPage,
	dataForPersonPage,
	ownSignaturePage,
	ownPaperPage,
	alongPage,
	readAlongPage,
];
export const ownPages = ownPagesWith(false);
