/** The person's own pages in the house. They write nothing themselves: every form goes to a phase. */
import type { Phase } from "#src/platform/http/phase.ts";
import { personSheetPage } from "#src/planning/pages.ts";
import { texts } from "../texts/person/index.ts";
import { homePage } from "./home.tsx";
import { ownLookedPage } from "./looked-page.tsx";
import { paperForPersonPage, paperPage } from "./paper-page.tsx";
import { ownCirclePage, ownPlanPage, ownWeekPage } from "./plan-pages.tsx";
import { ownSharedPage } from "./shared-page.tsx";
import { storyForPersonPage, storyPage } from "./story-page.tsx";

export const personPhase: Phase = {
	name: "person",
	handled: [],
	projectors: {},
	words: texts,
	pages: [
		homePage, storyPage, ownPlanPage, ownCirclePage, ownWeekPage, personSheetPage, ownLookedPage, ownSharedPage, paperPage, storyForPersonPage, paperForPersonPage,
	],
};
