/** The pages of the team. Fixed roads come before those with an id. */
import type { AnyPage } from "#src/platform/http/page.ts";
import { beginPage } from "./pages/begin.tsx";
import { invitationPage, memberPage, newMemberPage } from "./pages/member.tsx";
import { newOrganisationPage, organisationPage } from "./pages/organisation.tsx";
import { ownPage } from "./pages/own.tsx";
import { teamPage } from "./pages/team.tsx";
import { whoPage } from "./pages/who-may-what.tsx";

export const pages: readonly AnyPage[] = [
	beginPage,
	ownPage,
	teamPage,
	whoPage,
	newMemberPage,
	newOrganisationPage,
	organisationPage,
	memberPage,
	invitationPage,
];
