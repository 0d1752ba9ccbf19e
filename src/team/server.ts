/** The door for other phases' server side. */
import type { Projectors } from "#src/platform/operations/handler.ts";

export { handled } from "./handlers.ts";
export {
	findMember,
	findOrganisation,
	findPartnership,
	insertMember,
	listMembers,
	listOrganisations,
	listPartnerships,
	listTeams,
	membersById,
} from "./store.ts";
/** The team keeps nothing in the journal: it is about colleagues, not about people's lives. */
export const projectors: Projectors = {};
