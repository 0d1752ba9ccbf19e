/** The pure door of the team. */
export {
	type Member,
	type MemberCard,
} from "./model.ts";
export { type CreditorKind, type Partnership, type Threshold } from "./partnership/model.ts";
export { reaches, thresholdFor } from "./partnership/rules.ts";
export { agreementSaid, kindSaid, partnershipTexts, thresholdSaid } from "./partnership/said.ts";
export { type PublicCard, publicCardOf } from "./public-card.ts";
export { texts as teamTexts } from "./texts/index.ts";
