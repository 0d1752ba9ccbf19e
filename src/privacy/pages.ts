/** The door of privacy for the app. */
import type { AnyPage } from "#src/platform/http/page.ts";
import { consentsPage } from "./consent/pages/consents.tsx";
import { consentLetterPage, signaturePage } from "./consent/pages/letter.tsx";
import { householdPage } from "./household/page.tsx";
import { cardSheetPage, letterPage, letterSheetPage } from "./pages/letter.tsx";
import { lookedPage } from "./pages/looked.tsx";
import { openingPage } from "./pages/opening.tsx";
import { partnerPage } from "./pages/partner.tsx";
import { sharePage } from "./pages/share.tsx";
import { sharingPage } from "./pages/sharing.tsx";

export { receiverOf, sharedUntil } from "./pages/parts.tsx";
/** `origin`: where the house is found, for the QR code on the letter; without it the letter has none. */
export const pagesAt = (origin?: string): readonly AnyPage[] => [
	openingPage,
	sharePage,
	sharingPage,
	lookedPage,
	letterPage,
	letterSheetPage(origin),
	partnerPage,
];
	cardSheetPage(origin),
