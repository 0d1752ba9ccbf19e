/** Whose team's things somebody reads and answers: what is of a team and of no matter has no other ground. */
import { mayAtAll, type Right } from "#src/kernel/policy.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import type { Member } from "./model.ts";
import { listTeams } from "./store.ts";

/** Own teams; who keeps or manages the house and stands in none of them has all. Whoever else stands in none works with us, and has none (ORG-05, TEAM-05). */
export const teamsOf = async ({ tx }: { readonly tx: Tx }, ofAll: Right = "keep-agreements"): Promise<readonly string[]> => {
	const { teams, roles } = tx.actor;
	if (teams.length > 0) return teams;
	return mayAtAll(roles, ofAll) ? (await listTeams(tx)).map(({ id }) => id) : [];
};
/** Whether something of this team can be changed by this actor: who stands in no team does for all teams what their role may do at all. */
export const isTheirs = ({ tx }: { readonly tx: Tx }, team: string): boolean =>
	tx.actor.teams.length === 0 || (tx.actor.teams as readonly string[]).includes(team);
/** A colleague of a team of this actor, or of no team yet. */
export const isColleague = (of: { readonly tx: Tx }, { teams }: Pick<Member, "teams">): boolean =>
	teams.length === 0 || teams.some((team) => isTheirs(of, team));
