/** The person's own pages, and the same read together with a worker. With the sheet of the week they are complete: planning's own `personPages` are not needed beside them. */
import type { AnyPage } from "#src/platform/http/page.ts";
import { personSheetPage } from "#src/planning/pages.ts";
import { homePage } from "./home.tsx";
import { ownLookedPage } from "./looked-page.tsx";
import { paperForPersonPage, paperPage } from "./paper-page.tsx";
import { ownCirclePage, ownPlanPage, ownWeekPage } from "./plan-pages.tsx";
import { ownSharedPage } from "./sharing-page.tsx";
import { storyForPersonPage, storyPage } from "./story-page.tsx";

export { opennessParts } from "./panel.tsx";
export const ownPages: readonly AnyPage[] = [
	homePage,
	storyPage,
	ownPlanPage,
	ownCirclePage,
	ownWeekPage,
	personSheetPage,
	ownLookedPage,
	ownSharedPage,
	paperPage,
	storyForPersonPage,
	paperForPersonPage,
];
