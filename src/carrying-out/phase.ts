import type { Phase } from "#src/platform/http/phase.ts";
import { pages } from "./pages.ts";
import { handled, projectors } from "./server.ts";
import { texts } from "./texts/index.ts";

export const carryingOutPhase: Phase = { name: "carrying-out", handled, projectors, projections: ["obstacle"], words: texts, pages };
