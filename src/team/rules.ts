/** Pure rules of the team. */
import { memberRoles, mayAtAll, type Right, type Role, rights } from "#src/kernel/policy.ts";
import { ok, type Result, refuse } from "#src/kernel/result.ts";

const bare = (code: string): string => code.toLowerCase().replace(/[^a-z0-9]/g, "");

/** A team can be set up once, by whoever holds the code that was printed at the start (ORG-07). */
export const decideBegin = ({
	exists,
	code,
	printed,
}: {
	readonly exists: boolean;
	readonly code: string;
	readonly printed: string;
}): Result<null> => {
	if (exists) return refuse("team.already-set-up");
	return bare(code) === bare(printed) ? ok(null) : refuse("team.setup-code", {}, "code");
};

/** A team always keeps somebody who can let others in. */
export const decideChange = (
	keepers: readonly string[],
	change: {
		readonly member: string;
		readonly roles: readonly Role[];
		readonly active: boolean;
		readonly held?: readonly Role[];
		readonly by?: string | null;
	},
): Result<null> => {
	const stays = change.active && change.roles.includes("keeper");
	const others = keepers.filter((id) => id !== change.member);
	if (!stays && others.length === 0 && keepers.includes(change.member)) return refuse("team.last-keeper", {}, "roles");
	// Keeping the house opens no matter: a role that does is given by somebody else.
	if (change.by === change.member && change.roles.some((role) => !change.held?.includes(role))) return refuse("team.not-your-own-roles", {}, "roles");
	return ok(null);
};

/** Who may do what, as the policy says it: each right with the roles that have it. The page shows this and nothing else. */
export const whoMayWhat = (): readonly { readonly right: Right; readonly roles: readonly Role[] }[] =>
	(Object.keys(rights) as Right[]).map((right) => ({
		right,
		roles: [...memberRoles, "sending-system", "person", "participant", "reporter", "public", "system"].filter((role): role is Role =>
			mayAtAll([role as Role], right),
		),
	}));

const inTheField: readonly Role[] = ["generalist", "experience-worker", "volunteer", "keeper"];
/** Who works with people or keeps the team stands in it; a creditor, a partner or an independent coordinator works with us, not among us. */
export const standsInTeam = (roles: readonly Role[]): boolean => roles.some((role) => inTheField.includes(role));
