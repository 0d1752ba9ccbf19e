import type { Phase } from "#src/platform/http/phase.ts";
import { pages } from "./pages.ts";
import { handled, projectors, safetyJobs } from "./server.ts";
import { texts } from "./texts/index.ts";

export const contactPhase: Phase = {
	name: "contact",
	handled,
	projectors,
	projections: ["companion", "visit", "stand_in"],
	words: texts,
	pages,
	jobs: safetyJobs,
};
