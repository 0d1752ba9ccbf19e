import type { Phase } from "#src/platform/http/phase.ts";
import { pages } from "./pages.ts";
import { handled } from "./server.ts";
import { texts } from "./texts/index.ts";

export const neighbourhoodPhase: Phase = { name: "neighbourhood", handled, projectors: {}, words: texts, pages };
