import type { TeamPanel } from "#src/platform/http/panel.ts";
import type { Phase } from "#src/platform/http/phase.ts";
import { pages, pagesWith } from "./pages.ts";
import { handled, projectors } from "./server.ts";
import type { AnyJob } from "#src/platform/jobs/job.ts";
import { tellTakingJob } from "./taking-over/job.ts";
import { texts } from "./texts/index.ts";

export const teamPhase: Phase = { name: "team", handled, projectors, words: texts, pages, jobs: [tellTakingJob as unknown as AnyJob] };
/** The same, with what later phases show on the team's page. */
export const teamPhaseWith = (panels: readonly TeamPanel[]): Phase => ({ ...teamPhase, pages: pagesWith(panels) });
