/** What everybody may see of a member: what they said yes to, and nothing else (NBH-05). Pure. */
import type { Member } from "./model.ts";

export type PublicCard = {
	/** First name; null when they did not want to stand there: then the team does. */
	readonly name: string | null;
	readonly face: string | null;
	readonly phone: string | null;
	/** When they can be reached, in their own words. */
	readonly reachable: string | null;
};
const nothing: PublicCard = { name: null, face: null, phone: null, reachable: null };
/** A number without a name would be a number of nobody: whoever shows no name shows nothing. */
export const publicCardOf = ({ name, face, phone, reachable, shows }: Pick<Member, "name" | "face" | "phone" | "reachable" | "shows">): PublicCard =>
	shows.includes("face")
		? {
				name: name.split(" ")[0] ?? name,
				face,
				phone: shows.includes("phone") ? phone : null,
				reachable: shows.includes("hours") ? reachable : null,
			}
		: nothing;
