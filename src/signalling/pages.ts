/** The door for app: the pages of signalling, the precise roads before the ones with a part to fill in. */
import type { AnyPage } from "#src/platform/http/page.ts";
import { arrearsPage } from "./arrears/pages/arrears.tsx";
import { arrearsColumnsPage } from "./arrears/pages/columns.tsx";
import { arrearsOutcomePage, arrearsRefusedFile } from "./arrears/pages/outcome.tsx";
import { listPage } from "./list/page.tsx";
import { matterPage } from "./pages/matter.tsx";
import { callPage, heardPage } from "./pages/noting.tsx";
import { receiptPage } from "./public/pages/receipt.tsx";
import { replyPage } from "./pages/reply.tsx";
import { tellHerePage, tellPage } from "./public/pages/tell.tsx";

export const pages: readonly AnyPage[] = [
	tellPage,
	receiptPage,
	tellHerePage,
	replyPage,
	listPage,
	heardPage,
	callPage,
	matterPage,
	arrearsPage,
	arrearsRefusedFile,
	arrearsOutcomePage,
	arrearsColumnsPage,
];
