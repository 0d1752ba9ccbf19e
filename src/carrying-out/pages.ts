import type { AnyPage } from "#src/platform/http/page.ts";
import { alongPage } from "./pages/along.tsx";
import { confirmPage } from "./lever/pages/confirm.tsx";
import { leverPage } from "./lever/pages/lever.tsx";
import { decidesPage, ownDecidesPage } from "./decides/page.tsx";
import { lookBackPage } from "./pages/look-back.tsx";
import { obstaclePages } from "./obstacles/pages/index.tsx";
import { takeOverPage } from "./pages/take-over.tsx";

export { personParts } from "./pages/panels.tsx";
export const pages: readonly AnyPage[] = [
	lookBackPage,
	takeOverPage,
	alongPage,
	leverPage,
	confirmPage,
	decidesPage,
	ownDecidesPage,
	...obstaclePages,
];
