import type { Phase } from "#src/platform/http/phase.ts";
import { jobs } from "./jobs.ts";
import { pages } from "./pages.ts";
import { publicTexts } from "./public/texts/index.ts";
import { handled, projections, projectors } from "./server.ts";
import { texts } from "./texts/index.ts";

export const signallingPhase: Phase = { name: "signalling", handled, projectors, projections, words: texts, toAll: publicTexts, pages, jobs };
