import type { AnyPage } from "#src/platform/http/page.ts";
import type { TeamPanel } from "#src/platform/http/panel.ts";
import { alongPage } from "./pages/along.tsx";
import { confirmPage } from "./lever/pages/confirm.tsx";
import { leverPage } from "./lever/pages/lever.tsx";
import { decidesPage, ownDecidesPage } from "./decides/page.tsx";
import { lookBackPage } from "./pages/look-back.tsx";
import { obstaclePages, organisationsPanel } from "./obstacles/pages/index.tsx";
import { takeOverPage } from "./pages/take-over.tsx";

export { personParts } from "./pages/panels.tsx";
export const teamPanels: readonly TeamPanel[] = [organisationsPanel as unknown as TeamPanel];
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
