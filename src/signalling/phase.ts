import type { Phase } from "#src/platform/http/phase.ts";
import { jobs } from "./jobs.ts";
import { pages } from "./pages.ts";
import { handled, projections, projectors } from "./server.ts";
import { texts } from "./texts/index.ts";

export const signallingPhase: Phase = { name: "signalling", handled, projectors, projections, words: texts, pages, jobs };
