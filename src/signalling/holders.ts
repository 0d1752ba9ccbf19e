/** Who can hold a matter, and what was agreed with an organisation: asked of the team. */
import type { MemberId, TeamId } from "#src/kernel/ids.ts";
import type { Member } from "#src/team/index.ts";
import { findMember, findOrganisation, findPartnership, listMembers, listOrganisations, listPartnerships } from "#src/team/server.ts";
import { remembered, type Tx } from "#src/platform/database/with-actor.ts";
import { type Agreement, agreementOn } from "./partners/thresholds.ts";
import { countHeld } from "./arrival-store.ts";

export type Holder = { readonly id: MemberId; readonly team: TeamId; readonly card: Member };
/** Workers who can hold a matter, who holds least first: of these teams, or of all (PRIN-18). */
export const listHolders = async (tx: Tx, teams?: readonly string[]): Promise<readonly Holder[]> => {
	const [only, ...more] = teams ?? [];
	const workers = (await listMembers(tx, only !== undefined && more.length === 0 ? { team: only } : {})).filter((one) =>
		one.roles.includes("generalist"),
	);
	const held = await countHeld(
		tx,
		workers.map((one) => one.id),
	);
	return workers
		.flatMap((card) =>
			card.teams
				.filter((team) => teams === undefined || teams.includes(team))
				.map((team) => ({ id: card.id as MemberId, team: team as TeamId, card })),
		)
		.sort((a, b) => (held.get(a.id) ?? 0) - (held.get(b.id) ?? 0));
};
/** A worker who holds what they write down themselves: nobody needs to be looked for. */
export const holderItself = (tx: Tx): Promise<readonly Holder[]> => remembered(tx, holderItself, () => askMyself(tx));
const askMyself = async (tx: Tx): Promise<readonly Holder[]> => {
	const { actor } = tx;
	const card = actor.kind === "member" && actor.id !== null && actor.roles.includes("generalist") ? await findMember(tx, actor.id) : undefined;
	return card?.active
		? card.teams.filter((team) => actor.teams.some((own) => own === team)).map((team) => ({ id: card.id as MemberId, team: team as TeamId, card }))
		: [];
};
/** Where nobody said which neighbourhood: the team with the most workers receives it, and stays responsible until another says yes (SIG-20). */
export const holdersSomewhere = async (tx: Tx): Promise<readonly Holder[]> => {
	const all = await listHolders(tx);
	const size = (team: string): number => all.filter((one) => one.team === team).length;
	const [team] = [...new Set(all.map((one) => one.team))].sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1));
	return all.filter((one) => one.team === team);
};

/** What was agreed with an organisation on arrears, when it holds today and says from when on. */
export const findAgreement = async (tx: Tx, organisation: string): Promise<Agreement | undefined> =>
	agreementOn(await findPartnership(tx, organisation), (await findOrganisation(tx, organisation))?.name);
export const listAgreements = async (tx: Tx): Promise<readonly Agreement[]> => {
	const names = new Map((await listOrganisations(tx)).map((one) => [one.id, one.name]));
	return (await listPartnerships(tx)).flatMap((one) => agreementOn(one, names.get(one.organisation)) ?? []);
};
