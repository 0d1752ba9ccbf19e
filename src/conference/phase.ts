import type { Phase } from "#src/platform/http/phase.ts";
import { pages } from "./pages.ts";
import { handled, projectors } from "./server.ts";
import { texts } from "./texts/index.ts";

export const conferencePhase: Phase = {
	name: "conference",
	handled,
	projectors,
	projections: ["conference", "conference_seat"],
	words: texts,
	pages,
};
