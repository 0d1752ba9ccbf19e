import type { Phase } from "#src/platform/http/phase.ts";
import { pages } from "./pages.ts";
import { handled, projectors } from "./server.ts";
import { texts } from "./texts/index.ts";

export const weighingPhase: Phase = { name: "weighing", handled, projectors, projections: ["weighing", "weighing_question"], words: texts, pages };
