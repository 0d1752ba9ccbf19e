import type { AnyPage } from "#src/platform/http/page.ts";
import { conferencePage } from "./pages/conference.tsx";
import { callPage, conferencesPage } from "./pages/list.tsx";
import { planFile, planPage, planPhoto } from "./plan/pages/plan.tsx";
import { circlePage } from "./preparing/pages/circle.tsx";
import { explainPage } from "./preparing/pages/explain.tsx";
import { handOutPhoto } from "./preparing/pages/hand-out.tsx";
import { helperPage } from "./preparing/pages/your-part.tsx";
import { invitationPage } from "./preparing/pages/invitation.tsx";
import { placePage } from "./preparing/pages/place.tsx";

export const pages: readonly AnyPage[] = [
	conferencesPage,
	callPage,
	conferencePage,
	circlePage,
	invitationPage,
	placePage,
	explainPage,
	handOutPhoto,
	helperPage,
	planPage,
	planPhoto,
	planFile,
];
