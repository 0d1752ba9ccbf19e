/** The pure door of the team. */
export {
	drawnFaces,
	type Member,
	type MemberCard,
	type Organisation,
	type OrganisationKind,
	organisationKinds,
	type Partnership,
	type Team,
} from "./model.ts";
export { whoMayWhat } from "./rules.ts";
export { texts as teamTexts } from "./texts/index.ts";
