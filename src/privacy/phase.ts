import type { Language } from "#src/kernel/language.ts";
import type { Phase } from "#src/platform/http/phase.ts";
import type { PhaseWords } from "#src/platform/http/sentences.ts";
import type { AnyJob } from "#src/platform/jobs/job.ts";
import { askedOfUsTexts } from "./asked-of-us/texts/index.ts";
import { consentTexts } from "./consent/texts/index.ts";
import { handled as ownHandled } from "./handlers.ts";
import { itemsHandled, itemsProjectors } from "./items/handlers.ts";
import { itemsTexts } from "./items/texts/index.ts";
import { householdTexts } from "./household/texts/index.ts";
import { pagesAt } from "./pages.ts";
import { projectors as ownProjectors } from "./projectors.ts";
import { reportTexts } from "./snapshots/texts/index.ts";
import { officerHandled } from "./officer/handlers.ts";
import { officerTexts } from "./officer/texts/index.ts";
import { piecesHandled } from "./pieces/handlers.ts";
import { requestTexts } from "./requests/texts/index.ts";
import { retentionHandled } from "./retention/handlers.ts";
import { destroyJob } from "./retention/job.ts";
import { restrictProjections } from "./requests/store.ts";
import { retentionProjections, retentionProjectors } from "./retention/projectors.ts";
import { retentionTexts } from "./retention/texts/index.ts";
import { tellReceiverJob } from "./stopping/job.ts";
import { endsJob } from "./stopping/night.ts";
import { texts } from "./texts/index.ts";

const parts = [texts, askedOfUsTexts, requestTexts, consentTexts, reportTexts, householdTexts, retentionTexts, itemsTexts, officerTexts] as const;
/** The refusals of all parts of privacy. */
const words = (language: Language): PhaseWords => ({
	refusals: Object.fromEntries(parts.flatMap((part) => Object.entries(part(language).refusals))),
});

/** Privacy in the house. `origin`: where the house is found, for the letter's QR code. */
export const privacyPhaseAt = (origin?: string): Phase => ({
	name: "privacy",
	handled: [...ownHandled, ...retentionHandled, ...piecesHandled, ...itemsHandled, ...officerHandled],
	projectors: { ...ownProjectors, ...retentionProjectors, ...itemsProjectors },
	projections: ["disclosure", ...retentionProjections, ...restrictProjections],
	words,
	pages: pagesAt(origin),
	jobs: [tellReceiverJob as unknown as AnyJob, endsJob as unknown as AnyJob, destroyJob as unknown as AnyJob],
});
export const privacyPhase: Phase = privacyPhaseAt();
