/** The door for app: the pages of signalling, the precise roads before the ones with a part to fill in. */
import type { AnyPage } from "#src/platform/http/page.ts";
import type { TeamPanel } from "#src/platform/http/panel.ts";
import { buildingPage } from "./building/pages/building.tsx";
import { mirrorPage } from "./building/pages/mirror.tsx";
import { termPage } from "./answers/pages/term.tsx";
import { arrearsPage } from "./arrears/pages/arrears.tsx";
import { arrearsColumnsPage } from "./arrears/pages/columns.tsx";
import { arrearsOutcomePage, arrearsRefusedFile } from "./arrears/pages/outcome.tsx";
import { unusedPanel, unusedTermPage } from "./unused/pages/term.tsx";
import { listPage } from "./list/page.tsx";
import { matterPage } from "./pages/matter.tsx";
import { callPage, heardPage } from "./pages/noting.tsx";
import { apartPage } from "./public/apart/page.tsx";
import { receiptPage } from "./public/pages/receipt.tsx";
import { letterPage } from "./answers/pages/letter.tsx";
import { replyPage } from "./answers/pages/reply.tsx";
import { tellHerePage, tellPage } from "./public/pages/tell.tsx";

export const pages: readonly AnyPage[] = [
	tellPage,
	receiptPage,
	tellHerePage,
	replyPage,
	listPage,
	mirrorPage,
	buildingPage,
	heardPage,
	callPage,
	apartPage,
	letterPage,
	termPage,
	unusedTermPage,
	matterPage,
	arrearsPage,
	arrearsRefusedFile,
	arrearsOutcomePage,
	arrearsColumnsPage,
];
export { MatterRow } from "./list/row.tsx";
/** What signalling shows on the team's page. */
export const teamPanels: readonly TeamPanel[] = [unusedPanel as unknown as TeamPanel];

/** Stands on Today too. */
export { ApartNotice } from "./public/apart/notice.tsx";
