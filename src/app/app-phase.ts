/** What belongs to no single phase: the day, the page of a person with the parts of all phases, the person's own pages, the kit. */
import { personParts as carryingOutParts } from "#src/carrying-out/pages.ts";
import { contactParts, personPage } from "#src/contact/pages.ts";
import { personPages as lastingOwnPages, personParts as lastingParts } from "#src/lasting/pages.ts";
import { personParts as planningParts } from "#src/planning/pages.ts";
import type { PersonPart } from "#src/platform/http/panel.ts";
import type { Phase } from "#src/platform/http/phase.ts";
import { ownItWorkedPage } from "./involved/own-it-worked.tsx";
import { ownNearPage } from "./involved/own-page.tsx";
import { ownWantsPage } from "./involved/own-wants.tsx";
import { involvedPage, involvedWay } from "./involved/page.tsx";
import { kitPage } from "./pages/kit-page.ts";
import { opennessParts, ownPagesWith } from "./person/pages.ts";
import { texts } from "./texts/index.ts";
import { takeAlongPart } from "./take-along/parts.tsx";
import { todayPage } from "./today/page.tsx";
import { personParts as weighingParts } from "#src/weighing/pages.ts";
import { warningParts, warningsPage, weighAgainParts } from "./warnings/page.tsx";
import { projectors as warningProjectors } from "./warnings/projectors.ts";

const parts: readonly PersonPart[] = [
	...planningParts,
	...carryingOutParts,
	...lastingParts,
	...opennessParts,
	...weighingParts,
	...contactParts,
	involvedWay as PersonPart,
	...warningParts,
	...weighAgainParts,
	takeAlongPart as PersonPart,
];

/** `asksElsewhere`: whether somebody else was set up who may say who a person is. */
export const appPhaseWith = (asksElsewhere: boolean): Phase => ({
	name: "app",
	handled: [],
	projectors: warningProjectors,
	projections: ["peer_mark"],
	words: texts,
	pages: [
		todayPage,
		involvedPage,
		ownNearPage,
		ownWantsPage,
		ownItWorkedPage,
		kitPage,
		warningsPage,
		...ownPagesWith(asksElsewhere),
		...lastingOwnPages,
		personPage(parts),
	],
});
