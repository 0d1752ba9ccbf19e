import type { AnyJob } from "#src/platform/jobs/job.ts";
import type { Phase } from "#src/platform/http/phase.ts";
import { pages } from "./pages.ts";
import { handled, projectors } from "./server.ts";
import { forgetQuestionsJob } from "./talk/job.ts";
import { texts } from "./texts/index.ts";

export const planningPhase: Phase = {
	name: "planning",
	handled,
	projectors,
	words: texts,
	pages,
	projections: ["wish_line", "wish_match"],
	jobs: [forgetQuestionsJob as unknown as AnyJob],
};
