/** The pages of weighing. */
import type { AnyPage } from "#src/platform/http/page.ts";
import type { PersonPart, TeamPanel } from "#src/platform/http/panel.ts";
import { askedPage } from "./asking/pages/asked.tsx";
import { ownFeltPage } from "./asking/pages/own-felt.tsx";
import { handOverPage } from "./handover/pages/hand-over.tsx";
import { weighPageWith } from "./pages/weigh.tsx";
import { childOnTop } from "./safety/pages/parts.tsx";
import { safePage } from "./safety/pages/safe.tsx";
import { giveAccountPage, publicAccountPage, togetherPanel } from "./together/pages/account.tsx";
import { besidePage, layPage } from "./together/pages/beside.tsx";
import { agreementsPage, backingPage } from "./together/pages/team.tsx";

export { personParts } from "./pages/panels.tsx";
export const teamPanels: readonly TeamPanel[] = [togetherPanel as unknown as TeamPanel];
/** With what later phases say on the page of weighing; a worry about a child stands on top there too. */
export const pagesWith = (parts: readonly PersonPart[]): readonly AnyPage[] => [
	weighPageWith([childOnTop, ...parts]),
	askedPage,
	ownFeltPage,
	safePage,
	handOverPage,
	besidePage,
	layPage,
	agreementsPage,
	backingPage,
	publicAccountPage,
	giveAccountPage,
];
export const pages: readonly AnyPage[] = pagesWith([]);
