/** The door for other phases' server side. */
import type { Projectors } from "#src/platform/operations/handler.ts";

export { handled } from "./handlers.ts";
export {
	findMember,
	findOrganisation,
	findPartnership,
	findPartnership as getPartnership,
	findTenant,
	getMember,
	insertMember,
	insertOrganisation,
	insertPartnership,
	insertTeam,
	insertTenant,
	listAgreementsWith,
	listColleagues,
	listMembers,
	listOrganisations,
	listPartnerships,
	listTeams,
	membersById,
	type NewMember,
} from "./store.ts";
/** The team keeps nothing in the journal: it is about colleagues, not about people's lives. */
export const projectors: Projectors = {};
