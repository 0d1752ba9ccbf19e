import type { Phase } from "#src/platform/http/phase.ts";
import type { DoorsMap } from "./map/model.ts";
import { pages, pagesOn } from "./pages.ts";
import { handled, projectors, safetyJobs } from "./server.ts";
import { texts } from "./texts/index.ts";

export const contactPhase: Phase = {
	name: "contact",
	handled,
	projectors,
	projections: ["companion", "visit", "stand_in", "it_worked"],
	words: texts,
	pages,
	jobs: safetyJobs,
};
/** The same, on what this house draws the map of doors on. */
export const contactPhaseOn = (map: DoorsMap): Phase => ({ ...contactPhase, pages: pagesOn(map) });
