import type { Phase } from "#src/platform/http/phase.ts";
import { pages } from "./pages.ts";
import { handled, projectors } from "./server.ts";
import { texts } from "./texts/index.ts";

export const lastingPhase: Phase = {
	name: "lasting",
	handled,
	projectors,
	projections: ["crisis_card", "card_holder", "support_member"],
	words: texts,
	pages,
};
