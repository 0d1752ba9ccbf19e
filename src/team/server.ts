/** The door for other phases' server side. */
import type { Projectors } from "#src/platform/operations/handler.ts";

export { handled } from "./handlers.ts";
export { findKey, findPartnership, listNamedAgreements, listPartnerships } from "./partnership/store.ts";
export { isColleague, isTheirs, teamsOf } from "./reach.ts";
export { loadTeamWords } from "./words/store.ts";
export {
	findMember,
	findOrganisation,
	findReceiver,
	insertMember,
	listMembers,
	listOrganisations,
	listTeams,
	membersById,
} from "./store.ts";
/** The team keeps nothing in the journal: it is about colleagues, not about people's lives. */
export const projectors: Projectors = {};
