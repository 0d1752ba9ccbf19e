/** The door of privacy for the app. */
import type { AnyPage } from "#src/platform/http/page.ts";
import { consentsPage } from "./consent/pages/consents.tsx";
import { consentLetterPage, signaturePage } from "./consent/pages/letter.tsx";
import { householdPage } from "./household/page.tsx";
import { auditFile, auditPage } from "./audit/pages.tsx";
import { accessLogFile, accessLogPage } from "./officer/pages.tsx";
import { cardSheetPage, letterPage, letterSheetPage } from "./pages/letter.tsx";
import { lookedPage } from "./pages/looked.tsx";
import { openingPage } from "./pages/opening.tsx";
import { partnerPage } from "./pages/partner.tsx";
import { sharePage } from "./pages/share.tsx";
import { sharingPage } from "./pages/sharing.tsx";
import { reportsPage } from "./snapshots/page.tsx";
import { namedPage } from "./pieces/page.tsx";
import { keepingPanel } from "./retention/pages/panel.tsx";
import { keepingPage } from "./retention/pages/keeping.tsx";
import { matterKeepingPage, ownKeepingPage } from "./retention/pages/matter.tsx";
import { stopLetterPage } from "./stopping/letter.tsx";

export { answerOf } from "./consent/pages/consents.tsx";
export { pictureFile, pictureOf } from "./consent/pages/letter.tsx";
export { ReportItem } from "./snapshots/page.tsx";
export { receiverOf, sharedUntil } from "./pages/parts.tsx";
export { keepingPanel };
/** `origin`: where the house is found, for the QR code on the letter; without it the letter has none. */
export const pagesAt = (origin?: string): readonly AnyPage[] => [
	openingPage,
	sharePage,
	sharingPage,
	lookedPage,
	letterPage,
	letterSheetPage(origin),
	cardSheetPage(origin),
	partnerPage,
	consentsPage,
	consentLetterPage,
	signaturePage,
	stopLetterPage,
	reportsPage,
	householdPage,
	keepingPage,
	matterKeepingPage,
	ownKeepingPage,
	accessLogPage,
	accessLogFile,
	namedPage,
	auditPage,
	auditFile,
];
