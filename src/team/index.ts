/** The pure door of the team. */
export {
	type Member,
	type MemberCard,
} from "./model.ts";
export { texts as teamTexts } from "./texts/index.ts";
