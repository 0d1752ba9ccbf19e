/** What can be done here. Everything changes ordinary tables; nothing is about a person whose life it is. */
import { z } from "zod";
import { line, lines, many, tick } from "#src/kernel/fields.ts";
import { MemberId, OrganisationId } from "#src/kernel/ids.ts";
import { Language } from "#src/kernel/language.ts";
import { operation } from "#src/kernel/operation.ts";
import { memberRoles, type Role } from "#src/kernel/policy.ts";
import { agreeFreshStart, inviteAgain, stopFreshStart } from "./fresh-start/operations.ts";
import { drawnFaces, organisationKinds, shownThings, themes } from "./model.ts";

const plain = { audience: "none", offline: false, writes: [] } as const;
const role = z.custom<Role>((value) => (memberRoles as readonly unknown[]).includes(value), "not-a-choice");
const ownDetails = {
	name: line(100),
	face: z.enum(drawnFaces).optional(),
	phone: line(40).optional(),
	reachable: line(300).optional(),
	base: line(200).optional(),
	knowledge: lines(100, 20).optional(),
	speaks: lines(60, 20).optional(),
};
const place = { organisation: OrganisationId, roles: many(role, 12).pipe(z.array(role).min(1)) };

/** A team sets itself up (ORG-07): one page, once, with the code that was printed at the start. */
export const begin = operation({
	name: "team.begin",
	input: z.object({
		code: line(40),
		organisation: line(120),
		team: line(120),
		area: line(120),
		name: line(100),
		phone: line(40).optional(),
		signInName: line(100),
		password: z.string().min(1).max(300),
	}),
	who: "begin-an-installation",
	says: "Sets up the first team: its organisation, its area and its first administrator.",
	...plain,
});
export const addMember = operation({
	name: "team.add-member",
	input: z.object({ ...ownDetails, ...place }),
	who: "set-up-the-team",
	says: "Adds a colleague, who gets a code to come in for the first time.",
	...plain,
});
export const changeMember = operation({
	name: "team.change-member",
	input: z.object({ member: MemberId, ...ownDetails, ...place, active: tick }),
	who: "set-up-the-team",
	says: "Changes a colleague's details, roles, or whether they may still come in.",
	...plain,
});
export { agreeFreshStart, inviteAgain, stopFreshStart };
export const addOrganisation = operation({
	name: "team.add-organisation",
	input: z.object({ name: line(120), kind: z.enum(organisationKinds).optional(), phone: line(40).optional() }),
	who: "set-up-the-team",
	says: "Adds an organisation that works along.",
	...plain,
});
export const changeOwnDetails = operation({
	name: "team.change-own-details",
	input: z.object(ownDetails),
	who: "see-own-sign-in",
	says: "Changes one's own name, face, phone, reachable hours, place, knowledge and languages.",
	...plain,
});
/** Nobody stands on a page for everybody without having said so (NBH-05, PRIN-19). */
export const showToResidents = operation({
	name: "team.show-to-residents",
	input: z.object({ shows: many(z.enum(shownThings), shownThings.length) }),
	who: "see-own-sign-in",
	says: "Chooses what residents see of oneself on the page of the neighbourhood and on the poster.",
	...plain,
});
export const chooseLanguage = operation({
	name: "team.choose-language",
	input: z.object({ language: Language }),
	who: "see-own-sign-in",
	says: "Chooses the language of one's own screens.",
	...plain,
});
export const chooseTheme = operation({
	name: "team.choose-theme",
	input: z.object({ theme: z.enum(themes) }),
	who: "see-own-sign-in",
	says: "Chooses light, dark, or what the device does.",
	...plain,
});
export const operations = [
	begin,
	addMember,
	changeMember,
	inviteAgain,
	agreeFreshStart,
	stopFreshStart,
	addOrganisation,
	changeOwnDetails,
	showToResidents,
	chooseLanguage,
	chooseTheme,
];
