/** The phases of the method, in their order; what belongs to no single one comes last. */
import { teamPanels as carryingOutTeamPanels } from "#src/carrying-out/pages.ts";
import { carryingOutPhase } from "#src/carrying-out/phase.ts";
import { conferencePhase } from "#src/conference/phase.ts";
import type { DoorsMap } from "#src/contact/index.ts";
import { teamPanels as contactTeamPanels, weighParts } from "#src/contact/pages.ts";
import { contactPhaseOn } from "#src/contact/phase.ts";
import { lastingPhase } from "#src/lasting/phase.ts";
import { neighbourhoodPhase } from "#src/neighbourhood/phase.ts";
import { teamPanels as planningTeamPanels } from "#src/planning/pages.ts";
import { planningPhase } from "#src/planning/phase.ts";
import { keepingPanel } from "#src/privacy/pages.ts";
import { privacyPhaseAt } from "#src/privacy/phase.ts";
import { teamPanels } from "#src/signalling/pages.ts";
import { signallingPhase } from "#src/signalling/phase.ts";
import { teamPhaseWith } from "#src/team/phase.ts";
import { teamPanels as weighingTeamPanels } from "#src/weighing/pages.ts";
import { weighingPhaseWith } from "#src/weighing/phase.ts";
import type { Phase } from "#src/platform/http/phase.ts";
import { appPhaseWith } from "./app-phase.ts";
import { takeAlongPanel } from "./take-along/parts.tsx";
import { takeAlongPhase } from "./take-along/phase.ts";
import { warningPanels, warningParts } from "./warnings/page.tsx";

/** `origin` is where the house is found from outside: it stands in printed letters. `asksElsewhere`: whether somebody else was set up who may say who a person is. `map`: what today's doors are drawn on. */
export const phasesAt = (origin?: string, asksElsewhere = false, map: DoorsMap = { streets: [] }): readonly Phase[] => [
	teamPhaseWith([
		...teamPanels,
		...contactTeamPanels,
		...weighingTeamPanels,
		...planningTeamPanels,
		...carryingOutTeamPanels,
		...warningPanels,
		keepingPanel,
		takeAlongPanel,
	]),
	neighbourhoodPhase,
	privacyPhaseAt(origin),
	signallingPhase,
	weighingPhaseWith([...weighParts, ...warningParts]),
	contactPhaseOn(map),
	planningPhase,
	conferencePhase,
	carryingOutPhase,
	lastingPhase,
	takeAlongPhase,
	appPhaseWith(asksElsewhere),
];
export const phases = phasesAt();
