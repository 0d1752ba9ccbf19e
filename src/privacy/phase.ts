import type { Phase } from "#src/platform/http/phase.ts";
import { handled } from "./handlers.ts";
import { pagesAt } from "./pages.ts";
import { projectors } from "./projectors.ts";
import { texts } from "./texts/index.ts";

/** Privacy in the house. `origin`: where the house is found, for the letter's QR code. */
export const privacyPhaseAt = (origin?: string): Phase => ({
	name: "privacy",
	handled,
	projectors,
	projections: ["disclosure"],
	words: texts,
	pages: pagesAt(origin),
});
export const privacyPhase: Phase = privacyPhaseAt();
