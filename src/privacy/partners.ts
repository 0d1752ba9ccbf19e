/** Who receives: organisations, who of them reads, and what was agreed with them - asked at the door of the team. */
import type { OrganisationId } from "#src/kernel/ids.ts";
import { findCase } from "#src/people/server.ts";
import type { Tx } from "#src/platform/database/with-actor.ts";
import { findMember, findOrganisation, findPartnership, listMembers, listOrganisations } from "#src/team/server.ts";

export type Receiver = { readonly id: OrganisationId; readonly name: string };
/** Organisations one can share an item with: all but one's own. */
export const listReceivers = async (tx: Tx): Promise<readonly Receiver[]> =>
	(await listOrganisations(tx))
		.filter((one) => one.leftOn === null && one.id !== tx.actor.organisation)
		.map(({ id, name }) => ({ id: id as OrganisationId, name }));
export const findReceiver = async (tx: Tx, id: string): Promise<Receiver | undefined> => {
	const found = await findOrganisation(tx, id);
	return found && found.leftOn === null ? { id: found.id as OrganisationId, name: found.name } : undefined;
};
/** Who of an organisation reads agreed items. */
export const listReaders = async (tx: Tx, organisation: string): Promise<readonly string[]> =>
	(await listMembers(tx))
		.filter((one) => one.organisation === organisation && (one.roles.includes("partner") || one.roles.includes("creditor")))
		.map((one) => one.id);
/** What the agreement of today lets be shared; undefined without one. */
export const findSharedInAgreement = async (tx: Tx, organisation: string): Promise<readonly string[] | undefined> =>
	(await findPartnership(tx, organisation))?.shared;
/** Whether somebody is in the team of a matter. */
export const isInTeamOf = async (tx: Tx, caseId: string, member: string): Promise<boolean> => {
	const [found, line] = [await findMember(tx, member), await findCase(tx, caseId)];
	return line !== undefined && (found?.teams.includes(line.team) ?? false);
};
