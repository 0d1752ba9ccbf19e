/** Who acts. There is no query and no write without one. */
import type { OrganisationId, TeamId, TenantId } from "./ids.ts";
import { mayAtAll, type Role } from "./policy.ts";

/** `member`: has a sign-in. `person`: the one whose life it is. `reporter` and `participant`: come with a code. `public`: nobody knows who. `system`: a scheduled task. */
export type ActorKind = "member" | "person" | "reporter" | "participant" | "public" | "system";

export type Actor = {
	readonly tenant: TenantId;
	readonly kind: ActorKind;
	/** Member, person, reporter or participant id; null for public and system. */
	readonly id: string | null;
	readonly roles: readonly Role[];
	readonly teams: readonly TeamId[];
	readonly organisation: OrganisationId | null;
	/** Where somebody sits who came in with a code: what was agreed out loud in a room is asked at every seat again. */
	readonly session?: string;
};

/**
 * Every id this actor may be addressed by in an audience: itself; its teams, for who works with people (a keeper in a team reads no more for it);
 * its organisation, for a partner whose colleagues come and go.
 */
export const identitiesOf = (actor: Actor): readonly string[] => [
	...(actor.id === null ? [] : [actor.id]),
	...(mayAtAll(actor.roles, "see-open-signals") ? actor.teams : []),
	...(mayAtAll(actor.roles, "read-agreed-items") && actor.organisation !== null ? [actor.organisation] : []),
];
/** Anybody who comes to the public pages. */
export const publicActor = (tenant: TenantId): Actor => ({ tenant, kind: "public", id: null, roles: ["public"], teams: [], organisation: null });
/** A task of the house itself, such as sealing or a daily look for orphans. */
export const systemActor = (tenant: TenantId): Actor => ({ tenant, kind: "system", id: null, roles: ["system"], teams: [], organisation: null });
