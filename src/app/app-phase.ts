/** What belongs to no single phase: the day, the page of a person with the parts of all phases, the person's own pages, the kit. */
import { personPanels as carryingOutPanels } from "#src/carrying-out/pages.ts";
import { personPage } from "#src/contact/pages.ts";
import { personPages as lastingOwnPages, personPanels as lastingPanels } from "#src/lasting/pages.ts";
import { personPanels as planningPanels } from "#src/planning/pages.ts";
import type { PersonPanel } from "#src/platform/http/panel.ts";
import type { Phase } from "#src/platform/http/phase.ts";
import { kitPage } from "./pages/kit-page.ts";
import { opennessPanel, ownPages } from "./person/pages.ts";
import { texts } from "./texts/index.ts";
import { todayPage } from "./today/page.tsx";

const panels: readonly PersonPanel[] = [
	...(planningPanels as readonly PersonPanel[]),
	...(carryingOutPanels as readonly PersonPanel[]),
	...(lastingPanels as readonly PersonPanel[]),
	opennessPanel,
];

export const appPhase: Phase = {
	name: "app",
	handled: [],
	projectors: {},
	words: texts,
	pages: [todayPage, kitPage, ...ownPages, ...lastingOwnPages, personPage(panels)],
};
