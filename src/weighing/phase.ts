import type { PersonPart } from "#src/platform/http/panel.ts";
import type { Phase } from "#src/platform/http/phase.ts";
import { pages, pagesWith } from "./pages.ts";
import { handled, projectors } from "./server.ts";
import { texts } from "./texts/index.ts";

export const weighingPhase: Phase = { name: "weighing", handled, projectors, projections: ["weighing", "weighing_question"], words: texts, pages };
/** The same, with what later phases say on the page of weighing. */
export const weighingPhaseWith = (parts: readonly PersonPart[]): Phase => ({ ...weighingPhase, pages: pagesWith(parts) });
