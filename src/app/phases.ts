/** The phases of the method, in their order; what belongs to no single one comes last. */
import { carryingOutPhase } from "#src/carrying-out/phase.ts";
import { conferencePhase } from "#src/conference/phase.ts";
import { teamPanels as contactTeamPanels } from "#src/contact/pages.ts";
import { contactPhase } from "#src/contact/phase.ts";
import { lastingPhase } from "#src/lasting/phase.ts";
import { neighbourhoodPhase } from "#src/neighbourhood/phase.ts";
import { planningPhase } from "#src/planning/phase.ts";
import { privacyPhaseAt } from "#src/privacy/phase.ts";
import { teamPanels } from "#src/signalling/pages.ts";
import { signallingPhase } from "#src/signalling/phase.ts";
import { teamPhaseWith } from "#src/team/phase.ts";
import { weighingPhase } from "#src/weighing/phase.ts";
import type { Phase } from "#src/platform/http/phase.ts";
import { appPhase } from "./app-phase.ts";

/** `origin` is where the house is found from outside: it stands in printed letters. */
export const phasesAt = (origin?: string): readonly Phase[] => [
	teamPhaseWith([...teamPanels, ...contactTeamPanels]),
	neighbourhoodPhase,
	privacyPhaseAt(origin),
	signallingPhase,
	weighingPhase,
	contactPhase,
	planningPhase,
	conferencePhase,
	carryingOutPhase,
	lastingPhase,
	appPhase,
];
export const phases = phasesAt();
