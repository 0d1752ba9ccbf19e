/** The door for app: the pages of signalling, the precise roads before the ones with a part to fill in. */
import type { AnyPage } from "#src/platform/http/page.ts";
import type { TeamPanel } from "#src/platform/http/panel.ts";
import { buildingPage } from "./building/pages/building.tsx";
import { roundPage } from "./enquiry/pages/round.tsx";
import { beginRoundPage, roundsPage } from "./enquiry/pages/rounds.tsx";
import { roundVisitPage } from "./enquiry/pages/visit.tsx";
import { mirrorPage } from "./building/pages/mirror.tsx";
import { termPage } from "./answers/pages/term.tsx";
import { arrearsPage } from "./arrears/pages/arrears.tsx";
import { arrearsColumnsPage } from "./arrears/pages/columns.tsx";
import { arrearsOutcomePage, arrearsRefusedFile } from "./arrears/pages/outcome.tsx";
import { unusedPanel, unusedTermPage } from "./unused/pages/term.tsx";
import { estimatePage, estimatePanel } from "./estimate/pages/estimate.tsx";
import { listPage } from "./list/page.tsx";
import { legalPanel, legalRoutesPage } from "./legal/pages/settings.tsx";
import { partnerHomePage } from "./partners/pages/home.tsx";
import { partnerTellPage } from "./partners/pages/tell.tsx";
import { wayBackPages } from "./partners/pages/way-back.tsx";
import { matterPage } from "./pages/matter.tsx";
import { callPage, heardPage } from "./pages/noting.tsx";
import { apartPage } from "./public/apart/page.tsx";
import { posterPage } from "./public/pages/poster.tsx";
import { receiptPage } from "./public/pages/receipt.tsx";
import { letterPage } from "./answers/pages/letter.tsx";
import { replyPage } from "./answers/pages/reply.tsx";
import { advicePage } from "./sources/pages/advice.tsx";
import { thinningPage } from "./sources/pages/thinning.tsx";
import { tellHerePage, tellPage } from "./public/pages/tell.tsx";

export const pages: readonly AnyPage[] = [
	tellPage,
	receiptPage,
	tellHerePage,
	replyPage,
	listPage,
	roundsPage,
	beginRoundPage,
	roundPage,
	roundVisitPage,
	mirrorPage,
	buildingPage,
	heardPage,
	callPage,
	apartPage,
	posterPage,
	advicePage,
	thinningPage,
	letterPage,
	termPage,
	unusedTermPage,
	estimatePage,
	matterPage,
	legalRoutesPage,
	partnerTellPage,
	...wayBackPages,
	partnerHomePage,
	arrearsPage,
	arrearsRefusedFile,
	arrearsOutcomePage,
	arrearsColumnsPage,
];
export { MatterRow } from "./list/row.tsx";
/** What signalling shows on the team's page. */
export const teamPanels: readonly TeamPanel[] = [
	unusedPanel as unknown as TeamPanel,
	legalPanel as unknown as TeamPanel,
	estimatePanel as unknown as TeamPanel,
];

/** Stands on Today too. */
export { HandOverNotice } from "./partners/pages/notice.tsx";
export { ApartNotice } from "./public/apart/notice.tsx";
