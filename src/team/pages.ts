/** The pages of the team. Fixed roads come before those with an id. */
import type { AnyPage } from "#src/platform/http/page.ts";
import type { TeamPanel } from "#src/platform/http/panel.ts";
import { beginPage } from "./pages/begin.tsx";
import { invitationPage, memberPage, newMemberPage } from "./pages/member.tsx";
import { newOrganisationPage, organisationPage } from "./pages/organisation.tsx";
import { ownPage } from "./pages/own.tsx";
import { teamPageWith } from "./pages/team.tsx";
import { keyPage } from "./partnership/pages/keys.tsx";
import { wordsPage } from "./words/page.tsx";
import { whoPage } from "./pages/who-may-what.tsx";

/** With what later phases show on the team's page. */
export const pagesWith = (panels: readonly TeamPanel[]): readonly AnyPage[] => [
	beginPage,
	ownPage,
	teamPageWith(panels),
	whoPage,
	wordsPage,
	newMemberPage,
	newOrganisationPage,
	keyPage,
	organisationPage,
	memberPage,
	invitationPage,
];
export const pages = pagesWith([]);
